/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-money.h"

#include <math.h>

#define MAX_PARTS 8

typedef struct
{
  const char *name;
  gint64 total;
  gsize n;
  gint64 weights[MAX_PARTS];
  gint64 parts[MAX_PARTS];
} SplitCase;

static const SplitCase split_cases[] = {
  { "one", 100, 1, { 7 }, { 100 } },
  { "even", 100, 2, { 1, 1 }, { 50, 50 } },
  { "thirds", 100, 3, { 1, 1, 1 }, { 34, 33, 33 } },
  { "two-thirds-left", 101, 3, { 1, 1, 1 }, { 34, 34, 33 } },
  { "largest-remainder", 10, 3, { 33, 33, 34 }, { 3, 3, 4 } },
  { "remainder-in-the-middle", 10, 3, { 10, 25, 65 }, { 1, 3, 6 } },
  { "tie-to-the-earlier", 1, 4, { 1, 1, 1, 1 }, { 1, 0, 0, 0 } },
  { "no-weight-no-part", 100, 3, { 0, 1, 2 }, { 0, 33, 67 } },
  { "all-zero-is-equal", 100, 3, { 0, 0, 0 }, { 34, 33, 33 } },
  { "nothing", 0, 3, { 1, 2, 3 }, { 0, 0, 0 } },
  { "negative", -100, 3, { 1, 1, 1 }, { -34, -33, -33 } },
  { "deposit-and-milestones", 880000, 3, { 3000, 4000, 3000 }, { 264000, 352000, 264000 } },
  { "largest-total", G_MAXINT64, 2, { 1, 1 }, { G_MAXINT64 / 2 + 1, G_MAXINT64 / 2 } },
  { "smallest-total", G_MININT64, 1, { 1 }, { G_MININT64 } },
  { "largest-weights", 3, 3, { G_MAXINT64, G_MAXINT64, G_MAXINT64 }, { 1, 1, 1 } },
  { "largest-of-all", G_MAXINT64, 2, { G_MAXINT64, 0 }, { G_MAXINT64, 0 } },
};

static void
test_split (gconstpointer data)
{
  const SplitCase *row = data;
  gint64 parts[MAX_PARTS];

  qw_money_split (row->total, row->weights, row->n, parts);
  for (gsize i = 0; i < row->n; i++)
    g_assert_cmpint (parts[i], ==, row->parts[i]);
}

static gint64
random_bits (void)
{
  guint64 bits = (guint64) (guint32) g_test_rand_int () << 32 | (guint32) g_test_rand_int ();

  return (gint64) (bits >> g_test_rand_int_range (1, 64));
}

/* Parts sum to the total, and each is within one unit of its exact share. */
static void
test_random (void)
{
  for (int i = 0; i < 20000; i++)
    {
      gsize n = (gsize) g_test_rand_int_range (1, 41);
      gint64 total = g_test_rand_bit () ? random_bits () : -random_bits ();
      gint64 weights[40], parts[40];
      guint64 sum = 0;
      long double weight = 0;

      for (gsize j = 0; j < n; j++)
        {
          weights[j] = random_bits ();
          weight += weights[j];
        }
      qw_money_split (total, weights, n, parts);
      for (gsize j = 0; j < n; j++)
        {
          sum += (guint64) parts[j];
          g_assert_cmpint (ABS (parts[j]), <=, ABS (total));
          g_assert_true ((parts[j] >= 0) == (total >= 0) || parts[j] == 0);
        }
      g_assert_true (sum == (guint64) total);
      if (ABS (total) < 1e9 && weight > 0)
        for (gsize j = 0; j < n; j++)
          g_assert_true (fabsl (parts[j] - total * (weights[j] / weight)) < 1.001L);
    }
}

static gint64
multiply (gint64 amount, gint64 numerator, gint64 denominator)
{
  gint64 product;

  g_assert_true (qw_money_multiply (amount, numerator, denominator, &product, NULL));

  return product;
}

/* Sums that other programs have got wrong, in minor units; rates are in basis points. */

static void
test_full_discount (void)
{
  gint64 line = multiply (6422, 225, 100);

  g_assert_cmpint (line - multiply (line, 10000, 10000), ==, 0);
}

static void
test_discount_then_tax (void)
{
  gint64 net = 850000 - 750000;

  g_assert_cmpint (net + multiply (net, 1900, 10000), ==, 119000);
}

static void
test_tax_by_group (void)
{
  g_assert_cmpint (multiply (5555 + 1111, 2300, 10000), ==, 1533);
  g_assert_cmpint (multiply (5555, 2300, 10000), ==, 1278);
  g_assert_cmpint (multiply (1111, 2300, 10000), ==, 256);
}

static void
test_line_is_rounded_first (void)
{
  gint64 gross = 16 * 34835;
  gint64 net = multiply (gross, 9600, 10000);

  g_assert_cmpint (net, ==, 535066);
  g_assert_cmpint (net + multiply (net, 2200, 10000), ==, 652781);
}

static void
test_tax_inclusive (void)
{
  gint64 net = multiply (299, 10000, 10400);
  gint64 pair = multiply (2 * 37900, 10000, 12100);

  g_assert_cmpint (net, ==, 288);
  g_assert_cmpint (299 - net, ==, 11);
  g_assert_cmpint (pair, ==, 62645);
  g_assert_cmpint (2 * 37900 - pair, ==, 13155);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (split_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/money/split/%s", split_cases[i].name);

      g_test_add_data_func (path, &split_cases[i], test_split);
    }
  g_test_add_func ("/money/split/random", test_random);
  g_test_add_func ("/money/sums/full-discount", test_full_discount);
  g_test_add_func ("/money/sums/discount-then-tax", test_discount_then_tax);
  g_test_add_func ("/money/sums/tax-by-group", test_tax_by_group);
  g_test_add_func ("/money/sums/line-is-rounded-first", test_line_is_rounded_first);
  g_test_add_func ("/money/sums/tax-inclusive", test_tax_inclusive);

  return g_test_run ();
}
