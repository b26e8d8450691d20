/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-desk-private.h"

#include "qw-format.h"
#include "qw-quote-words.h"

#include <glib/gi18n-lib.h>

static char *
say_amount (QwDesk *self, gint64 minor)
{
  const QwCurrency *currency = qw_desk_currency (self);

  return currency != NULL ? qw_format_exact (currency, minor)
                          : qw_money_to_string (minor, self->quote->digits);
}

static char *
say_period (QwDesk *self, QwPeriod period)
{
  if (self->totals == NULL || !self->totals->periods[period].used)
    return NULL;
  return say_amount (self, self->totals->periods[period].total);
}

char *
qw_desk_word_label (QwDesk *self)
{
  char *label;

  if (self->quote == NULL)
    return NULL;
  label = qw_quote_label (self->quote);
  return label != NULL ? label : g_strdup (_ ("No number yet"));
}

char *
qw_desk_word_state (QwDesk *self)
{
  if (self->quote == NULL)
    return NULL;
  return g_strdup (qw_quote_words_state (
      self->today != NULL ? qw_quote_state_on (self->quote, self->today) : self->quote->state));
}

char *
qw_desk_word_title (QwDesk *self)
{
  const char *title = self->quote != NULL ? self->quote->texts[QW_QUOTE_TITLE] : NULL;

  if (self->quote == NULL)
    return NULL;
  return g_strdup (title != NULL && title[0] != '\0' ? title : _ ("Quote without a title"));
}

char *
qw_desk_word_total (QwDesk *self)
{
  if (self->totals == NULL)
    return NULL;
  return say_amount (self, self->totals->periods[QW_PERIOD_ONCE].total);
}

char *
qw_desk_word_tax (QwDesk *self)
{
  if (self->totals == NULL || self->totals->periods[QW_PERIOD_ONCE].tax == 0)
    return NULL;
  return say_amount (self, self->totals->periods[QW_PERIOD_ONCE].tax);
}

char *
qw_desk_word_monthly (QwDesk *self)
{
  return say_period (self, QW_PERIOD_MONTHLY);
}

char *
qw_desk_word_yearly (QwDesk *self)
{
  return say_period (self, QW_PERIOD_YEARLY);
}

char *
qw_desk_word_deposit (QwDesk *self)
{
  if (self->totals == NULL || self->quote->deposit.kind == QW_PORTION_NONE)
    return NULL;
  return say_amount (self, self->totals->deposit);
}

char *
qw_desk_word_left (QwDesk *self)
{
  if (self->totals == NULL || self->totals->left == 0 ||
      (self->quote->deposit.kind == QW_PORTION_NONE && self->quote->milestones->len == 0))
    return NULL;
  return say_amount (self, self->totals->left);
}

char *
qw_desk_word_cost (QwDesk *self)
{
  if (self->totals == NULL || !self->totals->has_cost)
    return NULL;
  return say_amount (self, self->totals->cost);
}

char *
qw_desk_word_margin (QwDesk *self)
{
  if (self->totals == NULL || !self->totals->has_cost)
    return NULL;
  return say_amount (self, self->totals->margin);
}
