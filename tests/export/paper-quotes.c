/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "paper-quotes.h"

#include "qw-preflight-glyphs.h"
#include "quotes.h"
#include "tables.h"

const char *const paper_quote_names[] = {
  "app-ja", "bookshop", "least", "site-hi", "store-ar", "studio-de", NULL,
};

QwQuote *
paper_quote_read (const char *name)
{
  g_autofree char *file = g_strconcat (name, ".quote", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "export", "quotes", file, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  QwQuote *quote;
  char *text;
  gsize length;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (text, length);
  quote = qw_quote_parse (tables_shipped (), file, bytes, &error);
  g_assert_no_error (error);
  return quote;
}

QwQuoteLook
paper_quote_look (QwQuote *quote)
{
  return (QwQuoteLook){
    .size = QW_PAPER_A4,
    .design = QW_DESIGN_PLAIN,
    .currency = qw_catalog_find_currency (tables_shipped (), quote->currency),
  };
}

QwPages *
paper_quote_lay_out (QwQuote *quote, const QwQuoteLook *look)
{
  g_autoptr (GError) error = NULL;
  QwPages *pages = qw_quote_paper_new (quote, look, &error);

  g_assert_no_error (error);
  return pages;
}

QwQuoteTotals *
paper_quote_totals (QwQuote *quote)
{
  g_autoptr (GError) error = NULL;
  QwQuoteTotals *totals = qw_quote_totals_new (quote, &error);

  g_assert_no_error (error);
  return totals;
}

QwQuote *
paper_quote_with_lines (const char *name, guint n)
{
  QwQuote *quote = paper_quote_read (name);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *title = g_strdup_printf ("Line number %u", i);

      quote = quotes_add (quote, title, 10000 + i);
    }
  return quote;
}

/* A letter that no font has is drawn as its number, whose digits are none of the text. */
gboolean
paper_quote_has_letters (QwQuote *quote)
{
  QwQuoteLook look = paper_quote_look (quote);
  g_autoptr (GPtrArray) findings = qw_findings_new ();

  qw_preflight_add_glyphs (quote, &look, findings);
  if (findings->len > 0)
    g_test_skip ("no font here has its letters");
  return findings->len == 0;
}
