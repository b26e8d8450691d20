/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-log.h"

#include <glib.h>
#include <math.h>

static const double values[] = {
  1e-300,
  1e-6,
  0.1,
  0.5,
  0.70710678118654746,
  0.70710678118654757,
  0.9999999999999999,
  1,
  1.0000000000000002,
  1.5,
  2,
  3,
  10,
  1e6,
  1e300,
};

static void
test_log2 (gconstpointer data)
{
  double x = *(const double *) data;
  double expected = log2 (x);

  g_assert_cmpfloat_with_epsilon (qw_log2 (x), expected, 1e-15 * MAX (fabs (expected), 0.1));
}

static void
test_round_trip (gconstpointer data)
{
  double x = *(const double *) data;

  g_assert_cmpfloat_with_epsilon (qw_exp2 (qw_log2 (x)) / x, 1, 2e-13);
}

static void
test_powers (void)
{
  for (int i = -1000; i <= 1000; i++)
    {
      g_assert_true (qw_exp2 (i) == ldexp (1, i));
      g_assert_true (qw_log2 (ldexp (1, i)) == i);
    }
}

static void
test_exp2_rises (void)
{
  double before = 0;

  for (int i = -100000; i <= 100000; i++)
    {
      double x = i / 10000.0;
      double value = qw_exp2 (x);

      g_assert_cmpfloat (value, >, before);
      g_assert_cmpfloat_with_epsilon (value / exp2 (x), 1, 1e-15);
      before = value;
    }
}

static void
test_exp2_ends (void)
{
  g_assert_true (qw_exp2 (-2000) == 0);
  g_assert_true (qw_exp2 (-1e300) == 0);
  g_assert_true (qw_exp2 (2000) == ldexp (1, 1023));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *log2_path = g_strdup_printf ("/log/log2/%.17g", values[i]);
      g_autofree char *trip_path = g_strdup_printf ("/log/round-trip/%.17g", values[i]);

      g_test_add_data_func (log2_path, &values[i], test_log2);
      g_test_add_data_func (trip_path, &values[i], test_round_trip);
    }
  g_test_add_func ("/log/powers", test_powers);
  g_test_add_func ("/log/exp2-rises", test_exp2_rises);
  g_test_add_func ("/log/exp2-ends", test_exp2_ends);
  return g_test_run ();
}
