/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-catalog-private.h"

#include "qw-message.h"

#define MAX_SCORE 100

static int
find_lens (const QwLens *lens)
{
  int i = 0;

  while (i < QW_N_LENSES && !g_str_equal (lens->id, qw_lens_kind_to_string ((QwLensKind) i)))
    i++;
  return i;
}

static int
compare_lenses (gconstpointer a, gconstpointer b)
{
  return find_lens (*(QwLens *const *) a) - find_lens (*(QwLens *const *) b);
}

static int
compare_bands (gconstpointer a, gconstpointer b)
{
  double first = (*(QwBand *const *) a)->from;
  double second = (*(QwBand *const *) b)->from;

  return (first > second) - (first < second);
}

/* A step up never raises the score, wherever a table of the user's own puts it. */
static int
compare_ownership (gconstpointer a, gconstpointer b)
{
  double first = (*(QwOwnership *const *) a)->factor;
  double second = (*(QwOwnership *const *) b)->factor;

  return (first < second) - (first > second);
}

static gboolean
check_lenses (QwCatalogBuild *build, GError **error)
{
  GPtrArray *lenses = qw_catalog_get_lenses (build->catalog);

  for (int i = 0; i < QW_N_LENSES; i++)
    if (i >= (int) lenses->len || find_lens (lenses->pdata[i]) != i)
      {
        const QwOrigin *origin = g_hash_table_lookup (build->origins, lenses->pdata[0]);
        g_autofree char *what = g_strdup_printf (
            "found no %s, allowed: all of rating, use, success",
            qw_lens_kind_to_string ((QwLensKind) i));

        qw_message_set_error (error, QW_ERROR_MISSING, origin->file, "lenses", what);
        return FALSE;
      }
  return TRUE;
}

static gboolean
refuse_edge (QwCatalogBuild *build,
             const QwBand *band,
             const char *member,
             double edge,
             GError **error)
{
  g_autofree char *found = qw_message_number (g_str_equal (member, "from") ? band->from : band->to);
  g_autofree char *allowed = qw_message_number (edge);

  qw_catalog_set_entry_error (
      build, band, error, QW_ERROR_ORDER, member,
      "found %s, allowed: %s, as bands cover 0 to 100 without gap or overlap", found, allowed);
  return FALSE;
}

static gboolean
check_bands (QwCatalogBuild *build, GError **error)
{
  GPtrArray *bands = qw_catalog_get_bands (build->catalog);
  const QwBand *last = bands->pdata[bands->len - 1];
  double edge = 0;

  for (guint i = 0; i < bands->len; i++)
    {
      const QwBand *band = bands->pdata[i];

      if (band->from < edge || band->from > edge)
        return refuse_edge (build, band, "from", edge, error);
      edge = band->to;
    }
  return edge >= MAX_SCORE || refuse_edge (build, last, "to", MAX_SCORE, error);
}

static gboolean
check_skill (QwCatalogBuild *build, const QwSkill *skill, GError **error)
{
  for (guint i = 0; skill->kinds[i] != NULL; i++)
    {
      g_autofree char *path = NULL;
      g_autofree char *found = NULL;
      g_autofree char *allowed = NULL;

      if (qw_catalog_find_work_kind (build->catalog, skill->kinds[i]) != NULL)
        continue;

      path = g_strdup_printf ("kinds[%u]", i);
      found = qw_message_quote (skill->kinds[i]);
      allowed = qw_catalog_allowed (qw_catalog_get_work_kinds (build->catalog), skill->kinds[i]);
      qw_catalog_set_entry_error (build, skill, error, QW_ERROR_UNKNOWN, path,
                                  "found %s, allowed: %s", found, allowed);
      return FALSE;
    }
  return TRUE;
}

static gboolean
check_skills (QwCatalogBuild *build, GError **error)
{
  GPtrArray *skills = qw_catalog_get_skills (build->catalog);

  for (guint i = 0; i < skills->len; i++)
    if (!check_skill (build, skills->pdata[i], error))
      return FALSE;
  return TRUE;
}

gboolean
qw_catalog_check_exposure (QwCatalogBuild *build, GError **error)
{
  g_ptr_array_sort (qw_catalog_get_lenses (build->catalog), compare_lenses);
  g_ptr_array_sort (qw_catalog_get_bands (build->catalog), compare_bands);
  g_ptr_array_sort (qw_catalog_get_ownership (build->catalog), compare_ownership);

  return check_lenses (build, error) && check_bands (build, error) && check_skills (build, error);
}
