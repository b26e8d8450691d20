/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-tornado.h"

#include <math.h>

#include "qw-distribution-moments.h"

/* Carrying this much of the spread, a term bends the whole out of the shape of a log-normal. */
#define EXACT_SHARE 0.2

#define N_SCORES 7
#define N_PARTS  4

/* The Gauss rule for a standard normal score: an expectation given it is smooth enough for seven nodes. */
static const double scores[N_SCORES] = {
  -3.7504397177257423, -2.3667594107345416, -1.1544053947399682, 0,
  1.1544053947399682,  2.3667594107345416,  3.7504397177257423,
};
static const double weights[N_SCORES] = {
  0.00054826885597221792, 0.030757123967586498, 0.24012317860501271,    0.45714285714285714,
  0.24012317860501271,    0.030757123967586498, 0.00054826885597221792,
};

/** Moments: mean and variance of a quantity. */
typedef struct
{
  double mean;
  double variance;
} Moments;

/**
 * Given:
 * @means: (array): of a term, given each score of the common factor
 * @variance: what is left of it, on the average, when the common factor is known
 */
typedef struct
{
  double means[N_SCORES];
  double variance;
} Given;

/**
 * Sums:
 * @parts: sums of the terms that share the common factor, by part
 * @share: of the share lines
 */
typedef struct
{
  Given parts[N_PARTS];
  Moments share;
  Moments assistance;
} Sums;

static Moments
get_moments (const QwRange *range)
{
  double mean = qw_moment (range, 1);

  if (qw_range_is_constant (range))
    return (Moments){ range->typical, 0 };
  return (Moments){ mean, MAX (qw_moment (range, 2) - mean * mean, 0) };
}

/* Of a product of independent quantities. */
static Moments
multiply (Moments a, Moments b)
{
  double mean = a.mean * b.mean;
  double square = (a.variance + a.mean * a.mean) * (b.variance + b.mean * b.mean);

  return (Moments){ mean, MAX (square - mean * mean, 0) };
}

static Given
get_given (const QwRange *range, double correlation)
{
  Moments whole = get_moments (range);
  Given given = { .variance = whole.variance };

  for (int i = 0; i < N_SCORES; i++)
    {
      double mean = qw_conditional_mean (range, sqrt (correlation) * scores[i],
                                         sqrt (1 - correlation));

      given.means[i] = mean;
      given.variance -= weights[i] * (mean - whole.mean) * (mean - whole.mean);
    }
  given.variance = MAX (given.variance, 0);
  return given;
}

/* A term whose common factor is held at @score is the same given any score. */
static Given
get_given_held (const QwRange *range, double correlation, double score)
{
  QwRange square = { range->low * range->low, range->typical * range->typical,
                     range->high * range->high };
  double given = sqrt (correlation) * score;
  double spread = sqrt (1 - correlation);
  double mean = qw_conditional_mean (range, given, spread);
  Given held;

  for (int i = 0; i < N_SCORES; i++)
    held.means[i] = mean;
  held.variance = MAX (qw_conditional_mean (&square, given, spread) - mean * mean, 0);
  return held;
}

static void
add_given (Given *sum, const Given *given, double sign)
{
  for (int i = 0; i < N_SCORES; i++)
    sum->means[i] += sign * given->means[i];
  sum->variance = MAX (sum->variance + sign * given->variance, 0);
}

static Moments
get_hours_given (const Sums *sums, int i)
{
  const Given *coding = &sums->parts[QW_PART_CODING];
  const Given *build = &sums->parts[QW_PART_BUILD];
  const Given *rest = &sums->parts[QW_PART_REST];
  Moments hours = multiply (sums->assistance, (Moments){ coding->means[i], coding->variance });

  hours.mean += build->means[i];
  hours.variance += build->variance;
  hours = multiply (hours, (Moments){ 1 + sums->share.mean, sums->share.variance });
  hours.mean += rest->means[i];
  hours.variance += rest->variance;
  return hours;
}

/* The median of the hours as it would be if they were log-normal. */
static double
get_median (const Sums *sums)
{
  double mean = 0, square = 0;

  for (int i = 0; i < N_SCORES; i++)
    {
      Moments hours = get_hours_given (sums, i);

      mean += weights[i] * hours.mean;
      square += weights[i] * (hours.variance + hours.mean * hours.mean);
    }
  return square > 0 ? mean * mean / sqrt (square) : 0;
}

static double
get_median_with (const Sums *sums, const QwTerm *term, const Given *given, double value)
{
  Sums held = *sums;
  Moments share = get_moments (&term->range);
  Given known = { .variance = 0 };

  if (term->part == QW_PART_SHARE)
    {
      held.share.mean += value - share.mean;
      held.share.variance = MAX (held.share.variance - share.variance, 0);
      return get_median (&held);
    }

  for (int i = 0; i < N_SCORES; i++)
    known.means[i] = value;
  add_given (&held.parts[term->part], given, -1);
  add_given (&held.parts[term->part], &known, 1);
  return get_median (&held);
}

static double
get_median_at_common (const QwModel *model, const Sums *sums, double score)
{
  Sums held = *sums;

  for (int part = 0; part < N_PARTS; part++)
    held.parts[part] = (Given){ .variance = 0 };
  for (gsize i = 0; i < model->n_terms; i++)
    {
      const QwTerm *term = &model->terms[i];
      Given given;

      if (term->part == QW_PART_SHARE)
        continue;
      given = get_given_held (&term->range, model->correlation, score);
      add_given (&held.parts[term->part], &given, 1);
    }
  return get_median (&held);
}

static double
get_median_at_assistance (const Sums *sums, double value)
{
  Sums held = *sums;

  held.assistance = (Moments){ value, 0 };
  return get_median (&held);
}

static void
init_sums (Sums *sums, const QwModel *model, Given *given)
{
  *sums = (Sums){ .assistance = get_moments (&model->assistance) };
  for (gsize i = 0; i < model->n_terms; i++)
    {
      const QwTerm *term = &model->terms[i];
      Moments share = get_moments (&term->range);

      given[i] = (Given){ .variance = 0 };
      if (term->part == QW_PART_SHARE)
        {
          sums->share.mean += share.mean;
          sums->share.variance += share.variance;
          continue;
        }
      given[i] = get_given (&term->range, model->correlation);
      add_given (&sums->parts[term->part], &given[i], 1);
    }
}

static void
fill_causes (const QwModel *model,
             const Sums *sums,
             QwDistribution *whole,
             double scale,
             double *lows,
             double *highs)
{
  double hours = qw_distribution_hours (whole, 0.5) * model->deadline_factor;

  lows[QW_CAUSE_COMMON] = scale * get_median_at_common (model, sums, -QW_Z90);
  highs[QW_CAUSE_COMMON] = scale * get_median_at_common (model, sums, QW_Z90);
  lows[QW_CAUSE_ASSISTANCE] = scale * get_median_at_assistance (sums, model->assistance.low);
  highs[QW_CAUSE_ASSISTANCE] = scale * get_median_at_assistance (sums, model->assistance.high);
  lows[QW_CAUSE_RATE] = hours * model->rate.low;
  highs[QW_CAUSE_RATE] = hours * model->rate.high;
}

void
qw_tornado (const QwModel *model,
            QwDistribution *whole,
            const double *shares,
            double *lows,
            double *highs)
{
  gsize n = model->n_terms;
  g_autofree Given *given = g_new (Given, n + 1);
  double typical = qw_distribution_price (whole, 0.5);
  double median, scale;
  Sums sums;

  init_sums (&sums, model, given);
  median = get_median (&sums);
  scale = median > 0 ? typical / median : 0;

  for (gsize i = 0; i < n; i++)
    {
      const QwTerm *term = &model->terms[i];
      gboolean exact = shares[i] >= EXACT_SHARE;

      lows[i] = exact ? qw_distribution_typical_at (whole, i, -QW_Z90)
                      : scale * get_median_with (&sums, term, &given[i], term->range.low);
      highs[i] = exact ? qw_distribution_typical_at (whole, i, QW_Z90)
                       : scale * get_median_with (&sums, term, &given[i], term->range.high);
    }
  fill_causes (model, &sums, whole, scale, lows + n, highs + n);
}
