/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-library-private.h"


typedef struct
{
  QwQuote *quote;
  QwImportKind kind;
} Import;

static void
free_import (gpointer data)
{
  Import *import = data;

  g_clear_pointer (&import->quote, qw_quote_unref);
  g_free (import);
}

static gpointer
run_list_templates (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return qw_shelf_list_templates (shelf, error);
}

static gpointer
run_save_template (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  g_autoptr (QwQuote) quote = qw_shelf_read_text (shelf, call->text, call->value, error);

  return quote != NULL ? qw_shelf_save_template (shelf, call->when, call->text, quote, error)
                       : NULL;
}

static gpointer
run_delete_template (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return GINT_TO_POINTER (qw_shelf_delete_template (shelf, call->text, error));
}

static gpointer
run_back_up (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return GINT_TO_POINTER (qw_shelf_back_up (shelf, call->file, error));
}

static gpointer
run_restore (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return GINT_TO_POINTER (qw_shelf_restore (shelf, call->file, error));
}

/* Also what the library's own disk does not take can be saved elsewhere. */
static gpointer
run_export (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  g_autoptr (QwQuote) quote = call->unsaved != NULL
                                  ? qw_shelf_read_text (shelf, call->id, call->unsaved, error)
                                  : qw_shelf_load (shelf, call->id, error);

  return GINT_TO_POINTER (quote != NULL && qw_shelf_export (shelf, quote, call->file, error));
}

static gpointer
run_import (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  Import *import = g_new0 (Import, 1);

  import->quote = qw_shelf_import (shelf, call->file, &import->kind, error);
  if (import->quote == NULL)
    g_clear_pointer (&import, free_import);
  return import;
}

static gpointer
run_verify (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return qw_shelf_verify (shelf, error);
}

static QwLibraryCall *
new_file_call (QwLibraryRun run, GDestroyNotify free_result, const char *id, GFile *file)
{
  QwLibraryCall *call = qw_library_call_new (run, free_result, id, NULL);

  call->file = g_object_ref (file);
  return call;
}

void
qw_library_list_templates_async (QwLibrary *self,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));

  call = qw_library_call_new (run_list_templates, (GDestroyNotify) g_ptr_array_unref, NULL, NULL);
  qw_library_start (self, call, qw_library_list_templates_async, cancellable, callback, user_data);
}

void
qw_library_save_template_async (QwLibrary *self,
                                const char *id,
                                const char *title,
                                QwQuote *quote,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (title != NULL);
  g_return_if_fail (quote != NULL);

  call = qw_library_call_new (run_save_template, g_free, NULL, NULL);
  g_free (call->when);
  call->when = g_strdup (id);
  call->text = g_strdup (title);
  call->value = qw_shelf_quote_text (quote);
  call->free_value = g_free;
  qw_library_start (self, call, qw_library_save_template_async, cancellable, callback, user_data);
}

void
qw_library_delete_template_async (QwLibrary *self,
                                  const char *id,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);

  call = qw_library_call_new (run_delete_template, NULL, NULL, NULL);
  call->text = g_strdup (id);
  qw_library_start (self, call, qw_library_delete_template_async, cancellable, callback, user_data);
}

void
qw_library_backup_async (QwLibrary *self,
                         GFile *file,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (G_IS_FILE (file));

  call = new_file_call (run_back_up, NULL, NULL, file);
  call->slow = TRUE;
  qw_library_start (self, call, qw_library_backup_async, cancellable, callback, user_data);
}

void
qw_library_restore_async (QwLibrary *self,
                          GFile *file,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (G_IS_FILE (file));

  call = new_file_call (run_restore, NULL, NULL, file);
  call->changes = TRUE;
  qw_library_start (self, call, qw_library_restore_async, cancellable, callback, user_data);
}

void
qw_library_export_async (QwLibrary *self,
                         const char *id,
                         GFile *file,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (G_IS_FILE (file));

  call = new_file_call (run_export, NULL, id, file);
  qw_library_start (self, call, qw_library_export_async, cancellable, callback, user_data);
}

void
qw_library_import_async (QwLibrary *self,
                         GFile *file,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (G_IS_FILE (file));

  call = new_file_call (run_import, free_import, NULL, file);
  call->changes = TRUE;
  qw_library_start (self, call, qw_library_import_async, cancellable, callback, user_data);
}

QwQuote *
qw_library_import_finish (QwLibrary *self, GAsyncResult *result, QwImportKind *kind, GError **error)
{
  Import *import = qw_library_take (self, result, error);
  QwQuote *quote = NULL;

  if (import == NULL)
    return NULL;
  if (kind != NULL)
    *kind = import->kind;
  quote = g_steal_pointer (&import->quote);
  free_import (import);
  return quote;
}

void
qw_library_verify_async (QwLibrary *self,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));

  call = qw_library_call_new (run_verify, (GDestroyNotify) g_strfreev, NULL, NULL);
  call->slow = TRUE;
  qw_library_start (self, call, qw_library_verify_async, cancellable, callback, user_data);
}

GStrv
qw_library_verify_finish (QwLibrary *self, GAsyncResult *result, GError **error)
{
  return qw_library_take (self, result, error);
}
