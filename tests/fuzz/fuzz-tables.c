/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz.h"

#include "fixture-tables.h"

#define MAX_FILES 16

static QwTableFile shipped[MAX_FILES];
static gsize n_shipped;

static void
read_shipped (void)
{
  const char *const *names = qw_catalog_table_names ();

  for (; names[n_shipped] != NULL; n_shipped++)
    shipped[n_shipped] = (QwTableFile){ names[n_shipped], fixture_table (names[n_shipped]) };
}

static void
finish (QwCatalog *catalog, GError *error)
{
  if (catalog == NULL)
    fuzz_refused (error);
  else
    qw_catalog_unref (catalog);
}

/* The first byte says which table the others are: instead of the invented one, and on top of it. */
void
fuzz_one (GBytes *bytes)
{
  QwTableFile files[MAX_FILES];
  GError *error = NULL;
  g_autoptr (GBytes) table = NULL;
  gsize size = g_bytes_get_size (bytes);
  gsize which = 0;

  if (n_shipped == 0)
    read_shipped ();
  if (size == 0)
    return;
  which = ((const guint8 *) g_bytes_get_data (bytes, NULL))[0] % n_shipped;
  table = g_bytes_new_from_bytes (bytes, 1, size - 1);
  for (gsize i = 0; i < n_shipped; i++)
    files[i] = shipped[i];
  files[which].bytes = table;
  finish (qw_catalog_extend (fuzz_catalog (), &files[which], &error), error);
  error = NULL;
  finish (qw_catalog_new (files, n_shipped, &error), error);
}
