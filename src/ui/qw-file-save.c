/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-file-save.h"

#include <glib/gi18n.h>

/* What a person can do where a message of the system only says what failed. */
static const struct
{
  GIOErrorEnum code;
  const char *advice;
} advices[] = {
  { G_IO_ERROR_NO_SPACE, N_ ("The disk is full. Make room on it or choose another folder.") },
  { G_IO_ERROR_NOT_FOUND, N_ ("The folder is not there any more. Choose another one.") },
  { G_IO_ERROR_NOT_DIRECTORY, N_ ("The folder is not there any more. Choose another one.") },
  { G_IO_ERROR_PERMISSION_DENIED,
    N_ ("Nothing may be written there. Choose another folder or another name.") },
  { G_IO_ERROR_READ_ONLY, N_ ("Nothing can be written there. Choose another folder.") },
  { G_IO_ERROR_IS_DIRECTORY, N_ ("A folder has that name. Choose another name.") },
  { G_IO_ERROR_NOT_REGULAR_FILE, N_ ("That is no file to write to. Choose another name.") },
  { G_IO_ERROR_FILENAME_TOO_LONG, N_ ("The name is too long. Choose a shorter one.") },
};

static GError *
advise (GError *error)
{
  for (guint i = 0; i < G_N_ELEMENTS (advices); i++)
    if (g_error_matches (error, G_IO_ERROR, (int) advices[i].code))
      {
        g_free (error->message);
        error->message = g_strdup (_ (advices[i].advice));
      }
  return error;
}

/* To close with a cancelled cancellable is how GIO is told to leave what was there. */
static void
give_up (GOutputStream *stream)
{
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();

  g_cancellable_cancel (cancelled);
  g_output_stream_close (stream, cancelled, NULL);
}

static gboolean
write_all (GFile *file, GBytes *bytes, GCancellable *cancellable, GError **error)
{
  gsize length = 0;
  const void *data = g_bytes_get_data (bytes, &length);
  g_autoptr (GFileOutputStream)
      stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, cancellable, error);

  if (stream == NULL)
    return FALSE;
  if (!g_output_stream_write_all (G_OUTPUT_STREAM (stream), data, length, NULL, cancellable, error))
    {
      give_up (G_OUTPUT_STREAM (stream));
      return FALSE;
    }
  return g_output_stream_close (G_OUTPUT_STREAM (stream), cancellable, error);
}

static gboolean
read_back (GFile *file, GBytes *bytes, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) there = g_file_load_bytes (file, cancellable, NULL, error);

  if (there == NULL)
    return FALSE;
  if (g_bytes_equal (there, bytes))
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                       _ ("What is in the file now is not what was written. Save it again, under "
                          "another name or in another folder."));
  return FALSE;
}

/* A file that was not there before is written in its place: what there is of it goes again. */
static gboolean
write_or_leave (GFile *file, GBytes *bytes, GCancellable *cancellable, GError **error)
{
  gboolean was_there = g_file_query_exists (file, cancellable);

  if (write_all (file, bytes, cancellable, error))
    return TRUE;
  if (!was_there)
    g_file_delete (file, NULL, NULL);
  return FALSE;
}

static void
save (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;

  if (write_or_leave (source, data, cancellable, &error) &&
      read_back (source, data, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, advise (error));
}

void
qw_file_save_async (GFile *file,
                    GBytes *bytes,
                    GCancellable *cancellable,
                    GAsyncReadyCallback callback,
                    gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (file, cancellable, callback, user_data);

  g_task_set_source_tag (task, qw_file_save_async);
  g_task_set_task_data (task, g_bytes_ref (bytes), (GDestroyNotify) g_bytes_unref);
  g_task_run_in_thread (task, save);
}

gboolean
qw_file_save_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), FALSE);
  return g_task_propagate_boolean (G_TASK (result), error);
}
