/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-library-private.h"

QwLibraryCall *
qw_library_call_new (QwLibraryRun run, GDestroyNotify free_result, const char *id, const char *when)
{
  QwLibraryCall *call = g_new0 (QwLibraryCall, 1);

  call->run = run;
  call->free_result = free_result;
  call->id = g_strdup (id);
  call->when = when != NULL ? g_strdup (when) : qw_shelf_now ();
  return call;
}

void
qw_library_call_free (QwLibraryCall *call)
{
  if (call->free_value != NULL)
    call->free_value (call->value);
  if (call->slow)
    g_clear_pointer (&call->shelf, qw_shelf_free);
  g_free (call->unsaved);
  g_clear_object (&call->file);
  g_free (call->id);
  g_free (call->when);
  g_free (call->text);
  g_free (call);
}

gpointer
qw_library_call_run (gpointer data, GCancellable *cancellable, GError **error)
{
  QwLibraryCall *call = data;
  g_autoptr (GError) problem = NULL;
  gpointer result = NULL;

  if (call->before != NULL)
    qw_worker_wait (call->before);
  qw_shelf_set_cancellable (call->shelf, cancellable);
  result = call->run (call->shelf, call, &problem);
  if (result == NULL && qw_shelf_mend (call->shelf))
    {
      g_clear_error (&problem);
      result = call->run (call->shelf, call, &problem);
    }
  qw_shelf_set_cancellable (call->shelf, NULL);
  if (result == NULL)
    g_propagate_error (error, g_steal_pointer (&problem));
  return result;
}

gpointer
qw_library_take (QwLibrary *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (QW_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}

static gpointer
run_open (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return GINT_TO_POINTER (qw_shelf_open (shelf, error));
}

void
qw_library_open_async (QwLibrary *self,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  g_return_if_fail (QW_IS_LIBRARY (self));
  qw_library_start (self, qw_library_call_new (run_open, NULL, NULL, NULL), qw_library_open_async,
                    cancellable, callback, user_data);
}

gboolean
qw_library_open_finish (QwLibrary *self, GAsyncResult *result, GError **error)
{
  gboolean opened = qw_library_take (self, result, error) != NULL;

  qw_library_watch (self);
  return opened;
}
