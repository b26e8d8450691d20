/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "draft-room.h"

#include "fixture-tables.h"

void
draft_room_set_up (DraftRoom *self)
{
  store_room_set_up (&self->room);
  self->catalog = fixture_catalog_new ();
  self->draft = qw_draft_new (self->room.folder);
}

static gboolean
is_finalized (gpointer self)
{
  return ((DraftRoom *) self)->draft == NULL;
}

/* A write that is under way keeps the draft until it has ended. */
void
draft_room_clear (DraftRoom *self)
{
  g_object_add_weak_pointer (G_OBJECT (self->draft), (gpointer *) &self->draft);
  g_object_unref (self->draft);
  store_room_await (is_finalized, self);
  qw_catalog_unref (self->catalog);
  store_room_clear (&self->room);
}

QwBrief *
draft_room_brief (QwCatalog *catalog, guint number)
{
  g_autoptr (QwBrief) brief = qw_brief_new (catalog, "site");

  return qw_brief_with_hours_per_week (brief, 1 + number);
}

QwBrief *
draft_room_load (QwDraft *draft, QwCatalog *catalog, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  qw_keeper_load_async (QW_KEEPER (draft), catalog, NULL, store_room_keep_result, &result);
  store_room_await_result (&result);
  return qw_draft_load_finish (draft, result, error);
}

QwBrief *
draft_room_find (const DraftRoom *self)
{
  g_autoptr (QwDraft) draft = qw_draft_new (self->room.folder);
  g_autoptr (GError) error = NULL;
  QwBrief *brief = draft_room_load (draft, self->catalog, &error);

  g_assert_no_error (error);
  return brief;
}

gboolean
draft_room_holds (const DraftRoom *self, QwBrief *brief)
{
  g_autoptr (QwBrief) found = draft_room_find (self);

  return found != NULL && qw_brief_equal (found, brief);
}
