/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-range.h"

#include "qw-normal.h"

#include <math.h>

static void
assert_close (double found, double expected)
{
  if (!(fabs (found - expected) <= 1e-12 * fabs (expected)))
    g_error ("%.17g is not %.17g", found, expected);
}

typedef struct
{
  const char *name;
  QwRange range;
} RangeCase;

static const RangeCase valid_cases[] = {
  { "usual", { 8, 16, 40 } },     { "symmetric", { 50, 100, 200 } },
  { "constant", { 5, 5, 5 } },    { "flat-below", { 5, 5, 9 } },
  { "flat-above", { 2, 5, 5 } },  { "narrow", { 0.999999, 1, 1.000001 } },
  { "widest", { 1e-6, 1, 1e6 } }, { "small", { 1e-6, 2e-6, 3e-6 } },
  { "large", { 1e5, 1e6, 1e9 } }, { "share", { 0.05, 0.15, 0.30 } },
};

static const RangeCase refused_cases[] = {
  { "high-below", { 8, 12, 8 } },        { "typical-below", { 8, 4, 12 } },
  { "reversed", { 3, 2, 1 } },           { "low-zero", { 0, 1, 2 } },
  { "only-high", { 0, 0, 2 } },          { "negative", { -1, 1, 2 } },
  { "all-negative", { -3, -2, -1 } },    { "infinite", { 1, 2, INFINITY } },
  { "nan-low", { NAN, 1, 2 } },          { "nan-typical", { 1, NAN, 2 } },
  { "nan-high", { 1, 2, NAN } },         { "negative-constant", { -1, -1, -1 } },
  { "negative-to-zero", { -1, -1, 0 } },
};

static void
test_valid (gconstpointer data)
{
  const RangeCase *row = data;

  g_assert_true (qw_range_is_valid (&row->range));
}

static void
test_refused (gconstpointer data)
{
  const RangeCase *row = data;

  g_assert_false (qw_range_is_valid (&row->range));
}

static void
test_quantiles (gconstpointer data)
{
  const QwRange *range = &((const RangeCase *) data)->range;

  assert_close (qw_range_quantile (range, 0.1), range->low);
  assert_close (qw_range_quantile (range, 0.5), range->typical);
  assert_close (qw_range_quantile (range, 0.9), range->high);
  g_assert_true (qw_range_at (range, 0) == range->typical);
}

static void
test_rises (gconstpointer data)
{
  const QwRange *range = &((const RangeCase *) data)->range;
  double before = 0;

  for (int i = -60; i <= 60; i++)
    {
      double value = qw_range_at (range, i / 10.0);

      g_assert_true (isfinite (value));
      g_assert_cmpfloat (value, >=, before);
      before = value;
    }
}

/* A side without spread holds its whole share at the typical figure. */
static void
test_probability (gconstpointer data)
{
  const QwRange *range = &((const RangeCase *) data)->range;

  for (int i = 1; i < 100; i++)
    {
      double p = i / 100.0;
      double slope = p < 0.5 ? qw_range_slope_below (range) : qw_range_slope_above (range);
      double found = qw_range_probability (range, qw_range_quantile (range, p));

      if (slope > 1e-3)
        g_assert_cmpfloat_with_epsilon (found, p, 1e-9);
      else
        g_assert_cmpfloat (found, >=, p - 1e-6);
    }
  g_assert_true (qw_range_probability (range, 0) == 0);
  g_assert_true (qw_range_probability (range, -1) == 0);
  g_assert_cmpfloat_with_epsilon (qw_range_probability (range, 1e300), 1, 1e-12);
}

static void
test_zero (void)
{
  QwRange zero = QW_RANGE_CONSTANT (0);

  g_assert_true (qw_range_is_valid (&zero));
  g_assert_true (qw_range_is_constant (&zero));
  g_assert_true (qw_range_slope_below (&zero) == 0 && qw_range_slope_above (&zero) == 0);
  g_assert_true (qw_range_at (&zero, -3) == 0 && qw_range_at (&zero, 3) == 0);
  g_assert_true (qw_range_probability (&zero, 0) == 1);
  g_assert_true (qw_range_probability (&zero, -1) == 0);
}

static void
test_constant (void)
{
  QwRange five = QW_RANGE_CONSTANT (5);

  g_assert_true (qw_range_is_constant (&five));
  g_assert_true (qw_range_at (&five, -8) == 5 && qw_range_at (&five, 8) == 5);
  g_assert_true (qw_range_probability (&five, 4.999999) == 0);
  g_assert_true (qw_range_probability (&five, 5) == 1);
}

static void
test_slopes (void)
{
  QwRange range = { 50, 100, 400 };

  g_assert_false (qw_range_is_constant (&range));
  assert_close (qw_range_slope_below (&range), 0.5408656188293053);
  assert_close (qw_range_slope_above (&range), 1.0817312376586106);
  assert_close (qw_range_at (&range, -1), 100 * exp (-0.5408656188293053));
  assert_close (qw_range_at (&range, 2), 100 * exp (2 * 1.0817312376586106));
}

static void
test_scale (void)
{
  QwRange range = { 8, 16, 40 };
  QwRange thrice = qw_range_scale (&range, 3);
  QwRange none = qw_range_scale (&range, 0);

  g_assert_true (thrice.low == 24 && thrice.typical == 48 && thrice.high == 120);
  g_assert_true (none.low == 0 && none.high == 0 && qw_range_is_valid (&none));
}

static void
test_multiply_constant (void)
{
  QwRange rate = { 50, 85, 150 };
  QwRange senior = QW_RANGE_CONSTANT (1.5);
  QwRange left = qw_range_multiply (&senior, &rate);
  QwRange right = qw_range_multiply (&rate, &senior);
  QwRange both = qw_range_multiply (&senior, &senior);

  g_assert_true (left.low == 75 && left.typical == 127.5 && left.high == 225);
  g_assert_true (right.low == 75 && right.typical == 127.5 && right.high == 225);
  g_assert_true (qw_range_is_constant (&both) && both.low == 2.25);
}

/* The product of two symmetric ranges is log-normal exactly. */
static void
test_multiply_lognormal (void)
{
  QwRange a = { 50, 100, 200 };
  QwRange b = { 1, 3, 9 };
  QwRange product = qw_range_multiply (&a, &b);
  double spread = sqrt (log (2) * log (2) + log (3) * log (3));

  g_assert_true (product.typical == 300);
  assert_close (product.low, 300 * exp (-spread));
  assert_close (product.high, 300 * exp (spread));
}

static void
test_multiply_random (void)
{
  for (int i = 0; i < 10000; i++)
    {
      QwRange a = { g_test_rand_double_range (1, 5), g_test_rand_double_range (5, 9),
                    g_test_rand_double_range (9, 40) };
      QwRange b = { g_test_rand_double_range (0.1, 0.5), g_test_rand_double_range (0.5, 2),
                    g_test_rand_double_range (2, 3) };
      QwRange product = qw_range_multiply (&a, &b);

      g_assert_true (qw_range_is_valid (&product));
      g_assert_cmpfloat (product.low, >, a.low * b.low);
      g_assert_cmpfloat (product.high, <, a.high * b.high);
      g_assert_cmpfloat (product.high / product.typical, >=, a.high / a.typical * (1 - 1e-12));
    }
}

static void
add (const char *group, const RangeCase *row, GTestDataFunc func)
{
  g_autofree char *path = g_strdup_printf ("/range/%s/%s", group, row->name);

  g_test_add_data_func (path, row, func);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (valid_cases); i++)
    {
      add ("valid", &valid_cases[i], test_valid);
      add ("quantiles", &valid_cases[i], test_quantiles);
      add ("rises", &valid_cases[i], test_rises);
      add ("probability", &valid_cases[i], test_probability);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (refused_cases); i++)
    add ("refused", &refused_cases[i], test_refused);
  g_test_add_func ("/range/zero", test_zero);
  g_test_add_func ("/range/constant", test_constant);
  g_test_add_func ("/range/slopes", test_slopes);
  g_test_add_func ("/range/scale", test_scale);
  g_test_add_func ("/range/multiply/constant", test_multiply_constant);
  g_test_add_func ("/range/multiply/lognormal", test_multiply_lognormal);
  g_test_add_func ("/range/multiply/random", test_multiply_random);

  return g_test_run ();
}
