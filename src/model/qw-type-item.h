/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-origin.h"

G_BEGIN_DECLS

/**
 * QwTypeItem:
 *
 * A project type as a card shows it. Properties: id, title,
 * short-title, summary, icon,
 * hours, includes, excludes (one per line) and selected.
 */
#define QW_TYPE_TYPE_ITEM (qw_type_item_get_type ())
G_DECLARE_FINAL_TYPE (QwTypeItem, qw_type_item, QW, TYPE_ITEM, GObject)

/** qw_type_item_new: @type belongs to @catalog, which the item keeps. */
QwTypeItem *qw_type_item_new (QwCatalog *catalog, const QwProjectType *type);

const QwProjectType *qw_type_item_get_project_type (QwTypeItem *self);
/** qw_type_item_get_origin: (transfer full): made when asked for. */
QwOrigin *qw_type_item_get_origin (QwTypeItem *self);
/** qw_type_item_is_common: among those shown first. */
gboolean qw_type_item_is_common (QwTypeItem *self);
gboolean qw_type_item_get_selected (QwTypeItem *self);
void qw_type_item_set_selected (QwTypeItem *self, gboolean selected);

G_END_DECLS
