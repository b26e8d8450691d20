/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-tables.h"

#include "qw-tables-resources.h"

#include "qw-catalog-overlay.h"
#include "qw-gate.h"
#include "qw-store-file.h"

#include <glib/gi18n-lib.h>

#define SHIPPED "/io/github/quotewright/Quotewright/tables/2026/"

typedef struct
{
  QwCatalog *catalog;
  GStrv messages;
} OwnTables;

static void
free_own_tables (OwnTables *own)
{
  g_clear_pointer (&own->catalog, qw_catalog_unref);
  g_clear_pointer (&own->messages, g_strfreev);
  g_free (own);
}

static void
clear_file (QwTableFile *file)
{
  g_free ((char *) file->name);
  g_bytes_unref (file->bytes);
}

static GArray *
new_files (void)
{
  GArray *files = g_array_new (FALSE, FALSE, sizeof (QwTableFile));

  g_array_set_clear_func (files, (GDestroyNotify) clear_file);
  return files;
}

static void
add_file (GArray *files, char *name, GBytes *bytes)
{
  QwTableFile file = { name, bytes };

  g_array_append_val (files, file);
}

/* A table that is not there is no fault; anything else that keeps it from being read is. */
static void
read_table (GArray *files, GFile *file, GCancellable *cancellable, GStrvBuilder *messages)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = qw_store_file_read (file, QW_GATE_MAX_SIZE, cancellable, &error);

  if (bytes != NULL)
    add_file (files, qw_store_file_name (file), g_steal_pointer (&bytes));
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    g_strv_builder_add (messages, error->message);
}

static gboolean
is_folder (GFile *folder, GCancellable *cancellable, GStrvBuilder *messages)
{
  GFileType type = g_file_query_file_type (folder, G_FILE_QUERY_INFO_NONE, cancellable);

  if (type != G_FILE_TYPE_DIRECTORY && type != G_FILE_TYPE_UNKNOWN)
    {
      g_autofree char *name = qw_store_file_name (folder);
      g_autofree char *message = g_strdup_printf (_ ("%s: not a folder of tables"), name);

      g_strv_builder_add (messages, message);
    }
  return type == G_FILE_TYPE_DIRECTORY;
}

static GArray *
read_folder (GFile *folder, GCancellable *cancellable, GStrvBuilder *messages)
{
  const char *const *names = qw_catalog_table_names ();
  GArray *files = new_files ();

  if (!is_folder (folder, cancellable, messages))
    return files;

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (GFile) file = g_file_get_child (folder, names[i]);

      read_table (files, file, cancellable, messages);
    }
  return files;
}

static void
read_own_in_thread (GTask *task, gpointer folder, gpointer base, GCancellable *cancellable)
{
  g_autoptr (GStrvBuilder) messages = g_strv_builder_new ();
  g_autoptr (GArray) files = read_folder (folder, cancellable, messages);
  OwnTables *own = NULL;

  if (g_task_return_error_if_cancelled (task))
    return;

  own = g_new0 (OwnTables, 1);
  own->catalog = qw_catalog_overlay (base, (const QwTableFile *) (gpointer) files->data, files->len,
                                     messages);
  own->messages = g_strv_builder_end (messages);
  g_task_return_pointer (task, own, (GDestroyNotify) free_own_tables);
}

QwCatalog *
qw_tables_shipped_new (GError **error)
{
  const char *const *names = qw_catalog_table_names ();
  g_autoptr (GArray) files = new_files ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (SHIPPED, names[i], NULL);
      GBytes *bytes = g_resource_lookup_data (qw_tables_get_resource (), path,
                                              G_RESOURCE_LOOKUP_FLAGS_NONE, error);

      if (bytes == NULL)
        return NULL;
      add_file (files, g_strdup (names[i]), bytes);
    }
  return qw_catalog_new ((const QwTableFile *) (gpointer) files->data, files->len, error);
}

void
qw_tables_read_own_async (GFile *folder,
                          QwCatalog *base,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (G_IS_FILE (folder));
  g_return_if_fail (base != NULL);

  task = g_task_new (folder, cancellable, callback, user_data);
  g_task_set_source_tag (task, qw_tables_read_own_async);
  g_task_set_task_data (task, qw_catalog_ref (base), (GDestroyNotify) qw_catalog_unref);
  g_task_run_in_thread (task, read_own_in_thread);
}

QwCatalog *
qw_tables_read_own_finish (GAsyncResult *result, GStrv *messages, GError **error)
{
  OwnTables *own = NULL;
  QwCatalog *catalog = NULL;

  g_return_val_if_fail (g_async_result_is_tagged (result, qw_tables_read_own_async), NULL);

  own = g_task_propagate_pointer (G_TASK (result), error);
  if (own == NULL)
    return NULL;

  catalog = g_steal_pointer (&own->catalog);
  if (messages != NULL)
    *messages = g_steal_pointer (&own->messages);
  free_own_tables (own);
  return catalog;
}
