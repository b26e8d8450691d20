/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-document-private.h"

#include <glib/gi18n-lib.h>

static void
add_list (const QwQuoteVoice *self, QwDocument *document, QwQuoteList list, const char *heading)
{
  GStrv texts = self->quote->lists[list];
  QwBlock *block;

  if (texts == NULL || texts[0] == NULL)
    return;
  qw_document_add (document, QW_BLOCK_HEADING, heading);
  block = qw_document_add (document, QW_BLOCK_LIST, "");
  for (guint i = 0; texts[i] != NULL; i++)
    qw_block_add_row (block, QW_BLOCK_ROW_PLAIN, texts[i]);
}

/* After everything that is agreed to. */
static void
add_acceptance (const QwQuoteVoice *self, QwDocument *document)
{
  gboolean choices = qw_quote_count_choices (self) > 0;
  const char *plain = N_ ("I accept this quote and its terms.");
  const char *chosen = N_ (
      "I accept this quote and its terms, with the choices that are ticked in it.");
  QwBlock *block;

  qw_document_add (document, QW_BLOCK_HEADING, qw_quote_say (self, N_ ("Acceptance")));
  qw_document_add (document, QW_BLOCK_TEXT, qw_quote_say (self, choices ? chosen : plain));
  block = qw_document_add (document, QW_BLOCK_BLANKS, "");
  qw_block_add_row (block, QW_BLOCK_ROW_PLAIN, qw_quote_say (self, N_ ("Full name")));
  qw_block_add_row (block, QW_BLOCK_ROW_PLAIN, qw_quote_say (self, N_ ("Place and date")));
  qw_block_add_row (block, QW_BLOCK_ROW_PLAIN, qw_quote_say (self, N_ ("Signature")));
  if (choices)
    qw_block_add_row (block, QW_BLOCK_ROW_PLAIN, qw_quote_say (self, N_ ("Chosen options")));
}

void
qw_quote_voice_add_close (const QwQuoteVoice *self, QwDocument *document)
{
  const char *terms = self->quote->texts[QW_QUOTE_TERMS];

  add_list (self, document, QW_QUOTE_INCLUDED, qw_quote_say (self, N_ ("Included")));
  add_list (self, document, QW_QUOTE_EXCLUDED, qw_quote_say (self, N_ ("Not included")));
  add_list (self, document, QW_QUOTE_ASSUMPTIONS,
            qw_quote_say (self, N_ ("What the price rests on")));
  if (terms[0] != '\0')
    {
      qw_document_add (document, QW_BLOCK_HEADING, qw_quote_say (self, N_ ("Terms")));
      qw_document_add (document, QW_BLOCK_TEXT, terms);
    }
  add_acceptance (self, document);
}
