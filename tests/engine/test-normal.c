/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-normal.h"

#include <math.h>

typedef struct
{
  double z;
  double below;
  double above;
} TailCase;

/* Shares below and above z, computed independently. */
static const TailCase tail_cases[] = {
  { 0, 0.5, 0.5 },
  { 0.1, 0.539827837277028984, 0.460172162722971016 },
  { 0.5, 0.691462461274013104, 0.308537538725986896 },
  { 0.67448975, 0.749999999937689815, 0.250000000062310185 },
  { 0.675, 0.750162117528223003, 0.249837882471776997 },
  { 1, 0.841344746068542949, 0.158655253931457051 },
  { 1.2815515655446004, 0.899999999999999983, 0.100000000000000017 },
  { 1.959963984540054, 0.974999999999999989, 0.0250000000000000109 },
  { 2, 0.977249868051820793, 0.0227501319481792072 },
  { 2.5, 0.993790334674223865, 0.00620966532577613517 },
  { 3, 0.998650101968369905, 0.00134989803163009453 },
  { 4, 0.999968328758166880, 0.0000316712418331199213 },
  { 5, 0.999999713348428121, 2.86651571879193912e-7 },
  { 5.6568, 0.999999992288935143, 7.71106485697555357e-9 },
  { 5.657, 0.999999992297911828, 7.70208817217760084e-9 },
  { 6, 0.999999999013412355, 9.86587645037698141e-10 },
  { 7, 0.999999999998720187, 1.27981254388583500e-12 },
  { 8, 0.999999999999999378, 6.22096057427178412e-16 },
  { 10, 1, 7.619853024160525451e-24 },
  { 20, 1, 2.753624118606233737e-89 },
  { 30, 1, 4.906713927148187177e-198 },
  { 37, 1, 5.725571222524577105e-300 },
};

typedef struct
{
  double p;
  double z;
} QuantileCase;

static const QuantileCase quantile_cases[] = {
  { 0.5, 0 },
  { 0.51, 0.02506890825871106 },
  { 0.6, 0.25334710313579972 },
  { 0.75, 0.67448975019608171 },
  { 0.9, 1.2815515655446004 },
  { 0.925, 1.4395314709384563 },
  { 0.9250000001, 1.4395314716448935 },
  { 0.95, 1.6448536269514722 },
  { 0.975, 1.959963984540054 },
  { 0.99, 2.3263478740408408 },
  { 0.999, 3.0902323061678132 },
  { 0.9999, 3.7190164854557088 },
  { 0.25, -0.67448975019608171 },
  { 0.1, -1.2815515655446004 },
  { 0.05, -1.6448536269514729 },
  { 0.01, -2.3263478740408408 },
  { 1e-5, -4.2648907939228247 },
  { 1e-10, -6.3613409024040557 },
  { 1e-12, -7.0344838253011313 },
  { 1e-50, -14.933337534788487 },
  { 1e-300, -37.047096299361201 },
};

static void
assert_close (double found, double expected, double relative)
{
  if (!(fabs (found - expected) <= relative * fabs (expected)))
    g_error ("%.17g is not %.17g", found, expected);
}

static void
test_tail (gconstpointer data)
{
  const TailCase *row = data;

  assert_close (qw_normal_cdf (row->z), row->below, 2e-15);
  assert_close (qw_normal_cdf (-row->z), row->above, 2e-15);
}

static void
test_quantile (gconstpointer data)
{
  const QuantileCase *row = data;

  assert_close (qw_normal_quantile (row->p), row->z, 2e-15);
}

static void
test_ends (void)
{
  g_assert_true (qw_normal_quantile (0) == -INFINITY);
  g_assert_true (qw_normal_quantile (1) == INFINITY);
  g_assert_true (qw_normal_quantile (-1) == -INFINITY);
  g_assert_true (qw_normal_quantile (2) == INFINITY);
  g_assert_true (qw_normal_cdf (-INFINITY) == 0);
  g_assert_true (qw_normal_cdf (INFINITY) == 1);
  g_assert_true (qw_normal_cdf (-100) == 0);
  g_assert_true (qw_normal_cdf (100) == 1);
}

static void
test_inverse (void)
{
  for (int i = 1; i < 1000; i++)
    assert_close (qw_normal_cdf (qw_normal_quantile (i / 1000.0)), i / 1000.0, 1e-14);
  for (int i = 1; i < 300; i++)
    assert_close (qw_normal_cdf (qw_normal_quantile (pow (10, -i))), pow (10, -i), 1e-11);
}

static void
test_symmetry (void)
{
  for (double z = 0; z < 8; z += 0.01)
    assert_close (qw_normal_cdf (z), 1 - qw_normal_cdf (-z), 1e-15);
  for (int i = 1; i < 512; i++)
    g_assert_true (qw_normal_quantile (i / 1024.0) == -qw_normal_quantile (1 - i / 1024.0));
}

static void
test_rises (void)
{
  double before_z = -INFINITY;
  double before_p = -1;

  for (int i = 1; i < 100000; i++)
    {
      double z = qw_normal_quantile (i / 100000.0);
      double p = qw_normal_cdf (i / 10000.0 - 5);

      g_assert_cmpfloat (z, >, before_z);
      g_assert_cmpfloat (p, >, before_p);
      before_z = z;
      before_p = p;
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tail_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/normal/tail/%g", tail_cases[i].z);

      g_test_add_data_func (path, &tail_cases[i], test_tail);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (quantile_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/normal/quantile/%.10g", quantile_cases[i].p);

      g_test_add_data_func (path, &quantile_cases[i], test_quantile);
    }
  g_test_add_func ("/normal/ends", test_ends);
  g_test_add_func ("/normal/inverse", test_inverse);
  g_test_add_func ("/normal/symmetry", test_symmetry);
  g_test_add_func ("/normal/rises", test_rises);

  return g_test_run ();
}
