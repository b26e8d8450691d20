/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-distribution-rate.h"
#include "qw-distribution-sums.h"

G_BEGIN_DECLS

/** QwMoney: what an hour costs. @market is %NULL where @rate is a constant. */
typedef struct
{
  QwRange rate;
  double deadline_factor;
  const QwFactor *market;
} QwMoney;

/**
 * QwOutcome:
 * @has_points: whether @tally and, with a market rate, @mix are there; without them the forms are closed
 *
 * Hours and price of a plan as quantile functions.
 */
typedef struct
{
  const QwPlan *plan;
  QwMoney money;
  gboolean has_points;
  QwTally tally;
  QwMix mix;
} QwOutcome;

/** qw_outcome_needs_points: whether the forms are not closed. */
gboolean qw_outcome_needs_points (const QwPlan *plan, const QwMoney *money);

/** qw_outcome_init: @tally: (transfer full) (nullable): %NULL if no points are needed */
void qw_outcome_init (QwOutcome *self, const QwPlan *plan, const QwMoney *money, QwTally *tally);
void qw_outcome_clear (QwOutcome *self);

double qw_outcome_hours (const QwOutcome *self, double p);
double qw_outcome_price (const QwOutcome *self, double p);
double qw_outcome_hours_probability (const QwOutcome *self, double hours);
double qw_outcome_price_probability (const QwOutcome *self, double price);

G_END_DECLS
