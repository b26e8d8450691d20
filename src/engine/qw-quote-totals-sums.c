/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-totals-private.h"

#include <string.h>

#include "qw-money.h"

static gsize
count_taxes (const QwQuoteSums *self)
{
  return (gsize) QW_N_PERIODS * self->n_taxes;
}

static gsize
find_tax (const QwQuoteSums *self, QwPeriod period, guint tax)
{
  return (gsize) period * self->n_taxes + tax;
}

void
qw_quote_sums_init (QwQuoteSums *self, guint n_taxes, guint n_slots)
{
  *self = (QwQuoteSums){ .n_taxes = n_taxes, .n_slots = n_slots };
  self->taxes = g_new0 (gint64, count_taxes (self));
  self->slots = g_new0 (gint64, count_taxes (self) * n_slots);
}

void
qw_quote_sums_empty (QwQuoteSums *self)
{
  memset (self->periods, 0, sizeof self->periods);
  memset (self->taxes, 0, count_taxes (self) * sizeof (gint64));
  memset (self->slots, 0, count_taxes (self) * self->n_slots * sizeof (gint64));
}

void
qw_quote_sums_clear (QwQuoteSums *self)
{
  g_clear_pointer (&self->taxes, g_free);
  g_clear_pointer (&self->slots, g_free);
}

const gint64 *
qw_quote_sums_get_taxes (const QwQuoteSums *self, QwPeriod period)
{
  return &self->taxes[find_tax (self, period, 0)];
}

const gint64 *
qw_quote_sums_get_slots (const QwQuoteSums *self, QwPeriod period, guint tax)
{
  return &self->slots[find_tax (self, period, tax) * self->n_slots];
}

gboolean
qw_quote_sums_add (QwQuoteSums *self, const QwQuotePlace *place, gint64 amount, GError **error)
{
  gsize tax = find_tax (self, place->period, place->tax);
  gint64 *sums[] = { &self->periods[place->period], &self->taxes[tax],
                     &self->slots[tax * self->n_slots + place->slot] };

  for (gsize i = 0; i < G_N_ELEMENTS (sums); i++)
    if (!qw_money_add (*sums[i], amount, sums[i], error))
      return FALSE;

  return TRUE;
}

gboolean
qw_quote_split (gint64 amount, const gint64 *sums, guint n, gint64 *parts)
{
  gint64 weights[MAX (QW_QUOTE_MAX_SLOTS, QW_QUOTE_MAX_TAXES)];
  gboolean is_any = FALSE;

  g_return_val_if_fail (n <= G_N_ELEMENTS (weights), FALSE);

  for (guint i = 0; i < n; i++)
    {
      weights[i] = MAX (sums[i], 0);
      is_any |= weights[i] > 0;
    }
  if (is_any)
    qw_money_split (amount, weights, n, parts);

  return is_any;
}
