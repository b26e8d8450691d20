/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * QwRange:
 * @low: the tenth percentile: one job in ten comes in below it
 * @typical: the median
 * @high: the ninetieth percentile: nine jobs in ten come in below it
 *
 * One uncertain quantity (hours, a rate, a factor, a share): the split
 * log-normal that has exactly these three quantiles,
 * `typical · exp (z · s)` with z standard normal,
 * `s = ln (typical / low) / 1.2815…` below the median and
 * `ln (high / typical) / 1.2815…` above it. Three equal figures are a constant.
 */
typedef struct
{
  double low;
  double typical;
  double high;
} QwRange;

/** QW_Z90: the standard normal score of the ninetieth percentile. */
#define QW_Z90 1.2815515655446004

/** QW_RANGE_MIN: the smallest figure of a range that is read, other than 0. */
#define QW_RANGE_MIN 1e-6
/** QW_RANGE_MAX: the largest figure of a range that is read. */
#define QW_RANGE_MAX 1e6

/** QW_RANGE_CONSTANT: the range of a quantity that is known. */
#define QW_RANGE_CONSTANT(x) ((QwRange){ (x), (x), (x) })

/** qw_range_is_valid: finite, rising, and more than 0 unless all three are 0. */
gboolean qw_range_is_valid (const QwRange *range);
/** qw_range_is_constant: whether the three are equal. */
gboolean qw_range_is_constant (const QwRange *range);
/** qw_range_scale: @range times a known @factor, at least 0. */
QwRange qw_range_scale (const QwRange *range, double factor);
/**
 * qw_range_multiply: the product of two independent quantities
 *
 * Its typical is the product of the typicals; on either side the squares of
 * the slopes add, as log-normals' do. It is narrower than the products of the
 * lows and of the highs, which would take both to go the same way.
 */
QwRange qw_range_multiply (const QwRange *a, const QwRange *b);

/** qw_range_slope_below: the s of z < 0; 0 for a constant. */
double qw_range_slope_below (const QwRange *range);
/** qw_range_slope_above: the s of z ≥ 0; 0 for a constant. */
double qw_range_slope_above (const QwRange *range);

/** qw_range_at: the value at the standard normal score @z. */
double qw_range_at (const QwRange *range, double z);
/** qw_range_quantile: the value that a share @p (0 < p < 1) of jobs comes in below. */
double qw_range_quantile (const QwRange *range, double p);
/** qw_range_probability: the share of jobs (0 to 1) that come in at or below @value. */
double qw_range_probability (const QwRange *range, double value);

G_END_DECLS
