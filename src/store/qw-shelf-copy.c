/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-schema.h"
#include "qw-shelf-private.h"

#include "qw-store-file.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

/* Attempts to copy while another program holds the file, a tenth of a second apart. */
#define ATTEMPTS 100

char *
qw_shelf_free_name (const char *folder, const char *stem)
{
  for (guint i = 1;; i++)
    {
      g_autofree char *name = i == 1 ? g_strconcat (stem, ".sqlite", NULL)
                                     : g_strdup_printf ("%s-%u.sqlite", stem, i);
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (!g_file_test (path, G_FILE_TEST_EXISTS | G_FILE_TEST_IS_SYMLINK))
        return g_steal_pointer (&path);
    }
}

/* All in one step: what is written meanwhile would have it begin again. */
static gboolean
copy_pages (QwSql *from, QwSql *to, GError **error)
{
  sqlite3_backup *copy = sqlite3_backup_init (qw_sql_handle (to), "main", qw_sql_handle (from),
                                              "main");
  int code = SQLITE_BUSY;

  if (copy == NULL)
    {
      qw_sql_set_error (to, error);
      return FALSE;
    }
  for (guint i = 0; i < ATTEMPTS && ((code & 0xff) == SQLITE_BUSY || code == SQLITE_LOCKED); i++)
    {
      if (i > 0)
        g_usleep (G_USEC_PER_SEC / 10);
      code = sqlite3_backup_step (copy, -1);
    }
  sqlite3_backup_finish (copy);
  if (code == SQLITE_DONE)
    return TRUE;

  qw_sql_set_code (to, code, error);
  return FALSE;
}

static gboolean
copy_whole (QwSql *from, const char *path, GError **error)
{
  g_autoptr (QwSql) to = qw_sql_open (path, QW_SQL_WRITE, error);
  g_autofree char *found = NULL;

  if (to == NULL || !copy_pages (from, to, error) ||
      !qw_sql_script (to, "PRAGMA journal_mode = DELETE;", error) ||
      !qw_sql_get_text (to, &found, error, "PRAGMA quick_check (1)", ""))
    return FALSE;
  if (g_strcmp0 (found, "ok") == 0)
    return TRUE;

  qw_sql_set_damaged (to, error);
  return FALSE;
}

gboolean
qw_shelf_copy_to (QwSql *sql, const char *path, GError **error)
{
  g_autofree char *partial = g_strconcat (path, ".part", NULL);
  int number = 0;

  g_unlink (partial);
  if (!copy_whole (sql, partial, error))
    {
      g_unlink (partial);
      return FALSE;
    }
  if (g_rename (partial, path) == 0)
    return TRUE;

  number = errno;
  g_unlink (partial);
  g_set_error (error, G_IO_ERROR, (int) g_io_error_from_errno (number), "%s: %s", path,
               g_strerror (number));
  return FALSE;
}

/* The folder of the target may be anything, a portal's too: only GIO writes there. */
static gboolean
hand_out (QwShelf *self, const char *path, GFile *file, GError **error)
{
  g_autoptr (GFile) source = g_file_new_for_path (path);
  g_autoptr (GFileInputStream) stream = g_file_read (source, self->cancellable, error);
  g_autoptr (GFileInfo) before = NULL;
  g_autoptr (GFileInfo) after = NULL;

  if (stream == NULL ||
      !qw_store_file_replace (file, G_INPUT_STREAM (stream), self->cancellable, error))
    return FALSE;

  before = g_file_query_info (source, G_FILE_ATTRIBUTE_STANDARD_SIZE, 0, NULL, error);
  after = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE, 0, NULL, before ? error : NULL);
  if (before == NULL || after == NULL)
    return FALSE;
  if (g_file_info_get_size (before) == g_file_info_get_size (after))
    return TRUE;

  g_set_error_literal (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_UNWRITABLE,
                       _ ("The copy is not whole."));
  return FALSE;
}

/* Made where there is room for temporary files, so that a library that may not be written to can be saved too. */
gboolean
qw_shelf_back_up (QwShelf *self, GFile *file, GError **error)
{
  QwSql *sql = qw_shelf_read (self, error);
  g_autofree char *folder = sql != NULL ? g_dir_make_tmp ("quotewright-XXXXXX", error) : NULL;
  g_autofree char *path = NULL;
  gboolean done = FALSE;

  if (folder == NULL)
    return FALSE;

  path = g_build_filename (folder, QW_SHELF_FILE, NULL);
  done = qw_shelf_copy_to (sql, path, error) && hand_out (self, path, file, error);
  g_unlink (path);
  g_rmdir (folder);
  return done;
}

static gboolean
check_backup (QwSql *sql, GError **error)
{
  g_autofree char *found = NULL;
  gint64 owner = 0, version = 0;

  if (!qw_sql_get_int (sql, &owner, 0, error, "PRAGMA application_id", "") ||
      !qw_sql_get_int (sql, &version, 0, error, "PRAGMA user_version", "") ||
      !qw_sql_get_text (sql, &found, error, "PRAGMA quick_check (1)", ""))
    return FALSE;
  if (owner != QW_SCHEMA_ID || version < 1 || g_strcmp0 (found, "ok") != 0)
    {
      qw_sql_set_damaged (sql, error);
      return FALSE;
    }
  if (version <= qw_schema_library.n_steps)
    return TRUE;

  g_set_error_literal (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_READ_ONLY,
                       _ ("The backup was made by a newer version."));
  return FALSE;
}

static gboolean
keep_present (QwShelf *self, GError **error)
{
  g_autofree char *path = qw_shelf_free_name (self->folder, "library-before-restore");
  g_autofree char *name = g_filename_display_name (path);

  if (!qw_shelf_copy_to (self->sql, path, error))
    return FALSE;
  qw_shelf_add_notice (
      self, g_strdup_printf (_ ("The backup is in place. What was there before is in %s."), name));
  return TRUE;
}

/* Page by page into the open file, in one transaction: other programs see the old or the new. */
static gboolean
put_in_place (QwShelf *self, QwSql *backup, GError **error)
{
  if (!keep_present (self, error) || !copy_pages (backup, self->sql, error))
    return FALSE;

  /* It may be of an older version, and its columns are other rows. */
  qw_shelf_close (self);
  g_hash_table_remove_all (self->stamps);
  return qw_shelf_open (self, error);
}

gboolean
qw_shelf_restore (QwShelf *self, GFile *file, GError **error)
{
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (QwSql) backup = NULL;

  if (path == NULL || !g_file_test (path, G_FILE_TEST_IS_REGULAR))
    {
      g_autofree char *name = qw_store_file_name (file);

      g_set_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_UNREADABLE, "%s: %s", name,
                   _ ("it cannot be opened"));
      return FALSE;
    }
  if (qw_shelf_begin (self, error) == NULL)
    return FALSE;
  /* That it may be written is all that had to be known. */
  qw_shelf_finish (self, FALSE, NULL);

  backup = qw_sql_open (path, QW_SQL_IMMUTABLE, error);
  return backup != NULL && check_backup (backup, error) && put_in_place (self, backup, error);
}
