/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-track-openings.h"

#include "qw-import-dialog.h"
#include "qw-job-dialog.h"
#include "qw-open-dialog.h"
#include "qw-store-file.h"

#include <glib/gi18n.h>

/* A hundred thousand rows and more. */
#define MOST_BYTES (32 * 1024 * 1024)

typedef struct
{
  GtkWindow *parent;
  QwTrack *track;
  QwTrackSay say;
  gpointer user_data;
} Import;

static void
import_free (Import *self)
{
  g_object_unref (self->parent);
  g_object_unref (self->track);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Import, import_free)

/** Reading: of a file, by a thread that sees nothing else. */
typedef struct
{
  GFile *file;
  QwCatalog *catalog;
  guint32 today;
  const char *currency;
} Reading;

static void
reading_free (Reading *self)
{
  g_object_unref (self->file);
  qw_catalog_unref (self->catalog);
  g_free (self);
}

/* What the last job with a price was paid in. */
static const char *
usual_currency (QwTrack *track)
{
  GListModel *jobs = qw_track_get_jobs (track);
  const QwCurrency *first;

  for (guint i = 0; i < g_list_model_get_n_items (jobs); i++)
    {
      g_autoptr (QwTrackItem) item = g_list_model_get_item (jobs, i);

      if (qw_track_item_get_job (item)->currency != NULL)
        return g_intern_string (qw_track_item_get_job (item)->currency);
    }
  first = qw_catalog_get_currencies (qw_track_get_catalog (track))->pdata[0];
  return first->code;
}

static void
open_form (GtkWindow *parent, QwTrack *track, const QwJob *job)
{
  gtk_window_present (qw_job_dialog_new (parent, track, job, usual_currency (track)));
}

void
qw_track_open_form (GtkWindow *parent, QwTrack *track)
{
  open_form (parent, track, NULL);
}

void
qw_track_open_job (GtkWindow *parent, QwTrack *track, const char *id)
{
  GListModel *jobs = qw_track_get_jobs (track);

  for (guint i = 0; i < g_list_model_get_n_items (jobs); i++)
    {
      g_autoptr (QwTrackItem) item = g_list_model_get_item (jobs, i);

      if (g_strcmp0 (qw_track_item_get_job (item)->id, id) == 0)
        {
          open_form (parent, track, qw_track_item_get_job (item));
          return;
        }
    }
}

/* Read, and read into jobs: both take long with many rows. */
static void
read_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  const Reading *self = task_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = qw_store_file_read (self->file, MOST_BYTES, cancellable, &error);
  g_autofree char *name = g_file_get_basename (self->file);
  g_autofree char *shown = g_filename_display_name (name);
  QwJobSheet *sheet = NULL;

  if (bytes != NULL)
    sheet = qw_job_sheet_new (self->catalog, shown, bytes, self->today, self->currency, &error);
  if (sheet != NULL)
    g_task_return_pointer (task, sheet, g_object_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Import) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwJobSheet) sheet = g_task_propagate_pointer (G_TASK (result), &error);

  if (sheet == NULL)
    self->say (error->message, self->user_data);
  else
    gtk_window_present (qw_import_dialog_new (self->parent, self->track, sheet));
}

static Reading *
reading_new (QwTrack *track, GFile *file)
{
  Reading *self = g_new0 (Reading, 1);
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_time_t (&today, time (NULL));
  self->file = g_object_ref (file);
  self->catalog = qw_catalog_ref (qw_track_get_catalog (track));
  self->today = g_date_get_julian (&today);
  self->currency = usual_currency (track);
  return self;
}

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Import) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = qw_open_dialog_choose_finish (result, &error);
  g_autoptr (GTask) task = NULL;
  Reading *reading;

  if (error != NULL)
    self->say (error->message, self->user_data);
  if (file == NULL)
    return;
  reading = reading_new (self->track, file);
  task = g_task_new (NULL, NULL, read_cb, g_steal_pointer (&self));
  g_task_set_task_data (task, reading, (GDestroyNotify) reading_free);
  g_task_run_in_thread (task, read_in_thread);
}

void
qw_track_open_import (GtkWindow *parent, QwTrack *track, QwTrackSay say, gpointer user_data)
{
  Import *self = g_new0 (Import, 1);

  self->parent = g_object_ref (parent);
  self->track = g_object_ref (track);
  self->say = say;
  self->user_data = user_data;
  qw_open_dialog_choose_async (parent, _ ("Import Past Jobs"), _ ("Tables (CSV)"), "*.csv", NULL,
                               chosen_cb, self);
}
