/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-sheet-row.h"

G_BEGIN_DECLS

/** qw_row_drag_start: @row is dragged by @handle, and others are dropped above or below it. */
void qw_row_drag_start (QwSheetRow *row, GtkWidget *handle, QwDesk *desk);

/** qw_row_drag_drop: (for tests too): drops @item on @row, at @y. */
gboolean qw_row_drag_drop (QwSheetRow *row, QwDesk *desk, QwPartItem *item, double y);

G_END_DECLS
