/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-own-factor.h"

#include "qw-log.h"

gboolean
qw_own_factor_is_none (const QwOwnFactor *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->factor == 1 && self->spread == 1;
}

gboolean
qw_own_factor_equal (const QwOwnFactor *a, const QwOwnFactor *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return a->factor == b->factor && a->spread == b->spread && a->jobs == b->jobs;
}

static double
widen (double side, double typical, double spread)
{
  return typical * qw_exp2 (spread * qw_log2 (side / typical));
}

/* A side that is not there stays so, and one that is not to be widened keeps its last bit. */
QwRange
qw_own_factor_apply (const QwOwnFactor *self, const QwRange *range)
{
  QwRange scaled;

  g_return_val_if_fail (self != NULL, *range);

  scaled = qw_range_scale (range, self->factor);
  if (self->spread == 1 || qw_range_is_constant (range))
    return scaled;

  if (range->low < range->typical)
    scaled.low = widen (scaled.low, scaled.typical, self->spread);
  if (range->high > range->typical)
    scaled.high = widen (scaled.high, scaled.typical, self->spread);

  return scaled;
}
