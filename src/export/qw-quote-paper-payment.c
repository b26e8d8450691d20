/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-paper-private.h"

#include <glib/gi18n-lib.h>

/* Milestones that stand on one page. */
#define MOST_KEPT 12

static void
write_part (QwQuoteWriter *self, const char *title, const char *due, gint64 minor)
{
  g_autofree char *amount = qw_quote_say_money (self->voice, minor);
  QwRow *row = qw_flow_add_row (self->flow);

  row->style = (QwRowStyle){ .pad = 2, .rule_above = QW_RULE_HAIR, .whole = TRUE };
  qw_row_put (row, 0, 1, QW_LETTER_BODY, title);
  qw_row_put (row, 1, 1, QW_LETTER_BODY, due);
  qw_row_put (row, 2, 1, QW_LETTER_NUMBER, amount);
}

static void
write_deposit (QwQuoteWriter *self)
{
  g_autofree char *title = qw_quote_say_part (
      self->voice, qw_quote_say (self->voice, N_ ("Deposit")), &self->quote->deposit);

  if (self->totals->deposit != 0)
    write_part (self, title, qw_quote_say (self->voice, N_ ("on acceptance")),
                self->totals->deposit);
}

static void
write_milestone (QwQuoteWriter *self, guint i)
{
  const QwMilestone *milestone = self->quote->milestones->pdata[i];
  g_autofree char *title = qw_quote_say_part (self->voice, milestone->title, &milestone->portion);
  g_autofree char *due = milestone->due != NULL ? qw_quote_say_date (self->voice, milestone->due)
                                                : g_strdup ("");

  write_part (self, title, due, self->totals->milestones[i]);
}

static void
write_parts (QwQuoteWriter *self)
{
  static const QwColumn columns[] = { { QW_COLUMN_REST, QW_ALIGN_START },
                                      { QW_COLUMN_FIT, QW_ALIGN_START },
                                      { QW_COLUMN_FIT, QW_ALIGN_END } };

  qw_flow_begin_table (self->flow, columns, G_N_ELEMENTS (columns));
  write_deposit (self);
  for (guint i = 0; i < self->totals->n_milestones; i++)
    write_milestone (self, i);
  if (self->totals->left != 0)
    /* Translators: what the deposit and the milestones leave to be paid. */
    write_part (self, qw_quote_say (self->voice, N_ ("Remainder")),
                qw_quote_say (self->voice, N_ ("on completion")), self->totals->left);
  qw_flow_end_table (self->flow);
}

void
qw_quote_writer_write_payment (QwQuoteWriter *self)
{
  const char *bank = self->quote->issuer->bank;
  gboolean parted = self->totals->deposit != 0 || self->totals->n_milestones > 0;

  if (!parted && bank[0] == '\0')
    return;
  qw_flow_keep_from_here (self->flow);
  qw_quote_writer_heading (self, qw_quote_say (self->voice, N_ ("Payment")));
  if (parted)
    write_parts (self);
  if (self->totals->n_milestones <= MOST_KEPT)
    qw_flow_keep_to_here (self->flow);
  if (bank[0] != '\0')
    qw_flow_add_text (self->flow, QW_LETTER_BODY, parted ? 6 : 0, bank);
}
