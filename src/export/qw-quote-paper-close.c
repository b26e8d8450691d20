/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-paper-private.h"

#include "qw-mark.h"

#include <glib/gi18n-lib.h>

#define BULLET_WIDTH 4
/* Points to write a name in. */
#define BLANK_HEIGHT 34

static void
put_item (QwRow *row, guint column, const char *text)
{
  qw_row_put (row, column, 1, QW_LETTER_BODY, "•");
  qw_row_put (row, column + 1, 1, QW_LETTER_BODY, text);
}

static void
write_list (QwQuoteWriter *self, QwQuoteList list, const char *heading)
{
  static const QwColumn columns[] = { { BULLET_WIDTH, QW_ALIGN_START },
                                      { QW_COLUMN_REST, QW_ALIGN_START } };
  GStrv texts = self->quote->lists[list];

  if (texts == NULL || texts[0] == NULL)
    return;
  qw_quote_writer_heading (self, heading);
  qw_flow_begin_table (self->flow, columns, G_N_ELEMENTS (columns));
  for (guint i = 0; texts[i] != NULL; i++)
    {
      QwRow *row = qw_flow_add_row (self->flow);

      row->style.above = 1;
      put_item (row, 0, texts[i]);
    }
  qw_flow_end_table (self->flow);
}

static gboolean
has_list (const QwQuoteWriter *self, QwQuoteList list)
{
  return self->quote->lists[list] != NULL && self->quote->lists[list][0] != NULL;
}

/* What is in and what is not, beside each other. */
static void
write_scope (QwQuoteWriter *self)
{
  static const QwColumn columns[] = { { BULLET_WIDTH, QW_ALIGN_START },
                                      { QW_COLUMN_REST, QW_ALIGN_START },
                                      { BULLET_WIDTH, QW_ALIGN_START },
                                      { QW_COLUMN_REST, QW_ALIGN_START } };
  GStrv in = self->quote->lists[QW_QUOTE_INCLUDED];
  GStrv out = self->quote->lists[QW_QUOTE_EXCLUDED];
  guint n = MAX (g_strv_length (in), g_strv_length (out));
  QwRow *row;

  qw_flow_begin_table (self->flow, columns, G_N_ELEMENTS (columns));
  row = qw_flow_add_row (self->flow);
  row->style = (QwRowStyle){ .above = 14, .pad = 2, .keep = TRUE };
  qw_row_put (row, 0, 2, QW_LETTER_HEADING, qw_quote_say (self->voice, N_ ("Included")));
  qw_row_put (row, 2, 2, QW_LETTER_HEADING, qw_quote_say (self->voice, N_ ("Not included")));
  for (guint i = 0; i < n; i++)
    {
      row = qw_flow_add_row (self->flow);
      row->style.above = 1;
      if (i < g_strv_length (in))
        put_item (row, 0, in[i]);
      if (i < g_strv_length (out))
        put_item (row, 2, out[i]);
    }
  qw_flow_end_table (self->flow);
}

static void
write_terms (QwQuoteWriter *self)
{
  const char *terms = self->quote->texts[QW_QUOTE_TERMS];

  if (terms[0] == '\0')
    return;
  qw_quote_writer_heading (self, qw_quote_say (self->voice, N_ ("Terms")));
  qw_flow_add_text (self->flow, QW_LETTER_BODY, 0, terms);
}

static void
add_blanks (QwQuoteWriter *self, const char *left, const char *right)
{
  QwRow *row = qw_flow_add_row (self->flow);

  qw_row_put_paint (row, 0, 1, 0, BLANK_HEIGHT, qw_blank_paint, NULL, NULL);
  if (right != NULL)
    qw_row_put_paint (row, 1, 1, 0, BLANK_HEIGHT, qw_blank_paint, NULL, NULL);
  row = qw_flow_add_row (self->flow);
  row->style.pad = 2;
  qw_row_put (row, 0, 1, QW_LETTER_NOTE, left);
  if (right != NULL)
    qw_row_put (row, 1, 1, QW_LETTER_NOTE, right);
}

/* After everything that is agreed to, and never torn apart. */
static void
write_signature (QwQuoteWriter *self)
{
  static const QwColumn columns[] = { { QW_COLUMN_REST, QW_ALIGN_START },
                                      { QW_COLUMN_REST, QW_ALIGN_START } };
  gboolean choices = qw_quote_count_choices (self->voice) > 0;
  const char *plain = N_ ("I accept this quote and its terms.");
  const char *chosen = N_ (
      "I accept this quote and its terms, with the choices that are ticked in it.");

  qw_flow_keep_from_here (self->flow);
  qw_quote_writer_heading (self, qw_quote_say (self->voice, N_ ("Acceptance")));
  qw_flow_add_text (self->flow, QW_LETTER_BODY, 0,
                    qw_quote_say (self->voice, choices ? chosen : plain));
  qw_flow_begin_table (self->flow, columns, G_N_ELEMENTS (columns));
  add_blanks (self, qw_quote_say (self->voice, N_ ("Full name")),
              qw_quote_say (self->voice, N_ ("Place and date")));
  add_blanks (self, qw_quote_say (self->voice, N_ ("Signature")),
              choices ? qw_quote_say (self->voice, N_ ("Chosen options")) : NULL);
  qw_flow_end_table (self->flow);
  qw_flow_keep_to_here (self->flow);
}

void
qw_quote_writer_write_close (QwQuoteWriter *self)
{
  if (has_list (self, QW_QUOTE_INCLUDED) && has_list (self, QW_QUOTE_EXCLUDED))
    write_scope (self);
  else
    {
      write_list (self, QW_QUOTE_INCLUDED, qw_quote_say (self->voice, N_ ("Included")));
      write_list (self, QW_QUOTE_EXCLUDED, qw_quote_say (self->voice, N_ ("Not included")));
    }
  write_list (self, QW_QUOTE_ASSUMPTIONS,
              qw_quote_say (self->voice, N_ ("What the price rests on")));
  write_terms (self);
  write_signature (self);
}
