/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-exposure-private.h"

#include <math.h>

#include "qw-json.h"

static double
round_tenth (double points)
{
  return floor (points * 10 + 0.5) / 10;
}

static void
add_score (JsonBuilder *builder, QwExposure *self)
{
  json_builder_set_member_name (builder, "score");
  json_builder_begin_object (builder);
  qw_json_add_int (builder, "low", qw_score_round (self->low));
  qw_json_add_int (builder, "typical", qw_score_round (self->typical));
  qw_json_add_int (builder, "high", qw_score_round (self->high));
  json_builder_end_object (builder);
}

static void
add_bands (JsonBuilder *builder, QwExposure *self)
{
  qw_json_add_string (builder, "band", self->band->id);
  json_builder_set_member_name (builder, "could_be");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->could_be->len; i++)
    json_builder_add_string_value (builder, ((QwBand *) self->could_be->pdata[i])->id);
  json_builder_end_array (builder);
}

static void
add_lenses (JsonBuilder *builder, QwExposure *self)
{
  json_builder_set_member_name (builder, "lenses");
  json_builder_begin_object (builder);
  for (int lens = 0; lens < QW_N_LENSES; lens++)
    qw_json_add_double (builder, qw_lens_kind_to_string ((QwLensKind) lens),
                        round_tenth (self->lens[lens]));
  json_builder_end_object (builder);
}

static void
add_sources (JsonBuilder *builder, GPtrArray *sources)
{
  json_builder_set_member_name (builder, "sources");
  json_builder_begin_array (builder);
  for (guint i = 0; i < sources->len; i++)
    json_builder_add_string_value (builder, ((QwSource *) sources->pdata[i])->id);
  json_builder_end_array (builder);
}

static void
add_contributions (JsonBuilder *builder, QwExposure *self)
{
  json_builder_set_member_name (builder, "contributions");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->contributions->len; i++)
    {
      const QwContribution *contribution = self->contributions->pdata[i];

      json_builder_begin_object (builder);
      qw_json_add_string (builder, "kind", contribution->kind->id);
      qw_json_add_double (builder, "share", round_tenth (contribution->share * 100));
      qw_json_add_double (builder, "points", round_tenth (contribution->points));
      qw_json_add_string (builder, "tier", qw_tier_to_string (contribution->kind->tier));
      add_sources (builder, contribution->kind->provenance.sources);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/* The points of the contributions and these sum to the typical score. */
static void
add_modifiers (JsonBuilder *builder, QwExposure *self)
{
  json_builder_set_member_name (builder, "modifiers");
  json_builder_begin_object (builder);
  qw_json_add_double (builder, "role", self->role);
  qw_json_add_double (builder, "stack", self->stack);
  qw_json_add_double (builder, "held", round_tenth (self->held));
  qw_json_add_double (builder, "ownership_factor", self->ownership);
  json_builder_end_object (builder);
}

static void
add_moves (JsonBuilder *builder, QwExposure *self)
{
  json_builder_set_member_name (builder, "moves");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->moves->len; i++)
    {
      const QwMove *move = self->moves->pdata[i];

      json_builder_begin_object (builder);
      if (move->ownership != NULL)
        {
          qw_json_add_string (builder, "ownership", move->ownership->id);
        }
      else
        {
          qw_json_add_string (builder, "from", move->from->id);
          qw_json_add_string (builder, "to", move->to->id);
          qw_json_add_double (builder, "share", move->share);
          qw_json_add_string (builder, "skill", move->skill->id);
        }
      qw_json_add_int (builder, "typical", qw_score_round (move->typical));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_skills (JsonBuilder *builder, QwExposure *self)
{
  json_builder_set_member_name (builder, "skills");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->skills->len; i++)
    json_builder_add_string_value (builder, ((QwSkill *) self->skills->pdata[i])->id);
  json_builder_end_array (builder);
}

JsonNode *
qw_exposure_to_json (QwExposure *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  g_return_val_if_fail (self != NULL, NULL);

  json_builder_begin_object (builder);
  qw_json_add_int (builder, "format", QW_EXPOSURE_FORMAT);
  qw_json_add_string (builder, "catalog", qw_catalog_get_edition (self->catalog));
  qw_json_add_string (builder, "evidence_dates", qw_catalog_get_evidence_dates (self->catalog));
  add_score (builder, self);
  add_bands (builder, self);
  add_lenses (builder, self);
  add_contributions (builder, self);
  add_modifiers (builder, self);
  add_moves (builder, self);
  add_skills (builder, self);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}
