/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-figure-item.h"

G_BEGIN_DECLS

/**
 * QwRiskBarRow:
 *
 * A row of figures with a bar: what a kind of work adds, or a score under one lens. Property item: a
 * QwContributionItem or a QwLensItem.
 */
#define QW_TYPE_RISK_BAR_ROW (qw_risk_bar_row_get_type ())
G_DECLARE_FINAL_TYPE (QwRiskBarRow, qw_risk_bar_row, QW, RISK_BAR_ROW, GtkListBoxRow)

GtkWidget *qw_risk_bar_row_new (QwFigureItem *item);

G_END_DECLS
