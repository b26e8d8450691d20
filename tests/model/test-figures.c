/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fixture-tables.h"
#include "model-watch.h"
#include "qw-cost-item.h"
#include "qw-driver-item.h"
#include "qw-exposure-item.h"
#include "qw-format.h"
#include "qw-market-item.h"
#include "qw-quantile-item.h"

/* A brief of the small tables, its estimate, and items that say it. */
typedef struct
{
  QwCatalog *catalog;
  QwEstimate *estimate;
  GListStore *store;
} Figures;

static QwEstimate *
estimate_members (QwCatalog *catalog, const char *members)
{
  g_autoptr (QwBrief) brief = model_brief (catalog, members);
  g_autoptr (GError) error = NULL;
  QwEstimate *estimate = qw_estimate_new (catalog, brief, &error);

  g_assert_no_error (error);
  return estimate;
}

static void
figures_set_up (Figures *self, GType type, const char *members)
{
  self->catalog = fixture_catalog_new ();
  self->estimate = estimate_members (self->catalog, members);
  self->store = g_list_store_new (type);
}

static void
figures_change (Figures *self, const char *members)
{
  qw_estimate_unref (self->estimate);
  self->estimate = estimate_members (self->catalog, members);
}

static void
figures_clear (Figures *self)
{
  g_assert_finalize_object (self->store);
  qw_estimate_unref (self->estimate);
  qw_catalog_unref (self->catalog);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Figures, figures_clear)

static guint
count (Figures *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->store));
}

static char *
read_text (Figures *self, guint position, const char *property)
{
  g_autoptr (QwFigureItem) item = g_list_model_get_item (G_LIST_MODEL (self->store), position);
  char *text = NULL;

  g_assert_nonnull (item);
  g_object_get (item, property, &text, NULL);
  return text;
}

static void
assert_text (Figures *self, guint position, const char *property, const char *expected)
{
  g_autofree char *text = read_text (self, position, property);

  g_assert_cmpstr (text, ==, expected);
}

typedef struct
{
  const char *name;
  const char *rate;
  const char *verdict;
} VerdictCase;

/* Sites are published at $500 to $5,000, and the base work takes 20 hours. */
static const VerdictCase verdicts[] = {
  { "far-below", "1.00", "Your typical price is below what is published" },
  { "below", "20.00", "Your typical price is below what is published" },
  { "inside", "100.00", "Your typical price is inside what is published" },
  { "above", "300.00", "Your typical price is above what is published" },
};

static void
test_verdict (gconstpointer data)
{
  const VerdictCase *row = data;
  g_autofree char *members = g_strdup_printf (
      "\"project\": \"site\", \"rate\": { \"own\": \"%s\" }", row->rate);
  g_auto (Figures) figures = { NULL };

  figures_set_up (&figures, QW_TYPE_MARKET_ITEM, members);
  qw_market_items_update (figures.store, figures.estimate);
  g_assert_cmpuint (count (&figures), ==, 1);
  assert_text (&figures, 0, "title", "Freelancer");
  assert_text (&figures, 0, "detail", row->verdict);
  assert_text (&figures, 0, "figure", "$500 – $5,000");
  assert_text (&figures, 0, "note", "2 published figures");
}

static void
test_market_without_prices (void)
{
  g_auto (Figures) figures = { NULL };

  figures_set_up (&figures, QW_TYPE_MARKET_ITEM, "\"project\": \"other\"");
  qw_market_items_update (figures.store, figures.estimate);
  g_assert_cmpuint (count (&figures), ==, 0);
}

static void
test_market_origin (void)
{
  g_auto (Figures) figures = { NULL };
  g_autoptr (QwFigureItem) item = NULL;
  g_autoptr (QwOrigin) origin = NULL;
  g_autoptr (GListModel) sources = NULL;
  g_autofree char *amounts = NULL;

  figures_set_up (&figures, QW_TYPE_MARKET_ITEM, "\"project\": \"site\", \"currency\": \"EUR\"");
  qw_market_items_update (figures.store, figures.estimate);
  item = g_list_model_get_item (G_LIST_MODEL (figures.store), 0);
  origin = qw_figure_item_get_origin (item);
  g_object_get (origin, "figures", &amounts, "sources", &sources, NULL);
  g_assert_cmpstr (amounts, ==, "$500 – $5,000, as published in US dollars");
  g_assert_cmpuint (g_list_model_get_n_items (sources), ==, 1);
}

static void
count_notify_cb (guint *count)
{
  ++*count;
}

/* What is said changes in place; what stays the same is not said again. */
static void
test_items_stay (void)
{
  g_auto (Figures) figures = { NULL };
  g_autoptr (QwFigureItem) first = NULL;
  g_autoptr (QwFigureItem) later = NULL;
  guint details = 0;
  guint figure = 0;

  figures_set_up (&figures, QW_TYPE_MARKET_ITEM,
                  "\"project\": \"site\", \"rate\": { \"own\": \"100.00\" }");
  qw_market_items_update (figures.store, figures.estimate);
  first = g_list_model_get_item (G_LIST_MODEL (figures.store), 0);
  g_signal_connect_swapped (first, "notify::detail", G_CALLBACK (count_notify_cb), &details);
  g_signal_connect_swapped (first, "notify::figure", G_CALLBACK (count_notify_cb), &figure);

  figures_change (&figures, "\"project\": \"site\", \"rate\": { \"own\": \"1.00\" }");
  qw_market_items_update (figures.store, figures.estimate);
  later = g_list_model_get_item (G_LIST_MODEL (figures.store), 0);
  g_assert_true (first == later);
  g_assert_cmpuint (details, ==, 1);
  g_assert_cmpuint (figure, ==, 0);

  figures_change (&figures, "\"project\": \"other\"");
  qw_market_items_update (figures.store, figures.estimate);
  g_assert_cmpuint (count (&figures), ==, 0);
}

static void
test_totals (void)
{
  g_auto (Figures) figures = { NULL };

  figures_set_up (&figures, QW_TYPE_TOTAL_ITEM, "\"project\": \"site\"");
  qw_total_items_update (figures.store, figures.estimate);
  g_assert_cmpuint (count (&figures), ==, 3);
  assert_text (&figures, 0, "title", "Once");
  assert_text (&figures, 0, "figure", NULL);
  assert_text (&figures, 0, "detail", "None is known");
  assert_text (&figures, 1, "title", "Each month");
  assert_text (&figures, 1, "figure", "$10");
  assert_text (&figures, 1, "note", "$5 – $40");
  assert_text (&figures, 1, "detail", "1 cost");
  assert_text (&figures, 2, "title", "Each year");
  assert_text (&figures, 2, "figure", NULL);
}

/* The order is that of the periods, whatever the order of the table. */
static void
test_costs_by_period (void)
{
  static const char members[] =
      "\"costs\": [ { \"id\": \"domain\", \"title\": \"Domain\", \"period\": \"yearly\","
      " \"amount\": { \"low\": 10, \"typical\": 20, \"high\": 30 }, \"applies\": [\"site\"],"
      " " FIXTURE_PROVENANCE " },"
      " { \"id\": \"theme\", \"title\": \"Theme\", \"period\": \"once\","
      " \"amount\": { \"low\": 50, \"typical\": 60, \"high\": 70 }, \"applies\": [\"site\"],"
      " " FIXTURE_PROVENANCE " } ]";
  g_auto (Figures) figures = { NULL };
  g_autofree char *json = fixture_table_json (members);
  QwCatalog *extended = NULL;

  figures_set_up (&figures, QW_TYPE_COST_ITEM, "\"project\": \"site\"");
  extended = fixture_catalog_extend (figures.catalog, "running-costs.json", json);
  qw_catalog_unref (figures.catalog);
  figures.catalog = extended;
  figures_change (&figures, "\"project\": \"site\"");

  qw_cost_items_update (figures.store, figures.estimate);
  g_assert_cmpuint (count (&figures), ==, 3);
  assert_text (&figures, 0, "title", "Theme");
  assert_text (&figures, 0, "detail", "Once · Low confidence");
  assert_text (&figures, 1, "title", "Hosting");
  assert_text (&figures, 2, "title", "Domain");
  assert_text (&figures, 2, "figure", "$20");
}

static void
test_quantiles (void)
{
  g_auto (Figures) figures = { NULL };
  g_autofree char *typical = NULL;

  figures_set_up (&figures, QW_TYPE_QUANTILE_ITEM, "\"project\": \"site\"");
  qw_quantile_items_update (figures.store, figures.estimate);
  g_assert_cmpuint (count (&figures), ==, QW_N_QUANTILES);
  assert_text (&figures, 0, "title", "5 %");
  assert_text (&figures, 1, "title", "10 % · low");
  assert_text (&figures, 9, "title", "50 % · typical");
  assert_text (&figures, 17, "title", "90 % · high");
  assert_text (&figures, 18, "title", "95 %");
  typical = qw_format_amount (figures.estimate->currency, figures.estimate->price.typical);
  assert_text (&figures, 9, "figure", typical);
}

static void
test_drivers (void)
{
  g_auto (Figures) figures = { NULL };
  double before = 1;

  figures_set_up (&figures, QW_TYPE_DRIVER_ITEM,
                  "\"project\": \"site\", \"features\": { \"language\": 2, \"meeting\": 1 }");
  qw_driver_items_update (figures.store, figures.estimate);
  g_assert_cmpuint (count (&figures), ==, figures.estimate->drivers->len);
  for (guint i = 0; i < count (&figures); i++)
    {
      const QwDriver *driver = g_ptr_array_index (figures.estimate->drivers, i);
      g_autofree char *id = read_text (&figures, i, "id");
      g_autoptr (QwDriverItem) item = g_list_model_get_item (G_LIST_MODEL (figures.store), i);
      double low = 0;
      double typical = 0;
      double high = 0;
      double minimum = 0;
      double maximum = 0;

      g_assert_cmpstr (id, ==, driver->id);
      g_assert_cmpfloat (driver->share_of_spread, <=, before);
      before = driver->share_of_spread;
      g_object_get (item, "low-value", &low, "typical-value", &typical, "high-value", &high,
                    "minimum", &minimum, "maximum", &maximum, NULL);
      g_assert_cmpfloat (minimum, <=, low);
      g_assert_cmpfloat (low, <, high);
      g_assert_cmpfloat (high, <=, maximum);
      g_assert_cmpfloat (minimum, <=, typical);
      g_assert_cmpfloat (typical, <=, maximum);
    }
}

static void
test_no_driver_of_nothing (void)
{
  g_auto (Figures) figures = { NULL };

  figures_set_up (&figures, QW_TYPE_DRIVER_ITEM, "\"project\": \"other\"");
  qw_driver_items_update (figures.store, figures.estimate);
  g_assert_cmpuint (count (&figures), ==, 0);
}

typedef struct
{
  const char *name;
  const char *members;
  guint items;
  const char *says;
  const char *does_not_say;
} ExposureCase;

#define OWN_LINE                                                                                   \
  "\"own\": [ { \"title\": \"Kite\", \"hours\": { \"low\": 10, \"typical\": 20, \"high\": 40 } } " \
  "]"

/* Of code 70 % counts and of talk 10 %: 58 % of base work, which is four parts code and one part talk. */
static const ExposureCase exposures[] = {
  { "base", "\"project\": \"site\"", 1, "58 % of the typical price,", "own lines" },
  { "with-own-line", "\"project\": \"site\", " OWN_LINE, 1,
    "58 % of the typical price without your own lines,", NULL },
  { "only-own-lines", "\"project\": \"other\", " OWN_LINE, 0, "No line here", "%" },
  { "nothing", "\"project\": \"other\"", 0, "No line here", "%" },
};

static void
test_exposure (gconstpointer data)
{
  const ExposureCase *row = data;
  g_auto (Figures) figures = { NULL };
  g_autofree char *said = NULL;

  figures_set_up (&figures, QW_TYPE_EXPOSURE_ITEM, row->members);
  qw_exposure_items_update (figures.store, figures.estimate, 5);
  g_assert_cmpuint (count (&figures), ==, row->items);
  said = qw_exposure_say (figures.estimate);
  g_assert_nonnull (strstr (said, row->says));
  if (row->does_not_say != NULL)
    g_assert_null (strstr (said, row->does_not_say));
}

static void
test_exposure_lines (void)
{
  g_auto (Figures) figures = { NULL };
  g_autoptr (QwFigureItem) item = NULL;
  g_autoptr (QwOrigin) origin = NULL;
  g_autofree char *kinds = NULL;

  figures_set_up (&figures, QW_TYPE_EXPOSURE_ITEM,
                  "\"project\": \"shop\", \"features\": { \"page\": 4, \"checkout\": 1 }");
  qw_exposure_items_update (figures.store, figures.estimate, 2);
  g_assert_cmpuint (count (&figures), ==, 2);
  assert_text (&figures, 0, "title", "Shop");
  assert_text (&figures, 0, "note", "58 % of its price");
  assert_text (&figures, 0, "detail", "Writing code · Talking to people");

  item = g_list_model_get_item (G_LIST_MODEL (figures.store), 0);
  origin = qw_figure_item_get_origin (item);
  g_object_get (origin, "assumption", &kinds, NULL);
  g_assert_cmpstr (
      kinds, ==, "80 % Writing code: 70 % of it counts\n20 % Talking to people: 10 % of it counts");
  /* Asking twice: nothing of the catalog was given away. */
  g_clear_object (&origin);
  origin = qw_figure_item_get_origin (item);
  g_assert_nonnull (origin);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  model_add_rows ("/figures/market/verdict", verdicts, test_verdict);
  g_test_add_func ("/figures/market/nothing-published", test_market_without_prices);
  g_test_add_func ("/figures/market/origin-in-dollars", test_market_origin);
  g_test_add_func ("/figures/items-stay", test_items_stay);
  g_test_add_func ("/figures/running/three-totals", test_totals);
  g_test_add_func ("/figures/running/costs-by-period", test_costs_by_period);
  g_test_add_func ("/figures/quantiles", test_quantiles);
  g_test_add_func ("/figures/drivers/one-scale", test_drivers);
  g_test_add_func ("/figures/drivers/none-of-nothing", test_no_driver_of_nothing);
  model_add_rows ("/figures/exposure", exposures, test_exposure);
  g_test_add_func ("/figures/exposure/lines", test_exposure_lines);
  return g_test_run ();
}
