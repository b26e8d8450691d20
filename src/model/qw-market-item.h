/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-figure-item.h"

G_BEGIN_DECLS

/** QwMarketItem: what sellers of one kind publish, and where the typical price lies against it. */
#define QW_TYPE_MARKET_ITEM (qw_market_item_get_type ())
G_DECLARE_FINAL_TYPE (QwMarketItem, qw_market_item, QW, MARKET_ITEM, QwFigureItem)

/** qw_market_items_update: @store: a GListStore of QwMarketItem */
void qw_market_items_update (GListStore *store, QwEstimate *estimate);

G_END_DECLS
