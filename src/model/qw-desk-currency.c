/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-desk-private.h"

#include "qw-format.h"

#include <glib/gi18n-lib.h>

const QwCurrency *
qw_desk_currency (QwDesk *self)
{
  return qw_catalog_find_currency (self->catalog, self->quote->currency);
}

static void
currency_cb (QwSelector *selector, GParamSpec *pspec, QwDesk *self)
{
  const QwCurrency *currency = NULL;
  g_autoptr (QwQuote) quote = NULL;

  if (self->following || self->quote == NULL || qw_selector_get_id (selector) == NULL)
    return;
  currency = qw_catalog_find_currency (self->catalog, qw_selector_get_id (selector));
  quote = qw_quote_with_currency (self->quote, currency);
  qw_desk_set_quote (self, quote, NULL);
}

void
qw_desk_fill_currencies (QwDesk *self)
{
  GPtrArray *currencies = qw_catalog_get_currencies (self->catalog);

  self->currency = qw_selector_new (_ ("Currency"));
  g_signal_connect_object (self->currency, "notify::selected", G_CALLBACK (currency_cb), self, 0);
  self->following = TRUE;
  for (guint i = 0; i < currencies->len; i++)
    {
      const QwCurrency *currency = g_ptr_array_index (currencies, i);
      g_autofree char *title = g_strdup_printf ("%s · %s", currency->code,
                                                qw_format_table_text (currency->name));

      qw_selector_add (self->currency, qw_option_new (currency->code, title, NULL));
    }
  self->following = FALSE;
}
