/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-draft-file.h"

#include "qw-gate.h"
#include "qw-store-file.h"

#include <errno.h>
#include <glib/gstdio.h>

#define NAME "draft.json"
/* A draft breaks rarely; if it does so without end, the newest of these is given up. */
#define MAX_BROKEN 20

struct _QwDraftFile
{
  GFile *folder;
  GFile *file;
  GMutex mutex; /* one write at a time */
  guint64 written;
};

static void
set_folder_error (QwDraftFile *self, int code, const char *what, GError **error)
{
  g_autofree char *name = qw_store_file_name (self->folder);

  g_set_error (error, G_IO_ERROR, code, "%s: %s", name, what);
}

static gboolean
make_folder (QwDraftFile *self, GError **error)
{
  const char *path = g_file_peek_path (self->folder);
  int number = 0;

  if (path == NULL)
    {
      set_folder_error (self, G_IO_ERROR_NOT_SUPPORTED, "not a folder of this computer", error);
      return FALSE;
    }
  if (g_mkdir_with_parents (path, 0700) == 0)
    return TRUE;

  number = errno;
  set_folder_error (self, (int) g_io_error_from_errno (number), g_strerror (number), error);
  return FALSE;
}

/* Not through GIO: this is our own folder, where the name itself is replaced, link or not. */
static gboolean
replace_file (QwDraftFile *self, const char *text, GError **error)
{
  return make_folder (self, error) &&
         g_file_set_contents_full (g_file_peek_path (self->file), text, -1,
                                   G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                   0600, error);
}

static GFile *
broken_file (QwDraftFile *self, guint number)
{
  g_autofree char *name = number == 1 ? g_strdup ("draft-broken.json")
                                      : g_strdup_printf ("draft-broken-%u.json", number);

  return g_file_get_child (self->folder, name);
}

static gboolean
move (QwDraftFile *self, GFile *target, gboolean last, GError **error)
{
  GFileCopyFlags flags = G_FILE_COPY_NOFOLLOW_SYMLINKS | G_FILE_COPY_NO_FALLBACK_FOR_MOVE |
                         (last ? G_FILE_COPY_OVERWRITE : G_FILE_COPY_NONE);

  return g_file_move (self->file, target, flags, NULL, NULL, NULL, error);
}

QwDraftFile *
qw_draft_file_new (GFile *folder)
{
  QwDraftFile *self = g_new0 (QwDraftFile, 1);

  self->folder = g_object_ref (folder);
  self->file = g_file_get_child (folder, NAME);
  g_mutex_init (&self->mutex);
  return self;
}

void
qw_draft_file_free (QwDraftFile *self)
{
  g_object_unref (self->folder);
  g_object_unref (self->file);
  g_mutex_clear (&self->mutex);
  g_free (self);
}

GBytes *
qw_draft_file_read (QwDraftFile *self, GCancellable *cancellable, GError **error)
{
  return qw_store_file_read (self->file, QW_GATE_MAX_SIZE, cancellable, error);
}

gboolean
qw_draft_file_write (QwDraftFile *self, const char *text, guint64 serial, GError **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  if (serial < self->written)
    return TRUE;
  if (!replace_file (self, text, error))
    return FALSE;

  self->written = serial;
  return TRUE;
}

char *
qw_draft_file_keep_aside (QwDraftFile *self, GError **error)
{
  for (guint i = 1; i <= MAX_BROKEN; i++)
    {
      g_autoptr (GError) problem = NULL;
      g_autoptr (GFile) target = broken_file (self, i);

      if (move (self, target, i == MAX_BROKEN, &problem))
        return qw_store_file_name (target);
      if (g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_EXISTS) && i < MAX_BROKEN)
        continue;
      g_propagate_error (error, g_steal_pointer (&problem));
      break;
    }
  return NULL;
}
