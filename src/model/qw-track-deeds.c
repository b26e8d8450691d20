/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-track-private.h"

#include "qw-track-words.h"

#include <glib/gi18n-lib.h>

/* A deed under way: what is said of it, and what takes it back. */
typedef struct
{
  QwTrack *track;
  const char *said;
  QwTrackUndo undo;
  char *id;
} Deed;

static Deed *
begin (QwTrack *self, const char *said, QwTrackUndo undo, const char *id)
{
  Deed *deed = g_new0 (Deed, 1);

  deed->track = g_object_ref (self);
  deed->said = said;
  deed->undo = undo;
  deed->id = g_strdup (id);
  qw_track_busy (self, 1);
  return deed;
}

static void
end (Deed *deed)
{
  qw_track_busy (deed->track, -1);
  g_object_unref (deed->track);
  g_free (deed->id);
  g_free (deed);
}

static void
refuse (QwTrack *self, const GError *error)
{
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    qw_track_say (self, "refused", error->message);
}

static void
remember (QwTrack *self, QwTrackUndo undo, const char *id)
{
  g_autofree char *copy = g_strdup (id);

  g_free (self->undo_id);
  self->undo = undo;
  self->undo_id = g_steal_pointer (&copy);
}

static void
say (Deed *deed, const char *text)
{
  remember (deed->track, deed->undo, deed->id);
  if (text != NULL)
    qw_track_say (deed->track, deed->undo != QW_TRACK_UNDO_NOTHING ? "done" : "said", text);
}

static void
done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Deed *deed = user_data;
  g_autoptr (GError) error = NULL;

  if (!qw_library_done_finish (QW_LIBRARY (source), result, &error))
    refuse (deed->track, error);
  else
    say (deed, deed->said);
  end (deed);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Deed *deed = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *id = qw_library_id_finish (QW_LIBRARY (source), result, &error);

  if (id == NULL)
    refuse (deed->track, error);
  else
    say (deed, deed->said);
  end (deed);
}

void
qw_track_save_job (QwTrack *self, const QwJob *job)
{
  g_return_if_fail (QW_IS_TRACK (self));
  g_return_if_fail (job != NULL);
  qw_library_save_job_async (self->library, job, NULL, saved_cb,
                             begin (self, NULL, QW_TRACK_UNDO_NOTHING, NULL));
}

void
qw_track_delete_job (QwTrack *self, const char *id)
{
  g_return_if_fail (QW_IS_TRACK (self));
  g_return_if_fail (id != NULL);
  qw_library_delete_job_async (self->library, id, NULL, done_cb,
                               begin (self, _ ("The job was deleted"), QW_TRACK_UNDO_DELETION, id));
}

static char *
say_import (const QwJobImport *import)
{
  g_autofree char *added = g_strdup_printf (
      ngettext ("%u job was imported.", "%u jobs were imported.", import->added), import->added);
  g_autofree char *same = NULL;

  if (import->same == 0)
    return g_steal_pointer (&added);
  same = g_strdup_printf (
      ngettext ("%u was there already.", "%u were there already.", import->same), import->same);
  return qw_track_words_two (added, same);
}

static void
imported_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Deed *deed = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwJobImport)
      import = qw_library_import_jobs_finish (QW_LIBRARY (source), result, &error);

  if (import == NULL)
    refuse (deed->track, error);
  else
    {
      g_autofree char *text = say_import (import);

      deed->undo = import->batch != NULL ? QW_TRACK_UNDO_IMPORT : QW_TRACK_UNDO_NOTHING;
      deed->id = g_strdup (import->batch);
      say (deed, text);
    }
  end (deed);
}

void
qw_track_import (QwTrack *self, QwJobSheet *sheet)
{
  g_return_if_fail (QW_IS_TRACK (self));
  g_return_if_fail (QW_IS_JOB_SHEET (sheet));
  qw_library_import_jobs_async (self->library, qw_job_sheet_get_name (sheet),
                                qw_job_sheet_get_good (sheet), NULL, imported_cb,
                                begin (self, NULL, QW_TRACK_UNDO_NOTHING, NULL));
}

void
qw_track_undo_batch (QwTrack *self, const char *batch)
{
  g_return_if_fail (QW_IS_TRACK (self));
  g_return_if_fail (batch != NULL);
  qw_library_undo_batch_async (
      self->library, batch, NULL, done_cb,
      begin (self, _ ("The import was undone"), QW_TRACK_REDO_IMPORT, batch));
}

void
qw_track_take_back (QwTrack *self)
{
  g_autofree char *id = NULL;
  QwTrackUndo undo;
  Deed *deed;

  g_return_if_fail (QW_IS_TRACK (self));
  undo = self->undo;
  id = g_strdup (self->undo_id);
  if (undo == QW_TRACK_UNDO_NOTHING)
    return;

  remember (self, QW_TRACK_UNDO_NOTHING, NULL);
  deed = begin (self, NULL, QW_TRACK_UNDO_NOTHING, NULL);
  if (undo == QW_TRACK_UNDO_DELETION)
    qw_library_undelete_job_async (self->library, id, NULL, done_cb, deed);
  else if (undo == QW_TRACK_UNDO_IMPORT)
    qw_library_undo_batch_async (self->library, id, NULL, done_cb, deed);
  else
    qw_library_redo_batch_async (self->library, id, NULL, done_cb, deed);
}

static QwTrackEntry *
make_entry (const QwJobBatch *batch)
{
  g_autofree char *jobs = qw_track_words_jobs (batch->jobs);
  g_autoptr (GDateTime) when = g_date_time_new_from_iso8601 (batch->when, NULL);
  /* Translators: a date as g_date_time_format() takes it, "21 Dec 2026". */
  g_autofree char *date = when != NULL ? g_date_time_format (when, _ ("%-d %b %Y")) : NULL;

  return qw_track_entry_new (batch->id, batch->name, date, jobs);
}

static void
fill_batches (QwTrack *self, GPtrArray *batches)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < batches->len; i++)
    g_ptr_array_add (entries, make_entry (g_ptr_array_index (batches, i)));
  g_list_store_splice (self->batches, 0, g_list_model_get_n_items (G_LIST_MODEL (self->batches)),
                       entries->pdata, entries->len);
}

/* What changed while it was read is read once more. */
static void
finish_reading (QwTrack *self)
{
  self->reading = FALSE;
  qw_track_busy (self, -1);
  if (self->stale && self->library != NULL)
    qw_track_load (self);
}

static void
batches_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwTrack) self = user_data;
  g_autoptr (GPtrArray) batches = qw_library_array_finish (QW_LIBRARY (source), result, NULL);

  if (batches != NULL && self->batches != NULL)
    fill_batches (self, batches);
  finish_reading (self);
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwTrack) self = user_data;
  g_autoptr (GError) error = NULL;
  GPtrArray *jobs = qw_library_list_jobs_finish (QW_LIBRARY (source), result, &error);

  if (self->jobs == NULL || jobs == NULL)
    {
      g_clear_pointer (&jobs, g_ptr_array_unref);
      if (error != NULL)
        refuse (self, error);
      finish_reading (self);
      return;
    }
  qw_track_take_rows (self, jobs);
  qw_library_list_batches_async (QW_LIBRARY (source), self->cancellable, batches_cb,
                                 g_object_ref (self));
}

void
qw_track_load (QwTrack *self)
{
  g_return_if_fail (QW_IS_TRACK (self));

  self->stale = self->reading;
  if (self->reading || self->library == NULL)
    return;
  self->reading = TRUE;
  qw_track_busy (self, 1);
  qw_library_list_jobs_async (self->library, self->cancellable, listed_cb, g_object_ref (self));
}
