/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-paper-private.h"

#include <glib/gi18n-lib.h>

/* Choices that stand on one page. */
#define MOST_KEPT 12

static void
write_option (QwQuoteWriter *self, const QwLineTotal *total)
{
  g_autofree char *name = qw_quote_say_option (self->voice, total->line);
  g_autofree char *amount = qw_quote_say_money_each (self->voice, total->amount,
                                                     total->line->period);
  g_autofree char *with = qw_quote_say_total_with (self->voice, total->line);
  QwRow *row = qw_flow_add_row (self->flow);

  row->style = (QwRowStyle){ .pad = 2, .rule_above = QW_RULE_HAIR, .whole = TRUE };
  qw_row_put (row, 0, 1, QW_LETTER_BODY, name);
  qw_row_put (row, 1, 1, QW_LETTER_NUMBER, amount);
  if (with != NULL)
    qw_row_put (row, 2, 1, QW_LETTER_NUMBER, with);
}

static void
write_head (QwQuoteWriter *self)
{
  QwRow *row = qw_flow_add_row (self->flow);

  row->style = (QwRowStyle){ .pad = 2, .head = TRUE };
  qw_row_put (row, 0, 1, QW_LETTER_LABEL, qw_quote_say (self->voice, N_ ("If you take")));
  qw_row_put (row, 1, 1, QW_LETTER_LABEL, qw_quote_say (self->voice, N_ ("Price")));
  qw_row_put (row, 2, 1, QW_LETTER_LABEL, qw_quote_say (self->voice, N_ ("Total then")));
}

void
qw_quote_writer_write_options (QwQuoteWriter *self)
{
  static const QwColumn columns[] = { { QW_COLUMN_REST, QW_ALIGN_START },
                                      { QW_COLUMN_FIT, QW_ALIGN_END },
                                      { QW_COLUMN_FIT, QW_ALIGN_END } };
  guint n = qw_quote_count_options (self->voice);

  if (n == 0 || n > QW_QUOTE_MOST_TOTALS)
    return;
  qw_flow_keep_from_here (self->flow);
  qw_quote_writer_heading (self, qw_quote_say (self->voice, N_ ("Your choices")));
  qw_flow_begin_table (self->flow, columns, G_N_ELEMENTS (columns));
  write_head (self);
  for (guint i = 0; i < self->totals->lines->len; i++)
    {
      const QwLineTotal *total = self->totals->lines->pdata[i];

      if (qw_quote_is_choice (total->line) && total->line->package == NULL)
        write_option (self, total);
    }
  qw_flow_end_table (self->flow);
  if (n <= MOST_KEPT)
    qw_flow_keep_to_here (self->flow);
}
