/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-paper-private.h"

#include <glib/gi18n-lib.h>

const char *
qw_quote_writer_say (const QwQuoteWriter *self, const char *text)
{
  if (self->look->say != NULL)
    return self->look->say (text, self->look->say_data);
  return qw_document_words_say (self->words, text);
}

static gboolean
turns (gunichar letter)
{
  return (letter >= 0x590 && letter < 0x900) || (letter >= 0xfb1d && letter <= 0xfefc) ||
         (letter >= 0x202a && letter <= 0x202e) || (letter >= 0x2066 && letter <= 0x2069);
}

/* A text of another direction does not turn what stands around it. Others stay as they are, to be searched for. */
static char *
isolate (const QwQuoteWriter *self, const char *text)
{
  gboolean turned = qw_lettering_is_rtl (self->flow->lettering);

  for (const char *letter = text; *letter != '\0' && !turned; letter = g_utf8_next_char (letter))
    turned = turns (g_utf8_get_char (letter));
  return turned ? g_strconcat ("\u2068", text, "\u2069", NULL) : g_strdup (text);
}

/* By hand: a translation that is handed in was checked by nobody. */
static char *
fill (const QwQuoteWriter *self, const char *format, const char *const *texts, guint n)
{
  g_auto (GStrv) parts = g_strsplit (qw_quote_writer_say (self, format), "%s", (int) n + 1);
  GString *all = g_string_new (parts[0]);

  for (guint i = 0; i < n && parts[0] != NULL && parts[i + 1] != NULL; i++)
    {
      g_autofree char *isolated = isolate (self, texts[i]);

      g_string_append_printf (all, "%s%s", isolated, parts[i + 1]);
    }
  return g_string_free (all, FALSE);
}

char *
qw_quote_writer_say_with (const QwQuoteWriter *self, const char *format, const char *text)
{
  return fill (self, format, &text, 1);
}

char *
qw_quote_writer_say_with_both (const QwQuoteWriter *self,
                               const char *format,
                               const char *first,
                               const char *second)
{
  return fill (self, format, (const char *const[]){ first, second }, 2);
}

char *
qw_quote_writer_money (const QwQuoteWriter *self, gint64 minor)
{
  return qw_document_style_format_money (self->style, self->look->currency, self->quote->currency,
                                         self->quote->digits, minor);
}

char *
qw_quote_writer_money_each (const QwQuoteWriter *self, gint64 minor, QwPeriod period)
{
  g_autofree char *amount = qw_quote_writer_money (self, minor);

  switch (period)
    {
    case QW_PERIOD_MONTHLY:
      /* Translators: an amount of money that is paid every month. */
      return qw_quote_writer_say_with (self, N_ ("%s a month"), amount);
    case QW_PERIOD_YEARLY:
      /* Translators: an amount of money that is paid every year. */
      return qw_quote_writer_say_with (self, N_ ("%s a year"), amount);
    case QW_PERIOD_ONCE:
    default:
      return g_steal_pointer (&amount);
    }
}

char *
qw_quote_writer_percent (const QwQuoteWriter *self, gint64 percent)
{
  g_autofree char *number = qw_document_style_format_decimal (self->style, percent);

  return g_strconcat (number, "\u00a0%", NULL);
}

char *
qw_quote_writer_date (const QwQuoteWriter *self, const char *date)
{
  return qw_document_style_format_date (self->style, date);
}

char *
qw_quote_writer_tax (const QwQuoteWriter *self, const QwQuoteTax *tax)
{
  g_autofree char *percent = qw_quote_writer_percent (self, tax->percent);

  return g_strdup_printf ("%s %s", tax->title, percent);
}

gboolean
qw_quote_writer_is_choice (const QwQuoteLine *line)
{
  return line->optional || line->choice != NULL;
}

gboolean
qw_quote_writer_has_choices (const QwQuoteWriter *self)
{
  for (guint i = 0; i < self->totals->lines->len; i++)
    if (qw_quote_writer_is_choice (((const QwLineTotal *) self->totals->lines->pdata[i])->line))
      return TRUE;
  return FALSE;
}

const QwQuoteChoice *
qw_quote_writer_find_choice (const QwQuoteWriter *self, const QwQuoteLine *line)
{
  for (guint i = 0; line->choice != NULL && i < self->quote->choices->len; i++)
    {
      const QwQuoteChoice *choice = self->quote->choices->pdata[i];

      if (g_str_equal (choice->id, line->choice))
        return choice;
    }
  return NULL;
}

void
qw_quote_writer_heading (QwQuoteWriter *self, const char *text)
{
  QwRow *row = qw_flow_add_text (self->flow, QW_LETTER_HEADING, 14, text);

  row->style.keep = TRUE;
  row->style.pad = 2;
}
