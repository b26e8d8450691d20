/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-catalog-private.h"

#include "qw-message.h"
#include "qw-presence.h"

/* Where a table of the user's own upsets an entry of an earlier one, the message names both. */
static void
set_error_at (QwCatalogBuild *build,
              const QwOrigin *origin,
              const char *place,
              QwError code,
              const char *what,
              GError **error)
{
  const QwTableFile *last = build->catalog->files->pdata[build->catalog->files->len - 1];
  g_autofree char *both = NULL;

  if (origin->layer == build->layer)
    {
      qw_message_set_error (error, code, origin->file, place, what);
      return;
    }

  both = g_strdup_printf ("does not agree with %s: %s: %s", origin->file, place, what);
  qw_message_set_error (error, code, last->name, "", both);
}

void
qw_catalog_set_entry_error (QwCatalogBuild *build,
                            gconstpointer entry,
                            GError **error,
                            QwError code,
                            const char *path,
                            const char *format,
                            ...)
{
  const QwOrigin *origin = g_hash_table_lookup (build->origins, entry);
  g_autofree char *place = g_strconcat (origin->path, ".", path, NULL);
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  set_error_at (build, origin, place, code, what, error);
}

/* Ids of @list, which is the member @path of @feature, must be of other features. */
static gboolean
check_known (QwCatalogBuild *build,
             const QwFeature *feature,
             const char *path,
             GStrv list,
             GError **error)
{
  for (guint i = 0; list[i] != NULL; i++)
    {
      g_autofree char *place = g_strdup_printf ("%s[%u]", path, i);
      g_autofree char *found = NULL;
      g_autofree char *allowed = NULL;

      if (g_str_equal (list[i], feature->id))
        {
          qw_catalog_set_entry_error (build, feature, error, QW_ERROR_CYCLE, place,
                                      "found %s → %s, allowed: another feature", list[i], list[i]);
          return FALSE;
        }
      if (qw_catalog_find_feature (build->catalog, list[i]) != NULL)
        continue;

      found = qw_message_quote (list[i]);
      allowed = qw_catalog_allowed (qw_catalog_get_features (build->catalog), list[i]);
      qw_catalog_set_entry_error (build, feature, error, QW_ERROR_UNKNOWN, place,
                                  "found %s, allowed: %s", found, allowed);
      return FALSE;
    }
  return TRUE;
}

static gboolean
check_alternatives_known (QwCatalogBuild *build, const QwFeature *feature, GError **error)
{
  for (guint i = 0; i < feature->requires_any->len; i++)
    {
      g_autofree char *path = g_strdup_printf ("requires_any[%u]", i);

      if (!check_known (build, feature, path, feature->requires_any->pdata[i], error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
check_excludes (QwCatalogBuild *build, const QwFeature *feature, GError **error)
{
  for (guint i = 0; feature->excludes[i] != NULL; i++)
    {
      const char *id = feature->excludes[i];
      const QwFeature *other = qw_catalog_find_feature (build->catalog, id);
      g_autofree char *path = g_strdup_printf ("excludes[%u]", i);

      if (g_strv_contains ((const char *const *) feature->requires, id))
        {
          qw_catalog_set_entry_error (build, feature, error, QW_ERROR_EXCLUSION, path,
                                      "found %s, which is also required, allowed: one of the two",
                                      id);
          return FALSE;
        }
      if (!g_strv_contains ((const char *const *) other->excludes, feature->id))
        {
          qw_catalog_set_entry_error (
              build, feature, error, QW_ERROR_EXCLUSION, path,
              "found %s, which does not exclude %s, allowed: features that exclude each other", id,
              feature->id);
          return FALSE;
        }
    }
  return TRUE;
}

static gboolean
check_feature (QwCatalogBuild *build, const QwFeature *feature, GError **error)
{
  return check_known (build, feature, "requires", feature->requires, error) &&
         check_alternatives_known (build, feature, error) &&
         check_known (build, feature, "excludes", feature->excludes, error) &&
         check_excludes (build, feature, error);
}

static gboolean
check_included (QwCatalogBuild *build,
                const QwProjectType *type,
                GHashTable *present,
                const QwShareOf *included,
                GError **error)
{
  const QwFeature *feature = qw_catalog_find_feature (build->catalog, included->id);
  g_autofree char *path = g_strdup_printf ("included.%s", feature->id);
  g_autofree char *missing = qw_presence_describe_missing (present, feature);
  const char *excluded = qw_presence_find_excluded (present, feature);

  if (feature->is_share || included->amount > feature->max)
    {
      qw_catalog_set_entry_error (
          build, type, error, QW_ERROR_LIMIT, path,
          "found %.0f, allowed: up to %u of a feature with hours of its own", included->amount,
          feature->is_share ? 0 : feature->max);
      return FALSE;
    }
  if (missing != NULL)
    {
      qw_catalog_set_entry_error (build, type, error, QW_ERROR_REQUIREMENT, path,
                                  "needs %s among what is included", missing);
      return FALSE;
    }
  if (excluded != NULL)
    {
      qw_catalog_set_entry_error (build, type, error, QW_ERROR_EXCLUSION, path,
                                  "excludes %s, which is included too, allowed: one of the two",
                                  excluded);
      return FALSE;
    }
  return TRUE;
}

static gboolean
check_type (QwCatalogBuild *build, const QwProjectType *type, GError **error)
{
  g_autoptr (GHashTable) present = qw_presence_new (type);

  for (guint i = 0; i < type->included->len; i++)
    if (!check_included (build, type, present, type->included->pdata[i], error))
      return FALSE;

  return TRUE;
}

static gboolean
check_conditions (QwCatalogBuild *build, GError **error)
{
  const QwOrigin *origin;
  GPtrArray *conditions = qw_catalog_get_conditions (build->catalog);

  for (int kind = 0; kind < QW_N_CONDITIONS; kind++)
    if (qw_catalog_find_condition (build->catalog, (QwConditionKind) kind) == NULL)
      {
        g_autofree char *what = g_strdup_printf (
            "found no %s, allowed: all of design, deadline, clarity, assistance",
            qw_condition_kind_to_string ((QwConditionKind) kind));

        origin = g_hash_table_lookup (build->origins, conditions->pdata[0]);
        qw_message_set_error (error, QW_ERROR_MISSING, origin->file, "conditions", what);
        return FALSE;
      }
  return TRUE;
}

/* What an entry was checked for while it was read may have changed under it in a later table. */
gboolean
qw_catalog_check (QwCatalogBuild *build, GError **error)
{
  GPtrArray *features = qw_catalog_get_features (build->catalog);
  GPtrArray *types = qw_catalog_get_project_types (build->catalog);

  for (guint i = 0; i < features->len; i++)
    if (!check_feature (build, features->pdata[i], error))
      return FALSE;
  for (guint i = 0; i < types->len; i++)
    if (!check_type (build, types->pdata[i], error))
      return FALSE;

  return check_conditions (build, error);
}
