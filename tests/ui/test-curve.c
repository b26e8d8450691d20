/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-curve.h"

/* A job of two lines of equal hours; @rate is a range. */
typedef struct
{
  const char *name;
  QwRange hours;
  QwRange rate;
  QwCurveKind kind;
} Case;

static const Case cases[] = {
  { "usual", { 20, 30, 50 }, { 100, 100, 100 }, QW_CURVE_SPREAD },
  { "market-rate", { 20, 30, 50 }, { 60, 90, 150 }, QW_CURVE_SPREAD },
  { "skewed", { 10, 20, 90 }, { 100, 100, 100 }, QW_CURVE_SPREAD },
  { "narrow", { 100, 101, 102 }, { 100, 100, 100 }, QW_CURVE_SPREAD },
  { "nearly-constant", { 100, 100.1, 100.2 }, { 100, 100, 100 }, QW_CURVE_CONSTANT },
  { "half-at-low", { 100, 100, 300 }, { 100, 100, 100 }, QW_CURVE_SPREAD },
  { "half-at-high", { 50, 100, 100 }, { 100, 100, 100 }, QW_CURVE_SPREAD },
  { "tiny", { 0.01, 0.02, 0.05 }, { 1, 1, 1 }, QW_CURVE_SPREAD },
  { "huge", { 1e4, 2e4, 5e4 }, { 1e4, 1e4, 1e4 }, QW_CURVE_SPREAD },
  { "constant", { 40, 40, 40 }, { 100, 100, 100 }, QW_CURVE_CONSTANT },
  { "nothing", { 0, 0, 0 }, { 100, 100, 100 }, QW_CURVE_EMPTY },
};

static void
read_case (const Case *test, QwCurve *curve)
{
  const QwTerm terms[] = {
    { QW_PART_REST, QW_STREAM_BASE, test->hours },
    { QW_PART_REST, QW_STREAM_DESIGN, test->hours },
  };
  const QwModel model = {
    .correlation = 0.2,
    .assistance = { 1, 1, 1 },
    .rate = test->rate,
    .deadline_factor = 1,
    .terms = terms,
    .n_terms = G_N_ELEMENTS (terms),
  };
  g_autoptr (QwDistribution) distribution = qw_distribution_new (&model);

  qw_curve_read (curve, distribution);
}

static void
assert_heights (const QwCurve *curve)
{
  double top = 0;

  for (guint i = 0; i < QW_CURVE_POINTS; i++)
    {
      g_assert_cmpfloat (curve->heights[i], >=, 0);
      g_assert_cmpfloat (curve->heights[i], <=, 1);
      top = MAX (top, curve->heights[i]);
    }
  g_assert_cmpfloat (top, ==, 1);
  g_assert_cmpfloat (curve->heights[0], <, 0.3);
  g_assert_cmpfloat (curve->heights[QW_CURVE_POINTS - 1], <, 0.3);
}

static void
test_read (gconstpointer data)
{
  const Case *test = data;
  QwCurve curve;

  read_case (test, &curve);
  g_assert_cmpint (curve.kind, ==, test->kind);
  g_assert_cmpfloat (curve.low, <=, curve.typical);
  g_assert_cmpfloat (curve.typical, <=, curve.high);
  if (curve.kind != QW_CURVE_SPREAD)
    return;

  g_assert_cmpfloat (curve.from, >=, 0);
  g_assert_cmpfloat (curve.from, <, curve.low);
  g_assert_cmpfloat (curve.to, >, curve.high);
  g_assert_cmpfloat (curve.at[0], ==, curve.typical);
  for (guint i = 1; i < QW_N_CONFIDENCES; i++)
    g_assert_cmpfloat (curve.at[i - 1], <=, curve.at[i]);
  g_assert_cmpfloat (curve.at[QW_N_CONFIDENCES - 1], <=, curve.to);
  assert_heights (&curve);
}

static void
test_height (void)
{
  QwCurve curve;

  read_case (&cases[0], &curve);
  g_assert_cmpfloat (qw_curve_height (&curve, curve.from), ==, curve.heights[0]);
  g_assert_cmpfloat (qw_curve_height (&curve, curve.to), ==, curve.heights[QW_CURVE_POINTS - 1]);
  g_assert_cmpfloat (qw_curve_height (&curve, curve.typical), >, 0.5);
  g_assert_cmpfloat (qw_curve_height (&curve, curve.high), >, 0);
  g_assert_cmpfloat (qw_curve_height (&curve, curve.high), <,
                     qw_curve_height (&curve, curve.typical));
}

static void
test_none (void)
{
  QwCurve curve;

  qw_curve_read (&curve, NULL);
  g_assert_cmpint (curve.kind, ==, QW_CURVE_EMPTY);
  g_assert_cmpfloat (qw_curve_height (&curve, 100), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/curve/read/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_read);
    }
  g_test_add_func ("/curve/height", test_height);
  g_test_add_func ("/curve/none", test_none);
  return g_test_run ();
}
