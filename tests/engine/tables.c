/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tables.h"

#include <string.h>

#define MAX_FILES 16

static QwCatalog *shipped;
static QwCatalog *mini;

typedef struct
{
  QwTableFile files[MAX_FILES];
  gsize n;
} Edition;

static void
clear_edition (Edition *edition)
{
  for (gsize i = 0; i < edition->n; i++)
    g_bytes_unref (edition->files[i].bytes);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Edition, clear_edition)

static void
read_edition (Edition *edition, const char *folder)
{
  const char *const *names = qw_catalog_table_names ();

  for (edition->n = 0; names[edition->n] != NULL; edition->n++)
    {
      g_autofree char *path = g_build_filename (folder, names[edition->n], NULL);
      g_autoptr (GError) error = NULL;
      char *text;
      gsize length;

      g_file_get_contents (path, &text, &length, &error);
      g_assert_no_error (error);
      edition->files[edition->n].name = names[edition->n];
      edition->files[edition->n].bytes = g_bytes_new_take (text, length);
    }
}

static QwCatalog *
read_catalog (const char *folder)
{
  g_auto (Edition) edition = { .n = 0 };
  g_autoptr (GError) error = NULL;
  QwCatalog *catalog;

  read_edition (&edition, folder);
  catalog = qw_catalog_new (edition.files, edition.n, &error);
  g_assert_no_error (error);
  return catalog;
}

QwCatalog *
tables_shipped (void)
{
  if (shipped == NULL)
    {
      g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "data", "tables", "2026",
                                                       NULL);

      shipped = read_catalog (folder);
    }
  return shipped;
}

static char *
find_mini (void)
{
  return g_test_build_filename (G_TEST_DIST, "engine", "mini", NULL);
}

QwCatalog *
tables_mini (void)
{
  if (mini == NULL)
    {
      g_autofree char *folder = find_mini ();

      mini = read_catalog (folder);
    }
  return mini;
}

void
tables_free (void)
{
  g_clear_pointer (&shipped, qw_catalog_unref);
  g_clear_pointer (&mini, qw_catalog_unref);
}

GBytes *
tables_json (const char *text)
{
  char *json = g_strdup (text);

  for (char *p = json; *p != '\0'; p++)
    if (*p == '\'')
      *p = '"';
  return g_bytes_new_take (json, strlen (json));
}

/* The first @find of @text, which must be there, becomes @replacement. */
static GBytes *
replace (GBytes *bytes, const char *find, const char *replacement)
{
  g_autoptr (GBytes) from = tables_json (find);
  g_autoptr (GBytes) to = tables_json (replacement);
  gsize size;
  gsize n_from;
  gsize n_to;
  const char *data = g_bytes_get_data (bytes, &size);
  const char *what = g_bytes_get_data (from, &n_from);
  const char *put = g_bytes_get_data (to, &n_to);
  const char *at = g_strstr_len (data, (gssize) size, what);
  GString *text = g_string_new (NULL);

  g_assert_nonnull (at);
  g_string_append_len (text, data, at - data);
  g_string_append_len (text, put, (gssize) n_to);
  g_string_append_len (text, at + n_from, data + size - at - (gssize) n_from);
  return g_string_free_to_bytes (text);
}

QwCatalog *
tables_edit (const char *file, const char *find, const char *replacement, GError **error)
{
  g_auto (Edition) edition = { .n = 0 };
  g_autofree char *folder = find_mini ();
  gboolean found = FALSE;

  read_edition (&edition, folder);
  for (gsize i = 0; i < edition.n; i++)
    if (g_str_equal (edition.files[i].name, file))
      {
        GBytes *bytes = replace (edition.files[i].bytes, find, replacement);

        g_bytes_unref (edition.files[i].bytes);
        edition.files[i].bytes = bytes;
        found = TRUE;
      }
  g_assert_true (found);
  return qw_catalog_new (edition.files, edition.n, error);
}

QwCatalog *
tables_extend (QwCatalog *self, const char *file, const char *json, GError **error)
{
  g_autoptr (GBytes) bytes = tables_json (json);
  QwTableFile table = { file, bytes };

  return qw_catalog_extend (self, &table, error);
}
