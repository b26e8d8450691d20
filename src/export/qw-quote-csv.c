/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-csv.h"

#include <glib/gi18n-lib.h>

#include "qw-quote-offer.h"
#include "qw-quote-voice.h"

/* Without it spreadsheets take UTF-8 for an older encoding: "Â£". */
#define MARK "\xef\xbb\xbf"

/* Cells of a row, in this order. */
typedef enum
{
  CELL_KIND,
  CELL_SECTION,
  CELL_DESCRIPTION,
  CELL_DETAILS,
  CELL_QUANTITY,
  CELL_UNIT,
  CELL_PRICE,
  CELL_AMOUNT,
  CELL_CURRENCY,
  CELL_PERIOD,
  CELL_TAX,
  CELL_COUNTED,
  CELL_DATE,
} Cell;
#define N_CELLS 13

typedef struct
{
  const QwQuoteVoice *voice;
  GString *out;
  char *cells[N_CELLS];
} Writer;

static void
set_text (Writer *self, Cell cell, const char *text)
{
  g_free (self->cells[cell]);
  self->cells[cell] = text[0] != '\0' ? qw_quote_csv_cell (text) : NULL;
}

static void
set_amount (Writer *self, Cell cell, gint64 minor)
{
  g_free (self->cells[cell]);
  self->cells[cell] = qw_money_to_string (minor, self->voice->quote->digits);
}

static void
set_decimal (Writer *self, Cell cell, gint64 value)
{
  static const QwDocumentStyle plain = { .numbers = { ".", "", "\3" } };

  g_free (self->cells[cell]);
  self->cells[cell] = qw_document_style_format_decimal (&plain, value);
}

static void
end_row (Writer *self)
{
  for (guint i = 0; i < N_CELLS; i++)
    {
      g_string_append (self->out, i > 0 ? "," : "");
      if (self->cells[i] != NULL)
        g_string_append (self->out, self->cells[i]);
      g_clear_pointer (&self->cells[i], g_free);
    }
  g_string_append (self->out, "\r\n");
}

static void
put_headers (Writer *self)
{
  const char *const headers[N_CELLS] = {
    /* Translators: whether a row is a line, a tax, a total … */
    [CELL_KIND] = N_ ("Kind"),
    [CELL_SECTION] = N_ ("Section"),
    [CELL_DESCRIPTION] = N_ ("Description"),
    [CELL_DETAILS] = N_ ("Details"),
    [CELL_QUANTITY] = N_ ("Quantity"),
    [CELL_UNIT] = N_ ("Unit"),
    [CELL_PRICE] = N_ ("Price"),
    [CELL_AMOUNT] = N_ ("Amount"),
    [CELL_CURRENCY] = N_ ("Currency"),
    [CELL_PERIOD] = N_ ("Period"),
    /* Translators: above a number of percents. */
    [CELL_TAX] = N_ ("Tax rate"),
    [CELL_COUNTED] = N_ ("In the total"),
    [CELL_DATE] = N_ ("Date"),
  };

  for (guint i = 0; i < N_CELLS; i++)
    set_text (self, (Cell) i, qw_quote_say (self->voice, headers[i]));
  end_row (self);
}

static const char *
name_period (const QwQuoteVoice *voice, QwPeriod period)
{
  switch (period)
    {
    case QW_PERIOD_MONTHLY:
      return qw_quote_say (voice, N_ ("monthly"));
    case QW_PERIOD_YEARLY:
      return qw_quote_say (voice, N_ ("yearly"));
    case QW_PERIOD_ONCE:
    default:
      /* Translators: paid one time, beside “monthly” and “yearly”. */
      return qw_quote_say (voice, N_ ("once"));
    }
}

/* A row with an amount; its kind and what it is called are already words. */
static void
begin_amount (Writer *self,
              const char *kind,
              const char *description,
              gint64 amount,
              QwPeriod period)
{
  set_text (self, CELL_KIND, kind);
  set_text (self, CELL_DESCRIPTION, description);
  set_amount (self, CELL_AMOUNT, amount);
  set_text (self, CELL_CURRENCY, self->voice->quote->currency);
  set_text (self, CELL_PERIOD, name_period (self->voice, period));
}

static const QwQuoteTax *
find_tax (const QwQuote *quote, const char *id)
{
  for (guint i = 0; i < quote->taxes->len && id != NULL; i++)
    {
      const QwQuoteTax *tax = quote->taxes->pdata[i];

      if (g_str_equal (tax->id, id))
        return tax;
    }
  return quote->taxes->pdata[0];
}

static void
set_figures (Writer *self, const QwLineTotal *total)
{
  const QwQuoteLine *line = total->line;

  set_amount (self, CELL_AMOUNT, total->amount);
  set_text (self, CELL_CURRENCY, self->voice->quote->currency);
  if (line->kind != QW_QUOTE_LINE_DISCOUNT)
    set_decimal (self, CELL_TAX, find_tax (self->voice->quote, line->tax)->percent);
  if (!qw_quote_is_counted_out (line))
    return;
  set_decimal (self, CELL_QUANTITY, line->quantity);
  set_text (self, CELL_UNIT, line->unit);
  set_amount (self, CELL_PRICE, line->price);
}

static void
put_line (Writer *self, const QwLineTotal *total)
{
  const QwQuoteVoice *voice = self->voice;
  const QwQuoteSection *section = voice->quote->sections->pdata[total->section];
  g_autofree char *name = qw_quote_say_option (voice, total->line);
  g_autofree char *details = qw_quote_say_details (total->line);

  set_text (self, CELL_KIND,
            qw_quote_is_choice (total->line) ? qw_quote_say (voice, N_ ("Option"))
                                             : qw_quote_say (voice, N_ ("Line")));
  set_text (self, CELL_SECTION, section->title);
  set_text (self, CELL_DESCRIPTION, name);
  set_text (self, CELL_DETAILS, details);
  set_text (self, CELL_PERIOD, name_period (voice, total->line->period));
  set_text (self, CELL_COUNTED,
            total->counted ? qw_quote_say (voice, N_ ("yes")) : qw_quote_say (voice, N_ ("no")));
  if (voice->quote->display == QW_DISPLAY_LINES)
    set_figures (self, total);
  end_row (self);
}

static void
put_section (Writer *self, const QwSectionTotal *total)
{
  const char *kind = qw_quote_say (self->voice, N_ ("Section"));

  for (guint i = 0; i < QW_N_PERIODS; i++)
    if (total->subtotal[i] != 0)
      {
        begin_amount (self, kind, kind, total->subtotal[i], (QwPeriod) i);
        set_text (self, CELL_SECTION, total->section->title);
        set_text (self, CELL_DESCRIPTION, qw_quote_say (self->voice, N_ ("Subtotal")));
        end_row (self);
      }
}

static void
put_taxes (Writer *self, const QwPeriodTotal *total, QwPeriod period)
{
  for (guint i = 0; i < total->taxes->len && qw_quote_has_taxes (total); i++)
    {
      const QwTaxTotal *tax = total->taxes->pdata[i];
      g_autofree char *label = qw_quote_say_tax_total (self->voice, tax);

      begin_amount (self, qw_quote_say (self->voice, N_ ("Tax")), label, tax->amount, period);
      set_decimal (self, CELL_TAX, tax->tax->percent);
      end_row (self);
    }
}

static void
put_period (Writer *self, QwPeriod period)
{
  const QwPeriodTotal *total = &self->voice->totals->periods[period];
  const char *subtotal = qw_quote_say (self->voice, N_ ("Subtotal"));
  const char *rounding = qw_quote_say (self->voice, N_ ("Rounding"));

  begin_amount (self, subtotal, subtotal, total->lines, period);
  end_row (self);
  put_taxes (self, total, period);
  if (total->rounding != 0)
    {
      begin_amount (self, rounding, rounding, total->rounding, period);
      end_row (self);
    }
  begin_amount (self, qw_quote_say (self->voice, N_ ("Total")),
                qw_quote_name_total (self->voice, period), total->total, period);
  end_row (self);
}

static void
put_part (Writer *self, const char *description, const char *due, gint64 amount)
{
  begin_amount (self, qw_quote_say (self->voice, N_ ("Payment")), description, amount,
                QW_PERIOD_ONCE);
  g_free (self->cells[CELL_DATE]);
  self->cells[CELL_DATE] = g_strdup (due);
  end_row (self);
}

static void
put_parts (Writer *self)
{
  const QwQuoteTotals *totals = self->voice->totals;

  if (totals->deposit != 0)
    put_part (self, qw_quote_say (self->voice, N_ ("Deposit")), NULL, totals->deposit);
  for (guint i = 0; i < totals->n_milestones; i++)
    {
      const QwMilestone *milestone = self->voice->quote->milestones->pdata[i];

      put_part (self, milestone->title, milestone->due, totals->milestones[i]);
    }
  if (totals->left != 0 && (totals->deposit != 0 || totals->n_milestones > 0))
    put_part (self, qw_quote_say (self->voice, N_ ("Remainder")), NULL, totals->left);
}

char *
qw_quote_to_csv (QwQuote *quote, const QwQuoteLook *look, GError **error)
{
  g_auto (QwQuoteVoice) voice = { 0 };
  Writer self = { .voice = &voice };

  if (!qw_quote_voice_init (&voice, quote, look, error))
    return NULL;
  self.out = g_string_new (MARK);
  put_headers (&self);
  for (guint i = 0; i < voice.totals->lines->len; i++)
    put_line (&self, voice.totals->lines->pdata[i]);
  for (guint i = 0; i < voice.totals->sections->len && quote->display != QW_DISPLAY_TOTAL; i++)
    put_section (&self, voice.totals->sections->pdata[i]);
  for (guint i = 0; i < QW_N_PERIODS; i++)
    if (voice.totals->periods[i].used || i == QW_PERIOD_ONCE)
      put_period (&self, (QwPeriod) i);
  put_parts (&self);
  return g_string_free (self.out, FALSE);
}
