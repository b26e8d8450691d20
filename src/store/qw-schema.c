/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-schema.h"

#include "qw-shelf-private.h"

/* quote: what lists, counts and sorts; the document beside it is the truth that it follows from. An index for each
 * order leads to rows without touching them. party: clients, and the user's own business as the one with kind 1.
 * number: every number that was ever given, so that none is given again; n is NULL for one that came from elsewhere. */
static const char first_step[] =
    "CREATE TABLE quote ("
    " row INTEGER PRIMARY KEY,"
    " id TEXT NOT NULL UNIQUE,"
    " chain TEXT NOT NULL,"
    " number TEXT,"
    " revision INTEGER NOT NULL,"
    " label TEXT,"
    " state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 6),"
    " client TEXT NOT NULL,"
    " client_key TEXT NOT NULL,"
    " title TEXT NOT NULL,"
    " title_key TEXT NOT NULL,"
    " project TEXT,"
    " currency TEXT NOT NULL,"
    " digits INTEGER NOT NULL,"
    " total INTEGER,"
    " created TEXT,"
    " issued TEXT,"
    " valid_until TEXT,"
    " reason TEXT,"
    " updated INTEGER NOT NULL,"
    " stamp INTEGER NOT NULL,"
    " deleted INTEGER);"
    "CREATE TABLE document ("
    " row INTEGER PRIMARY KEY REFERENCES quote (row) ON DELETE CASCADE,"
    " json TEXT NOT NULL);"
    "CREATE UNIQUE INDEX quote_label ON quote (number, revision)"
    " WHERE number IS NOT NULL AND deleted IS NULL;"
    "CREATE INDEX quote_chain ON quote (chain, revision);"
    "CREATE INDEX quote_state ON quote (state, valid_until, deleted, currency, digits, total);"
    "CREATE INDEX quote_by_updated ON quote (updated);"
    "CREATE INDEX quote_by_number ON quote (number, revision);"
    "CREATE INDEX quote_by_client ON quote (client_key);"
    "CREATE INDEX quote_by_title ON quote (title_key);"
    "CREATE INDEX quote_by_total ON quote (currency, total);"
    "CREATE INDEX quote_by_created ON quote (created);"
    "CREATE INDEX quote_by_valid ON quote (valid_until);"
    "CREATE VIRTUAL TABLE search USING fts5 (client, number, title, body,"
    " tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3', columnsize = 0);"
    "CREATE TABLE number ("
    " number TEXT PRIMARY KEY,"
    " series TEXT,"
    " n INTEGER,"
    " chain TEXT NOT NULL,"
    " UNIQUE (series, n)) WITHOUT ROWID;"
    "CREATE TABLE series (name TEXT PRIMARY KEY, start INTEGER NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE imported ("
    " hash TEXT PRIMARY KEY,"
    " row INTEGER NOT NULL REFERENCES quote (row) ON DELETE CASCADE) WITHOUT ROWID;"
    "CREATE INDEX imported_row ON imported (row);"
    "CREATE TABLE party ("
    " row INTEGER PRIMARY KEY,"
    " id TEXT NOT NULL UNIQUE,"
    " kind INTEGER NOT NULL CHECK (kind IN (0, 1)),"
    " name TEXT NOT NULL,"
    " name_key TEXT NOT NULL,"
    " contact TEXT NOT NULL,"
    " address TEXT NOT NULL,"
    " email TEXT NOT NULL,"
    " phone TEXT NOT NULL,"
    " tax_id TEXT NOT NULL,"
    " bank TEXT NOT NULL,"
    " logo BLOB,"
    " extra TEXT,"
    " currency TEXT,"
    " language TEXT,"
    " tax_title TEXT,"
    " tax_percent INTEGER,"
    " tax_note TEXT,"
    " valid_days INTEGER NOT NULL,"
    " terms TEXT,"
    " deleted INTEGER);"
    "CREATE UNIQUE INDEX party_own ON party (kind) WHERE kind = 1;"
    "CREATE INDEX party_by_name ON party (name_key);"
    "CREATE TABLE snippet ("
    " row INTEGER PRIMARY KEY,"
    " id TEXT NOT NULL UNIQUE,"
    " kind INTEGER NOT NULL,"
    " title TEXT NOT NULL,"
    " title_key TEXT NOT NULL,"
    " text TEXT NOT NULL);"
    "CREATE TABLE template ("
    " row INTEGER PRIMARY KEY,"
    " id TEXT NOT NULL UNIQUE,"
    " title TEXT NOT NULL,"
    " title_key TEXT NOT NULL,"
    " json TEXT NOT NULL);"
    "PRAGMA application_id = 0x51774c62;"
    "PRAGMA user_version = 1;";

/* outcome: what a done quote took; the document beside it is the truth here too. job: past jobs that are no quotes, typed in or
 * from a file; print: what a row of a file is known by, so that the same file twice changes nothing. Hours are in
 * millionths, days as GLib counts them. */
static const char second_step[] =
    "CREATE TABLE outcome ("
    " row INTEGER PRIMARY KEY REFERENCES quote (row) ON DELETE CASCADE,"
    " day INTEGER NOT NULL,"
    " low INTEGER NOT NULL,"
    " typical INTEGER NOT NULL,"
    " high INTEGER NOT NULL,"
    " plain_low INTEGER NOT NULL,"
    " plain_typical INTEGER NOT NULL,"
    " plain_high INTEGER NOT NULL,"
    " actual INTEGER NOT NULL CHECK (actual > 0),"
    " price INTEGER NOT NULL,"
    " spent INTEGER NOT NULL,"
    " reason TEXT NOT NULL,"
    " note TEXT NOT NULL);"
    "CREATE TABLE job ("
    " row INTEGER PRIMARY KEY,"
    " id TEXT NOT NULL UNIQUE,"
    " batch TEXT,"
    " print TEXT UNIQUE,"
    " title TEXT NOT NULL,"
    " client TEXT NOT NULL,"
    " type TEXT,"
    " day INTEGER NOT NULL,"
    " low INTEGER NOT NULL,"
    " typical INTEGER NOT NULL,"
    " high INTEGER NOT NULL,"
    " actual INTEGER NOT NULL CHECK (actual > 0),"
    " currency TEXT,"
    " digits INTEGER NOT NULL,"
    " price INTEGER NOT NULL,"
    " spent INTEGER NOT NULL,"
    " reason TEXT NOT NULL,"
    " note TEXT NOT NULL,"
    " deleted INTEGER);"
    "CREATE INDEX job_by_batch ON job (batch);"
    "CREATE TABLE batch ("
    " row INTEGER PRIMARY KEY,"
    " id TEXT NOT NULL UNIQUE,"
    " name TEXT NOT NULL,"
    " made TEXT NOT NULL);"
    "PRAGMA user_version = 2;";

static const char *const steps[] = { first_step, second_step };

const QwSchema qw_schema_library = { steps, G_N_ELEMENTS (steps) };

static gboolean
keep_copy (QwSql *sql, const char *folder, gint64 version, GError **error)
{
  g_autofree char *stem = g_strdup_printf ("library-before-%" G_GINT64_FORMAT, version + 1);
  g_autofree char *path = qw_shelf_free_name (folder, stem);

  return qw_shelf_copy_to (sql, path, error);
}

static gboolean
read_version (QwSql *sql, gint64 *version, GError **error)
{
  return qw_sql_get_int (sql, version, 0, error, "PRAGMA user_version", "");
}

/* Another program may have taken the step while this one waited for the right to. */
static gboolean
take_step (QwSql *sql, const QwSchema *schema, gint64 version, GError **error)
{
  gint64 found = version;
  gboolean right = FALSE;

  if (!qw_sql_begin (sql, error))
    return FALSE;

  right = read_version (sql, &found, error) &&
          (found != version || qw_sql_script (sql, schema->steps[version], error));
  return qw_sql_finish (sql, right, error);
}

/* Tables that SQLite makes for itself are its own business. */
static gboolean
describe (QwSql *sql, char **tables)
{
  return qw_sql_get_text (sql, tables, NULL,
                          "SELECT group_concat (type || ' ' || name || ': ' || sql, char (10))"
                          " FROM (SELECT * FROM sqlite_master WHERE sql IS NOT NULL"
                          " AND name NOT LIKE 'search\\_%' ESCAPE '\\' ORDER BY type, name)",
                          "");
}

gboolean
qw_schema_is_whole (QwSql *sql, const QwSchema *schema)
{
  g_autoptr (QwSql) model = qw_sql_open (":memory:", QW_SQL_WRITE, NULL);
  g_autofree char *meant = NULL;
  g_autofree char *found = NULL;
  g_autofree char *check = NULL;

  for (guint i = 0; model != NULL && i < schema->n_steps; i++)
    if (!qw_sql_script (model, schema->steps[i], NULL))
      return TRUE;
  if (model == NULL || !describe (model, &meant))
    return TRUE;
  return describe (sql, &found) && g_strcmp0 (found, meant) == 0 &&
         qw_sql_get_text (sql, &check, NULL, "PRAGMA quick_check (1)", "") &&
         g_strcmp0 (check, "ok") == 0;
}

/* A file that is not ours is as good as a damaged one: it is not written to. One statement, as another program may
 * be making the library meanwhile. */
gboolean
qw_schema_is_ours (QwSql *sql, GError **error)
{
  gint64 right = 0;

  if (!qw_sql_get_int (sql, &right, 0, error,
                       "SELECT v.user_version >= 0 AND (a.application_id = ?1 OR (a.application_id"
                       " = 0 AND v.user_version = 0 AND NOT EXISTS (SELECT * FROM sqlite_master)))"
                       " FROM pragma_application_id AS a, pragma_user_version AS v",
                       "i", (gint64) QW_SCHEMA_ID))
    return FALSE;
  if (right)
    return TRUE;

  qw_sql_set_damaged (sql, error);
  return FALSE;
}

QwSchemaResult
qw_schema_apply (QwSql *sql, const QwSchema *schema, const char *folder, GError **error)
{
  gint64 version = 0;

  if (!read_version (sql, &version, error))
    return QW_SCHEMA_FAILED;

  if (version > 0 && version < schema->n_steps && !keep_copy (sql, folder, version, error))
    return QW_SCHEMA_FAILED;

  while (version < schema->n_steps)
    if (!take_step (sql, schema, version, error) || !read_version (sql, &version, error))
      return QW_SCHEMA_FAILED;

  return version > schema->n_steps ? QW_SCHEMA_NEWER : QW_SCHEMA_CURRENT;
}
