/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-exposure.h"
#include "qw-figure-item.h"

G_BEGIN_DECLS

/**
 * QwLensItem:
 *
 * A score under one way of looking: title, detail (what it looks at) and figure ("84"). More
 * properties: id ("rating", "use", "success"); value (double).
 */
#define QW_TYPE_LENS_ITEM (qw_lens_item_get_type ())
G_DECLARE_FINAL_TYPE (QwLensItem, qw_lens_item, QW, LENS_ITEM, QwFigureItem)

/** qw_lens_items_update: @store: a GListStore of QwLensItem; @exposure: (nullable): %NULL empties it */
void qw_lens_items_update (GListStore *store, QwExposure *exposure);

G_END_DECLS
