/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli-run.h"

#define HEADER "date,planned,actual,low,high,type\n"
#define RIGHT                                                                                      \
  HEADER "2026-01-05,100,130,60,180,web\n2026-02-05,50,70,30,90,web\n2026-03-05,20,200,15,30,\n"

static void
test_json (void)
{
  static const struct
  {
    const char *path;
    double value;
  } numbers[] = {
    { "$.format", 1 },
    { "$.jobs", 3 },
    { "$.held", 2 },
    { "$.of", 3 },
    { "$.before_each[0].row", 1 },
    { "$.before_each[0].factor", 1 },
    { "$.before_each[2].row", 3 },
    { "$.outliers[0]", 3 },
  };
  g_autoptr (CliRun) run = cli_run ("learn - --json", RIGHT);
  g_autoptr (JsonNode) root = NULL;

  cli_assert_done (run);
  root = cli_parse (run);
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    g_assert_true (cli_select_number (root, numbers[i].path) == numbers[i].value);
  g_assert_cmpfloat (cli_select_number (root, "$.factor"), >, 1.1);
  g_assert_cmpfloat (cli_select_number (root, "$.spread"), >=, 0.7);
  cli_assert_kind (root, "$.types", 'a');
  cli_assert_kind (root, "$.refused", 'a');
}

/* The same jobs, as a spreadsheet writes them, from a file. */
static void
test_spreadsheet (void)
{
  g_autofree char *path = cli_write (
      "old.csv",
      "\xef\xbb\xbf\"date\",\"planned\",\"actual\",\"low\",\"high\",\"type\"\r\n2026-01-05,\"100\","
      "130,60,180,\"web\"\r\n2026-02-05,50,70,30,90,web\r\n2026-03-05,20,200,15,30,\r\n");
  g_autoptr (CliRun) plain = cli_run ("learn - --json", RIGHT);
  g_autoptr (CliRun) run = cli_run ("learn %/old.csv --json", NULL);

  cli_assert_done (run);
  g_assert_cmpstr (run->out, ==, plain->out);
}

static void
test_text (void)
{
  g_autoptr (CliRun) run = cli_run ("learn -", RIGHT);

  cli_assert_done (run);
  g_assert_cmpstr (run->out, ==,
                   "Your own factor: 1.25, from 3 jobs.\n"
                   "Your ranges held 2 of 3 times; 8 of 10 is what low and high promise.\n"
                   "Ranges should be 1.03 times as wide.\n"
                   "Row 3 is far off the others (20 hours planned, 200 taken): it counts no more "
                   "than any may.\n");
}

static void
test_few (void)
{
  g_autoptr (CliRun) none = cli_run ("learn -", "date,planned,actual\n");
  g_autoptr (CliRun)
      two = cli_run ("learn -", "date,planned,actual\n2026-01-05,10,11\n2026-01-06,10,12\n");

  cli_assert_done (none);
  cli_assert_done (two);
  g_assert_true (
      g_str_has_suffix (none->out, "Too few to adjust anything by: three are the least.\n"));
  g_assert_cmpstr (two->out, ==,
                   "Your own factor: 1.07, from 2 jobs.\n"
                   "Too few to adjust anything by: three are the least.\n");
}

/* The right rows count, and each wrong one is told of on a line of its own. */
static void
test_rows (void)
{
  g_autoptr (CliRun) run = cli_run ("learn - --json",
                                    "date,planned,actual\n2026-01-05,10,11\n2026-01-06,10,\"1,2\"\n"
                                    "9999-01-06,10,12\n2026-01-07,10,12\n2026-01-05,10,11\n");
  g_auto (GStrv) lines = g_strsplit (run->err, "\n", -1);
  g_autoptr (JsonNode) root = cli_parse (run);
  g_autofree char *message = cli_select_string (root, "$.refused[0].error");

  g_assert_cmpint (run->status, ==, 1);
  g_assert_true (cli_select_number (root, "$.jobs") == 2);
  g_assert_true (cli_select_number (root, "$.before_each[1].row") == 4);
  g_assert_true (cli_select_number (root, "$.refused[2].row") == 5);
  g_assert_cmpuint (g_strv_length (lines), ==, 4);
  g_assert_cmpstr (lines[0], ==, message);
  g_assert_cmpstr (
      message, ==,
      "stdin: row 2: actual: found \"1,2\", allowed: hours such as 12.5, with a point");
  g_assert_true (
      g_str_has_prefix (lines[1], "stdin: row 3: date: found 9999-01-06, allowed: up to "));
}

static void
test_refused (void)
{
  g_autoptr (CliRun) header = cli_run ("learn -", "date;planned;actual\n");
  g_autoptr (CliRun) syntax = cli_run ("learn - --json", "date,planned,actual\n\"2026");
  g_autoptr (CliRun) missing = cli_run ("learn %/none.csv", NULL);

  cli_assert_complaint (header, 1, "^stdin: header: found no column date, allowed: ");
  cli_assert_complaint (syntax, 1, "^stdin: line 2: found the end of the file inside quotes");
  cli_assert_complaint (missing, 1, "/none\\.csv: cannot be read: ");
}

static void
test_half_life (void)
{
  g_autoptr (CliRun) usual = cli_run ("learn - --json", RIGHT);
  g_autoptr (CliRun) two = cli_run ("learn - --json --half-life 2", RIGHT);
  g_autoptr (CliRun) short_one = cli_run ("learn - --json --half-life=0.1", RIGHT);
  g_autoptr (CliRun) none = cli_run ("learn - --half-life 0", RIGHT);
  g_autoptr (CliRun) word = cli_run ("learn - --half-life nan", RIGHT);

  cli_assert_done (short_one);
  g_assert_cmpstr (usual->out, ==, two->out);
  g_assert_cmpstr (usual->out, !=, short_one->out);
  cli_assert_complaint (none, 2, "a half-life is 0\\.1 to 100 years");
  cli_assert_complaint (word, 2, ".");
}

static void
test_many (void)
{
  GString *text = g_string_new ("date,planned,actual\n");
  g_autofree char *csv = NULL;
  g_autoptr (CliRun) run = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append_printf (text, "20%02u-%02u-%02u,%u.%u,%u\n", i % 26, 1 + i % 12, 1 + i % 28,
                            10 + i % 97, 1 + i, 10 + i % 1009);
  csv = g_string_free (text, FALSE);
  run = cli_run ("learn -", csv);
  cli_assert_done (run);
  g_assert_true (
      g_regex_match_simple ("^Your own factor: [0-9.]+, from 100000 jobs\\.\n", run->out, 0, 0));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/learn/json", test_json);
  g_test_add_func ("/cli/learn/spreadsheet", test_spreadsheet);
  g_test_add_func ("/cli/learn/text", test_text);
  g_test_add_func ("/cli/learn/few", test_few);
  g_test_add_func ("/cli/learn/rows", test_rows);
  g_test_add_func ("/cli/learn/refused", test_refused);
  g_test_add_func ("/cli/learn/half-life", test_half_life);
  g_test_add_func ("/cli/learn/many", test_many);

  return cli_test_run ();
}
