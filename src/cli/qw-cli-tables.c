/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-tables.h"

#include "qw-tables-resources.h"

#include <gio/gio.h>

#include "qw-cli-input.h"
#include "qw-cli-output.h"
#include "qw-catalog-overlay.h"

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

static const QwTableFile *
get_files (GArray *tables)
{
  return (const QwTableFile *) (gpointer) tables->data;
}

static guint
count_names (void)
{
  guint n = 0;

  while (qw_catalog_table_names ()[n] != NULL)
    n++;
  return n;
}

static gboolean
is_there (const char *path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* A file that cannot be read is told like one that is wrong, and the rest goes on. */
static void
read_or_warn (GArray *tables, const char *folder, const char *table)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (folder, table, NULL);
  g_autofree char *name = g_filename_display_name (path);
  GBytes *bytes;

  if (!is_there (path))
    return;

  bytes = qw_cli_input_read (path, &error);
  if (bytes != NULL)
    add_table (tables, name, bytes);
  else
    qw_cli_complain (error->message);
}

static GArray *
read_own (void)
{
  GArray *tables = new_tables ();
  const char *const *names = qw_catalog_table_names ();
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "quotewright", "tables",
                                              NULL);

  if (is_there (folder) && !g_file_test (folder, G_FILE_TEST_IS_DIR))
    {
      g_autofree char *name = g_filename_display_name (folder);
      g_autofree char *line = g_strconcat (name, ": not a folder of tables", NULL);

      qw_cli_complain (line);
    }
  for (guint i = 0; names[i] != NULL; i++)
    read_or_warn (tables, folder, names[i]);
  return tables;
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
  g_autoptr (QwCatalog) catalog = qw_catalog_new (get_files (tables), tables->len, error);

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
  return qw_catalog_new (get_files (tables), tables->len, error);
}

QwCatalog *
qw_cli_tables_load (GError **error)
{
  g_autoptr (QwCatalog) shipped = qw_cli_tables_shipped (error);
  g_autoptr (GStrvBuilder) messages = g_strv_builder_new ();
  g_autoptr (GArray) own = NULL;
  g_auto (GStrv) lines = NULL;
  QwCatalog *catalog;

  if (shipped == NULL)
    return NULL;

  own = read_own ();
  catalog = qw_catalog_overlay (shipped, get_files (own), own->len, messages);
  lines = g_strv_builder_end (messages);
  for (guint i = 0; lines[i] != NULL; i++)
    qw_cli_complain (lines[i]);
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

  /* A table under a name of its own goes by the name of its kind; people look for the file. */
  if (extended == NULL && !named)
    qw_cli_input_rename (error, table, name);
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
