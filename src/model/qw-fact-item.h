/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-exposure.h"
#include "qw-figure-item.h"

G_BEGIN_DECLS

/**
 * QwFactItem:
 *
 * What the evidence says beside a score: title (the fact), detail (the kinds of work it is about, %NULL
 * if it is about the whole). More properties: id.
 */
#define QW_TYPE_FACT_ITEM (qw_fact_item_get_type ())
G_DECLARE_FINAL_TYPE (QwFactItem, qw_fact_item, QW, FACT_ITEM, QwFigureItem)

/** qw_fact_items_update: @store: a GListStore of QwFactItem */
void qw_fact_items_update (GListStore *store, QwCatalog *catalog);

G_END_DECLS
