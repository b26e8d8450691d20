/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli-run.h"
#include "qw-cli-output.h"
#include "qw-cli.h"

typedef struct
{
  const char *name;
  const char *text;
  guint columns;
  const char *lines; /* joined by | */
} Wrap;

static const Wrap wraps[] = {
  { "empty", "", 10, "" },
  { "fits", "one two", 7, "one two" },
  { "breaks-at-space", "one two three", 8, "one two|three" },
  { "breaks-at-every-space", "a b c", 1, "a|b|c" },
  { "cuts-a-long-word", "abcdef", 4, "abcd|ef" },
  { "word-then-long-word", "ab cdefgh", 4, "ab|cdef|gh" },
  { "wide-characters", "日本語", 4, "日本|語" },
  { "combining-marks", "e\u0301e\u0301e\u0301", 2, "e\u0301e\u0301|e\u0301" },
  { "no-break-space", "10\u00a0% 20\u00a0%", 6, "10\u00a0%|20\u00a0%" },
  { "wider-than-the-line", "日", 1, "日" },
};

static void
test_wrap (gconstpointer data)
{
  const Wrap *wrap = data;
  g_auto (GStrv) lines = qw_cli_wrap (wrap->text, wrap->columns);
  g_autofree char *joined = g_strjoinv ("|", lines);

  g_assert_cmpstr (joined, ==, wrap->lines);
}

typedef struct
{
  const char *name;
  const char *text;
  const char *clean;
} Clean;

static const Clean cleans[] = {
  { "plain", "Kite & Co <b>%s</b>", "Kite & Co <b>%s</b>" },
  { "line-end", "a\nb", "a b" },
  { "escape", "a\033[2Jb", "a [2Jb" },
  { "c1-control",
    "a\xc2\x9b"
    "b",
    "a b" },
  { "direction", "a\u202eb\u2066c", "a b c" },
  { "not-utf-8", "a\xff", "a\ufffd" },
  { "letters", "é日", "é日" },
};

static void
test_clean (gconstpointer data)
{
  const Clean *item = data;
  g_autofree char *clean = qw_cli_clean (item->text);

  g_assert_cmpstr (clean, ==, item->clean);
}

/* Whether a call is for the command line; words split at spaces. */
typedef struct
{
  const char *name;
  const char *call;
  gboolean wants;
} Call;

static const Call calls[] = {
  { "nothing", "quotewright", FALSE },
  { "quote", "quotewright offer.quote", FALSE },
  { "path", "quotewright offers/first", FALSE },
  { "after-dashes", "quotewright -- estimate", FALSE },
  { "service", "quotewright --gapplication-service", FALSE },
  { "command", "quotewright estimate brief.json", TRUE },
  { "help", "quotewright --help", TRUE },
  { "help-short", "quotewright -h", TRUE },
  { "version", "quotewright --version", TRUE },
  { "unknown-option", "quotewright --nonsense", TRUE },
  { "unknown-word", "quotewright estimat", TRUE },
};

static void
test_wants (gconstpointer data)
{
  const Call *call = data;
  g_auto (GStrv) words = g_strsplit (call->call, " ", -1);

  g_assert_cmpint (qw_cli_wants ((int) g_strv_length (words), words), ==, call->wants);
}

static void
test_fold (void)
{
  g_autofree char *folded = qw_cli_fold ("a bb ccc\n\n  dd ee", 6);

  g_assert_cmpstr (folded, ==, "a bb\nccc\n\n  dd\n  ee\n");
}

#define ADD(group, table, test)                                                                    \
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)                                                 \
    {                                                                                              \
      g_autofree char *path = g_strconcat ("/cli/text/" group "/", table[i].name, NULL);           \
                                                                                                   \
      g_test_add_data_func (path, &table[i], test);                                                \
    }

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("wrap", wraps, test_wrap);
  ADD ("clean", cleans, test_clean);
  ADD ("wants", calls, test_wants);
  g_test_add_func ("/cli/text/fold", test_fold);

  return cli_test_run ();
}
