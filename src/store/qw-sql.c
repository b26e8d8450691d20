/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-sql.h"

#include "qw-sql-error.h"

#include <stdarg.h>

/* How long another program may hold the file before it is given up for now, in milliseconds. */
#define PATIENCE 10000
/* Steps of SQLite's machine between two looks at the cancellable: well under a millisecond. */
#define STEPS 5000

struct _QwSql
{
  sqlite3 *handle;
  char *name;
  GHashTable *queries; /* text (owned by the program) to sqlite3_stmt */
  GCancellable *cancellable;
  gboolean damaged;
  gboolean suspect;
};

static void
free_query (gpointer query)
{
  sqlite3_finalize (query);
}

static int
progress_cb (gpointer data)
{
  const QwSql *self = data;

  return g_cancellable_is_cancelled (self->cancellable);
}

static int
flags_of (QwSqlMode mode)
{
  int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE |
              SQLITE_OPEN_URI;

  return flags |
         (mode == QW_SQL_WRITE ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY);
}

static char *
uri_of (const char *path, QwSqlMode mode)
{
  g_autofree char *escaped = g_uri_escape_string (path, "/", FALSE);

  return g_strconcat ("file:", escaped, mode == QW_SQL_IMMUTABLE ? "?immutable=1" : NULL, NULL);
}

static sqlite3_stmt *
prepare (QwSql *self, const char *statement, GError **error)
{
  sqlite3_stmt *query = g_hash_table_lookup (self->queries, statement);

  if (query != NULL)
    {
      g_assert (!sqlite3_stmt_busy (query));
      return query;
    }
  if (sqlite3_prepare_v3 (self->handle, statement, -1, SQLITE_PREPARE_PERSISTENT, &query, NULL) !=
      SQLITE_OK)
    {
      qw_sql_set_error (self, error);
      return NULL;
    }
  g_hash_table_insert (self->queries, (gpointer) statement, query);
  return query;
}

static int
bind_blob (sqlite3_stmt *query, int i, GBytes *bytes)
{
  gsize size = 0;
  gconstpointer data = bytes != NULL ? g_bytes_get_data (bytes, &size) : NULL;

  return bytes == NULL ? sqlite3_bind_null (query, i)
                       : sqlite3_bind_blob64 (query, i, data, size, SQLITE_TRANSIENT);
}

static int
bind_one (sqlite3_stmt *query, int i, char type, va_list *args)
{
  switch (type)
    {
    case 's':
      return sqlite3_bind_text (query, i, va_arg (*args, const char *), -1, SQLITE_TRANSIENT);
    case 'i':
      return sqlite3_bind_int64 (query, i, va_arg (*args, gint64));
    case 'b':
      return bind_blob (query, i, va_arg (*args, GBytes *));
    default:
      g_assert_not_reached ();
    }
}

static sqlite3_stmt *
begin_query (QwSql *self, GError **error, const char *statement, const char *types, va_list *args)
{
  sqlite3_stmt *query = prepare (self, statement, error);

  if (query == NULL)
    return NULL;
  g_assert (sqlite3_bind_parameter_count (query) == (int) strlen (types));
  for (int i = 0; types[i] != '\0'; i++)
    if (bind_one (query, i + 1, types[i], args) != SQLITE_OK)
      {
        qw_sql_set_error (self, error);
        qw_sql_end (query);
        return NULL;
      }
  return query;
}

QwSql *
qw_sql_open (const char *path, QwSqlMode mode, GError **error)
{
  g_autoptr (QwSql) self = g_new0 (QwSql, 1);
  g_autofree char *uri = uri_of (path, mode);

  self->name = g_filename_display_name (path);
  self->queries = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_query);
  if (sqlite3_open_v2 (uri, &self->handle, flags_of (mode), NULL) != SQLITE_OK)
    {
      qw_sql_set_error (self, error);
      return NULL;
    }
  sqlite3_busy_timeout (self->handle, PATIENCE);
  sqlite3_progress_handler (self->handle, STEPS, progress_cb, self);
  return g_steal_pointer (&self);
}

void
qw_sql_close (QwSql *self)
{
  g_hash_table_unref (self->queries);
  sqlite3_close (self->handle);
  g_clear_object (&self->cancellable);
  g_free (self->name);
  g_free (self);
}

sqlite3 *
qw_sql_handle (QwSql *self)
{
  return self->handle;
}

void
qw_sql_set_cancellable (QwSql *self, GCancellable *cancellable)
{
  g_set_object (&self->cancellable, cancellable);
}

gboolean
qw_sql_script (QwSql *self, const char *statements, GError **error)
{
  if (sqlite3_exec (self->handle, statements, NULL, NULL, NULL) == SQLITE_OK)
    return TRUE;

  qw_sql_set_error (self, error);
  return FALSE;
}

sqlite3_stmt *
qw_sql_query (QwSql *self, GError **error, const char *statement, const char *types, ...)
{
  sqlite3_stmt *query = NULL;
  va_list args;

  va_start (args, types);
  query = begin_query (self, error, statement, types, &args);
  va_end (args);
  return query;
}

sqlite3_stmt *
qw_sql_query_open (QwSql *self, GError **error, const char *statement)
{
  return prepare (self, statement, error);
}

QwSqlStep
qw_sql_step (QwSql *self, sqlite3_stmt *query, GError **error)
{
  int code = sqlite3_step (query);

  if (code == SQLITE_ROW)
    return QW_SQL_ROW;
  if (code == SQLITE_DONE)
    return QW_SQL_DONE;

  qw_sql_set_error (self, error);
  return QW_SQL_FAILED;
}

void
qw_sql_end (sqlite3_stmt *query)
{
  sqlite3_reset (query);
  sqlite3_clear_bindings (query);
}

gboolean
qw_sql_run (QwSql *self, GError **error, const char *statement, const char *types, ...)
{
  g_autoptr (QwSqlQuery) query = NULL;
  va_list args;

  va_start (args, types);
  query = begin_query (self, error, statement, types, &args);
  va_end (args);
  return query != NULL && qw_sql_step (self, query, error) != QW_SQL_FAILED;
}

gboolean
qw_sql_get_int (QwSql *self,
                gint64 *value,
                gint64 fallback,
                GError **error,
                const char *statement,
                const char *types,
                ...)
{
  g_autoptr (QwSqlQuery) query = NULL;
  QwSqlStep step;
  va_list args;

  va_start (args, types);
  query = begin_query (self, error, statement, types, &args);
  va_end (args);
  step = query != NULL ? qw_sql_step (self, query, error) : QW_SQL_FAILED;
  *value = fallback;
  if (step == QW_SQL_ROW && sqlite3_column_type (query, 0) != SQLITE_NULL)
    *value = sqlite3_column_int64 (query, 0);
  return step != QW_SQL_FAILED;
}

gboolean
qw_sql_get_text (QwSql *self,
                 char **text,
                 GError **error,
                 const char *statement,
                 const char *types,
                 ...)
{
  g_autoptr (QwSqlQuery) query = NULL;
  QwSqlStep step;
  va_list args;

  va_start (args, types);
  query = begin_query (self, error, statement, types, &args);
  va_end (args);
  step = query != NULL ? qw_sql_step (self, query, error) : QW_SQL_FAILED;
  *text = step == QW_SQL_ROW ? qw_sql_text (query, 0) : NULL;
  return step != QW_SQL_FAILED;
}

char *
qw_sql_text (sqlite3_stmt *query, int column)
{
  return g_strdup ((const char *) sqlite3_column_text (query, column));
}

GBytes *
qw_sql_blob (sqlite3_stmt *query, int column)
{
  gconstpointer data = sqlite3_column_blob (query, column);

  return data != NULL ? g_bytes_new (data, (gsize) sqlite3_column_bytes (query, column)) : NULL;
}

gboolean
qw_sql_begin (QwSql *self, GError **error)
{
  g_assert (sqlite3_get_autocommit (self->handle));
  return qw_sql_run (self, error, "BEGIN IMMEDIATE", "");
}

gboolean
qw_sql_finish (QwSql *self, gboolean right, GError **error)
{
  gboolean done = right && qw_sql_run (self, error, "COMMIT", "");

  /* Some failures have ended the transaction already. */
  if (!done && !sqlite3_get_autocommit (self->handle))
    sqlite3_exec (self->handle, "ROLLBACK", NULL, NULL, NULL);
  return done;
}

static void
set_error (QwSql *self, int code, int number, GError **error)
{
  int kind = code & 0xff;

  self->damaged = self->damaged || kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB;
  self->suspect = self->suspect || kind == SQLITE_ERROR;
  g_propagate_error (error, qw_sql_error_new (self->name, code, number, sqlite3_errstr (code)));
}

static int
last_error_of (sqlite3_file *file)
{
  int number = 0;

  if (file != NULL && file->pMethods != NULL)
    file->pMethods->xFileControl (file, SQLITE_FCNTL_LAST_ERRNO, &number);
  return number;
}

/* The log is where writing fails, and what it failed for is not what the system has said since. */
static int
find_number (QwSql *self)
{
  sqlite3_file *log = NULL;
  int number = 0;

  sqlite3_file_control (self->handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
  number = last_error_of (log);
  return number != 0 ? number : sqlite3_system_errno (self->handle);
}

/* Without memory for a handle there is nobody to ask. */
void
qw_sql_set_error (QwSql *self, GError **error)
{
  if (self->handle != NULL)
    set_error (self, sqlite3_extended_errcode (self->handle), find_number (self), error);
  else
    set_error (self, SQLITE_NOMEM, 0, error);
}

void
qw_sql_set_code (QwSql *self, int code, GError **error)
{
  set_error (self, code, find_number (self), error);
}

void
qw_sql_set_damaged (QwSql *self, GError **error)
{
  set_error (self, SQLITE_NOTADB, 0, error);
}

void
qw_sql_set_read_only (QwSql *self, GError **error)
{
  set_error (self, SQLITE_READONLY, 0, error);
}

gboolean
qw_sql_is_damaged (QwSql *self)
{
  return self->damaged;
}

gboolean
qw_sql_is_suspect (QwSql *self)
{
  return self->suspect;
}
