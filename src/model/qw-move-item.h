/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-exposure.h"
#include "qw-figure-item.h"

G_BEGIN_DECLS

/**
 * QwMoveItem:
 *
 * What would lower a score: title ("20 % of the week from … to …", "One step up: …"), detail (the
 * skill that goes with it), figure ("86 → 78") and note ("8 points less"). More properties: tried: whether it is the one that is tried now, which
 * the same click takes back; before and after: whole points (int).
 */
#define QW_TYPE_MOVE_ITEM (qw_move_item_get_type ())
G_DECLARE_FINAL_TYPE (QwMoveItem, qw_move_item, QW, MOVE_ITEM, QwFigureItem)

/**
 * qw_move_items_update:
 * @store: a GListStore of QwMoveItem
 * @tried_from: (nullable): the exposure whose move @tried_index was tried; it comes first
 * @exposure: (nullable): the exposure whose moves follow
 */
void qw_move_items_update (GListStore *store,
                           QwExposure *tried_from,
                           guint tried_index,
                           QwExposure *exposure);

/** qw_move_item_get_move: (transfer none) (nullable): of the exposure that was shown last. */
const QwMove *qw_move_item_get_move (QwMoveItem *self);
gboolean qw_move_item_get_tried (QwMoveItem *self);

/** qw_move_format_title: (transfer full): what is done, for people. */
char *qw_move_format_title (const QwMove *move) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
