/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution-private.h"

#include "qw-log.h"
#include "qw-normal.h"

#include <math.h>

/* The kernel's width for drawing, in standard deviations of the logarithm. */
#define SMOOTHING 0.12

QwModel
qw_distribution_model (const QwDistribution *self)
{
  return (QwModel){
    .correlation = self->correlation,
    .assistance = self->assistance,
    .rate = self->money.rate,
    .deadline_factor = self->money.deadline_factor,
    .terms = self->terms,
    .n_terms = self->n_terms,
  };
}

static void
init_factors (QwDistribution *self, const QwModel *model)
{
  self->money = (QwMoney){ model->rate, model->deadline_factor, NULL };
  if (!qw_range_is_constant (&model->rate))
    {
      qw_factor_init (&self->market, &model->rate);
      self->money.market = &self->market;
    }
  if (!self->plan.assistance_moves)
    return;
  if (self->money.market != NULL)
    qw_factor_init_product (&self->assisted, &model->assistance, &self->market);
  else
    qw_factor_init (&self->assisted, &model->assistance);
}

void
qw_distribution_tally (QwDistribution *self, const double *common, QwTally *tally)
{
  QwChange all = { self->plan.terms, self->plan.n_terms, FALSE };
  QwSums none = { .constant = { 0 } };

  qw_sums_tally (&self->plan, &none, &all, 1, common, NULL, tally);
}

const QwSums *
qw_distribution_sums (QwDistribution *self)
{
  QwChange all = { self->plan.terms, self->plan.n_terms, FALSE };
  QwSums none = { .constant = { 0 } };

  if (g_once_init_enter (&self->sums_once))
    {
      qw_sums_tally (&self->plan, &none, &all, 1, NULL, &self->sums, NULL);
      g_once_init_leave (&self->sums_once, 1);
    }
  return &self->sums;
}

static void
init_outcome (QwDistribution *self)
{
  QwTally tally;

  if (!qw_outcome_needs_points (&self->plan, &self->money))
    {
      qw_outcome_init (&self->outcome, &self->plan, &self->money, NULL);
      return;
    }
  qw_distribution_tally (self, NULL, &tally);
  qw_outcome_init (&self->outcome, &self->plan, &self->money, &tally);
}

/* After the points: a constant factor moves none of them. */
static void
scale_to (QwDistribution *self, double typical_hours)
{
  double found;

  self->scale = 1;
  if (!(typical_hours > 0))
    return;
  found = qw_outcome_hours (&self->outcome, 0.5);
  if (!(found > 0))
    return;

  self->scale = typical_hours / found;
  self->money.deadline_factor *= self->scale;
  self->outcome.money.deadline_factor = self->money.deadline_factor;
}

QwDistribution *
qw_distribution_new (const QwModel *model)
{
  QwDistribution *self = g_new0 (QwDistribution, 1);
  gsize size = model->n_terms * sizeof (QwTerm);

  g_atomic_ref_count_init (&self->ref_count);
  self->correlation = model->correlation;
  self->assistance = model->assistance;
  self->terms = g_memdup2 (model->terms, size);
  self->n_terms = model->n_terms;
  qw_plan_init (&self->plan, QW_SCOPE_WHOLE, model, g_memdup2 (model->terms, size), model->n_terms);
  init_factors (self, model);
  init_outcome (self);
  scale_to (self, model->typical_hours);
  return self;
}

QwDistribution *
qw_distribution_ref (QwDistribution *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
qw_distribution_unref (QwDistribution *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  qw_outcome_clear (&self->outcome);
  qw_sums_clear (&self->sums);
  qw_plan_clear (&self->plan);
  qw_factor_clear (&self->market);
  qw_factor_clear (&self->assisted);
  g_free (self->terms);
  g_free (self);
}

double
qw_distribution_scale (const QwDistribution *self)
{
  return self->scale;
}

double
qw_distribution_hours (QwDistribution *self, double p)
{
  g_return_val_if_fail (p > 0 && p < 1, 0);

  return self->scale * qw_outcome_hours (&self->outcome, p);
}

double
qw_distribution_price (QwDistribution *self, double p)
{
  g_return_val_if_fail (p > 0 && p < 1, 0);

  return qw_outcome_price (&self->outcome, p);
}

double
qw_distribution_covers (QwDistribution *self, double price)
{
  return qw_outcome_price_probability (&self->outcome, price);
}

/* A factor around 1 that is narrow beside the distribution, to smooth what is drawn of its points. */
static QwRange
get_smoother (QwDistribution *self)
{
  double spread = qw_log2 (qw_outcome_hours (&self->outcome, 0.9)) -
                  qw_log2 (qw_outcome_hours (&self->outcome, 0.1));
  double high = qw_exp2 (MAX (SMOOTHING * spread / 2, 1e-6));

  return (QwRange){ 1 / high, 1, high };
}

static void
fill_density (double (*get_chance) (gconstpointer, double),
              gconstpointer data,
              double from,
              double to,
              double *heights,
              gsize n)
{
  double step = (to - from) / (double) MAX (n - 1, 1);
  double below = get_chance (data, from - step / 2);

  for (gsize i = 0; i < n; i++)
    {
      double above = get_chance (data, from + ((double) i + 0.5) * step);

      heights[i] = MAX (above - below, 0) / step;
      below = above;
    }
}

static double
get_mix_chance (gconstpointer data, double price)
{
  return price <= 0 ? 0 : qw_mix_probability (data, price);
}

static double
get_outcome_chance (gconstpointer data, double price)
{
  return qw_outcome_price_probability (data, price);
}

static void
fill_smooth_density (QwDistribution *self, double from, double to, double *heights, gsize n)
{
  double an_hour = self->money.rate.typical * self->money.deadline_factor;
  QwRange around = get_smoother (self);
  QwFactor factor;
  QwMix mix;

  qw_factor_init (&factor, &around);
  qw_mix_init (&mix, &self->outcome.tally, &factor);
  fill_density (get_mix_chance, &mix, from / an_hour, to / an_hour, heights, n);
  for (gsize i = 0; i < n; i++)
    heights[i] /= an_hour;
  qw_mix_clear (&mix);
  qw_factor_clear (&factor);
}

void
qw_distribution_price_density (QwDistribution *self,
                               double from,
                               double to,
                               double *heights,
                               gsize n)
{
  g_return_if_fail (to > from || n == 0);

  if (self->outcome.has_points && self->money.market == NULL && self->money.rate.typical > 0)
    fill_smooth_density (self, from, to, heights, n);
  else
    fill_density (get_outcome_chance, &self->outcome, from, to, heights, n);
}
