/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-document-private.h"

#include <glib/gi18n-lib.h>

static void
add_amount (const QwQuoteVoice *self,
            QwBlock *block,
            QwBlockRowKind kind,
            const char *label,
            gint64 minor)
{
  g_autofree char *amount = qw_quote_say_money (self, minor);

  qw_block_row_set_cell (qw_block_add_row (block, kind, label), 1, amount);
}

static void
add_taxes (const QwQuoteVoice *self, QwBlock *block, const QwPeriodTotal *total)
{
  for (guint i = 0; i < total->taxes->len; i++)
    {
      const QwTaxTotal *tax = total->taxes->pdata[i];
      g_autofree char *label = qw_quote_say_tax_total (self, tax);

      add_amount (self, block, QW_BLOCK_ROW_PLAIN, label, tax->amount);
    }
}

static void
add_period (const QwQuoteVoice *self, QwBlock *block, QwPeriod period)
{
  const QwPeriodTotal *total = &self->totals->periods[period];
  gboolean added = !self->quote->inclusive && qw_quote_has_taxes (total);

  if (added || total->rounding != 0)
    add_amount (self, block, QW_BLOCK_ROW_PLAIN, qw_quote_say (self, N_ ("Subtotal")),
                total->lines);
  if (added)
    add_taxes (self, block, total);
  if (total->rounding != 0)
    add_amount (self, block, QW_BLOCK_ROW_PLAIN, qw_quote_say (self, N_ ("Rounding")),
                total->rounding);
  add_amount (self, block, QW_BLOCK_ROW_TOTAL, qw_quote_name_total (self, period), total->total);
  if (self->quote->inclusive && qw_quote_has_taxes (total))
    add_taxes (self, block, total);
}

static QwBlock *
add_table (const QwQuoteVoice *self, QwDocument *document, const char *label)
{
  QwBlock *block = qw_document_add (document, QW_BLOCK_TABLE, "");

  qw_block_set_label (block, label);
  return block;
}

void
qw_quote_voice_add_totals (const QwQuoteVoice *self, QwDocument *document)
{
  QwBlock *block = add_table (self, document, qw_quote_say (self, N_ ("Total")));
  gboolean used = FALSE;

  block->quiet = TRUE;
  qw_block_add_header (block, qw_quote_say (self, N_ ("Description")));
  qw_block_add_header (block, qw_quote_say (self, N_ ("Amount")));
  for (guint i = 0; i < QW_N_PERIODS; i++)
    if (self->totals->periods[i].used)
      {
        add_period (self, block, (QwPeriod) i);
        used = TRUE;
      }
  /* Without a line there is still a total. */
  if (!used)
    add_period (self, block, QW_PERIOD_ONCE);
  for (guint i = 0; i < self->quote->taxes->len; i++)
    {
      const QwQuoteTax *tax = self->quote->taxes->pdata[i];

      if (tax->note != NULL && tax->note[0] != '\0')
        qw_document_add (document, QW_BLOCK_NOTE, tax->note);
    }
}

static void
add_option (const QwQuoteVoice *self, QwBlock *block, const QwLineTotal *total)
{
  g_autofree char *name = qw_quote_say_option (self, total->line);
  g_autofree char *amount = qw_quote_say_money_each (self, total->amount, total->line->period);
  g_autofree char *with = qw_quote_say_total_with (self, total->line);
  QwBlockRow *row = qw_block_add_row (block, QW_BLOCK_ROW_PLAIN, name);

  qw_block_row_set_cell (row, 1, amount);
  qw_block_row_set_cell (row, 2, with);
}

void
qw_quote_voice_add_options (const QwQuoteVoice *self, QwDocument *document)
{
  const char *heading = qw_quote_say (self, N_ ("Your choices"));
  guint n = qw_quote_count_options (self);
  QwBlock *block;

  if (n == 0 || n > QW_QUOTE_MOST_TOTALS)
    return;
  qw_document_add (document, QW_BLOCK_HEADING, heading);
  block = add_table (self, document, heading);
  qw_block_add_header (block, qw_quote_say (self, N_ ("If you take")));
  qw_block_add_header (block, qw_quote_say (self, N_ ("Price")));
  qw_block_add_header (block, qw_quote_say (self, N_ ("Total then")));
  for (guint i = 0; i < self->totals->lines->len; i++)
    {
      const QwLineTotal *total = self->totals->lines->pdata[i];

      if (qw_quote_is_choice (total->line) && total->line->package == NULL)
        add_option (self, block, total);
    }
}

static void
add_part (const QwQuoteVoice *self,
          QwBlock *block,
          const char *title,
          const char *due,
          gint64 minor)
{
  g_autofree char *amount = qw_quote_say_money (self, minor);
  QwBlockRow *row = qw_block_add_row (block, QW_BLOCK_ROW_PLAIN, title);

  qw_block_row_set_cell (row, 1, due);
  qw_block_row_set_cell (row, 2, amount);
}

static void
add_deposit (const QwQuoteVoice *self, QwBlock *block)
{
  g_autofree char *title = qw_quote_say_part (self, qw_quote_say (self, N_ ("Deposit")),
                                              &self->quote->deposit);

  if (self->totals->deposit != 0)
    add_part (self, block, title, qw_quote_say (self, N_ ("on acceptance")), self->totals->deposit);
}

static void
add_milestone (const QwQuoteVoice *self, QwBlock *block, guint i)
{
  const QwMilestone *milestone = self->quote->milestones->pdata[i];
  g_autofree char *title = qw_quote_say_part (self, milestone->title, &milestone->portion);
  g_autofree char *due = milestone->due != NULL ? qw_quote_say_date (self, milestone->due) : NULL;

  add_part (self, block, title, due, self->totals->milestones[i]);
}

static void
add_parts (const QwQuoteVoice *self, QwDocument *document, const char *heading)
{
  QwBlock *block = add_table (self, document, heading);

  block->quiet = TRUE;
  qw_block_add_header (block, qw_quote_say (self, N_ ("Description")));
  qw_block_add_header (block, qw_quote_say (self, N_ ("Date")));
  qw_block_add_header (block, qw_quote_say (self, N_ ("Amount")));
  add_deposit (self, block);
  for (guint i = 0; i < self->totals->n_milestones; i++)
    add_milestone (self, block, i);
  if (self->totals->left != 0)
    /* Translators: what the deposit and the milestones leave to be paid. */
    add_part (self, block, qw_quote_say (self, N_ ("Remainder")),
              qw_quote_say (self, N_ ("on completion")), self->totals->left);
}

void
qw_quote_voice_add_payment (const QwQuoteVoice *self, QwDocument *document)
{
  const char *heading = qw_quote_say (self, N_ ("Payment"));
  const char *bank = self->quote->issuer->bank;
  gboolean parted = self->totals->deposit != 0 || self->totals->n_milestones > 0;

  if (!parted && bank[0] == '\0')
    return;
  qw_document_add (document, QW_BLOCK_HEADING, heading);
  if (parted)
    add_parts (self, document, heading);
  if (bank[0] != '\0')
    qw_document_add (document, QW_BLOCK_TEXT, bank);
}
