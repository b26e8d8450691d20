/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-voice.h"

#include "qw-plain-text.h"
#include "qw-quote-life.h"

#include <glib/gi18n-lib.h>

gboolean
qw_quote_voice_init (QwQuoteVoice *self, QwQuote *quote, const QwQuoteLook *look, GError **error)
{
  const char *own = quote->texts[QW_QUOTE_LANGUAGE];

  *self = (QwQuoteVoice){ .quote = quote, .look = look };
  self->totals = qw_quote_totals_new (quote, error);
  if (self->totals == NULL)
    return FALSE;
  self->language = own[0] == '\0' && look->language != NULL ? look->language : own;
  self->rtl = self->language[0] != '\0' && qw_lettering_language_is_rtl (self->language);
  self->style = qw_document_style_find (self->language);
  self->words = qw_document_words_new (self->language);
  self->label = qw_quote_label (quote);
  return TRUE;
}

void
qw_quote_voice_clear (QwQuoteVoice *self)
{
  g_clear_pointer (&self->totals, qw_quote_totals_free);
  g_clear_pointer (&self->words, qw_document_words_free);
  g_clear_pointer (&self->label, g_free);
}

const char *
qw_quote_say (const QwQuoteVoice *self, const char *text)
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
isolate (const QwQuoteVoice *self, const char *text)
{
  g_autofree char *plain = NULL;
  gboolean turned = self->rtl;

  for (const char *letter = text; *letter != '\0' && !turned; letter = g_utf8_next_char (letter))
    turned = turns (g_utf8_get_char (letter));
  if (!turned)
    return g_strdup (text);
  /* Nothing in it ends the isolation. */
  plain = qw_plain_text (text);
  return g_strconcat ("\u2068", plain, "\u2069", NULL);
}

/* By hand: a translation that is handed in was checked by nobody. */
static char *
fill (const QwQuoteVoice *self, const char *format, const char *const *texts, guint n)
{
  g_auto (GStrv) parts = g_strsplit (qw_quote_say (self, format), "%s", (int) n + 1);
  GString *all = g_string_new (parts[0]);

  for (guint i = 0; i < n && parts[0] != NULL && parts[i + 1] != NULL; i++)
    {
      g_autofree char *isolated = isolate (self, texts[i]);

      g_string_append_printf (all, "%s%s", isolated, parts[i + 1]);
    }
  return g_string_free (all, FALSE);
}

char *
qw_quote_say_with (const QwQuoteVoice *self, const char *format, const char *text)
{
  return fill (self, format, &text, 1);
}

char *
qw_quote_say_both (const QwQuoteVoice *self,
                   const char *format,
                   const char *first,
                   const char *second)
{
  return fill (self, format, (const char *const[]){ first, second }, 2);
}

char *
qw_quote_say_money (const QwQuoteVoice *self, gint64 minor)
{
  return qw_document_style_format_money (self->style, self->look->currency, self->quote->currency,
                                         self->quote->digits, minor);
}

char *
qw_quote_say_money_each (const QwQuoteVoice *self, gint64 minor, QwPeriod period)
{
  g_autofree char *amount = qw_quote_say_money (self, minor);

  switch (period)
    {
    case QW_PERIOD_MONTHLY:
      /* Translators: an amount of money that is paid every month. */
      return qw_quote_say_with (self, N_ ("%s a month"), amount);
    case QW_PERIOD_YEARLY:
      /* Translators: an amount of money that is paid every year. */
      return qw_quote_say_with (self, N_ ("%s a year"), amount);
    case QW_PERIOD_ONCE:
    default:
      return g_steal_pointer (&amount);
    }
}

char *
qw_quote_say_percent (const QwQuoteVoice *self, gint64 percent)
{
  g_autofree char *number = qw_document_style_format_decimal (self->style, percent);

  return g_strconcat (number, "\u00a0%", NULL);
}

char *
qw_quote_say_date (const QwQuoteVoice *self, const char *date)
{
  return qw_document_style_format_date (self->style, date);
}

char *
qw_quote_say_tax (const QwQuoteVoice *self, const QwQuoteTax *tax)
{
  g_autofree char *percent = qw_quote_say_percent (self, tax->percent);

  return g_strdup_printf ("%s %s", tax->title, percent);
}

gboolean
qw_quote_is_choice (const QwQuoteLine *line)
{
  return line->optional || line->choice != NULL;
}

guint
qw_quote_count_choices (const QwQuoteVoice *self)
{
  guint n = 0;

  for (guint i = 0; i < self->totals->lines->len; i++)
    if (qw_quote_is_choice (((const QwLineTotal *) self->totals->lines->pdata[i])->line))
      n++;
  return n;
}

guint
qw_quote_count_options (const QwQuoteVoice *self)
{
  guint n = 0;

  for (guint i = 0; i < self->totals->lines->len; i++)
    {
      const QwQuoteLine *line = ((const QwLineTotal *) self->totals->lines->pdata[i])->line;

      if (qw_quote_is_choice (line) && line->package == NULL)
        n++;
    }
  return n;
}

gboolean
qw_quote_is_offer_alone (const QwQuoteSection *section)
{
  for (guint i = 0; i < section->lines->len; i++)
    if (((const QwQuoteLine *) section->lines->pdata[i])->package == NULL)
      return FALSE;
  return section->lines->len > 0;
}

gboolean
qw_quote_has_plain_lines (const QwQuoteVoice *self)
{
  for (guint i = 0; i < self->quote->sections->len; i++)
    if (!qw_quote_is_offer_alone (self->quote->sections->pdata[i]))
      return TRUE;
  return self->quote->sections->len == 0;
}

const QwQuoteChoice *
qw_quote_find_choice (const QwQuoteVoice *self, const QwQuoteLine *line)
{
  for (guint i = 0; line->choice != NULL && i < self->quote->choices->len; i++)
    {
      const QwQuoteChoice *choice = self->quote->choices->pdata[i];

      if (g_str_equal (choice->id, line->choice))
        return choice;
    }
  return NULL;
}
