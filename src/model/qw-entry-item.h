/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-diary.h"
#include "qw-exposure.h"
#include "qw-figure-item.h"

G_BEGIN_DECLS

/**
 * QwEntryItem:
 *
 * The answers of one day, scored with the tables of now, so that all days compare: title ("23 Nov 2026"),
 * detail ("High exposure, could be …", or why there is no score), figure ("86") and note ("78 – 94"). More
 * properties: date ("2026-11-23"); scored; low, typical and high (double, 0 if it is not).
 */
#define QW_TYPE_ENTRY_ITEM (qw_entry_item_get_type ())
G_DECLARE_FINAL_TYPE (QwEntryItem, qw_entry_item, QW, ENTRY_ITEM, QwFigureItem)

/**
 * qw_entries_new:
 * @before: (nullable): entries of which the scores are taken over where catalog and answers are the same
 *
 * Returns: (transfer full): the scored days of @diary, newest first, for qw_entry_items_update()
 */
GPtrArray *qw_entries_new (QwCatalog *catalog, QwDiary *diary, GPtrArray *before)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_entry_items_update: @store: a GListStore of QwEntryItem */
void qw_entry_items_update (GListStore *store, GPtrArray *entries);

/** qw_entry_item_get_date: "2026-11-23". */
const char *qw_entry_item_get_date (QwEntryItem *self);

G_END_DECLS
