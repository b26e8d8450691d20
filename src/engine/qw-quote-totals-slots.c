/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-totals-private.h"

#include "qw-message.h"
#include "qw-money.h"

const QwPortion *
qw_quote_get_portion (const QwQuote *self, guint part)
{
  if (part == 0)
    return &self->deposit;

  return &((const QwMilestone *) self->milestones->pdata[part - 1])->portion;
}

char *
qw_quote_describe_portion (guint part)
{
  return part == 0 ? g_strdup ("deposit") : g_strdup_printf ("milestones[%u].portion", part - 1);
}

static gboolean
take_line (QwQuoteTally *self, guint part, char *id, GError **error)
{
  g_autofree char *place = qw_quote_describe_portion (part);
  g_autofree char *found = qw_message_quote (id);

  if (g_hash_table_insert (self->slots, id, GUINT_TO_POINTER (self->n_slots)))
    return TRUE;

  g_set_error (error, QW_ERROR, QW_ERROR_DUPLICATE,
               "%s.lines: found the line %s a second time, allowed: once in all portions", place,
               found);

  return FALSE;
}

gboolean
qw_quote_tally_fill_slots (QwQuoteTally *self, GError **error)
{
  for (guint i = 0; i <= self->quote->milestones->len; i++)
    {
      const QwPortion *portion = qw_quote_get_portion (self->quote, i);

      if (portion->kind != QW_PORTION_LINES)
        continue;
      if (self->slots == NULL)
        self->slots = g_hash_table_new (g_str_hash, g_str_equal);
      for (guint j = 0; portion->lines != NULL && portion->lines[j] != NULL; j++)
        if (!take_line (self, i, portion->lines[j], error))
          return FALSE;
      self->n_slots++;
    }

  return TRUE;
}
