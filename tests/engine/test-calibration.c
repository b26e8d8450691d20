/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-calibration.h"

#include "qw-normal.h"

#include <math.h>

#define CLOSE 1e-9

static QwPastJob
make_job (double low, double typical, double high, double actual)
{
  return (QwPastJob){ 1, { low, typical, high }, actual, NULL };
}

/* Jobs that lie at the middles of equal parts of their ranges are held exactly as promised. */
static void
test_exact (void)
{
  const QwRange range = { 5, 10, 40 };
  QwPastJob jobs[1000];
  QwCalibration calibration;

  for (guint i = 0; i < G_N_ELEMENTS (jobs); i++)
    jobs[i] = make_job (5, 10, 40, qw_range_quantile (&range, (i + 0.5) / G_N_ELEMENTS (jobs)));
  qw_calibration_init (&calibration, jobs, G_N_ELEMENTS (jobs));
  g_assert_cmpuint (calibration.of, ==, G_N_ELEMENTS (jobs));
  for (guint i = 0; i < QW_N_CALIBRATION_POINTS; i++)
    {
      const QwCalibrationPoint *point = &calibration.points[i];

      g_assert_cmpfloat_with_epsilon (point->promised, (i + 1) / 10.0, CLOSE);
      g_assert_cmpfloat_with_epsilon (point->held, point->promised, 0.0015);
      g_assert_cmpfloat (point->low, <, point->held);
      g_assert_cmpfloat (point->high, >, point->held);
      g_assert_cmpfloat (point->high - point->low, <, 0.05);
    }
}

/** HeldCase: of one job: in how many of the nine middle parts it lies. */
typedef struct
{
  const char *name;
  QwPastJob job;
  guint of;
  guint held;
} HeldCase;

static const HeldCase held_cases[] = {
  { "middle", { 1, { 5, 10, 40 }, 10, NULL }, 1, 9 },
  { "high", { 1, { 5, 10, 40 }, 40, NULL }, 1, 2 },
  { "low", { 1, { 5, 10, 40 }, 5, NULL }, 1, 2 },
  { "far", { 1, { 5, 10, 40 }, 4000, NULL }, 1, 0 },
  { "near", { 1, { 5, 10, 40 }, 1, NULL }, 1, 0 },
  { "no-range", { 1, { 0, 10, 0 }, 10, NULL }, 0, 0 },
  { "no-width", { 1, { 10, 10, 10 }, 10, NULL }, 0, 0 },
};

static void
test_held (gconstpointer data)
{
  const HeldCase *row = data;
  QwCalibration calibration;
  guint held = 0;

  qw_calibration_init (&calibration, &row->job, 1);
  g_assert_cmpuint (calibration.of, ==, row->of);
  for (guint i = 0; i < QW_N_CALIBRATION_POINTS; i++)
    {
      held += calibration.points[i].held == 1;
      g_assert_cmpfloat (calibration.points[i].low, >=, 0);
      g_assert_cmpfloat (calibration.points[i].high, <=, 1);
      g_assert_cmpfloat (calibration.points[i].low, <=, calibration.points[i].held);
      g_assert_cmpfloat (calibration.points[i].high, >=, calibration.points[i].held);
    }
  g_assert_cmpuint (held, ==, row->held);
}

/* Nothing is known of no jobs: it could be anything. */
static void
test_none (void)
{
  QwCalibration calibration;

  qw_calibration_init (&calibration, NULL, 0);
  g_assert_cmpuint (calibration.of, ==, 0);
  g_assert_true (calibration.points[0].low == 0 && calibration.points[0].high == 1);
}

/* The interval of 5 of 9 by hand: Wilson at 80 %. */
static void
test_interval (void)
{
  QwPastJob jobs[9];
  QwCalibration calibration;

  for (guint i = 0; i < G_N_ELEMENTS (jobs); i++)
    jobs[i] = make_job (5, 10, 40, i < 5 ? 10 : 4000);
  qw_calibration_init (&calibration, jobs, G_N_ELEMENTS (jobs));
  g_assert_cmpfloat_with_epsilon (calibration.points[7].held, 5 / 9.0, CLOSE);
  g_assert_cmpfloat_with_epsilon (calibration.points[7].low, 0.350, 0.002);
  g_assert_cmpfloat_with_epsilon (calibration.points[7].high, 0.744, 0.002);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/calibration/exact", test_exact);
  for (gsize i = 0; i < G_N_ELEMENTS (held_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/calibration/held/%s", held_cases[i].name);

      g_test_add_data_func (path, &held_cases[i], test_held);
    }
  g_test_add_func ("/calibration/none", test_none);
  g_test_add_func ("/calibration/interval", test_interval);

  return g_test_run ();
}
