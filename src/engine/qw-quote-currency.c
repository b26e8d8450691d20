/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-private.h"

/* The same figure with other digits after the point; what does not fit stays too large to be summed. */
static gint64
change_digits (gint64 amount, guint from, guint to)
{
  gint64 changed;

  if (qw_money_multiply (amount, qw_money_scale (to), qw_money_scale (from), &changed, NULL))
    return changed;
  return amount < 0 ? -G_MAXINT64 : G_MAXINT64;
}

static void
change_portion (QwPortion *portion, guint from, guint to)
{
  portion->amount = change_digits (portion->amount, from, to);
}

static QwQuoteSection *
change_section (QwQuoteSection *section, guint from, guint to)
{
  QwQuoteSection *copy = qw_quote_section_copy (section);

  for (guint i = 0; i < copy->lines->len; i++)
    {
      QwQuoteLine *line = qw_quote_line_copy (copy->lines->pdata[i]);

      line->price = change_digits (line->price, from, to);
      line->off = change_digits (line->off, from, to);
      line->cost = change_digits (line->cost, from, to);
      qw_quote_line_unref (copy->lines->pdata[i]);
      copy->lines->pdata[i] = line;
    }
  return copy;
}

static GPtrArray *
change_milestones (GPtrArray *milestones, guint from, guint to)
{
  GPtrArray *changed = qw_parts_new (&qw_milestone_shape);

  for (guint i = 0; i < milestones->len; i++)
    {
      QwMilestone *copy = qw_milestone_copy (milestones->pdata[i]);

      change_portion (&copy->portion, from, to);
      g_ptr_array_add (changed, copy);
    }
  return changed;
}

static void
change_amounts (QwQuote *self, guint from, guint to)
{
  GPtrArray *milestones = change_milestones (self->milestones, from, to);

  g_ptr_array_unref (self->milestones);
  self->milestones = milestones;
  self->rounding = change_digits (self->rounding, from, to);
  change_portion (&self->deposit, from, to);
  qw_quote_own_sections (self);
  for (guint i = 0; i < self->sections->len; i++)
    qw_quote_take_section (self, i, change_section (self->sections->pdata[i], from, to));
}

QwQuote *
qw_quote_with_currency (QwQuote *self, const QwCurrency *currency)
{
  QwQuote *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (currency != NULL && currency->digits <= QW_MONEY_MAX_DIGITS, NULL);

  copy = qw_quote_copy (self);
  g_free (copy->currency);
  copy->currency = g_strdup (currency->code);
  copy->digits = currency->digits;
  if (copy->digits != self->digits)
    change_amounts (copy, self->digits, copy->digits);
  return copy;
}
