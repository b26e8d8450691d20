/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-ubl-private.h"

#include "qw-quote-offer.h"

/* UN/ECE Recommendation 20: an hour, and one of anything. */
#define HOUR "HUR"
#define ONE  "C62"

/* Whether every line can be told for itself. */
static gboolean
tells_lines (const QwUblWriter *self)
{
  return self->voice->quote->display == QW_DISPLAY_LINES && !self->voice->quote->inclusive;
}

static gboolean
is_told (const QwLineTotal *total)
{
  return total->counted && total->line->period == QW_PERIOD_ONCE;
}

/* @line: (nullable): the line that it is of the quote */
static void
put_line (const QwUblWriter *self,
          guint *n,
          const char *name,
          const char *detail,
          gint64 amount,
          const QwQuoteLine *line)
{
  g_autofree char *id = g_strdup_printf ("%u", ++*n);

  qw_ubl_writer_open (self, "QuotationLine");
  qw_ubl_writer_put (self, "ID", id);
  qw_ubl_writer_open (self, "LineItem");
  qw_ubl_writer_put (self, "ID", id);
  if (line != NULL && qw_quote_is_counted_out (line))
    qw_ubl_writer_put_decimal (self, "Quantity", line->quantity,
                               line->kind == QW_QUOTE_LINE_HOURLY ? HOUR : ONE);
  else
    qw_ubl_writer_put_decimal (self, "Quantity", QW_DECIMAL_SCALE, ONE);
  qw_ubl_writer_put_amount (self, "LineExtensionAmount", amount);
  if (line != NULL && qw_quote_is_counted_out (line))
    {
      qw_ubl_writer_open (self, "Price");
      qw_ubl_writer_put_amount (self, "PriceAmount", line->price);
      qw_ubl_writer_close (self, "Price");
    }
  qw_ubl_writer_open (self, "Item");
  qw_ubl_writer_put (self, "Description", detail);
  qw_ubl_writer_put (self, "Name", name);
  qw_ubl_writer_close (self, "Item");
  qw_ubl_writer_close (self, "LineItem");
  qw_ubl_writer_close (self, "QuotationLine");
}

static void
put_each_line (const QwUblWriter *self, guint *n)
{
  for (guint i = 0; i < self->voice->totals->lines->len; i++)
    {
      const QwLineTotal *total = self->voice->totals->lines->pdata[i];
      const QwQuoteLine *line = total->line;
      g_autofree char *details = qw_quote_say_details (line);

      if (is_told (total) && line->kind != QW_QUOTE_LINE_DISCOUNT)
        put_line (self, n, line->title, details, total->amount, line);
    }
}

static void
put_each_section (const QwUblWriter *self, guint *n)
{
  for (guint i = 0; i < self->voice->totals->sections->len; i++)
    {
      const QwSectionTotal *total = self->voice->totals->sections->pdata[i];

      if (total->subtotal[QW_PERIOD_ONCE] != 0)
        put_line (self, n, total->section->title, total->section->detail,
                  total->subtotal[QW_PERIOD_ONCE], NULL);
    }
}

static void
put_each_tax (const QwUblWriter *self, guint *n)
{
  const QwPeriodTotal *once = &self->voice->totals->periods[QW_PERIOD_ONCE];

  for (guint i = 0; i < once->taxes->len; i++)
    {
      const QwTaxTotal *tax = once->taxes->pdata[i];
      g_autofree char *detail = qw_quote_say_tax (self->voice, tax->tax);

      put_line (self, n, qw_quote_say_title (self->voice), detail, tax->net, NULL);
    }
}

void
qw_ubl_writer_put_lines (const QwUblWriter *self)
{
  const QwQuoteVoice *voice = self->voice;
  guint n = 0;

  if (tells_lines (self))
    put_each_line (self, &n);
  else if (voice->quote->inclusive)
    put_each_tax (self, &n);
  else if (voice->quote->display == QW_DISPLAY_SECTIONS)
    put_each_section (self, &n);
  /* There has to be one. */
  if (n == 0)
    put_line (self, &n, qw_quote_say_title (voice), NULL,
              voice->totals->periods[QW_PERIOD_ONCE].net + qw_ubl_writer_get_discounts (self),
              NULL);
}

gint64
qw_ubl_writer_get_discounts (const QwUblWriter *self)
{
  gint64 sum = 0;

  for (guint i = 0; i < self->voice->totals->lines->len && tells_lines (self); i++)
    {
      const QwLineTotal *total = self->voice->totals->lines->pdata[i];

      if (is_told (total) && total->line->kind == QW_QUOTE_LINE_DISCOUNT)
        sum -= total->amount;
    }
  return sum;
}

void
qw_ubl_writer_put_discounts (const QwUblWriter *self)
{
  for (guint i = 0; i < self->voice->totals->lines->len && tells_lines (self); i++)
    {
      const QwLineTotal *total = self->voice->totals->lines->pdata[i];

      if (!is_told (total) || total->line->kind != QW_QUOTE_LINE_DISCOUNT)
        continue;
      qw_ubl_writer_open (self, "AllowanceCharge");
      qw_ubl_writer_put (self, "ChargeIndicator", "false");
      qw_ubl_writer_put (self, "AllowanceChargeReason", total->line->title);
      qw_ubl_writer_put_amount (self, "Amount", -total->amount);
      qw_ubl_writer_close (self, "AllowanceCharge");
    }
}
