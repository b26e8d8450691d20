/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "cli-run.h"

#define QUOTE                                                                                      \
  "{\"format\":1,\"currency\":\"EUR\",\"language\":\"de\",\"title\":\"Neue "                       \
  "Seite\",\"notes\":\"SECRET\","                                                                  \
  "\"sections\":[{\"lines\":[{\"kind\":\"fixed\",\"title\":\"Entwurf\",\"price\":\"1200.00\","     \
  "\"cost\":\"333.33\"}]}]}"
#define TOO_MUCH                                                                                   \
  "{\"format\":1,\"currency\":\"EUR\",\"sections\":[{\"lines\":[]}],"                              \
  "\"deposit\":{\"kind\":\"amount\",\"amount\":\"5.00\"}}"

typedef struct
{
  const char *name;
  const char *args;
  const char *input;
  int status;
  const char
      *pattern; /* of standard output if the status is 0, else of the line on standard error */
} Call;

static const Call calls[] = {
  { "html", "export - --format html", QUOTE, 0,
    "(?s)^<!DOCTYPE html>.*1\\.200,00\u00a0€.*</html>\n$" },
  { "md", "export - --format md", QUOTE, 0, "(?s)^# Neue Seite\n.*Gesamtbetrag" },
  { "txt", "export - --format=txt", QUOTE, 0, "(?s)^Neue Seite\n=+\n.*Gesamtbetrag" },
  { "csv", "export --format csv -", QUOTE, 0, "(?s)^\xef\xbb\xbf\"Art\",.*,1200\\.00,\"EUR\"" },
  { "json", "export - --format json", QUOTE, 0,
    "(?s)^\\{\n  \"format\": 1,.*\"1200\\.00\".*\n\\}\n$" },
  { "xml-without-date", "export - --format xml", QUOTE, 1, "^stdin: created: found no date" },
  { "dash", "export - --format json -o -", QUOTE, 0, "^\\{" },
  { "help", "export --help", NULL, 0,
    "(?s)^Usage: quotewright export QUOTE --format pdf.*apostrophe" },
  { "no-quote", "export --format pdf", NULL, 2, "^quotewright export: too few arguments" },
  { "two-quotes", "export a b --format pdf", NULL, 2, "^quotewright export: too many arguments" },
  { "no-format", "export -", QUOTE, 2, "^quotewright export: no --format; see" },
  { "unknown-format", "export - --format docx", QUOTE, 2, "unknown format “docx”" },
  { "unknown-paper", "export - --format pdf --paper b5", QUOTE, 2, "unknown paper “b5”" },
  { "unknown-option", "export - --format pdf --nonsense", QUOTE, 2, "--nonsense" },
  { "missing-file", "export %/none.quote --format pdf", NULL, 1,
    "/none\\.quote: cannot be read: " },
  { "no-json", "export - --format pdf", "hello", 1, "^stdin: line 1, column 1: " },
  { "no-quote-inside", "export - --format pdf", "{\"format\":1}", 1, "^stdin: currency: " },
  { "more-than-all", "export - --format pdf", TOO_MUCH, 1, "^stdin: deposit" },
  { "no-folder", "export - --format csv -o %/none/a.csv", QUOTE, 1,
    "/none/a\\.csv: cannot be written: " },
  { "folder", "export - --format csv -o %/", QUOTE, 1, ": cannot be written: a directory" },
  { "device", "export - --format csv -o /dev/null", QUOTE, 1,
    "^/dev/null: cannot be written: a pipe or" },
};

static void
test_call (gconstpointer data)
{
  const Call *call = data;
  g_autoptr (CliRun) run = cli_run (call->args, call->input);

  if (call->status != 0)
    {
      cli_assert_complaint (run, call->status, call->pattern);
      return;
    }
  cli_assert_done (run);
  g_assert_true (g_regex_match_simple (call->pattern, run->out, 0, 0));
  g_assert_null (strstr (run->out, "SECRET"));
  g_assert_null (strstr (run->out, "333"));
}

static char *
read_file (const char *name)
{
  g_autofree char *path = g_build_filename (cli_folder (), name, NULL);
  g_autoptr (GError) error = NULL;
  char *text;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

static guint
count_files (void)
{
  g_autoptr (GDir) folder = g_dir_open (cli_folder (), 0, NULL);
  guint n = 0;

  while (g_dir_read_name (folder) != NULL)
    n++;
  return n;
}

/* A file is the same as what standard output gets, and a quiet success. */
static void
test_file (void)
{
  g_autoptr (CliRun) out = cli_run ("export - --format csv", QUOTE);
  g_autoptr (CliRun) run = cli_run ("export - --format csv -o %/file.csv", QUOTE);
  g_autofree char *written = NULL;

  cli_assert_done (run);
  g_assert_cmpstr (run->out, ==, "");
  written = read_file ("file.csv");
  g_assert_cmpstr (written, ==, out->out);
}

static void
test_pdf (void)
{
  g_autoptr (CliRun) run = cli_run ("export - --format pdf -o %/a4.pdf", QUOTE);
  g_autoptr (CliRun) letter = cli_run ("export - --format pdf --paper letter -o %/us.pdf", QUOTE);
  g_autofree char *a4 = NULL;
  g_autofree char *us = NULL;

  cli_assert_done (run);
  cli_assert_done (letter);
  a4 = read_file ("a4.pdf");
  us = read_file ("us.pdf");
  g_assert_true (g_str_has_prefix (a4, "%PDF-1."));
  g_assert_true (g_str_has_prefix (us, "%PDF-1."));
}

/* What is there is replaced whole, keeps its mode, and stays as it was if there is nothing to write. */
static void
test_replace (void)
{
  g_autofree char *path = cli_write ("old.html", "old");
  g_autoptr (CliRun) refused = cli_run ("export - --format html -o %/old.html", "hello");
  g_autofree char *kept = read_file ("old.html");
  g_autoptr (CliRun) run = NULL;
  g_autofree char *written = NULL;
  GStatBuf about;

  cli_assert_complaint (refused, 1, "^stdin: ");
  g_assert_cmpstr (kept, ==, "old");
  g_assert_cmpint (g_chmod (path, 0640), ==, 0);
  run = cli_run ("export - --format html -o %/old.html", QUOTE);
  cli_assert_done (run);
  written = read_file ("old.html");
  g_assert_true (g_str_has_prefix (written, "<!DOCTYPE"));
  g_assert_cmpint (g_stat (path, &about), ==, 0);
  g_assert_cmpuint (about.st_mode & 07777, ==, 0640);
}

static void
test_link (void)
{
  g_autofree char *path = cli_write ("aim.md", "old");
  g_autofree char *link = g_build_filename (cli_folder (), "link.md", NULL);
  g_autoptr (CliRun) run = NULL;
  g_autofree char *written = NULL;

  g_assert_cmpint (symlink ("aim.md", link), ==, 0);
  run = cli_run ("export - --format md -o %/link.md", QUOTE);
  cli_assert_done (run);
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  written = read_file ("aim.md");
  g_assert_true (g_str_has_prefix (written, "# Neue Seite"));
}

/* (transfer full): what a call by a shell complains of, which must fail. */
static char *
run_shell (const char *call)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) args = g_new0 (char *, 4);
  char *complaint;
  int status;

  args[0] = g_strdup ("sh");
  args[1] = g_strdup ("-c");
  args[2] = g_strdup (call);
  g_spawn_sync (NULL, args, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, &complaint, &status,
                &error);
  g_assert_no_error (error);
  g_assert_false (g_spawn_check_wait_status (status, NULL));
  return complaint;
}

/* As on a full disk: an error that names the file, and nothing half done. */
static void
test_full (void)
{
  g_autofree char *path = cli_write ("full.html", "old");
  g_autofree char *quote = cli_write ("full.quote", QUOTE);
  g_autofree char *call = g_strdup_printf ("trap '' XFSZ; ulimit -f 1; exec '%s' export '%s' "
                                           "--format html -o '%s'",
                                           g_getenv ("QW_BINARY"), quote, path);
  guint before = count_files ();
  g_autofree char *complaint = NULL;
  g_autofree char *kept = NULL;

  complaint = run_shell (call);
  g_assert_nonnull (strstr (complaint, "full.html: cannot be written: "));
  kept = read_file ("full.html");
  g_assert_cmpstr (kept, ==, "old");
  g_assert_cmpuint (count_files (), ==, before);
}

/* Standard output that takes nothing. */
static void
test_full_output (void)
{
  g_autofree char *quote = cli_write ("out.quote", QUOTE);
  g_autofree char *call = g_strdup_printf ("exec '%s' export '%s' --format pdf > /dev/full",
                                           g_getenv ("QW_BINARY"), quote);
  g_autofree char *complaint = NULL;

  complaint = run_shell (call);
  g_assert_true (g_str_has_prefix (complaint, "stdout: cannot be written: "));
}

/* A quote that names no language speaks that of who exports it; one that does, its own. */
static void
test_locale (void)
{
  g_autoptr (CliRun) run = cli_run_in ("LC_ALL", "C.UTF-8", "export - --format txt", QUOTE);
  g_autoptr (CliRun) plain = cli_run (
      "export - --format txt", "{\"format\":1,\"currency\":\"EUR\",\"sections\":[{\"lines\":[]}]}");

  cli_assert_done (run);
  g_assert_nonnull (strstr (run->out, "Gesamtbetrag"));
  cli_assert_done (plain);
  g_assert_nonnull (strstr (plain->out, "Total"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autofree char *path = g_strconcat ("/cli/export/", calls[i].name, NULL);

      g_test_add_data_func (path, &calls[i], test_call);
    }
  g_test_add_func ("/cli/export/file", test_file);
  g_test_add_func ("/cli/export/pdf", test_pdf);
  g_test_add_func ("/cli/export/replace", test_replace);
  g_test_add_func ("/cli/export/link", test_link);
  g_test_add_func ("/cli/export/full", test_full);
  g_test_add_func ("/cli/export/full-output", test_full_output);
  g_test_add_func ("/cli/export/locale", test_locale);
  return cli_test_run ();
}
