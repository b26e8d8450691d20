/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "quotes.h"

#include "qw-quote-life.h"
#include "qw-writer.h"
#include "tables.h"

QwQuoteStart
quotes_start (void)
{
  return (QwQuoteStart){ .id = "example-quote", .today = "2026-11-23" };
}

QwQuote *
quotes_new (void)
{
  const QwQuoteStart start = quotes_start ();

  return qw_quote_new (qw_catalog_find_currency (tables_shipped (), "EUR"), &start);
}

QwQuote *
quotes_add (QwQuote *quote, const char *title, gint64 price)
{
  g_autoptr (QwQuote) before = quote;
  g_autoptr (QwQuoteLine) line = qw_quote_line_new (QW_QUOTE_LINE_FIXED, title);

  line->price = price;
  return qw_quote_with_line (before, before->sections->len - 1, G_MAXUINT, line);
}

QwQuoteLine *
quotes_line (QwQuote *quote, guint section, guint line)
{
  g_assert_cmpuint (section, <, quote->sections->len);
  g_assert_cmpuint (line, <, ((QwQuoteSection *) quote->sections->pdata[section])->lines->len);
  return ((QwQuoteSection *) quote->sections->pdata[section])->lines->pdata[line];
}

QwQuote *
quotes_parse (const char *json)
{
  g_autoptr (GBytes) bytes = tables_json (json);
  g_autoptr (GError) error = NULL;
  QwQuote *quote = qw_quote_parse (tables_shipped (), "quote", bytes, &error);

  g_assert_no_error (error);
  return quote;
}

char *
quotes_print (QwQuote *quote)
{
  g_autoptr (JsonNode) node = qw_quote_to_json (quote);

  return qw_writer_print (node, FALSE);
}

QwQuote *
quotes_send (QwQuote *quote, const char *number)
{
  g_autoptr (QwQuote) before = quote;
  g_autoptr (GError) error = NULL;
  QwQuote *sent = qw_quote_sent (before, number, "2026-11-23T14:05:00+01:00", &error);

  g_assert_no_error (error);
  return sent;
}
