/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-draft.h"
#include "store-room.h"

G_BEGIN_DECLS

/** DRAFT: the file. */
#define DRAFT "draft.json"

/** DraftRoom: a draft in a folder of its own. */
typedef struct
{
  StoreRoom room;
  QwCatalog *catalog;
  QwDraft *draft;
} DraftRoom;

void draft_room_set_up (DraftRoom *self);
void draft_room_clear (DraftRoom *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (DraftRoom, draft_room_clear)

/** draft_room_brief: (transfer full): a brief that differs from those of other numbers. */
QwBrief *draft_room_brief (QwCatalog *catalog, guint number);
QwBrief *draft_room_load (QwDraft *draft, QwCatalog *catalog, GError **error);
/** draft_room_find: (transfer full) (nullable): what a program that starts now would find. */
QwBrief *draft_room_find (const DraftRoom *self);
gboolean draft_room_holds (const DraftRoom *self, QwBrief *brief);

G_END_DECLS
