/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-learn.h"

#include <math.h>

#include "qw-json.h"

#define FORMAT 1
#define PLACES 1e6

static guint
get_row (const QwPastJobs *history, guint index)
{
  return g_array_index (history->rows, guint, index);
}

static void
add_short (JsonBuilder *builder, const char *member, double value)
{
  qw_json_add_double (builder, member, floor (value * PLACES + 0.5) / PLACES);
}

static void
begin_array (JsonBuilder *builder, const char *member)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
}

static void
add_before_each (JsonBuilder *builder, const QwLearning *learning, const QwPastJobs *history)
{
  begin_array (builder, "before_each");
  for (guint i = 0; i < learning->jobs; i++)
    {
      json_builder_begin_object (builder);
      qw_json_add_int (builder, "row", get_row (history, i));
      add_short (builder, "factor", learning->before_each[i]);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_types (JsonBuilder *builder, const QwLearning *learning)
{
  begin_array (builder, "types");
  for (guint i = 0; i < learning->types->len; i++)
    {
      const QwLearnedType *type = learning->types->pdata[i];

      json_builder_begin_object (builder);
      qw_json_add_string (builder, "type", type->type);
      qw_json_add_int (builder, "jobs", type->jobs);
      add_short (builder, "factor", type->factor);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_outliers (JsonBuilder *builder, const QwLearning *learning, const QwPastJobs *history)
{
  begin_array (builder, "outliers");
  for (guint i = 0; i < learning->n_outliers; i++)
    json_builder_add_int_value (builder, get_row (history, learning->outliers[i]));
  json_builder_end_array (builder);
}

static void
add_refused (JsonBuilder *builder, const QwPastJobs *history)
{
  begin_array (builder, "refused");
  for (guint i = 0; i < history->refused->len; i++)
    {
      const QwRefusedRow *refused = history->refused->pdata[i];

      json_builder_begin_object (builder);
      qw_json_add_int (builder, "row", refused->row);
      qw_json_add_string (builder, "error", refused->message);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

JsonNode *
qw_cli_learn_to_json (const QwLearning *learning, const QwPastJobs *history)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  qw_json_add_int (builder, "format", FORMAT);
  qw_json_add_int (builder, "jobs", learning->jobs);
  add_short (builder, "factor", learning->factor);
  add_short (builder, "spread", learning->spread);
  qw_json_add_int (builder, "held", learning->held);
  qw_json_add_int (builder, "of", learning->of);
  add_before_each (builder, learning, history);
  add_types (builder, learning);
  add_outliers (builder, learning, history);
  add_refused (builder, history);
  json_builder_end_object (builder);

  return json_builder_get_root (builder);
}
