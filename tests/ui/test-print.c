/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "paper-quotes.h"
#include "qw-print.h"
#include "tables.h"

#include <glib/gstdio.h>
#include <string.h>

static const char *const names[] = { "bookshop", "least", "store-ar" };

/* As a printer gets it, into a file: all pages, of the paper's own size. */
static void
test_print (gconstpointer data)
{
  g_autoptr (QwQuote) quote = paper_quote_read (data);
  QwQuoteLook look = paper_quote_look (quote);
  QwPages *pages = paper_quote_lay_out (quote, &look);
  guint n = qw_pages_get_count (pages);
  g_autoptr (GtkPrintOperation) operation = qw_print_new (pages, "A quote");
  g_autofree char *folder = g_dir_make_tmp ("qw-print-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "out.pdf", NULL);
  g_autofree char *count = g_strdup_printf ("Pages: %10s%u\n", "", n);
  g_autofree char *info = NULL;
  const char *call[] = { "pdfinfo", path, NULL };
  g_autoptr (GError) error = NULL;

  gtk_print_operation_set_allow_async (operation, FALSE);
  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (
      gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error), ==,
      GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  /* Read as a reader does: newer writers pack even the list of pages. */
  g_assert_true (g_spawn_sync (NULL, (char **) call, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &info,
                               NULL, NULL, &error));
  g_assert_nonnull (strstr (info, count));
  g_assert_nonnull (strstr (info, "Page size:       595"));
  g_unlink (path);
  g_rmdir (folder);
}

int
main (int argc, char **argv)
{
  g_autofree char *reader = g_find_program_in_path ("pdfinfo");

  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  if (reader == NULL)
    {
      g_print ("1..0 # SKIP no pdfinfo here\n");
      return 0;
    }
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_strconcat ("/print/", names[i], NULL);

      g_test_add_data_func (path, names[i], test_print);
    }
  return g_test_run ();
}
