/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-entry-item.h"
#include "qw-outlook.h"

G_BEGIN_DECLS

/** QwRiskEntryRow: the score of one day, with a button that deletes it. Property item. */
#define QW_TYPE_RISK_ENTRY_ROW (qw_risk_entry_row_get_type ())
G_DECLARE_FINAL_TYPE (QwRiskEntryRow, qw_risk_entry_row, QW, RISK_ENTRY_ROW, GtkListBoxRow)

/** qw_risk_entry_row_new: @outlook: whose entry @item is, at the place of the row */
GtkWidget *qw_risk_entry_row_new (QwEntryItem *item, QwOutlook *outlook);

G_END_DECLS
