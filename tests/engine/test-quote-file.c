/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "quote-cases.h"
#include "quotes.h"
#include "tables.h"

#include <string.h>

#define ROUNDS 10000

static QwQuote *
parse (const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = tables_json (text);

  return qw_quote_parse (tables_shipped (), "q", bytes, error);
}

static void
test_refused (gconstpointer data)
{
  const QuoteCase *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuote) quote = parse (row->json, &error);

  g_assert_null (quote);
  g_assert_error (error, QW_ERROR, (int) row->code);
  g_assert_true (g_str_has_prefix (error->message, "q: "));
  if (row->message != NULL)
    g_assert_cmpstr (error->message, ==, row->message);
}

static void
test_read (gconstpointer data)
{
  const QuoteReadCase *row = data;
  g_autoptr (QwQuote) quote = quotes_parse (row->json);
  g_autoptr (GBytes) expected = tables_json (row->written);
  g_autofree char *wanted = g_strndup (g_bytes_get_data (expected, NULL),
                                       g_bytes_get_size (expected));
  g_autofree char *text = quotes_print (quote);

  g_assert_cmpstr (text, ==, wanted);
}

/* A round trip keeps everything, to the last unknown member, and is a file like any other. */
static void
test_round_trip (void)
{
  for (int i = 0; i < ROUNDS; i++)
    {
      g_autoptr (QwQuote) quote = quotes_random ((guint) g_test_rand_int_range (0, 12));
      g_autoptr (GBytes) bytes = qw_quote_to_bytes (quote);
      g_autoptr (GError) error = NULL;
      g_autoptr (QwQuote) again = qw_quote_parse (tables_shipped (), "again", bytes, &error);
      g_autofree char *before = NULL;
      g_autofree char *after = NULL;

      g_assert_no_error (error);
      before = quotes_print (quote);
      after = quotes_print (again);
      g_assert_cmpstr (before, ==, after);
    }
}

static void
test_equal (void)
{
  for (int i = 0; i < 1000; i++)
    {
      g_autoptr (QwQuote) quote = quotes_random (5);
      g_autoptr (QwQuote) edited = quotes_random_edit (quote);
      g_autofree char *text = quotes_print (quote);
      g_autofree char *edited_text = quotes_print (edited);

      g_assert_true (qw_quote_equal (quote, quote));
      g_assert_cmpint (qw_quote_equal (quote, edited), ==, g_str_equal (text, edited_text));
    }
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < n_quote_cases; i++)
    {
      g_autofree char *path = g_strconcat ("/quote/refused/", quote_cases[i].name, NULL);

      g_test_add_data_func (path, &quote_cases[i], test_refused);
    }
  for (gsize i = 0; i < n_quote_read_cases; i++)
    {
      g_autofree char *path = g_strconcat ("/quote/read/", quote_read_cases[i].name, NULL);

      g_test_add_data_func (path, &quote_read_cases[i], test_read);
    }
  g_test_add_func ("/quote/round-trip", test_round_trip);
  g_test_add_func ("/quote/equal", test_equal);
  status = g_test_run ();
  tables_free ();
  return status;
}
