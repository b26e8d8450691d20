/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-distribution-kernel.h"

G_BEGIN_DECLS

/**
 * QwTally:
 * @first: the lowest bin with a point in it
 * @n: bins from @first to the highest
 * @below: (array length=n+1): points below each bin's lower edge, and at last all of them
 *
 * How the hours of the points lie. Its quantiles never fall when no point falls.
 */
typedef struct
{
  guint first;
  guint n;
  guint32 *below;
} QwTally;

/** qw_tally_init: @bins: (array length=n_bins): of each point, once a turn */
void qw_tally_init (QwTally *self, const guint16 *bins, gsize n_bins);
/** qw_tally_total: how many it counts. */
guint32 qw_tally_total (const QwTally *self);
void qw_tally_clear (QwTally *self);
/** qw_tally_quantile: the hours that a share @p of the points stay under, on the average of a window around @p. */
double qw_tally_quantile (const QwTally *self, double p);
/** qw_tally_probability: the share whose quantile is @hours. */
double qw_tally_probability (const QwTally *self, double hours);

/** qw_bin_log2: the base-2 logarithm of the hours at the lower edge of a bin. */
double qw_bin_log2 (guint bin);

G_END_DECLS
