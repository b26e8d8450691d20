/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-brief-private.h"

const char *
qw_brief_get_catalog (QwBrief *self)
{
  return self->catalog;
}

const char *
qw_brief_get_project (QwBrief *self)
{
  return self->project;
}

GPtrArray *
qw_brief_get_features (QwBrief *self)
{
  return self->features;
}

const char *
qw_brief_get_choice (QwBrief *self, QwConditionKind kind)
{
  g_return_val_if_fail (kind < QW_N_CONDITIONS, NULL);

  return self->choices[kind];
}

GPtrArray *
qw_brief_get_own_lines (QwBrief *self)
{
  return self->own_lines;
}

gboolean
qw_brief_has_own_rate (QwBrief *self)
{
  return self->own_rate != NULL;
}

const char *
qw_brief_get_own_rate (QwBrief *self)
{
  return self->own_rate;
}

const char *
qw_brief_get_region (QwBrief *self)
{
  return self->region;
}

const char *
qw_brief_get_seniority (QwBrief *self)
{
  return self->seniority;
}

const char *
qw_brief_get_seller (QwBrief *self)
{
  return self->seller;
}

const char *
qw_brief_get_currency (QwBrief *self)
{
  return self->currency;
}

double
qw_brief_get_hours_per_week (QwBrief *self)
{
  return self->hours_per_week;
}

guint
qw_brief_get_confidence (QwBrief *self)
{
  return self->confidence;
}

const char *
qw_brief_get_own_price (QwBrief *self)
{
  return self->own_price;
}

guint
qw_brief_get_rounding (QwBrief *self)
{
  return self->rounding;
}

const QwOwnFactor *
qw_brief_get_own_factor (QwBrief *self)
{
  return self->has_own_factor ? &self->own_factor : NULL;
}

const guint *
qw_rounding_steps (guint *n)
{
  static const guint steps[] = { 0, 10, 50, 100, 500 };

  *n = G_N_ELEMENTS (steps);
  return steps;
}

static gboolean
is_same_range (const QwRange *a, const QwRange *b)
{
  return a->low == b->low && a->typical == b->typical && a->high == b->high;
}

static gboolean
has_same_features (QwBrief *a, QwBrief *b)
{
  if (a->features->len != b->features->len)
    return FALSE;

  for (guint i = 0; i < a->features->len; i++)
    {
      const QwPicked *p = a->features->pdata[i];
      const QwPicked *q = b->features->pdata[i];

      if (p->quantity != q->quantity || !g_str_equal (p->id, q->id))
        return FALSE;
    }
  return TRUE;
}

static gboolean
has_same_own_lines (QwBrief *a, QwBrief *b)
{
  if (a->own_lines->len != b->own_lines->len)
    return FALSE;

  for (guint i = 0; i < a->own_lines->len; i++)
    {
      const QwOwnLine *p = a->own_lines->pdata[i];
      const QwOwnLine *q = b->own_lines->pdata[i];

      if (!p->coding != !q->coding || !g_str_equal (p->title, q->title) ||
          !is_same_range (&p->hours, &q->hours))
        return FALSE;
    }
  return TRUE;
}

static gboolean
has_same_choices (QwBrief *a, QwBrief *b)
{
  for (guint i = 0; i < QW_N_CONDITIONS; i++)
    if (g_strcmp0 (a->choices[i], b->choices[i]) != 0)
      return FALSE;

  return TRUE;
}

/* Beside an own rate the market's counts for nothing. */
static gboolean
has_same_rate (QwBrief *a, QwBrief *b)
{
  if (a->own_rate != NULL || b->own_rate != NULL)
    return g_strcmp0 (a->own_rate, b->own_rate) == 0;

  return g_str_equal (a->region, b->region) && g_str_equal (a->seniority, b->seniority) &&
         g_str_equal (a->seller, b->seller);
}

gboolean
qw_brief_has_same_work (QwBrief *a, QwBrief *b)
{
  return g_str_equal (a->catalog, b->catalog) && g_str_equal (a->project, b->project) &&
         g_str_equal (a->currency, b->currency) && has_same_choices (a, b) &&
         has_same_rate (a, b) && has_same_features (a, b) && has_same_own_lines (a, b) &&
         qw_own_factor_equal (qw_brief_get_own_factor (a), qw_brief_get_own_factor (b));
}

gboolean
qw_brief_equal (QwBrief *a, QwBrief *b)
{
  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  return a == b || (a->confidence == b->confidence && a->rounding == b->rounding &&
                    g_strcmp0 (a->own_price, b->own_price) == 0 &&
                    a->hours_per_week == b->hours_per_week && qw_brief_has_same_work (a, b));
}
