/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-paper-private.h"

#include "qw-mark.h"

#include <glib/gi18n-lib.h>

/* Where a table of lines has what; G_MAXUINT for what it has not. */
typedef struct
{
  guint tick;
  guint title;
  guint quantity;
  guint price;
  guint amount;
  guint n;
} Places;

static Places
begin_table (QwQuoteWriter *self)
{
  QwDisplay display = self->quote->display;
  Places places = { G_MAXUINT, 0, G_MAXUINT, G_MAXUINT, G_MAXUINT, 0 };
  QwColumn columns[QW_TABLE_MAX_COLUMNS];

  if (qw_quote_count_options (self->voice) > 0)
    columns[places.tick = places.n++] = (QwColumn){ QW_TICK_SIZE, QW_ALIGN_START };
  columns[places.title = places.n++] = (QwColumn){ QW_COLUMN_REST, QW_ALIGN_START };
  if (display == QW_DISPLAY_LINES && qw_quote_has_quantities (self->voice))
    {
      columns[places.quantity = places.n++] = (QwColumn){ QW_COLUMN_FIT, QW_ALIGN_END };
      columns[places.price = places.n++] = (QwColumn){ QW_COLUMN_FIT, QW_ALIGN_END };
    }
  if (display != QW_DISPLAY_TOTAL)
    columns[places.amount = places.n++] = (QwColumn){ QW_COLUMN_FIT, QW_ALIGN_END };
  qw_flow_begin_table (self->flow, columns, places.n);
  return places;
}

static void
put (QwRow *row, guint column, QwLetter letter, const char *text)
{
  if (column != G_MAXUINT)
    qw_row_put (row, column, 1, letter, text);
}

static void
write_head (QwQuoteWriter *self, const Places *places)
{
  QwRow *row = qw_flow_add_row (self->flow);

  row->style = (QwRowStyle){ .above = 18, .pad = 3, .rule_below = QW_RULE_STRONG, .head = TRUE };
  put (row, places->title, QW_LETTER_LABEL, qw_quote_say (self->voice, N_ ("Description")));
  put (row, places->quantity, QW_LETTER_LABEL, qw_quote_say (self->voice, N_ ("Quantity")));
  put (row, places->price, QW_LETTER_LABEL, qw_quote_say (self->voice, N_ ("Price")));
  put (row, places->amount, QW_LETTER_LABEL, qw_quote_say (self->voice, N_ ("Amount")));
}

/* The subtotals of a section, each of its period on a row of its own, the first on @row. */
static void
put_subtotals (QwQuoteWriter *self, const Places *places, QwRow *row, const QwSectionTotal *section)
{
  gboolean first = TRUE;
  gboolean kept = row->style.keep;

  for (guint i = 0; i < QW_N_PERIODS; i++)
    {
      g_autofree char *amount = NULL;

      if (section->subtotal[i] == 0)
        continue;
      if (!first)
        {
          row->style.keep = TRUE;
          row = qw_flow_add_row (self->flow);
          row->style.keep = kept;
        }
      amount = qw_quote_say_money_each (self->voice, section->subtotal[i], (QwPeriod) i);
      put (row, places->amount, QW_LETTER_TOTAL, amount);
      first = FALSE;
    }
}

static void
write_section_head (QwQuoteWriter *self, const Places *places, const QwSectionTotal *total)
{
  const QwQuoteSection *section = total->section;
  gboolean summed = self->quote->display == QW_DISPLAY_SECTIONS;
  const QwQuoteLine *only = summed ? qw_quote_stands_for (section) : NULL;
  QwRow *row;

  if (section->title[0] == '\0' && section->detail[0] == '\0' && !summed)
    return;
  row = qw_flow_add_row (self->flow);
  row->style = (QwRowStyle){ .above = 6, .pad = 3, .whole = TRUE, .keep = TRUE };
  qw_row_put (row, 0, places->title + 1, QW_LETTER_STRONG,
              only != NULL ? only->title : section->title);
  if (summed)
    put_subtotals (self, places, row, total);
  if (section->detail[0] == '\0')
    return;
  row->style.open_below = TRUE;
  row = qw_flow_add_row (self->flow);
  row->style = (QwRowStyle){ .pad = 4, .open_above = TRUE, .keep = TRUE };
  qw_row_put (row, 0, places->title + 1, QW_LETTER_NOTE, section->detail);
}

static void
write_section_foot (QwQuoteWriter *self, const Places *places, const QwSectionTotal *total)
{
  QwRow *row = qw_flow_add_row (self->flow);
  QwTextBlock *label;

  row->style = (QwRowStyle){ .pad = 3, .whole = TRUE, .rule_above = QW_RULE_HAIR };
  label = qw_row_put (row, 0, places->amount, QW_LETTER_NOTE,
                      qw_quote_say (self->voice, N_ ("Subtotal")));
  label->align = QW_ALIGN_END;
  put_subtotals (self, places, row, total);
}

static void
put_tick (QwRow *row, const Places *places, const QwLineTotal *total)
{
  QwTick tick = total->line->choice != NULL ? QW_TICK_CIRCLE : QW_TICK_BOX;

  if (!qw_quote_is_choice (total->line))
    return;
  if (total->counted)
    tick = tick == QW_TICK_CIRCLE ? QW_TICK_CIRCLE_CHOSEN : QW_TICK_BOX_CHOSEN;
  qw_row_put_paint (row, places->tick, 1, QW_TICK_SIZE, QW_TICK_SIZE, qw_tick_paint,
                    GINT_TO_POINTER ((int) tick), NULL);
}

static void
put_figures (QwQuoteWriter *self, const Places *places, QwRow *row, const QwLineTotal *total)
{
  /* An amount that is not in the sum does not look as if it were. */
  QwLetter letter = total->counted ? QW_LETTER_NUMBER : QW_LETTER_NOTE;
  g_autofree char *amount = qw_quote_say_amount (self->voice, total);

  if (qw_quote_is_counted_out (total->line))
    {
      g_autofree char *quantity = qw_quote_say_quantity (self->voice, total->line);
      g_autofree char *price = qw_quote_say_money (self->voice, total->line->price);

      put (row, places->quantity, letter, quantity);
      put (row, places->price, letter, price);
    }
  put (row, places->amount, letter, amount);
}

static void
write_line (QwQuoteWriter *self, const Places *places, const QwLineTotal *total, gint64 sum)
{
  g_autofree char *notes = qw_quote_say_notes (self->voice, total);
  QwRow *row = qw_flow_add_row (self->flow);

  row->style = (QwRowStyle){ .pad = 3, .whole = TRUE, .rule_above = QW_RULE_HAIR };
  put_tick (row, places, total);
  put (row, places->title, QW_LETTER_BODY, total->line->title);
  if (self->quote->display == QW_DISPLAY_LINES)
    {
      g_autofree char *carried = qw_quote_say_money (self->voice, sum);

      put_figures (self, places, row, total);
      qw_row_set_carried (row, carried);
    }
  if (notes[0] == '\0')
    return;
  row->style.keep = TRUE;
  row->style.open_below = TRUE;
  row = qw_flow_add_row (self->flow);
  row->style = (QwRowStyle){ .pad = 4, .open_above = TRUE };
  put (row, places->title, QW_LETTER_NOTE, notes);
}

/* Above the first of the lines of which one is taken. */
static void
write_group (QwQuoteWriter *self,
             const Places *places,
             const QwQuoteLine *line,
             const QwQuoteLine *before)
{
  const QwQuoteChoice *choice = qw_quote_find_choice (self->voice, line);
  g_autofree char *text = NULL;
  QwRow *row;

  if (choice == NULL || (before != NULL && g_strcmp0 (before->choice, line->choice) == 0))
    return;
  text = qw_quote_say_with (self->voice, N_ ("Choose one: %s"), choice->title);
  row = qw_flow_add_row (self->flow);
  row->style = (QwRowStyle){ .pad = 3, .rule_above = QW_RULE_HAIR, .keep = TRUE };
  put (row, places->title, QW_LETTER_STRONG, text);
}

static gint64
add_to_sum (gint64 sum, const QwLineTotal *total)
{
  gint64 next = sum;

  if (total->counted && total->line->period == QW_PERIOD_ONCE &&
      !qw_money_add (sum, total->amount, &next, NULL))
    return sum;
  return next;
}

static gint64
write_section (QwQuoteWriter *self, const Places *places, guint section, guint *at, gint64 sum)
{
  const QwSectionTotal *total = self->totals->sections->pdata[section];
  gboolean summed = self->quote->display == QW_DISPLAY_SECTIONS;
  const QwQuoteLine *before = NULL;

  if (!qw_quote_is_offer_alone (total->section))
    write_section_head (self, places, total);
  for (; *at < self->totals->lines->len; (*at)++)
    {
      const QwLineTotal *line = self->totals->lines->pdata[*at];

      if (line->section != section)
        break;
      sum = add_to_sum (sum, line);
      if (line->line->package != NULL)
        continue;
      write_group (self, places, line->line, before);
      if (!summed || line->line != qw_quote_stands_for (total->section))
        write_line (self, places, line, sum);
      before = line->line;
    }
  if (qw_quote_has_subtotal (self->voice, total->section))
    write_section_foot (self, places, total);
  return sum;
}

void
qw_quote_writer_write_lines (QwQuoteWriter *self)
{
  Places places;
  guint at = 0;
  gint64 sum = 0;

  if (!qw_quote_has_plain_lines (self->voice))
    return;
  places = begin_table (self);
  if (self->quote->display == QW_DISPLAY_LINES)
    qw_table_set_carry (self->flow->current, places.amount,
                        qw_quote_say (self->voice, N_ ("Carried forward")),
                        qw_quote_say (self->voice, N_ ("Brought forward")));
  write_head (self, &places);
  for (guint i = 0; i < self->totals->sections->len; i++)
    sum = write_section (self, &places, i, &at, sum);
  qw_flow_end_table (self->flow);
}
