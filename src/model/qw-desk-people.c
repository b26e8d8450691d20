/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-desk-people.h"

static gboolean
has_prices (const QwQuote *quote)
{
  for (guint i = 0; i < quote->sections->len; i++)
    {
      GPtrArray *lines = ((QwQuoteSection *) quote->sections->pdata[i])->lines;

      for (guint k = 0; k < lines->len; k++)
        if (((QwQuoteLine *) lines->pdata[k])->price != 0)
          return TRUE;
    }
  return FALSE;
}

/* Takes @quote over, as all below. */
static QwQuote *
follow_currency (QwQuote *quote, QwCatalog *catalog, const char *code)
{
  const QwCurrency *currency = code != NULL ? qw_catalog_find_currency (catalog, code) : NULL;
  g_autoptr (QwQuote) before = quote;

  if (currency == NULL || has_prices (quote))
    return g_steal_pointer (&before);
  return qw_quote_with_currency (quote, currency);
}

static QwQuote *
follow_language (QwQuote *quote, const char *language)
{
  g_autoptr (QwQuote) before = quote;

  if (language == NULL || language[0] == '\0')
    return g_steal_pointer (&before);
  return qw_quote_with_text (quote, QW_QUOTE_LANGUAGE, language);
}

static QwQuote *
follow_validity (QwQuote *quote, guint days)
{
  g_autoptr (QwQuote) before = quote;

  if (days == 0)
    return g_steal_pointer (&before);
  return qw_quote_with_valid_days (quote, days);
}

static QwQuote *
follow_terms (QwQuote *quote, const char *terms)
{
  g_autoptr (QwQuote) before = quote;

  if (terms == NULL || terms[0] == '\0' || quote->texts[QW_QUOTE_TERMS][0] != '\0')
    return g_steal_pointer (&before);
  return qw_quote_with_text (quote, QW_QUOTE_TERMS, terms);
}

/* The first tax stands where a line names none; what lines name keeps its id. */
static QwQuote *
follow_tax (QwQuote *quote, const QwQuoteTax *tax)
{
  g_autoptr (QwQuote) before = quote;
  g_autoptr (GPtrArray)
      taxes = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_quote_tax_unref);

  if (tax == NULL)
    return g_steal_pointer (&before);
  for (guint i = 0; i < quote->taxes->len; i++)
    {
      QwQuoteTax *own = qw_quote_tax_copy (i == 0 ? tax : quote->taxes->pdata[i]);

      if (i == 0)
        {
          g_free (own->id);
          own->id = g_strdup (((QwQuoteTax *) quote->taxes->pdata[0])->id);
        }
      g_ptr_array_add (taxes, own);
    }
  return qw_quote_with_taxes (quote, taxes);
}

void
qw_desk_take_client (QwDesk *self, const QwClient *client)
{
  g_autoptr (QwQuote) quote = NULL;

  g_return_if_fail (QW_IS_DESK (self) && qw_desk_get_quote (self) != NULL && client != NULL);
  quote = qw_quote_with_client (qw_desk_get_quote (self), client->party);
  quote = follow_currency (quote, qw_desk_get_catalog (self), client->currency);
  quote = follow_language (quote, client->language);
  quote = follow_validity (quote, client->valid_days);
  quote = follow_tax (quote, client->tax);
  quote = follow_terms (quote, client->terms);
  qw_desk_set_quote (self, quote, NULL);
}

static QwClient *
make (const QwQuote *quote, QwParty *party)
{
  QwClient *client = qw_client_new (party);
  g_autoptr (QwQuoteTax) tax = qw_quote_tax_copy (quote->taxes->pdata[0]);

  g_clear_pointer (&tax->id, g_free);
  client->tax = g_steal_pointer (&tax);
  client->currency = g_strdup (quote->currency);
  if (quote->texts[QW_QUOTE_LANGUAGE][0] != '\0')
    client->language = g_strdup (quote->texts[QW_QUOTE_LANGUAGE]);
  client->valid_days = quote->valid_days;
  return client;
}

QwClient *
qw_desk_make_client (QwDesk *self)
{
  g_return_val_if_fail (QW_IS_DESK (self) && qw_desk_get_quote (self) != NULL, NULL);
  return make (qw_desk_get_quote (self), qw_desk_get_quote (self)->client);
}

QwClient *
qw_desk_make_business (QwDesk *self)
{
  QwQuote *quote;
  QwClient *business;

  g_return_val_if_fail (QW_IS_DESK (self) && qw_desk_get_quote (self) != NULL, NULL);
  quote = qw_desk_get_quote (self);
  business = make (quote, quote->issuer);
  if (quote->texts[QW_QUOTE_TERMS][0] != '\0')
    business->terms = g_strdup (quote->texts[QW_QUOTE_TERMS]);
  return business;
}
