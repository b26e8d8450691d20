/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz.h"

#include "qw-shelf.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <stdlib.h>

/* Imports after which the library begins anew, so that it stays small. */
#define KEPT 2000

static const char *const names[] = { "library.sqlite", "library.sqlite-wal", "library.sqlite-shm" };

static QwShelf *shelf;
static char *folder;
static guint n_imports;

static void
close_shelf (void)
{
  g_clear_pointer (&shelf, qw_shelf_free);
  for (guint i = 0; folder != NULL && i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      g_remove (path);
    }
  if (folder != NULL)
    g_rmdir (folder);
  g_clear_pointer (&folder, g_free);
}

static void
open_shelf (void)
{
  g_autoptr (GFile) file = NULL;

  if (folder == NULL)
    atexit (close_shelf);
  close_shelf ();
  folder = g_dir_make_tmp ("quotewright-fuzz-XXXXXX", NULL);
  g_assert_nonnull (folder);
  file = g_file_new_for_path (folder);
  shelf = qw_shelf_new (file, fuzz_catalog (), FALSE);
}

/* What is imported is there: with its own id, or as a copy that says so. */
void
fuzz_one (GBytes *bytes)
{
  GError *error = NULL;
  QwImportKind kind = QW_IMPORT_NEW;
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (QwQuote) kept = NULL;

  if (n_imports++ % KEPT == 0)
    open_shelf ();
  quote = qw_shelf_import_bytes (shelf, FUZZ_NAME, bytes, &kind, &error);
  if (quote == NULL)
    {
      fuzz_refused (error);
      return;
    }
  kept = qw_shelf_load (shelf, quote->id, &error);
  g_assert_no_error (error);
  g_assert_true (qw_quote_equal (quote, kept));
}
