/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-catalog-private.h"

void
qw_provenance_clear (QwProvenance *provenance)
{
  g_free (provenance->basis);
  g_clear_pointer (&provenance->sources, g_ptr_array_unref);
}

void
qw_source_free (QwSource *self)
{
  g_free (self->id);
  g_free (self->publisher);
  g_free (self->title);
  g_free (self->url);
  g_free (self->published);
  g_free (self);
}

void
qw_share_of_free (QwShareOf *self)
{
  g_free (self->id);
  g_free (self);
}

void
qw_published_price_free (QwPublishedPrice *self)
{
  g_free (self->seller);
  qw_provenance_clear (&self->provenance);
  g_free (self);
}

void
qw_project_type_free (QwProjectType *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->short_title);
  g_free (self->summary);
  g_free (self->icon);
  g_free (self->assumption);
  g_free (self->question);
  g_strfreev (self->includes);
  g_strfreev (self->excludes);
  g_clear_pointer (&self->kinds, g_ptr_array_unref);
  g_clear_pointer (&self->included, g_ptr_array_unref);
  g_strfreev (self->offered);
  g_clear_pointer (&self->prices, g_ptr_array_unref);
  qw_provenance_clear (&self->provenance);
  g_free (self);
}

void
qw_group_free (QwGroup *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self);
}

void
qw_feature_free (QwFeature *self)
{
  g_free (self->id);
  g_free (self->group);
  g_free (self->title);
  g_free (self->summary);
  g_free (self->unit_one);
  g_free (self->unit_other);
  g_free (self->assumption);
  g_free (self->question);
  g_strfreev (self->requires);
  g_clear_pointer (&self->requires_any, g_ptr_array_unref);
  g_strfreev (self->excludes);
  g_clear_pointer (&self->kinds, g_ptr_array_unref);
  qw_provenance_clear (&self->provenance);
  g_free (self);
}

static void
free_condition_line (QwConditionLine *line)
{
  g_free (line->title);
  g_free (line->assumption);
  g_clear_pointer (&line->kinds, g_ptr_array_unref);
  g_free (line);
}

void
qw_condition_choice_free (QwConditionChoice *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->summary);
  g_free (self->question);
  g_clear_pointer (&self->line, free_condition_line);
  qw_provenance_clear (&self->provenance);
  g_free (self);
}

void
qw_condition_free (QwCondition *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->default_choice);
  g_clear_pointer (&self->choices, g_ptr_array_unref);
  g_free (self);
}

void
qw_region_free (QwRegion *self)
{
  g_free (self->id);
  g_free (self->title);
  qw_provenance_clear (&self->provenance);
  g_free (self);
}

void
qw_rate_factor_free (QwRateFactor *self)
{
  g_free (self->id);
  g_free (self->title);
  qw_provenance_clear (&self->provenance);
  g_free (self);
}

void
qw_practice_free (QwPractice *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->unit);
  qw_provenance_clear (&self->provenance);
  g_free (self);
}

void
qw_running_cost_free (QwRunningCost *self)
{
  g_free (self->id);
  g_free (self->title);
  g_strfreev (self->applies);
  qw_provenance_clear (&self->provenance);
  g_free (self);
}

void
qw_currency_free (QwCurrency *self)
{
  g_free (self->code);
  g_free (self->name);
  g_free (self->symbol);
  g_clear_pointer (&self->sources, g_ptr_array_unref);
  g_free (self);
}

const char *
qw_confidence_to_string (QwConfidence confidence)
{
  static const char *const names[] = { "low", "medium", "high" };

  g_return_val_if_fail (confidence <= QW_CONFIDENCE_HIGH, NULL);

  return names[confidence];
}

const char *
qw_condition_kind_to_string (QwConditionKind kind)
{
  static const char *const names[] = { "design", "deadline", "clarity", "assistance" };

  g_return_val_if_fail (kind < QW_N_CONDITIONS, NULL);

  return names[kind];
}

const char *
qw_period_to_string (QwPeriod period)
{
  static const char *const names[] = { "once", "monthly", "yearly" };

  g_return_val_if_fail (period <= QW_PERIOD_YEARLY, NULL);

  return names[period];
}
