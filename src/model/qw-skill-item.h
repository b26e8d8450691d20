/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-exposure.h"
#include "qw-figure-item.h"

G_BEGIN_DECLS

/**
 * QwSkillItem:
 *
 * A skill that goes with the moves: title, detail (what it is). More properties: id; start: how a
 * freelancer would start with it.
 */
#define QW_TYPE_SKILL_ITEM (qw_skill_item_get_type ())
G_DECLARE_FINAL_TYPE (QwSkillItem, qw_skill_item, QW, SKILL_ITEM, QwFigureItem)

/** qw_skill_items_update: @store: a GListStore of QwSkillItem; @exposure: (nullable): %NULL empties it */
void qw_skill_items_update (GListStore *store, QwExposure *exposure);

G_END_DECLS
