/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-offer.h"

#include "qw-money.h"

#include <glib/gi18n-lib.h>

/* Things by name that one package holds more than another; the others are counted. */
#define MOST_NAMED 6

static void
free_offer (gpointer data)
{
  QwOffer *offer = data;

  g_ptr_array_unref (offer->rows);
  g_free (offer);
}

static QwOfferRow *
find_row (QwOffer *self, const QwQuoteContent *content)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      QwOfferRow *row = self->rows->pdata[i];

      if (g_str_equal (row->group, content->group) && g_str_equal (row->title, content->title))
        return row;
    }
  return NULL;
}

/* Behind the last of its group. */
static QwOfferRow *
insert_row (QwOffer *self, const QwQuoteContent *content)
{
  QwOfferRow *row = g_new0 (QwOfferRow, 1);
  guint at = self->rows->len;

  while (at > 0 && !g_str_equal (((QwOfferRow *) self->rows->pdata[at - 1])->group, content->group))
    at--;
  row->group = content->group;
  row->title = content->title;
  g_ptr_array_insert (self->rows, at > 0 ? (int) at : -1, row);
  return row;
}

static void
add_package (QwOffer *self, const QwLineTotal *total)
{
  GPtrArray *contents = total->line->package->contents;

  for (guint i = 0; i < contents->len; i++)
    {
      const QwQuoteContent *content = contents->pdata[i];
      QwOfferRow *row = find_row (self, content);

      if (row == NULL)
        row = insert_row (self, content);
      row->quantities[self->n] += content->quantity;
    }
  self->packages[self->n++] = total;
}

static QwOffer *
begin_offer (const QwQuoteVoice *voice, const QwLineTotal *total)
{
  QwOffer *offer = g_new0 (QwOffer, 1);

  offer->choice = qw_quote_find_choice (voice, total->line);
  offer->section = voice->quote->sections->pdata[total->section];
  if (!qw_quote_is_offer_alone (offer->section))
    offer->section = NULL;
  offer->rows = g_ptr_array_new_with_free_func (g_free);
  return offer;
}

/* An optional package stands alone, as it is taken or left beside all others. */
static gboolean
goes_on (const QwOffer *offer, const QwQuoteVoice *voice, const QwLineTotal *total)
{
  return offer != NULL && offer->n < QW_OFFER_COLUMNS && offer->choice != NULL &&
         offer->choice == qw_quote_find_choice (voice, total->line);
}

GPtrArray *
qw_quote_list_offers (const QwQuoteVoice *self)
{
  GPtrArray *offers = g_ptr_array_new_with_free_func (free_offer);
  QwOffer *offer = NULL;

  for (guint i = 0; i < self->totals->lines->len; i++)
    {
      const QwLineTotal *total = self->totals->lines->pdata[i];

      if (total->line->package == NULL)
        continue;
      if (!goes_on (offer, self, total))
        g_ptr_array_add (offers, offer = begin_offer (self, total));
      add_package (offer, total);
    }
  return offers;
}

gboolean
qw_offer_begins_group (const QwOffer *self, guint i)
{
  const QwOfferRow *row = self->rows->pdata[i];

  return row->group[0] != '\0' &&
         (i == 0 ||
          !g_str_equal (((const QwOfferRow *) self->rows->pdata[i - 1])->group, row->group));
}

/* Whole weeks, and never fewer than they are. */
static gint64
round_weeks (gint64 weeks, gboolean up)
{
  gint64 half = up ? QW_DECIMAL_SCALE - 1 : QW_DECIMAL_SCALE / 2;

  return MAX ((weeks + half) / QW_DECIMAL_SCALE, 1) * QW_DECIMAL_SCALE;
}

char *
qw_offer_say_price (const QwOffer *self, const QwQuoteVoice *voice, guint column)
{
  const QwLineTotal *total = self->packages[column];

  /* Who chooses has to know what it costs. */
  if (voice->quote->display != QW_DISPLAY_LINES && !qw_quote_is_choice (total->line))
    return NULL;
  return qw_quote_say_amount (voice, total);
}

char *
qw_offer_say_notes (const QwOffer *self, const QwQuoteVoice *voice, guint column)
{
  return qw_quote_say_notes (voice, self->packages[column]);
}

char *
qw_offer_say_weeks (const QwOffer *self, const QwQuoteVoice *voice, guint column)
{
  const QwQuotePackage *package = self->packages[column]->line->package;
  gint64 low = round_weeks (package->weeks_low, FALSE);
  gint64 high = round_weeks (package->weeks_high, TRUE);
  g_autofree char *least = qw_document_style_format_decimal (voice->style, low);
  g_autofree char *most = qw_document_style_format_decimal (voice->style, high);

  if (package->weeks_high <= 0)
    return NULL;
  return low < high ? g_strdup_printf ("%s–%s", least, most) : g_steal_pointer (&most);
}

/* The sign begins the line, whichever way that runs, and turns nothing behind it. */
static void
append_more (const QwQuoteVoice *voice, GString *text, const char *what)
{
  g_string_append_printf (text, voice->rtl ? "%s\u200f+ \u2068%s\u2069" : "%s+ %s",
                          text->len > 0 ? "\n" : "", what);
}

static void
append_price (const QwOffer *self, const QwQuoteVoice *voice, guint column, GString *text)
{
  const QwLineTotal *before = self->packages[column - 1];
  const QwLineTotal *total = self->packages[column];
  g_autofree char *amount = NULL;
  gint64 more;

  if (before->line->period != total->line->period ||
      !qw_money_subtract (total->amount, before->amount, &more, NULL) || more <= 0)
    return;
  amount = qw_quote_say_money_each (voice, more, total->line->period);
  append_more (voice, text, amount);
}

static char *
say_thing (const char *title, guint quantity)
{
  return quantity > 1 ? g_strdup_printf ("%s × %u", title, quantity) : g_strdup (title);
}

static void
append_thing (const QwQuoteVoice *voice, GString *text, const QwOfferRow *row, guint column)
{
  g_autofree char *thing = say_thing (row->title, row->quantities[column]);

  append_more (voice, text, thing);
}

char *
qw_offer_say_more (const QwOffer *self, const QwQuoteVoice *voice, guint column)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint n = 0;

  if (column == 0)
    return NULL;
  append_price (self, voice, column, text);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const QwOfferRow *row = self->rows->pdata[i];

      if (row->quantities[column] <= row->quantities[column - 1])
        continue;
      if (n++ < MOST_NAMED)
        append_thing (voice, text, row, column);
    }
  if (n > MOST_NAMED)
    {
      g_autofree char *count = qw_document_style_format_decimal (
          voice->style, (gint64) (n - MOST_NAMED) * QW_DECIMAL_SCALE);
      /* Translators: after a list of things; %s is how many more there are. */
      g_autofree char *rest = qw_quote_say_with (voice, N_ ("and %s more"), count);

      g_string_append_printf (text, "\n%s", rest);
    }
  return text->len > 0 ? g_string_free (g_steal_pointer (&text), FALSE) : NULL;
}

char *
qw_offer_say_then (const QwOffer *self, const QwQuoteVoice *voice, guint column)
{
  const QwLineTotal *package = self->packages[column];
  gint64 total;

  if (package->line->period != QW_PERIOD_ONCE || !qw_quote_is_choice (package->line) ||
      !qw_quote_total_with (voice->quote, package->line->id, TRUE, &total, NULL) ||
      total == package->amount)
    return NULL;
  return qw_quote_say_money (voice, total);
}

char *
qw_offer_say_mark (const QwOfferRow *row, guint column, const char *tick)
{
  if (row->quantities[column] == 0)
    return g_strdup ("–");
  return row->quantities[column] > 1 ? g_strdup_printf ("%s × %u", tick, row->quantities[column])
                                     : g_strdup (tick);
}

char *
qw_quote_say_details (const QwQuoteLine *line)
{
  GString *text = g_string_new (line->detail);
  guint n = line->package != NULL ? line->package->contents->len : 0;

  for (guint i = 0; i < n; i++)
    {
      const QwQuoteContent *content = line->package->contents->pdata[i];
      g_autofree char *thing = say_thing (content->title, content->quantity);

      g_string_append_printf (text, "%s%s", i > 0 ? "; " : text->len > 0 ? "\n" : "", thing);
    }
  return g_string_free (text, FALSE);
}

char *
qw_offer_say_content (const QwOfferRow *row, guint column)
{
  return say_thing (row->title, row->quantities[column]);
}
