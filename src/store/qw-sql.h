/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-library-types.h"

#include <sqlite3.h>

G_BEGIN_DECLS

/**
 * QwSql:
 *
 * A connection to an SQLite file, for one thread. Statements are constant strings that are prepared once;
 * values only ever get into them as parameters. Failures are a #QwLibraryError with the file's name before it.
 */
typedef struct _QwSql QwSql;

typedef enum
{
  QW_SQL_WRITE,     /* made if it is not there */
  QW_SQL_READ,      /* not a byte of it is written */
  QW_SQL_IMMUTABLE, /* nobody else writes either: needs no right to the folder */
} QwSqlMode;

typedef enum
{
  QW_SQL_FAILED,
  QW_SQL_ROW,
  QW_SQL_DONE,
} QwSqlStep;

QwSql *qw_sql_open (const char *path, QwSqlMode mode, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void qw_sql_close (QwSql *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwSql, qw_sql_close)

/** qw_sql_handle: for what SQLite alone can do, such as copying a whole file. */
sqlite3 *qw_sql_handle (QwSql *self);

/** qw_sql_set_cancellable: ends what runs, with %G_IO_ERROR_CANCELLED, soon after it is cancelled. */
void qw_sql_set_cancellable (QwSql *self, GCancellable *cancellable);

/** qw_sql_script: several statements without parameters or rows, prepared and forgotten. */
gboolean qw_sql_script (QwSql *self, const char *statements, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_sql_query:
 * @statement: a constant string: it is what the prepared statement is found by
 * @types: a letter for each parameter that follows: `s` text (nullable), `i` gint64, `b` GBytes (nullable)
 *
 * Returns: (transfer none): the statement, to be stepped through and then reset with qw_sql_end(); it may not be begun
 *   again before that
 */
sqlite3_stmt *
qw_sql_query (QwSql *self, GError **error, const char *statement, const char *types, ...)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_sql_query_open: the same, for parameters that are bound from elsewhere. */
sqlite3_stmt *qw_sql_query_open (QwSql *self, GError **error, const char *statement)
    G_GNUC_WARN_UNUSED_RESULT;
QwSqlStep qw_sql_step (QwSql *self, sqlite3_stmt *query, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void qw_sql_end (sqlite3_stmt *query);

/** QwSqlQuery: a statement that resets itself. */
typedef sqlite3_stmt QwSqlQuery;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwSqlQuery, qw_sql_end)

/** qw_sql_run: a statement without rows. */
gboolean qw_sql_run (QwSql *self, GError **error, const char *statement, const char *types, ...)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_sql_get_int: the first column of the first row, @fallback if there is none or it is NULL. */
gboolean qw_sql_get_int (QwSql *self,
                         gint64 *value,
                         gint64 fallback,
                         GError **error,
                         const char *statement,
                         const char *types,
                         ...) G_GNUC_WARN_UNUSED_RESULT;

/** qw_sql_get_text: (transfer full): the same for text; %NULL if there is none. */
gboolean qw_sql_get_text (QwSql *self,
                          char **text,
                          GError **error,
                          const char *statement,
                          const char *types,
                          ...) G_GNUC_WARN_UNUSED_RESULT;

/** qw_sql_text: (transfer full) (nullable): a column of the row. */
char *qw_sql_text (sqlite3_stmt *query, int column) G_GNUC_WARN_UNUSED_RESULT;
GBytes *qw_sql_blob (sqlite3_stmt *query, int column) G_GNUC_WARN_UNUSED_RESULT;

/** qw_sql_begin: takes the right to write, which one program has at a time. */
gboolean qw_sql_begin (QwSql *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
/** qw_sql_finish: with @right, commits what qw_sql_begin() began; else, or if that fails, undoes it. */
gboolean qw_sql_finish (QwSql *self, gboolean right, GError **error);

/** qw_sql_set_error: what SQLite says went wrong last. */
void qw_sql_set_error (QwSql *self, GError **error);
/** qw_sql_set_code: what a result code of SQLite's says. */
void qw_sql_set_code (QwSql *self, int code, GError **error);
/** qw_sql_set_damaged: that the file is not what it should be. */
void qw_sql_set_damaged (QwSql *self, GError **error);
/** qw_sql_set_read_only: that it was meant to be written. */
void qw_sql_set_read_only (QwSql *self, GError **error);
/** qw_sql_is_damaged: whether anything that was read until now was. */
gboolean qw_sql_is_damaged (QwSql *self);
/** qw_sql_is_suspect: whether SQLite did not understand a statement: there may be other tables than there should. */
gboolean qw_sql_is_suspect (QwSql *self);

G_END_DECLS
