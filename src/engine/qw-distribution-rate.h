/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-distribution-tally.h"

G_BEGIN_DECLS

/** QW_FULL: the count that stands for a chance of 1 in a table of a factor. */
#define QW_FULL 65536

/**
 * QwFactor:
 * @range: the factor; of a product about its quantiles
 * @centre: base-2 logarithm of the typical
 * @step: of the grid, in base-2 logarithms; a power of two
 * @first: where the table begins, in steps from @centre
 * @n: its length
 * @below: (array length=n): chance, of %QW_FULL, of staying at or below each step of the grid
 *
 * An uncertain factor, such as the market's rate, as a table of its distribution.
 */
typedef struct
{
  QwRange range;
  double centre;
  double step;
  int first;
  int n;
  guint32 *below;
} QwFactor;

/** qw_factor_init: @range must not be a constant. */
void qw_factor_init (QwFactor *self, const QwRange *range);
/** qw_factor_init_product: of @a, which must not be a constant, and the independent @b. */
void qw_factor_init_product (QwFactor *self, const QwRange *a, const QwFactor *b);
void qw_factor_clear (QwFactor *self);
/** qw_factor_probability: the chance of staying below 2 to the power of @x. */
double qw_factor_probability (const QwFactor *self, double x);
/** qw_factor_product_quantile: the quantile of @range times the factor; @p: from 0.001 to 0.999 */
double qw_factor_product_quantile (const QwFactor *self, const QwRange *range, double p);

/**
 * QwMix:
 *
 * The hours of a tally times an independent factor. The factor is integrated, not sampled: a
 * sum of whole numbers, which never rises when a point's hours rise.
 */
typedef struct
{
  const QwFactor *factor;
  int first;
  int last;
  guint32 total;
  guint32 *mass;
} QwMix;

void qw_mix_init (QwMix *self, const QwTally *tally, const QwFactor *factor);
void qw_mix_clear (QwMix *self);
double qw_mix_quantile (const QwMix *self, double p);
double qw_mix_probability (const QwMix *self, double value);

G_END_DECLS
