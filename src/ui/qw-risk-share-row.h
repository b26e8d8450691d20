/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-share-item.h"

G_BEGIN_DECLS

/** QwRiskShareRow: the share of the week of a kind of work: a slider, the same typed, and a lock. Property item. */
#define QW_TYPE_RISK_SHARE_ROW (qw_risk_share_row_get_type ())
G_DECLARE_FINAL_TYPE (QwRiskShareRow, qw_risk_share_row, QW, RISK_SHARE_ROW, GtkListBoxRow)

/** qw_risk_share_row_create: a GtkListBoxCreateWidgetFunc for QwShareItems. */
GtkWidget *qw_risk_share_row_create (gpointer item, gpointer user_data);

QwShareItem *qw_risk_share_row_get_item (QwRiskShareRow *self);
/** qw_risk_share_row_get_control: (transfer none): what moves the share. */
GtkWidget *qw_risk_share_row_get_control (QwRiskShareRow *self);

G_END_DECLS
