/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution-plan.h"

#include "qw-log.h"
#include "qw-normal.h"

#include <math.h>
#include <stdlib.h>

/* So near to 1 that nobody sees it, and a line's own score still has a weight. */
#define MOST_CORRELATION (1 - 0x1p-40)

#define GRID 4294967296.0

double
qw_grid_round (double value)
{
  return floor (value * GRID + 0.5) / GRID;
}

static int
compare_doubles (double a, double b)
{
  return (a > b) - (a < b);
}

static int
compare_terms (const void *one, const void *other)
{
  const QwTerm *a = one, *b = other;
  int order = (a->stream > b->stream) - (a->stream < b->stream);

  if (order == 0)
    order = (a->part > b->part) - (a->part < b->part);
  if (order == 0)
    order = compare_doubles (a->range.low, b->range.low);
  if (order == 0)
    order = compare_doubles (a->range.typical, b->range.typical);
  return order != 0 ? order : compare_doubles (a->range.high, b->range.high);
}

static void
sum_known (QwPlan *self)
{
  for (gsize i = 0; i < self->n_terms; i++)
    {
      const QwTerm *term = &self->terms[i];

      if (!qw_range_is_constant (&term->range))
        continue;
      self->known[term->part] += term->range.typical;
      self->grid[term->part] += qw_grid_round (term->range.typical);
    }
}

static gboolean
has_part (const QwPlan *self, QwPart part)
{
  for (gsize i = 0; i < self->n_terms; i++)
    if (self->terms[i].part == part && self->terms[i].range.typical > 0)
      return TRUE;
  return FALSE;
}

static gboolean
has_build (const QwPlan *self)
{
  return has_part (self, QW_PART_CODING) || has_part (self, QW_PART_BUILD);
}

/* Whether hours come of it: no share is taken of nothing. */
static gboolean
counts (const QwPlan *self, QwPart part)
{
  if (part == QW_PART_SHARE)
    return has_build (self);
  return self->scope == QW_SCOPE_WHOLE || (part != QW_PART_REST && has_part (self, QW_PART_SHARE));
}

static double
get_build (const QwPlan *self)
{
  return self->factor * self->known[QW_PART_CODING] + self->known[QW_PART_BUILD];
}

/* What an hour of build work comes to with the known shares. */
static double
get_shares (const QwPlan *self)
{
  return (self->scope == QW_SCOPE_WHOLE ? 1 : 0) + self->known[QW_PART_SHARE];
}

static double
get_weight (const QwPlan *self, QwPart part)
{
  switch (part)
    {
    case QW_PART_CODING:
      return self->factor * get_shares (self);
    case QW_PART_BUILD:
      return get_shares (self);
    case QW_PART_REST:
      return self->scope == QW_SCOPE_WHOLE ? 1 : 0;
    case QW_PART_SHARE:
      return get_build (self);
    }
  g_return_val_if_reached (0);
}

static void
add_single (QwPlan *self, const QwRange *range, double weight, gboolean common)
{
  double typical = weight * range->typical;

  self->singles[self->n_singles++] = (QwSingle){
    .range = *range,
    .slopes = qw_slopes (range),
    .weight = weight,
    .size = typical > 0 ? qw_log2 (typical) : -G_MAXDOUBLE,
    .common = common,
  };
}

static void
list_singles (QwPlan *self)
{
  self->singles = g_new (QwSingle, self->n_terms + 1);
  for (gsize i = 0; i < self->n_terms; i++)
    {
      const QwTerm *term = &self->terms[i];

      if (!qw_range_is_constant (&term->range) && counts (self, term->part))
        add_single (self, &term->range, get_weight (self, term->part), term->part != QW_PART_SHARE);
    }
  if (self->assistance_moves)
    add_single (self, &self->assistance, self->known[QW_PART_CODING] * get_shares (self), FALSE);
}

void
qw_plan_init (QwPlan *self, QwScope scope, const QwModel *model, QwTerm *terms, gsize n_terms)
{
  *self = (QwPlan){
    .scope = scope,
    .correlation = CLAMP (model->correlation, 0, MOST_CORRELATION),
    .assistance = model->assistance,
    .terms = terms,
    .n_terms = n_terms,
  };
  if (n_terms > 1)
    qsort (terms, n_terms, sizeof *terms, compare_terms);
  sum_known (self);

  self->assistance_moves = !qw_range_is_constant (&self->assistance) &&
                           has_part (self, QW_PART_CODING) && counts (self, QW_PART_CODING);
  self->factor = self->assistance_moves ? 0 : self->assistance.typical;
  self->fixed = get_build (self) * get_shares (self);
  if (scope == QW_SCOPE_WHOLE)
    self->fixed += self->known[QW_PART_REST];
  list_singles (self);
}

void
qw_plan_clear (QwPlan *self)
{
  g_clear_pointer (&self->terms, g_free);
  g_clear_pointer (&self->singles, g_free);
}

double
qw_plan_largest (const QwPlan *self, double z)
{
  const QwSingle *largest = NULL;
  double size, most = -G_MAXDOUBLE;

  for (gsize i = 0; i < self->n_singles; i++)
    {
      size = self->singles[i].size + qw_slopes_at (&self->singles[i].slopes, z);
      if (largest == NULL || size > most)
        {
          largest = &self->singles[i];
          most = size;
        }
    }
  return largest != NULL ? qw_single_at (largest, z) : 0;
}

double
qw_single_at (const QwSingle *self, double z)
{
  return self->weight * qw_slopes_value (&self->slopes, self->range.typical, z);
}

double
qw_single_probability (const QwSingle *self, double hours)
{
  double typical = self->weight * self->range.typical, x, slope;

  if (typical <= 0 || hours <= 0)
    return hours < 0 || typical > 0 ? 0 : 1;

  x = qw_log2 (hours / typical);
  slope = x < 0 ? self->slopes.below : self->slopes.above;
  if (slope > 0)
    return qw_normal_cdf (x / slope);
  return x < 0 ? 0 : 1;
}
