/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli-run.h"

#include <glib/gstdio.h>

#define QUOTE                                                                                      \
  "{\"format\":1,\"id\":\"quote-a\",\"number\":\"Q-2026-014\",\"currency\":\"EUR\","               \
  "\"title\":\"Shop\",\"language\":\"en\",\"notes\":\"%s\",\"created\":\"2026-11-23\","            \
  "\"sections\":[{\"id\":\"section-1\",\"lines\":[{\"id\":\"line-1\",\"kind\":\"fixed\","          \
  "\"title\":\"Design\",\"price\":\"%s\"}]}]}"

/* What is handed in, and what is to be said of it; @pattern stands on standard error if the status is not 0. */
typedef struct
{
  const char *name;
  const char *notes;
  const char *price;
  const char *args;
  int status;
  const char *pattern;
} Case;

static const Case cases[] = {
  { "quote", "calm", "1180.00", "%/b.quote", 0,
    "b.quote: unchanged, as in the library: quote-a\n$" },
  { "pdf", "calm", "1180.00", "%/b.pdf", 0, "b.pdf: unchanged, as in the library: quote-a\n$" },
  { "both", "calm", "1180.00", "%/b.pdf %/b.quote", 0, "b.pdf: unch[^\n]*\n[^\n]*b.quote: unch" },
  { "notes", "calmer", "1180.00", "%/b.quote", 0,
    "b.quote: notes: “calmer”, the library has “calm”\n[^\n]*b.quote: what a client reads is as in "
    "the library" },
  { "notes-on-paper", "calmer", "1180.00", "%/b.pdf", 0, "b.pdf: unchanged" },
  { "price", "calm", "1181.00", "%/b.quote", 1,
    "b.quote: sections\\[0\\].lines\\[0\\].price \\(Design\\): “1181.00”, the library has "
    "“1180.00”\n$" },
  { "price-on-paper", "calm", "1181.00", "%/b.pdf", 1,
    "b.pdf: page 1 \\(Design\\): “€1,181.00”, the library has “€1,180.00”\n" },
  { "one-of-two", "calm", "1181.00", "%/a.quote %/b.quote", 1, "b.quote: sections" },
  { "named", "calm", "1180.00", "%/b.pdf --quote quote-a", 0, "b.pdf: unchanged" },
  { "named-by-number", "calm", "1180.00", "%/b.pdf --quote Q-2026-014", 0, "b.pdf: unchanged" },
  { "named-wrong", "calm", "1180.00", "%/b.pdf --quote quote-x", 1, "^quote-x: " },
  { "no-file", "calm", "1180.00", "%/c.pdf", 1, "c.pdf: " },
  { "no-pdf", "calm", "1180.00", "%/d.pdf", 1, "d.pdf: no page of it can be read\n$" },
  { "no-quote", "calm", "1180.00", "%/data", 1, "data: " },
};

static void
write_quote (const char *name, const char *notes, const char *price)
{
  g_autofree char *text = g_strdup_printf (QUOTE, notes, price);

  g_free (cli_write (name, text));
}

static void
call (const char *args)
{
  g_autoptr (CliRun) run = cli_run (args, NULL);

  cli_assert_done (run);
}

static void
test_case (gconstpointer data)
{
  const Case *row = data;
  g_autofree char *library = g_build_filename (cli_folder (), "data", "quotewright",
                                               "library.sqlite", NULL);
  g_autofree char *args = g_strconcat ("library verify ", row->args, NULL);
  g_autoptr (CliRun) run = NULL;

  g_remove (library);
  write_quote ("a.quote", "calm", "1180.00");
  write_quote ("b.quote", row->notes, row->price);
  g_free (cli_write ("d.pdf", "%PDF-1.4\nnothing\n"));
  call ("library import %/a.quote");
  call ("export %/b.quote --format pdf -o %/b.pdf");

  run = cli_run (args, NULL);
  g_assert_cmpint (run->status, ==, row->status);
  g_test_message ("out: %s err: %s", run->out, run->err);
  g_assert_true (g_regex_match_simple (row->pattern, row->status == 0 ? run->out : run->err, 0, 0));
  if (row->status == 0)
    g_assert_cmpstr (run->err, ==, "");
}

#define REVISION                                                                                   \
  "{\"format\":1,\"id\":\"quote-%s\",\"number\":\"Q-2026-020\",\"revision\":%u,%s"                 \
  "\"currency\":\"EUR\",\"title\":\"Shop\",\"language\":\"en\",\"created\":\"2026-11-23\","        \
  "\"sections\":[{\"lines\":[{\"kind\":\"fixed\",\"title\":\"Design\",\"price\":\"%s\"}]}]}"

/* A paper is compared with its own revision, also when there are newer ones. */
static void
test_revisions (void)
{
  g_autofree char *library = g_build_filename (cli_folder (), "data", "quotewright",
                                               "library.sqlite", NULL);
  g_autofree char *first = g_strdup_printf (REVISION, "one", 0, "", "1180.00");
  g_autofree char *second = g_strdup_printf (REVISION, "two", 1, "\"previous\":\"quote-one\",",
                                             "1280.00");

  g_remove (library);
  g_free (cli_write ("one.quote", first));
  g_free (cli_write ("two.quote", second));
  call ("library import %/one.quote %/two.quote");
  call ("export %/one.quote --format pdf -o %/one.pdf");
  call ("export %/two.quote --format pdf -o %/two.pdf");
  for (guint i = 0; i < 2; i++)
    {
      const char *name = i == 0 ? "one" : "two";
      g_autofree char *args = g_strdup_printf ("library verify %%/%s.pdf", name);
      g_autofree char *pattern = g_strdup_printf (
          "%s.pdf: unchanged, as in the library: quote-%s\n$", name, name);
      g_autoptr (CliRun) run = cli_run (args, NULL);

      cli_assert_done (run);
      g_test_message ("%s", run->out);
      g_assert_true (g_regex_match_simple (pattern, run->out, 0, 0));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/cli/verify/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/cli/verify/revisions", test_revisions);
  return g_test_run ();
}
