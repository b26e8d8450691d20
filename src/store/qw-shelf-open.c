/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-schema.h"
#include "qw-shelf-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

/* A library up to this size is looked through when it is opened, which takes some hundredths of a second. In bytes. */
#define SMALL (16 * 1024 * 1024)
/* Days that what was deleted can be brought back. */
#define KEPT_DAYS 30

static const char setup[] = "PRAGMA journal_mode = WAL;"
                            "PRAGMA synchronous = FULL;"
                            "PRAGMA foreign_keys = ON;"
                            "PRAGMA trusted_schema = OFF;"
                            "PRAGMA cache_size = -16000;";

static gboolean
make_folder (QwShelf *self, GError **error)
{
  int number = 0;

  if (self->path == NULL)
    {
      g_set_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_UNREADABLE, "%s: %s", self->name,
                   _ ("not on this computer"));
      return FALSE;
    }
  if (g_mkdir_with_parents (self->folder, 0700) == 0)
    return TRUE;

  number = errno;
  g_set_error (error, QW_LIBRARY_ERROR,
               number == ENOSPC ? QW_LIBRARY_ERROR_FULL : QW_LIBRARY_ERROR_UNREADABLE, "%s: %s",
               self->name, g_strerror (number));
  return FALSE;
}

/* A pipe would have its reader wait; SQLite would follow whatever else is there. */
static gboolean
check_kind (QwShelf *self, GError **error)
{
  GStatBuf about;

  if (self->path == NULL || g_stat (self->path, &about) != 0 || S_ISREG (about.st_mode))
    return TRUE;

  g_set_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_UNREADABLE, "%s: %s", self->name,
               _ ("not a file"));
  return FALSE;
}

/* Nobody else's to read. A file that is there is not touched: closing it would let go of SQLite's locks. */
static void
make_private (QwShelf *self)
{
  int fd = g_open (self->path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

  if (fd >= 0)
    close (fd);
}

static gboolean
check_whole (QwShelf *self, QwSql *sql, GError **error)
{
  g_autofree char *found = NULL;
  GStatBuf about;

  if (g_stat (self->path, &about) != 0 || about.st_size > SMALL)
    return TRUE;
  if (!qw_sql_get_text (sql, &found, error, "PRAGMA quick_check (1)", ""))
    return FALSE;
  if (g_strcmp0 (found, "ok") == 0)
    return TRUE;

  qw_sql_set_damaged (sql, error);
  return FALSE;
}

static gboolean
is_writable (QwSql *sql, GError **error)
{
  if (!sqlite3_db_readonly (qw_sql_handle (sql), "main"))
    return TRUE;

  qw_sql_set_read_only (sql, error);
  return FALSE;
}

/* Leaves a file that a newer version made exactly as it is. */
static gboolean
is_newer (const char *path)
{
  g_autoptr (QwSql) sql = NULL;
  gint64 version = 0, owner = 0;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return FALSE;
  sql = qw_sql_open (path, QW_SQL_READ, NULL);
  return sql != NULL && qw_sql_get_int (sql, &owner, 0, NULL, "PRAGMA application_id", "") &&
         qw_sql_get_int (sql, &version, 0, NULL, "PRAGMA user_version", "") &&
         owner == QW_SCHEMA_ID && version > qw_schema_library.n_steps;
}

static gboolean
open_to_write (QwShelf *self, GError **error)
{
  g_autoptr (QwSql) sql = NULL;

  if (!make_folder (self, error))
    return FALSE;
  make_private (self);
  sql = qw_sql_open (self->path, QW_SQL_WRITE, error);
  if (sql == NULL || !is_writable (sql, error) || !qw_schema_is_ours (sql, error) ||
      !qw_sql_script (sql, setup, error) ||
      qw_schema_apply (sql, &qw_schema_library, self->folder, error) != QW_SCHEMA_CURRENT ||
      !check_whole (self, sql, error))
    return FALSE;

  self->sql = g_steal_pointer (&sql);
  return TRUE;
}

static gboolean
open_in_mode (QwShelf *self, const char *path, QwSqlMode mode)
{
  g_autoptr (QwSql) sql = qw_sql_open (path, mode, NULL);
  gint64 count = 0;

  if (sql == NULL ||
      !qw_sql_get_int (sql, &count, 0, NULL, "SELECT count (*) FROM sqlite_master", ""))
    return FALSE;

  self->sql = g_steal_pointer (&sql);
  return TRUE;
}

static gboolean
copy_file (const char *from, const char *to)
{
  g_autoptr (GFile) source = g_file_new_for_path (from);
  g_autoptr (GFile) target = g_file_new_for_path (to);

  return g_file_copy (source, target, G_FILE_COPY_TARGET_DEFAULT_PERMS, NULL, NULL, NULL, NULL);
}

static void
remove_copy (QwShelf *self)
{
  if (self->copy == NULL)
    return;

  for (const char *const *name = (const char *const[]){ "", "-wal", "-shm", NULL }; *name; name++)
    {
      g_autofree char *path = g_strconcat (self->copy, G_DIR_SEPARATOR_S QW_SHELF_FILE, *name,
                                           NULL);

      g_unlink (path);
    }
  g_rmdir (self->copy);
  g_clear_pointer (&self->copy, g_free);
}

/* What was written last lies beside the file and can only be read where files can be made: a copy is read instead. */
static gboolean
open_copy (QwShelf *self, const char *log)
{
  g_autofree char *path = NULL;
  g_autofree char *copied_log = NULL;

  self->copy = g_dir_make_tmp ("quotewright-XXXXXX", NULL);
  if (self->copy == NULL)
    return FALSE;

  path = g_build_filename (self->copy, QW_SHELF_FILE, NULL);
  copied_log = g_strconcat (path, "-wal", NULL);
  return copy_file (self->path, path) && copy_file (log, copied_log) &&
         open_in_mode (self, path, QW_SQL_READ);
}

static gboolean
open_to_read (QwShelf *self)
{
  g_autofree char *log = self->path != NULL ? g_strconcat (self->path, "-wal", NULL) : NULL;
  GStatBuf about;

  if (log == NULL || !qw_shelf_exists (self))
    return FALSE;
  if (open_in_mode (self, self->path, QW_SQL_READ))
    return TRUE;
  if (g_stat (log, &about) == 0 && about.st_size > 0)
    return open_copy (self, log);
  return open_in_mode (self, self->path, QW_SQL_IMMUTABLE);
}

static gboolean
open_newer (QwShelf *self)
{
  if (!open_to_read (self))
    return FALSE;

  if (!self->newer)
    qw_shelf_add_notice (self,
                         g_strdup_printf (_ ("%s was made by a newer version. Quotes can be read "
                                             "and exported here, but not changed."),
                                          self->name));
  self->newer = TRUE;
  return TRUE;
}

static void
purge_old (QwShelf *self)
{
  gint64 count = 0;

  if (!qw_sql_get_int (self->sql, &count, 0, NULL,
                       "SELECT (SELECT count (*) FROM quote WHERE deleted IS NOT NULL)"
                       " + (SELECT count (*) FROM job WHERE deleted IS NOT NULL)",
                       "") ||
      count == 0)
    return;
  if (!qw_shelf_purge (self, KEPT_DAYS, NULL))
    g_debug ("What was deleted long ago stays for now.");
}

static void
set_up (QwShelf *self, gboolean read_only)
{
  qw_shelf_set_read_only (self, read_only);
  qw_sql_set_cancellable (self->sql, self->cancellable);
  self->version = 0;
  qw_shelf_was_changed (self);
}

/* Damage is not read around: what a torn file says may be wrong in any place. */
gboolean
qw_shelf_open (QwShelf *self, GError **error)
{
  g_autoptr (GError) problem = NULL;

  if (self->sql != NULL)
    return TRUE;
  if (!check_kind (self, error))
    return FALSE;

  if (self->path != NULL && is_newer (self->path) && open_newer (self))
    {
      set_up (self, TRUE);
      return TRUE;
    }
  if (open_to_write (self, &problem))
    {
      set_up (self, FALSE);
      purge_old (self);
      return TRUE;
    }

  self->damaged = g_error_matches (problem, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_DAMAGED);
  if (!self->damaged && open_to_read (self))
    {
      set_up (self, TRUE);
      return TRUE;
    }
  g_propagate_error (error, g_steal_pointer (&problem));
  return FALSE;
}

/* What can be read goes on being read if it still may not be written to. */
gboolean
qw_shelf_open_again (QwShelf *self, GError **error)
{
  g_autoptr (QwSql) reading = g_steal_pointer (&self->sql);

  if (open_to_write (self, error))
    {
      remove_copy (self);
      set_up (self, FALSE);
      return TRUE;
    }
  self->sql = g_steal_pointer (&reading);
  return FALSE;
}

void
qw_shelf_close (QwShelf *self)
{
  g_clear_pointer (&self->sql, qw_sql_close);
  remove_copy (self);
}
