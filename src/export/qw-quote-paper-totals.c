/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-paper-private.h"

#include <glib/gi18n-lib.h>

static QwRow *
add_row (QwQuoteWriter *self, QwLetter letter, const char *label, const char *amount)
{
  QwRow *row = qw_flow_add_row (self->flow);

  row->style.pad = 2;
  qw_row_put (row, 1, 1, letter == QW_LETTER_NUMBER ? QW_LETTER_BODY : letter, label);
  qw_row_put (row, 2, 1, letter, amount);
  return row;
}

static QwRow *
add_amount (QwQuoteWriter *self, QwLetter letter, const char *label, gint64 minor)
{
  g_autofree char *amount = qw_quote_say_money (self->voice, minor);

  return add_row (self, letter, label, amount);
}

static void
write_tax (QwQuoteWriter *self, const QwTaxTotal *total)
{
  g_autofree char *label = qw_quote_say_tax_total (self->voice, total);

  add_amount (self, self->quote->inclusive ? QW_LETTER_NOTE : QW_LETTER_NUMBER, label,
              total->amount);
}

static void
write_taxes (QwQuoteWriter *self, const QwPeriodTotal *total)
{
  for (guint i = 0; i < total->taxes->len; i++)
    write_tax (self, total->taxes->pdata[i]);
}

/* The code beside the name: a symbol such as "kr" is that of several currencies. */
static char *
say_total (const QwQuoteWriter *self, QwPeriod period)
{
  return g_strdup_printf ("%s (%s)", qw_quote_name_total (self->voice, period),
                          self->quote->currency);
}

static void
write_period (QwQuoteWriter *self, QwPeriod period, gboolean first)
{
  const QwPeriodTotal *total = &self->totals->periods[period];
  gboolean added = !self->quote->inclusive && qw_quote_has_taxes (total);
  guint before = self->flow->rows->len;
  g_autofree char *name = say_total (self, period);
  QwRow *row;

  if (added || total->rounding != 0)
    add_amount (self, QW_LETTER_NUMBER, qw_quote_say (self->voice, N_ ("Subtotal")), total->lines);
  if (added)
    write_taxes (self, total);
  if (total->rounding != 0)
    add_amount (self, QW_LETTER_NUMBER, qw_quote_say (self->voice, N_ ("Rounding")),
                total->rounding);
  row = add_amount (self, first ? QW_LETTER_SUM : QW_LETTER_TOTAL, name, total->total);
  row->style.pad = 4;
  row->style.filled = first;
  if (self->quote->inclusive && qw_quote_has_taxes (total))
    write_taxes (self, total);
  row = self->flow->rows->pdata[before];
  row->style.above = first ? 5 : 8;
  row->style.pad = MAX (row->style.pad, 3);
  row->style.rule_above = first ? QW_RULE_STRONG : QW_RULE_HAIR;
}

static void
write_tax_notes (QwQuoteWriter *self)
{
  for (guint i = 0; i < self->quote->taxes->len; i++)
    {
      const QwQuoteTax *tax = self->quote->taxes->pdata[i];

      if (tax->note != NULL && tax->note[0] != '\0')
        qw_flow_add_text (self->flow, QW_LETTER_NOTE, 4, tax->note);
    }
}

void
qw_quote_writer_write_totals (QwQuoteWriter *self)
{
  static const QwColumn columns[] = { { QW_COLUMN_REST, QW_ALIGN_START },
                                      { QW_COLUMN_FIT, QW_ALIGN_START },
                                      { QW_COLUMN_FIT, QW_ALIGN_END } };
  gboolean first = TRUE;

  qw_flow_keep_from_here (self->flow);
  qw_flow_begin_table (self->flow, columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < QW_N_PERIODS; i++)
    if (self->totals->periods[i].used)
      {
        write_period (self, (QwPeriod) i, first);
        first = FALSE;
      }
  /* Without a line there is still a total. */
  if (first)
    write_period (self, QW_PERIOD_ONCE, TRUE);
  qw_flow_end_table (self->flow);
  qw_flow_keep_to_here (self->flow);
  write_tax_notes (self);
}
