/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-figure-item.h"

G_BEGIN_DECLS

/** QwFigureRow: an entry of the estimate with an amount. Property item. */
#define QW_TYPE_FIGURE_ROW (qw_figure_row_get_type ())
G_DECLARE_FINAL_TYPE (QwFigureRow, qw_figure_row, QW, FIGURE_ROW, GtkListBoxRow)

/** qw_figure_row_create: a GtkListBoxCreateWidgetFunc for QwFigureItems. */
GtkWidget *qw_figure_row_create (gpointer item, gpointer user_data);

G_END_DECLS
