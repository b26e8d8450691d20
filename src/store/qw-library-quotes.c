/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-library-private.h"

/* What is on screen goes to the disk before a step is taken with it. */
static gboolean
save_first (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return call->unsaved == NULL || qw_shelf_save_text (shelf, call->unsaved, error);
}

static gpointer
run_load (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return qw_shelf_load (shelf, call->text, error);
}

static gpointer
run_send (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return save_first (shelf, call, error) ? qw_shelf_send (shelf, call->id, call->when, error)
                                         : NULL;
}

static gpointer
run_step (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return save_first (shelf, call, error)
             ? qw_shelf_step (shelf, call->id, (QwQuoteState) call->number, call->when, call->text,
                              error)
             : NULL;
}

static gpointer
run_step_back (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return save_first (shelf, call, error) ? qw_shelf_step_back (shelf, call->id, error) : NULL;
}

static gpointer
run_recall (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return save_first (shelf, call, error) ? qw_shelf_recall (shelf, call->id, error) : NULL;
}

static gpointer
run_revise (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return save_first (shelf, call, error) ? qw_shelf_revise (shelf, call->id, call->when, error)
                                         : NULL;
}

static gpointer
run_duplicate (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return save_first (shelf, call, error) ? qw_shelf_duplicate (shelf, call->id, call->when, error)
                                         : NULL;
}

static gpointer
run_start (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return qw_shelf_start (shelf, call->text, call->when, error);
}

static gpointer
run_set_deleted (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return GINT_TO_POINTER (save_first (shelf, call, error) &&
                          qw_shelf_set_deleted (shelf, call->id, call->number != 0, error));
}

static gpointer
run_purge (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return GINT_TO_POINTER (qw_shelf_purge (shelf, call->number, error));
}

/* A call that gives a quote and changes the lists. */
static QwLibraryCall *
new_quote_call (QwLibraryRun run, const char *id, const char *when)
{
  QwLibraryCall *call = qw_library_call_new (run, (GDestroyNotify) qw_quote_unref, id, when);

  call->changes = TRUE;
  return call;
}

/* If the disk does not take it, what is on screen is still the quote. */
static void
return_unsaved (QwLibrary *self,
                QwQuote *quote,
                GCancellable *cancellable,
                GAsyncReadyCallback callback,
                gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, qw_library_load_async);
  g_task_return_pointer (task, qw_quote_ref (quote), (GDestroyNotify) qw_quote_unref);
}

void
qw_library_load_async (QwLibrary *self,
                       const char *id,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  QwLibraryCall *call = NULL;
  QwQuote *unsaved = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);

  unsaved = qw_library_get_unsaved (self, id);
  if (unsaved != NULL)
    {
      return_unsaved (self, unsaved, cancellable, callback, user_data);
      return;
    }
  call = qw_library_call_new (run_load, (GDestroyNotify) qw_quote_unref, NULL, NULL);
  call->text = g_strdup (id);
  qw_library_start (self, call, qw_library_load_async, cancellable, callback, user_data);
}

QwQuote *
qw_library_load_finish (QwLibrary *self, GAsyncResult *result, GError **error)
{
  return qw_library_take (self, result, error);
}

void
qw_library_send_async (QwLibrary *self,
                       const char *id,
                       const char *when,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);

  qw_library_start (self, new_quote_call (run_send, id, when), qw_library_send_async, cancellable,
                    callback, user_data);
}

void
qw_library_step_async (QwLibrary *self,
                       const char *id,
                       QwQuoteState state,
                       const char *when,
                       const char *reason,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (state < QW_N_QUOTE_STATES && state != QW_QUOTE_SENT);

  call = new_quote_call (run_step, id, when);
  call->number = state;
  call->text = g_strdup (reason);
  qw_library_start (self, call, qw_library_step_async, cancellable, callback, user_data);
}

void
qw_library_step_back_async (QwLibrary *self,
                            const char *id,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);

  qw_library_start (self, new_quote_call (run_step_back, id, NULL), qw_library_step_back_async,
                    cancellable, callback, user_data);
}

void
qw_library_recall_async (QwLibrary *self,
                         const char *id,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);

  qw_library_start (self, new_quote_call (run_recall, id, NULL), qw_library_recall_async,
                    cancellable, callback, user_data);
}

void
qw_library_revise_async (QwLibrary *self,
                         const char *id,
                         const char *when,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);

  qw_library_start (self, new_quote_call (run_revise, id, when), qw_library_revise_async,
                    cancellable, callback, user_data);
}

void
qw_library_duplicate_async (QwLibrary *self,
                            const char *id,
                            const char *when,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);

  qw_library_start (self, new_quote_call (run_duplicate, id, when), qw_library_duplicate_async,
                    cancellable, callback, user_data);
}

void
qw_library_start_async (QwLibrary *self,
                        const char *id,
                        const char *when,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);

  call = new_quote_call (run_start, NULL, when);
  call->text = g_strdup (id);
  qw_library_start (self, call, qw_library_start_async, cancellable, callback, user_data);
}

QwQuote *
qw_library_quote_finish (QwLibrary *self, GAsyncResult *result, GError **error)
{
  return qw_library_take (self, result, error);
}

static void
set_deleted (QwLibrary *self,
             const char *id,
             gboolean deleted,
             GCancellable *cancellable,
             GAsyncReadyCallback callback,
             gpointer user_data)
{
  QwLibraryCall *call = qw_library_call_new (run_set_deleted, NULL, id, NULL);

  call->changes = TRUE;
  call->number = deleted != FALSE;
  qw_library_start (self, call, set_deleted, cancellable, callback, user_data);
}

void
qw_library_delete_async (QwLibrary *self,
                         const char *id,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);
  set_deleted (self, id, TRUE, cancellable, callback, user_data);
}

void
qw_library_undelete_async (QwLibrary *self,
                           const char *id,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);
  set_deleted (self, id, FALSE, cancellable, callback, user_data);
}

void
qw_library_purge_async (QwLibrary *self,
                        guint days,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));

  call = qw_library_call_new (run_purge, NULL, NULL, NULL);
  call->changes = TRUE;
  call->number = days;
  qw_library_start (self, call, qw_library_purge_async, cancellable, callback, user_data);
}

gboolean
qw_library_done_finish (QwLibrary *self, GAsyncResult *result, GError **error)
{
  return qw_library_take (self, result, error) != NULL;
}
