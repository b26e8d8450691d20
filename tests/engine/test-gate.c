/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "gate-cases.h"

#include <string.h>

static int
check (const GateCase *row, QwGateLevel level)
{
  g_autoptr (GError) error = NULL;
  /* A copy of exactly these bytes, so that reading past the end shows. */
  g_autofree char *bytes = g_memdup2 (row->bytes, row->size);
  gboolean passes = qw_gate_check (row->name, bytes, row->size, level, &error);

  g_assert_true (passes == (error == NULL));
  if (error == NULL)
    return PASS;

  g_assert_cmpuint (error->domain, ==, QW_ERROR);
  g_assert_true (g_str_has_prefix (error->message, row->name));
  g_assert_null (strchr (error->message, '\n'));

  return error->code;
}

static void
test_case (gconstpointer data)
{
  const GateCase *row = data;
  g_autoptr (GBytes) bytes = g_bytes_new_static (row->bytes, row->size);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = NULL;

  g_assert_cmpint (check (row, QW_GATE_SYNTAX), ==, row->syntax);
  g_assert_cmpint (check (row, QW_GATE_STRICT), ==, row->strict);

  /* What the strict gate lets through, json-glib reads. */
  node = qw_gate_parse (row->name, bytes, &error);
  g_assert_cmpint (node != NULL ? PASS : error->code, ==, row->strict);
}

typedef struct
{
  const char *name;
  const char *text;
  const char *message;
} MessageCase;

static const MessageCase message_cases[] = {
  { "character", "{\n  \"low\": 1,\n  \"high\": 1 x }",
    "f: line 3, column 13: found 'x', allowed: ',' or '}'" },
  { "value", "[1,\n]", "f: line 2, column 1: found ']', allowed: a value" },
  { "first-value", "[x]", "f: line 1, column 2: found 'x', allowed: a value or ']'" },
  { "name", "{\"a\":1,}", "f: line 1, column 8: found '}', allowed: a name in double quotes" },
  { "end", "[1", "f: line 1, column 3: found the end of the file, allowed: ',' or ']'" },
  { "after", "[] []", "f: line 1, column 4: found '[', allowed: the end of the file" },
  { "nothing", "", "f: line 1, column 1: found the end of the file, allowed: a value" },
  { "word", "[nul]", "f: line 1, column 5: found ']', allowed: the word null" },
  { "leading-zero", "007", "f: line 1, column 2: found '0', allowed: no digit after a leading 0" },
  { "digit", "[1.]", "f: line 1, column 4: found ']', allowed: a digit" },
  { "control", "\"a\tb\"",
    "f: line 1, column 3: found the control character U+0009, allowed: an escape such as \\n or "
    "\\u0009 in its place" },
  { "columns-count-characters", "[\"\xc3\xa9\xe2\x82\xac\" x",
    "f: line 1, column 7: found 'x', allowed: ',' or ']'" },
  { "mark-has-no-column", "\xef\xbb\xbfx", "f: line 1, column 1: found 'x', allowed: a value" },
  { "unseen", "[\xe2\x80\xae]", "f: line 1, column 2: found U+202E, allowed: a value or ']'" },
  { "byte", "[\"a\xff\"]",
    "f: line 1, column 4: found the byte 0xFF (byte 4 of the text), allowed: UTF-8" },
  { "duplicate", "{\"low\":1,\n\"low\":2}",
    "f: line 2, column 1: found the name \"low\" a second time, allowed: each name once in an "
    "object" },
  { "duplicate-earliest", "{\"z\":1,\"z\":1,\"a\":1,\"a\":1}",
    "f: line 1, column 8: found the name \"z\" a second time, allowed: each name once in an "
    "object" },
  { "duplicate-quoted", "{\"a\\n\\\"\":1,\"a\\n\\\"\":2}",
    "f: line 1, column 12: found the name \"a\\u000a\\\"\" a second time, allowed: each name once "
    "in an object" },
  { "number", "[1e999]",
    "f: line 1, column 2: found the number \"1e999\", allowed: numbers up to about 1.8e308" },
  { "integer", "[-9223372036854775808]",
    "f: line 1, column 2: found the number \"-9223372036854775808\", allowed: whole numbers from "
    "-(2^63 - 1) to 2^63 - 1" },
  { "surrogate", "\"\\ud834\"",
    "f: line 1, column 2: found half a surrogate pair, allowed: both halves, or the character "
    "itself" },
  { "escaped-nul", "\"a\\u0000\"",
    "f: line 1, column 3: found \\u0000, allowed: any character but NUL" },
};

static void
test_message (gconstpointer data)
{
  const MessageCase *row = data;
  g_autoptr (GError) error = NULL;

  g_assert_false (qw_gate_check ("f", row->text, strlen (row->text), QW_GATE_STRICT, &error));
  g_assert_cmpstr (error->message, ==, row->message);
}

/* A document made of many equal pieces: before, n times the piece, after. */
typedef struct
{
  const char *name;
  const char *before;
  const char *piece;
  gsize n;
  const char *after;
  int syntax;
  int strict;
} LimitCase;

static const LimitCase limit_cases[] = {
  { "depth-at-limit", "", "[", QW_GATE_MAX_DEPTH, "\x01", QW_ERROR_SYNTAX, QW_ERROR_SYNTAX },
  { "depth-over", "", "[", QW_GATE_MAX_DEPTH + 1, "", QW_ERROR_DEPTH, QW_ERROR_DEPTH },
  { "depth-of-objects", "", "{\"a\":", QW_GATE_MAX_DEPTH + 1, "", QW_ERROR_DEPTH, QW_ERROR_DEPTH },
  { "depth-huge", "", "[", 5000000, "", QW_ERROR_DEPTH, QW_ERROR_DEPTH },
  { "size-at-limit", "[]", " ", QW_GATE_MAX_SIZE - 2, "", PASS, PASS },
  { "size-over", "[]", " ", QW_GATE_MAX_SIZE - 1, "", QW_ERROR_SIZE, QW_ERROR_SIZE },
  { "values-at-limit", "[", "0,", QW_GATE_MAX_VALUES - 2, "0]", PASS, PASS },
  { "values-over", "[", "0,", QW_GATE_MAX_VALUES - 1, "0]", PASS, QW_ERROR_LIMIT },
  { "digits", "", "9", 1000000, "", PASS, QW_ERROR_NUMBER },
  { "digits-of-fraction", "0.", "9", 1000000, "", PASS, PASS },
  { "long-string", "\"", "a", 1000000, "\"", PASS, PASS },
  { "long-string-of-escapes", "\"", "\\u0041", 100000, "\"", PASS, PASS },
  { "line-breaks", "[", "\n", 1000000, "", QW_ERROR_SYNTAX, QW_ERROR_SYNTAX },
  { "open-string", "\"", "a", 1000000, "", QW_ERROR_SYNTAX, QW_ERROR_SYNTAX },
  { "nested-names", "", "{\"a\":{\"a\":0},\"b\":", 32, "0", QW_ERROR_SYNTAX, QW_ERROR_SYNTAX },
};

static void
test_limit (gconstpointer data)
{
  const LimitCase *row = data;
  g_autoptr (GString) text = g_string_new (row->before);
  GateCase made = { .name = row->name, .syntax = row->syntax, .strict = row->strict };

  for (gsize i = 0; i < row->n; i++)
    g_string_append (text, row->piece);
  g_string_append (text, row->after);
  made.bytes = text->str;
  made.size = text->len;

  g_assert_cmpint (check (&made, QW_GATE_SYNTAX), ==, row->syntax);
  g_assert_cmpint (check (&made, QW_GATE_STRICT), ==, row->strict);
}

static char *
make_object (guint n)
{
  GString *text = g_string_new ("{");

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s\"name-%u\":0", i > 0 ? "," : "", i);
  g_string_append_c (text, '}');

  return g_string_free (text, FALSE);
}

static void
test_members (void)
{
  g_autofree char *allowed = make_object (QW_GATE_MAX_MEMBERS);
  g_autofree char *refused = make_object (QW_GATE_MAX_MEMBERS + 1);
  g_autoptr (GError) error = NULL;

  g_assert_true (qw_gate_check ("f", allowed, strlen (allowed), QW_GATE_STRICT, &error));
  g_assert_no_error (error);
  g_assert_true (qw_gate_check ("f", refused, strlen (refused), QW_GATE_SYNTAX, &error));
  g_assert_no_error (error);
  g_assert_false (qw_gate_check ("f", refused, strlen (refused), QW_GATE_STRICT, &error));
  g_assert_error (error, QW_ERROR, QW_ERROR_LIMIT);
}

static JsonNode *
parse (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  JsonNode *node = qw_gate_parse ("f", bytes, &error);

  g_assert_no_error (error);
  g_assert_nonnull (node);

  return node;
}

static const char *numbers[] = {
  "0",         "-0",
  "1",         "-1",
  "1.5",       "-1.5",
  "1e5",       "1E5",
  "1e+5",      "1e-5",
  "-1e-5",     "1.25e2",
  "0.1",       "0.1e1",
  "20e1",      "10.0e-1",
  "1e19",      "-1e19",
  "1e308",     "5e-324",
  "1e-400",    "3.141592653589793",
  "123456.75",
};

static void
test_number (gconstpointer data)
{
  const char *text = data;
  g_autoptr (JsonNode) node = parse (text);

  g_assert_true (json_node_get_double (node) == g_ascii_strtod (text, NULL));
}

static void
test_integers (void)
{
  g_autoptr (JsonNode) largest = parse ("9223372036854775807");
  g_autoptr (JsonNode) smallest = parse ("-9223372036854775807");

  g_assert_cmpint (json_node_get_int (largest), ==, G_MAXINT64);
  g_assert_cmpint (json_node_get_int (smallest), ==, -G_MAXINT64);
}

static void
test_string (void)
{
  g_autoptr (JsonNode)
      node = parse ("\xef\xbb\xbf \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u20ac\\ud834\\udd1e\xc3\xa9\"");

  g_assert_cmpstr (json_node_get_string (node), ==,
                   "\"\\/\b\f\n\r\t\xe2\x82\xac\xf0\x9d\x84\x9e\xc3\xa9");
}

static void
test_immutable (void)
{
  g_autoptr (JsonNode) node = parse ("{\"a\":[1]}");

  g_assert_true (json_node_is_immutable (node));
}

static void
add (const char *group, const char *name, gconstpointer data, GTestDataFunc func)
{
  g_autofree char *path = g_strdup_printf ("/gate/%s/%s", group, name);

  g_test_add_data_func (path, data, func);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < n_gate_cases; i++)
    add ("case", gate_cases[i].name, &gate_cases[i], test_case);
  for (gsize i = 0; i < G_N_ELEMENTS (message_cases); i++)
    add ("message", message_cases[i].name, &message_cases[i], test_message);
  for (gsize i = 0; i < G_N_ELEMENTS (limit_cases); i++)
    add ("limit", limit_cases[i].name, &limit_cases[i], test_limit);
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    add ("number", numbers[i], numbers[i], test_number);
  g_test_add_func ("/gate/limit/members", test_members);
  g_test_add_func ("/gate/integers", test_integers);
  g_test_add_func ("/gate/string", test_string);
  g_test_add_func ("/gate/immutable", test_immutable);

  return g_test_run ();
}
