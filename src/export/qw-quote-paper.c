/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-paper-private.h"

#include "qw-calendar.h"
#include "qw-fingerprint.h"
#include "qw-quote-life.h"

#include <glib/gi18n-lib.h>

static const QwColumn head[] = { { QW_COLUMN_REST, QW_ALIGN_START },
                                 { QW_COLUMN_FIT, QW_ALIGN_END } };
static const QwColumn foot[] = { { QW_COLUMN_REST, QW_ALIGN_START },
                                 { QW_COLUMN_FIT, QW_ALIGN_END },
                                 { QW_COLUMN_FIT, QW_ALIGN_END } };

/* From the second page on: which quote this is. */
static QwRow *
write_page_head (QwFlow *flow, guint page, guint n_pages, gpointer data)
{
  const QwQuoteWriter *self = data;
  QwRow *row;

  if (page == 1)
    return NULL;
  row = qw_flow_new_furniture (flow, head, G_N_ELEMENTS (head));
  row->style = (QwRowStyle){ .pad = 3, .rule_below = QW_RULE_HAIR };
  qw_text_block_set_one_line (
      qw_row_put (row, 0, 1, QW_LETTER_NOTE, qw_quote_say_title (self->voice)));
  qw_row_put (row, 1, 1, QW_LETTER_NOTE, self->voice->label != NULL ? self->voice->label : "");
  return row;
}

static QwRow *
write_page_foot (QwFlow *flow, guint page, guint n_pages, gpointer data)
{
  const QwQuoteWriter *self = data;
  g_autofree char *this_page = g_strdup_printf ("%u", page);
  g_autofree char *all_pages = g_strdup_printf ("%u", n_pages);
  /* Translators: the number of a page and how many there are, in this order. */
  g_autofree char *number = qw_quote_say_both (self->voice, N_ ("Page %s of %s"), this_page,
                                               all_pages);
  QwRow *row = qw_flow_new_furniture (flow, foot, G_N_ELEMENTS (foot));

  row->style = (QwRowStyle){ .pad = 3, .rule_above = QW_RULE_HAIR };
  qw_text_block_set_one_line (qw_row_put (row, 0, 1, QW_LETTER_NOTE, self->quote->issuer->name));
  qw_row_put (row, 1, 1, QW_LETTER_NOTE, self->fingerprint);
  qw_row_put (row, 2, 1, QW_LETTER_NOTE, number);
  return row;
}

static QwLettering *
new_lettering (const QwQuoteVoice *voice)
{
  const char *known = voice->language[0] != '\0' ? voice->language : NULL;

  return qw_lettering_new (voice->look->design, known, voice->rtl, voice->look->accent);
}

void
qw_quote_writer_heading (QwQuoteWriter *self, const char *text)
{
  QwRow *row = qw_flow_add_text (self->flow, QW_LETTER_HEADING, 14, text);

  row->style.keep = TRUE;
  row->style.pad = 2;
}

QwPages *
qw_quote_paper_new (QwQuote *quote, const QwQuoteLook *look, GError **error)
{
  g_auto (QwQuoteVoice) voice = { 0 };
  g_autoptr (QwLettering) lettering = NULL;
  g_autofree char *fingerprint = NULL;
  QwPaper paper = look->paper != NULL ? *look->paper : qw_paper_new (look->size);
  QwQuoteWriter self = { .quote = quote, .voice = &voice };

  if (!qw_quote_voice_init (&voice, quote, look, error))
    return NULL;
  fingerprint = qw_quote_fingerprint (quote);
  self.fingerprint = fingerprint;
  self.totals = voice.totals;
  lettering = new_lettering (&voice);
  self.flow = qw_flow_new (lettering, &paper);
  qw_flow_set_furniture (self.flow, write_page_head, write_page_foot, &self);
  qw_quote_writer_write_head (&self);
  qw_quote_writer_write_offers (&self);
  qw_quote_writer_write_lines (&self);
  qw_quote_writer_write_totals (&self);
  qw_quote_writer_write_options (&self);
  qw_quote_writer_write_payment (&self);
  qw_quote_writer_write_close (&self);
  return qw_pages_new (self.flow);
}

/* The document's own date; a draft that says none stands at the beginning of time. */
static GDate
find_date (const QwQuote *quote)
{
  const char *text = qw_quote_find_date (quote);
  GDate date;

  g_date_clear (&date, 1);
  if (text == NULL || !qw_calendar_parse (text, &date))
    g_date_set_dmy (&date, 1, G_DATE_JANUARY, 1970);
  return date;
}

GBytes *
qw_quote_paper_to_pdf (QwQuote *quote, const QwQuoteLook *look, GError **error)
{
  g_autoptr (QwPages) pages = qw_quote_paper_new (quote, look, error);
  g_autofree char *label = qw_quote_label (quote);
  g_autofree char *fingerprint = qw_quote_fingerprint (quote);
  g_autofree char *title = NULL;
  QwDocumentInfo info = { .author = quote->issuer->name,
                          .keywords = fingerprint,
                          .created = find_date (quote) };

  if (pages == NULL)
    return NULL;
  title = g_strdup_printf ("%s%s%s", label != NULL ? label : "", label != NULL ? " – " : "",
                           quote->texts[QW_QUOTE_TITLE]);
  info.title = title;
  return qw_pages_to_pdf (pages, &info, error);
}
