/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-range.h"
#include "qw-normal.h"

#include <math.h>

static double
evaluate_side (double typical, double slope, double z)
{
  return typical * exp (slope * z);
}

static double
combine_slopes (double a, double b)
{
  return sqrt (a * a + b * b);
}

gboolean
qw_range_is_valid (const QwRange *range)
{
  if (!isfinite (range->low) || !isfinite (range->typical) || !isfinite (range->high))
    return FALSE;
  if (range->high == 0)
    return range->low == 0 && range->typical == 0;

  return range->low > 0 && range->low <= range->typical && range->typical <= range->high;
}

gboolean
qw_range_is_constant (const QwRange *range)
{
  return range->low == range->typical && range->typical == range->high;
}

QwRange
qw_range_scale (const QwRange *range, double factor)
{
  return (QwRange){ range->low * factor, range->typical * factor, range->high * factor };
}

QwRange
qw_range_multiply (const QwRange *a, const QwRange *b)
{
  double below, above, typical;

  /* A known factor keeps the other's figures to the last bit. */
  if (qw_range_is_constant (a))
    return qw_range_scale (b, a->typical);
  if (qw_range_is_constant (b))
    return qw_range_scale (a, b->typical);

  typical = a->typical * b->typical;
  below = combine_slopes (qw_range_slope_below (a), qw_range_slope_below (b));
  above = combine_slopes (qw_range_slope_above (a), qw_range_slope_above (b));

  return (QwRange){ evaluate_side (typical, below, -QW_Z90), typical,
                    evaluate_side (typical, above, QW_Z90) };
}

double
qw_range_slope_below (const QwRange *range)
{
  return range->low == range->typical ? 0 : log (range->typical / range->low) / QW_Z90;
}

double
qw_range_slope_above (const QwRange *range)
{
  return range->high == range->typical ? 0 : log (range->high / range->typical) / QW_Z90;
}

double
qw_range_at (const QwRange *range, double z)
{
  double slope = z < 0 ? qw_range_slope_below (range) : qw_range_slope_above (range);

  return slope == 0 ? range->typical : evaluate_side (range->typical, slope, z);
}

double
qw_range_quantile (const QwRange *range, double p)
{
  g_return_val_if_fail (p > 0 && p < 1, range->typical);

  return qw_range_at (range, qw_normal_quantile (p));
}

double
qw_range_probability (const QwRange *range, double value)
{
  double slope;

  if (value >= range->typical)
    {
      slope = qw_range_slope_above (range);
      return slope == 0 ? 1 : qw_normal_cdf (log (value / range->typical) / slope);
    }

  slope = qw_range_slope_below (range);
  if (slope == 0 || value <= 0)
    return 0;

  return qw_normal_cdf (log (value / range->typical) / slope);
}
