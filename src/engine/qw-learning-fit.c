/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-learning-private.h"

#include <math.h>

#include "qw-log.h"

/** PRIOR: how many jobs the prior is worth. */
#define PRIOR 2.0
#define LN2   0.6931471805599453

/* A job pulls at the spread by z², cut at WIDTH_CUT² = WIDTH_MEAN + 4 ln QW_LEARNING_BOUND_OF_SPREAD, so that one job more
 * moves it by at most that; WIDTH_MEAN is the mean of the cut z² of a normal quantity. */
#define WIDTH_CUT  1.1579590090318959
#define WIDTH_MEAN 0.6115828394223124

#define MAX_STEPS   100
#define CLOSE       1e-12
#define FURTHEST    64.0
#define WIDTH_STEPS 50

static double
add_pulls (const QwPull *pulls, guint n, double cut, double centre, double prior, double *slope)
{
  double sum = PRIOR * (prior - centre);

  *slope = PRIOR;
  for (guint i = 0; i < n; i++)
    {
      double off = pulls[i].x - centre;

      sum += pulls[i].weight * CLAMP (off, -cut, cut);
      if (fabs (off) < cut)
        *slope += pulls[i].weight;
    }

  return sum;
}

/* The sum falls as the centre rises, in straight pieces: Newton's steps, kept between what is too low and too high. */
double
qw_learning_centre (const QwPull *pulls, guint n, double cut, double prior)
{
  double low = -FURTHEST, high = FURTHEST, centre = prior;

  for (guint i = 0; i < MAX_STEPS; i++)
    {
      double slope, next;
      double sum = add_pulls (pulls, n, cut, centre, prior, &slope);

      *(sum > 0 ? &low : &high) = centre;
      next = centre + sum / slope;
      if (fabs (next - centre) < CLOSE)
        return next;
      centre = next > low && next < high ? next : (low + high) / 2;
    }

  return centre;
}

static double
add_widths (const QwPull *pulls, guint n, double width)
{
  double scale = qw_exp2 (-width);
  double sum = -2 * PRIOR * LN2 * width;

  for (guint i = 0; i < n; i++)
    {
      double z = MIN (fabs (pulls[i].x) * scale, WIDTH_CUT);

      sum += pulls[i].weight * (z * z - WIDTH_MEAN);
    }

  return sum;
}

double
qw_learning_width (const QwPull *pulls, guint n)
{
  double low = qw_log2 (QW_LEARNING_MIN_SPREAD), high = qw_log2 (QW_LEARNING_MAX_SPREAD);

  if (n == 0)
    return 1;
  if (add_widths (pulls, n, low) <= 0)
    return QW_LEARNING_MIN_SPREAD;
  if (add_widths (pulls, n, high) >= 0)
    return QW_LEARNING_MAX_SPREAD;

  for (guint i = 0; i < WIDTH_STEPS; i++)
    {
      double middle = (low + high) / 2;

      *(add_widths (pulls, n, middle) > 0 ? &low : &high) = middle;
    }

  return qw_exp2 ((low + high) / 2);
}
