/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-shelf-rows.h"

/* Bytes of what is searched for. */
#define MAX_SEARCH 300

/* As a state is shown on the day ?1: only what is sent changes by time. */
#define SHOWN       "(CASE WHEN state = 1 AND valid_until < ?1 THEN 4 ELSE state END)"
#define WALK(order) "SELECT row FROM quote ORDER BY " order
#define BOTH(key)                                                                                  \
  {                                                                                                \
    WALK (key ", row"), WALK (key " DESC, row DESC")                                               \
  }
#define COLUMNS                                                                                    \
  "id, number, label, revision, client, title, project, " SHOWN                                    \
  ", currency, digits, total, created, issued, valid_until, updated"

/* Each goes along an index and reads nothing else. */
static const char *const walks[QW_N_QUOTE_SORTS][2] = {
  [QW_QUOTE_SORT_UPDATED] = BOTH ("updated"),
  [QW_QUOTE_SORT_NUMBER] = { WALK ("number, revision, row"),
                             WALK ("number DESC, revision DESC, row DESC") },
  [QW_QUOTE_SORT_CLIENT] = BOTH ("client_key"),
  [QW_QUOTE_SORT_TITLE] = BOTH ("title_key"),
  [QW_QUOTE_SORT_TOTAL] = { WALK ("currency, total, row"),
                            WALK ("currency, total DESC, row DESC") },
  [QW_QUOTE_SORT_CREATED] = BOTH ("created"),
  [QW_QUOTE_SORT_VALID_UNTIL] = BOTH ("valid_until"),
};

static const char visible[] = "SELECT row FROM quote WHERE (deleted IS NOT NULL) = ?2"
                              " AND (?3 >> " SHOWN ") & 1"
                              " AND (?4 IS NULL OR (state = 1 AND valid_until >= ?1"
                              " AND valid_until <= ?4))";

static char *
format_updated (gint64 microseconds)
{
  g_autoptr (GDateTime) when = g_date_time_new_from_unix_utc (microseconds / G_USEC_PER_SEC);
  g_autofree char *second = when != NULL ? g_date_time_format (when, "%Y-%m-%dT%H:%M:%S")
                                         : g_strdup ("");

  return g_strdup_printf ("%s.%03dZ", second, (int) (microseconds / 1000 % 1000));
}

static QwQuoteRow *
read_row (sqlite3_stmt *query)
{
  QwQuoteRow *row = qw_quote_row_new ();

  row->id = qw_sql_text (query, 0);
  row->number = qw_sql_text (query, 1);
  row->label = qw_sql_text (query, 2);
  row->revision = (guint) sqlite3_column_int (query, 3);
  row->client = qw_sql_text (query, 4);
  row->title = qw_sql_text (query, 5);
  row->project = qw_sql_text (query, 6);
  row->state = (QwQuoteState) sqlite3_column_int (query, 7);
  row->currency = qw_sql_text (query, 8);
  row->digits = (guint) sqlite3_column_int (query, 9);
  row->has_total = sqlite3_column_type (query, 10) != SQLITE_NULL;
  row->total = sqlite3_column_int64 (query, 10);
  row->created = qw_sql_text (query, 11);
  row->issued = qw_sql_text (query, 12);
  row->valid_until = qw_sql_text (query, 13);
  row->updated = format_updated (sqlite3_column_int64 (query, 14));
  return row;
}

static gboolean
add_row (QwSql *sql, gint64 row, const char *today, GPtrArray *rows, GError **error)
{
  g_autoptr (QwSqlQuery) query = qw_sql_query (
      sql, error, "SELECT " COLUMNS " FROM quote WHERE row = ?2", "si", today, row);
  QwSqlStep step = query != NULL ? qw_sql_step (sql, query, error) : QW_SQL_FAILED;

  if (step == QW_SQL_ROW)
    g_ptr_array_add (rows, read_row (query));
  return step != QW_SQL_FAILED;
}

static gboolean
has_letter (const char *word)
{
  for (const char *p = word; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      return TRUE;
  return FALSE;
}

/* Every word as a quoted phrase, of which the last part is a beginning: what is typed is never a query language. */
static char *
make_match (const char *search)
{
  g_autofree char *valid = g_utf8_make_valid (
      search != NULL ? search : "", search != NULL ? (gssize) strnlen (search, MAX_SEARCH) : 0);
  g_auto (GStrv) words = g_strsplit_set (valid, " \t\r\n", -1);
  GString *match = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (words[i], "\"", -1);
      g_autofree char *word = g_strjoinv (" ", parts);

      if (has_letter (word))
        g_string_append_printf (match, "%s\"%s\"*", match->len > 0 ? " " : "", word);
    }
  return g_string_free (match, FALSE);
}

static QwShelfRows *
find_visible (QwSql *sql, const QwQuoteQuery *query, const char *today, GError **error)
{
  g_autoptr (QwShelfRows) rows = qw_shelf_rows_new ();
  guint states = query->states != 0
                     ? query->states
                     : ~QW_QUOTE_STATE_BIT (QW_QUOTE_SUPERSEDED) & ((1u << QW_N_QUOTE_STATES) - 1);
  sqlite3_stmt *statement = qw_sql_query (sql, error, visible, "siis", today,
                                          (gint64) (query->deleted != FALSE), (gint64) states,
                                          query->expires_by);

  return qw_shelf_rows_fill (rows, sql, statement, error) ? g_steal_pointer (&rows) : NULL;
}

static gboolean
keep_found (QwSql *sql, QwShelfRows *rows, const char *search, GError **error)
{
  g_autofree char *match = make_match (search);
  g_autoptr (QwShelfRows) found = NULL;

  if (*match == '\0')
    return TRUE;

  found = qw_shelf_rows_new ();
  if (!qw_shelf_rows_fill (
          found, sql, qw_sql_query (sql, error, "SELECT rowid FROM search (?)", "s", match), error))
    return FALSE;
  qw_shelf_rows_keep (rows, found);
  return TRUE;
}

/* The rows of a page, as numbers, so that no other statement runs meanwhile. */
static gboolean
walk (QwSql *sql, const QwShelfRows *rows, const QwQuoteQuery *query, GArray *page, GError **error)
{
  const char *statement = walks[query->sort][query->descending != FALSE];
  guint wanted = MIN (query->limit != 0 ? query->limit : G_MAXUINT, qw_shelf_rows_count (rows));
  g_autoptr (QwSqlQuery) along = wanted > 0 ? qw_sql_query (sql, error, statement, "") : NULL;
  guint passed = 0;
  QwSqlStep step = QW_SQL_DONE;

  if (wanted == 0)
    return TRUE;
  if (along == NULL)
    return FALSE;
  while (page->len < wanted && (step = qw_sql_step (sql, along, error)) == QW_SQL_ROW)
    {
      gint64 row = sqlite3_column_int64 (along, 0);

      if (qw_shelf_rows_have (rows, row) && passed++ >= query->offset)
        g_array_append_val (page, row);
    }
  return step != QW_SQL_FAILED;
}

static QwQuotePage *
make_page (QwSql *sql,
           const QwShelfRows *rows,
           const QwQuoteQuery *query,
           const char *today,
           GError **error)
{
  g_autoptr (QwQuotePage) page = qw_quote_page_new ();
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (gint64));

  page->n_found = qw_shelf_rows_count (rows);
  if (!walk (sql, rows, query, numbers, error))
    return NULL;
  for (guint i = 0; i < numbers->len; i++)
    if (!add_row (sql, g_array_index (numbers, gint64, i), today, page->rows, error))
      return NULL;
  return g_steal_pointer (&page);
}

/* One state of the file for all of it, also while another program writes. */
static QwQuotePage *
list (QwSql *sql, const QwQuoteQuery *query, const char *today, GError **error)
{
  g_autoptr (QwShelfRows) rows = find_visible (sql, query, today, error);

  if (rows == NULL || !keep_found (sql, rows, query->search, error))
    return NULL;
  return make_page (sql, rows, query, today, error);
}

QwQuotePage *
qw_shelf_list (QwShelf *self, const QwQuoteQuery *query, GError **error)
{
  QwSql *sql = qw_shelf_read (self, error);
  g_autofree char *now = qw_shelf_now ();
  g_autofree char *today = query->today != NULL ? g_strdup (query->today) : g_strndup (now, 10);
  QwQuotePage *page = NULL;

  g_return_val_if_fail (query->sort < QW_N_QUOTE_SORTS, NULL);
  if (sql == NULL || !qw_sql_run (sql, error, "BEGIN", ""))
    return NULL;

  page = list (sql, query, today, error);
  qw_sql_finish (sql, FALSE, NULL);
  return page;
}

GPtrArray *
qw_shelf_list_revisions (QwShelf *self, const char *id, const char *today, GError **error)
{
  QwSql *sql = qw_shelf_read (self, error);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_quote_row_unref);
  g_autoptr (QwSqlQuery) query = NULL;
  QwSqlStep step = QW_SQL_FAILED;

  if (sql == NULL)
    return NULL;
  query = qw_sql_query (sql, error,
                        "SELECT " COLUMNS " FROM quote WHERE chain ="
                        " (SELECT chain FROM quote WHERE id = ?2) AND deleted IS NULL"
                        " ORDER BY revision, row",
                        "ss", today, id);
  while (query != NULL && (step = qw_sql_step (sql, query, error)) == QW_SQL_ROW)
    g_ptr_array_add (rows, read_row (query));
  return step == QW_SQL_DONE ? g_steal_pointer (&rows) : NULL;
}

char *
qw_shelf_find (QwShelf *self, const char *name, GError **error)
{
  QwSql *sql = qw_shelf_read (self, error);
  g_autofree char *id = NULL;

  if (sql == NULL || !qw_sql_get_text (sql, &id, error,
                                       "SELECT id FROM quote WHERE deleted IS NULL AND"
                                       " (id = ?1 OR label = ?1 OR number = ?1)"
                                       " ORDER BY id = ?1 DESC, label = ?1 AND revision > 0 DESC,"
                                       " state <> 0 DESC, revision DESC LIMIT 1",
                                       "s", name))
    return NULL;
  if (id == NULL)
    qw_shelf_set_not_found (error);
  return g_steal_pointer (&id);
}
