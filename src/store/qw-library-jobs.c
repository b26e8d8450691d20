/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-library-jobs.h"

#include "qw-library-private.h"
#include "qw-shelf-jobs.h"

static gpointer
run_list (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return qw_shelf_list_jobs (shelf, error);
}

static gpointer
run_save (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return qw_shelf_save_job (shelf, call->value, error);
}

static gpointer
run_delete (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return GINT_TO_POINTER (qw_shelf_set_job_deleted (shelf, call->text, TRUE, error));
}

static gpointer
run_undelete (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return GINT_TO_POINTER (qw_shelf_set_job_deleted (shelf, call->text, FALSE, error));
}

static gpointer
run_import (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return qw_shelf_import_jobs (shelf, call->text, call->value, call->when, error);
}

static gpointer
run_list_batches (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return qw_shelf_list_batches (shelf, error);
}

static gpointer
run_undo (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return GINT_TO_POINTER (qw_shelf_set_batch_deleted (shelf, call->text, TRUE, error));
}

static gpointer
run_redo (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return GINT_TO_POINTER (qw_shelf_set_batch_deleted (shelf, call->text, FALSE, error));
}

static QwLibraryCall *
new_call (QwLibraryRun run, GDestroyNotify free_result, const char *text)
{
  QwLibraryCall *call = qw_library_call_new (run, free_result, NULL, NULL);

  call->text = g_strdup (text);
  return call;
}

static QwLibraryCall *
new_change (QwLibraryRun run, GDestroyNotify free_result, const char *text)
{
  QwLibraryCall *call = new_call (run, free_result, text);

  call->changes = TRUE;
  return call;
}

static gpointer
copy_job (gconstpointer job, gpointer unused)
{
  return qw_job_copy (job);
}

void
qw_library_list_jobs_async (QwLibrary *self,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_return_if_fail (QW_IS_LIBRARY (self));
  qw_library_start (self, new_call (run_list, (GDestroyNotify) g_ptr_array_unref, NULL),
                    qw_library_list_jobs_async, cancellable, callback, user_data);
}

GPtrArray *
qw_library_list_jobs_finish (QwLibrary *self, GAsyncResult *result, GError **error)
{
  return qw_library_take (self, result, error);
}

void
qw_library_save_job_async (QwLibrary *self,
                           const QwJob *job,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (job != NULL && job->quote == NULL);

  call = new_change (run_save, g_free, NULL);
  call->value = qw_job_copy (job);
  call->free_value = (GDestroyNotify) qw_job_free;
  qw_library_start (self, call, qw_library_save_job_async, cancellable, callback, user_data);
}

void
qw_library_delete_job_async (QwLibrary *self,
                             const char *id,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data)
{
  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);
  qw_library_start (self, new_change (run_delete, NULL, id), qw_library_delete_job_async,
                    cancellable, callback, user_data);
}

void
qw_library_undelete_job_async (QwLibrary *self,
                               const char *id,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);
  qw_library_start (self, new_change (run_undelete, NULL, id), qw_library_undelete_job_async,
                    cancellable, callback, user_data);
}

void
qw_library_import_jobs_async (QwLibrary *self,
                              const char *name,
                              GPtrArray *jobs,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  QwLibraryCall *call = NULL;
  GPtrArray *copy = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (name != NULL && jobs != NULL);

  copy = g_ptr_array_copy (jobs, copy_job, NULL);
  g_ptr_array_set_free_func (copy, (GDestroyNotify) qw_job_free);
  call = new_change (run_import, (GDestroyNotify) qw_job_import_free, name);
  call->value = copy;
  call->free_value = (GDestroyNotify) g_ptr_array_unref;
  qw_library_start (self, call, qw_library_import_jobs_async, cancellable, callback, user_data);
}

QwJobImport *
qw_library_import_jobs_finish (QwLibrary *self, GAsyncResult *result, GError **error)
{
  return qw_library_take (self, result, error);
}

void
qw_library_list_batches_async (QwLibrary *self,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  g_return_if_fail (QW_IS_LIBRARY (self));
  qw_library_start (self, new_call (run_list_batches, (GDestroyNotify) g_ptr_array_unref, NULL),
                    qw_library_list_batches_async, cancellable, callback, user_data);
}

void
qw_library_undo_batch_async (QwLibrary *self,
                             const char *batch,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data)
{
  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (batch != NULL);
  qw_library_start (self, new_change (run_undo, NULL, batch), qw_library_undo_batch_async,
                    cancellable, callback, user_data);
}

void
qw_library_redo_batch_async (QwLibrary *self,
                             const char *batch,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data)
{
  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (batch != NULL);
  qw_library_start (self, new_change (run_redo, NULL, batch), qw_library_redo_batch_async,
                    cancellable, callback, user_data);
}
