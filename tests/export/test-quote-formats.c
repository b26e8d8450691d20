/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "paper-quotes.h"
#include "quote-files.h"
#include "quotes.h"

/** Case: @fragment is in the format, or is not. */
typedef struct
{
  const char *name;
  const char *quote;
  QwQuoteFormat format;
  gboolean there;
  const char *fragment;
} Case;

#define HTML QW_QUOTE_FORMAT_HTML
#define MD   QW_QUOTE_FORMAT_MARKDOWN
#define TXT  QW_QUOTE_FORMAT_TEXT
#define CSV  QW_QUOTE_FORMAT_CSV
#define JSON QW_QUOTE_FORMAT_JSON
#define UBL  QW_QUOTE_FORMAT_UBL

static const Case cases[] = {
  { "html-language", "studio-de", HTML, TRUE, "<html lang=\"de\" dir=\"ltr\">" },
  { "html-direction", "store-ar", HTML, TRUE, "<html lang=\"ar\" dir=\"rtl\">" },
  { "html-title", "bookshop", HTML, TRUE,
    "<title>Q-2026-014 – Online store for the Example Bookshop</title>" },
  { "html-text-is-no-markup", "bookshop", HTML, TRUE, "Kite &amp; Example Web" },
  { "html-head-of-column", "bookshop", HTML, TRUE, "<th scope=\"col\">Description</th>" },
  { "html-head-of-figures", "bookshop", HTML, TRUE,
    "<th scope=\"col\" class=\"figure\">Amount</th>" },
  { "html-head-of-section", "bookshop", HTML, TRUE,
    "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"4\">Store<div" },
  { "html-head-of-row", "bookshop", HTML, TRUE,
    "<tr><th scope=\"row\">Payment by card and bank transfer</th><td class=\"figure\"></td>"
    "<td class=\"figure\"></td><td class=\"figure\">£720.00</td></tr>" },
  { "html-caption", "bookshop", HTML, TRUE, "<caption>Your choices</caption>" },
  { "html-option", "bookshop", HTML, TRUE,
    "<tr class=\"muted\"><th scope=\"row\"><span aria-hidden=\"true\">☐ </span>Gift cards" },
  { "html-total", "bookshop", HTML, TRUE,
    "<tr class=\"total\"><th scope=\"row\">Total</th><td class=\"figure\">£7,613.88</td></tr>" },
  { "html-section-sum", "studio-de", HTML, TRUE,
    "<th scope=\"rowgroup\">Umsetzung</th><td class=\"figure\">4.480,00\u00a0€</td>" },
  { "html-no-line-price", "studio-de", HTML, FALSE, "3.120,00" },
  { "html-subtotal-of-several", "rounded", HTML, TRUE, "996.20" },
  { "txt-subtotal-of-several", "rounded", TXT, TRUE, "Subtotal   " },
  { "html-no-subtotal-of-one", "rounded", HTML, FALSE,
    "<tr class=\"subtotal\"><th scope=\"row\">Subtotal</th><td class=\"figure\">€3.80</td></tr>" },
  { "html-line-that-speaks-for-its-section", "rounded-sections", HTML, TRUE,
    "<th scope=\"rowgroup\">Rounding</th><td class=\"figure\">€3.80</td>" },
  { "html-line-that-speaks-stands-once", "rounded-sections", HTML, FALSE,
    "<th scope=\"row\">Rounding</th>" },
  { "html-no-script", "bookshop", HTML, FALSE, "<script" },
  { "html-no-address", "bookshop", HTML, FALSE, "://" },
  { "html-no-link", "bookshop", HTML, FALSE, "href" },
  { "html-policy", "bookshop", HTML, TRUE, "default-src 'none'" },
  { "md-title", "bookshop", MD, TRUE, "\n# Online store for the Example Bookshop\n\n" },
  { "md-escaped", "bookshop", MD, TRUE, "**Kite \\& Example Web**  \n" },
  { "md-table", "bookshop", MD, TRUE,
    "| Description | Quantity | Price | Amount |\n| --- | ---: | ---: | ---: |\n" },
  { "md-line", "bookshop", MD, TRUE,
    "| Move of the customers' addresses from the old store | 12.5 h | £65.00 | £812.50 |\n" },
  { "md-total", "bookshop", MD, TRUE, "| **Total** | **£7,613.88** |\n" },
  { "md-list", "bookshop", MD, TRUE, "## Not included\n\n- Photographs and texts\n" },
  { "md-language", "studio-de", MD, TRUE, "Gültig bis: 07.12.2026" },
  { "txt-line", "bookshop", TXT, TRUE,
    "\nPayment by card and bank transfer                                £720.00\n" },
  { "txt-quantity", "bookshop", TXT, TRUE, "\n  Quantity: 12.5 h, Price: £65.00\n" },
  { "txt-choice", "bookshop", TXT, TRUE, "\n(x) A design of your own, two rounds of changes " },
  { "txt-milestone", "bookshop", TXT, TRUE, "\n  12 March 2027\n" },
  { "txt-terms", "bookshop", TXT, TRUE, "\nTerms\n-----\n\nThe price holds" },
  { "txt-blank", "bookshop", TXT, TRUE, "\nFull name:\nPlace and date:\nSignature:\n" },
  { "txt-language", "studio-de", TXT, TRUE, "Zwischensumme    " },
  { "csv-heads", "bookshop", CSV, TRUE,
    "\xef\xbb\xbf\"Kind\",\"Section\",\"Description\",\"Details\",\"Quantity\",\"Unit\"," },
  { "csv-line", "bookshop", CSV, TRUE,
    "\"Move of the customers' addresses from the old store\",,12.5,,65.00,812.50,\"GBP\","
    "\"once\",20,\"yes\",\r\n" },
  { "csv-discount", "bookshop", CSV, TRUE, ",,,,,-326.93,\"GBP\"," },
  { "csv-due", "bookshop", CSV, TRUE,
    "\"Store goes live\",,,,,2284.16,\"GBP\",\"once\",,,2027-03-12\r\n" },
  { "csv-language", "studio-de", CSV, TRUE, "\"Zwischensumme\",,,,,4480.00,\"EUR\",\"einmalig\"" },
  { "csv-no-line-price", "studio-de", CSV, FALSE, "3120.00" },
  { "json-kind", "bookshop", JSON, TRUE, "\"kind\": \"quote-for-client\"" },
  { "json-total", "bookshop", JSON, TRUE, "\"total\": \"7613.88\"" },
  { "json-until", "bookshop", JSON, TRUE, "\"valid_until\": \"2026-12-23\"" },
  { "json-no-line-price", "studio-de", JSON, FALSE, "3120.00" },
  { "json-no-history", "bookshop", JSON, FALSE, "T10:00:00" },
  { "json-no-notes", "bookshop", JSON, FALSE, "PRIVATE" },
  { "ubl-total", "bookshop", UBL, TRUE,
    "<cbc:PayableAmount currencyID=\"GBP\">7613.88</cbc:PayableAmount>" },
  { "ubl-hours", "bookshop", UBL, TRUE, "<cbc:Quantity unitCode=\"HUR\">12.5</cbc:Quantity>" },
  { "ubl-discount", "bookshop", UBL, TRUE, "<cbc:Amount currencyID=\"GBP\">326.93</cbc:Amount>" },
  { "ubl-section", "studio-de", UBL, TRUE, ">4480.00</cbc:LineExtensionAmount>" },
  { "ubl-no-line-price", "studio-de", UBL, FALSE, "3120.00" },
  { "ubl-until", "bookshop", UBL, TRUE, "<cbc:EndDate>2026-12-23</cbc:EndDate>" },
  { "three-digits", "store-ar", CSV, TRUE, "686.306" },
  { "no-digits", "app-ja", CSV, FALSE, ".00" },
};

static void
test_case (gconstpointer data)
{
  const Case *row = data;
  g_autoptr (QwQuote) quote = paper_quote_read (row->quote);
  g_autofree char *text = quote_file_write (quote, row->format);
  gboolean there = strstr (text, row->fragment) != NULL;

  if (there != row->there)
    g_test_message ("%s: %s", row->fragment, text);
  g_assert_cmpint (there, ==, row->there);
}

/* The same bytes each time, ending in a line break, without one before. */
static void
test_all (void)
{
  for (guint i = 0; paper_quote_names[i] != NULL; i++)
    for (guint format = HTML; format < QW_N_QUOTE_FORMATS; format++)
      {
        g_autoptr (QwQuote) quote = paper_quote_read (paper_quote_names[i]);
        g_autofree char *text = quote_file_try (quote, (QwQuoteFormat) format);
        g_autofree char *again = quote_file_try (quote, (QwQuoteFormat) format);

        /* Only a quotation in XML needs a date. */
        g_assert_true (text != NULL || (format == UBL && quote->created == NULL));
        if (text == NULL)
          continue;
        g_assert_cmpstr (text, ==, again);
        g_assert_true (g_str_has_suffix (text, "\n"));
        g_assert_false (g_str_has_suffix (text, "\n\n"));
        g_assert_false (g_str_has_prefix (text, "\n"));
      }
}

static void
test_names (void)
{
  QwQuoteFormat format;

  for (guint i = 0; i < QW_N_QUOTE_FORMATS; i++)
    {
      g_assert_true (
          qw_quote_format_parse (qw_quote_format_to_string ((QwQuoteFormat) i), &format));
      g_assert_cmpuint (format, ==, i);
      g_assert_nonnull (strchr (qw_quote_format_get_media_type (format), '/'));
    }
  g_assert_false (qw_quote_format_parse ("", &format));
  g_assert_false (qw_quote_format_parse ("PDF", &format));
}

/* More than it comes to: no format has half a quote. */
static void
test_refused (void)
{
  g_autoptr (QwQuote) quote = quotes_parse (
      "{ 'format': 1, 'currency': 'EUR', 'sections': [ { 'lines': [ { 'kind': 'fixed', "
      "'title': 'Work', 'price': '10.00' } ] } ], 'deposit': { 'kind': 'amount', 'amount': "
      "'11.00' } }");

  for (guint i = 0; i < QW_N_QUOTE_FORMATS; i++)
    {
      const QwQuoteLook look = paper_quote_look (quote);
      g_autoptr (GError) error = NULL;

      g_assert_null (qw_quote_format_export ((QwQuoteFormat) i, quote, &look, &error));
      g_assert_error (error, QW_ERROR, QW_ERROR_LIMIT);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/export/quote-formats/has/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/export/quote-formats/all", test_all);
  g_test_add_func ("/export/quote-formats/names", test_names);
  g_test_add_func ("/export/quote-formats/refused", test_refused);
  return g_test_run ();
}
