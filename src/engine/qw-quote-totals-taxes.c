/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-totals-private.h"

#include "qw-money.h"

/* The sum holds the tax or not, as the quote's prices do. */
static gboolean
split_tax (const QwQuote *quote, QwTaxTotal *total, gint64 sum, GError **error)
{
  gint64 percent = total->tax->percent;

  if (quote->inclusive)
    {
      total->gross = sum;
      return qw_money_multiply (sum, QW_PERCENT_WHOLE, QW_PERCENT_WHOLE + percent, &total->net,
                                error) &&
             qw_money_subtract (sum, total->net, &total->amount, error);
    }

  total->net = sum;

  return qw_money_multiply (sum, percent, QW_PERCENT_WHOLE, &total->amount, error) &&
         qw_money_add (sum, total->amount, &total->gross, error);
}

static gboolean
add_tax (QwQuoteTally *self, QwPeriodTotal *period, gint64 sum, guint index, GError **error)
{
  QwTaxTotal *total = g_new0 (QwTaxTotal, 1);

  total->tax = self->quote->taxes->pdata[index];
  g_ptr_array_add (period->taxes, total);
  if (split_tax (self->quote, total, sum, error) &&
      qw_money_add (period->net, total->net, &period->net, error) &&
      qw_money_add (period->tax, total->amount, &period->tax, error))
    return TRUE;

  g_prefix_error (error, "taxes[%u]: ", index);

  return FALSE;
}

/* A price that is not 0 is never rounded to nothing. */
static gboolean
round_total (QwPeriodTotal *period, gint64 step, GError **error)
{
  gint64 exact = period->total;

  if (!qw_money_round_to (exact, step, &period->total, error))
    {
      g_prefix_error (error, "rounding: ");
      return FALSE;
    }
  if (period->total == 0 && exact != 0)
    period->total = exact < 0 ? -step : step;

  return qw_money_subtract (period->total, exact, &period->rounding, error);
}

static gboolean
fill_period (QwQuoteTally *self, QwQuoteTotals *totals, QwPeriod index, GError **error)
{
  const gint64 *sums = qw_quote_sums_get_taxes (&self->whole, index);
  QwPeriodTotal *period = &totals->periods[index];

  period->lines = self->whole.periods[index];
  for (guint i = 0; i < self->quote->taxes->len; i++)
    if (self->taxed[index][i] && !add_tax (self, period, sums[i], i, error))
      return FALSE;

  period->used = self->used[index];
  if (!qw_money_add (period->net, period->tax, &period->total, error))
    {
      g_prefix_error (error, "total: ");
      return FALSE;
    }

  return index != QW_PERIOD_ONCE || round_total (period, self->quote->rounding, error);
}

gboolean
qw_quote_tally_fill_periods (QwQuoteTally *self, QwQuoteTotals *totals, GError **error)
{
  for (guint i = 0; i < QW_N_PERIODS; i++)
    if (!fill_period (self, totals, i, error))
      return FALSE;
  if (qw_money_subtract (totals->periods[QW_PERIOD_ONCE].net, totals->cost, &totals->margin, error))
    return TRUE;

  g_prefix_error (error, "margin: ");

  return FALSE;
}
