/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-document-private.h"

#include "qw-quote-offer.h"

#include <glib/gi18n-lib.h>

typedef char *(*SayColumn) (const QwOffer *offer, const QwQuoteVoice *voice, guint column);

/* No row where nothing is said of any. */
static void
add_fact (const QwQuoteVoice *self,
          QwBlock *block,
          const QwOffer *offer,
          const char *name,
          SayColumn say)
{
  QwBlockRow *row = NULL;

  for (guint i = 0; i < offer->n; i++)
    {
      g_autofree char *text = say (offer, self, i);

      if (text == NULL || text[0] == '\0')
        continue;
      if (row == NULL)
        row = qw_block_add_row (block, QW_BLOCK_ROW_PLAIN, name);
      qw_block_row_set_cell (row, i + 1, text);
    }
}

static void
add_facts (const QwQuoteVoice *self, QwBlock *block, const QwOffer *offer)
{
  add_fact (self, block, offer, qw_quote_say (self, N_ ("Price")), qw_offer_say_price);
  add_fact (self, block, offer, qw_quote_say (self, N_ ("Total then")), qw_offer_say_then);
  add_fact (self, block, offer, qw_quote_say (self, N_ ("Weeks of work")), qw_offer_say_weeks);
  if (offer->n > 1)
    add_fact (self, block, offer, qw_quote_say (self, N_ ("More than the one before")),
              qw_offer_say_more);
  add_fact (self, block, offer, qw_quote_say (self, N_ ("Details")), qw_offer_say_notes);
}

static void
add_contents (const QwQuoteVoice *self, QwBlock *block, const QwOffer *offer)
{
  for (guint i = 0; i < offer->rows->len; i++)
    {
      const QwOfferRow *content = offer->rows->pdata[i];
      QwBlockRow *row;

      if (qw_offer_begins_group (offer, i))
        qw_block_add_row (block, QW_BLOCK_ROW_GROUP, content->group);
      row = qw_block_add_row (block, QW_BLOCK_ROW_PLAIN, content->title);
      for (guint j = 0; j < offer->n; j++)
        {
          g_autofree char *mark = qw_offer_say_mark (content, j, "✓");

          qw_block_row_set_cell (row, j + 1, mark);
        }
    }
}

/* Above the table; an offer of one needs none. */
static void
add_heading (const QwQuoteVoice *self, QwDocument *document, const QwOffer *offer)
{
  g_autofree char *choose = NULL;

  if (offer->section != NULL && offer->section->title[0] != '\0')
    qw_document_add (document, QW_BLOCK_HEADING, offer->section->title);
  if (offer->section != NULL && offer->section->detail[0] != '\0')
    qw_document_add (document, QW_BLOCK_TEXT, offer->section->detail);
  if (offer->choice == NULL)
    return;
  choose = qw_quote_say_with (self, N_ ("Choose one: %s"), offer->choice->title);
  qw_document_add (document, QW_BLOCK_HEADING, choose);
}

static void
add_legend (const QwQuoteVoice *self, QwDocument *document)
{
  g_autofree char *legend = g_strdup_printf ("✓ %s · – %s", qw_quote_say (self, N_ ("Included")),
                                             qw_quote_say (self, N_ ("Not included")));

  qw_document_add (document, QW_BLOCK_NOTE, legend);
}

void
qw_quote_voice_add_offers (const QwQuoteVoice *self, QwDocument *document)
{
  g_autoptr (GPtrArray) offers = qw_quote_list_offers (self);

  for (guint i = 0; i < offers->len; i++)
    {
      const QwOffer *offer = offers->pdata[i];
      QwBlock *block;

      add_heading (self, document, offer);
      block = qw_document_add (document, QW_BLOCK_TABLE, "");
      block->compared = TRUE;
      qw_block_set_label (block,
                          offer->choice != NULL ? offer->choice->title : qw_quote_say_title (self));
      qw_block_add_header (block, offer->choice != NULL ? offer->choice->title
                                                        : qw_quote_say (self, N_ ("Description")));
      for (guint j = 0; j < offer->n; j++)
        qw_block_add_header (block, offer->packages[j]->line->title);
      add_facts (self, block, offer);
      add_contents (self, block, offer);
      add_legend (self, document);
    }
}
