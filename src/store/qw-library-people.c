/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-library-private.h"

/* The user's own things beside quotes: clients, business, numbers, texts. None of them is shown by the list of quotes. */

static gpointer
copy_snippet (const QwSnippet *snippet)
{
  QwSnippet *copy = qw_snippet_new (snippet->kind, snippet->title, snippet->text);

  copy->id = g_strdup (snippet->id);
  return copy;
}

static QwLibraryCall *
new_value_call (QwLibraryRun run,
                GDestroyNotify free_result,
                gpointer value,
                GDestroyNotify free_value)
{
  QwLibraryCall *call = qw_library_call_new (run, free_result, NULL, NULL);

  call->value = value;
  call->free_value = free_value;
  return call;
}

static QwLibraryCall *
new_text_call (QwLibraryRun run, GDestroyNotify free_result, const char *text)
{
  QwLibraryCall *call = qw_library_call_new (run, free_result, NULL, NULL);

  call->text = g_strdup (text);
  return call;
}

static gpointer
run_list_clients (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return qw_shelf_list_clients (shelf, call->text, error);
}

static gpointer
run_save_client (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return qw_shelf_save_client (shelf, call->value, error);
}

static gpointer
run_delete_client (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return GINT_TO_POINTER (qw_shelf_delete_client (shelf, call->text, error));
}

static gpointer
run_load_business (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return qw_shelf_load_business (shelf, error);
}

static gpointer
run_save_business (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return GINT_TO_POINTER (qw_shelf_save_business (shelf, call->value, error));
}

static gpointer
run_load_numbering (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return qw_shelf_load_numbering (shelf, call->when, error);
}

static gpointer
run_save_numbering (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return GINT_TO_POINTER (qw_shelf_save_numbering (shelf, call->value, call->when, error));
}

static gpointer
run_list_snippets (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return qw_shelf_list_snippets (shelf, (QwSnippetKind) call->number, error);
}

static gpointer
run_save_snippet (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return qw_shelf_save_snippet (shelf, call->value, error);
}

static gpointer
run_delete_snippet (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return GINT_TO_POINTER (qw_shelf_delete_snippet (shelf, call->text, error));
}

void
qw_library_list_clients_async (QwLibrary *self,
                               const char *search,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));

  call = new_text_call (run_list_clients, (GDestroyNotify) g_ptr_array_unref, search);
  qw_library_start (self, call, qw_library_list_clients_async, cancellable, callback, user_data);
}

void
qw_library_save_client_async (QwLibrary *self,
                              const QwClient *client,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (client != NULL);

  call = new_value_call (run_save_client, g_free, qw_client_copy (client),
                         (GDestroyNotify) qw_client_free);
  qw_library_start (self, call, qw_library_save_client_async, cancellable, callback, user_data);
}

void
qw_library_delete_client_async (QwLibrary *self,
                                const char *id,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);

  call = new_text_call (run_delete_client, NULL, id);
  qw_library_start (self, call, qw_library_delete_client_async, cancellable, callback, user_data);
}

void
qw_library_load_business_async (QwLibrary *self,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));

  call = qw_library_call_new (run_load_business, (GDestroyNotify) qw_client_free, NULL, NULL);
  qw_library_start (self, call, qw_library_load_business_async, cancellable, callback, user_data);
}

QwClient *
qw_library_load_business_finish (QwLibrary *self, GAsyncResult *result, GError **error)
{
  return qw_library_take (self, result, error);
}

void
qw_library_save_business_async (QwLibrary *self,
                                const QwClient *business,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (business != NULL);

  call = new_value_call (run_save_business, NULL, qw_client_copy (business),
                         (GDestroyNotify) qw_client_free);
  qw_library_start (self, call, qw_library_save_business_async, cancellable, callback, user_data);
}

void
qw_library_load_numbering_async (QwLibrary *self,
                                 const char *when,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));

  call = qw_library_call_new (run_load_numbering, (GDestroyNotify) qw_numbering_free, NULL, when);
  qw_library_start (self, call, qw_library_load_numbering_async, cancellable, callback, user_data);
}

QwNumbering *
qw_library_load_numbering_finish (QwLibrary *self, GAsyncResult *result, GError **error)
{
  return qw_library_take (self, result, error);
}

void
qw_library_save_numbering_async (QwLibrary *self,
                                 const QwNumbering *numbering,
                                 const char *when,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (numbering != NULL && numbering->pattern != NULL);

  call = qw_library_call_new (run_save_numbering, NULL, NULL, when);
  call->value = qw_numbering_new (numbering->pattern, numbering->restart, numbering->start);
  call->free_value = (GDestroyNotify) qw_numbering_free;
  qw_library_start (self, call, qw_library_save_numbering_async, cancellable, callback, user_data);
}

void
qw_library_list_snippets_async (QwLibrary *self,
                                QwSnippetKind kind,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));

  call = qw_library_call_new (run_list_snippets, (GDestroyNotify) g_ptr_array_unref, NULL, NULL);
  call->number = kind;
  qw_library_start (self, call, qw_library_list_snippets_async, cancellable, callback, user_data);
}

void
qw_library_save_snippet_async (QwLibrary *self,
                               const QwSnippet *snippet,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (snippet != NULL);

  call = new_value_call (run_save_snippet, g_free, copy_snippet (snippet),
                         (GDestroyNotify) qw_snippet_free);
  qw_library_start (self, call, qw_library_save_snippet_async, cancellable, callback, user_data);
}

void
qw_library_delete_snippet_async (QwLibrary *self,
                                 const char *id,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);

  call = new_text_call (run_delete_snippet, NULL, id);
  qw_library_start (self, call, qw_library_delete_snippet_async, cancellable, callback, user_data);
}

GPtrArray *
qw_library_array_finish (QwLibrary *self, GAsyncResult *result, GError **error)
{
  return qw_library_take (self, result, error);
}

char *
qw_library_id_finish (QwLibrary *self, GAsyncResult *result, GError **error)
{
  return qw_library_take (self, result, error);
}
