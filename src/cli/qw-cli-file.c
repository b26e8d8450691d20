/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-file.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gio/gio.h>

#include "qw-cli-input.h"

#define NEW_MODE 0666

static gboolean
refuse (const char *path, int code, const char *what, GError **error)
{
  g_autofree char *name = qw_cli_input_name (path);

  g_set_error (error, G_IO_ERROR, code, "%s: cannot be written: %s", name, what);
  return FALSE;
}

/* The file that is there, through all links; NULL with @path as it is where there is none yet. */
static char *
find_target (const char *path, GError **error)
{
  char *found = realpath (path, NULL);
  char *target = NULL;

  if (found == NULL && errno != ENOENT)
    refuse (path, (int) g_io_error_from_errno (errno), g_strerror (errno), error);
  else
    target = g_strdup (found != NULL ? found : path);
  free (found);
  return target;
}

static gboolean
find_mode (const char *path, const char *target, int *mode, GError **error)
{
  struct stat about;

  *mode = NEW_MODE;
  if (stat (target, &about) < 0)
    return errno == ENOENT ||
           refuse (path, (int) g_io_error_from_errno (errno), g_strerror (errno), error);
  if (S_ISDIR (about.st_mode))
    return refuse (path, G_IO_ERROR_IS_DIRECTORY, "a directory, where a file is meant", error);
  if (!S_ISREG (about.st_mode))
    return refuse (
        path, G_IO_ERROR_NOT_REGULAR_FILE,
        "a pipe or device, where a file is meant (without -o it goes to standard output)", error);
  /* A file that is not to be written to could still be replaced: not what its owner wants. */
  if (access (target, W_OK) < 0)
    return refuse (path, (int) g_io_error_from_errno (errno), g_strerror (errno), error);
  *mode = (int) (about.st_mode & 07777);
  return TRUE;
}

gboolean
qw_cli_file_write (const char *path, GBytes *bytes, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_autofree char *target = find_target (path, error);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  int mode;

  if (target == NULL || !find_mode (path, target, &mode, error))
    return FALSE;
  if (g_file_set_contents_full (target, data, (gssize) size,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, mode,
                                &failure))
    return TRUE;
  return refuse (path, G_IO_ERROR_FAILED, failure->message, error);
}
