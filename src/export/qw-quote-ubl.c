/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-ubl-private.h"

#include "qw-plain-text.h"
#include "qw-quote-document.h"
#include "qw-quote-life.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define NAMES "urn:oasis:names:specification:ubl:schema:xsd:"

void
qw_ubl_writer_open (const QwUblWriter *self, const char *name)
{
  g_string_append_printf (self->out, "<cac:%s>\n", name);
}

void
qw_ubl_writer_close (const QwUblWriter *self, const char *name)
{
  g_string_append_printf (self->out, "</cac:%s>\n", name);
}

static void
put_with (const QwUblWriter *self,
          const char *name,
          const char *attribute,
          const char *value,
          const char *text)
{
  g_autofree char *plain = qw_plain_text (text);
  g_autofree char *escaped = g_markup_escape_text (plain, -1);

  g_string_append_printf (self->out, "<cbc:%s", name);
  if (value != NULL)
    g_string_append_printf (self->out, " %s=\"%s\"", attribute, value);
  g_string_append_printf (self->out, ">%s</cbc:%s>\n", escaped, name);
}

void
qw_ubl_writer_put (const QwUblWriter *self, const char *name, const char *text)
{
  if (text != NULL && text[0] != '\0')
    put_with (self, name, NULL, NULL, text);
}

void
qw_ubl_writer_put_amount (const QwUblWriter *self, const char *name, gint64 minor)
{
  g_autofree char *amount = qw_money_to_string (minor, self->voice->quote->digits);

  put_with (self, name, "currencyID", self->voice->quote->currency, amount);
}

void
qw_ubl_writer_put_decimal (const QwUblWriter *self,
                           const char *name,
                           gint64 value,
                           const char *unit)
{
  static const QwDocumentStyle plain = { .numbers = { ".", "", "\3" } };
  g_autofree char *text = qw_document_style_format_decimal (&plain, value);

  put_with (self, name, "unitCode", unit, text);
}

static void
put_address (const QwUblWriter *self, const char *address)
{
  g_auto (GStrv) lines = g_strsplit (address, "\n", -1);

  if (address[0] == '\0')
    return;
  qw_ubl_writer_open (self, "PostalAddress");
  for (guint i = 0; lines[i] != NULL; i++)
    if (g_strstrip (lines[i])[0] != '\0')
      {
        qw_ubl_writer_open (self, "AddressLine");
        qw_ubl_writer_put (self, "Line", lines[i]);
        qw_ubl_writer_close (self, "AddressLine");
      }
  qw_ubl_writer_close (self, "PostalAddress");
}

static void
put_scheme (const QwUblWriter *self, const char *name)
{
  qw_ubl_writer_open (self, "TaxScheme");
  qw_ubl_writer_put (self, "Name", name);
  qw_ubl_writer_close (self, "TaxScheme");
}

static void
put_party (const QwUblWriter *self, const QwParty *party)
{
  qw_ubl_writer_open (self, "Party");
  if (party->name[0] != '\0')
    {
      qw_ubl_writer_open (self, "PartyName");
      qw_ubl_writer_put (self, "Name", party->name);
      qw_ubl_writer_close (self, "PartyName");
    }
  put_address (self, party->address);
  if (party->tax_id[0] != '\0')
    {
      qw_ubl_writer_open (self, "PartyTaxScheme");
      qw_ubl_writer_put (self, "CompanyID", party->tax_id);
      put_scheme (self, NULL);
      qw_ubl_writer_close (self, "PartyTaxScheme");
    }
  qw_ubl_writer_open (self, "Contact");
  qw_ubl_writer_put (self, "Name", party->contact);
  qw_ubl_writer_put (self, "Telephone", party->phone);
  qw_ubl_writer_put (self, "ElectronicMail", party->email);
  qw_ubl_writer_close (self, "Contact");
  qw_ubl_writer_close (self, "Party");
}

static void
put_taxes (const QwUblWriter *self, const QwPeriodTotal *total)
{
  qw_ubl_writer_open (self, "TaxTotal");
  qw_ubl_writer_put_amount (self, "TaxAmount", total->tax);
  for (guint i = 0; i < total->taxes->len; i++)
    {
      const QwTaxTotal *tax = total->taxes->pdata[i];

      qw_ubl_writer_open (self, "TaxSubtotal");
      qw_ubl_writer_put_amount (self, "TaxableAmount", tax->net);
      qw_ubl_writer_put_amount (self, "TaxAmount", tax->amount);
      qw_ubl_writer_open (self, "TaxCategory");
      qw_ubl_writer_put (self, "Name", tax->tax->title);
      qw_ubl_writer_put_decimal (self, "Percent", tax->tax->percent, NULL);
      qw_ubl_writer_put (self, "TaxExemptionReason", tax->tax->note);
      put_scheme (self, tax->tax->title);
      qw_ubl_writer_close (self, "TaxCategory");
      qw_ubl_writer_close (self, "TaxSubtotal");
    }
  qw_ubl_writer_close (self, "TaxTotal");
}

static void
put_total (const QwUblWriter *self, const QwPeriodTotal *total)
{
  gint64 discounts = qw_ubl_writer_get_discounts (self);

  qw_ubl_writer_open (self, "QuotedMonetaryTotal");
  qw_ubl_writer_put_amount (self, "LineExtensionAmount", total->net + discounts);
  qw_ubl_writer_put_amount (self, "TaxExclusiveAmount", total->net);
  qw_ubl_writer_put_amount (self, "TaxInclusiveAmount", total->net + total->tax);
  if (discounts != 0)
    qw_ubl_writer_put_amount (self, "AllowanceTotalAmount", discounts);
  if (total->rounding != 0)
    qw_ubl_writer_put_amount (self, "PayableRoundingAmount", total->rounding);
  qw_ubl_writer_put_amount (self, "PayableAmount", total->total);
  qw_ubl_writer_close (self, "QuotedMonetaryTotal");
}

static void
put_validity (const QwUblWriter *self)
{
  g_autofree char *until = qw_quote_valid_until (self->voice->quote);

  if (until == NULL)
    return;
  qw_ubl_writer_open (self, "ValidityPeriod");
  qw_ubl_writer_put (self, "EndDate", until);
  qw_ubl_writer_close (self, "ValidityPeriod");
}

static void
put_conditions (const QwUblWriter *self, const char *terms)
{
  if (terms[0] == '\0')
    return;
  qw_ubl_writer_open (self, "TransactionConditions");
  qw_ubl_writer_put (self, "Description", terms);
  qw_ubl_writer_close (self, "TransactionConditions");
}

static void
put_all (const QwUblWriter *self, const char *date, const char *note)
{
  const QwQuoteVoice *voice = self->voice;
  const QwPeriodTotal *once = &voice->totals->periods[QW_PERIOD_ONCE];

  qw_ubl_writer_put (self, "UBLVersionID", "2.1");
  qw_ubl_writer_put (self, "ID",
                     voice->label != NULL ? voice->label : qw_quote_say (voice, N_ ("Draft")));
  qw_ubl_writer_put (self, "IssueDate", date);
  qw_ubl_writer_put (self, "Note", note);
  qw_ubl_writer_put (self, "PricingCurrencyCode", voice->quote->currency);
  put_validity (self);
  qw_ubl_writer_open (self, "SellerSupplierParty");
  put_party (self, voice->quote->issuer);
  qw_ubl_writer_close (self, "SellerSupplierParty");
  qw_ubl_writer_open (self, "BuyerCustomerParty");
  put_party (self, voice->quote->client);
  qw_ubl_writer_close (self, "BuyerCustomerParty");
  put_conditions (self, voice->quote->texts[QW_QUOTE_TERMS]);
  qw_ubl_writer_put_discounts (self);
  put_taxes (self, once);
  put_total (self, once);
  qw_ubl_writer_put_lines (self);
}

char *
qw_quote_to_ubl (QwQuote *quote, const QwQuoteLook *look, GError **error)
{
  g_auto (QwQuoteVoice) voice = { 0 };
  g_autoptr (QwDocument) document = qw_quote_document_new (quote, look, error);
  g_autofree char *note = NULL;
  const char *date = qw_quote_find_date (quote);
  QwUblWriter self = { .voice = &voice };

  if (document == NULL || !qw_quote_voice_init (&voice, quote, look, error))
    return NULL;
  if (date == NULL)
    {
      g_set_error_literal (
          error, QW_ERROR, QW_ERROR_MISSING,
          "created: found no date, allowed: a day, which a quotation in XML needs");
      return NULL;
    }
  note = qw_document_to_text (document);
  self.out = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                           "<Quotation xmlns=\"" NAMES "Quotation-2\"\n"
                           "  xmlns:cac=\"" NAMES "CommonAggregateComponents-2\"\n"
                           "  xmlns:cbc=\"" NAMES "CommonBasicComponents-2\">\n");
  put_all (&self, date, note);
  g_string_append (self.out, "</Quotation>\n");
  return g_string_free (self.out, FALSE);
}
