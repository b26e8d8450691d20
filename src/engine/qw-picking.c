/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-picking.h"

#include "qw-brief-private.h"
#include "qw-presence.h"

/* Alternatives of alternatives multiply; no table that people write comes near. */
#define MAX_STEPS 2000

/**
 * Search:
 * @type: (nullable): the project type, which includes features
 * @steps: how many features were tried
 * @blocked_by: (nullable): the first feature that was in the way
 *
 * The search for what follows from a pick.
 */
typedef struct
{
  QwCatalog *catalog;
  const QwProjectType *type;
  guint steps;
  char *blocked_by;
} Search;

static GHashTable *
list_present (Search *search, QwBrief *brief)
{
  GHashTable *present = qw_presence_new (search->type);

  for (guint i = 0; i < brief->features->len; i++)
    g_hash_table_add (present, ((QwPicked *) brief->features->pdata[i])->id);
  return present;
}

/* The catalog's entry of a picked feature; NULL for one that the catalog does not have. */
static const QwFeature *
get_feature (Search *search, QwBrief *brief, guint i)
{
  return qw_catalog_find_feature (search->catalog, ((QwPicked *) brief->features->pdata[i])->id);
}

/* Picks @id into a fresh brief; FALSE if something there excludes it. */
static gboolean
add_feature (Search *search, QwBrief *brief, GHashTable *present, const char *id, guint quantity)
{
  const QwFeature *feature = qw_catalog_find_feature (search->catalog, id);
  const char *excluded = qw_presence_find_excluded (present, feature);

  if (excluded != NULL || ++search->steps > MAX_STEPS)
    {
      if (search->blocked_by == NULL)
        search->blocked_by = g_strdup (excluded);
      return FALSE;
    }
  qw_brief_put_feature (brief, id, MIN (quantity, feature->max));
  g_hash_table_add (present, feature->id);
  return TRUE;
}

/* Picks everything that must come, until only choices are left. */
static gboolean
add_required (Search *search, QwBrief *brief, GHashTable *present)
{
  guint i = 0;

  while (i < brief->features->len)
    {
      const QwFeature *feature = get_feature (search, brief, i);
      const char *missing = feature != NULL ? qw_presence_find_missing (present, feature) : NULL;

      if (missing != NULL && !add_feature (search, brief, present, missing, 1))
        return FALSE;
      i = missing != NULL ? 0 : i + 1;
    }
  return TRUE;
}

static GStrv
find_choice (Search *search, QwBrief *brief, GHashTable *present)
{
  for (guint i = 0; i < brief->features->len; i++)
    {
      const QwFeature *feature = get_feature (search, brief, i);
      GStrv choice = feature != NULL ? qw_presence_find_choice (present, feature) : NULL;

      if (choice != NULL)
        return choice;
    }
  return NULL;
}

static QwBrief *complete (Search *search, QwBrief *brief, const char *id, guint quantity);

/* The first alternative that can be carried through is taken. */
static QwBrief *
try_alternatives (Search *search, QwBrief *brief, GStrv choice)
{
  QwBrief *done = NULL;

  for (guint i = 0; choice[i] != NULL && done == NULL && search->steps <= MAX_STEPS; i++)
    done = complete (search, brief, choice[i], 1);
  return done;
}

/* The brief with @id and all that it needs, or NULL. */
static QwBrief *
complete (Search *search, QwBrief *brief, const char *id, guint quantity)
{
  g_autoptr (QwBrief) copy = qw_brief_copy (brief);
  g_autoptr (GHashTable) present = list_present (search, copy);
  GStrv choice;

  if (!add_feature (search, copy, present, id, quantity) || !add_required (search, copy, present))
    return NULL;

  choice = find_choice (search, copy, present);
  return choice != NULL ? try_alternatives (search, copy, choice) : g_steal_pointer (&copy);
}

static gboolean
can_stay (GHashTable *present, const QwFeature *feature)
{
  return feature != NULL && qw_presence_find_missing (present, feature) == NULL &&
         qw_presence_find_choice (present, feature) == NULL &&
         qw_presence_find_excluded (present, feature) == NULL;
}

/* Takes out of a fresh brief what cannot stay, and then what cannot stay without that. */
static void
remove_impossible (Search *search, QwBrief *brief)
{
  g_autoptr (GHashTable) present = list_present (search, brief);
  guint i = 0;

  while (i < brief->features->len)
    if (can_stay (present, get_feature (search, brief, i)))
      {
        i++;
      }
    else
      {
        g_ptr_array_remove_index (brief->features, i);
        g_clear_pointer (&present, g_hash_table_unref);
        present = list_present (search, brief);
        i = 0;
      }
}

/* The features that are in @a and not in @b, but for @except. */
static GStrv
list_difference (QwBrief *a, QwBrief *b, const char *except)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < a->features->len; i++)
    {
      const char *id = ((QwPicked *) a->features->pdata[i])->id;

      if (qw_brief_get_quantity (b, id) == 0 && g_strcmp0 (id, except) != 0)
        g_strv_builder_add (builder, id);
    }
  return g_strv_builder_end (builder);
}

static QwPicking *
create (QwBrief *before, QwBrief *after, const char *feature, char *blocked_by)
{
  QwPicking *self = g_new0 (QwPicking, 1);
  QwBrief *end = after != NULL ? after : before;

  self->brief = after;
  self->added = list_difference (end, before, feature);
  self->removed = list_difference (before, end, feature);
  self->blocked_by = blocked_by;
  return self;
}

QwPicking *
qw_picking_new (QwCatalog *catalog, QwBrief *brief, const char *feature, guint quantity)
{
  Search search = { .catalog = catalog };
  QwBrief *after;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (brief != NULL, NULL);
  g_return_val_if_fail (qw_catalog_find_feature (catalog, feature) != NULL, NULL);

  search.type = qw_catalog_find_project_type (catalog, brief->project);
  if (quantity > 0)
    {
      after = complete (&search, brief, feature, quantity);
      /* What was in the way of one alternative is nobody's business once another was found. */
      if (after != NULL)
        g_clear_pointer (&search.blocked_by, g_free);
    }
  else
    {
      after = qw_brief_with_feature (brief, feature, 0);
      remove_impossible (&search, after);
    }
  return create (brief, after, feature, search.blocked_by);
}

QwPicking *
qw_picking_change_project (QwCatalog *catalog, QwBrief *brief, const char *project)
{
  Search search = { .catalog = catalog };
  QwBrief *after;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (brief != NULL, NULL);
  g_return_val_if_fail (qw_catalog_find_project_type (catalog, project) != NULL, NULL);

  search.type = qw_catalog_find_project_type (catalog, project);
  after = qw_brief_with_project (brief, project);
  remove_impossible (&search, after);
  return create (brief, after, NULL, NULL);
}

void
qw_picking_free (QwPicking *self)
{
  g_clear_pointer (&self->brief, qw_brief_unref);
  g_strfreev (self->added);
  g_strfreev (self->removed);
  g_free (self->blocked_by);
  g_free (self);
}
