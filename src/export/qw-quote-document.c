/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-document.h"

#include "qw-logo.h"
#include "qw-quote-document-private.h"

#include <glib/gi18n-lib.h>

#define LOGO_WIDTH  190
#define LOGO_HEIGHT 56

static cairo_status_t
write_bytes (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/* Written anew: a picture's file can hold more than the picture, such as where it was taken. */
static void
add_logo (QwBlock *block, GBytes *bytes)
{
  g_autoptr (QwLogo) logo = qw_logo_new (bytes, LOGO_WIDTH, LOGO_HEIGHT);
  GByteArray *array;

  if (logo == NULL)
    return;
  array = g_byte_array_new ();
  if (cairo_surface_write_to_png_stream (logo->picture, write_bytes, array) == CAIRO_STATUS_SUCCESS)
    {
      block->picture = g_byte_array_free_to_bytes (array);
      block->picture_width = logo->width;
      block->picture_height = logo->height;
    }
  else
    g_byte_array_unref (array);
}

static void
add_party (const QwQuoteVoice *self,
           QwDocument *document,
           const QwParty *party,
           const char *label,
           GBytes *logo)
{
  g_autofree char *details = qw_quote_say_party (self, party);
  QwBlock *block;

  if (party->name[0] == '\0' && details[0] == '\0' && logo == NULL)
    return;
  block = qw_document_add (document, QW_BLOCK_PARTY, party->name);
  qw_block_set_label (block, label);
  qw_block_set_note (block, details);
  add_logo (block, logo);
}

static void
add_title (const QwQuoteVoice *self, QwDocument *document)
{
  QwBlock *block = qw_document_add (document, QW_BLOCK_TITLE, qw_quote_say_title (self));

  if (self->quote->texts[QW_QUOTE_TITLE][0] != '\0')
    qw_block_set_label (block, qw_quote_say (self, N_ ("Quote")));
}

static void
add_fact (QwBlock *block, const char *name, const char *value)
{
  if (value != NULL)
    qw_block_row_set_cell (qw_block_add_row (block, QW_BLOCK_ROW_PLAIN, name), 1, value);
}

static void
add_facts (const QwQuoteVoice *self, QwDocument *document)
{
  const char *date = qw_quote_find_date (self->quote);
  g_autofree char *day = date != NULL ? qw_quote_say_date (self, date) : NULL;
  g_autofree char *until = qw_quote_say_valid_until (self);
  QwBlock *block = qw_document_add (document, QW_BLOCK_FACTS, "");

  /* Translators: in place of a quote's number until it has one. */
  add_fact (block, qw_quote_say (self, N_ ("Number")),
            self->label != NULL ? self->label : qw_quote_say (self, N_ ("Draft")));
  add_fact (block, qw_quote_say (self, N_ ("Date")), day);
  add_fact (block, qw_quote_say (self, N_ ("Valid until")), until);
}

void
qw_quote_voice_add_head (const QwQuoteVoice *self, QwDocument *document)
{
  const QwQuote *quote = self->quote;

  add_party (self, document, quote->issuer, NULL, quote->issuer->logo);
  add_title (self, document);
  /* Translators: above the name of the client. */
  add_party (self, document, quote->client, qw_quote_say (self, N_ ("Prepared for")), NULL);
  add_facts (self, document);
  if (quote->texts[QW_QUOTE_INTRODUCTION][0] != '\0')
    qw_document_add (document, QW_BLOCK_TEXT, quote->texts[QW_QUOTE_INTRODUCTION]);
}

QwDocument *
qw_quote_document_new (QwQuote *quote, const QwQuoteLook *look, GError **error)
{
  g_auto (QwQuoteVoice) self = { 0 };
  g_autofree char *title = NULL;
  QwDocument *document;

  if (!qw_quote_voice_init (&self, quote, look, error))
    return NULL;
  title = g_strdup_printf ("%s%s%s", self.label != NULL ? self.label : "",
                           self.label != NULL ? " – " : "", qw_quote_say_title (&self));
  document = qw_document_new (self.language, self.rtl, title);
  document->accent = look->accent;
  qw_quote_voice_add_head (&self, document);
  qw_quote_voice_add_offers (&self, document);
  qw_quote_voice_add_lines (&self, document);
  qw_quote_voice_add_totals (&self, document);
  qw_quote_voice_add_options (&self, document);
  qw_quote_voice_add_payment (&self, document);
  qw_quote_voice_add_close (&self, document);
  return document;
}
