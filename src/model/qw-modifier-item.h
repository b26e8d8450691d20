/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-exposure.h"
#include "qw-figure-item.h"

G_BEGIN_DECLS

/**
 * QwModifierItem:
 *
 * What else changes a score: role ("Role", "Backend developer", "−2"), technology, who decides ("× 1.1") and,
 * only where it takes or gives a point, holding the lenses to 0 to 100. note: the tier in words.
 * More properties: id ("role", "stack", "ownership", "held"); value (double): points, or the factor.
 */
#define QW_TYPE_MODIFIER_ITEM (qw_modifier_item_get_type ())
G_DECLARE_FINAL_TYPE (QwModifierItem, qw_modifier_item, QW, MODIFIER_ITEM, QwFigureItem)

/** qw_modifier_items_update: @store: a GListStore of QwModifierItem; @exposure: (nullable): %NULL empties it */
void qw_modifier_items_update (GListStore *store, QwExposure *exposure);

G_END_DECLS
