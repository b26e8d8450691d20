/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-life.h"

#include <string.h>

#include "qw-calendar.h"
#include "qw-message.h"
#include "qw-quote-private.h"
#include "qw-quote-totals.h"
#include "qw-stamp.h"

#define N_LETTERS 26

#define TO(state) (1u << (state))

/* The states that each state may step to. */
static const guint steps[QW_N_QUOTE_STATES] = {
  [QW_QUOTE_DRAFT] = TO (QW_QUOTE_SENT),
  [QW_QUOTE_SENT] = TO (QW_QUOTE_ACCEPTED) | TO (QW_QUOTE_DECLINED) | TO (QW_QUOTE_EXPIRED) |
                    TO (QW_QUOTE_SUPERSEDED),
  [QW_QUOTE_ACCEPTED] = TO (QW_QUOTE_DONE) | TO (QW_QUOTE_DECLINED) | TO (QW_QUOTE_SUPERSEDED),
  [QW_QUOTE_DECLINED] = TO (QW_QUOTE_ACCEPTED) | TO (QW_QUOTE_SUPERSEDED),
  [QW_QUOTE_EXPIRED] = TO (QW_QUOTE_ACCEPTED) | TO (QW_QUOTE_DECLINED) | TO (QW_QUOTE_SUPERSEDED),
  [QW_QUOTE_SUPERSEDED] = 0,
  [QW_QUOTE_DONE] = 0,
};

static gboolean
check_step (QwQuote *self, QwQuoteState state, GError **error)
{
  g_autoptr (GString) allowed = g_string_new (NULL);

  if (qw_quote_may (self, state))
    return TRUE;

  for (guint i = 0; i < QW_N_QUOTE_STATES; i++)
    if (qw_quote_may (self, (QwQuoteState) i))
      g_string_append_printf (allowed, "%s%s", allowed->len > 0 ? ", " : "",
                              qw_quote_state_to_string ((QwQuoteState) i));
  g_set_error (error, QW_ERROR, QW_ERROR_LIMIT, "state: found %s after %s, allowed: %s",
               qw_quote_state_to_string (state), qw_quote_state_to_string (self->state),
               allowed->len > 0 ? allowed->str : "no step but back");
  return FALSE;
}

static gboolean
check_when (const char *when, GError **error)
{
  g_autofree char *found = qw_message_quote (when);

  if (qw_stamp_is_valid (when))
    return TRUE;
  g_set_error (error, QW_ERROR, QW_ERROR_LIMIT,
               "when: found %s, allowed: a time such as \"2026-11-23T14:05:00+01:00\"", found);
  return FALSE;
}

static gboolean
check_number (const char *number, GError **error)
{
  g_autofree char *found = qw_message_quote (number != NULL ? number : "");

  if (number != NULL && qw_quote_is_number (number))
    return TRUE;
  g_set_error (error, QW_ERROR, number == NULL ? QW_ERROR_MISSING : QW_ERROR_LIMIT,
               "number: found %s, allowed: up to %d characters on one line",
               number == NULL ? "nothing" : found, QW_QUOTE_MAX_NUMBER);
  return FALSE;
}

static gboolean
check_totals (QwQuote *self, GError **error)
{
  g_autoptr (QwQuoteTotals) totals = qw_quote_totals_new (self, error);

  return totals != NULL;
}

/* The day it was sent last, and no other state's. */
static void
take_issued (QwQuote *self)
{
  g_clear_pointer (&self->issued, g_free);
  for (guint i = self->history->len; i > 0 && self->issued == NULL; i--)
    {
      const QwQuoteEvent *event = self->history->pdata[i - 1];

      if (event->state == QW_QUOTE_SENT)
        self->issued = qw_stamp_get_day (event->when);
    }
}

static QwQuote *
take_step (QwQuote *self, QwQuoteState state, const char *when, const char *reason)
{
  QwQuote *copy = qw_quote_copy (self);
  gboolean has_reason = reason != NULL && reason[0] != '\0';

  g_ptr_array_unref (copy->history);
  copy->history = qw_parts_copy (&qw_quote_event_shape, self->history);
  g_ptr_array_add (copy->history, qw_quote_event_new (state, when, has_reason ? reason : NULL));
  copy->state = state;
  if (state == QW_QUOTE_SENT)
    take_issued (copy);
  return copy;
}

gboolean
qw_quote_may (QwQuote *self, QwQuoteState state)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (state < QW_N_QUOTE_STATES, FALSE);

  return (steps[self->state] & TO (state)) != 0;
}

QwQuote *
qw_quote_stepped (QwQuote *self,
                  QwQuoteState state,
                  const char *when,
                  const char *reason,
                  GError **error)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (state < QW_N_QUOTE_STATES, NULL);
  g_return_val_if_fail (when != NULL, NULL);

  if (!check_step (self, state, error) || !check_when (when, error) ||
      !check_number (self->number, error))
    return NULL;
  if (state == QW_QUOTE_SENT && !check_totals (self, error))
    return NULL;
  return take_step (self, state, when, reason);
}

QwQuote *
qw_quote_stepped_back (QwQuote *self)
{
  QwQuote *copy;
  guint left;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->history->len == 0)
    return qw_quote_ref (self);

  copy = qw_quote_copy (self);
  left = self->history->len - 1;
  g_ptr_array_unref (copy->history);
  copy->history = qw_parts_copy (&qw_quote_event_shape, self->history);
  g_ptr_array_set_size (copy->history, (int) left);
  copy->state = left == 0 ? QW_QUOTE_DRAFT
                          : ((QwQuoteEvent *) copy->history->pdata[left - 1])->state;
  take_issued (copy);
  return copy;
}

QwQuote *
qw_quote_recalled (QwQuote *self)
{
  g_autoptr (QwQuote) before = NULL;
  QwQuote *copy;

  g_return_val_if_fail (self != NULL, NULL);

  before = qw_quote_stepped_back (self);
  if (before->history->len > 0 || before->revision > 0)
    return g_steal_pointer (&before);
  copy = qw_quote_copy (before);
  g_clear_pointer (&copy->number, g_free);
  return copy;
}

QwQuote *
qw_quote_sent (QwQuote *self, const char *number, const char *when, GError **error)
{
  g_autoptr (QwQuote) numbered = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (when != NULL, NULL);

  if (self->number == NULL && !check_number (number, error))
    return NULL;

  numbered = qw_quote_copy (self);
  if (numbered->number == NULL)
    numbered->number = g_strdup (number);
  return qw_quote_stepped (numbered, QW_QUOTE_SENT, when, NULL, error);
}

char *
qw_quote_valid_until (QwQuote *self)
{
  GDate date;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->issued == NULL || !qw_calendar_parse (self->issued, &date))
    return NULL;
  g_date_add_days (&date, MIN (self->valid_days, QW_QUOTE_MAX_VALID_DAYS));
  /* Dates are text of ten characters that can be compared. */
  if (g_date_get_year (&date) > 9999)
    g_date_set_dmy (&date, 31, G_DATE_DECEMBER, 9999);
  return qw_calendar_to_string (&date);
}

QwQuoteState
qw_quote_state_on (QwQuote *self, const char *today)
{
  g_autofree char *until = NULL;

  g_return_val_if_fail (self != NULL, QW_QUOTE_DRAFT);
  g_return_val_if_fail (today != NULL, self->state);

  if (self->state != QW_QUOTE_SENT)
    return self->state;
  until = qw_quote_valid_until (self);
  return until != NULL && strcmp (today, until) > 0 ? QW_QUOTE_EXPIRED : QW_QUOTE_SENT;
}

char *
qw_quote_label (QwQuote *self)
{
  g_autoptr (GString) letters = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->number == NULL || self->revision == 0)
    return g_strdup (self->number);

  /* B to Z, then AA, AB … */
  letters = g_string_new (NULL);
  for (guint64 left = (guint64) self->revision + 1; left > 0; left = (left - 1) / N_LETTERS)
    g_string_prepend_c (letters, (char) ('A' + (left - 1) % N_LETTERS));
  return g_strconcat (self->number, "-", letters->str, NULL);
}
