/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-document-private.h"

#include <glib/gi18n-lib.h>

/* Where a table of lines has what; 0 for what it has not, as there stands the title. */
typedef struct
{
  guint quantity;
  guint price;
  guint amount;
} Places;

static Places
add_headers (const QwQuoteVoice *self, QwBlock *block)
{
  QwDisplay display = self->quote->display;
  Places places = { 0 };

  qw_block_add_header (block, qw_quote_say (self, N_ ("Description")));
  if (display == QW_DISPLAY_LINES && qw_quote_has_quantities (self))
    {
      places.quantity = block->n_headers;
      qw_block_add_header (block, qw_quote_say (self, N_ ("Quantity")));
      places.price = block->n_headers;
      qw_block_add_header (block, qw_quote_say (self, N_ ("Price")));
    }
  if (display != QW_DISPLAY_TOTAL)
    {
      places.amount = block->n_headers;
      qw_block_add_header (block, qw_quote_say (self, N_ ("Amount")));
    }
  return places;
}

static void
set_cell (QwBlockRow *row, guint column, const char *text)
{
  if (column > 0)
    qw_block_row_set_cell (row, column, text);
}

/* One line for each period. */
static char *
say_subtotals (const QwQuoteVoice *self, const QwSectionTotal *section)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < QW_N_PERIODS; i++)
    {
      g_autofree char *amount = NULL;

      if (section->subtotal[i] == 0)
        continue;
      amount = qw_quote_say_money_each (self, section->subtotal[i], (QwPeriod) i);
      g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", amount);
    }
  return g_string_free (text, FALSE);
}

static void
add_section_head (const QwQuoteVoice *self,
                  QwBlock *block,
                  const Places *places,
                  const QwSectionTotal *total)
{
  const QwQuoteSection *section = total->section;
  gboolean summed = self->quote->display == QW_DISPLAY_SECTIONS;
  const QwQuoteLine *only = summed ? qw_quote_stands_for (section) : NULL;
  g_autofree char *amount = summed ? say_subtotals (self, total) : NULL;
  QwBlockRow *row;

  if (section->title[0] == '\0' && section->detail[0] == '\0' && !summed)
    return;
  row = qw_block_add_row (block, QW_BLOCK_ROW_GROUP, only != NULL ? only->title : section->title);
  if (amount != NULL)
    set_cell (row, places->amount, amount);
  qw_block_row_set_note (row, section->detail);
}

static void
add_section_foot (const QwQuoteVoice *self,
                  QwBlock *block,
                  const Places *places,
                  const QwSectionTotal *total)
{
  g_autofree char *amount = say_subtotals (self, total);

  set_cell (qw_block_add_row (block, QW_BLOCK_ROW_SUBTOTAL, qw_quote_say (self, N_ ("Subtotal"))),
            places->amount, amount);
}

static QwBlockMark
find_mark (const QwLineTotal *total)
{
  if (total->line->choice != NULL)
    return total->counted ? QW_BLOCK_MARK_CIRCLE_CHOSEN : QW_BLOCK_MARK_CIRCLE;
  if (total->line->optional)
    return total->counted ? QW_BLOCK_MARK_BOX_CHOSEN : QW_BLOCK_MARK_BOX;
  return QW_BLOCK_MARK_NONE;
}

static void
set_figures (const QwQuoteVoice *self,
             QwBlockRow *row,
             const Places *places,
             const QwLineTotal *total)
{
  g_autofree char *amount = qw_quote_say_amount (self, total);

  row->muted = !total->counted;
  if (qw_quote_is_counted_out (total->line))
    {
      g_autofree char *quantity = qw_quote_say_quantity (self, total->line);
      g_autofree char *price = qw_quote_say_money (self, total->line->price);

      set_cell (row, places->quantity, quantity);
      set_cell (row, places->price, price);
    }
  set_cell (row, places->amount, amount);
}

static void
add_line (const QwQuoteVoice *self, QwBlock *block, const Places *places, const QwLineTotal *total)
{
  g_autofree char *notes = qw_quote_say_notes (self, total);
  QwBlockRow *row = qw_block_add_row (block, QW_BLOCK_ROW_PLAIN, total->line->title);

  row->mark = find_mark (total);
  qw_block_row_set_note (row, notes);
  if (self->quote->display == QW_DISPLAY_LINES)
    set_figures (self, row, places, total);
}

/* Above the first of the lines of which one is taken. */
static void
add_group (const QwQuoteVoice *self,
           QwBlock *block,
           const QwQuoteLine *line,
           const QwQuoteLine *before)
{
  const QwQuoteChoice *choice = qw_quote_find_choice (self, line);
  g_autofree char *text = NULL;

  if (choice == NULL || (before != NULL && g_strcmp0 (before->choice, line->choice) == 0))
    return;
  text = qw_quote_say_with (self, N_ ("Choose one: %s"), choice->title);
  qw_block_add_row (block, QW_BLOCK_ROW_CHOICE, text);
}

static void
add_section (const QwQuoteVoice *self,
             QwBlock *block,
             const Places *places,
             guint section,
             guint *at)
{
  const QwSectionTotal *total = self->totals->sections->pdata[section];
  const QwQuoteLine *before = NULL;

  if (!qw_quote_is_offer_alone (total->section))
    add_section_head (self, block, places, total);
  for (; *at < self->totals->lines->len; (*at)++)
    {
      const QwLineTotal *line = self->totals->lines->pdata[*at];

      if (line->section != section)
        break;
      if (line->line->package != NULL)
        continue;
      add_group (self, block, line->line, before);
      if (self->quote->display != QW_DISPLAY_SECTIONS ||
          line->line != qw_quote_stands_for (total->section))
        add_line (self, block, places, line);
      before = line->line;
    }
  if (qw_quote_has_subtotal (self, total->section))
    add_section_foot (self, block, places, total);
}

void
qw_quote_voice_add_lines (const QwQuoteVoice *self, QwDocument *document)
{
  QwBlock *block;
  Places places;
  guint at = 0;

  if (!qw_quote_has_plain_lines (self))
    return;
  block = qw_document_add (document, QW_BLOCK_TABLE, "");
  places = add_headers (self, block);
  qw_block_set_label (block, qw_quote_say_title (self));
  for (guint i = 0; i < self->totals->sections->len; i++)
    add_section (self, block, &places, i, &at);
}
