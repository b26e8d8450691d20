/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution-private.h"

#include "qw-normal.h"

#include <math.h>
#include <string.h>

static QwTerm *
list_terms (QwDistribution *self, const QwChange *changes, gsize n_changes, gsize *n)
{
  gsize most = self->n_terms;
  QwTerm *terms;

  for (gsize i = 0; i < n_changes; i++)
    most += changes[i].removed ? 0 : changes[i].n_terms;
  terms = g_new (QwTerm, most + 1);

  *n = 0;
  for (gsize i = 0; i < self->n_terms; i++)
    {
      gboolean removed = FALSE;

      for (gsize k = 0; k < n_changes; k++)
        removed |= changes[k].removed && changes[k].terms == &self->terms[i];
      if (!removed)
        terms[(*n)++] = self->terms[i];
    }
  for (gsize k = 0; k < n_changes; k++)
    for (gsize i = 0; !changes[k].removed && i < changes[k].n_terms; i++)
      terms[(*n)++] = changes[k].terms[i];
  return terms;
}

static void
tally_changed (QwDistribution *self,
               const QwPlan *plan,
               const QwChange *changes,
               gsize n_changes,
               QwTally *tally)
{
  QwChange all = { plan->terms, plan->n_terms, FALSE };
  QwSums none = { .constant = { 0 } };

  if (self->outcome.has_points)
    qw_sums_tally (plan, qw_distribution_sums (self), changes, n_changes, NULL, NULL, tally);
  else
    qw_sums_tally (plan, &none, &all, 1, NULL, NULL, tally);
}

/* The median price after @changes, and the median hours; a removed term is one of self->terms, by its address. */
static double
find_typical (QwDistribution *self,
              const QwModel *model,
              const QwMoney *money,
              const QwChange *changes,
              gsize n_changes,
              double *hours)
{
  gsize n;
  QwTerm *terms = list_terms (self, changes, n_changes, &n);
  QwOutcome outcome;
  QwTally tally;
  QwPlan plan;
  double typical;

  qw_plan_init (&plan, QW_SCOPE_WHOLE, model, terms, n);
  if (qw_outcome_needs_points (&plan, money))
    {
      tally_changed (self, &plan, changes, n_changes, &tally);
      qw_outcome_init (&outcome, &plan, money, &tally);
    }
  else
    qw_outcome_init (&outcome, &plan, money, NULL);

  typical = qw_outcome_price (&outcome, 0.5);
  if (hours != NULL)
    *hours = self->scale * qw_outcome_hours (&outcome, 0.5);
  qw_outcome_clear (&outcome);
  qw_plan_clear (&plan);
  return typical;
}

double
qw_distribution_typical_with (QwDistribution *self,
                              const QwTerm *added,
                              gsize n_added,
                              double *hours)
{
  QwModel model = qw_distribution_model (self);
  QwChange change = { added, n_added, FALSE };

  return find_typical (self, &model, &self->money, &change, 1, hours);
}

double
qw_distribution_typical_without (QwDistribution *self, gsize index, double *hours)
{
  QwModel model = qw_distribution_model (self);
  QwChange change;

  g_return_val_if_fail (index < self->n_terms, 0);

  change = (QwChange){ &self->terms[index], 1, TRUE };
  return find_typical (self, &model, &self->money, &change, 1, hours);
}

static double
hold_term (QwDistribution *self, gsize index, double z)
{
  QwModel model = qw_distribution_model (self);
  QwSlopes slopes = qw_slopes (&self->terms[index].range);
  QwTerm held = self->terms[index];
  QwChange changes[2] = { { &self->terms[index], 1, TRUE }, { &held, 1, FALSE } };

  held.range = QW_RANGE_CONSTANT (qw_slopes_value (&slopes, held.range.typical, z));
  return find_typical (self, &model, &self->money, changes, 2, NULL);
}

static double
hold_assistance (QwDistribution *self, double z)
{
  QwModel model = qw_distribution_model (self);
  QwSlopes slopes = qw_slopes (&self->assistance);

  model.assistance = QW_RANGE_CONSTANT (qw_slopes_value (&slopes, self->assistance.typical, z));
  return find_typical (self, &model, &self->money, NULL, 0, NULL);
}

static double
hold_rate (QwDistribution *self, double z)
{
  QwModel model = qw_distribution_model (self);
  QwSlopes slopes = qw_slopes (&self->money.rate);
  QwMoney money = self->money;

  money.rate = QW_RANGE_CONSTANT (qw_slopes_value (&slopes, money.rate.typical, z));
  money.market = NULL;
  return find_typical (self, &model, &money, NULL, 0, NULL);
}

/* With a single line and no points: the median of the line given the common factor. */
static double
hold_common_closed (QwDistribution *self, double z)
{
  const QwPlan *plan = &self->plan;
  double hours = plan->fixed;

  for (gsize i = 0; i < plan->n_singles; i++)
    hours += qw_single_at (&plan->singles[i],
                           plan->singles[i].common ? sqrt (plan->correlation) * z : 0);
  return hours * self->money.rate.typical * self->money.deadline_factor;
}

static double
hold_common (QwDistribution *self, double z)
{
  const QwPlan *plan = &self->plan;
  QwTally tally;
  QwMix mix;
  double hours;

  if (plan->correlation == 0 || plan->n_singles == 0)
    return qw_outcome_price (&self->outcome, 0.5);
  if (!self->outcome.has_points)
    return hold_common_closed (self, z);

  /* The floors of an outcome hold for a free common factor alone: read the points themselves. */
  qw_distribution_tally (self, &z, &tally);
  hours = qw_tally_quantile (&tally, 0.5);
  if (self->money.market != NULL)
    {
      qw_mix_init (&mix, &tally, self->money.market);
      hours = qw_mix_quantile (&mix, 0.5) / self->money.rate.typical;
      qw_mix_clear (&mix);
    }
  qw_tally_clear (&tally);
  return hours * self->money.rate.typical * self->money.deadline_factor;
}

double
qw_distribution_typical_at (QwDistribution *self, gsize cause, double z)
{
  g_return_val_if_fail (cause < self->n_terms + QW_N_CAUSES, 0);

  if (cause < self->n_terms)
    return hold_term (self, cause, z);
  switch (cause - self->n_terms)
    {
    case QW_CAUSE_COMMON:
      return hold_common (self, z);
    case QW_CAUSE_ASSISTANCE:
      return hold_assistance (self, z);
    case QW_CAUSE_RATE:
    default:
      return hold_rate (self, z);
    }
}
