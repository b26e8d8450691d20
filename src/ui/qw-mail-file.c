/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-mail-file.h"

#include <errno.h>
#include <glib/gstdio.h>

/* Seconds that a file is kept. */
#define KEPT (24 * 60 * 60)

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_unlink (file);
    }
  g_rmdir (path);
}

static void
remove_old (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *inside = g_build_filename (path, name, NULL);
      GStatBuf info;

      if (g_lstat (inside, &info) == 0 && S_ISDIR (info.st_mode) && info.st_mtime < now - KEPT)
        remove_folder (inside);
    }
}

char *
qw_mail_file_new (const char *name, GBytes *bytes, GError **error)
{
  g_autofree char *all = g_build_filename (g_get_user_cache_dir (), "quotewright", "mail", NULL);
  g_autofree char *folder = g_build_filename (all, "XXXXXX", NULL);
  g_autofree char *path = NULL;
  int errsv;

  g_mkdir_with_parents (all, 0700);
  remove_old (all);
  if (g_mkdtemp (folder) == NULL)
    {
      errsv = errno;
      g_set_error (error, G_IO_ERROR, (int) g_io_error_from_errno (errsv), "%s: %s", all,
                   g_strerror (errsv));
      return NULL;
    }
  path = g_build_filename (folder, name, NULL);
  if (!g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                            error))
    {
      g_rmdir (folder);
      return NULL;
    }
  return g_steal_pointer (&path);
}
