/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution-tally.h"

#include "qw-log.h"
#include "qw-normal.h"

#include <math.h>

#define GRID     68719476736.0
#define HALVINGS 36

/*
 * A normal window of 6 % of the score: it takes the noise of single points out of the tails, and at the median,
 * where a split log-normal has its kink, it has no width. A quantile that is straight in the score keeps its place.
 */
static const struct
{
  double factor;
  double weight;
} window[] = {
  { 0.88, 0.027631 }, { 0.91, 0.066282 }, { 0.94, 0.123832 },
  { 0.97, 0.180174 }, { 1.00, 0.204162 }, { 1.03, 0.180174 },
  { 1.06, 0.123832 }, { 1.09, 0.066282 }, { 1.12, 0.027631 },
};

void
qw_tally_init (QwTally *self, const guint16 *bins, gsize n_bins)
{
  guint32 *counts;
  guint last;

  qw_kernel_ends (qw_kernel_n_variants () - 1, bins, n_bins, &self->first, &last);
  self->n = last - self->first + 1;
  self->below = g_new0 (guint32, self->n + 1);

  counts = self->below + 1;
  for (gsize i = 0; i < n_bins; i++)
    counts[bins[i] - self->first]++;
  for (guint i = 1; i < self->n; i++)
    counts[i] += counts[i - 1];
}

void
qw_tally_clear (QwTally *self)
{
  g_clear_pointer (&self->below, g_free);
}

guint32
qw_tally_total (const QwTally *self)
{
  return self->below[self->n];
}

/* The bin in which the count passes @target. */
static guint
find_bin (const QwTally *self, guint32 target)
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

/* The base-2 logarithm of the quantile, straight within a bin. */
static double
find_quantile (const QwTally *self, double p)
{
  double target = p * qw_tally_total (self);
  guint bin = find_bin (self, (guint32) target);
  double low = qw_bin_log2 (self->first + bin);
  double high = qw_bin_log2 (self->first + bin + 1);
  double inside = self->below[bin + 1] - self->below[bin];

  return inside > 0 ? low + (target - self->below[bin]) / inside * (high - low) : low;
}

/* Away from what a C library rounds differently. */
static double
snap (double value)
{
  return floor (value * GRID + 0.5) / GRID;
}

double
qw_tally_quantile (const QwTally *self, double p)
{
  double z = snap (qw_normal_quantile (p)), sum = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (window); i++)
    sum += window[i].weight * find_quantile (self, snap (qw_normal_cdf (z * window[i].factor)));
  return qw_exp2 (sum);
}

double
qw_tally_probability (const QwTally *self, double hours)
{
  double low = 0, high = 1;

  if (hours <= 0)
    return 0;
  for (int i = 0; i < HALVINGS; i++)
    {
      double middle = (low + high) / 2;

      if (qw_tally_quantile (self, middle) <= hours)
        low = middle;
      else
        high = middle;
    }
  return (low + high) / 2;
}

static double *
compute_edges (void)
{
  double *edges = g_new (double, QW_BINS_PER_OCTAVE);

  for (guint i = 0; i < QW_BINS_PER_OCTAVE; i++)
    edges[i] = qw_log2 (1 + (double) i / QW_BINS_PER_OCTAVE);
  return edges;
}

double
qw_bin_log2 (guint bin)
{
  static gsize once;

  if (g_once_init_enter (&once))
    g_once_init_leave (&once, (gsize) compute_edges ());
  return (int) (bin / QW_BINS_PER_OCTAVE) - QW_FIRST_OCTAVE +
         ((const double *) once)[bin % QW_BINS_PER_OCTAVE];
}
