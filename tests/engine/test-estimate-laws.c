/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "briefs.h"
#include "tables.h"

#include "qw-money.h"
#include "qw-picking.h"

#include <math.h>

/* What must hold of every estimate of the shipped tables, tried on briefs by the test's seed. */

static void
check_rising (QwEstimate *estimate)
{
  for (guint i = 1; i < QW_N_QUANTILES; i++)
    {
      g_assert_cmpfloat (estimate->quantile_hours[i], >=, estimate->quantile_hours[i - 1]);
      g_assert_cmpint (estimate->quantile_price[i], >=, estimate->quantile_price[i - 1]);
    }
  g_assert_cmpint (qw_estimate_price_at (estimate, 0.99), >=, estimate->quantile_price[18]);
}

static void
check_fixed (QwEstimate *estimate)
{
  gint64 sum = 0;

  for (guint i = 0; i < estimate->lines->len; i++)
    {
      const QwLine *line = estimate->lines->pdata[i];

      g_assert_cmpint (line->fixed, >=, 0);
      sum += line->fixed;
    }
  g_assert_cmpint (sum, ==, estimate->lines->len > 0 ? estimate->fixed.price : 0);
  g_assert_cmpuint (estimate->fixed.covers, >=, 5);
  g_assert_cmpuint (estimate->fixed.covers, <=, 95);
}

static void
check_lines (QwEstimate *estimate)
{
  for (guint i = 0; i < estimate->lines->len; i++)
    {
      const QwLine *line = estimate->lines->pdata[i];

      g_assert_true (qw_range_is_valid (&line->hours));
      g_assert_cmpint (line->price.low, <=, line->price.typical);
      g_assert_cmpint (line->price.typical, <=, line->price.high);
      g_assert_cmpfloat (line->routine, >=, 0);
      g_assert_cmpfloat (line->routine, <=, 1);
    }
}

static void
check_drivers (QwEstimate *estimate)
{
  double sum = 0;
  double before = 1;

  for (guint i = 0; i < estimate->drivers->len; i++)
    {
      const QwDriver *driver = estimate->drivers->pdata[i];

      g_assert_cmpfloat (driver->share_of_spread, >=, 0);
      g_assert_cmpfloat (driver->share_of_spread, <=, before);
      g_assert_cmpint (driver->low, <=, driver->high);
      before = driver->share_of_spread;
      sum += driver->share_of_spread;
    }
  if (estimate->drivers->len > 0)
    g_assert_cmpfloat_with_epsilon (sum, 1, 0.01);
}

static void
test_every_type (void)
{
  QwCatalog *catalog = tables_shipped ();
  GPtrArray *types = qw_catalog_get_project_types (catalog);

  for (guint i = 0; i < types->len; i++)
    for (guint n = 0; n < 24; n += 4)
      {
        const QwProjectType *type = types->pdata[i];
        g_autoptr (QwBrief) brief = briefs_random (catalog, type->id, n);
        g_autoptr (QwEstimate) estimate = briefs_estimate_of (catalog, brief);

        check_rising (estimate);
        check_fixed (estimate);
        check_lines (estimate);
        check_drivers (estimate);
      }
}

static void
test_sums (void)
{
  for (int i = 0; i < 2000; i++)
    {
      QwCatalog *catalog = tables_shipped ();
      guint n = (guint) g_test_rand_int_range (0, 12);
      g_autoptr (QwBrief) brief = briefs_random (catalog, briefs_random_project (catalog), n);
      g_autoptr (QwEstimate) estimate = briefs_estimate_of (catalog, brief);

      check_fixed (estimate);
    }
}

static void
check_not_lower (QwEstimate *before, QwEstimate *after)
{
  for (guint i = 0; i < QW_N_QUANTILES; i++)
    {
      g_assert_cmpfloat (after->quantile_hours[i], >=, before->quantile_hours[i]);
      g_assert_cmpint (after->quantile_price[i], >=, before->quantile_price[i]);
    }
}

/* More work never costs less, at no confidence. */
static void
test_adding (void)
{
  QwCatalog *catalog = tables_shipped ();
  GPtrArray *features = qw_catalog_get_features (catalog);

  for (int i = 0; i < 20; i++)
    {
      g_autoptr (QwBrief) brief = briefs_random (catalog, briefs_random_project (catalog), 5);
      g_autoptr (QwEstimate) before = briefs_estimate_of (catalog, brief);

      for (guint f = (guint) i % 5; f < features->len; f += 5)
        {
          const QwFeature *feature = features->pdata[f];
          guint quantity = qw_brief_get_quantity (brief, feature->id) + 1;
          g_autoptr (QwPicking)
              picking = qw_picking_new (catalog, brief, feature->id, MIN (quantity, feature->max));
          g_autoptr (QwEstimate) after = NULL;

          if (picking->brief == NULL)
            continue;
          after = briefs_estimate_of (catalog, picking->brief);
          check_not_lower (before, after);
        }
    }
}

static QwBrief *
pick_backwards (QwCatalog *catalog, QwBrief *brief)
{
  GPtrArray *features = qw_brief_get_features (brief);
  QwBrief *copy = qw_brief_ref (brief);

  for (guint i = 0; i < features->len; i++)
    {
      const QwPicked *picked = features->pdata[i];
      QwBrief *without = qw_brief_with_feature (copy, picked->id, 0);

      qw_brief_unref (copy);
      copy = without;
    }
  for (guint i = features->len; i > 0; i--)
    {
      const QwPicked *picked = features->pdata[i - 1];
      QwBrief *with = qw_brief_with_feature (copy, picked->id, picked->quantity);

      qw_brief_unref (copy);
      copy = with;
    }
  return copy;
}

static void
test_order (void)
{
  QwCatalog *catalog = tables_shipped ();

  for (int i = 0; i < 50; i++)
    {
      g_autoptr (QwBrief) brief = briefs_random (catalog, briefs_random_project (catalog), 10);
      g_autoptr (QwBrief) backwards = pick_backwards (catalog, brief);
      g_autoptr (QwEstimate) one = briefs_estimate_of (catalog, brief);
      g_autoptr (QwEstimate) two = briefs_estimate_of (catalog, backwards);
      g_autofree char *first = briefs_print (one);
      g_autofree char *second = briefs_print (two);

      g_assert_true (qw_brief_equal (brief, backwards));
      g_assert_cmpstr (first, ==, second);
    }
}

static void
test_confidence (void)
{
  QwCatalog *catalog = tables_shipped ();
  gint64 before = 0;

  for (guint confidence = 50; confidence <= 95; confidence++)
    {
      g_autoptr (QwBrief) base = qw_brief_new (catalog, "small-store");
      g_autoptr (QwBrief) brief = qw_brief_with_confidence (base, confidence);
      g_autoptr (QwEstimate) estimate = briefs_estimate_of (catalog, brief);

      g_assert_cmpint (estimate->fixed.price, >, before);
      before = estimate->fixed.price;
    }
}

static gint64
measure_addition (QwEstimate *estimate, const char *feature, guint quantity)
{
  guint picked = qw_brief_get_quantity (estimate->brief, feature);
  g_autoptr (QwPicking) picking = qw_picking_new (estimate->catalog, estimate->brief, feature,
                                                  picked == quantity ? 0 : quantity);
  g_autoptr (QwEstimate) other = NULL;

  if (picking->brief == NULL)
    return 0;
  other = briefs_estimate_of (estimate->catalog, picking->brief);
  return picked == quantity ? estimate->price.typical - other->price.typical
                            : other->price.typical - estimate->price.typical;
}

/* What a row promises is to the cent what its tick shows, for all features. */
static void
check_additions (QwBrief *brief)
{
  QwCatalog *catalog = tables_shipped ();
  GPtrArray *features = qw_catalog_get_features (catalog);
  g_autoptr (QwEstimate) estimate = briefs_estimate_of (catalog, brief);

  for (guint i = 0; i < features->len; i++)
    {
      const QwFeature *feature = features->pdata[i];
      guint picked = qw_brief_get_quantity (brief, feature->id);
      guint quantity = picked > 0 ? picked : 1;

      g_assert_cmpint (qw_estimate_addition (estimate, feature->id, quantity), ==,
                       measure_addition (estimate, feature->id, quantity));
      if (feature->max >= quantity + 2)
        g_assert_cmpint (qw_estimate_addition (estimate, feature->id, quantity + 2), ==,
                         measure_addition (estimate, feature->id, quantity + 2));
    }
}

static void
test_additions (void)
{
  QwCatalog *catalog = tables_shipped ();
  g_autoptr (QwBrief) plain = qw_brief_new (catalog, "small-store");
  g_autoptr (QwBrief) random = briefs_random (catalog, "saas-mvp", 8);
  g_autoptr (QwBrief) nothing = qw_brief_new (catalog, "other");
  g_autoptr (QwBrief) wide = qw_brief_with_own_factor (random, &(QwOwnFactor){ 1.2, 1.4, 6 });
  g_autoptr (QwBrief) narrow = qw_brief_with_own_factor (nothing, &(QwOwnFactor){ 0.9, 0.8, 6 });

  check_additions (plain);
  check_additions (random);
  check_additions (nothing);
  check_additions (wide);
  check_additions (narrow);
}

/* Where a driver stands among the terms and causes of the distribution. */
static gsize
find_cause (QwEstimate *estimate, const char *id)
{
  static const char *const causes[] = { "clarity", "assistance", "rate" };

  for (guint i = 0; i < estimate->lines->len; i++)
    if (g_str_equal (((QwLine *) estimate->lines->pdata[i])->id, id))
      return i;
  for (guint i = 0; i < G_N_ELEMENTS (causes); i++)
    if (g_str_equal (causes[i], id))
      return estimate->lines->len + i;

  g_assert_not_reached ();
}

static double
measure_driver (QwEstimate *estimate, const QwDriver *driver, double score, gint64 said)
{
  gsize cause = find_cause (estimate, driver->id);
  double price = qw_distribution_typical_at (estimate->distribution, cause, score);

  return log (qw_money_to_double (said, estimate->currency->digits) / price);
}

/* What small drivers are said to do is near what the distribution itself says. */
static void
test_drivers (void)
{
  QwCatalog *catalog = tables_shipped ();
  double squares = 0;
  guint n = 0;

  for (int i = 0; i < 30; i++)
    {
      g_autoptr (QwBrief) random = briefs_random (catalog, "saas-mvp", 10);
      g_autoptr (QwBrief) brief = qw_brief_with_currency (random, "USD");
      g_autoptr (QwEstimate) estimate = briefs_estimate_of (catalog, brief);

      for (guint k = 0; k < estimate->drivers->len; k++)
        {
          const QwDriver *driver = estimate->drivers->pdata[k];
          double low = measure_driver (estimate, driver, -QW_Z90, driver->low);
          double high = measure_driver (estimate, driver, QW_Z90, driver->high);

          g_assert_cmpfloat (MAX (fabs (low), fabs (high)), <, 0.1);
          squares += low * low + high * high;
          n += 2;
        }
    }
  g_assert_cmpfloat (sqrt (squares / MAX (n, 1)), <, 0.01);
}

static void
test_addition_of_included (void)
{
  QwCatalog *catalog = tables_mini ();
  g_autoptr (QwEstimate) estimate = briefs_estimate (catalog, "{'format': 1, 'project': 'shop'}");
  g_autoptr (QwEstimate)
      quick = briefs_estimate (catalog, "{'format': 1, 'project': 'quick-page'}");

  g_assert_cmpint (qw_estimate_addition (estimate, "cart", 1), ==, 0);
  g_assert_cmpint (qw_estimate_addition (estimate, "language", 2), ==, 0);
  g_assert_cmpint (qw_estimate_addition (estimate, "language", 3), >, 0);
  /* What cannot be picked adds nothing. */
  g_assert_cmpint (qw_estimate_addition (quick, "slow", 1), ==, 0);
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/estimate-laws/every-type", test_every_type);
  g_test_add_func ("/estimate-laws/fixed-sums", test_sums);
  g_test_add_func ("/estimate-laws/adding-never-lowers", test_adding);
  g_test_add_func ("/estimate-laws/order-of-picking", test_order);
  g_test_add_func ("/estimate-laws/confidence", test_confidence);
  g_test_add_func ("/estimate-laws/drivers", test_drivers);
  g_test_add_func ("/estimate-laws/additions", test_additions);
  g_test_add_func ("/estimate-laws/addition-of-included", test_addition_of_included);
  status = g_test_run ();
  tables_free ();
  return status;
}
