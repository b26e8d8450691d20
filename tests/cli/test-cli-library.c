/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli-run.h"

#include <glib/gstdio.h>

#define QUOTE                                                                                      \
  "{\"format\":1,\"id\":\"%s\",\"currency\":\"EUR\",\"title\":\"%s\","                             \
  "\"client\":{\"name\":\"Example Bookshop\"},\"sections\":[{\"lines\":[{\"kind\":\"fixed\","      \
  "\"title\":\"Work\",\"price\":\"%s\"}]}]}"

/* Each test has a library of its own. */
static void
begin (void)
{
  g_autofree char *path = g_build_filename (cli_folder (), "data", "quotewright", "library.sqlite",
                                            NULL);

  g_remove (path);
}

static void
write_quote (const char *name, const char *id, const char *title, const char *price)
{
  g_autofree char *text = g_strdup_printf (QUOTE, id, title, price);
  g_autofree char *path = cli_write (name, text);
}

static void
assert_said (const char *args, const char *pattern)
{
  g_autoptr (CliRun) run = cli_run (args, NULL);

  cli_assert_done (run);
  if (!g_regex_match_simple (pattern, run->out, 0, 0))
    g_error ("%s said “%s”, not %s", args, run->out, pattern);
}

static void
assert_refused (const char *args, int status, const char *pattern)
{
  g_autoptr (CliRun) run = cli_run (args, NULL);

  cli_assert_complaint (run, status, pattern);
}

static void
test_nothing (void)
{
  g_autofree char *path = g_build_filename (cli_folder (), "data", "quotewright", "library.sqlite",
                                            NULL);
  g_autoptr (CliRun) run = NULL;
  g_autoptr (JsonNode) root = NULL;

  begin ();
  run = cli_run ("library list --json", NULL);
  cli_assert_done (run);
  root = cli_parse (run);
  cli_assert_kind (root, "$.quotes", 'a');
  assert_said ("library list", "Number");
  assert_said ("library verify", "no library yet");
  assert_refused ("library export some", 1, "^some: There is no library yet");
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
test_round_trip (void)
{
  g_autoptr (CliRun) list = NULL;
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *id = NULL;
  g_autofree char *total = NULL;

  begin ();
  write_quote ("a.quote", "quote-a", "Shop", "1234.50");
  assert_said ("library import %/a.quote", ": imported: quote-a\n$");
  assert_said ("library import %/a.quote", ": was there already: quote-a\n$");

  list = cli_run ("library list --json", NULL);
  cli_assert_done (list);
  root = cli_parse (list);
  id = cli_select_string (root, "$.quotes[0].id");
  total = cli_select_string (root, "$.quotes[0].total");
  g_assert_cmpstr (id, ==, "quote-a");
  g_assert_cmpstr (total, ==, "1234.50");
  g_assert_cmpuint (
      json_array_get_length (json_object_get_array_member (json_node_get_object (root), "quotes")),
      ==, 1);

  assert_said ("library list", "quote-a +draft +Example Bookshop +Shop +1.?234.50 EUR\n");
  assert_said ("library export quote-a -o %/b.quote", "^$");
  assert_said ("library import %/b.quote", ": was there already: quote-a\n$");
  assert_said ("library export quote-a", "^{\n(?s).*\"Shop\".*}\n$");
  assert_said ("check %/b.quote", ".");
  assert_said ("library verify", "library.sqlite: whole\n$");
}

static void
test_other_content (void)
{
  g_autoptr (CliRun) run = NULL;

  begin ();
  write_quote ("a.quote", "quote-a", "Shop", "100.00");
  write_quote ("b.quote", "quote-a", "Another shop", "100.00");
  assert_said ("library import %/a.quote %/b.quote",
               "^[^\n]*: imported: quote-a\n[^\n]*: imported as a draft beside [^\n]*\n$");
  assert_said ("library import %/b.quote %/a.quote", "^([^\n]*: was there already: [^\n]*\n){2}$");
  assert_said ("library verify", "whole");
}

static void
test_wrong_file (void)
{
  g_autoptr (CliRun) run = NULL;

  begin ();
  write_quote ("a.quote", "quote-a", "Shop", "100.00");
  g_free (cli_write ("bad.quote", "{\"format\":1}"));
  run = cli_run ("library import %/bad.quote %/a.quote", NULL);
  g_assert_cmpint (run->status, ==, 1);
  g_assert_true (g_regex_match_simple ("bad\\.quote: [^\n]+\n$", run->err, 0, 0));
  g_assert_true (g_regex_match_simple (": imported: quote-a\n$", run->out, 0, 0));
}

static void
test_damaged (void)
{
  g_autofree char *path = NULL;

  begin ();
  path = cli_write ("data/quotewright/library.sqlite", "This is no library at all, but a text. "
                                                       "It is longer than a header would be, "
                                                       "so that nothing is short of anything.");
  assert_refused ("library list", 1, "library\\.sqlite: the file is damaged\n$");
  assert_refused ("library verify", 1, "library\\.sqlite: the file is damaged\n$");
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
}

static const char *const misuses[][2] = {
  { "library", "^quotewright library: too few arguments" },
  { "library burn", "^quotewright library: unknown command “burn”" },
  { "library --json", "^quotewright library: .*--json" },
  { "library list all", "^quotewright library list: too many arguments" },
  { "library export", "^quotewright library export: too few arguments" },
  { "library export a b", "^quotewright library export: too many arguments" },
  { "library import", "^quotewright library import: too few arguments" },
  { "library verify --all", "^quotewright library verify: .*--all" },
};

static void
test_misuse (gconstpointer data)
{
  const char *const *misuse = data;

  assert_refused (misuse[0], 2, misuse[1]);
}

#define DONE                                                                                       \
  "{\"format\":1,\"id\":\"done\",\"number\":\"Q-1\",\"state\":\"done\",\"issued\":\"2026-01-02\"," \
  "\"currency\":\"EUR\",\"title\":\"=Shop\",\"client\":{\"name\":\"Example Bookshop\"},"           \
  "\"sections\":[{\"lines\":[{\"kind\":\"fixed\",\"title\":\"Work\",\"price\":\"1200.50\"}]}],"    \
  "\"brief\":{\"project\":\"small-store\"},"                                                       \
  "\"estimate\":{\"hours\":{\"low\":10,\"typical\":20.5,\"high\":40}},"                            \
  "\"history\":[{\"state\":\"sent\",\"when\":\"2026-01-02T10:00:00Z\"},"                           \
  "{\"state\":\"accepted\",\"when\":\"2026-01-03T10:00:00Z\"},"                                    \
  "{\"state\":\"done\",\"when\":\"2026-02-01T10:00:00Z\"}],"                                       \
  "\"outcome\":{\"hours\":25.25,\"spent\":\"10.00\",\"reason\":\"scope-grew\"}}"

/* What a quote took comes out as a row that can be learned from, and that no spreadsheet takes for a formula. */
static void
test_jobs (void)
{
  g_autofree char *path = NULL;

  begin ();
  assert_said ("library jobs", "^date,title,client,type,planned,low,high,actual,[a-z,]+\n$");
  path = cli_write ("done.quote", DONE);
  assert_said ("library import %/done.quote", "imported");
  assert_said ("library jobs",
               "\n2026-02-01,\"'=Shop\",\"Example Bookshop\",\"small-store\",20.5,10,40,25.25,"
               "1200.50,10.00,\"EUR\",\"scope-grew\",\"\"\n$");
  assert_said ("library jobs -o %/jobs.csv", "^$");
  assert_said ("learn %/jobs.csv", "^Your own factor: 1.07, from 1 job\\.\n");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/library/jobs", test_jobs);
  g_test_add_func ("/cli/library/nothing", test_nothing);
  g_test_add_func ("/cli/library/round-trip", test_round_trip);
  g_test_add_func ("/cli/library/other-content", test_other_content);
  g_test_add_func ("/cli/library/wrong-file", test_wrong_file);
  g_test_add_func ("/cli/library/damaged", test_damaged);
  for (guint i = 0; i < G_N_ELEMENTS (misuses); i++)
    {
      g_autofree char *path = g_strconcat ("/cli/library/misuse/", misuses[i][0], NULL);

      g_test_add_data_func (path, misuses[i], test_misuse);
    }
  return cli_test_run ();
}
