/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-catalog.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/** QwSourceItem: a source as a popover lists it: properties title, detail (publisher and date), uri, linked and unlinked (its address was not kept). */
#define QW_TYPE_SOURCE_ITEM (qw_source_item_get_type ())
G_DECLARE_FINAL_TYPE (QwSourceItem, qw_source_item, QW, SOURCE_ITEM, GObject)

/** qw_source_items_new: (transfer full): a GListModel of @sources; all of them belong to @catalog, which the items keep. */
GListModel *qw_source_items_new (QwCatalog *catalog, GPtrArray *sources);

G_END_DECLS
