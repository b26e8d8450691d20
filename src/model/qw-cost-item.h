/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-figure-item.h"

G_BEGIN_DECLS

/** QwCostItem: something that costs money beside the work or after it. */
#define QW_TYPE_COST_ITEM (qw_cost_item_get_type ())
G_DECLARE_FINAL_TYPE (QwCostItem, qw_cost_item, QW, COST_ITEM, QwFigureItem)

/** qw_cost_items_update: @store: a GListStore of QwCostItem, by period */
void qw_cost_items_update (GListStore *store, QwEstimate *estimate);

/** QwTotalItem: what all costs of one period come to. */
#define QW_TYPE_TOTAL_ITEM (qw_total_item_get_type ())
G_DECLARE_FINAL_TYPE (QwTotalItem, qw_total_item, QW, TOTAL_ITEM, QwFigureItem)

/** qw_total_items_update: @store: a GListStore of QwTotalItem: once, monthly and yearly, always three */
void qw_total_items_update (GListStore *store, QwEstimate *estimate);

G_END_DECLS
