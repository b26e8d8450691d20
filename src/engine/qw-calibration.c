/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-calibration.h"

#include <math.h>

#define STEP 0.1

double
qw_calibration_place (const QwRange *hours, double actual)
{
  return qw_range_probability (hours, actual);
}

static gboolean
says_something (const QwRange *stated)
{
  return stated->low > 0 && stated->high > 0 && !qw_range_is_constant (stated);
}

/* The middle part of a range that just holds the job, 0 to 1. */
static double
measure_part (const QwRange *stated, double actual)
{
  return fabs (2 * qw_calibration_place (stated, actual) - 1);
}

/* Wilson's score interval; without a job it is all there is. */
static void
set_point (QwCalibrationPoint *point, guint held, guint of)
{
  double share = of > 0 ? (double) held / of : 0;
  double square = of > 0 ? QW_Z90 * QW_Z90 / of : 0;
  double middle = (share + square / 2) / (1 + square);
  double half = of > 0 ? QW_Z90 * sqrt (share * (1 - share) / of + square / (4 * of)) / (1 + square)
                       : 1;

  point->held = share;
  point->low = MAX (middle - half, 0);
  point->high = MIN (middle + half, 1);
}

void
qw_calibration_init (QwCalibration *self, const QwPastJob *jobs, guint n)
{
  guint held[QW_N_CALIBRATION_POINTS] = { 0 };

  g_return_if_fail (self != NULL);
  g_return_if_fail (jobs != NULL || n == 0);

  self->of = 0;
  for (guint i = 0; i < n; i++)
    {
      const QwRange *stated = qw_past_job_get_stated (&jobs[i]);
      double part;

      if (!says_something (stated))
        continue;
      self->of++;
      part = measure_part (stated, jobs[i].actual);
      for (guint j = 0; j < QW_N_CALIBRATION_POINTS; j++)
        held[j] += part <= STEP * (j + 1) + 1e-9;
    }
  for (guint j = 0; j < QW_N_CALIBRATION_POINTS; j++)
    {
      self->points[j].promised = (j + 1) / 10.0;
      set_point (&self->points[j], held[j], self->of);
    }
}
