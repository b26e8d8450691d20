/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "distribution-cases.h"

#include "qw-normal.h"

#include <math.h>

/* What is known exactly, and what brute force found. */

#define Z(p) qw_normal_quantile (p)

static const double chances[] = { 0.01, 0.05, 0.1, 0.25, 0.5, 0.7, 0.9, 0.95, 0.99 };

static QwDistribution *
make (double correlation, QwRange rate, const QwTerm *terms, gsize n_terms)
{
  QwModel model = { .correlation = correlation,
                    .assistance = QW_RANGE_CONSTANT (1),
                    .rate = rate,
                    .deadline_factor = 1.25,
                    .terms = terms,
                    .n_terms = n_terms };

  return qw_distribution_new (&model);
}

static void
assert_near (double found, double expected, double tolerance)
{
  if (!(fabs (found - expected) <= tolerance * fabs (expected)))
    g_error ("%.17g is not %.17g", found, expected);
}

static void
test_nothing (void)
{
  g_autoptr (QwDistribution) self = make (0.2, (QwRange){ 50, 85, 150 }, NULL, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (chances); i++)
    {
      g_assert_true (qw_distribution_hours (self, chances[i]) == 0);
      g_assert_true (qw_distribution_price (self, chances[i]) == 0);
    }
  g_assert_true (qw_distribution_covers (self, 0) == 1);
  g_assert_true (qw_distribution_covers (self, -1) == 0);
}

/* Shares of nothing, and nothing at a share, come to nothing. */
static void
test_empty_parts (void)
{
  QwTerm terms[] = { { QW_PART_SHARE, 9, { 0.1, 0.2, 0.3 } },
                     { QW_PART_SHARE, 11, { 0.1, 0.2, 0.3 } },
                     { QW_PART_BUILD, 13, { 0, 0, 0 } } };
  g_autoptr (QwDistribution) self = make (0.2, (QwRange){ 50, 85, 150 }, terms, 3);
  QwRange range;

  g_assert_true (qw_distribution_hours (self, 0.9) == 0);
  g_assert_true (qw_distribution_price (self, 0.9) == 0);
  for (gsize i = 0; i < 3; i++)
    {
      qw_distribution_line_price (self, i, &range);
      g_assert_true (range.low == 0 && range.typical == 0 && range.high == 0);
    }
}

static void
test_constants (void)
{
  QwTerm terms[] = { { QW_PART_CODING, 9, { 10, 10, 10 } },
                     { QW_PART_BUILD, 11, { 4.5, 4.5, 4.5 } },
                     { QW_PART_REST, 13, { 3, 3, 3 } },
                     { QW_PART_SHARE, 15, { 0.5, 0.5, 0.5 } } };
  g_autoptr (QwDistribution) self = make (0.2, QW_RANGE_CONSTANT (80), terms, 4);

  for (gsize i = 0; i < G_N_ELEMENTS (chances); i++)
    {
      g_assert_true (qw_distribution_hours (self, chances[i]) == 14.5 * 1.5 + 3);
      g_assert_true (qw_distribution_price (self, chances[i]) == 24.75 * 80 * 1.25);
    }
  g_assert_true (qw_distribution_covers (self, 2475) == 1);
  g_assert_true (qw_distribution_covers (self, 2474) == 0);
}

static const QwRange ranges[] = { { 8, 16, 40 }, { 5, 5, 9 },      { 2, 5, 5 },
                                  { 1, 2, 100 }, { 99, 100, 101 }, { 1e-6, 1, 1e6 } };

/* One line has the quantiles of its own range, whatever the correlation. */
static void
test_one_line (gconstpointer data)
{
  const QwRange *range = data;

  for (QwPart part = QW_PART_CODING; part <= QW_PART_REST; part++)
    {
      QwTerm term = { part, 9, *range };
      g_autoptr (QwDistribution) self = make (0.4, QW_RANGE_CONSTANT (80), &term, 1);

      for (gsize i = 0; i < G_N_ELEMENTS (chances); i++)
        {
          double expected = qw_range_quantile (range, chances[i]);

          assert_near (qw_distribution_hours (self, chances[i]), expected, 1e-12);
          assert_near (qw_distribution_price (self, chances[i]), expected * 100, 1e-12);
        }
    }
}

/* A line of points: a hair of another one beside it, so that no form is closed. */
static void
test_one_line_points (gconstpointer data)
{
  const QwRange *range = data;
  QwTerm terms[2] = { { QW_PART_BUILD, 9, *range }, { QW_PART_BUILD, 11, { 1e-6, 2e-6, 3e-6 } } };
  g_autoptr (QwDistribution) self = make (0, QW_RANGE_CONSTANT (80), terms, 2);

  if (range->low < 1e-3)
    return;
  for (gsize i = 0; i < G_N_ELEMENTS (chances); i++)
    assert_near (qw_distribution_hours (self, chances[i]), qw_range_quantile (range, chances[i]),
                 1e-3);
}

static const QwRange together[] = { { 8, 16, 40 },
                                    { 5, 5, 9 },
                                    { 2, 5, 5 },
                                    { 99, 100, 101 },
                                    { 4, 9, 20 } };

/* All lines together: the quantiles of the sum are the sums of the quantiles. */
static void
test_comonotone (void)
{
  QwTerm terms[G_N_ELEMENTS (together)];
  g_autoptr (QwDistribution) self = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (terms); i++)
    terms[i] = (QwTerm){ QW_PART_BUILD, qw_stream_catalog (i), together[i] };
  self = make (1, QW_RANGE_CONSTANT (80), terms, G_N_ELEMENTS (terms));
  for (gsize i = 0; i < G_N_ELEMENTS (chances); i++)
    {
      double expected = 0;

      for (gsize k = 0; k < G_N_ELEMENTS (terms); k++)
        expected += qw_range_quantile (&together[k], chances[i]);
      assert_near (qw_distribution_hours (self, chances[i]), expected, 1e-3);
    }
}

/* Symmetric log-normals: the product is one too. */
static void
test_product (void)
{
  QwRange hours = { 8, 16, 32 }, rate = { 40, 80, 160 };
  QwTerm term = { QW_PART_CODING, 9, hours };
  g_autoptr (QwDistribution) self = make (0.2, rate, &term, 1);
  double slope = log (2) / QW_Z90 * sqrt (2);
  QwRange line;

  for (gsize i = 0; i < G_N_ELEMENTS (chances); i++)
    assert_near (qw_distribution_price (self, chances[i]), 1600 * exp (slope * Z (chances[i])),
                 1e-3);

  qw_distribution_line_price (self, 0, &line);
  assert_near (line.low, 1600 * exp (-slope * QW_Z90), 2e-4);
  assert_near (line.typical, 1600, 2e-4);
  assert_near (line.high, 1600 * exp (slope * QW_Z90), 2e-4);
}

static void
test_known_hours_market (void)
{
  QwRange rate = { 40, 75, 160 };
  QwTerm term = { QW_PART_REST, 9, { 12, 12, 12 } };
  g_autoptr (QwDistribution) self = make (0.2, rate, &term, 1);

  for (gsize i = 0; i < G_N_ELEMENTS (chances); i++)
    assert_near (qw_distribution_price (self, chances[i]),
                 15 * qw_range_quantile (&rate, chances[i]), 1e-12);
  assert_near (qw_distribution_covers (self, 15 * 75), 0.5, 1e-12);
}

static void
test_golden (gconstpointer data)
{
  const DistributionCase *row = data;
  QwTerm terms[DISTRIBUTION_CASE_MOST];
  QwModel model = distribution_case_model (row, terms);
  g_autoptr (QwDistribution) self = qw_distribution_new (&model);

  for (gsize i = 0; i < DISTRIBUTION_CASE_QUANTILES; i++)
    {
      double p = distribution_case_chances[i];

      assert_near (qw_distribution_hours (self, p), row->hours[i], 0.005);
      assert_near (qw_distribution_price (self, p), row->price[i], 0.005);
    }
}

/* Beside the tolerance above: the same bits on every machine and in every build. */
static void
test_bits (void)
{
  const DistributionCase *row = &distribution_cases[DISTRIBUTION_CASE_BITS];
  QwTerm terms[DISTRIBUTION_CASE_MOST];
  QwModel model = distribution_case_model (row, terms);
  g_autoptr (QwDistribution) self = qw_distribution_new (&model);

  for (gsize i = 0; i < DISTRIBUTION_CASE_QUANTILES; i++)
    {
      double hours = qw_distribution_hours (self, distribution_case_chances[i]);
      double price = qw_distribution_price (self, distribution_case_chances[i]);

      if (hours != distribution_case_bits[i][0] || price != distribution_case_bits[i][1])
        g_error ("%a and %a are not %a and %a", hours, price, distribution_case_bits[i][0],
                 distribution_case_bits[i][1]);
    }
}

static void
test_covers (gconstpointer data)
{
  const DistributionCase *row = data;
  QwTerm terms[DISTRIBUTION_CASE_MOST];
  QwModel model = distribution_case_model (row, terms);
  g_autoptr (QwDistribution) self = qw_distribution_new (&model);

  for (int i = 1; i < 100; i++)
    g_assert_cmpfloat_with_epsilon (
        qw_distribution_covers (self, qw_distribution_price (self, i / 100.0)), i / 100.0, 2e-4);
  g_assert_true (qw_distribution_covers (self, 0) == 0);
  g_assert_cmpfloat (qw_distribution_covers (self, 1e15), >, 0.9999);
}

static void
test_density (gconstpointer data)
{
  const DistributionCase *row = data;
  QwTerm terms[DISTRIBUTION_CASE_MOST];
  QwModel model = distribution_case_model (row, terms);
  g_autoptr (QwDistribution) self = qw_distribution_new (&model);
  double from = qw_distribution_price (self, 0.05), to = qw_distribution_price (self, 0.95);
  double heights[200], mass = 0;

  qw_distribution_price_density (self, from, to, heights, 200);
  for (int i = 0; i < 200; i++)
    {
      g_assert_cmpfloat (heights[i], >, 0);
      mass += heights[i] * (to - from) / 199;
    }
  g_assert_cmpfloat_with_epsilon (mass, 0.9, 0.02);
}

static void
add_cases (const char *name, GTestDataFunc test)
{
  for (gsize i = 0; i < distribution_n_cases; i++)
    {
      g_autofree char *path = g_strdup_printf ("/distribution/%s/%s", name,
                                               distribution_cases[i].name);

      g_test_add_data_func (path, &distribution_cases[i], test);
    }
}

static void
add_ranges (const char *name, GTestDataFunc test)
{
  for (gsize i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      g_autofree char *path = g_strdup_printf ("/distribution/%s/%g-%g-%g", name, ranges[i].low,
                                               ranges[i].typical, ranges[i].high);

      g_test_add_data_func (path, &ranges[i], test);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/distribution/nothing", test_nothing);
  g_test_add_func ("/distribution/empty-parts", test_empty_parts);
  g_test_add_func ("/distribution/constants", test_constants);
  add_ranges ("one-line", test_one_line);
  add_ranges ("one-line-points", test_one_line_points);
  g_test_add_func ("/distribution/comonotone", test_comonotone);
  g_test_add_func ("/distribution/product", test_product);
  g_test_add_func ("/distribution/known-hours-market", test_known_hours_market);
  add_cases ("golden", test_golden);
  g_test_add_func ("/distribution/bits", test_bits);
  add_cases ("covers", test_covers);
  add_cases ("density", test_density);
  return g_test_run ();
}
