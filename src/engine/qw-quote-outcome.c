/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-outcome.h"

#include "qw-calendar.h"
#include "qw-json.h"
#include "qw-money.h"
#include "qw-quote-life.h"
#include "qw-stamp.h"

static const char *const members[] = { "hours", "spent", "reason", "note", "lines", NULL };

static void
free_line (QwLineOutcome *self)
{
  g_free (self->line);
  g_free (self);
}

QwQuoteOutcome *
qw_quote_outcome_new (void)
{
  QwQuoteOutcome *self = g_new0 (QwQuoteOutcome, 1);

  self->note = g_strdup ("");
  self->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) free_line);
  return self;
}

void
qw_quote_outcome_free (QwQuoteOutcome *self)
{
  if (self == NULL)
    return;

  g_free (self->note);
  g_ptr_array_unref (self->lines);
  g_free (self);
}

static guint
find_line (const QwQuoteOutcome *self, const char *line)
{
  guint i = 0;

  while (i < self->lines->len &&
         !g_str_equal (((const QwLineOutcome *) self->lines->pdata[i])->line, line))
    i++;
  return i;
}

void
qw_quote_outcome_set_line (QwQuoteOutcome *self, const char *line, double hours)
{
  QwLineOutcome *outcome;
  guint i;

  g_return_if_fail (self != NULL);
  g_return_if_fail (line != NULL);

  i = find_line (self, line);
  if (i < self->lines->len)
    g_ptr_array_remove_index (self->lines, i);
  if (!(hours > 0))
    return;
  outcome = g_new (QwLineOutcome, 1);
  outcome->line = g_strdup (line);
  outcome->hours = hours;
  g_ptr_array_insert (self->lines, (int) i, outcome);
}

double
qw_quote_outcome_get_line (const QwQuoteOutcome *self, const char *line)
{
  guint i;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (line != NULL, 0);

  i = find_line (self, line);
  return i < self->lines->len ? ((const QwLineOutcome *) self->lines->pdata[i])->hours : 0;
}

gboolean
qw_quote_outcome_is_due (QwQuote *quote)
{
  g_return_val_if_fail (quote != NULL, FALSE);

  return quote->state == QW_QUOTE_DONE && quote->outcome == NULL;
}

static JsonObject *
get_object (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static JsonNode *
get_member (JsonObject *object, const char *member)
{
  return object != NULL ? json_object_get_member (object, member) : NULL;
}

static const char *
get_text (JsonObject *object, const char *member)
{
  JsonNode *node = get_member (object, member);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) &&
                 json_node_get_value_type (node) == G_TYPE_STRING
             ? json_node_get_string (node)
             : NULL;
}

/* 0 for whatever is no number of hours. */
static double
get_hours (JsonObject *object, const char *member)
{
  JsonNode *node = get_member (object, member);
  double hours;

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) ||
      json_node_get_value_type (node) == G_TYPE_STRING ||
      json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return 0;
  hours = json_node_get_double (node);
  return hours >= QW_RANGE_MIN && hours <= QW_RANGE_MAX ? hours : 0;
}

static QwRange
get_range (JsonObject *object, const char *member)
{
  JsonObject *range = get_object (get_member (object, member));
  QwRange hours = { get_hours (range, "low"), get_hours (range, "typical"),
                    get_hours (range, "high") };

  return qw_range_is_valid (&hours) ? hours : QW_RANGE_CONSTANT (0);
}

static void
read_lines (QwQuoteOutcome *self, JsonNode *node)
{
  JsonArray *lines = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node)
                                                                  : NULL;

  for (guint i = 0; lines != NULL && i < json_array_get_length (lines); i++)
    {
      JsonObject *object = get_object (json_array_get_element (lines, i));
      const char *line = get_text (object, "line");

      if (line != NULL)
        qw_quote_outcome_set_line (self, line, get_hours (object, "hours"));
    }
}

static gint64
read_spent (JsonObject *object, guint digits)
{
  const char *text = get_text (object, "spent");
  gint64 minor = 0;

  return text != NULL && qw_money_parse (text, digits, &minor, NULL) ? MAX (minor, 0) : 0;
}

QwQuoteOutcome *
qw_quote_outcome_read (QwQuote *quote)
{
  JsonObject *object;
  QwQuoteOutcome *self;

  g_return_val_if_fail (quote != NULL, NULL);

  object = get_object (quote->outcome);
  if (object == NULL)
    return NULL;

  self = qw_quote_outcome_new ();
  self->hours = get_hours (object, "hours");
  self->spent = read_spent (object, quote->digits);
  self->reason = qw_reason_from_string (get_text (object, "reason"));
  if (get_text (object, "note") != NULL)
    {
      g_free (self->note);
      self->note = g_strdup (get_text (object, "note"));
    }
  read_lines (self, get_member (object, "lines"));
  return self;
}

static void
add_lines (JsonBuilder *builder, const QwQuoteOutcome *self)
{
  json_builder_set_member_name (builder, "lines");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->lines->len; i++)
    {
      const QwLineOutcome *line = self->lines->pdata[i];

      json_builder_begin_object (builder);
      qw_json_add_string (builder, "line", line->line);
      qw_json_add_double (builder, "hours", line->hours);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/* What is not said is left out. */
static void
add_members (JsonBuilder *builder, const QwQuoteOutcome *self, guint digits)
{
  if (self->hours > 0)
    qw_json_add_double (builder, "hours", self->hours);
  if (self->spent > 0)
    qw_json_add_money (builder, "spent", self->spent, digits);
  if (self->reason != QW_REASON_NONE)
    qw_json_add_string (builder, "reason", qw_reason_to_string (self->reason));
  if (self->note[0] != '\0')
    qw_json_add_string (builder, "note", self->note);
  if (self->lines->len > 0)
    add_lines (builder, self);
}

static void
add_unknown (JsonBuilder *builder, JsonObject *before)
{
  g_autoptr (GList) names = before != NULL ? json_object_get_members (before) : NULL;

  for (GList *name = names; name != NULL; name = name->next)
    if (!g_strv_contains (members, name->data))
      {
        json_builder_set_member_name (builder, name->data);
        json_builder_add_value (builder, json_object_dup_member (before, name->data));
      }
}

QwQuote *
qw_quote_with_own_outcome (QwQuote *self, const QwQuoteOutcome *outcome)
{
  g_autoptr (JsonBuilder) builder = NULL;
  g_autoptr (JsonNode) node = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (outcome == NULL)
    return qw_quote_with_outcome (self, NULL);

  builder = json_builder_new ();
  json_builder_begin_object (builder);
  add_members (builder, outcome, self->digits);
  add_unknown (builder, get_object (self->outcome));
  json_builder_end_object (builder);
  node = json_builder_get_root (builder);
  return qw_quote_with_outcome (self, node);
}

QwRange
qw_quote_planned_hours (QwQuote *self)
{
  JsonObject *estimate;
  JsonObject *own;

  g_return_val_if_fail (self != NULL, QW_RANGE_CONSTANT (0));

  estimate = get_object (qw_quote_find_estimate (self));
  own = get_object (get_member (estimate, "own_factor"));
  return own != NULL ? get_range (own, "hours_before") : get_range (estimate, "hours");
}

QwRange
qw_quote_stated_hours (QwQuote *self)
{
  g_return_val_if_fail (self != NULL, QW_RANGE_CONSTANT (0));

  return get_range (get_object (qw_quote_find_estimate (self)), "hours");
}

QwRange
qw_quote_planned_line_hours (QwQuote *self, const char *origin)
{
  JsonNode *node;
  JsonArray *lines;

  g_return_val_if_fail (self != NULL, QW_RANGE_CONSTANT (0));

  node = get_member (get_object (qw_quote_find_estimate (self)), "lines");
  lines = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  for (guint i = 0; origin != NULL && lines != NULL && i < json_array_get_length (lines); i++)
    {
      JsonObject *line = get_object (json_array_get_element (lines, i));

      if (g_strcmp0 (get_text (line, "id"), origin) == 0)
        return get_range (line, "hours");
    }
  return QW_RANGE_CONSTANT (0);
}

guint32
qw_quote_done_day (QwQuote *self)
{
  g_return_val_if_fail (self != NULL, 0);

  if (self->state != QW_QUOTE_DONE)
    return 0;
  for (guint i = self->history->len; i > 0; i--)
    {
      const QwQuoteEvent *event = self->history->pdata[i - 1];
      g_autofree char *day = qw_stamp_get_day (event->when);
      GDate date;

      if (event->state == QW_QUOTE_DONE && day != NULL && qw_calendar_parse (day, &date))
        return g_date_get_julian (&date);
    }
  return 0;
}
