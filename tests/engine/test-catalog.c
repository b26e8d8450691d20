/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "catalog-cases.h"
#include "tables.h"

#include <string.h>

static void
test_refused_table (gconstpointer data)
{
  const TableCase *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwCatalog) catalog = tables_edit (row->file, row->find, row->replacement, &error);

  g_assert_null (catalog);
  g_assert_error (error, QW_ERROR, (int) row->code);
  g_assert_true (g_str_has_prefix (error->message, row->file));
  if (row->message != NULL)
    g_assert_cmpstr (error->message, ==, row->message);
}

static void
test_refused_extension (gconstpointer data)
{
  const ExtendCase *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwCatalog) catalog = tables_extend (tables_mini (), row->file, row->json, &error);

  g_assert_null (catalog);
  g_assert_error (error, QW_ERROR, (int) row->code);
  g_assert_cmpstr (error->message, ==, row->message);
}

static void
test_refused_files (void)
{
  g_autoptr (GBytes) bytes = tables_json ("{}");
  const QwTableFile unknown[] = { { "sources.json", bytes }, { "prices.json", bytes } };
  const QwTableFile twice[] = { { "sources.json", bytes }, { "sources.json", bytes } };
  g_autoptr (GError) error = NULL;

  g_assert_null (qw_catalog_new (unknown, 2, &error));
  g_assert_error (error, QW_ERROR, QW_ERROR_UNKNOWN);
  g_clear_error (&error);
  g_assert_null (qw_catalog_new (twice, 2, &error));
  g_assert_error (error, QW_ERROR, QW_ERROR_DUPLICATE);
  g_clear_error (&error);
  g_assert_null (qw_catalog_new (twice, 1, &error));
  g_assert_error (error, QW_ERROR, QW_ERROR_MISSING);
  g_assert_cmpstr (error->message, ==,
                   "exposure.json: found nothing, allowed: every table of the edition");
}

static void
test_types (void)
{
  static const char *const ids[] = {
    "landing-page",
    "brochure-site",
    "business-site",
    "blog",
    "redesign",
    "small-store",
    "custom-store",
    "marketplace",
    "web-app",
    "saas-mvp",
    "saas",
    "startup-mvp",
    "mobile-simple",
    "mobile-complex",
    "native-simple",
    "native-complex",
    "api-backend",
    "internal-tool",
    "ai-chatbot",
    "rag-feature",
    "browser-extension",
    "data-migration",
    "wordpress-plugin",
    "other",
  };
  GPtrArray *types = qw_catalog_get_project_types (tables_shipped ());

  g_assert_cmpuint (types->len, ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < types->len; i++)
    {
      const QwProjectType *type = types->pdata[i];

      g_assert_cmpstr (type->id, ==, ids[i]);
      g_assert_true (type->has_base == !g_str_equal (type->id, "other"));
      g_assert_true (type == qw_catalog_find_project_type (tables_shipped (), ids[i]));
    }
}

static void
test_features (void)
{
  GPtrArray *features = qw_catalog_get_features (tables_shipped ());
  g_autoptr (GHashTable) streams = g_hash_table_new (NULL, NULL);
  guint n_shares = 0;

  for (guint i = 0; i < features->len; i++)
    {
      const QwFeature *feature = features->pdata[i];

      n_shares += feature->is_share ? 1 : 0;
      g_assert_true (feature->is_share || n_shares == 0);
      g_assert_true (g_hash_table_add (streams, GUINT_TO_POINTER (feature->stream)));
      g_assert_true (feature == qw_catalog_find_feature (tables_shipped (), feature->id));
    }
  g_assert_cmpuint (features->len, ==, 62);
  g_assert_cmpuint (n_shares, ==, 4);
}

static void
check_provenance (const QwProvenance *provenance, GHashTable *used)
{
  g_assert_cmpuint (provenance->sources->len, >, 0);
  for (guint i = 0; i < provenance->sources->len; i++)
    {
      QwSource *source = provenance->sources->pdata[i];

      g_assert_true (source ==
                     g_ptr_array_index (qw_catalog_get_sources (tables_shipped ()),
                                        GPOINTER_TO_UINT (g_hash_table_lookup (used, source)) - 1));
    }
}

/* Every figure's sources are those of the catalog, and not copies of them. */
static void
test_sources (void)
{
  QwCatalog *catalog = tables_shipped ();
  GPtrArray *sources = qw_catalog_get_sources (catalog);
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < sources->len; i++)
    g_hash_table_insert (places, sources->pdata[i], GUINT_TO_POINTER (i + 1));
  for (guint i = 0; i < qw_catalog_get_features (catalog)->len; i++)
    check_provenance (&((QwFeature *) qw_catalog_get_features (catalog)->pdata[i])->provenance,
                      places);
  for (guint i = 0; i < qw_catalog_get_regions (catalog)->len; i++)
    check_provenance (&((QwRegion *) qw_catalog_get_regions (catalog)->pdata[i])->provenance,
                      places);
  for (guint i = 0; i < qw_catalog_get_running_costs (catalog)->len; i++)
    check_provenance (
        &((QwRunningCost *) qw_catalog_get_running_costs (catalog)->pdata[i])->provenance, places);
}

static void
test_conditions (void)
{
  static const char *const defaults[] = { "standard", "normal", "usual", "none" };
  QwCatalog *catalog = tables_shipped ();

  for (int i = 0; i < QW_N_CONDITIONS; i++)
    {
      QwConditionKind kind = (QwConditionKind) i;
      const QwConditionChoice *choice = qw_catalog_find_choice (catalog, kind, defaults[i]);

      g_assert_cmpstr (qw_catalog_find_condition (catalog, kind)->default_choice, ==, defaults[i]);
      g_assert_null (choice->line);
      g_assert_cmpfloat (choice->factor, ==, 1);
      g_assert_true (qw_range_is_constant (&choice->hours_factor));
    }
  g_assert_null (qw_catalog_find_choice (catalog, QW_CONDITION_DESIGN, "none"));
  g_assert_nonnull (qw_catalog_find_choice (catalog, QW_CONDITION_DESIGN, "custom")->line);
}

static void
test_market_rate (void)
{
  QwCatalog *catalog = tables_mini ();
  const QwCurrency *yen = qw_catalog_find_currency (catalog, "JPY");
  QwRange rate;

  g_assert_true (qw_catalog_market_rate (catalog, "us", "junior", "freelancer", yen, &rate));
  g_assert_cmpfloat_with_epsilon (rate.low, 50 * 0.65 * 150, 1e-9);
  g_assert_cmpfloat_with_epsilon (rate.typical, 80 * 0.65 * 150, 1e-9);
  g_assert_cmpfloat_with_epsilon (rate.high, 150 * 0.65 * 150, 1e-9);
  g_assert_false (qw_catalog_market_rate (catalog, "moon", "junior", "freelancer", yen, &rate));
}

static void
test_included (void)
{
  g_assert_cmpuint (qw_catalog_included_quantity (tables_mini (), "shop", "language"), ==, 2);
  g_assert_cmpuint (qw_catalog_included_quantity (tables_mini (), "page", "language"), ==, 0);
  g_assert_cmpuint (qw_catalog_included_quantity (tables_mini (), "other", "auth"), ==, 0);
}

#define PROVENANCE "'confidence': 'low', 'sources': ['mine']"
#define KINDS      "'kinds': { 'ui': 1 }"
#define MY_SOURCE                                                                                  \
  "{ 'format': 1, 'edition': '2026', 'sources': [ { 'id': 'mine', 'publisher': 'Example Studio', " \
  "'title': 'My own jobs' } ] }"
#define MY_FEATURES                                                                                \
  "{ 'format': 1, 'edition': '2026', 'features': [ { 'id': 'auth', 'group': 'core', 'title': "     \
  "'My login', 'summary': 'As I do it', 'hours': { 'low': 1, 'typical': 2, 'high': 3 }, 'coding':" \
  " true, 'build': true, " KINDS ", " PROVENANCE " }, { 'id': 'aardvark', 'group': 'core', "       \
  "'title': 'Aardvark', 'summary': 'New', 'hours': { 'low': 1, 'typical': 2, 'high': 3 }, "        \
  "'coding': false, 'build': false, " KINDS ", " PROVENANCE " } ] }"

static void
test_extend (void)
{
  QwCatalog *mini = tables_mini ();
  g_autoptr (GError) error = NULL;
  g_autoptr (QwCatalog) with_source = tables_extend (mini, "sources.json", MY_SOURCE, &error);
  g_autoptr (QwCatalog) catalog = NULL;
  const QwFeature *auth;

  g_assert_no_error (error);
  catalog = tables_extend (with_source, "mine/features.json", MY_FEATURES, &error);
  g_assert_no_error (error);
  auth = qw_catalog_find_feature (catalog, "auth");
  g_assert_cmpstr (auth->title, ==, "My login");
  g_assert_true (auth == qw_catalog_get_features (catalog)->pdata[0]);
  g_assert_cmpstr (((QwSource *) auth->provenance.sources->pdata[0])->title, ==, "My own jobs");
  g_assert_cmpuint (qw_catalog_get_features (catalog)->len, ==,
                    qw_catalog_get_features (mini)->len + 1);
  g_assert_true (((QwFeature *) g_ptr_array_index (qw_catalog_get_features (catalog),
                                                   qw_catalog_get_features (catalog)->len - 1))
                     ->is_share);

  /* The catalog that was extended is as it was. */
  g_assert_cmpstr (qw_catalog_find_feature (mini, "auth")->title, ==, "Login");
  g_assert_null (qw_catalog_find_feature (mini, "aardvark"));
}

/* The new feature comes first by id, and still every old one draws from the stream that it had. */
static void
test_extend_streams (void)
{
  QwCatalog *mini = tables_mini ();
  g_autoptr (QwCatalog) with_source = tables_extend (mini, "sources.json", MY_SOURCE, NULL);
  g_autoptr (QwCatalog) catalog = tables_extend (with_source, "features.json", MY_FEATURES, NULL);
  GPtrArray *features = qw_catalog_get_features (mini);

  for (guint i = 0; i < features->len; i++)
    {
      const QwFeature *feature = features->pdata[i];

      g_assert_cmpuint (qw_catalog_find_feature (catalog, feature->id)->stream, ==,
                        feature->stream);
    }
}

/* Who refers to a source that is overridden sees the new one. */
static void
test_extend_source (void)
{
  g_autoptr (QwCatalog) catalog = tables_extend (
      tables_mini (), "sources.json",
      "{ 'format': 1, 'edition': '2026', 'sources': [ { 'id': 'example-survey', 'publisher': "
      "'Example Survey', 'title': 'Second reading' } ] }",
      NULL);
  const QwFeature *auth = qw_catalog_find_feature (catalog, "auth");

  g_assert_cmpstr (((QwSource *) auth->provenance.sources->pdata[0])->title, ==, "Second reading");
  g_assert_cmpuint (qw_catalog_get_sources (catalog)->len, ==, 2);
}

static void
test_extend_rate (void)
{
  g_autoptr (QwCatalog) catalog = tables_extend (
      tables_mini (), "currencies.json",
      "{ 'format': 1, 'edition': '2026', 'date': '2026-11-01', 'currencies': [ { 'code': 'EUR', "
      "'name': 'Euro', 'symbol': '€', 'digits': 2, 'position': 'after', 'per_usd': 0.8, 'sources': "
      "['example-list'] } ] }",
      NULL);

  g_assert_cmpfloat (qw_catalog_find_currency (catalog, "EUR")->per_usd, ==, 0.8);
  g_assert_cmpstr (qw_catalog_get_currency_date (catalog), ==, "2026-11-01");
  g_assert_cmpstr (qw_catalog_get_currency_date (tables_mini ()), ==, "2026-09-29");
}

static void
test_extend_defaults (void)
{
  g_autoptr (QwCatalog) catalog = tables_extend (
      tables_mini (), "rates.json",
      "{ 'format': 1, 'edition': '2026', 'default': { 'region': 'global', 'seniority': 'junior', "
      "'seller': 'agency' } }",
      NULL);
  const char *region, *seniority, *seller;

  qw_catalog_get_default_rate (catalog, &region, &seniority, &seller);
  g_assert_cmpstr (region, ==, "global");
  g_assert_cmpstr (seniority, ==, "junior");
  g_assert_cmpstr (seller, ==, "agency");
}

static void
add_cases (void)
{
  for (gsize i = 0; i < n_table_cases; i++)
    {
      g_autofree char *path = g_strconcat ("/catalog/refused/", table_cases[i].name, NULL);

      g_test_add_data_func (path, &table_cases[i], test_refused_table);
    }
  for (gsize i = 0; i < n_extend_cases; i++)
    {
      g_autofree char *path = g_strconcat ("/catalog/refused-own/", extend_cases[i].name, NULL);

      g_test_add_data_func (path, &extend_cases[i], test_refused_extension);
    }
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  add_cases ();
  g_test_add_func ("/catalog/refused-files", test_refused_files);
  g_test_add_func ("/catalog/shipped/types", test_types);
  g_test_add_func ("/catalog/shipped/features", test_features);
  g_test_add_func ("/catalog/shipped/sources", test_sources);
  g_test_add_func ("/catalog/shipped/conditions", test_conditions);
  g_test_add_func ("/catalog/market-rate", test_market_rate);
  g_test_add_func ("/catalog/included", test_included);
  g_test_add_func ("/catalog/extend/entries", test_extend);
  g_test_add_func ("/catalog/extend/streams", test_extend_streams);
  g_test_add_func ("/catalog/extend/source", test_extend_source);
  g_test_add_func ("/catalog/extend/rate", test_extend_rate);
  g_test_add_func ("/catalog/extend/defaults", test_extend_defaults);
  status = g_test_run ();
  tables_free ();
  return status;
}
