/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "qw-desk.h"

G_BEGIN_DECLS

/** QwPartRow: a tax, a choose-one group or a milestone, in a list box. Its fields are made by its kind. */
#define QW_TYPE_PART_ROW (qw_part_row_get_type ())
G_DECLARE_FINAL_TYPE (QwPartRow, qw_part_row, QW, PART_ROW, GtkListBoxRow)

/** qw_part_row_create: a GtkListBoxCreateWidgetFunc; @desk: a #QwDesk, which outlives it */
GtkWidget *qw_part_row_create (gpointer item, gpointer desk);

/** qw_part_row_fill_list: has @list show @parts of @desk, and be gone where there are none. */
void qw_part_row_fill_list (GtkListBox *list, GListModel *parts, QwDesk *desk);

G_END_DECLS
