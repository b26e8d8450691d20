/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-catalog-private.h"

#include <string.h>

#include "qw-distribution.h"
#include "qw-gate.h"
#include "qw-message.h"

#define FORMAT 1

typedef void (*ReadTable) (QwCatalogBuild *build, const QwReader *root);

/* A table refers only to itself and to the ones above it, but for what features say of each other. */
static const char *const table_names[] = {
  "sources.json",       "exposure.json",   "features.json",
  "conditions.json",    "rates.json",      "project-types.json",
  "running-costs.json", "currencies.json", NULL,
};

static const ReadTable read_tables[] = {
  qw_catalog_read_sources_table,  qw_catalog_read_exposure_table,
  qw_catalog_read_features_table, qw_catalog_read_conditions_table,
  qw_catalog_read_rates_table,    qw_catalog_read_types_table,
  qw_catalog_read_costs_table,    qw_catalog_read_currencies_table,
};

const char *const *
qw_catalog_table_names (void)
{
  return table_names;
}

/* A user's own table may be named with its folder. */
static int
find_table (const char *name)
{
  const char *slash = strrchr (name, '/');
  const char *last = slash != NULL ? slash + 1 : name;

  for (int i = 0; table_names[i] != NULL; i++)
    if (g_str_equal (last, table_names[i]))
      return i;

  return -1;
}

gboolean
qw_catalog_check_table_name (const char *name, GError **error)
{
  g_autofree char *names = NULL;
  g_autofree char *what = NULL;

  if (find_table (name) >= 0)
    return TRUE;

  names = g_strjoinv (", ", (char **) table_names);
  what = g_strdup_printf ("found no name of a table, allowed: %s", names);
  qw_message_set_error (error, QW_ERROR_UNKNOWN, name, "", what);
  return FALSE;
}

static void
read_edition (QwCatalogBuild *build, const QwReader *root)
{
  QwCatalog *catalog = build->catalog;
  g_autofree char *edition = qw_reader_optional_string (root, "edition");

  qw_reader_format (root, "format", FORMAT);
  if (edition == NULL)
    {
      qw_reader_fail (root, "edition", QW_ERROR_VERSION, "found nothing, allowed: %s",
                      catalog->edition != NULL ? catalog->edition : "the year of the figures");
    }
  else if (catalog->edition == NULL)
    {
      catalog->edition = g_steal_pointer (&edition);
    }
  else if (!g_str_equal (edition, catalog->edition))
    {
      g_autofree char *found = qw_reader_quote (edition);

      qw_reader_fail (root, "edition", QW_ERROR_VERSION, "found %s, allowed: \"%s\"", found,
                      catalog->edition);
    }
}

static gboolean
read_table (QwCatalogBuild *build, const QwTableFile *file, GError **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (JsonNode) node = qw_gate_parse (file->name, file->bytes, &problem);

  if (node != NULL)
    {
      QwReader root = qw_reader_root (file->name, node, &problem);

      read_edition (build, &root);
      read_tables[find_table (file->name)](build, &root);
    }
  if (problem == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&problem));
  return FALSE;
}

static int
compare_ids (gconstpointer a, gconstpointer b)
{
  return strcmp ((*(QwFeature *const *) a)->id, (*(QwFeature *const *) b)->id);
}

/* Streams go by id, layer after layer: a table of the user's own moves no figure of the edition. */
static void
assign_streams (QwCatalogBuild *build)
{
  GPtrArray *features = build->catalog->lists[QW_LIST_FEATURES].items;
  g_autoptr (GPtrArray) fresh = g_ptr_array_new ();

  for (guint i = 0; i < features->len; i++)
    if (((QwFeature *) features->pdata[i])->stream == QW_NO_STREAM)
      g_ptr_array_add (fresh, features->pdata[i]);
  g_ptr_array_sort (fresh, compare_ids);
  for (guint i = 0; i < fresh->len; i++)
    ((QwFeature *) fresh->pdata[i])->stream = qw_stream_catalog (build->n_streams++);
}

static gboolean
read_edition_files (QwCatalogBuild *build, GError **error)
{
  GPtrArray *files = build->catalog->files;

  for (int table = 0; table_names[table] != NULL; table++)
    for (gsize i = 0; i < build->catalog->n_edition_files; i++)
      {
        const QwTableFile *file = files->pdata[i];

        if (find_table (file->name) == table && !read_table (build, file, error))
          return FALSE;
      }

  assign_streams (build);
  return TRUE;
}

static gboolean
read_own_files (QwCatalogBuild *build, GError **error)
{
  GPtrArray *files = build->catalog->files;

  for (gsize i = build->catalog->n_edition_files; i < files->len; i++)
    {
      build->layer++;
      if (!read_table (build, files->pdata[i], error))
        return FALSE;
      assign_streams (build);
    }

  return TRUE;
}

/* Share lines stand after the other features, whichever table they came from. */
static void
put_shares_last (QwCatalog *catalog)
{
  GPtrArray *features = catalog->lists[QW_LIST_FEATURES].items;
  g_autoptr (GPtrArray) shares = g_ptr_array_new ();
  guint n = 0;

  for (guint i = 0; i < features->len; i++)
    {
      QwFeature *feature = features->pdata[i];

      if (feature->is_share)
        g_ptr_array_add (shares, feature);
      else
        features->pdata[n++] = feature;
    }
  for (guint i = 0; i < shares->len; i++)
    features->pdata[n + i] = shares->pdata[i];
}

gboolean
qw_catalog_build (QwCatalog *catalog, GError **error)
{
  QwCatalogBuild build = { .catalog = catalog };
  gboolean done;

  build.origins = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) qw_origin_free);
  done = read_edition_files (&build, error) && read_own_files (&build, error) &&
         qw_catalog_check (&build, error) && qw_catalog_check_exposure (&build, error) &&
         qw_catalog_check_cycles (&build, error);
  if (done)
    put_shares_last (catalog);
  g_hash_table_unref (build.origins);
  return done;
}
