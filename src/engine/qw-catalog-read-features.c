/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-catalog-private.h"

/* A share line that takes ten times the build hours is a slip of the pen. */
#define MAX_SHARE 10

/* Lines and drivers of an estimate have these ids. */
static const char *const reserved[] = { "base", "design", "rate", "assistance", "clarity", NULL };

static void
read_group (QwCatalogBuild *build, const QwReader *at)
{
  QwGroup *group = g_new0 (QwGroup, 1);

  group->id = qw_reader_id (at, "id");
  group->title = qw_reader_string (at, "title");
  qw_catalog_put (build, QW_LIST_GROUPS, group, at);
}

static char *
read_feature_id (const QwReader *at)
{
  char *id = qw_reader_id (at, "id");

  if (g_strv_contains (reserved, id) || g_str_has_prefix (id, "own-"))
    {
      g_autofree char *found = qw_reader_quote (id);

      qw_reader_fail (at, "id", QW_ERROR_LIMIT,
                      "found %s, which is kept for lines that are no feature, allowed: another id",
                      found);
    }
  return id;
}

static char *
read_feature_group (QwCatalogBuild *build, const QwReader *at)
{
  char *group = qw_reader_id (at, "group");

  qw_catalog_refer (build, QW_LIST_GROUPS, group, at, "group");
  return group;
}

static void
read_unit (const QwReader *at, QwFeature *feature)
{
  QwReader unit = qw_reader_optional_object (at, "unit");

  feature->max = 1;
  if (qw_reader_is_present (&unit))
    {
      feature->unit_one = qw_reader_string (&unit, "one");
      feature->unit_other = qw_reader_string (&unit, "other");
      feature->max = (guint) qw_reader_int (at, "max", 1, QW_MAX_QUANTITY);
    }
  else if (qw_reader_optional_int (at, "max", 1, QW_MAX_QUANTITY, 1) != 1)
    {
      qw_reader_fail (at, "max", QW_ERROR_LIMIT, "found more than 1 without a unit, allowed: 1");
    }
}

static GPtrArray *
read_alternatives (const QwReader *at)
{
  QwReader lists = qw_reader_optional_array (at, "requires_any");
  GPtrArray *alternatives = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; i < qw_reader_length (&lists); i++)
    {
      QwReader list = qw_reader_element (&lists, i);

      g_ptr_array_add (alternatives, qw_reader_ids (&list, NULL, 1));
    }
  return alternatives;
}

static QwFeature *
read_feature (QwCatalogBuild *build, const QwReader *at)
{
  QwFeature *feature = g_new0 (QwFeature, 1);

  feature->id = read_feature_id (at);
  feature->group = read_feature_group (build, at);
  feature->title = qw_reader_string (at, "title");
  feature->summary = qw_reader_string (at, "summary");
  read_unit (at, feature);
  feature->assumption = qw_reader_optional_string (at, "assumption");
  feature->question = qw_reader_optional_string (at, "question");
  feature->requires = qw_reader_optional_ids (at, "requires");
  feature->requires_any = read_alternatives (at);
  feature->excludes = qw_reader_optional_ids (at, "excludes");
  feature->kinds = qw_catalog_read_kinds (build, at);
  qw_catalog_read_provenance (build, at, &feature->provenance);
  return feature;
}

static void
read_hours_feature (QwCatalogBuild *build, const QwReader *at)
{
  QwFeature *feature = read_feature (build, at);

  feature->amount = qw_catalog_read_positive (at, "hours", QW_RANGE_MAX);
  feature->coding = qw_reader_boolean (at, "coding");
  feature->build = qw_reader_boolean (at, "build");
  if (feature->coding && !feature->build)
    qw_reader_fail (at, "build", QW_ERROR_LIMIT,
                    "found false beside coding, allowed: true, as coding hours are build hours");
  qw_catalog_put (build, QW_LIST_FEATURES, feature, at);
}

static void
read_share_feature (QwCatalogBuild *build, const QwReader *at)
{
  QwFeature *feature = read_feature (build, at);

  feature->is_share = TRUE;
  feature->amount = qw_catalog_read_positive (at, "share", MAX_SHARE);
  qw_catalog_put (build, QW_LIST_FEATURES, feature, at);
}

void
qw_catalog_read_features_table (QwCatalogBuild *build, const QwReader *root)
{
  qw_catalog_read_entries (build, root, "groups", read_group);
  qw_catalog_read_entries (build, root, "features", read_hours_feature);
}

void
qw_catalog_read_shares (QwCatalogBuild *build, const QwReader *root)
{
  qw_catalog_read_entries (build, root, "shares", read_share_feature);
}
