/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution-private.h"

#include "qw-normal.h"

/* P10, P50 and P90 */
static const double chances[3] = { 0.1, 0.5, 0.9 };

static void
set_range (QwRange *range, const double *figures)
{
  *range = (QwRange){ figures[0], figures[1], figures[2] };
}

/* The product of a line and one table, or of whichever is not a constant. */
static void
multiply (const QwRange *line, const QwFactor *factor, double scale, QwRange *range)
{
  double figures[3];

  for (int i = 0; i < 3; i++)
    figures[i] = scale * qw_factor_product_quantile (factor, line, chances[i]);
  set_range (range, figures);
}

static void
price_line (QwDistribution *self, const QwTerm *term, QwRange *range)
{
  const QwRange *rate = &self->money.rate;
  gboolean assisted = term->part == QW_PART_CODING && self->plan.assistance_moves;
  double scale = self->money.deadline_factor;
  QwRange hours = term->range;

  if (term->part == QW_PART_CODING && !assisted)
    hours = qw_range_scale (&hours, self->assistance.typical);
  if (self->money.market == NULL)
    scale = rate->typical * scale;

  if (qw_range_is_constant (&hours) && assisted && self->money.market == NULL)
    *range = qw_range_scale (&self->assistance, hours.typical * scale);
  else if (qw_range_is_constant (&hours) && assisted)
    multiply (&self->assistance, &self->market, hours.typical * scale, range);
  else if (qw_range_is_constant (&hours) && self->money.market != NULL)
    *range = qw_range_scale (rate, hours.typical * scale);
  else if (assisted)
    multiply (&hours, &self->assisted, scale, range);
  else if (self->money.market != NULL)
    multiply (&hours, &self->market, scale, range);
  else
    *range = (QwRange){ hours.low * rate->typical * self->money.deadline_factor,
                        hours.typical * rate->typical * self->money.deadline_factor,
                        hours.high * rate->typical * self->money.deadline_factor };
}

static void
plan_share (QwDistribution *self, const QwTerm *share, QwPlan *plan)
{
  QwModel model = qw_distribution_model (self);
  QwTerm *terms = g_new (QwTerm, self->n_terms + 1);
  gsize n = 0;

  for (gsize i = 0; i < self->n_terms; i++)
    if (self->terms[i].part == QW_PART_CODING || self->terms[i].part == QW_PART_BUILD)
      terms[n++] = self->terms[i];
  terms[n++] = *share;
  qw_plan_init (plan, QW_SCOPE_SHARE, &model, terms, n);
}

static void
tally_share (QwDistribution *self, const QwTerm *share, const QwPlan *plan, QwTally *tally)
{
  QwSums start = *qw_distribution_sums (self);
  QwChange change = { share, 1, FALSE };

  /* If the whole needs no points then neither does its share, but with a market rate both do. */
  start.points[QW_PART_SHARE] = NULL;
  start.constant[QW_PART_SHARE] = 0;
  qw_sums_tally (plan, &start, &change, 1, NULL, NULL, tally);
}

static void
init_share_outcome (QwDistribution *self, gsize index, QwPlan *plan, QwOutcome *outcome)
{
  QwTally tally;

  plan_share (self, &self->terms[index], plan);
  if (!qw_outcome_needs_points (plan, &self->money))
    {
      qw_outcome_init (outcome, plan, &self->money, NULL);
      return;
    }
  tally_share (self, &self->terms[index], plan, &tally);
  qw_outcome_init (outcome, plan, &self->money, &tally);
}

static void
find_share (QwDistribution *self,
            gsize index,
            double (*get_quantile) (const QwOutcome *, double),
            QwRange *range)
{
  double figures[3];
  QwOutcome outcome;
  QwPlan plan;

  init_share_outcome (self, index, &plan, &outcome);
  for (int i = 0; i < 3; i++)
    figures[i] = get_quantile (&outcome, chances[i]);
  set_range (range, figures);
  qw_outcome_clear (&outcome);
  qw_plan_clear (&plan);
}

void
qw_distribution_line_price (QwDistribution *self, gsize index, QwRange *range)
{
  g_return_if_fail (index < self->n_terms);

  if (self->terms[index].part == QW_PART_SHARE)
    find_share (self, index, qw_outcome_price, range);
  else if (self->terms[index].range.typical == 0 || self->money.rate.typical == 0)
    *range = QW_RANGE_CONSTANT (0);
  else
    price_line (self, &self->terms[index], range);
}

static void
assist_line (QwDistribution *self, const QwRange *line, QwRange *range)
{
  QwFactor factor;

  if (qw_range_is_constant (line) || qw_range_is_constant (&self->assistance))
    {
      *range = qw_range_multiply (line, &self->assistance);
      return;
    }
  qw_factor_init (&factor, &self->assistance);
  multiply (line, &factor, 1, range);
  qw_factor_clear (&factor);
}

void
qw_distribution_line_hours (QwDistribution *self, gsize index, QwRange *range)
{
  const QwTerm *term;

  g_return_if_fail (index < self->n_terms);

  term = &self->terms[index];
  *range = term->range;
  if (term->part == QW_PART_SHARE)
    find_share (self, index, qw_outcome_hours, range);
  else if (term->part == QW_PART_CODING && term->range.typical > 0)
    assist_line (self, &term->range, range);
  if (self->scale != 1)
    *range = qw_range_scale (range, self->scale);
}
