/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-move-item.h"
#include "qw-outlook.h"

G_BEGIN_DECLS

/**
 * QwRiskMoveRow:
 *
 * What would lower the score, with a button that tries it and takes it back. Property item.
 */
#define QW_TYPE_RISK_MOVE_ROW (qw_risk_move_row_get_type ())
G_DECLARE_FINAL_TYPE (QwRiskMoveRow, qw_risk_move_row, QW, RISK_MOVE_ROW, GtkListBoxRow)

/** qw_risk_move_row_new: @outlook: whose move @item is, at the place of the row */
GtkWidget *qw_risk_move_row_new (QwMoveItem *item, QwOutlook *outlook);

G_END_DECLS
