/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-totals-private.h"

#include "qw-message.h"
#include "qw-money.h"

static gboolean
fail (GError **error, const char *place, gint64 found, const char *allowed)
{
  g_set_error (error, QW_ERROR, QW_ERROR_LIMIT, "%s: found %" G_GINT64_FORMAT ", allowed: %s",
               place, found, allowed);

  return FALSE;
}

static gboolean
check_taxes (const QwQuote *quote, GError **error)
{
  g_autofree char *allowed = g_strdup_printf ("1 to %d", QW_QUOTE_MAX_TAXES);

  if (quote->taxes->len < 1 || quote->taxes->len > QW_QUOTE_MAX_TAXES)
    return fail (error, "taxes", quote->taxes->len, allowed);

  for (guint i = 0; i < quote->taxes->len; i++)
    {
      const QwQuoteTax *tax = quote->taxes->pdata[i];

      if (tax->percent < 0 || tax->percent > QW_QUOTE_MAX_TAX)
        {
          g_autofree char *found = qw_money_to_string (tax->percent, 4);

          g_set_error (error, QW_ERROR, QW_ERROR_LIMIT,
                       "taxes[%u].percent: found %s, allowed: 0 to %d", i, found,
                       QW_QUOTE_MAX_TAX / QW_DECIMAL_SCALE);
          return FALSE;
        }
    }

  return TRUE;
}

static gboolean
check_quote (const QwQuote *quote, GError **error)
{
  g_autofree char *allowed = g_strdup_printf ("up to %d", QW_QUOTE_MAX_MILESTONES);

  if (quote->milestones->len > QW_QUOTE_MAX_MILESTONES)
    return fail (error, "milestones", quote->milestones->len, allowed);
  if (quote->rounding < 0)
    return fail (error, "rounding", quote->rounding, "0 and more");

  return check_taxes (quote, error);
}

static void
fill_taxes (QwQuoteTally *self)
{
  self->taxes = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < self->quote->taxes->len; i++)
    {
      const QwQuoteTax *tax = self->quote->taxes->pdata[i];

      if (tax->id != NULL)
        g_hash_table_insert (self->taxes, tax->id, GUINT_TO_POINTER (i + 1));
    }
}

static gboolean
is_asked (const QwQuoteTally *self, const QwQuoteLine *line)
{
  return self->id != NULL && g_strcmp0 (line->id, self->id) == 0;
}

static gboolean
is_chosen (const QwQuoteTally *self, const QwQuoteLine *line)
{
  return is_asked (self, line) ? self->taken : line->chosen;
}

/* What is asked for goes before what is chosen, and what is left after what is not. */
static int
rank (const QwQuoteTally *self, const QwQuoteLine *line)
{
  if (is_asked (self, line))
    return self->taken ? 2 : -1;

  return line->chosen ? 1 : 0;
}

static void
stand_for_group (QwQuoteTally *self, QwQuoteLine *line)
{
  QwQuoteLine *other = g_hash_table_lookup (self->stands, line->choice);

  if (other == NULL || rank (self, line) > rank (self, other))
    g_hash_table_insert (self->stands, line->choice, line);
}

static void
fill_stands (QwQuoteTally *self)
{
  self->stands = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < self->quote->sections->len; i++)
    {
      const QwQuoteSection *section = self->quote->sections->pdata[i];

      for (guint j = 0; j < section->lines->len; j++)
        {
          QwQuoteLine *line = section->lines->pdata[j];

          self->found |= is_asked (self, line);
          if (line->choice != NULL)
            stand_for_group (self, line);
        }
    }
}

gboolean
qw_quote_tally_init (QwQuoteTally *self,
                     QwQuote *quote,
                     const char *id,
                     gboolean taken,
                     GError **error)
{
  *self = (QwQuoteTally){ .quote = quote, .id = id, .taken = taken, .n_slots = 1 };
  if (!check_quote (quote, error))
    return FALSE;

  fill_taxes (self);
  fill_stands (self);
  if (id == NULL && !qw_quote_tally_fill_slots (self, error))
    return FALSE;

  qw_quote_sums_init (&self->whole, quote->taxes->len, self->n_slots);
  qw_quote_sums_init (&self->section, quote->taxes->len, self->n_slots);

  return TRUE;
}

void
qw_quote_tally_clear (QwQuoteTally *self)
{
  g_clear_pointer (&self->taxes, g_hash_table_unref);
  g_clear_pointer (&self->stands, g_hash_table_unref);
  g_clear_pointer (&self->slots, g_hash_table_unref);
  qw_quote_sums_clear (&self->whole);
  qw_quote_sums_clear (&self->section);
}

gboolean
qw_quote_tally_is_counted (const QwQuoteTally *self, const QwQuoteLine *line)
{
  if (line->choice != NULL && g_hash_table_lookup (self->stands, line->choice) != line)
    return FALSE;

  return !line->optional || is_chosen (self, line);
}

gboolean
qw_quote_tally_find (const QwQuoteTally *self,
                     const QwQuoteLine *line,
                     QwQuotePlace *place,
                     GError **error)
{
  guint tax = 1;

  if (line->tax != NULL)
    tax = GPOINTER_TO_UINT (g_hash_table_lookup (self->taxes, line->tax));
  if (tax == 0)
    {
      g_autofree char *found = qw_message_quote (line->tax);

      g_set_error (error, QW_ERROR, QW_ERROR_UNKNOWN,
                   "found the tax %s, allowed: one of the quote's", found);
      return FALSE;
    }

  *place = (QwQuotePlace){ .period = line->period, .tax = tax - 1 };
  if (self->slots != NULL && line->id != NULL)
    place->slot = GPOINTER_TO_UINT (g_hash_table_lookup (self->slots, line->id));

  return TRUE;
}
