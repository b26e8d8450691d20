/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-keeper-file.h"

#include "qw-gate.h"
#include "qw-store-file.h"

#include <errno.h>
#include <glib/gstdio.h>

/* A file breaks rarely; if it does so without end, the newest of these is given up. */
#define MAX_BROKEN 20

struct _QwKeeperFile
{
  GFile *folder;
  GFile *file;
  char *stem; /* of the names of the file and of those that are kept aside */
  char *name;
  GMutex mutex; /* one write at a time */
  guint64 written;
};

static void
set_folder_error (QwKeeperFile *self, int code, const char *what, GError **error)
{
  g_autofree char *name = qw_store_file_name (self->folder);

  g_set_error (error, G_IO_ERROR, code, "%s: %s", name, what);
}

static gboolean
make_folder (QwKeeperFile *self, GError **error)
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
replace_file (QwKeeperFile *self, const char *text, GError **error)
{
  return make_folder (self, error) &&
         g_file_set_contents_full (g_file_peek_path (self->file), text, -1,
                                   G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                   0600, error);
}

static GFile *
broken_file (QwKeeperFile *self, guint number)
{
  g_autofree char *name = number == 1 ? g_strdup_printf ("%s-broken.json", self->stem)
                                      : g_strdup_printf ("%s-broken-%u.json", self->stem, number);

  return g_file_get_child (self->folder, name);
}

static gboolean
move (QwKeeperFile *self, GFile *target, gboolean last, GError **error)
{
  GFileCopyFlags flags = G_FILE_COPY_NOFOLLOW_SYMLINKS | G_FILE_COPY_NO_FALLBACK_FOR_MOVE |
                         (last ? G_FILE_COPY_OVERWRITE : G_FILE_COPY_NONE);

  return g_file_move (self->file, target, flags, NULL, NULL, NULL, error);
}

QwKeeperFile *
qw_keeper_file_new (GFile *folder, const char *name)
{
  QwKeeperFile *self = g_new0 (QwKeeperFile, 1);

  self->folder = g_object_ref (folder);
  self->stem = g_strdup (name);
  self->name = g_strconcat (name, ".json", NULL);
  self->file = g_file_get_child (folder, self->name);
  g_mutex_init (&self->mutex);
  return self;
}

void
qw_keeper_file_free (QwKeeperFile *self)
{
  g_object_unref (self->folder);
  g_object_unref (self->file);
  g_free (self->stem);
  g_free (self->name);
  g_mutex_clear (&self->mutex);
  g_free (self);
}

const char *
qw_keeper_file_get_name (QwKeeperFile *self)
{
  return self->name;
}

GBytes *
qw_keeper_file_read (QwKeeperFile *self, GCancellable *cancellable, GError **error)
{
  return qw_store_file_read (self->file, QW_GATE_MAX_SIZE, cancellable, error);
}

gboolean
qw_keeper_file_write (QwKeeperFile *self, const char *text, guint64 serial, GError **error)
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
qw_keeper_file_keep_aside (QwKeeperFile *self, GError **error)
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
