/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-schema.h"
#include "qw-shelf-carve.h"
#include "qw-shelf-private.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

/* Rows that are asked for one by one where a stretch of the file cannot be walked through. */
#define MAX_PROBES 500000

typedef struct
{
  QwShelf *shelf;
  QwSql *old;      /* NULL if it is not even a database any more */
  GHashTable *ids; /* of the quotes that were read */
} Rescue;

typedef struct
{
  const char *read;
  const char *write;
} Copying;

/* What people made beside quotes; rows that cannot be read are passed over with the rest of their table. */
static const Copying copyings[] = {
  { "SELECT name, value FROM setting", "INSERT OR IGNORE INTO setting VALUES (?, ?)" },
  { "SELECT name, start FROM series", "INSERT OR IGNORE INTO series VALUES (?, ?)" },
  { "SELECT number, series, n, chain FROM number",
    "INSERT OR IGNORE INTO number VALUES (?, ?, ?, ?)" },
  { "SELECT row, id, kind, title, title_key, text FROM snippet",
    "INSERT OR IGNORE INTO snippet VALUES (?, ?, ?, ?, ?, ?)" },
  { "SELECT row, id, title, title_key, json FROM template",
    "INSERT OR IGNORE INTO template VALUES (?, ?, ?, ?, ?)" },
  { "SELECT row, id, kind, name, name_key, contact, address, email, phone, tax_id, bank, logo,"
    " extra, currency, language, tax_title, tax_percent, tax_note, valid_days, terms, deleted"
    " FROM party",
    "INSERT OR IGNORE INTO party VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
    " ?, ?)" },
  { "SELECT row, id, name, made FROM batch", "INSERT OR IGNORE INTO batch VALUES (?, ?, ?, ?)" },
  { "SELECT row, id, batch, print, title, client, type, day, low, typical, high, actual, currency,"
    " digits, price, spent, reason, note, deleted FROM job",
    "INSERT OR IGNORE INTO job VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" },
};

/* The first that comes is the one that the file still leads to; others are older. */
static void
keep_quote (Rescue *self, const char *text)
{
  g_autoptr (QwQuote) quote = text != NULL ? qw_shelf_read_text (self->shelf, "rescue", text, NULL)
                                           : NULL;

  if (quote == NULL || g_hash_table_contains (self->ids, quote->id))
    return;
  if (qw_shelf_put (self->shelf, quote, NULL) && qw_shelf_keep_number (self->shelf, quote, NULL))
    g_hash_table_add (self->ids, g_strdup (quote->id));
}

static void
keep_deleted (Rescue *self, sqlite3_stmt *query)
{
  if (sqlite3_column_type (query, 2) == SQLITE_NULL)
    return;
  if (!qw_sql_run (self->shelf->sql, NULL, "UPDATE quote SET deleted = ? WHERE id = ?", "is",
                   sqlite3_column_int64 (query, 2), (const char *) sqlite3_column_text (query, 3)))
    g_debug ("A deleted quote comes back.");
}

static void
take_row (Rescue *self, sqlite3_stmt *query)
{
  keep_quote (self, (const char *) sqlite3_column_text (query, 1));
  keep_deleted (self, query);
}

#define DOCUMENTS                                                                                  \
  "SELECT d.row, d.json, q.deleted, q.id FROM document AS d LEFT JOIN quote AS q USING (row)"
#define BARE_DOCUMENTS "SELECT row, json, NULL, NULL FROM document"

/* As far as it goes; gives the last row that could be read. */
static gboolean
take_along (Rescue *self, const char *statement, gint64 *last)
{
  g_autoptr (QwSqlQuery) query = qw_sql_query (self->old, NULL, statement, "");
  QwSqlStep step = QW_SQL_FAILED;

  while (query != NULL && (step = qw_sql_step (self->old, query, NULL)) == QW_SQL_ROW)
    {
      *last = sqlite3_column_int64 (query, 0);
      take_row (self, query);
    }
  return step == QW_SQL_DONE;
}

static void
take_one_by_one (Rescue *self, gint64 from, gint64 to)
{
  for (gint64 row = from; row < to && row - from < MAX_PROBES; row++)
    {
      g_autoptr (QwSqlQuery)
          query = qw_sql_query (self->old, NULL, BARE_DOCUMENTS " WHERE row = ?", "i", row);

      if (query == NULL)
        return;
      if (qw_sql_step (self->old, query, NULL) == QW_SQL_ROW)
        take_row (self, query);
    }
}

/* From both ends to what is torn, then around it. Gives whether nothing was. */
static gboolean
take_quotes (Rescue *self)
{
  gint64 last = 0, first = G_MAXINT64;

  if (take_along (self, DOCUMENTS " ORDER BY d.row", &last) ||
      take_along (self, BARE_DOCUMENTS " ORDER BY row", &last))
    return TRUE;
  if (!take_along (self, BARE_DOCUMENTS " ORDER BY row DESC", &first) && first < G_MAXINT64)
    take_one_by_one (self, last + 1, first);
  return FALSE;
}

static gboolean
copy_row (QwSql *to, const char *statement, sqlite3_stmt *from)
{
  g_autoptr (QwSqlQuery) query = qw_sql_query_open (to, NULL, statement);

  if (query == NULL)
    return FALSE;
  for (int i = 0; i < sqlite3_column_count (from); i++)
    sqlite3_bind_value (query, i + 1, sqlite3_column_value (from, i));
  return qw_sql_step (to, query, NULL) == QW_SQL_DONE;
}

static void
copy_rows (Rescue *self, const Copying *copying)
{
  g_autoptr (QwSqlQuery) query = qw_sql_query (self->old, NULL, copying->read, "");

  while (query != NULL && qw_sql_step (self->old, query, NULL) == QW_SQL_ROW)
    if (!copy_row (self->shelf->sql, copying->write, query))
      g_debug ("A row is left behind.");
}

static void
carved_cb (const char *text, gpointer data)
{
  keep_quote (data, text);
}

static gboolean
walk_through (Rescue *self)
{
  if (self->old == NULL)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (copyings); i++)
    copy_rows (self, &copyings[i]);
  return take_quotes (self);
}

/* Walking needs the way to a document to be whole; looking at every page does not. */
static guint
rescue (QwShelf *self, const char *aside)
{
  g_autoptr (QwSql) old = qw_sql_open (aside, QW_SQL_READ, NULL);
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Rescue rescue = { self, old, ids };

  if (qw_shelf_begin (self, NULL) == NULL)
    return 0;
  if (!walk_through (&rescue))
    qw_shelf_carve (aside, carved_cb, &rescue);
  return qw_shelf_finish (self, TRUE, NULL) ? g_hash_table_size (ids) : 0;
}

static gboolean
move (const char *from, const char *to, const char *end)
{
  g_autofree char *source = g_strconcat (from, end, NULL);
  g_autofree char *target = g_strconcat (to, end, NULL);

  return g_rename (source, target) == 0;
}

static gboolean
keep_aside (QwShelf *self, const char *aside)
{
  g_autofree char *index = g_strconcat (self->path, "-shm", NULL);

  if (!move (self->path, aside, ""))
    return FALSE;
  /* What was written last, if there is any of it. */
  move (self->path, aside, "-wal");
  g_unlink (index);
  return TRUE;
}

static void
tell (QwShelf *self, const char *aside, guint n_quotes)
{
  g_autofree char *name = g_filename_display_name (aside);

  qw_shelf_add_notice (
      self,
      /* Translators: two names of files. */
      g_strdup_printf (
          ngettext ("The library of quotes was damaged. It is kept as %2$s; %1$u quote "
                    "could be read and is in %3$s.",
                    "The library of quotes was damaged. It is kept as %2$s; %1$u "
                    "quotes could be read and are in %3$s.",
                    n_quotes),
          n_quotes, name, self->name));
}

static gboolean
is_damaged (QwShelf *self)
{
  if (self->damaged || (self->sql != NULL && qw_sql_is_damaged (self->sql)))
    return TRUE;
  return self->sql != NULL && qw_sql_is_suspect (self->sql) &&
         !qw_schema_is_whole (self->sql, &qw_schema_library);
}

gboolean
qw_shelf_mend (QwShelf *self)
{
  g_autofree char *aside = NULL;

  /* What a newer version made is not for this one to judge. */
  if (!self->mends || self->path == NULL || self->newer || !is_damaged (self))
    return FALSE;

  self->damaged = FALSE;
  qw_shelf_close (self);
  g_hash_table_remove_all (self->stamps);
  aside = qw_shelf_free_name (self->folder, "library-damaged");
  if (!keep_aside (self, aside))
    return FALSE;

  tell (self, aside, rescue (self, aside));
  return TRUE;
}
