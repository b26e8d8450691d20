/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* What holds of every page. Each fails the test where it does not, and returns how much it looked at. */

/** qw_check_names: every control below @root has a name. */
guint qw_check_names (GtkWidget *root);
/** qw_check_wheel: who scrolls past a slider or an entry of figures does not turn it. */
guint qw_check_wheel (GtkWidget *root);
