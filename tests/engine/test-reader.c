/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-gate.h"

#include "reader-cases.h"

#include <string.h>

static JsonNode *
parse (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  JsonNode *node = qw_gate_parse ("f.json", bytes, &error);

  g_assert_no_error (error);

  return node;
}

static void
test_case (gconstpointer data)
{
  const ReaderCase *row = data;
  g_autoptr (JsonNode) node = parse (row->text);
  g_autoptr (GError) problem = NULL;
  QwReader root = qw_reader_root ("f.json", node, &problem);

  row->read (&root);

  if (row->message == NULL)
    {
      g_assert_no_error (problem);
      return;
    }
  g_assert_error (problem, QW_ERROR, row->code);
  g_assert_cmpstr (problem->message, ==, row->message);
}

/* After an error all readings are harmless and the first error stands. */
static void
test_sticky (gconstpointer data)
{
  const ReaderCase *row = data;
  g_autoptr (JsonNode) node = parse ("{\"x\":\"a\",\"wrong\":[]}");
  g_autoptr (GError) problem = NULL;
  QwReader root = qw_reader_root ("f.json", node, &problem);

  (void) qw_reader_boolean (&root, "wrong");
  row->read (&root);

  g_assert_error (problem, QW_ERROR, QW_ERROR_TYPE);
  g_assert_cmpstr (problem->message, ==, "f.json: wrong: found an array, allowed: true or false");
}

static void
test_values (void)
{
  g_autoptr (JsonNode)
      node = parse ("{\"s\":\" a \",\"n\":-0.0,\"i\":9223372036854775807,\"b\":true,"
                    "\"c\":\"high\",\"r\":{\"low\":1,\"typical\":2,\"high\":4},"
                    "\"l\":[\"a\",\"b\"],\"u\":null}");
  g_autoptr (GError) problem = NULL;
  QwReader root = qw_reader_root ("f.json", node, &problem);
  g_autofree char *text = qw_reader_string (&root, "s");
  g_autofree char *none = qw_reader_optional_string (&root, "u");
  g_autofree char *fallback = qw_reader_optional_id (&root, "u", "usual");
  g_auto (GStrv) list = qw_reader_strings (&root, "l", 2);
  QwRange range = qw_reader_range (&root, "r", 4);

  g_assert_cmpstr (text, ==, " a ");
  g_assert_null (none);
  g_assert_cmpstr (fallback, ==, "usual");
  g_assert_cmpint (qw_reader_int (&root, "i", 0, G_MAXINT64), ==, G_MAXINT64);
  g_assert_true (1 / qw_reader_double (&root, "n", 0, 1) > 0);
  g_assert_true (qw_reader_boolean (&root, "b"));
  g_assert_cmpint (qw_reader_choice (&root, "c", reader_levels), ==, 2);
  g_assert_true (range.low == 1 && range.typical == 2 && range.high == 4);
  g_assert_cmpuint (g_strv_length (list), ==, 2);
  g_assert_cmpstr (list[1], ==, "b");
  g_assert_no_error (problem);
}

static void
test_fallbacks (void)
{
  g_autoptr (JsonNode) node = parse ("{\"u\":null}");
  g_autoptr (GError) problem = NULL;
  QwReader root = qw_reader_root ("f.json", node, &problem);
  QwReader absent = qw_reader_optional_object (&root, "o");
  QwReader list = qw_reader_optional_array (&root, "u");
  QwRange range = qw_reader_optional_range (&absent, "r", 9, QW_RANGE_CONSTANT (7));
  g_auto (GStrv) strings = qw_reader_optional_strings (&root, "l");

  g_assert_false (qw_reader_is_present (&absent));
  g_assert_true (qw_reader_is_present (&root));
  g_assert_false (qw_reader_has (&root, "u"));
  g_assert_cmpuint (qw_reader_length (&list), ==, 0);
  g_assert_cmpuint (g_strv_length (strings), ==, 0);
  g_assert_true (range.low == 7 && range.high == 7);
  g_assert_cmpint (qw_reader_optional_int (&absent, "i", 0, 9, 3), ==, 3);
  g_assert_cmpint (qw_reader_optional_choice (&absent, "c", reader_levels, 1), ==, 1);
  g_assert_true (qw_reader_optional_double (&root, "u", 0, 1, 0.25) == 0.25);
  g_assert_true (qw_reader_optional_boolean (&root, "b", TRUE));
  g_assert_no_error (problem);
}

static void
test_names (void)
{
  g_autoptr (JsonNode) node = parse ("{\"z\":1,\"a\":2,\"m\":3}");
  g_autoptr (GError) problem = NULL;
  QwReader root = qw_reader_root ("f.json", node, &problem);
  g_autoptr (GPtrArray) names = qw_reader_get_names (&root);

  g_assert_cmpuint (names->len, ==, 3);
  g_assert_cmpstr (g_ptr_array_index (names, 0), ==, "z");
  g_assert_cmpstr (g_ptr_array_index (names, 1), ==, "a");
  g_assert_cmpstr (g_ptr_array_index (names, 2), ==, "m");
}

typedef struct
{
  const char *text;
  gboolean is_id;
} IdCase;

static const IdCase id_cases[] = {
  { "a", TRUE },     { "0", TRUE },    { "a-b", TRUE },       { "rag-feature-2", TRUE },
  { "", FALSE },     { "-", FALSE },   { "-a", FALSE },       { "a-", FALSE },
  { "a--b", FALSE }, { "A", FALSE },   { "a_b", FALSE },      { "a b", FALSE },
  { "a.b", FALSE },  { "a/b", FALSE }, { "\xc3\xa9", FALSE }, { "a\n", FALSE },
};

static void
test_ids (void)
{
  g_autofree char *longest = g_strnfill (QW_READER_MAX_ID, 'a');
  g_autofree char *too_long = g_strnfill (QW_READER_MAX_ID + 1, 'a');

  for (gsize i = 0; i < G_N_ELEMENTS (id_cases); i++)
    {
      g_test_message ("%s", id_cases[i].text);
      g_assert_cmpint (qw_reader_is_id (id_cases[i].text), ==, id_cases[i].is_id);
    }
  g_assert_true (qw_reader_is_id (longest));
  g_assert_false (qw_reader_is_id (too_long));
}

/* Documents with one list of many elements, read and refused. */
static void
check_length (guint n, const char *piece, void (*read) (const QwReader *root), const char *message)
{
  g_autoptr (GString) text = g_string_new ("{\"x\":[");
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (GError) problem = NULL;
  QwReader root;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s\"%s%u\"", i > 0 ? "," : "", piece, i);
  g_string_append (text, "]}");
  node = parse (text->str);
  root = qw_reader_root ("f.json", node, &problem);
  read (&root);

  g_assert_cmpstr (problem != NULL ? problem->message : NULL, ==, message);
}

static void
test_lengths (void)
{
  check_length (QW_READER_MAX_IDS, "id-", reader_read_ids, NULL);
  check_length (QW_READER_MAX_IDS + 1, "id-", reader_read_ids,
                "f.json: x: found 1001 ids, allowed: up to 1000");
  check_length (QW_READER_MAX_LENGTH, "", reader_read_strings, NULL);
  check_length (QW_READER_MAX_LENGTH + 1, "", reader_read_strings,
                "f.json: x: found an array of 10001, allowed: 1 to 10000 elements");
}

static void
test_long_text (void)
{
  g_autofree char *filling = g_strnfill (QW_READER_MAX_TEXT, 'a');
  g_autofree char *longest = g_strdup_printf ("{\"x\":\"%s\"}", filling);
  g_autofree char *too_long = g_strdup_printf ("{\"x\":\"%sa\",\"y\":1}", filling);
  g_autoptr (JsonNode) allowed = parse (longest);
  g_autoptr (JsonNode) refused = parse (too_long);
  g_autoptr (GError) problem = NULL;
  QwReader first = qw_reader_root ("f.json", allowed, &problem);
  QwReader second = qw_reader_root ("f.json", refused, &problem);

  reader_read_string (&first);
  g_assert_no_error (problem);
  reader_read_string (&second);
  g_assert_error (problem, QW_ERROR, QW_ERROR_LIMIT);
  g_assert_cmpstr (problem->message, ==, "f.json: x: found 4001 characters, allowed: up to 4000");
}

static void
test_quote (void)
{
  g_autofree char *filling = g_strnfill (1000, 'a');
  g_autofree char *shortened = qw_reader_quote (filling);
  g_autofree char *broken = qw_reader_quote ("a\xff");

  g_assert_cmpint (g_utf8_strlen (shortened, -1), ==, 63);
  g_assert_true (g_str_has_suffix (shortened, "a…\""));
  g_assert_true (g_utf8_validate (broken, -1, NULL));
}

static void
add (const char *group, const ReaderCase *row, GTestDataFunc func)
{
  g_autofree char *path = g_strdup_printf ("/reader/%s/%s", group, row->name);

  g_test_add_data_func (path, row, func);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < n_reader_cases; i++)
    add ("case", &reader_cases[i], test_case);
  for (gsize i = 0; i < n_reader_cases; i++)
    add ("sticky", &reader_cases[i], test_sticky);
  g_test_add_func ("/reader/values", test_values);
  g_test_add_func ("/reader/fallbacks", test_fallbacks);
  g_test_add_func ("/reader/names", test_names);
  g_test_add_func ("/reader/ids", test_ids);
  g_test_add_func ("/reader/lengths", test_lengths);
  g_test_add_func ("/reader/long-text", test_long_text);
  g_test_add_func ("/reader/quote", test_quote);

  return g_test_run ();
}
