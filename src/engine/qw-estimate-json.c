/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-estimate-private.h"

#include <math.h>

#include "qw-json.h"

#define FORMAT 1
/* A millionth of an hour, or of a whole: more than anybody needs, and short. */
#define PLACES 1e6

static double
shorten (double value)
{
  return floor (value * PLACES + 0.5) / PLACES;
}

static void
add_short (JsonBuilder *builder, const char *member, double value)
{
  qw_json_add_double (builder, member, shorten (value));
}

static void
add_short_range (JsonBuilder *builder, const char *member, const QwRange *range)
{
  QwRange rounded = { shorten (range->low), shorten (range->typical), shorten (range->high) };

  qw_json_add_range (builder, member, &rounded);
}

static void
begin_object (JsonBuilder *builder, const char *member)
{
  if (member != NULL)
    json_builder_set_member_name (builder, member);
  json_builder_begin_object (builder);
}

static void
begin_array (JsonBuilder *builder, const char *member)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
}

static void
add_money (JsonBuilder *builder, const char *member, gint64 minor, QwEstimate *self)
{
  qw_json_add_money (builder, member, minor, self->currency->digits);
}

static void
add_amounts (JsonBuilder *builder, const char *member, const QwAmounts *amounts, QwEstimate *self)
{
  begin_object (builder, member);
  add_money (builder, "low", amounts->low, self);
  add_money (builder, "typical", amounts->typical, self);
  add_money (builder, "high", amounts->high, self);
  json_builder_end_object (builder);
}

static void
add_provenance (JsonBuilder *builder, const QwProvenance *provenance)
{
  qw_json_add_string (builder, "confidence",
                      provenance != NULL ? qw_confidence_to_string (provenance->confidence) : NULL);
  begin_array (builder, "sources");
  for (guint i = 0; provenance != NULL && i < provenance->sources->len; i++)
    json_builder_add_string_value (builder, ((QwSource *) provenance->sources->pdata[i])->id);
  json_builder_end_array (builder);
}

static void
add_quantiles (JsonBuilder *builder, QwEstimate *self)
{
  begin_array (builder, "quantiles");
  for (int i = 0; i < QW_N_QUANTILES; i++)
    {
      begin_object (builder, NULL);
      qw_json_add_int (builder, "p", 5 * (i + 1));
      add_short (builder, "hours", self->quantile_hours[i]);
      add_money (builder, "price", self->quantile_price[i], self);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/* What is read again to compute the total stands exactly as it was computed with. */
static void
add_line (JsonBuilder *builder, const QwLine *line, QwEstimate *self)
{
  begin_object (builder, NULL);
  qw_json_add_string (builder, "id", line->id);
  qw_json_add_string (builder, "kind", qw_line_kind_to_string (line->kind));
  qw_json_add_string (builder, "title", line->title);
  qw_json_add_int (builder, "quantity", line->quantity);
  qw_json_add_boolean (builder, "coding", line->coding);
  qw_json_add_boolean (builder, "build", line->build);
  if (line->kind == QW_LINE_SHARE)
    {
      qw_json_add_range (builder, "share", &line->share);
      add_short_range (builder, "hours", &line->hours);
    }
  else
    {
      qw_json_add_range (builder, "hours", &line->hours);
    }
  add_amounts (builder, "price", &line->price, self);
  add_provenance (builder, line->provenance);
  json_builder_end_object (builder);
}

static void
add_lines (JsonBuilder *builder, QwEstimate *self)
{
  begin_array (builder, "lines");
  for (guint i = 0; i < self->lines->len; i++)
    add_line (builder, self->lines->pdata[i], self);
  json_builder_end_array (builder);
}

static void
add_part (JsonBuilder *builder, const char *id, gint64 amount, QwEstimate *self)
{
  begin_object (builder, NULL);
  qw_json_add_string (builder, "id", id);
  add_money (builder, "amount", amount, self);
  json_builder_end_object (builder);
}

/* They sum to the price; without a line, an own price stands alone. */
static void
add_parts (JsonBuilder *builder, QwEstimate *self)
{
  begin_array (builder, "lines");
  for (guint i = 0; i < self->lines->len; i++)
    {
      const QwLine *line = self->lines->pdata[i];

      add_part (builder, line->id, line->fixed, self);
    }
  if (self->lines->len == 0 && self->fixed.own)
    add_part (builder, "own-price", self->fixed.price, self);
  if (self->fixed.rounding != 0)
    add_part (builder, "rounding", self->fixed.rounding, self);
  json_builder_end_array (builder);
}

static void
add_fixed (JsonBuilder *builder, QwEstimate *self)
{
  begin_object (builder, "fixed");
  qw_json_add_int (builder, "confidence", self->fixed.confidence);
  add_money (builder, "price", self->fixed.price, self);
  qw_json_add_int (builder, "covers", self->fixed.covers);
  add_money (builder, "per_hour_typical", self->fixed.per_hour_typical, self);
  add_money (builder, "per_hour_high", self->fixed.per_hour_high, self);
  add_money (builder, "contingency", self->fixed.contingency, self);
  add_money (builder, "rounding", self->fixed.rounding, self);
  qw_json_add_boolean (builder, "own", self->fixed.own);
  add_parts (builder, self);
  json_builder_end_object (builder);
}

static void
add_market (JsonBuilder *builder, QwEstimate *self)
{
  begin_array (builder, "market");
  for (guint i = 0; i < self->market->len; i++)
    {
      const QwMarket *market = self->market->pdata[i];

      begin_object (builder, NULL);
      qw_json_add_string (builder, "seller", market->published->seller);
      add_money (builder, "low", market->low, self);
      add_money (builder, "high", market->high, self);
      qw_json_add_string (builder, "verdict", qw_verdict_to_string (market->verdict));
      qw_json_add_int (builder, "observations", market->published->observations);
      add_provenance (builder, &market->published->provenance);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_time (JsonBuilder *builder, QwEstimate *self)
{
  begin_object (builder, "time");
  add_short_range (builder, "weeks", &self->weeks);
  json_builder_end_object (builder);
}

static gboolean
has_costs (QwEstimate *self, QwPeriod period)
{
  for (guint i = 0; i < self->running_costs->len; i++)
    if (((QwRunningCost *) self->running_costs->pdata[i])->period == period)
      return TRUE;

  return FALSE;
}

static void
add_running (JsonBuilder *builder, QwEstimate *self)
{
  begin_object (builder, "running");
  for (int i = QW_PERIOD_ONCE; i <= QW_PERIOD_YEARLY; i++)
    {
      const char *name = qw_period_to_string ((QwPeriod) i);

      if (has_costs (self, (QwPeriod) i))
        {
          add_amounts (builder, name, &self->running[i], self);
        }
      else
        {
          begin_object (builder, name);
          json_builder_end_object (builder);
        }
    }
  json_builder_end_object (builder);
}

static void
add_drivers (JsonBuilder *builder, QwEstimate *self)
{
  begin_array (builder, "drivers");
  for (guint i = 0; i < self->drivers->len; i++)
    {
      const QwDriver *driver = self->drivers->pdata[i];

      begin_object (builder, NULL);
      qw_json_add_string (builder, "id", driver->id);
      add_short (builder, "share_of_spread", driver->share_of_spread);
      add_money (builder, "low", driver->low, self);
      add_money (builder, "high", driver->high, self);
      qw_json_add_string (builder, "question", driver->question);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_exposure (JsonBuilder *builder, QwEstimate *self)
{
  begin_object (builder, "exposure");
  add_short (builder, "routine", self->routine);
  begin_array (builder, "lines");
  for (guint i = 0; i < self->lines->len; i++)
    {
      const QwLine *line = self->lines->pdata[i];

      begin_object (builder, NULL);
      qw_json_add_string (builder, "id", line->id);
      add_short (builder, "routine", line->routine);
      qw_json_add_boolean (builder, "counted", line->kinds != NULL);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_conditions (JsonBuilder *builder, QwEstimate *self)
{
  qw_json_add_double (builder, "correlation", self->correlation);
  qw_json_add_double (builder, "deadline_factor", self->deadline_factor);
  add_short_range (builder, "rate", &self->rate);
  qw_json_add_range (builder, "assistance", &self->assistance);
}

/* Only where there is one: an estimate without it is the same document as ever. */
static void
add_own_factor (JsonBuilder *builder, QwEstimate *self)
{
  const QwOwnFactor *own = qw_brief_get_own_factor (self->brief);

  if (own == NULL || qw_own_factor_is_none (own))
    return;

  begin_object (builder, "own_factor");
  add_short (builder, "factor", own->factor);
  add_short (builder, "spread", own->spread);
  qw_json_add_int (builder, "jobs", own->jobs);
  add_short_range (builder, "hours_before", &self->hours_before);
  json_builder_end_object (builder);
}

JsonNode *
qw_estimate_to_json (QwEstimate *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  g_return_val_if_fail (self != NULL, NULL);

  json_builder_begin_object (builder);
  qw_json_add_int (builder, "format", FORMAT);
  qw_json_add_string (builder, "catalog", qw_catalog_get_edition (self->catalog));
  qw_json_add_string (builder, "project", self->project->id);
  qw_json_add_string (builder, "currency", self->currency->code);
  add_conditions (builder, self);
  add_own_factor (builder, self);
  add_short_range (builder, "hours", &self->hours);
  add_amounts (builder, "price", &self->price, self);
  add_quantiles (builder, self);
  add_lines (builder, self);
  add_fixed (builder, self);
  add_market (builder, self);
  add_time (builder, self);
  add_running (builder, self);
  add_drivers (builder, self);
  add_exposure (builder, self);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}
