/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution-plan.h"

#include "qw-log.h"
#include "qw-normal.h"

#include <math.h>
#include <stdlib.h>

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
has_coding (const QwPlan *self)
{
  for (gsize i = 0; i < self->n_terms; i++)
    if (self->terms[i].part == QW_PART_CODING && self->terms[i].range.typical > 0)
      return TRUE;
  return FALSE;
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
  self->singles[self->n_singles++] = (QwSingle){ *range, qw_slopes (range), weight, common };
}

static void
list_singles (QwPlan *self)
{
  self->singles = g_new (QwSingle, self->n_terms + 1);
  for (gsize i = 0; i < self->n_terms; i++)
    {
      const QwTerm *term = &self->terms[i];

      if (!qw_range_is_constant (&term->range))
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
    .correlation = CLAMP (model->correlation, 0, 1),
    .assistance = model->assistance,
    .terms = terms,
    .n_terms = n_terms,
  };
  if (n_terms > 1)
    qsort (terms, n_terms, sizeof *terms, compare_terms);
  sum_known (self);

  self->assistance_moves = !qw_range_is_constant (&self->assistance) && has_coding (self);
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
