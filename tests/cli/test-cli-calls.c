/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <sys/stat.h>
#include <unistd.h>

#include "cli-run.h"

/* Calls and what they end in: every row is a call that a person or a script may make. */
typedef struct
{
  const char *name;
  const char *args;
  const char *input;
  int status;
  const char
      *pattern; /* of standard output if the status is 0, else of the one line on standard error */
} Call;

#define TINY "{\"format\":1,\"project\":\"other\"}"
#define SEE  "; see quotewright --help\n$"

static const Call calls[] = {
  { "help", "--help", NULL, 0, "(?s)catalog.*estimate.*batch.*exposure.*check.*library" },
  { "help-short", "-h", NULL, 0, "^Usage:" },
  { "help-lists-export", "--help", NULL, 0, "\\bexport QUOTE" },
  { "version", "--version", NULL, 0, "^quotewright [0-9]+(\\.[0-9]+)+\n$" },
  { "help-of-catalog", "catalog --help", NULL, 0, "^Usage: quotewright catalog \\[--json\\]\n" },
  { "help-of-estimate", "estimate --help", NULL, 0, "^Usage: quotewright estimate BRIEF" },
  { "help-of-batch", "batch -h", NULL, 0, "(?s)--jobs N.*Blank lines" },
  { "help-of-exposure", "exposure --help", NULL, 0,
    "(?s)^Usage: quotewright exposure ANSWERS \\[--json\\].*never a\\s+chance" },
  { "help-of-check", "check --help", NULL, 0, "--syntax" },
  { "unknown-command", "estimat", NULL, 2, "^quotewright: unknown command “estimat”" SEE },
  { "unknown-option", "--nonsense", NULL, 2, "^quotewright: unknown option “--nonsense”" SEE },
  { "no-file", "-", NULL, 2, "^quotewright: unknown option “-”" SEE },
  { "help-and-more", "--help catalog", NULL, 2, "^quotewright: --help stands alone" SEE },
  { "catalog-with-argument", "catalog brief.json", NULL, 2,
    "^quotewright catalog: too many arguments" },
  { "catalog-unknown-option", "catalog --nonsense", NULL, 2, "^quotewright catalog: .*--nonsense" },
  { "estimate-of-nothing", "estimate", NULL, 2, "^quotewright estimate: too few arguments" },
  { "estimate-of-two", "estimate a b", NULL, 2, "^quotewright estimate: too many arguments" },
  { "exposure-of-nothing", "exposure", NULL, 2, "^quotewright exposure: too few arguments" },
  { "exposure-of-two", "exposure a b", NULL, 2, "^quotewright exposure: too many arguments" },
  { "exposure-unknown-option", "exposure --yaml -", NULL, 2, "^quotewright exposure: .*--yaml" },
  { "exposure-missing-file", "exposure %/none.json", NULL, 1, "/none\\.json: cannot be read: " },
  { "exposure-empty-input", "exposure -", "", 1, "^stdin: line 1, column 1: " },
  { "check-of-nothing", "check --syntax", NULL, 2, "^quotewright check: too few arguments" },
  { "batch-of-a-file", "batch brief.json", NULL, 2, "standard input, not from “brief.json”" },
  { "batch-no-jobs", "batch --jobs 0", NULL, 2, "--jobs 0: 1 to 256 are allowed" },
  { "batch-too-many-jobs", "batch --jobs 257", NULL, 2, "--jobs 257: 1 to 256 are allowed" },
  { "batch-jobs-no-number", "batch --jobs many", NULL, 2, "^quotewright batch: .*many" },
  { "batch-jobs-missing", "batch --jobs", NULL, 2, "^quotewright batch: .*--jobs" },
  { "option-after-argument", "estimate - --json", TINY, 0, "^{" },
  { "after-two-dashes", "estimate -- -", TINY, 0, "." },
  { "standard-input", "estimate -", TINY, 0, "." },
  { "empty-input", "estimate -", "", 1, "^stdin: line 1, column 1: " },
  { "not-json", "estimate -", "hello", 1, "^stdin: line 1, column 1: " },
  { "two-documents", "estimate -", TINY TINY, 1, "^stdin: line 1, column [0-9]+: " },
  { "comment", "estimate -", "/* */" TINY, 1, "^stdin: line 1, column 1: " },
  { "duplicate-name", "estimate -", "{\"format\":1,\"format\":1}", 1,
    "^stdin: line 1, column [0-9]+: .*format" },
  { "infinite-number", "estimate -", "{\"format\":1e999}", 1, "^stdin: line 1, column [0-9]+: " },
  { "a-number", "estimate -", "1", 1, "^stdin: .*object" },
  { "a-list", "estimate -", "[" TINY "]", 1, "^stdin: .*object" },
  { "missing-file", "estimate %/none.json", NULL, 1, "/none\\.json: cannot be read: " },
  { "directory", "estimate %/folder", NULL, 1,
    "/folder: cannot be read: a directory, where a file is meant\n$" },
  { "name-of-nothing", "estimate ", NULL, 1, "^\"\": cannot be read: " },
  { "device", "estimate /dev/null", NULL, 1, "^/dev/null: cannot be read: a pipe or device" },
  { "endless-device", "check /dev/zero", NULL, 1, "^/dev/zero: cannot be read: a pipe or device" },
  { "pipe-that-nobody-fills", "estimate %/pipe", NULL, 1,
    "/pipe: cannot be read: a pipe or device" },
  { "huge-file", "estimate %/huge.json", NULL, 1,
    "/huge\\.json: size: 2147483648 bytes, at most 8388608 bytes" },
  { "huge-file-syntax", "check --syntax %/huge.json", NULL, 1, "/huge\\.json: size: " },
  { "not-utf-8", "estimate %/latin1.json", NULL, 1, "/latin1\\.json: line 1, column [0-9]+: " },
  { "name-that-steers", "estimate %/a\n\033[31mb", NULL, 1, "/a  \\[31mb: cannot be read: " },
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
}

static void
test_deep (gconstpointer data)
{
  const char *args = data;
  g_autofree char *deep = g_strnfill (1000000, '[');
  g_autoptr (CliRun) run = cli_run (args, deep);

  cli_assert_complaint (run, 1, "^stdin: line 1, column [0-9]+: ");
}

static void
test_endless_input (void)
{
  g_autofree char *spaces = g_strnfill (9 * 1024 * 1024, ' ');
  g_autoptr (CliRun) run = cli_run ("estimate -", spaces);

  cli_assert_complaint (run, 1, "^stdin: size: ");
}

static void
test_full_disk (void)
{
  g_autofree char *binary = g_shell_quote (g_getenv ("QW_BINARY"));
  g_autofree char *script = g_strdup_printf ("%s catalog > /dev/full", binary);
  const char *argv[] = { "sh", "-c", script, NULL };
  g_autofree char *err = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  if (!g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("no /dev/full here");
      return;
    }

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, &err, &status,
                &error);
  g_assert_no_error (error);
  g_assert_false (g_spawn_check_wait_status (status, NULL));
  g_assert_true (g_str_has_prefix (err, "stdout: cannot be written: "));
}

static void
make_files (void)
{
  g_autofree char *folder = g_build_filename (cli_folder (), "folder", NULL);
  g_autofree char *pipe = g_build_filename (cli_folder (), "pipe", NULL);
  g_autofree char *huge = cli_write ("huge.json", TINY);

  g_assert_cmpint (mkdir (folder, 0700), ==, 0);
  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  g_assert_cmpint (truncate (huge, 2147483648), ==, 0);
  cli_write_bytes ("latin1.json", "{\"project\":\"\xe9\"}", 15);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  make_files ();

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autofree char *path = g_strconcat ("/cli/calls/", calls[i].name, NULL);

      g_test_add_data_func (path, &calls[i], test_call);
    }
  g_test_add_data_func ("/cli/calls/deep-estimate", "estimate -", test_deep);
  g_test_add_data_func ("/cli/calls/deep-check", "check -", test_deep);
  g_test_add_data_func ("/cli/calls/deep-syntax", "check --syntax -", test_deep);
  g_test_add_func ("/cli/calls/endless-input", test_endless_input);
  g_test_add_func ("/cli/calls/full-disk", test_full_disk);

  return cli_test_run ();
}
