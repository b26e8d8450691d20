/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-catalog-private.h"

/* A walk along requirements, depth first. It keeps its own stack: a chain may be as long as the table. */
typedef struct
{
  const QwFeature *feature;
  GPtrArray *needs;
  guint next;
} Step;

typedef struct
{
  QwCatalog *catalog;
  GArray *path;
  GHashTable *on_path;
  GHashTable *seen;
} Walk;

static void
add_needs (QwCatalog *catalog, GStrv ids, GPtrArray *needs)
{
  for (guint i = 0; ids[i] != NULL; i++)
    g_ptr_array_add (needs, (gpointer) qw_catalog_find_feature (catalog, ids[i]));
}

static void
enter (Walk *walk, const QwFeature *feature)
{
  Step step = { feature, g_ptr_array_new (), 0 };

  add_needs (walk->catalog, feature->requires, step.needs);
  for (guint i = 0; i < feature->requires_any->len; i++)
    add_needs (walk->catalog, feature->requires_any->pdata[i], step.needs);
  g_array_append_val (walk->path, step);
  g_hash_table_add (walk->on_path, (gpointer) feature);
  g_hash_table_add (walk->seen, (gpointer) feature);
}

static void
leave (Walk *walk)
{
  g_hash_table_remove (walk->on_path,
                       g_array_index (walk->path, Step, walk->path->len - 1).feature);
  g_array_set_size (walk->path, walk->path->len - 1);
}

/* Goes on to the next requirement; returns the feature at which the path bites its own tail. */
static const QwFeature *
advance (Walk *walk)
{
  Step *step = &g_array_index (walk->path, Step, walk->path->len - 1);
  const QwFeature *need;

  if (step->next == step->needs->len)
    {
      leave (walk);
      return NULL;
    }

  need = step->needs->pdata[step->next++];
  if (g_hash_table_contains (walk->on_path, need))
    return need;
  if (!g_hash_table_contains (walk->seen, need))
    enter (walk, need);
  return NULL;
}

static void
clear_step (Step *step)
{
  g_ptr_array_unref (step->needs);
}

static char *
describe_cycle (Walk *walk, const QwFeature *feature)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < walk->path->len; i++)
    {
      const QwFeature *step = g_array_index (walk->path, Step, i).feature;

      if (step == feature || text->len > 0)
        g_string_append_printf (text, "%s → ", step->id);
    }
  g_string_append (text, feature->id);
  return g_string_free (text, FALSE);
}

static gboolean
check_from (QwCatalogBuild *build, Walk *walk, const QwFeature *start, GError **error)
{
  enter (walk, start);
  while (walk->path->len > 0)
    {
      const QwFeature *feature = advance (walk);

      if (feature != NULL)
        {
          g_autofree char *cycle = describe_cycle (walk, feature);
          const char *path = feature->requires[0] != NULL ? "requires" : "requires_any";

          qw_catalog_set_entry_error (
              build, feature, error, QW_ERROR_CYCLE, path,
              "found the cycle %s, allowed: requirements that never lead back", cycle);
          return FALSE;
        }
    }
  return TRUE;
}

gboolean
qw_catalog_check_cycles (QwCatalogBuild *build, GError **error)
{
  GPtrArray *features = qw_catalog_get_features (build->catalog);
  Walk walk = { build->catalog, g_array_new (FALSE, FALSE, sizeof (Step)),
                g_hash_table_new (NULL, NULL), g_hash_table_new (NULL, NULL) };
  gboolean fine = TRUE;

  g_array_set_clear_func (walk.path, (GDestroyNotify) clear_step);
  for (guint i = 0; fine && i < features->len; i++)
    if (!g_hash_table_contains (walk.seen, features->pdata[i]))
      fine = check_from (build, &walk, features->pdata[i], error);

  g_array_unref (walk.path);
  g_hash_table_unref (walk.on_path);
  g_hash_table_unref (walk.seen);
  return fine;
}
