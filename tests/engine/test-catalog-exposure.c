/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tables.h"

#include <math.h>

#define HEAD  "{'format': 1, 'edition': '2026'"
#define BASIS "'tier': 'judgement', 'confidence': 'low', 'sources': ['example-list']"

static char *
join_ids (GPtrArray *entries)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < entries->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", *(char **) entries->pdata[i]);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

typedef struct
{
  const char *name;
  GPtrArray *(*get) (QwCatalog *self);
  const char *json; /* a user's own table over the small edition */
  const char *ids;
} OrderCase;

static const OrderCase order_cases[] = {
  { "lenses", qw_catalog_get_lenses,
    HEAD ", 'lenses': [{'id': 'success', 'title': 'Mine', 'summary': 'Mine', 'confidence': 'low', "
         "'sources': ['example-list']}]}",
    "rating use success" },
  { "band-between", qw_catalog_get_bands,
    HEAD ", 'bands': [{'id': 'lower', 'title': 'Mine', 'from': 0, 'to': 40}, {'id': 'middle', "
         "'title': 'Mine', 'from': 40, 'to': 50}]}",
    "lower middle high" },
  { "band-below", qw_catalog_get_bands,
    HEAD ", 'bands': [{'id': 'lower', 'title': 'Mine', 'from': 20, 'to': 50}, {'id': 'least', "
         "'title': 'Mine', 'from': 0, 'to': 20}]}",
    "least lower high" },
  { "step-between", qw_catalog_get_ownership,
    HEAD ", 'ownership': [{'id': 'between', 'title': 'Mine', 'factor': 0.9, " BASIS "}]}",
    "builder between owner" },
  { "steps-turned", qw_catalog_get_ownership,
    HEAD ", 'ownership': [{'id': 'builder', 'title': 'Mine', 'factor': 0.5, " BASIS "}]}",
    "owner builder" },
  { "role", qw_catalog_get_roles,
    HEAD ", 'roles': [{'id': 'mine', 'title': 'Mine', 'modifier': 0, 'ownership': 'owner', 'week': "
         "{'ui': 100}, " BASIS "}]}",
    "coder painter mine" },
  { "stack", qw_catalog_get_stacks,
    HEAD ", 'stacks': [{'id': 'web', 'title': 'Mine', 'modifier': -3, " BASIS "}]}", "web other" },
  { "skill-of-a-kind-that-follows", qw_catalog_get_skills,
    HEAD
    ", 'skills': [{'id': 'mine', 'title': 'Mine', 'summary': 'Mine', 'start': 'Mine', 'kinds': "
    "['new'], 'confidence': 'low', 'sources': ['example-list']}], 'kinds': [{'id': 'new', "
    "'title': 'Mine', 'examples': 'Mine', 'lenses': {'rating': 0, 'use': 0.5, 'success': 1}, "
    "'lens_tiers': {'rating': 'judgement', 'use': 'judgement', 'success': 'judgement'}, "
    "'skills': ['mine'], " BASIS "}]}",
    "design talking mine" },
  { "fact", qw_catalog_get_facts,
    HEAD ", 'facts': [{'id': 'mine', 'text': 'Mine', 'sources': ['example-list']}]}", "fact mine" },
};

static void
test_order (gconstpointer data)
{
  const OrderCase *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwCatalog)
      catalog = tables_extend (tables_mini (), "exposure.json", row->json, &error);
  g_autofree char *ids = NULL;

  g_assert_no_error (error);
  ids = join_ids (row->get (catalog));
  g_assert_cmpstr (ids, ==, row->ids);
}

static void
test_head (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (QwCatalog)
      catalog = tables_extend (tables_mini (), "exposure.json",
                               HEAD ", 'evidence_dates': 'Mine', 'min_half_width': 0}", &error);
  g_autoptr (QwCatalog) same = tables_extend (tables_mini (), "exposure.json", HEAD "}", &error);

  g_assert_no_error (error);
  g_assert_cmpstr (qw_catalog_get_evidence_dates (catalog), ==, "Mine");
  g_assert_cmpfloat (qw_catalog_get_least_half_width (catalog), ==, 0);
  g_assert_cmpstr (qw_catalog_get_evidence_dates (same), ==, "Ratings 2023");
  g_assert_cmpfloat (qw_catalog_get_least_half_width (same), ==, 8);
  g_assert_cmpstr (qw_catalog_get_evidence_dates (tables_mini ()), ==, "Ratings 2023");
}

static void
check_sources (GPtrArray *sources)
{
  g_assert_cmpuint (sources->len, >, 0);
  for (guint i = 0; i < sources->len; i++)
    g_assert_nonnull (((QwSource *) sources->pdata[i])->publisher);
}

/* Every entry that a score is made of or that stands beside it resolves to sources, and says what it rests on. */
static void
test_shipped_sources (void)
{
  QwCatalog *catalog = tables_shipped ();
  GPtrArray *kinds = qw_catalog_get_work_kinds (catalog);
  GPtrArray *stacks = qw_catalog_get_stacks (catalog);
  GPtrArray *steps = qw_catalog_get_ownership (catalog);
  GPtrArray *facts = qw_catalog_get_facts (catalog);

  for (guint i = 0; i < kinds->len; i++)
    check_sources (((QwWorkKind *) kinds->pdata[i])->provenance.sources);
  for (guint i = 0; i < stacks->len; i++)
    check_sources (((QwStack *) stacks->pdata[i])->provenance.sources);
  for (guint i = 0; i < steps->len; i++)
    check_sources (((QwOwnership *) steps->pdata[i])->provenance.sources);
  for (guint i = 0; i < facts->len; i++)
    check_sources (((QwFact *) facts->pdata[i])->sources);
}

typedef struct
{
  const char *kind;
  double weight;
} WeightCase;

/* The weights that the model was published with; "lead" had been made from lenses with more digits, 0.35. */
static const WeightCase weight_cases[] = {
  { "crud", 0.87 },   { "maint", 0.88 },  { "sql", 0.72 },  { "docs", 0.71 }, { "tests", 0.68 },
  { "boiler", 0.67 }, { "ui", 0.65 },     { "perf", 0.56 }, { "ops", 0.51 },  { "debug", 0.53 },
  { "arch", 0.5 },    { "domain", 0.45 }, { "sec", 0.48 },  { "lead", 0.36 },
};

static void
test_weight (gconstpointer data)
{
  const WeightCase *row = data;
  const QwWorkKind *kind = qw_catalog_find_work_kind (tables_shipped (), row->kind);

  g_assert_nonnull (kind);
  g_assert_cmpfloat_with_epsilon (round (qw_work_kind_weigh (kind) * 100) / 100, row->weight, 1e-9);
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (order_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/catalog-exposure/own/", order_cases[i].name, NULL);

      g_test_add_data_func (path, &order_cases[i], test_order);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (weight_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/catalog-exposure/weight/", weight_cases[i].kind, NULL);

      g_test_add_data_func (path, &weight_cases[i], test_weight);
    }
  g_test_add_func ("/catalog-exposure/head", test_head);
  g_test_add_func ("/catalog-exposure/shipped-sources", test_shipped_sources);
  status = g_test_run ();
  tables_free ();
  return status;
}
