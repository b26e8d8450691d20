/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-document-style.h"
#include "tables.h"

static const struct
{
  const char *language;
  const char *currency; /* with ! as its code alone */
  gint64 minor;
  const char *money;
} amounts[] = {
  { "en", "USD", 120000, "$1,200.00" },
  { "en-US", "USD", -5, "\u200e−$0.05" },
  { "en-GB", "GBP", 0, "£0.00" },
  { "de", "EUR", 123456789, "1.234.567,89\u00a0€" },
  { "de-DE", "EUR", -100, "\u200e−1,00\u00a0€" },
  { "de-CH", "CHF", 123456789, "CHF\u00a01’234’567.89" },
  { "DE-ch", "CHF", 100, "CHF\u00a01.00" },
  { "fr", "EUR", 123456, "1\u202f234,56\u00a0€" },
  { "hi", "INR", 12345678900, "₹12,34,56,789.00" },
  { "ja", "JPY", 1234567, "¥1,234,567" },
  { "ar", "KWD", 1234567, "1,234.567\u00a0KWD" },
  { "sv", "SEK", 123456, "1\u00a0234,56\u00a0kr" },
  { "zh-Hant-TW", "TWD", 100, "NT$1.00" },
  { "", "EUR", 123456, "1\u202f234.56\u00a0€" },
  { "tlh", "EUR", 100, "1.00\u00a0€" },
  { "en", "!XTS", 100, "XTS\u00a01.00" },
  { "en", "USD", G_MAXINT64, "$92,233,720,368,547,758.07" },
  { "en", "USD", G_MININT64, "\u200e−$92,233,720,368,547,758.07" },
};

static void
test_money (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
    {
      const char *code = amounts[i].currency;
      const QwCurrency *currency = qw_catalog_find_currency (tables_shipped (), code);
      g_autofree char *money = qw_document_style_format_money (
          qw_document_style_find (amounts[i].language), currency, code[0] == '!' ? code + 1 : code,
          currency != NULL ? currency->digits : 2, amounts[i].minor);

      g_assert_cmpstr (money, ==, amounts[i].money);
    }
}

static const struct
{
  const char *language;
  gint64 value;
  const char *text;
} decimals[] = {
  { "en", 22500, "2.25" },
  { "de", 22500, "2,25" },
  { "en", 10000, "1" },
  { "en", 0, "0" },
  { "en", 1, "0.0001" },
  { "en", 88750, "8.875" },
  { "en", 12345670000, "1,234,567" },
};

static void
test_decimals (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (decimals); i++)
    {
      g_autofree char *text = qw_document_style_format_decimal (
          qw_document_style_find (decimals[i].language), decimals[i].value);

      g_assert_cmpstr (text, ==, decimals[i].text);
    }
}

static const struct
{
  const char *language;
  const char *date;
  const char *text;
} dates[] = {
  { "en", "2026-01-05", "5 January 2026" }, { "en-US", "2026-12-31", "December 31, 2026" },
  { "de", "2026-01-05", "05.01.2026" },     { "fr-FR", "2026-01-05", "05/01/2026" },
  { "ja", "2026-01-05", "2026年1月5日" },   { "ar", "2026-01-05", "5/1/2026" },
  { "sv", "2026-01-05", "2026-01-05" },     { "", "2026-01-05", "2026-01-05" },
  { "en", "2026-02-30", "2026-02-30" },     { "en", "soon", "soon" },
  { "hu", "2026-01-05", "2026. 01. 05." },
};

static void
test_dates (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autofree char *text = qw_document_style_format_date (
          qw_document_style_find (dates[i].language), dates[i].date);

      g_assert_cmpstr (text, ==, dates[i].text);
    }
}

int
main (int argc, char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/document-style/money", test_money);
  g_test_add_func ("/export/document-style/decimals", test_decimals);
  g_test_add_func ("/export/document-style/dates", test_dates);
  result = g_test_run ();
  tables_free ();
  return result;
}
