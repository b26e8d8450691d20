/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution-outcome.h"

#include "qw-normal.h"

gboolean
qw_outcome_needs_points (const QwPlan *plan, const QwMoney *money)
{
  return plan->n_singles > 1 || (plan->n_singles == 1 && money->market != NULL);
}

void
qw_outcome_init (QwOutcome *self, const QwPlan *plan, const QwMoney *money, QwTally *tally)
{
  *self = (QwOutcome){ .plan = plan, .money = *money, .has_points = tally != NULL };
  if (tally == NULL)
    return;

  self->tally = *tally;
  if (money->market != NULL)
    qw_mix_init (&self->mix, &self->tally, money->market);
}

void
qw_outcome_clear (QwOutcome *self)
{
  qw_tally_clear (&self->tally);
  qw_mix_clear (&self->mix);
}

/*
 * What is known, and the largest that one uncertain quantity adds to it at score @z. With more than one it is a
 * bound that the sum cannot fall below: it keeps a total from falling where a closed form gives way to points.
 */
static double
get_floor (const QwPlan *plan, double z)
{
  return plan->fixed + qw_plan_largest (plan, z);
}

double
qw_outcome_hours (const QwOutcome *self, double p)
{
  double floor = get_floor (self->plan, qw_normal_quantile (p));

  if (self->plan->n_singles <= 1)
    return floor;
  return MAX (floor, qw_tally_quantile (&self->tally, p));
}

double
qw_outcome_hours_probability (const QwOutcome *self, double hours)
{
  const QwPlan *plan = self->plan;
  double chance = plan->n_singles > 1 ? qw_tally_probability (&self->tally, hours) : 1;

  if (plan->n_singles == 0)
    return hours >= plan->fixed ? 1 : 0;
  for (gsize i = 0; i < plan->n_singles; i++)
    chance = MIN (chance, qw_single_probability (&plan->singles[i], hours - plan->fixed));
  return chance;
}

static double
price_constant (const QwMoney *money, double hours)
{
  return hours * money->rate.typical * money->deadline_factor;
}

/* Known hours at the market's rate. */
static double
price_known (const QwOutcome *self, double z)
{
  const QwRange *rate = &self->money.rate;
  QwSlopes slopes = qw_slopes (rate);

  return self->plan->fixed * qw_slopes_value (&slopes, rate->typical, z) *
         self->money.deadline_factor;
}

double
qw_outcome_price (const QwOutcome *self, double p)
{
  double known;

  if (self->money.market == NULL)
    return price_constant (&self->money, qw_outcome_hours (self, p));

  known = price_known (self, qw_normal_quantile (p));
  if (!self->has_points)
    return known;
  return MAX (known, qw_mix_quantile (&self->mix, p) * self->money.deadline_factor);
}

double
qw_outcome_price_probability (const QwOutcome *self, double price)
{
  const QwMoney *money = &self->money;
  double an_hour = money->rate.typical * money->deadline_factor;
  QwSingle rate = { .range = money->rate,
                    .slopes = qw_slopes (&money->rate),
                    .weight = self->plan->fixed * money->deadline_factor };
  double known;

  if (money->market == NULL)
    return an_hour > 0 ? qw_outcome_hours_probability (self, price / an_hour) : price >= 0;

  known = qw_single_probability (&rate, price);
  if (!self->has_points)
    return known;
  if (price <= 0)
    return 0;
  return MIN (known, qw_mix_probability (&self->mix, price / money->deadline_factor));
}
