/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-session-private.h"

#include "qw-format.h"

#define ADDITIONS_AT_ONCE 4

static const char *
group_title (QwCatalog *catalog, const char *id)
{
  GPtrArray *groups = qw_catalog_get_groups (catalog);

  for (guint i = 0; i < groups->len; i++)
    {
      const QwGroup *group = g_ptr_array_index (groups, i);

      if (g_str_equal (group->id, id))
        return qw_format_table_text (group->title);
    }
  return "";
}

static void
picked_cb (QwChoice *choice, guint quantity, QwSession *self)
{
  if (!self->following)
    qw_session_pick (self, qw_choice_get_feature (choice)->id, quantity);
}

static void
own_edited_cb (QwOwnItem *item, QwSession *self)
{
  g_autoptr (QwBrief) brief = NULL;
  g_autofree char *field = NULL;
  guint position = 0;

  if (self->following || !g_list_store_find (self->own_lines, item, &position))
    return;
  field = g_strdup_printf ("own-%u", position);
  brief = qw_brief_with_own_line (self->state->brief, position, qw_own_item_get_line (item));
  qw_session_set_brief (self, brief, field);
}

static void
add_features_of_group (QwSession *self, const QwGroup *group)
{
  GPtrArray *features = qw_catalog_get_features (self->catalog);

  for (guint i = 0; i < features->len; i++)
    {
      const QwFeature *feature = g_ptr_array_index (features, i);
      g_autoptr (QwChoice) choice = NULL;

      if (!g_str_equal (feature->group, group->id))
        continue;
      choice = qw_choice_new (self->catalog, feature, group_title (self->catalog, group->id));
      g_signal_connect_object (choice, "picked", G_CALLBACK (picked_cb), self, 0);
      g_list_store_append (self->features, choice);
    }
}

static QwOwnItem *
get_own_item (QwSession *self, guint position)
{
  return g_list_model_get_item (G_LIST_MODEL (self->own_lines), position);
}

static gboolean
holds (QwSession *self, guint position, const QwOwnLine *line)
{
  g_autoptr (QwOwnItem) item = get_own_item (self, position);

  return qw_own_item_holds (item, line);
}

static void
insert_own_item (QwSession *self, guint position, const QwOwnLine *line)
{
  g_autoptr (QwOwnItem) item = qw_own_item_new (line);

  g_signal_connect_object (item, "edited", G_CALLBACK (own_edited_cb), self, 0);
  g_list_store_insert (self->own_lines, position, item);
}

/* What is typed in a line and does not count yet must stay with it when a line before it comes or
 * goes: the items that hold the lines at both ends stay, and only those between them change. */
static void
sync_own_lines (QwSession *self)
{
  GPtrArray *lines = qw_brief_get_own_lines (self->state->brief);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->own_lines));
  guint first = 0;
  guint last = 0; /* counted from the end */

  while (first < MIN (n, lines->len) && holds (self, first, lines->pdata[first]))
    first++;
  while (last < MIN (n, lines->len) - first &&
         holds (self, n - 1 - last, lines->pdata[lines->len - 1 - last]))
    last++;

  for (; n > lines->len; n--)
    g_list_store_remove (self->own_lines, n - 1 - last);
  for (guint i = first; i < n - last; i++)
    {
      g_autoptr (QwOwnItem) item = get_own_item (self, i);

      qw_own_item_sync (item, lines->pdata[i]);
    }
  for (guint i = n - last; i < lines->len - last; i++)
    insert_own_item (self, i, lines->pdata[i]);
}

static void
fill_addition (QwSession *self, QwChoice *choice)
{
  const QwFeature *feature = qw_choice_get_feature (choice);
  guint included = qw_choice_get_included (choice);
  guint quantity = MAX (qw_choice_get_quantity (choice), included + 1);
  g_autofree char *addition = NULL;

  if (included < feature->max && !qw_choice_is_blocked (choice))
    addition = qw_format_addition (self->estimate->currency,
                                   qw_estimate_addition (self->estimate, feature->id, quantity));
  qw_choice_set_addition (choice, addition);
}

/* A few at a time: all of them at once would hold up a frame. */
static gboolean
fill_additions (gpointer data)
{
  QwSession *self = data;
  GListModel *features = G_LIST_MODEL (self->features);

  for (guint i = 0; i < ADDITIONS_AT_ONCE; i++)
    {
      g_autoptr (QwChoice) choice = g_list_model_get_item (features, self->next_addition++);

      if (choice == NULL)
        {
          self->additions_id = 0;
          return G_SOURCE_REMOVE;
        }
      fill_addition (self, choice);
    }
  return G_SOURCE_CONTINUE;
}

void
qw_session_fill_lists (QwSession *self)
{
  GPtrArray *types = qw_catalog_get_project_types (self->catalog);
  GPtrArray *groups = qw_catalog_get_groups (self->catalog);

  g_list_store_remove_all (self->types);
  for (guint i = 0; i < types->len; i++)
    {
      g_autoptr (QwTypeItem) item = qw_type_item_new (self->catalog, g_ptr_array_index (types, i));

      g_list_store_append (self->types, item);
    }

  g_list_store_remove_all (self->features);
  for (guint i = 0; i < groups->len; i++)
    add_features_of_group (self, g_ptr_array_index (groups, i));
}

void
qw_session_sync_lists (QwSession *self)
{
  GListModel *types = G_LIST_MODEL (self->types);
  GListModel *features = G_LIST_MODEL (self->features);
  const char *project = qw_brief_get_project (self->state->brief);

  for (guint i = 0; i < g_list_model_get_n_items (types); i++)
    {
      g_autoptr (QwTypeItem) item = g_list_model_get_item (types, i);

      qw_type_item_set_selected (item,
                                 g_str_equal (qw_type_item_get_project_type (item)->id, project));
    }
  for (guint i = 0; i < g_list_model_get_n_items (features); i++)
    {
      g_autoptr (QwChoice) choice = g_list_model_get_item (features, i);

      qw_choice_sync (choice, self->state->brief);
    }
  sync_own_lines (self);
  qw_line_items_update (self->lines, self->estimate);
}

/* The figures come first; what each feature would add may follow a frame later. */
void
qw_session_queue_additions (QwSession *self)
{
  /* Another confidence or price over the same work adds the same. */
  if (self->added_to == self->estimate->distribution)
    return;

  g_clear_pointer (&self->added_to, qw_distribution_unref);
  self->added_to = qw_distribution_ref (self->estimate->distribution);
  self->next_addition = 0;
  if (self->additions_id == 0)
    self->additions_id = g_idle_add (fill_additions, self);
}

QwTypeItem *
qw_session_find_type (QwSession *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->types)); i++)
    {
      g_autoptr (QwTypeItem) item = g_list_model_get_item (G_LIST_MODEL (self->types), i);

      if (qw_type_item_get_selected (item))
        return g_steal_pointer (&item);
    }
  return NULL;
}

GListModel *
qw_session_get_types (QwSession *self)
{
  g_return_val_if_fail (QW_IS_SESSION (self), NULL);
  return G_LIST_MODEL (self->types);
}

GListModel *
qw_session_get_features (QwSession *self)
{
  g_return_val_if_fail (QW_IS_SESSION (self), NULL);
  return G_LIST_MODEL (self->features);
}

GListModel *
qw_session_get_lines (QwSession *self)
{
  g_return_val_if_fail (QW_IS_SESSION (self), NULL);
  return G_LIST_MODEL (self->lines);
}

GListModel *
qw_session_get_own_lines (QwSession *self)
{
  g_return_val_if_fail (QW_IS_SESSION (self), NULL);
  return G_LIST_MODEL (self->own_lines);
}
