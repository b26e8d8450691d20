/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-exposure.h"
#include "qw-figure-item.h"

G_BEGIN_DECLS

/**
 * QwContributionItem:
 *
 * What one kind of work adds to a score: title (the kind), detail ("40 % of the week"), figure ("+38"),
 * note ("Measured · evidence of 2023 to 2026"). More properties: id; points (double); part (of the
 * largest one, 0 to 1, for a bar); tier (text) and caveat (nullable): what the evidence says against it.
 */
#define QW_TYPE_CONTRIBUTION_ITEM (qw_contribution_item_get_type ())
G_DECLARE_FINAL_TYPE (QwContributionItem, qw_contribution_item, QW, CONTRIBUTION_ITEM, QwFigureItem)

/** qw_contribution_items_update: @store: a GListStore of QwContributionItem; @exposure: (nullable): %NULL empties it */
void qw_contribution_items_update (GListStore *store, QwExposure *exposure);

G_END_DECLS
