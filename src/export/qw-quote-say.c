/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-voice.h"

#include "qw-quote-life.h"

#include <glib/gi18n-lib.h>

const char *
qw_quote_say_title (const QwQuoteVoice *self)
{
  const char *title = self->quote->texts[QW_QUOTE_TITLE];

  return title[0] != '\0' ? title : qw_quote_say (self, N_ ("Quote"));
}

static void
append_line (GString *text, const char *line)
{
  if (line[0] != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
}

char *
qw_quote_say_party (const QwQuoteVoice *self, const QwParty *party)
{
  GString *text = g_string_new (NULL);

  append_line (text, party->contact);
  append_line (text, party->address);
  append_line (text, party->email);
  append_line (text, party->phone);
  if (party->tax_id[0] != '\0')
    {
      /* Translators: the number under which somebody pays taxes. */
      g_autofree char *tax_id = qw_quote_say_with (self, N_ ("Tax ID: %s"), party->tax_id);

      append_line (text, tax_id);
    }
  return g_string_free (text, FALSE);
}

char *
qw_quote_say_valid_until (const QwQuoteVoice *self)
{
  g_autofree char *date = qw_quote_valid_until (self->quote);

  return date != NULL ? qw_quote_say_date (self, date) : NULL;
}

const char *
qw_quote_find_date (const QwQuote *quote)
{
  return quote->issued != NULL ? quote->issued : quote->created;
}

gboolean
qw_quote_has_subtotal (const QwQuoteVoice *self, const QwQuoteSection *section)
{
  return self->quote->display == QW_DISPLAY_LINES && self->quote->sections->len > 1 &&
         section->lines->len > 1 && !qw_quote_is_offer_alone (section);
}

const QwQuoteLine *
qw_quote_stands_for (const QwQuoteSection *section)
{
  const QwQuoteLine *line = section->lines->len == 1 ? section->lines->pdata[0] : NULL;

  if (line == NULL || section->title[0] != '\0' || line->detail[0] != '\0' ||
      qw_quote_is_choice (line))
    return NULL;
  return line;
}

gboolean
qw_quote_is_counted_out (const QwQuoteLine *line)
{
  return line->kind == QW_QUOTE_LINE_HOURLY || line->kind == QW_QUOTE_LINE_UNIT;
}

gboolean
qw_quote_has_quantities (const QwQuoteVoice *self)
{
  for (guint i = 0; i < self->totals->lines->len; i++)
    if (qw_quote_is_counted_out (((const QwLineTotal *) self->totals->lines->pdata[i])->line))
      return TRUE;
  return FALSE;
}

char *
qw_quote_say_amount (const QwQuoteVoice *self, const QwLineTotal *total)
{
  if (total->line->kind == QW_QUOTE_LINE_FREE)
    /* Translators: in place of an amount of money. */
    return g_strdup (qw_quote_say (self, N_ ("Free")));
  return qw_quote_say_money_each (self, total->amount, total->line->period);
}

char *
qw_quote_say_quantity (const QwQuoteVoice *self, const QwQuoteLine *line)
{
  g_autofree char *number = qw_document_style_format_decimal (self->style, line->quantity);

  if (line->kind == QW_QUOTE_LINE_HOURLY && line->unit[0] == '\0')
    /* Translators: a number of hours, short. */
    return qw_quote_say_with (self, N_ ("%s h"), number);
  return line->unit[0] == '\0' ? g_steal_pointer (&number)
                               : g_strdup_printf ("%s %s", number, line->unit);
}

static void
append_note (GString *notes, const char *note)
{
  if (note[0] != '\0')
    g_string_append_printf (notes, "%s%s", notes->len > 0 ? "\n" : "", note);
}

static void
note_regular_price (const QwQuoteVoice *self, const QwLineTotal *total, GString *notes)
{
  const QwQuoteLine *line = total->line;
  gint64 regular = line->kind == QW_QUOTE_LINE_FREE ? line->price : total->full;
  g_autofree char *amount = qw_quote_say_money (self, regular);
  g_autofree char *note = NULL;

  if (regular == total->amount || line->kind == QW_QUOTE_LINE_DISCOUNT || regular == 0)
    return;
  note = qw_quote_say_with (self, N_ ("Regular price %s"), amount);
  append_note (notes, note);
}

/* Under another tax than the usual one, which the totals tell. */
static void
note_tax (const QwQuoteVoice *self, const QwQuoteLine *line, GString *notes)
{
  GPtrArray *taxes = self->quote->taxes;

  if (line->tax == NULL || line->kind == QW_QUOTE_LINE_DISCOUNT || line->kind == QW_QUOTE_LINE_FREE)
    return;
  for (guint i = 1; i < taxes->len; i++)
    {
      const QwQuoteTax *tax = taxes->pdata[i];
      g_autofree char *note = qw_quote_say_tax (self, tax);

      if (g_str_equal (tax->id, line->tax))
        append_note (notes, note);
    }
}

static void
note_choice (const QwQuoteVoice *self, const QwLineTotal *total, GString *notes)
{
  if (!qw_quote_is_choice (total->line))
    return;
  if (total->counted)
    append_note (notes, qw_quote_say (self, N_ ("Chosen: in the total")));
  else if (total->line->choice != NULL)
    append_note (notes, qw_quote_say (self, N_ ("Alternative: not in the total")));
  else
    append_note (notes, qw_quote_say (self, N_ ("Optional: not in the total")));
}

char *
qw_quote_say_notes (const QwQuoteVoice *self, const QwLineTotal *total)
{
  GString *notes = g_string_new (NULL);

  append_note (notes, total->line->detail);
  if (self->quote->display == QW_DISPLAY_LINES)
    {
      note_regular_price (self, total, notes);
      note_tax (self, total->line, notes);
    }
  note_choice (self, total, notes);
  return g_string_free (notes, FALSE);
}

char *
qw_quote_say_option (const QwQuoteVoice *self, const QwQuoteLine *line)
{
  const QwQuoteChoice *choice = qw_quote_find_choice (self, line);

  return choice != NULL ? g_strdup_printf ("%s: %s", choice->title, line->title)
                        : g_strdup (line->title);
}

char *
qw_quote_say_total_with (const QwQuoteVoice *self, const QwQuoteLine *line)
{
  gint64 total;

  if (line->period != QW_PERIOD_ONCE ||
      !qw_quote_total_with (self->quote, line->id, TRUE, &total, NULL))
    return NULL;
  return qw_quote_say_money (self, total);
}

char *
qw_quote_say_part (const QwQuoteVoice *self, const char *title, const QwPortion *portion)
{
  g_autofree char *percent = NULL;

  if (portion->kind != QW_PORTION_PERCENT)
    return g_strdup (title);
  percent = qw_quote_say_percent (self, portion->percent);
  return g_strdup_printf ("%s (%s)", title, percent);
}

char *
qw_quote_say_tax_total (const QwQuoteVoice *self, const QwTaxTotal *total)
{
  g_autofree char *name = qw_quote_say_tax (self, total->tax);
  g_autofree char *net = NULL;

  if (self->quote->inclusive)
    /* Translators: a tax that an amount holds already, such as "of which VAT 19 %". */
    return qw_quote_say_with (self, N_ ("of which %s"), name);
  net = qw_quote_say_money (self, total->net);
  /* Translators: a tax and what it is taken of, "VAT 19 % on €1,000.00", in this order. */
  return qw_quote_say_both (self, N_ ("%s on %s"), name, net);
}

gboolean
qw_quote_has_taxes (const QwPeriodTotal *total)
{
  for (guint i = 0; i < total->taxes->len; i++)
    if (((const QwTaxTotal *) total->taxes->pdata[i])->tax->percent != 0)
      return TRUE;
  return FALSE;
}

const char *
qw_quote_name_total (const QwQuoteVoice *self, QwPeriod period)
{
  switch (period)
    {
    case QW_PERIOD_MONTHLY:
      return qw_quote_say (self, N_ ("Total each month"));
    case QW_PERIOD_YEARLY:
      return qw_quote_say (self, N_ ("Total each year"));
    case QW_PERIOD_ONCE:
    default:
      return qw_quote_say (self, N_ ("Total"));
    }
}
