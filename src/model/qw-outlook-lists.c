/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-outlook-private.h"

#include "qw-contribution-item.h"
#include "qw-entry-item.h"
#include "qw-fact-item.h"
#include "qw-lens-item.h"
#include "qw-modifier-item.h"
#include "qw-move-item.h"
#include "qw-share-item.h"
#include "qw-skill-item.h"

static gboolean
is_locked (QwOutlook *self, const QwWorkKind *kind)
{
  return g_hash_table_contains (self->locked, kind->id);
}

static double
find_points (QwOutlook *self, const QwWorkKind *kind)
{
  GPtrArray *parts = self->exposure != NULL ? self->exposure->contributions : NULL;

  for (guint i = 0; parts != NULL && i < parts->len; i++)
    {
      const QwContribution *part = parts->pdata[i];

      if (g_str_equal (part->kind->id, kind->id))
        return part->points;
    }
  return 0;
}

/* What the locks leave: nothing to give or take if no other kind is free. */
static void
find_limits (QwOutlook *self, const QwWorkKind *kind, QwShareState *state)
{
  GPtrArray *kinds = qw_catalog_get_work_kinds (self->catalog);
  double held = 0;
  guint n_free = 0;

  for (guint i = 0; i < kinds->len; i++)
    {
      const QwWorkKind *other = kinds->pdata[i];

      if (other == kind)
        continue;
      if (is_locked (self, other))
        held += qw_answers_get_share (self->answers, other->id);
      else
        n_free++;
    }
  if (state->locked || n_free == 0)
    state->lower = state->upper = state->percent;
  else
    state->upper = MAX (QW_SHARES_TOTAL - held, 0);
}

static void
sync_share (QwOutlook *self, QwShareItem *item)
{
  const QwWorkKind *kind = qw_share_item_get_kind (item);
  QwShareState state = {
    .percent = qw_answers_get_share (self->answers, kind->id),
    .today = qw_answers_get_share (self->today, kind->id),
    .points = find_points (self, kind),
    .locked = is_locked (self, kind),
  };

  find_limits (self, kind, &state);
  qw_share_item_sync (item, &state);
}

static void
moved_cb (QwShareItem *item, double percent, QwOutlook *self)
{
  if (!self->following)
    qw_outlook_move_share (self, qw_share_item_get_kind (item)->id, percent);
}

static void
held_cb (QwShareItem *item, gboolean locked, QwOutlook *self)
{
  if (!self->following)
    qw_outlook_set_locked (self, qw_share_item_get_kind (item)->id, locked);
}

void
qw_outlook_make_lists (QwOutlook *self)
{
  const GType types[QW_N_OUTLOOK_LISTS] = {
    QW_TYPE_SHARE_ITEM, QW_TYPE_CONTRIBUTION_ITEM, QW_TYPE_MODIFIER_ITEM, QW_TYPE_LENS_ITEM,
    QW_TYPE_MOVE_ITEM,  QW_TYPE_SKILL_ITEM,        QW_TYPE_FACT_ITEM,     QW_TYPE_ENTRY_ITEM,
  };

  for (guint i = 0; i < QW_N_OUTLOOK_LISTS; i++)
    self->lists[i] = g_list_store_new (types[i]);
}

void
qw_outlook_fill_lists (QwOutlook *self)
{
  GPtrArray *kinds = qw_catalog_get_work_kinds (self->catalog);
  GListStore *shares = self->lists[QW_OUTLOOK_SHARES];

  g_list_store_remove_all (shares);
  for (guint i = 0; i < kinds->len; i++)
    {
      g_autoptr (QwShareItem) item = qw_share_item_new (self->catalog, kinds->pdata[i]);

      g_signal_connect_object (item, "moved", G_CALLBACK (moved_cb), self, 0);
      g_signal_connect_object (item, "held", G_CALLBACK (held_cb), self, 0);
      sync_share (self, item);
      g_list_store_append (shares, item);
    }
  qw_fact_items_update (self->lists[QW_OUTLOOK_FACTS], self->catalog);
}

void
qw_outlook_sync_shares (QwOutlook *self)
{
  GListModel *shares = G_LIST_MODEL (self->lists[QW_OUTLOOK_SHARES]);

  for (guint i = 0; i < g_list_model_get_n_items (shares); i++)
    {
      g_autoptr (QwShareItem) item = g_list_model_get_item (shares, i);

      sync_share (self, item);
    }
}

static void
sync_entries (QwOutlook *self)
{
  GPtrArray *entries = qw_entries_new (self->catalog, self->state->diary, self->entries);

  g_clear_pointer (&self->entries, g_ptr_array_unref);
  self->entries = entries;
  qw_entry_items_update (self->lists[QW_OUTLOOK_ENTRIES], entries);
}

void
qw_outlook_sync_lists (QwOutlook *self)
{
  qw_outlook_sync_shares (self);
  qw_contribution_items_update (self->lists[QW_OUTLOOK_CONTRIBUTIONS], self->exposure);
  qw_modifier_items_update (self->lists[QW_OUTLOOK_MODIFIERS], self->exposure);
  qw_lens_items_update (self->lists[QW_OUTLOOK_LENSES], self->exposure);
  qw_move_items_update (self->lists[QW_OUTLOOK_MOVES], self->state->tried_from,
                        self->state->tried_move, self->exposure);
  qw_skill_items_update (self->lists[QW_OUTLOOK_SKILLS], self->exposure);
  sync_entries (self);
}
