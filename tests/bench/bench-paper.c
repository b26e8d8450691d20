/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* bench-paper TABLES QUOTE: the median times, in milliseconds, of putting a quote on paper: a name and a figure a line. */

#include "qw-quote-paper.h"
#include "qw-catalog.h"
#include "repeat.h"

#define REPEATS 50

static QwQuote *quote;
static QwQuoteLook look;
static volatile gsize sink;

static GBytes *
read_file (const char *folder, const char *name)
{
  g_autofree char *path = folder != NULL ? g_build_filename (folder, name, NULL) : g_strdup (name);
  g_autoptr (GError) error = NULL;
  char *text;
  gsize length;

  if (!g_file_get_contents (path, &text, &length, &error))
    g_error ("%s", error->message);
  return g_bytes_new_take (text, length);
}

static QwCatalog *
read_catalog (const char *folder)
{
  const char *const *names = qw_catalog_table_names ();
  g_autoptr (GArray) files = g_array_new (FALSE, FALSE, sizeof (QwTableFile));
  g_autoptr (GError) error = NULL;
  QwCatalog *catalog;

  for (guint i = 0; names[i] != NULL; i++)
    {
      QwTableFile file = { names[i], read_file (folder, names[i]) };

      g_array_append_val (files, file);
    }
  catalog = qw_catalog_new ((const QwTableFile *) (gpointer) files->data, files->len, &error);
  if (catalog == NULL)
    g_error ("%s", error->message);
  for (guint i = 0; i < files->len; i++)
    g_bytes_unref (g_array_index (files, QwTableFile, i).bytes);
  return catalog;
}

static void
read_quote (QwCatalog *catalog, const char *path)
{
  g_autoptr (GBytes) bytes = read_file (NULL, path);
  g_autoptr (GError) error = NULL;

  quote = qw_quote_parse (catalog, path, bytes, &error);
  if (quote == NULL)
    g_error ("%s", error->message);
  look.currency = qw_catalog_find_currency (catalog, quote->currency);
}

static void
lay_out (void)
{
  g_autoptr (QwPages) pages = qw_quote_paper_new (quote, &look, NULL);

  sink = qw_pages_get_count (pages);
}

static void
write_pdf (void)
{
  g_autoptr (GBytes) bytes = qw_quote_paper_to_pdf (quote, &look, NULL);

  sink = g_bytes_get_size (bytes);
}

int
main (int argc, char **argv)
{
  g_autoptr (QwCatalog) catalog = NULL;

  if (argc != 3)
    return 2;
  catalog = read_catalog (argv[1]);
  read_quote (catalog, argv[2]);
  repeat_print_median ("paper-pages", REPEATS, 1, lay_out);
  repeat_print_median ("paper-pdf", REPEATS, 1, write_pdf);
  qw_quote_unref (quote);
  return 0;
}
