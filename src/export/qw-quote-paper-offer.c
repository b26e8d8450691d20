/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-paper-private.h"

#include "qw-mark.h"
#include "qw-quote-offer.h"

#include <glib/gi18n-lib.h>

/* Points that a column takes in which words can still be read. */
#define LEAST_COLUMN 64

typedef char *(*SayColumn) (const QwOffer *offer, const QwQuoteVoice *voice, guint column);

/* What the names of the rows take, where each package takes one. */
static double
get_shares (const QwOffer *offer)
{
  return offer->n == QW_OFFER_COLUMNS ? 1.5 : 2;
}

static void
begin_columns (QwQuoteWriter *self, const QwOffer *offer)
{
  QwColumn columns[QW_OFFER_COLUMNS + 1] = { { get_shares (offer) * QW_COLUMN_REST,
                                               QW_ALIGN_START } };

  for (guint i = 1; i <= offer->n; i++)
    columns[i] = (QwColumn){ QW_COLUMN_REST, QW_ALIGN_START };
  qw_flow_begin_table (self->flow, columns, offer->n + 1);
}

/* Its name first, then what is said of each package; no row where nothing is. */
static void
write_row (QwQuoteWriter *self,
           const QwOffer *offer,
           const QwRowStyle *style,
           const char *name,
           QwLetter letter,
           SayColumn say)
{
  g_auto (GStrv) texts = g_new0 (char *, QW_OFFER_COLUMNS + 1);
  gboolean any = FALSE;
  QwRow *row;

  for (guint i = 0; i < offer->n; i++)
    {
      texts[i] = say (offer, self->voice, i);
      any = any || texts[i] != NULL;
      if (texts[i] == NULL)
        texts[i] = g_strdup ("");
    }
  if (!any)
    return;
  row = qw_flow_add_row (self->flow);
  row->style = *style;
  qw_row_put (row, 0, 1, QW_LETTER_NOTE, name);
  for (guint i = 0; i < offer->n; i++)
    qw_row_put (row, i + 1, 1, letter, texts[i]);
}

static char *
say_name (const QwOffer *offer, const QwQuoteVoice *voice, guint column)
{
  return g_strdup (offer->packages[column]->line->title);
}

static void
write_facts (QwQuoteWriter *self, const QwOffer *offer)
{
  static const QwRowStyle head = {
    .above = 14, .pad = 3, .rule_below = QW_RULE_STRONG, .keep = TRUE, .head = TRUE
  };
  static const QwRowStyle price = { .pad = 5, .filled = TRUE, .whole = TRUE, .keep = TRUE };
  static const QwRowStyle fact = { .pad = 3, .rule_above = QW_RULE_HAIR, .whole = TRUE };
  const QwQuoteVoice *voice = self->voice;

  write_row (self, offer, &head, offer->choice != NULL ? offer->choice->title : "",
             QW_LETTER_STRONG, say_name);
  write_row (self, offer, &price, qw_quote_say (voice, N_ ("Price")), QW_LETTER_TOTAL,
             qw_offer_say_price);
  write_row (self, offer, &fact, qw_quote_say (voice, N_ ("Total then")), QW_LETTER_BODY,
             qw_offer_say_then);
  write_row (self, offer, &fact, qw_quote_say (voice, N_ ("Weeks of work")), QW_LETTER_BODY,
             qw_offer_say_weeks);
  write_row (self, offer, &fact, qw_quote_say (voice, N_ ("More than the one before")),
             QW_LETTER_NOTE, qw_offer_say_more);
  write_row (self, offer, &fact, "", QW_LETTER_NOTE, qw_offer_say_notes);
}

static void
write_group (QwQuoteWriter *self, guint column, const char *title)
{
  QwRow *row = qw_flow_add_row (self->flow);

  row->style = (QwRowStyle){ .above = 6, .pad = 2, .keep = TRUE };
  qw_row_put (row, column, 0, QW_LETTER_STRONG, title);
}

static void
write_contents (QwQuoteWriter *self, const QwOffer *offer, const char *tick)
{
  for (guint i = 0; i < offer->rows->len; i++)
    {
      const QwOfferRow *content = offer->rows->pdata[i];
      QwRow *row;

      if (qw_offer_begins_group (offer, i))
        write_group (self, 0, content->group);
      row = qw_flow_add_row (self->flow);
      row->style = (QwRowStyle){ .pad = 2, .rule_above = QW_RULE_HAIR, .whole = TRUE };
      qw_row_put (row, 0, 1, QW_LETTER_BODY, content->title);
      for (guint j = 0; j < offer->n; j++)
        {
          g_autofree char *mark = qw_offer_say_mark (content, j, tick);

          qw_row_put (row, j + 1, 1, QW_LETTER_BODY, mark);
        }
    }
}

static void
put_tick (QwRow *row, guint column, const QwLineTotal *total)
{
  QwTick tick = total->line->choice != NULL ? QW_TICK_CIRCLE : QW_TICK_BOX;

  if (total->counted)
    tick = tick == QW_TICK_CIRCLE ? QW_TICK_CIRCLE_CHOSEN : QW_TICK_BOX_CHOSEN;
  qw_row_put_paint (row, column, 1, QW_TICK_SIZE, QW_TICK_SIZE, qw_tick_paint,
                    GINT_TO_POINTER ((int) tick), NULL);
}

/* Where everything about them has been read. */
static void
write_ticks (QwQuoteWriter *self, const QwOffer *offer, const char *tick)
{
  g_autofree char *choose = qw_quote_say_with (self->voice, N_ ("Choose one: %s"),
                                               offer->choice->title);
  g_autofree char *legend = g_strdup_printf ("%s  %s    –  %s", tick,
                                             qw_quote_say (self->voice, N_ ("Included")),
                                             qw_quote_say (self->voice, N_ ("Not included")));
  QwRow *row = qw_flow_add_row (self->flow);

  row->style = (QwRowStyle){ .pad = 5, .rule_above = QW_RULE_STRONG, .whole = TRUE, .keep = TRUE };
  qw_row_put (row, 0, 1, QW_LETTER_BODY, choose);
  for (guint i = 0; i < offer->n; i++)
    put_tick (row, i + 1, offer->packages[i]);
  row = qw_flow_add_row (self->flow);
  qw_row_put (row, 0, 0, QW_LETTER_NOTE, legend);
}

static const char *
find_tick (QwQuoteWriter *self)
{
  return qw_lettering_has (self->flow->lettering, "✓")
             ? "✓"
             : qw_quote_say (self->voice, N_ ("Included"));
}

static void
write_columns (QwQuoteWriter *self, const QwOffer *offer)
{
  const char *tick = find_tick (self);

  begin_columns (self, offer);
  write_facts (self, offer);
  write_contents (self, offer, tick);
  write_ticks (self, offer, tick);
  qw_flow_end_table (self->flow);
}

static void
append_fact (GString *text, const char *name, char *value)
{
  if (value != NULL && value[0] != '\0')
    g_string_append_printf (text, "%s%s%s%s", text->len > 0 ? "\n" : "", name,
                            name[0] != '\0' ? ": " : "", value);
  g_free (value);
}

static void
write_package_head (QwQuoteWriter *self, const QwOffer *offer, guint i)
{
  const QwQuoteVoice *voice = self->voice;
  const QwLineTotal *total = offer->packages[i];
  g_autofree char *price = qw_offer_say_price (offer, voice, i);
  g_autoptr (GString) notes = g_string_new (NULL);
  gboolean choice = qw_quote_is_choice (total->line);
  QwRow *row = qw_flow_add_row (self->flow);

  row->style = (QwRowStyle){ .above = 14, .pad = 5, .filled = TRUE, .whole = TRUE, .keep = TRUE };
  if (choice)
    put_tick (row, 0, total);
  qw_row_put (row, choice ? 1 : 0, choice ? 1 : 2, QW_LETTER_STRONG, total->line->title);
  if (price != NULL)
    qw_row_put (row, 2, 1, QW_LETTER_TOTAL, price);
  append_fact (notes, qw_quote_say (voice, N_ ("Total then")), qw_offer_say_then (offer, voice, i));
  append_fact (notes, qw_quote_say (voice, N_ ("Weeks of work")),
               qw_offer_say_weeks (offer, voice, i));
  append_fact (notes, "", qw_offer_say_notes (offer, voice, i));
  if (notes->len == 0)
    return;
  row = qw_flow_add_row (self->flow);
  row->style = (QwRowStyle){ .pad = 4, .keep = TRUE };
  qw_row_put (row, 1, 0, QW_LETTER_NOTE, notes->str);
}

static void
write_package (QwQuoteWriter *self, const QwOffer *offer, guint column)
{
  const char *group = "";

  write_package_head (self, offer, column);
  for (guint i = 0; i < offer->rows->len; i++)
    {
      const QwOfferRow *content = offer->rows->pdata[i];
      g_autofree char *text = qw_offer_say_content (content, column);
      QwRow *row;

      if (content->quantities[column] == 0)
        continue;
      if (content->group[0] != '\0' && !g_str_equal (content->group, group))
        write_group (self, 1, content->group);
      group = content->group;
      row = qw_flow_add_row (self->flow);
      row->style.pad = 1;
      qw_row_put (row, 0, 1, QW_LETTER_BODY, "•");
      qw_row_put (row, 1, 0, QW_LETTER_BODY, text);
    }
}

static void
write_packages (QwQuoteWriter *self, const QwOffer *offer)
{
  static const QwColumn columns[] = { { QW_TICK_SIZE, QW_ALIGN_START },
                                      { QW_COLUMN_REST, QW_ALIGN_START },
                                      { QW_COLUMN_FIT, QW_ALIGN_END } };

  if (offer->choice != NULL)
    {
      g_autofree char *text = qw_quote_say_with (self->voice, N_ ("Choose one: %s"),
                                                 offer->choice->title);

      qw_quote_writer_heading (self, text);
    }
  qw_flow_begin_table (self->flow, columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < offer->n; i++)
    write_package (self, offer, i);
  qw_flow_end_table (self->flow);
}

static gboolean
has_room (const QwQuoteWriter *self, const QwOffer *offer)
{
  double width = qw_paper_get_body_width (&self->flow->paper) - offer->n * QW_TABLE_GAP;

  return width / (offer->n + get_shares (offer)) >= LEAST_COLUMN;
}

void
qw_quote_writer_write_offers (QwQuoteWriter *self)
{
  g_autoptr (GPtrArray) offers = qw_quote_list_offers (self->voice);

  for (guint i = 0; i < offers->len; i++)
    {
      const QwOffer *offer = offers->pdata[i];

      if (offer->section != NULL && offer->section->title[0] != '\0')
        qw_quote_writer_heading (self, offer->section->title);
      if (offer->section != NULL && offer->section->detail[0] != '\0')
        qw_flow_add_text (self->flow, QW_LETTER_BODY, 2, offer->section->detail)->style.keep = TRUE;
      if (offer->n > 1 && has_room (self, offer))
        write_columns (self, offer);
      else
        write_packages (self, offer);
    }
}
