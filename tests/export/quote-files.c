/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "quote-files.h"

#include "paper-quotes.h"

char *
quote_file_try (QwQuote *quote, QwQuoteFormat format)
{
  const QwQuoteLook look = paper_quote_look (quote);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = qw_quote_format_export (format, quote, &look, &error);

  g_assert_true ((bytes == NULL) == (error != NULL));
  return bytes != NULL ? g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes))
                       : NULL;
}

char *
quote_file_write (QwQuote *quote, QwQuoteFormat format)
{
  char *text = quote_file_try (quote, format);

  g_assert_nonnull (text);
  g_assert_true (g_utf8_validate (text, -1, NULL));
  return text;
}

void
quote_file_assert_xml (const char *html)
{
  static const GMarkupParser nothing = { NULL };
  g_autoptr (GMarkupParseContext)
      context = g_markup_parse_context_new (&nothing, G_MARKUP_DEFAULT_FLAGS, NULL, NULL);
  g_autoptr (GError) error = NULL;

  g_markup_parse_context_parse (context, html, -1, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
}
