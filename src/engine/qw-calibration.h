/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-learning.h"

G_BEGIN_DECLS

/** QW_N_CALIBRATION_POINTS: promised are 10, 20 … 90 percent. */
#define QW_N_CALIBRATION_POINTS 9

/**
 * QwCalibrationPoint:
 * @promised: share of jobs, 0 to 1, that the middle part of a range of this size should hold
 * @held: the share that it held
 * @low: with @high, between which the share of ever more such jobs would lie, eight times of ten
 */
typedef struct
{
  double promised;
  double held;
  double low;
  double high;
} QwCalibrationPoint;

/**
 * QwCalibration:
 * @of: how many jobs have a range with some width; the points say nothing if it is 0
 *
 * What ranges promised against what they held. A range stands for a whole distribution (#QwRange): its middle 50 % should
 * hold half of the jobs, its middle 80 %, from low to high, eight of ten. The uncertainty is the score interval of
 * E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the American
 * Statistical Association 22 (1927) 209-212.
 */
typedef struct
{
  guint of;
  QwCalibrationPoint points[QW_N_CALIBRATION_POINTS];
} QwCalibration;

/** qw_calibration_init: @jobs: (array length=n) */
void qw_calibration_init (QwCalibration *self, const QwPastJob *jobs, guint n);

/** qw_calibration_place: of a job with a range: the share of such jobs, 0 to 1, that should take at most @actual hours. */
double qw_calibration_place (const QwRange *hours, double actual);

G_END_DECLS
