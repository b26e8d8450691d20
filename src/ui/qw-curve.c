/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-curve.h"

#include <math.h>

/* A spread below this part of the price is none: the distribution's grain would show as steps. */
#define SLIGHT 2e-3
/* How much higher than its surroundings a peak may be drawn: one price that is certain in half of
 * all cases would press the rest flat. */
#define STEEPEST 10

static QwCurveKind
find_kind (const QwCurve *self)
{
  if (!isfinite (self->high) || self->high <= 0)
    return QW_CURVE_EMPTY;
  return self->high - self->low > SLIGHT * self->high ? QW_CURVE_SPREAD : QW_CURVE_CONSTANT;
}

/* About P0.5 to P98: the quantiles are known from P1 on, the rest is a little air, which an end
 * with half of all cases on it needs too. */
static void
choose_ends (QwCurve *self, QwDistribution *distribution)
{
  double first = qw_distribution_price (distribution, 0.01);
  double last = qw_distribution_price (distribution, 0.98);
  double air = (last - first) / 20;

  self->from = MAX (MIN (first - (self->low - first) / 2, self->low - air), 0);
  self->to = MAX (last, self->high + 2 * air);
}

static void
scale_heights (double *heights)
{
  double sum = 0;
  double top = 0;

  for (guint i = 0; i < QW_CURVE_POINTS; i++)
    {
      heights[i] = isfinite (heights[i]) ? MAX (heights[i], 0) : 0;
      sum += heights[i];
      top = MAX (top, heights[i]);
    }
  top = MIN (top, STEEPEST * sum / QW_CURVE_POINTS);
  for (guint i = 0; i < QW_CURVE_POINTS; i++)
    heights[i] = top > 0 ? MIN (heights[i] / top, 1) : 0;
}

void
qw_curve_read (QwCurve *self, QwDistribution *distribution)
{
  *self = (QwCurve){ .kind = QW_CURVE_EMPTY };
  if (distribution == NULL)
    return;

  self->low = qw_distribution_price (distribution, 0.1);
  self->typical = qw_distribution_price (distribution, 0.5);
  self->high = qw_distribution_price (distribution, 0.9);
  self->kind = find_kind (self);
  self->from = self->to = self->typical;
  if (self->kind == QW_CURVE_EMPTY)
    return;

  for (guint i = 0; i < QW_N_CONFIDENCES; i++)
    self->at[i] = qw_distribution_price (distribution, (QW_CONFIDENCE_LEAST + i) / 100.0);
  if (self->kind == QW_CURVE_CONSTANT)
    return;

  choose_ends (self, distribution);
  qw_distribution_price_density (distribution, self->from, self->to, self->heights,
                                 QW_CURVE_POINTS);
  scale_heights (self->heights);
}

double
qw_curve_height (const QwCurve *self, double price)
{
  double place;
  guint before;

  if (self->kind != QW_CURVE_SPREAD)
    return self->kind == QW_CURVE_CONSTANT ? 1 : 0;

  place = (price - self->from) / (self->to - self->from) * (QW_CURVE_POINTS - 1);
  place = CLAMP (place, 0, QW_CURVE_POINTS - 1);
  before = MIN ((guint) place, QW_CURVE_POINTS - 2);
  return self->heights[before] +
         (place - before) * (self->heights[before + 1] - self->heights[before]);
}
