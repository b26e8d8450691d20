/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>
#include <string.h>

#include "qw-gate.h"
#include "qw-writer.h"

typedef struct
{
  const char *name;
  double value;
  const char *text;
} Number;

static const Number numbers[] = {
  { "fraction", 0.2, "0.2" },
  { "whole", 12, "12" },
  { "negative", -0.5, "-0.5" },
  { "sum-of-fractions", 0.1 + 0.2, "0.30000000000000004" },
  { "one-digit-exponent", 1e22, "1e+22" },
  { "small", 1e-9, "1e-09" },
  { "smallest", 5e-324, "4.94065645841247e-324" },
  { "largest", 1.7976931348623157e308, "1.7976931348623157e+308" },
  { "not-a-number", NAN, "null" },
  { "infinity", INFINITY, "null" },
};

typedef struct
{
  const char *name;
  const char *text;
} Document;

/* What is written on one line is what was read. */
static const Document documents[] = {
  { "empty-object", "{}" },
  { "empty-array", "[]" },
  { "order-of-members", "{\"b\":1,\"a\":2}" },
  { "nested", "{\"a\":[1,[true,false,null],{\"b\":\"c\"}]}" },
  { "escapes", "[\"\\\"\\\\\\n\\u0001\\u007f/é\"]" },
  { "name-escapes", "{\"a\\\"b\":0}" },
  { "whole-number", "[9007199254740993]" },
};

static void
test_number (gconstpointer data)
{
  const Number *number = data;
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_VALUE);
  g_autofree char *text = NULL;

  json_node_set_double (node, number->value);
  text = qw_writer_print (node, FALSE);
  g_assert_cmpstr (text, ==, number->text);
  if (isfinite (number->value))
    g_assert_true (g_ascii_strtod (text, NULL) == number->value);
}

static void
test_document (gconstpointer data)
{
  const Document *document = data;
  g_autoptr (GBytes) bytes = g_bytes_new_static (document->text, strlen (document->text));
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = qw_gate_parse ("document", bytes, &error);
  g_autofree char *text = NULL;
  g_autofree char *indented = NULL;

  g_assert_no_error (error);
  text = qw_writer_print (node, FALSE);
  g_assert_cmpstr (text, ==, document->text);

  indented = qw_writer_print (node, TRUE);
  g_assert_true (qw_gate_check ("indented", indented, strlen (indented), QW_GATE_STRICT, &error));
}

static void
test_indentation (void)
{
  g_autoptr (JsonNode) node = json_from_string ("{\"a\":[1,2],\"b\":{}}", NULL);
  g_autofree char *text = qw_writer_print (node, TRUE);

  g_assert_cmpstr (text, ==, "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {}\n}");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *path = g_strconcat ("/writer/number/", numbers[i].name, NULL);

      g_test_add_data_func (path, &numbers[i], test_number);
    }
  for (guint i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      g_autofree char *path = g_strconcat ("/writer/document/", documents[i].name, NULL);

      g_test_add_data_func (path, &documents[i], test_document);
    }
  g_test_add_func ("/writer/indentation", test_indentation);

  return g_test_run ();
}
