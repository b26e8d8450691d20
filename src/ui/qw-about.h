/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** qw_about_show: who made the program, its version and its licence. @parent: (nullable) */
void qw_about_show (GtkWindow *parent);

G_END_DECLS
