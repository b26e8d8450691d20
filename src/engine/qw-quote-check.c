/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-check-private.h"

#include <string.h>

#include "qw-gate.h"
#include "qw-message.h"
#include "qw-quote-totals.h"
#include "qw-writer.h"

static void
init (QwQuoteCheck *self, QwQuote *quote, const char *name, GError **error)
{
  *self = (QwQuoteCheck){ .quote = quote, .name = name, .error = error };
  self->taxes = g_hash_table_new (g_str_hash, g_str_equal);
  self->choices = g_hash_table_new (g_str_hash, g_str_equal);
  self->sections = g_hash_table_new (g_str_hash, g_str_equal);
  self->lines = g_hash_table_new (g_str_hash, g_str_equal);
  self->milestones = g_hash_table_new (g_str_hash, g_str_equal);
}

static void
clear (QwQuoteCheck *self)
{
  g_hash_table_unref (self->taxes);
  g_hash_table_unref (self->choices);
  g_hash_table_unref (self->sections);
  g_hash_table_unref (self->lines);
  g_hash_table_unref (self->milestones);
}

static gboolean
check_id (QwQuoteCheck *self)
{
  if (self->quote->id != NULL)
    return TRUE;
  return qw_quote_check_fail (self, NULL, "id", QW_ERROR_MISSING, "found nothing, allowed: an id");
}

static gboolean
check_lines (QwQuoteCheck *self)
{
  guint n = g_hash_table_size (self->lines);

  if (n <= QW_QUOTE_MAX_LINES)
    return TRUE;
  return qw_quote_check_fail (self, NULL, "sections", QW_ERROR_LIMIT,
                              "found %u lines, allowed: up to %d", n, QW_QUOTE_MAX_LINES);
}

/* One line of a document, without what cannot be seen in it. */
static gboolean
check_number (QwQuoteCheck *self)
{
  const char *number = self->quote->number;
  g_autofree char *found = NULL;

  if (number == NULL || qw_quote_is_number (number))
    return TRUE;
  found = qw_message_quote (number);
  return qw_quote_check_fail (self, NULL, "number", QW_ERROR_LIMIT,
                              "found %s, allowed: up to %d characters on one line", found,
                              QW_QUOTE_MAX_NUMBER);
}

/* What was sent has a number and a day, or nobody could tell it from others and when it ends. */
static gboolean
check_sent (QwQuoteCheck *self)
{
  QwQuote *quote = self->quote;
  const char *missing = NULL;

  if (quote->state == QW_QUOTE_DRAFT)
    return TRUE;
  if (quote->number == NULL)
    missing = "number";
  else if (quote->issued == NULL)
    missing = "issued";
  return missing == NULL ||
         qw_quote_check_fail (self, NULL, missing, QW_ERROR_MISSING,
                              "found nothing, allowed: what a quote has that is %s",
                              qw_quote_state_to_string (quote->state));
}

static gboolean
check_history (QwQuoteCheck *self)
{
  GPtrArray *history = self->quote->history;
  const QwQuoteEvent *last = history->len > 0 ? history->pdata[history->len - 1] : NULL;

  if (last == NULL || last->state == self->quote->state)
    return TRUE;
  return qw_quote_check_fail (
      self, NULL, "state", QW_ERROR_LIMIT, "found \"%s\", allowed: \"%s\", as the history ends",
      qw_quote_state_to_string (self->quote->state), qw_quote_state_to_string (last->state));
}

/* A draft may plan for more than its total and be kept; it is whoever sends it who has to know. */
static gboolean
check_totals (QwQuoteCheck *self)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (QwQuoteTotals) totals = qw_quote_totals_new (self->quote, &problem);

  if (totals != NULL || problem->code != QW_ERROR_OVERFLOW)
    return TRUE;
  return qw_quote_check_fail (self, NULL, NULL, (QwError) problem->code, "%s", problem->message);
}

/* Only what could be too large is printed to know. */
static gboolean
check_size (QwQuoteCheck *self)
{
  g_autoptr (JsonNode) node = NULL;
  g_autofree char *text = NULL;

  if (self->size < QW_GATE_MAX_SIZE && self->values < QW_GATE_MAX_VALUES)
    return TRUE;

  node = qw_quote_to_json (self->quote);
  text = qw_writer_print (node, FALSE);
  return qw_gate_check (self->name, text, strlen (text), QW_GATE_STRICT, self->error);
}

static gboolean
check (QwQuoteCheck *self)
{
  return qw_quote_check_part (self, NULL, &qw_quote_shape, self->quote) && check_id (self) &&
         check_lines (self) && qw_quote_check_references (self) && check_number (self) &&
         check_sent (self) && check_history (self) && check_totals (self) && check_size (self);
}

gboolean
qw_quote_check (QwQuote *self, const char *name, GError **error)
{
  QwQuoteCheck checked;
  gboolean is_right;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  init (&checked, self, name, error);
  is_right = check (&checked);
  clear (&checked);
  return is_right;
}
