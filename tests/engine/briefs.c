/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "briefs.h"

#include "qw-picking.h"
#include "qw-writer.h"
#include "tables.h"

QwBrief *
briefs_parse (QwCatalog *catalog, const char *json)
{
  g_autoptr (GBytes) bytes = tables_json (json);
  g_autoptr (GError) error = NULL;
  QwBrief *brief = qw_brief_parse (catalog, "brief.json", bytes, &error);

  g_assert_no_error (error);
  return brief;
}

QwEstimate *
briefs_estimate_of (QwCatalog *catalog, QwBrief *brief)
{
  g_autoptr (GError) error = NULL;
  QwEstimate *estimate = qw_estimate_new (catalog, brief, &error);

  g_assert_no_error (error);
  return estimate;
}

QwEstimate *
briefs_estimate (QwCatalog *catalog, const char *json)
{
  g_autoptr (QwBrief) brief = briefs_parse (catalog, json);

  return briefs_estimate_of (catalog, brief);
}

static const char *
choose_id (GPtrArray *entries)
{
  return *(char **) entries->pdata[g_test_rand_int_range (0, (int) entries->len)];
}

static void
replace_brief (QwBrief **brief, QwBrief *next)
{
  qw_brief_unref (*brief);
  *brief = next;
}

static void
pick_features (QwCatalog *catalog, QwBrief **brief, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (QwPicking)
          picking = qw_picking_new (catalog, *brief, choose_id (qw_catalog_get_features (catalog)),
                                    (guint) g_test_rand_int_range (1, 4));

      if (picking->brief != NULL)
        replace_brief (brief, g_steal_pointer (&picking->brief));
    }
}

static void
add_own_lines (QwBrief **brief, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      double low = g_test_rand_double_range (0.1, 50);
      double typical = low * g_test_rand_double_range (1, 3);
      QwOwnLine line = { (char *) "Own line", { low, typical, typical }, FALSE };

      line.hours.high *= g_test_rand_double_range (1, 4);
      line.coding = g_test_rand_bit ();
      replace_brief (brief, qw_brief_with_own_line (*brief, i, &line));
    }
}

static void
set_conditions (QwCatalog *catalog, QwBrief **brief)
{
  for (int i = 0; i < QW_N_CONDITIONS; i++)
    {
      QwConditionKind kind = (QwConditionKind) i;
      const char *choice = choose_id (qw_catalog_find_condition (catalog, kind)->choices);

      replace_brief (brief, qw_brief_with_choice (*brief, kind, choice));
    }
}

static void
set_rate (QwCatalog *catalog, QwBrief **brief)
{
  replace_brief (brief,
                 qw_brief_with_currency (*brief, choose_id (qw_catalog_get_currencies (catalog))));
  if (g_test_rand_bit ())
    replace_brief (brief, qw_brief_with_own_rate (*brief, "85"));
  else
    replace_brief (brief,
                   qw_brief_with_market_rate (*brief, choose_id (qw_catalog_get_regions (catalog)),
                                              choose_id (qw_catalog_get_seniorities (catalog)),
                                              choose_id (qw_catalog_get_sellers (catalog))));
}

QwBrief *
briefs_random (QwCatalog *catalog, const char *project, guint n)
{
  QwBrief *brief = qw_brief_new (catalog, project);

  pick_features (catalog, &brief, n);
  add_own_lines (&brief, (guint) g_test_rand_int_range (0, 4));
  set_conditions (catalog, &brief);
  set_rate (catalog, &brief);
  replace_brief (&brief, qw_brief_with_confidence (brief, (guint) g_test_rand_int_range (50, 96)));
  return brief;
}

const char *
briefs_random_project (QwCatalog *catalog)
{
  return choose_id (qw_catalog_get_project_types (catalog));
}

char *
briefs_print (QwEstimate *self)
{
  g_autoptr (JsonNode) node = qw_estimate_to_json (self);

  return qw_writer_print (node, FALSE);
}
