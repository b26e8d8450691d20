/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-tables.h"

#include "qw-tables-resources.h"

#include <string.h>

#include <gio/gio.h>

#include "qw-cli-input.h"
#include "qw-cli-output.h"

#define SHIPPED "/io/github/quotewright/Quotewright/tables/2026"

static void
clear_table (gpointer data)
{
  QwTableFile *table = data;

  g_free ((char *) table->name);
  g_bytes_unref (table->bytes);
}

static GArray *
new_tables (void)
{
  GArray *tables = g_array_new (FALSE, FALSE, sizeof (QwTableFile));

  g_array_set_clear_func (tables, clear_table);
  return tables;
}

static void
add_table (GArray *tables, const char *name, GBytes *bytes)
{
  QwTableFile table = { g_strdup (name), bytes };

  g_array_append_val (tables, table);
}

static guint
count_names (void)
{
  guint n = 0;

  while (qw_catalog_table_names ()[n] != NULL)
    n++;
  return n;
}

/* A table under a name of its own goes by the name of its kind; people look for the file. */
static void
name_file (GError **error, const char *table, const char *name)
{
  g_autofree char *message = NULL;

  if (error == NULL || *error == NULL || !g_str_has_prefix ((*error)->message, table))
    return;

  message = g_strconcat (name, (*error)->message + strlen (table), NULL);
  g_free ((*error)->message);
  (*error)->message = g_steal_pointer (&message);
}

static gboolean
is_there (const char *path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static char *
find_own_folder (void)
{
  return g_build_filename (g_get_user_data_dir (), "quotewright", "tables", NULL);
}

static QwCatalog *
extend_from_file (QwCatalog *catalog, const char *table, const char *path, GError **error)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autoptr (GBytes) bytes = qw_cli_input_read (path, error);

  return bytes == NULL ? NULL : qw_cli_tables_extend (catalog, table, name, bytes, error);
}

static QwCatalog *
extend_or_warn (QwCatalog *catalog, const char *folder, const char *table)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (folder, table, NULL);
  QwCatalog *extended;

  if (!is_there (path))
    return catalog;

  extended = extend_from_file (catalog, table, path, &error);
  if (extended == NULL)
    {
      qw_cli_complain (error->message);
      return catalog;
    }

  qw_catalog_unref (catalog);
  return extended;
}

static GArray *
read_folder (const char *folder, GError **error)
{
  g_autoptr (GArray) tables = new_tables ();
  const char *const *names = qw_catalog_table_names ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);
      g_autofree char *name = g_filename_display_name (path);
      GBytes *bytes;

      if (!is_there (path))
        continue;
      bytes = qw_cli_input_read (path, error);
      if (bytes == NULL)
        return NULL;
      add_table (tables, name, bytes);
    }
  return g_steal_pointer (&tables);
}

static gboolean
extends_shipped (GArray *tables, GError **error)
{
  g_autoptr (QwCatalog) catalog = qw_cli_tables_shipped (error);

  for (guint i = 0; catalog != NULL && i < tables->len; i++)
    {
      const QwTableFile *table = &g_array_index (tables, QwTableFile, i);
      g_autoptr (QwCatalog) before = g_steal_pointer (&catalog);

      catalog = qw_catalog_extend (before, table, error);
    }
  return catalog != NULL;
}

static gboolean
is_edition (GArray *tables, GError **error)
{
  g_autoptr (QwCatalog)
      catalog = qw_catalog_new ((const QwTableFile *) (gpointer) tables->data, tables->len, error);

  return catalog != NULL;
}

QwCatalog *
qw_cli_tables_shipped (GError **error)
{
  g_autoptr (GArray) tables = new_tables ();
  const char *const *names = qw_catalog_table_names ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (SHIPPED "/", names[i], NULL);
      GBytes *bytes = g_resource_lookup_data (qw_tables_get_resource (), path,
                                              G_RESOURCE_LOOKUP_FLAGS_NONE, error);

      if (bytes == NULL)
        return NULL;
      add_table (tables, names[i], bytes);
    }
  return qw_catalog_new ((const QwTableFile *) (gpointer) tables->data, tables->len, error);
}

QwCatalog *
qw_cli_tables_load (GError **error)
{
  const char *const *names = qw_catalog_table_names ();
  g_autofree char *folder = find_own_folder ();
  QwCatalog *catalog = qw_cli_tables_shipped (error);

  for (guint i = 0; catalog != NULL && names[i] != NULL; i++)
    catalog = extend_or_warn (catalog, folder, names[i]);
  return catalog;
}

QwCatalog *
qw_cli_tables_extend (QwCatalog *catalog,
                      const char *table,
                      const char *name,
                      GBytes *bytes,
                      GError **error)
{
  gboolean named = g_str_has_suffix (name, table);
  const QwTableFile file = { named ? name : table, bytes };
  QwCatalog *extended = qw_catalog_extend (catalog, &file, error);

  if (extended == NULL && !named)
    name_file (error, table, name);
  return extended;
}

gboolean
qw_cli_tables_check_folder (const char *path, GError **error)
{
  g_autoptr (GArray) tables = read_folder (path, error);

  if (tables == NULL)
    return FALSE;

  if (tables->len == 0)
    {
      g_autofree char *name = g_filename_display_name (path);
      g_autofree char *names = g_strjoinv (", ", (GStrv) qw_catalog_table_names ());

      g_set_error (error, QW_ERROR, QW_ERROR_MISSING, "%s: tables: found none, allowed are %s",
                   name, names);
      return FALSE;
    }

  return tables->len == count_names () ? is_edition (tables, error)
                                       : extends_shipped (tables, error);
}
