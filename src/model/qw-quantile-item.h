/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-figure-item.h"

G_BEGIN_DECLS

/** QwQuantileItem: one row of the distribution: its title is a share of jobs, its detail their hours, its figure their price. */
#define QW_TYPE_QUANTILE_ITEM (qw_quantile_item_get_type ())
G_DECLARE_FINAL_TYPE (QwQuantileItem, qw_quantile_item, QW, QUANTILE_ITEM, QwFigureItem)

/** qw_quantile_items_update: @store: a GListStore of QwQuantileItem: 5, 10 … 95 percent */
void qw_quantile_items_update (GListStore *store, QwEstimate *estimate);

G_END_DECLS
