/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-shelf-index.h"
#include "qw-quote-outcome.h"
#include "qw-shelf-jobs.h"

/* Faults that are told one by one; a file that is torn has as many as one likes. */
#define MAX_FAULTS 100

typedef struct
{
  QwShelf *shelf;
  GStrvBuilder *faults;
  guint n_faults;
} Verification;

static void add_fault (Verification *self, const char *format, ...) G_GNUC_PRINTF (2, 3);

static void
add_fault (Verification *self, const char *format, ...)
{
  g_autofree char *what = NULL;
  g_autofree char *line = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  line = g_strconcat (self->shelf->name, ": ", what, NULL);
  if (self->n_faults++ < MAX_FAULTS)
    g_strv_builder_add (self->faults, line);
}

/* A statement with a line for each fault, and @none for there being no fault. */
static gboolean
ask (Verification *self, const char *statement, const char *none, const char *what, GError **error)
{
  QwSql *sql = self->shelf->sql;
  g_autoptr (QwSqlQuery) query = qw_sql_query (sql, error, statement, "");
  QwSqlStep step = QW_SQL_FAILED;

  while (query != NULL && (step = qw_sql_step (sql, query, error)) == QW_SQL_ROW)
    {
      const char *said = (const char *) sqlite3_column_text (query, 0);

      if (g_strcmp0 (said, none) != 0)
        add_fault (self, "%s: %s", what, said != NULL ? said : "?");
    }
  return step == QW_SQL_DONE;
}

static void
compare (Verification *self, sqlite3_stmt *query, int column, const char *what, const char *meant)
{
  const char *found = (const char *) sqlite3_column_text (query, column);

  if (g_strcmp0 (found, meant) != 0)
    add_fault (self, "%s: column %s: found %s, the document has %s", sqlite3_column_text (query, 0),
               what, found != NULL ? found : "nothing", meant != NULL ? meant : "nothing");
}

static void
compare_number (Verification *self, sqlite3_stmt *query, int column, const char *what, gint64 meant)
{
  g_autofree char *text = g_strdup_printf ("%" G_GINT64_FORMAT, meant);

  compare (self, query, column, what, text);
}

static void
check_columns (Verification *self, sqlite3_stmt *query, QwQuote *quote)
{
  g_autoptr (QwShelfIndex) index = qw_shelf_index_new (quote);

  compare (self, query, 0, "id", quote->id);
  compare (self, query, 2, "number", quote->number);
  compare_number (self, query, 3, "revision", quote->revision);
  compare (self, query, 4, "label", index->label);
  compare_number (self, query, 5, "state", quote->state);
  compare (self, query, 6, "client", index->client);
  compare (self, query, 7, "title", index->title);
  compare (self, query, 8, "currency", quote->currency);
  compare_number (self, query, 9, "digits", quote->digits);
  if (index->has_total)
    compare_number (self, query, 10, "total", index->total);
  else
    compare (self, query, 10, "total", NULL);
  compare (self, query, 11, "created", quote->created);
  compare (self, query, 12, "issued", quote->issued);
  compare (self, query, 13, "valid_until", index->valid_until);
  compare (self, query, 14, "project", index->project);
  compare (self, query, 15, "client", index->client);
  compare (self, query, 16, "title", index->title);
  compare (self, query, 17, "number", quote->number);
}

static gboolean
check_quotes (Verification *self, GError **error)
{
  QwSql *sql = self->shelf->sql;
  g_autoptr (QwSqlQuery) query = qw_sql_query (
      sql, error,
      "SELECT q.id, d.json, q.number, q.revision, q.label, q.state, q.client, q.title, q.currency,"
      " q.digits, q.total, q.created, q.issued, q.valid_until, q.project, s.client, s.title,"
      " n.number FROM quote AS q LEFT JOIN document AS d USING (row)"
      " LEFT JOIN search AS s ON s.rowid = q.row LEFT JOIN number AS n ON n.number = q.number"
      " ORDER BY q.row",
      "");
  QwSqlStep step = QW_SQL_FAILED;

  while (query != NULL && (step = qw_sql_step (sql, query, error)) == QW_SQL_ROW)
    {
      const char *id = (const char *) sqlite3_column_text (query, 0);
      const char *text = (const char *) sqlite3_column_text (query, 1);
      g_autoptr (GError) problem = NULL;
      g_autoptr (QwQuote)
          quote = text != NULL ? qw_shelf_read_text (self->shelf, id, text, &problem) : NULL;

      if (quote != NULL)
        check_columns (self, query, quote);
      else
        add_fault (self, "%s: %s", id, problem != NULL ? problem->message : "no document");
    }
  return step == QW_SQL_DONE;
}

static gboolean
check_templates (Verification *self, GError **error)
{
  QwSql *sql = self->shelf->sql;
  g_autoptr (QwSqlQuery) query = qw_sql_query (sql, error, "SELECT id, json FROM template", "");
  QwSqlStep step = QW_SQL_FAILED;

  while (query != NULL && (step = qw_sql_step (sql, query, error)) == QW_SQL_ROW)
    {
      g_autoptr (GError) problem = NULL;
      g_autoptr (QwQuote)
          quote = qw_shelf_read_text (self->shelf, (const char *) sqlite3_column_text (query, 0),
                                      (const char *) sqlite3_column_text (query, 1), &problem);

      if (quote == NULL)
        add_fault (self, "template: %s", problem->message);
    }
  return step == QW_SQL_DONE;
}

/* Rows that there are: a library of before there were any may lack some. */
static gboolean
compare_outcomes (Verification *self, GError **error)
{
  QwSql *sql = self->shelf->sql;
  g_autoptr (QwSqlQuery)
      query = qw_sql_query (sql, error,
                            "SELECT q.id, d.json, o.actual, o.spent, o.reason FROM outcome AS o"
                            " JOIN quote AS q USING (row) JOIN document AS d USING (row)",
                            "");
  QwSqlStep step = QW_SQL_FAILED;

  while (query != NULL && (step = qw_sql_step (sql, query, error)) == QW_SQL_ROW)
    {
      g_autoptr (QwQuote)
          quote = qw_shelf_read_text (self->shelf, (const char *) sqlite3_column_text (query, 0),
                                      (const char *) sqlite3_column_text (query, 1), NULL);
      g_autoptr (QwQuoteOutcome) outcome = quote != NULL ? qw_quote_outcome_read (quote) : NULL;

      if (outcome == NULL)
        continue;
      compare_number (self, query, 2, "outcome.actual", qw_job_to_parts (outcome->hours));
      compare_number (self, query, 3, "outcome.spent", outcome->spent);
      compare (self, query, 4, "outcome.reason", qw_reason_to_string (outcome->reason));
    }
  return step == QW_SQL_DONE;
}

static gboolean
check_outcomes (Verification *self, GError **error)
{
  return !qw_shelf_has_jobs (self->shelf) ||
         (compare_outcomes (self, error) &&
          ask (self, "SELECT id FROM quote JOIN outcome USING (row) WHERE state <> 6", "",
               "outcome of a quote that is not done", error) &&
          ask (self, "SELECT row FROM outcome WHERE row NOT IN (SELECT row FROM quote)", "",
               "outcome without a quote", error));
}

/* What this connection remembers of the index may be older than what another has written since: SQLite 3.53
 * then calls a sound one broken. A look at it makes it read anew; what is wrong with it is told by the check. */
static void
look_at_index (Verification *self)
{
  (void) ask (self, "SELECT rowid FROM search WHERE rowid < 0", "", "search", NULL);
}

static gboolean
check_all (Verification *self, GError **error)
{
  look_at_index (self);
  return ask (self, "PRAGMA integrity_check", "ok", "integrity", error) &&
         ask (self, "SELECT \"table\" FROM pragma_foreign_key_check", "", "foreign key", error) &&
         ask (self, "SELECT rowid FROM search WHERE rowid NOT IN (SELECT row FROM quote)", "",
              "search without a quote", error) &&
         ask (self,
              "SELECT number FROM quote WHERE number IS NOT NULL"
              " GROUP BY number HAVING count (DISTINCT chain) > 1",
              "", "number given twice", error) &&
         check_quotes (self, error) && check_templates (self, error) &&
         check_outcomes (self, error);
}

GStrv
qw_shelf_verify (QwShelf *self, GError **error)
{
  g_autoptr (GStrvBuilder) faults = g_strv_builder_new ();
  Verification verification = { self, faults, 0 };
  g_autoptr (GError) problem = NULL;

  if (qw_shelf_read (self, error) == NULL)
    return NULL;
  if (!check_all (&verification, &problem))
    {
      if (!g_error_matches (problem, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_DAMAGED))
        {
          g_propagate_error (error, g_steal_pointer (&problem));
          return NULL;
        }
      g_strv_builder_add (faults, problem->message);
    }
  return g_strv_builder_end (faults);
}
