/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-totals-private.h"

#include "qw-message.h"

static void
free_period (QwPeriodTotal *self)
{
  g_clear_pointer (&self->taxes, g_ptr_array_unref);
}

static QwQuoteTotals *
create (QwQuote *quote)
{
  QwQuoteTotals *self = g_new0 (QwQuoteTotals, 1);

  self->quote = qw_quote_ref (quote);
  self->lines = g_ptr_array_new_with_free_func (g_free);
  self->sections = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < QW_N_PERIODS; i++)
    self->periods[i].taxes = g_ptr_array_new_with_free_func (g_free);

  return self;
}

static gboolean
add_up (QwQuoteTally *tally, QwQuoteTotals *totals, GError **error)
{
  return qw_quote_tally_add_up (tally, totals, error) &&
         qw_quote_tally_fill_periods (tally, totals, error);
}

QwQuoteTotals *
qw_quote_totals_new (QwQuote *quote, GError **error)
{
  g_auto (QwQuoteTally) tally = { 0 };
  g_autoptr (QwQuoteTotals) self = NULL;

  g_return_val_if_fail (quote != NULL, NULL);

  if (!qw_quote_tally_init (&tally, quote, NULL, FALSE, error))
    return NULL;

  self = create (quote);
  if (!add_up (&tally, self, error) || !qw_quote_tally_fill_portions (&tally, self, error))
    return NULL;

  return g_steal_pointer (&self);
}

void
qw_quote_totals_free (QwQuoteTotals *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; i < QW_N_PERIODS; i++)
    free_period (&self->periods[i]);
  g_clear_pointer (&self->lines, g_ptr_array_unref);
  g_clear_pointer (&self->sections, g_ptr_array_unref);
  g_clear_pointer (&self->milestones, g_free);
  g_clear_pointer (&self->quote, qw_quote_unref);
  g_free (self);
}

gboolean
qw_quote_total_with (QwQuote *quote, const char *id, gboolean taken, gint64 *total, GError **error)
{
  g_auto (QwQuoteTally) tally = { 0 };
  g_autoptr (QwQuoteTotals) totals = NULL;

  g_return_val_if_fail (quote != NULL, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  if (!qw_quote_tally_init (&tally, quote, id, taken, error))
    return FALSE;
  if (!tally.found)
    {
      g_autofree char *found = qw_message_quote (id);

      g_set_error (error, QW_ERROR, QW_ERROR_UNKNOWN,
                   "found the line %s, allowed: one of the quote's", found);
      return FALSE;
    }

  totals = create (quote);
  if (!add_up (&tally, totals, error))
    return FALSE;

  *total = totals->periods[QW_PERIOD_ONCE].total;

  return TRUE;
}
