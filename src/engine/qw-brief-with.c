/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-brief-private.h"

void
qw_brief_take_string (char **member, char *value)
{
  g_free (*member);
  *member = value;
}

QwBrief *
qw_brief_with_project (QwBrief *self, const char *project)
{
  QwBrief *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (project != NULL, NULL);

  copy = qw_brief_copy (self);
  qw_brief_take_string (&copy->project, g_strdup (project));
  return copy;
}

QwBrief *
qw_brief_with_feature (QwBrief *self, const char *feature, guint quantity)
{
  QwBrief *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (feature != NULL, NULL);

  copy = qw_brief_copy (self);
  qw_brief_put_feature (copy, feature, quantity);
  return copy;
}

QwBrief *
qw_brief_with_choice (QwBrief *self, QwConditionKind kind, const char *choice)
{
  QwBrief *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (kind < QW_N_CONDITIONS, NULL);
  g_return_val_if_fail (choice != NULL, NULL);

  copy = qw_brief_copy (self);
  qw_brief_take_string (&copy->choices[kind], g_strdup (choice));
  return copy;
}

QwBrief *
qw_brief_with_own_line (QwBrief *self, guint position, const QwOwnLine *line)
{
  QwBrief *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (line != NULL && line->title != NULL, NULL);

  copy = qw_brief_copy (self);
  if (position < copy->own_lines->len)
    g_ptr_array_remove_index (copy->own_lines, position);
  else
    position = copy->own_lines->len;
  g_ptr_array_insert (copy->own_lines, (int) position, qw_own_line_copy (line));
  return copy;
}

QwBrief *
qw_brief_without_own_line (QwBrief *self, guint position)
{
  QwBrief *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->own_lines->len, NULL);

  copy = qw_brief_copy (self);
  g_ptr_array_remove_index (copy->own_lines, position);
  return copy;
}

QwBrief *
qw_brief_with_own_rate (QwBrief *self, const char *amount)
{
  QwBrief *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (amount != NULL, NULL);

  copy = qw_brief_copy (self);
  qw_brief_take_string (&copy->own_rate, g_strdup (amount));
  return copy;
}

QwBrief *
qw_brief_with_market_rate (QwBrief *self,
                           const char *region,
                           const char *seniority,
                           const char *seller)
{
  QwBrief *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (region != NULL && seniority != NULL && seller != NULL, NULL);

  copy = qw_brief_copy (self);
  g_clear_pointer (&copy->own_rate, g_free);
  qw_brief_take_string (&copy->region, g_strdup (region));
  qw_brief_take_string (&copy->seniority, g_strdup (seniority));
  qw_brief_take_string (&copy->seller, g_strdup (seller));
  return copy;
}

QwBrief *
qw_brief_with_currency (QwBrief *self, const char *code)
{
  QwBrief *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (code != NULL, NULL);

  copy = qw_brief_copy (self);
  qw_brief_take_string (&copy->currency, g_strdup (code));
  return copy;
}

QwBrief *
qw_brief_with_hours_per_week (QwBrief *self, double hours)
{
  QwBrief *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = qw_brief_copy (self);
  copy->hours_per_week = hours;
  return copy;
}

QwBrief *
qw_brief_with_confidence (QwBrief *self, guint percent)
{
  QwBrief *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = qw_brief_copy (self);
  copy->confidence = percent;
  return copy;
}

QwBrief *
qw_brief_with_own_price (QwBrief *self, const char *amount)
{
  QwBrief *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = qw_brief_copy (self);
  qw_brief_take_string (&copy->own_price, g_strdup (amount));
  return copy;
}

QwBrief *
qw_brief_with_own_factor (QwBrief *self, const QwOwnFactor *own)
{
  QwBrief *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = qw_brief_copy (self);
  copy->has_own_factor = own != NULL;
  copy->own_factor = own != NULL ? *own : QW_OWN_FACTOR_NONE;
  return copy;
}

QwBrief *
qw_brief_with_rounding (QwBrief *self, guint step)
{
  QwBrief *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = qw_brief_copy (self);
  copy->rounding = step;
  return copy;
}
