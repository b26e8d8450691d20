/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "qw-desk.h"

G_BEGIN_DECLS

/**
 * QwSheetRow:
 *
 * A row of the lines of a quote, for a GtkListItem: the head of a section, or a line with its figures, that folds out to
 * all its fields. It is recycled. Actions: `row.up`, `row.down`, `row.duplicate`, `row.delete`, `row.add-line`,
 * `row.add-section`.
 */
#define QW_TYPE_SHEET_ROW (qw_sheet_row_get_type ())
G_DECLARE_FINAL_TYPE (QwSheetRow, qw_sheet_row, QW, SHEET_ROW, AdwBin)

GtkWidget *qw_sheet_row_new (QwDesk *desk);

/** qw_sheet_row_bind: (nullable): shows the part that @cell has now; %NULL: none. */
void qw_sheet_row_bind (QwSheetRow *self, GtkListItem *cell);
/** qw_sheet_row_get_item: (transfer none) (nullable) */
QwPartItem *qw_sheet_row_get_item (QwSheetRow *self);
/** qw_sheet_row_get_position: in the list of the desk. */
guint qw_sheet_row_get_position (QwSheetRow *self);
/** qw_sheet_row_focus: puts the focus on @field (nullable), or on the title. */
gboolean qw_sheet_row_focus (QwSheetRow *self, const char *field);

G_END_DECLS
