/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-figure-item.h"

G_BEGIN_DECLS

/**
 * QwDriverItem:
 *
 * One thing that moves the price. Properties beside those of its parent, whose
 * detail is the question that would settle it: id; low-value, typical-value and
 * high-value (prices in major units) on a scale from minimum to maximum, which
 * all drivers of an estimate share; summary (the figures in words).
 */
#define QW_TYPE_DRIVER_ITEM (qw_driver_item_get_type ())
G_DECLARE_FINAL_TYPE (QwDriverItem, qw_driver_item, QW, DRIVER_ITEM, QwFigureItem)

/** qw_driver_items_update: @store: a GListStore of QwDriverItem, the largest share first */
void qw_driver_items_update (GListStore *store, QwEstimate *estimate);

G_END_DECLS
