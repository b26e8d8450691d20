/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-catalog-private.h"

#include <math.h>
#include <string.h>

#include "qw-message.h"

/* Shares of kinds of work are written with two or three decimals. */
#define SUM_TOLERANCE 0.001

void
qw_origin_free (QwOrigin *self)
{
  g_free (self->file);
  g_free (self->path);
  g_free (self);
}

static void
remember_origin (QwCatalogBuild *build, gpointer entry, const QwReader *at)
{
  QwOrigin *origin = g_new (QwOrigin, 1);

  origin->file = g_strdup (at->name);
  origin->path = qw_reader_path (at, NULL);
  origin->layer = build->layer;
  g_hash_table_insert (build->origins, entry, origin);
}

/* Others already point to the entry that stands there: its content changes, its place does not. */
static void
swap_content (gpointer a, gpointer b, gsize size)
{
  g_autofree gpointer spare = g_memdup2 (a, size);

  memcpy (a, b, size);
  memcpy (b, spare, size);
}

static void
replace_entry (QwCatalogBuild *build, QwListKind kind, gpointer entry, const QwReader *at)
{
  QwEntryList *list = &build->catalog->lists[kind];
  gpointer old = g_hash_table_lookup (list->by_id, *(char **) entry);
  const QwOrigin *origin = g_hash_table_lookup (build->origins, old);

  if (origin->layer == build->layer)
    {
      g_autofree char *id = qw_reader_quote (*(char **) entry);

      qw_reader_fail (at, NULL, QW_ERROR_DUPLICATE,
                      "found %s, which stands already at %s: %s, allowed: each id once", id,
                      origin->file, origin->path);
    }
  else
    {
      if (kind == QW_LIST_FEATURES)
        ((QwFeature *) entry)->stream = ((QwFeature *) old)->stream;
      swap_content (old, entry, qw_catalog_entry_size (kind));
      g_hash_table_replace (list->by_id, *(char **) old, old);
      remember_origin (build, old, at);
    }
  qw_catalog_entry_free (kind, entry);
}

void
qw_catalog_put (QwCatalogBuild *build, QwListKind kind, gpointer entry, const QwReader *at)
{
  QwEntryList *list = &build->catalog->lists[kind];
  const char *id = *(char **) entry;

  if (qw_reader_has_failed (at))
    {
      qw_catalog_entry_free (kind, entry);
    }
  else if (g_hash_table_contains (list->by_id, id))
    {
      replace_entry (build, kind, entry, at);
    }
  else
    {
      g_ptr_array_add (list->items, entry);
      g_hash_table_insert (list->by_id, (gpointer) id, entry);
      remember_origin (build, entry, at);
    }
}

void
qw_catalog_read_entries (QwCatalogBuild *build,
                         const QwReader *root,
                         const char *member,
                         QwReadEntry read_entry)
{
  QwReader list = build->layer == 0 ? qw_reader_array (root, member, 1)
                                    : qw_reader_optional_array (root, member);

  for (guint i = 0; i < qw_reader_length (&list); i++)
    {
      QwReader element = qw_reader_element (&list, i);

      read_entry (build, &element);
    }
}

void
qw_catalog_refuse_unknown (GPtrArray *entries,
                           const char *id,
                           const QwReader *at,
                           const char *member)
{
  g_autofree char *found = qw_reader_quote (id);
  g_autofree char *allowed = qw_catalog_allowed (entries, id);

  qw_reader_fail (at, member, QW_ERROR_UNKNOWN, "found %s, allowed: %s", found, allowed);
}

gpointer
qw_catalog_refer (QwCatalogBuild *build,
                  QwListKind kind,
                  const char *id,
                  const QwReader *at,
                  const char *member)
{
  gpointer entry = qw_catalog_find (build->catalog, kind, id);

  if (entry == NULL)
    qw_catalog_refuse_unknown (build->catalog->lists[kind].items, id, at, member);
  return entry;
}

GPtrArray *
qw_catalog_read_sources (QwCatalogBuild *build, const QwReader *at)
{
  g_auto (GStrv) ids = qw_reader_ids (at, "sources", 1);
  QwReader list = qw_reader_array (at, "sources", 1);
  GPtrArray *sources = g_ptr_array_new ();

  for (guint i = 0; i < qw_reader_length (&list); i++)
    {
      QwReader element = qw_reader_element (&list, i);
      gpointer source = qw_catalog_refer (build, QW_LIST_SOURCES, ids[i], &element, NULL);

      if (source != NULL)
        g_ptr_array_add (sources, source);
    }
  return sources;
}

void
qw_catalog_read_provenance (QwCatalogBuild *build, const QwReader *at, QwProvenance *provenance)
{
  static const char *const names[] = { "low", "medium", "high", NULL };

  provenance->confidence = (QwConfidence) qw_reader_choice (at, "confidence", names);
  provenance->inferred = qw_reader_optional_boolean (at, "inferred", FALSE);
  provenance->basis = qw_reader_optional_string (at, "basis");
  provenance->sources = qw_catalog_read_sources (build, at);
}

GStrv
qw_catalog_refer_all (QwCatalogBuild *build,
                      QwListKind list,
                      const QwReader *at,
                      const char *member)
{
  GStrv ids = qw_reader_optional_ids (at, member);
  QwReader array = qw_reader_optional_array (at, member);

  for (guint i = 0; i < qw_reader_length (&array); i++)
    {
      QwReader element = qw_reader_element (&array, i);

      qw_catalog_refer (build, list, ids[i], &element, NULL);
    }
  return ids;
}

GPtrArray *
qw_catalog_read_shares_of_kinds (QwCatalogBuild *build,
                                 const QwReader *at,
                                 const char *member,
                                 double sum)
{
  QwReader kinds = qw_reader_object (at, member);
  g_autoptr (GPtrArray) names = qw_reader_get_names (&kinds);
  GPtrArray *shares = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_share_of_free);
  double total = 0;

  for (guint i = 0; i < names->len && !qw_reader_has_failed (at); i++)
    {
      const char *name = names->pdata[i];
      QwShareOf *share = g_new0 (QwShareOf, 1);

      share->id = g_strdup (name);
      share->amount = qw_reader_double (&kinds, name, 0, sum);
      total += share->amount;
      g_ptr_array_add (shares, share);
      qw_catalog_refer (build, QW_LIST_WORK_KINDS, name, &kinds, name);
    }
  if (!(fabs (total - sum) <= SUM_TOLERANCE))
    {
      g_autofree char *found = qw_message_number (total);

      qw_reader_fail (at, member, QW_ERROR_LIMIT,
                      "found shares that sum to %s, allowed: shares that sum to %.0f", found, sum);
    }
  return shares;
}

GPtrArray *
qw_catalog_read_kinds (QwCatalogBuild *build, const QwReader *at)
{
  return qw_catalog_read_shares_of_kinds (build, at, "kinds", 1);
}

QwRange
qw_catalog_read_positive (const QwReader *at, const char *member, double max)
{
  QwRange range = qw_reader_range (at, member, max);

  if (!(range.low > 0))
    qw_reader_fail (at, member, QW_ERROR_LIMIT, "found 0, allowed: more than 0");
  return range;
}
