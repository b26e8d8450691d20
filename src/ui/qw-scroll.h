/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** qw_scroll_past: scrolling over @control scrolls the page and leaves its value alone. */
void qw_scroll_past (GtkWidget *control);

G_END_DECLS
