/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-shelf-private.h"

#include "qw-store-file.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

QwShelf *
qw_shelf_new (GFile *folder, QwCatalog *catalog, gboolean mends)
{
  QwShelf *self = g_new0 (QwShelf, 1);
  g_autoptr (GFile) file = g_file_get_child (folder, QW_SHELF_FILE);

  self->folder = g_file_get_path (folder);
  self->path = g_file_get_path (file);
  self->name = qw_store_file_name (file);
  self->catalog = qw_catalog_ref (catalog);
  self->mends = mends;
  self->stamps = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->staged = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_mutex_init (&self->mutex);
  return self;
}

void
qw_shelf_free (QwShelf *self)
{
  qw_shelf_close (self);
  qw_catalog_unref (self->catalog);
  g_hash_table_unref (self->stamps);
  g_hash_table_unref (self->staged);
  g_clear_object (&self->cancellable);
  g_mutex_clear (&self->mutex);
  g_free (self->folder);
  g_free (self->path);
  g_free (self->name);
  g_free (self->notice);
  g_free (self);
}

gboolean
qw_shelf_exists (QwShelf *self)
{
  return self->path != NULL && g_file_test (self->path, G_FILE_TEST_EXISTS);
}

gboolean
qw_shelf_is_read_only (QwShelf *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  return self->read_only;
}

void
qw_shelf_set_read_only (QwShelf *self, gboolean read_only)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  self->read_only = read_only;
}

char *
qw_shelf_take_notice (QwShelf *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  return g_steal_pointer (&self->notice);
}

void
qw_shelf_add_notice (QwShelf *self, char *notice)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  g_autofree char *added = notice;
  g_autofree char *before = g_steal_pointer (&self->notice);

  self->notice = before == NULL ? g_steal_pointer (&added) : g_strjoin ("\n", before, added, NULL);
}

void
qw_shelf_set_cancellable (QwShelf *self, GCancellable *cancellable)
{
  g_set_object (&self->cancellable, cancellable);
  if (self->sql != NULL)
    qw_sql_set_cancellable (self->sql, cancellable);
}

const char *
qw_shelf_name (QwShelf *self)
{
  return self->name;
}

gboolean
qw_shelf_was_changed (QwShelf *self)
{
  gint64 before = self->version;

  if (self->sql == NULL ||
      !qw_sql_get_int (self->sql, &self->version, before, NULL, "PRAGMA data_version", ""))
    return FALSE;
  return before != 0 && before != self->version;
}

QwSql *
qw_shelf_begin (QwShelf *self, GError **error)
{
  if (!qw_shelf_open (self, error))
    return NULL;
  if (self->newer)
    {
      g_set_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_READ_ONLY,
                   _ ("%s: it was made by a newer version and is only read"), self->name);
      return NULL;
    }
  /* Rights and room may have come back. */
  if (qw_shelf_is_read_only (self) && !qw_shelf_open_again (self, error))
    return NULL;
  return qw_sql_begin (self->sql, error) ? self->sql : NULL;
}

gboolean
qw_shelf_finish (QwShelf *self, gboolean right, GError **error)
{
  gboolean done = qw_sql_finish (self->sql, right, error);
  GHashTableIter iter;
  gpointer id, stamp;

  g_hash_table_iter_init (&iter, self->staged);
  while (g_hash_table_iter_next (&iter, &id, &stamp))
    {
      g_hash_table_iter_steal (&iter);
      if (done)
        {
          g_hash_table_insert (self->stamps, id, stamp);
          continue;
        }
      g_free (id);
      g_free (stamp);
    }
  return done;
}

QwSql *
qw_shelf_read (QwShelf *self, GError **error)
{
  return qw_shelf_open (self, error) ? self->sql : NULL;
}

void
qw_shelf_set_not_found (GError **error)
{
  g_set_error_literal (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_NOT_FOUND,
                       _ ("It is not in the library."));
}

gboolean
qw_shelf_was_found (QwSql *sql, GError **error)
{
  if (sqlite3_changes64 (qw_sql_handle (sql)) > 0)
    return TRUE;

  qw_shelf_set_not_found (error);
  return FALSE;
}

/* Marks are what decomposition leaves beside the letters. */
char *
qw_shelf_key (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *folded = g_utf8_casefold (valid, -1);
  g_autofree char *parts = g_utf8_normalize (folded, -1, G_NORMALIZE_ALL);
  GString *key = g_string_new (NULL);

  for (const char *p = parts; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c))
        {
          if (key->len > 0 && key->str[key->len - 1] != ' ')
            g_string_append_c (key, ' ');
        }
      else if (!g_unichar_ismark (c))
        g_string_append_unichar (key, c);
    }
  return g_strchomp (g_string_free (key, FALSE));
}

char *
qw_shelf_now (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%dT%H:%M:%S%:z");
}
