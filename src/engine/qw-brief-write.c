/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-brief-private.h"

#include "qw-json.h"

static void
add_features (JsonBuilder *builder, QwBrief *self)
{
  json_builder_set_member_name (builder, "features");
  json_builder_begin_object (builder);
  for (guint i = 0; i < self->features->len; i++)
    {
      const QwPicked *picked = self->features->pdata[i];

      qw_json_add_int (builder, picked->id, picked->quantity);
    }
  json_builder_end_object (builder);
}

static void
add_conditions (JsonBuilder *builder, QwBrief *self)
{
  json_builder_set_member_name (builder, "conditions");
  json_builder_begin_object (builder);
  for (int i = 0; i < QW_N_CONDITIONS; i++)
    qw_json_add_string (builder, qw_condition_kind_to_string ((QwConditionKind) i),
                        self->choices[i]);
  json_builder_end_object (builder);
}

static void
add_own_lines (JsonBuilder *builder, QwBrief *self)
{
  json_builder_set_member_name (builder, "own");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->own_lines->len; i++)
    {
      const QwOwnLine *line = self->own_lines->pdata[i];

      json_builder_begin_object (builder);
      qw_json_add_string (builder, "title", line->title);
      qw_json_add_range (builder, "hours", &line->hours);
      qw_json_add_boolean (builder, "coding", line->coding);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_rate (JsonBuilder *builder, QwBrief *self)
{
  json_builder_set_member_name (builder, "rate");
  json_builder_begin_object (builder);
  if (self->own_rate != NULL)
    {
      qw_json_add_string (builder, "own", self->own_rate);
    }
  else
    {
      qw_json_add_string (builder, "region", self->region);
      qw_json_add_string (builder, "seniority", self->seniority);
      qw_json_add_string (builder, "seller", self->seller);
    }
  json_builder_end_object (builder);
}

static void
add_own_factor (JsonBuilder *builder, const QwOwnFactor *own)
{
  json_builder_set_member_name (builder, "own_factor");
  json_builder_begin_object (builder);
  qw_json_add_double (builder, "factor", own->factor);
  qw_json_add_double (builder, "spread", own->spread);
  qw_json_add_int (builder, "jobs", own->jobs);
  json_builder_end_object (builder);
}

JsonNode *
qw_brief_to_json (QwBrief *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  g_return_val_if_fail (self != NULL, NULL);

  json_builder_begin_object (builder);
  qw_json_add_int (builder, "format", QW_BRIEF_FORMAT);
  qw_json_add_string (builder, "catalog", self->catalog);
  qw_json_add_string (builder, "project", self->project);
  add_features (builder, self);
  add_conditions (builder, self);
  add_own_lines (builder, self);
  add_rate (builder, self);
  qw_json_add_string (builder, "currency", self->currency);
  qw_json_add_double (builder, "hours_per_week", self->hours_per_week);
  qw_json_add_int (builder, "confidence", self->confidence);
  if (self->own_price != NULL)
    qw_json_add_string (builder, "price", self->own_price);
  if (self->rounding != 0)
    qw_json_add_int (builder, "rounding", self->rounding);
  if (self->has_own_factor)
    add_own_factor (builder, &self->own_factor);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}
