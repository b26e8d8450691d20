/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution-rate.h"

#include "qw-distribution-moments.h"
#include "qw-log.h"
#include "qw-normal.h"

#include <math.h>

/* Beyond these scores the table is 0 or full. */
#define LAST_SCORE 4.6
/* Steps of the grid in one score of the narrower side. */
#define STEPS_A_SCORE 32
#define FINEST        10
#define COARSEST      5

/* Of the first bracket around a quantile of a product, in P10 to P90. */
#define WIDTH 0.02
/* Of the last one, in base-2 logarithms. */
#define CLOSE      1e-9
#define MOST_TRIES 40

static int
choose_step (double slope)
{
  int power = COARSEST;

  while (power < FINEST && slope * (1 << power) < STEPS_A_SCORE)
    power++;
  return power;
}

static double
get_narrow_slope (const QwSlopes *slopes)
{
  return MIN (slopes->below, slopes->above);
}

static void
allocate_table (QwFactor *self, double below, double above)
{
  self->first = -(int) ceil (below / self->step);
  self->n = (int) ceil (above / self->step) - self->first + 1;
  self->below = g_new (guint32, self->n);
}

static guint32
to_count (double chance)
{
  return (guint32) floor (chance * QW_FULL + 0.5);
}

static double
get_chance (const QwSlopes *slopes, double x)
{
  double slope = x < 0 ? slopes->below : slopes->above;

  if (slope > 0)
    return qw_normal_cdf (x / slope);
  return x < 0 ? 0 : 1;
}

void
qw_factor_init (QwFactor *self, const QwRange *range)
{
  QwSlopes slopes = qw_slopes (range);

  self->range = *range;
  self->centre = qw_log2 (range->typical);
  self->step = 1.0 / (1 << choose_step (get_narrow_slope (&slopes)));
  allocate_table (self, slopes.below * LAST_SCORE, slopes.above * LAST_SCORE);
  for (int i = 0; i < self->n; i++)
    self->below[i] = to_count (get_chance (&slopes, (self->first + i) * self->step));
  self->below[self->n - 1] = QW_FULL;
}

void
qw_factor_init_product (QwFactor *self, const QwRange *a, const QwFactor *b)
{
  QwSlopes slopes = qw_slopes (a);
  QwNode nodes[QW_N_NODES];

  qw_nodes_fill (nodes);
  self->range = qw_range_multiply (a, &b->range);
  self->centre = qw_log2 (a->typical) + b->centre;
  self->step = b->step;
  allocate_table (self, slopes.below * LAST_SCORE - b->first * b->step,
                  slopes.above * LAST_SCORE + (b->first + b->n) * b->step);
  for (int i = 0; i < self->n; i++)
    {
      double chance = 0;

      for (int k = 0; k < QW_N_NODES; k++)
        chance += nodes[k].weight *
                  qw_factor_probability (b, b->centre + (self->first + i) * self->step -
                                                qw_slopes_at (&slopes, nodes[k].score));
      self->below[i] = to_count (chance);
    }
  self->below[self->n - 1] = QW_FULL;
}

void
qw_factor_clear (QwFactor *self)
{
  g_clear_pointer (&self->below, g_free);
}

double
qw_factor_probability (const QwFactor *self, double x)
{
  double at = (x - self->centre) / self->step - self->first;
  int i;

  if (at < 0)
    return 0;
  if (at >= self->n - 1)
    return 1;

  i = (int) at;
  return (self->below[i] + (at - i) * ((double) self->below[i + 1] - self->below[i])) / QW_FULL;
}

/* A quantity, by nodes of its logarithm, times a factor. */
typedef struct
{
  const QwFactor *factor;
  QwNode nodes[QW_N_NODES];
  double logs[QW_N_NODES];
} Product;

static double
get_product_chance (const Product *self, double x)
{
  double chance = 0;

  for (int k = 0; k < QW_N_NODES; k++)
    chance += self->nodes[k].weight * qw_factor_probability (self->factor, x - self->logs[k]);
  return chance;
}

/* False position with the Illinois rule: an end that stays for a second time counts half. */
static double
close_in (const Product *product, double p, double low, double high)
{
  double below = get_product_chance (product, low) - p;
  double above = get_product_chance (product, high) - p;
  int side = 0;

  for (int i = 0; i < MOST_TRIES && high - low > CLOSE && above > below; i++)
    {
      double x = low - below * (high - low) / (above - below);
      double chance = get_product_chance (product, x) - p;

      if (chance < 0)
        {
          low = x;
          below = chance;
          above /= side < 0 ? 2 : 1;
          side = -1;
        }
      else
        {
          high = x;
          above = chance;
          below /= side > 0 ? 2 : 1;
          side = 1;
        }
    }
  return (low + high) / 2;
}


static void
init_product (Product *self, const QwFactor *factor, const QwRange *range)
{
  QwSlopes slopes = qw_slopes (range);
  double typical = qw_log2 (range->typical);

  self->factor = factor;
  qw_nodes_fill (self->nodes);
  for (int k = 0; k < QW_N_NODES; k++)
    self->logs[k] = typical + qw_slopes_at (&slopes, self->nodes[k].score);
}

double
qw_factor_product_quantile (const QwFactor *self, const QwRange *range, double p)
{
  QwRange whole;
  Product product;
  double width, low, high;

  init_product (&product, self, range);
  whole = qw_range_multiply (range, &self->range);
  width = WIDTH * (qw_log2 (whole.high) - qw_log2 (whole.low));
  low = high = qw_log2 (qw_range_quantile (&whole, p));
  do
    low -= width;
  while (get_product_chance (&product, low) > p);
  do
    high += width;
  while (get_product_chance (&product, high) < p);
  return qw_exp2 (close_in (&product, p, low, high));
}

static int
find_step (const QwTally *tally, guint bin, double step)
{
  return (int) floor (
      (qw_bin_log2 (tally->first + bin) + qw_bin_log2 (tally->first + bin + 1)) / (2 * step) + 0.5);
}

void
qw_mix_init (QwMix *self, const QwTally *tally, const QwFactor *factor)
{
  self->factor = factor;
  self->total = qw_tally_total (tally);
  self->first = find_step (tally, 0, factor->step);
  self->last = find_step (tally, tally->n - 1, factor->step);
  /* From the last down, so that a sum over the table runs upwards in both. */
  self->mass = g_new0 (guint32, self->last - self->first + 1);
  for (guint bin = 0; bin < tally->n; bin++)
    {
      guint32 points = tally->below[bin + 1] - tally->below[bin];

      if (points > 0)
        self->mass[self->last - find_step (tally, bin, factor->step)] += points;
    }
}

void
qw_mix_clear (QwMix *self)
{
  g_clear_pointer (&self->mass, g_free);
}

/* The chance of staying at or below step @at, of the points counted · QW_FULL. */
static guint64
sum_below (const QwMix *self, int at)
{
  const QwFactor *factor = self->factor;
  /* the node of mass[i] is last - i: its factor may go up to at - last + i */
  int offset = at - self->last - factor->first;
  int n = self->last - self->first + 1;
  int from = MAX (0, -offset);
  int to = CLAMP (factor->n - offset, from, n);
  guint64 beyond = 0;

  for (int i = to; i < n; i++)
    beyond += self->mass[i];
  return qw_kernel_dot (self->mass + from, factor->below + from + offset, (gsize) (to - from)) +
         beyond * QW_FULL;
}

double
qw_mix_quantile (const QwMix *self, double p)
{
  double target = p * self->total * QW_FULL;
  int low = self->first + self->factor->first - 1;
  int high = self->last + self->factor->first + self->factor->n;
  double below = 0, above = (double) self->total * QW_FULL, inside;

  while (high - low > 1)
    {
      int middle = low + (high - low) / 2;
      double sum = (double) sum_below (self, middle);

      if (sum <= target)
        {
          low = middle;
          below = sum;
        }
      else
        {
          high = middle;
          above = sum;
        }
    }
  inside = above > below ? (target - below) / (above - below) : 0;
  return qw_exp2 ((low + inside) * self->factor->step + self->factor->centre);
}

double
qw_mix_probability (const QwMix *self, double value)
{
  double at = (qw_log2 (value) - self->factor->centre) / self->factor->step;
  double whole, below, above;

  if (at < self->first + self->factor->first - 1)
    return 0;
  if (at > self->last + self->factor->first + self->factor->n)
    return 1;

  whole = floor (at);
  below = (double) sum_below (self, (int) whole);
  above = (double) sum_below (self, (int) whole + 1);
  return (below + (at - whole) * (above - below)) / ((double) self->total * QW_FULL);
}
