/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "quote-cases.h"
#include "quotes.h"
#include "tables.h"

#include "qw-writer.h"

#include <string.h>

#define ROUNDS  10000
#define SPOILED 3000

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

/* Right, and then to be kept as it is, or refused with one line: nothing else may become of it. */
static void
assert_total (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuote) quote = qw_quote_parse (tables_shipped (), "q", bytes, &error);
  g_autoptr (QwQuote) again = NULL;
  g_autoptr (GBytes) written = NULL;

  if (quote == NULL)
    {
      g_assert_error (error, QW_ERROR, error->code);
      g_assert_true (g_str_has_prefix (error->message, "q: "));
      g_assert_null (strchr (error->message, '\n'));
      return;
    }
  g_assert_no_error (error);
  written = qw_quote_to_bytes (quote);
  again = qw_quote_parse (tables_shipped (), "again", written, &error);
  g_assert_no_error (error);
  g_assert_true (qw_quote_equal (quote, again));
}

static JsonNode *
make_odd (void)
{
  static const char *const odd[] = {
    "null",       "true",       "-1",         "0.5",          "1e308",
    "\"\"",       "[]",         "{}",         "[[]]",         "\"9223372036854775807\"",
    "\"\u202e\"", "2147483648", "\"-0\"",     "[{}]",         "\"sent\"",
    "\"line-1\"", "\"1\"",      "4294967296", "[\"line-1\"]", "\"2026-11-23\"",
  };

  return json_from_string (odd[g_test_rand_int_range (0, G_N_ELEMENTS (odd))], NULL);
}

/* Somewhere under @object a value becomes another, or goes. */
static void
spoil (JsonObject *object)
{
  g_autoptr (GList) names = json_object_get_members (object);
  guint n = g_list_length (names);
  const char *name = n > 0 ? g_list_nth_data (names, (guint) g_test_rand_int_range (0, (int) n))
                           : "x";
  JsonNode *value = n > 0 ? json_object_get_member (object, name) : NULL;
  JsonArray *array = value != NULL && JSON_NODE_HOLDS_ARRAY (value) ? json_node_get_array (value)
                                                                    : NULL;
  guint length = array != NULL ? json_array_get_length (array) : 0;
  JsonNode *element = length > 0 ? json_array_get_element (array, 0) : NULL;

  if (value != NULL && JSON_NODE_HOLDS_OBJECT (value) && g_test_rand_bit ())
    spoil (json_node_get_object (value));
  else if (element != NULL && JSON_NODE_HOLDS_OBJECT (element) && g_test_rand_int_range (0, 5) > 0)
    spoil (json_node_get_object (element));
  else if (g_test_rand_int_range (0, 4) == 0)
    json_object_remove_member (object, name);
  else
    json_object_set_member (object, name, make_odd ());
}

static void
test_spoiled (void)
{
  for (int i = 0; i < SPOILED; i++)
    {
      g_autoptr (QwQuote) quote = quotes_random (3);
      g_autofree char *text = quotes_print (quote);
      g_autoptr (JsonNode) node = json_from_string (text, NULL);
      g_autofree char *spoiled = NULL;

      for (int n = g_test_rand_int_range (1, 4); n > 0; n--)
        spoil (json_node_get_object (node));
      spoiled = qw_writer_print (node, FALSE);
      assert_total (spoiled);
    }
}

static void
test_cut (void)
{
  g_autoptr (QwQuote) quote = quotes_random (3);
  g_autofree char *text = quotes_print (quote);

  for (gsize length = strlen (text); length > 0; length--)
    {
      text[length] = '\0';
      assert_total (text);
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
  g_test_add_func ("/quote/spoiled", test_spoiled);
  g_test_add_func ("/quote/cut", test_cut);
  status = g_test_run ();
  tables_free ();
  return status;
}
