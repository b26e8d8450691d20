/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution-tally.h"

#include "qw-log.h"

void
qw_tally_init (QwTally *self, const guint16 *bins)
{
  guint32 *counts;
  guint last;

  qw_kernel_ends (bins, &self->first, &last);
  self->n = last - self->first + 1;
  self->below = g_new0 (guint32, self->n + 1);

  counts = self->below + 1;
  for (gsize i = 0; i < QW_POINTS; i++)
    counts[bins[i] - self->first]++;
  for (guint i = 1; i < self->n; i++)
    counts[i] += counts[i - 1];
}

void
qw_tally_clear (QwTally *self)
{
  g_clear_pointer (&self->below, g_free);
}

/* The bin in which the count passes @target. */
static guint
find_bin (const QwTally *self, double target)
{
  guint low = 0, high = self->n;

  while (high - low > 1)
    {
      guint middle = (low + high) / 2;

      if (self->below[middle] <= target)
        low = middle;
      else
        high = middle;
    }
  return low;
}

double
qw_tally_quantile (const QwTally *self, double p)
{
  double target = p * QW_POINTS;
  guint bin = find_bin (self, target);
  double low = qw_bin_edge (self->first + bin);
  double high = qw_bin_edge (self->first + bin + 1);
  double inside = self->below[bin + 1] - self->below[bin];

  return inside > 0 ? low + (target - self->below[bin]) / inside * (high - low) : low;
}

double
qw_tally_probability (const QwTally *self, double hours)
{
  guint bin = qw_bin_find (hours);
  double low, high, inside;

  if (bin < self->first || hours <= qw_bin_edge (bin))
    return bin <= self->first ? 0
                              : self->below[MIN (bin - self->first, self->n)] / (double) QW_POINTS;
  if (bin >= self->first + self->n)
    return 1;

  low = qw_bin_edge (bin);
  high = qw_bin_edge (bin + 1);
  bin -= self->first;
  inside = self->below[bin + 1] - self->below[bin];
  return (self->below[bin] + (hours - low) / (high - low) * inside) / QW_POINTS;
}

static double *
compute_middles (void)
{
  double *middles = g_new (double, QW_BINS_PER_OCTAVE);

  for (guint i = 0; i < QW_BINS_PER_OCTAVE; i++)
    middles[i] = qw_log2 (1 + (i + 0.5) / QW_BINS_PER_OCTAVE);
  return middles;
}

double
qw_bin_log2 (guint bin)
{
  static gsize once;

  if (g_once_init_enter (&once))
    g_once_init_leave (&once, (gsize) compute_middles ());
  return (int) (bin / QW_BINS_PER_OCTAVE) - QW_FIRST_OCTAVE +
         ((const double *) once)[bin % QW_BINS_PER_OCTAVE];
}
