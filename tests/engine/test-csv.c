/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-csv.h"

#include <string.h>

typedef struct
{
  const char *name;
  const char *text;
  const char *rows; /* fields between |, a ; after each row */
} ReadCase;

static const ReadCase read_cases[] = {
  { "nothing", "", "" },
  { "not even an address", NULL, "" },
  { "one field", "a", "a;" },
  { "a row with its end", "a,b\n", "a|b;" },
  { "ends of CRLF", "a,b\r\nc,d\r\n", "a|b;c|d;" },
  { "ends of both kinds", "a\r\nb\nc", "a;b;c;" },
  { "empty fields", ",\n,,\n", "|;||;" },
  { "rows of no character", "\n\na\n\r\n\nb\n", "a;b;" },
  { "rows of several lengths", "a\nb,c\n", "a;b|c;" },
  { "spaces are kept", " a , b\n", " a | b;" },
  { "a quoted field", "\"a\",b\n", "a|b;" },
  { "a comma in quotes", "\"a,b\",c\n", "a,b|c;" },
  { "a line end in quotes", "\"a\nb\",\"c\r\nd\"\n", "a\nb|c\r\nd;" },
  { "doubled quotes", "\"a \"\"b\"\"\",\"\"\"\"\n", "a \"b\"|\";" },
  { "an empty quoted field", "\"\",\"\"", "|;" },
  { "a byte order mark",
    "\xef\xbb\xbf"
    "a,b\n",
    "a|b;" },
  { "a mark before a quote", "\xef\xbb\xbf\"a\"\n", "a;" },
  { "only a mark", "\xef\xbb\xbf", "" },
  { "letters of any script", "é,日本\n", "é|日本;" },
};

typedef struct
{
  const char *name;
  const char *text;
  gssize size;
  QwError code;
  const char *message;
} RefusedCase;

static const RefusedCase refused_cases[] = {
  { "a quote inside", "a\nb\"c\n", -1, QW_ERROR_SYNTAX,
    "t.csv: line 2: found a quote inside a field, allowed: around the whole of it, and doubled in "
    "it" },
  { "a space before a quote", "a, \"b\"\n", -1, QW_ERROR_SYNTAX,
    "t.csv: line 1: found a quote inside" },
  { "text after a quote", "\"a\"b\n", -1, QW_ERROR_SYNTAX,
    "t.csv: line 1: found text after a closing quote, allowed: a comma or the line's end" },
  { "a quote that does not close", "a\n\"b\nc\n", -1, QW_ERROR_SYNTAX,
    "t.csv: line 4: found the end of the file inside quotes, allowed: a closing quote" },
  { "a carriage return alone", "a\rb\n", -1, QW_ERROR_SYNTAX,
    "t.csv: line 1: found a carriage return alone" },
  { "one at the end", "a\r", -1, QW_ERROR_SYNTAX, "t.csv: line 1: found a carriage return alone" },
  { "one after a quote", "\"a\"\rb", -1, QW_ERROR_SYNTAX, "t.csv: line 1: found text after" },
  { "a line is counted inside quotes", "\"a\nb\"\nc\"\n", -1, QW_ERROR_SYNTAX, "t.csv: line 3: " },
  { "not UTF-8", "a\n\xff\n", -1, QW_ERROR_ENCODING,
    "t.csv: line 2: found bytes that are no UTF-8, allowed: UTF-8 text" },
  { "a zero byte", "a\nb\nc\0d\n", 8, QW_ERROR_ENCODING,
    "t.csv: line 3: found a zero byte, allowed: UTF-8 text" },
  { "UTF-16", "\xff\xfe\x61\x00", 4, QW_ERROR_ENCODING, "t.csv: line 1: found bytes" },
};

static char *
join (const QwCsv *csv)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < csv->rows->len; i++)
    {
      g_autofree char *row = g_strjoinv ("|", csv->rows->pdata[i]);

      g_string_append_printf (text, "%s;", row);
    }

  return g_string_free (text, FALSE);
}

static void
test_read (gconstpointer data)
{
  const ReadCase *row = data;
  gsize size = row->text != NULL ? strlen (row->text) : 0;
  g_autoptr (GBytes) bytes = g_bytes_new_static (row->text, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (QwCsv) csv = qw_csv_parse ("t.csv", bytes, &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = join (csv);
  g_assert_cmpstr (text, ==, row->rows);
}

static void
test_refused (gconstpointer data)
{
  const RefusedCase *row = data;
  gsize size = row->size < 0 ? strlen (row->text) : (gsize) row->size;
  g_autoptr (GBytes) bytes = g_bytes_new_static (row->text, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (QwCsv) csv = qw_csv_parse ("t.csv", bytes, &error);

  g_assert_null (csv);
  g_assert_error (error, QW_ERROR, (int) row->code);
  if (!g_str_has_prefix (error->message, row->message))
    g_error ("“%s” does not begin with “%s”", error->message, row->message);
}

static void
test_columns (void)
{
  for (guint commas = QW_CSV_MAX_COLUMNS - 1; commas <= QW_CSV_MAX_COLUMNS; commas++)
    {
      char *text = g_strnfill (commas, ',');
      g_autoptr (GBytes) bytes = g_bytes_new_take (text, commas);
      g_autoptr (QwCsv) csv = qw_csv_parse ("t.csv", bytes, NULL);

      g_assert_true ((csv != NULL) == (commas < QW_CSV_MAX_COLUMNS));
    }
}

/* Whatever it is given, it ends, and what it takes it can take apart again. */
static void
test_random (void)
{
  static const char alphabet[] = "a,\"\n\r";

  for (guint i = 0; i < 20000; i++)
    {
      gsize size = (gsize) g_test_rand_int_range (0, 12);
      char *text = g_malloc (size + 1);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (QwCsv) csv = NULL;
      g_autoptr (GError) error = NULL;

      for (gsize j = 0; j < size; j++)
        text[j] = alphabet[g_test_rand_int_range (0, 5)];
      bytes = g_bytes_new_take (text, size);
      csv = qw_csv_parse ("t.csv", bytes, &error);
      g_assert_true ((csv == NULL) == (error != NULL));
      for (guint j = 0; csv != NULL && j < csv->rows->len; j++)
        g_assert_cmpuint (g_strv_length (csv->rows->pdata[j]), >, 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (read_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/csv/read/%s", read_cases[i].name);

      g_test_add_data_func (path, &read_cases[i], test_read);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (refused_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/csv/refused/%s", refused_cases[i].name);

      g_test_add_data_func (path, &refused_cases[i], test_refused);
    }
  g_test_add_func ("/csv/columns", test_columns);
  g_test_add_func ("/csv/random", test_random);

  return g_test_run ();
}
