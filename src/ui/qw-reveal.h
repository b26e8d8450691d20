/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * qw_reveal:
 * @scroller: what shows @content
 * @content: a widget that holds @control
 *
 * Puts the focus on @control, once it is laid out, and scrolls so that it stands in the middle with the row
 * that it belongs to, unless all of that is in sight.
 */
void qw_reveal (GtkScrolledWindow *scroller, GtkWidget *content, GtkWidget *control);

G_END_DECLS
