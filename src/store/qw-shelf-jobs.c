/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-shelf-jobs.h"

#include "qw-quote-outcome.h"
#include "qw-quote-totals.h"
#include "qw-shelf-private.h"

/* The version of the file that began to keep jobs. */
#define SINCE 2

/* Both halves give the same columns: those of a quote come from its row and its outcome. */
static const char list[] =
    "SELECT j.id, NULL, j.batch, j.title, j.client, j.type, j.day, j.low, j.typical, j.high,"
    " j.actual, j.currency, j.digits, j.price, j.spent, j.reason, j.note, 0, 0, 0, 0 AS kind,"
    " j.row AS place"
    " FROM job AS j WHERE j.deleted IS NULL"
    " UNION ALL"
    " SELECT q.id, q.id, NULL, q.title, q.client, q.project, o.day, o.low, o.typical, o.high,"
    " o.actual, q.currency, q.digits, o.price, o.spent, o.reason, o.note, o.plain_low,"
    " o.plain_typical, o.plain_high, 1, q.row"
    " FROM outcome AS o JOIN quote AS q USING (row) WHERE q.deleted IS NULL"
    " ORDER BY 7, kind, place";

#define COLUMNS                                                                                    \
  "id, title, client, type, day, low, typical, high, actual, currency, digits, price, spent,"      \
  " reason, note"
#define REPLACED                                                                                   \
  " title = excluded.title, client = excluded.client, type = excluded.type, day = excluded.day,"   \
  " low = excluded.low, typical = excluded.typical, high = excluded.high,"                         \
  " actual = excluded.actual, currency = excluded.currency, digits = excluded.digits,"             \
  " price = excluded.price, spent = excluded.spent, reason = excluded.reason,"                     \
  " note = excluded.note, deleted = NULL"

static const char save[] = "INSERT INTO job (" COLUMNS ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8,"
                           " ?9, ?10, ?11, ?12, ?13, ?14, ?15)"
                           " ON CONFLICT (id) DO UPDATE SET" REPLACED;

/* What came before stays as it is, unless it was deleted. */
static const char import[] = "INSERT INTO job (" COLUMNS
                             ", print, batch) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,"
                             " ?11, ?12, ?13, ?14, ?15, ?16, ?17)"
                             " ON CONFLICT (print) DO UPDATE SET" REPLACED
                             ", batch = excluded.batch"
                             " WHERE deleted IS NOT NULL";

static double
read_hours (sqlite3_stmt *query, int column)
{
  return (double) sqlite3_column_int64 (query, column) / QW_JOB_PARTS;
}

static char *
read_text (sqlite3_stmt *query, int column)
{
  char *text = qw_sql_text (query, column);

  return text != NULL ? text : g_strdup ("");
}

static QwJob *
read_job (sqlite3_stmt *query)
{
  QwJob *job = g_new0 (QwJob, 1);

  job->id = qw_sql_text (query, 0);
  job->quote = qw_sql_text (query, 1);
  job->batch = qw_sql_text (query, 2);
  job->title = read_text (query, 3);
  job->client = read_text (query, 4);
  job->type = qw_sql_text (query, 5);
  job->day = (guint32) sqlite3_column_int64 (query, 6);
  job->hours = (QwRange){ read_hours (query, 7), read_hours (query, 8), read_hours (query, 9) };
  job->plain = (QwRange){ read_hours (query, 17), read_hours (query, 18), read_hours (query, 19) };
  job->actual = read_hours (query, 10);
  job->currency = qw_sql_text (query, 11);
  job->digits = (guint) sqlite3_column_int (query, 12);
  job->price = sqlite3_column_int64 (query, 13);
  job->spent = sqlite3_column_int64 (query, 14);
  job->reason = qw_reason_from_string ((const char *) sqlite3_column_text (query, 15));
  job->note = read_text (query, 16);
  return job;
}

gboolean
qw_shelf_has_jobs (QwShelf *self)
{
  gint64 version = 0;

  return self->sql != NULL &&
         qw_sql_get_int (self->sql, &version, 0, NULL, "PRAGMA user_version", "") &&
         version >= SINCE;
}

GPtrArray *
qw_shelf_list_jobs (QwShelf *self, GError **error)
{
  g_autoptr (GPtrArray) jobs = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_job_free);
  QwSql *sql = qw_shelf_read (self, error);
  g_autoptr (QwSqlQuery) query = NULL;
  QwSqlStep step = QW_SQL_FAILED;

  if (sql == NULL)
    return NULL;
  if (!qw_shelf_has_jobs (self))
    return g_steal_pointer (&jobs);

  query = qw_sql_query (sql, error, list, "");
  while (query != NULL && (step = qw_sql_step (sql, query, error)) == QW_SQL_ROW)
    g_ptr_array_add (jobs, read_job (query));
  return step == QW_SQL_DONE ? g_steal_pointer (&jobs) : NULL;
}

static gboolean
write_job (QwSql *sql, const QwJob *job, const char *id, GError **error)
{
  return qw_sql_run (sql, error, save, "ssssiiiiisiiiss", id, job->title, job->client, job->type,
                     (gint64) job->day, qw_job_to_parts (job->hours.low),
                     qw_job_to_parts (job->hours.typical), qw_job_to_parts (job->hours.high),
                     qw_job_to_parts (job->actual), job->currency, (gint64) job->digits, job->price,
                     job->spent, qw_reason_to_string (job->reason), job->note);
}

char *
qw_shelf_save_job (QwShelf *self, const QwJob *job, GError **error)
{
  g_autofree char *id = job->id != NULL ? g_strdup (job->id) : g_uuid_string_random ();
  QwSql *sql = qw_shelf_begin (self, error);

  g_return_val_if_fail (job->quote == NULL, NULL);
  if (sql == NULL || !qw_shelf_finish (self, write_job (sql, job, id, error), error))
    return NULL;
  return g_steal_pointer (&id);
}

static gint64
now (void)
{
  return g_get_real_time () / G_USEC_PER_SEC;
}

gboolean
qw_shelf_set_job_deleted (QwShelf *self, const char *id, gboolean deleted, GError **error)
{
  QwSql *sql = qw_shelf_begin (self, error);
  gboolean right = FALSE;

  if (sql == NULL)
    return FALSE;

  right = (deleted
               ? qw_sql_run (sql, error,
                             "UPDATE job SET deleted = coalesce (deleted, ?) WHERE id = ?", "is",
                             now (), id)
               : qw_sql_run (sql, error, "UPDATE job SET deleted = NULL WHERE id = ?", "s", id)) &&
          qw_shelf_was_found (sql, error);
  return qw_shelf_finish (self, right, error);
}

/* Whether it was new is how many rows have changed. */
static gboolean
import_job (QwSql *sql, const QwJob *job, QwJobImport *result, GError **error)
{
  g_autofree char *id = g_uuid_string_random ();
  g_autofree char *print = qw_job_fingerprint (job);
  int before = sqlite3_total_changes (qw_sql_handle (sql));

  if (!qw_sql_run (sql, error, import, "ssssiiiiisiiissss", id, job->title, job->client, job->type,
                   (gint64) job->day, qw_job_to_parts (job->hours.low),
                   qw_job_to_parts (job->hours.typical), qw_job_to_parts (job->hours.high),
                   qw_job_to_parts (job->actual), job->currency, (gint64) job->digits, job->price,
                   job->spent, qw_reason_to_string (job->reason), job->note, print, result->batch))
    return FALSE;

  if (sqlite3_total_changes (qw_sql_handle (sql)) != before)
    result->added++;
  else
    result->same++;
  return TRUE;
}

static gboolean
import_all (QwSql *sql,
            const char *name,
            GPtrArray *jobs,
            const char *when,
            QwJobImport *result,
            GError **error)
{
  for (guint i = 0; i < jobs->len; i++)
    if (!import_job (sql, jobs->pdata[i], result, error))
      return FALSE;

  return result->added == 0 ||
         qw_sql_run (sql, error, "INSERT INTO batch (id, name, made) VALUES (?, ?, ?)", "sss",
                     result->batch, name, when);
}

QwJobImport *
qw_shelf_import_jobs (QwShelf *self,
                      const char *name,
                      GPtrArray *jobs,
                      const char *when,
                      GError **error)
{
  g_autoptr (QwJobImport) result = g_new0 (QwJobImport, 1);
  QwSql *sql = qw_shelf_begin (self, error);

  if (sql == NULL)
    return NULL;

  result->batch = g_uuid_string_random ();
  if (!qw_shelf_finish (self, import_all (sql, name, jobs, when, result, error), error))
    return NULL;
  if (result->added == 0)
    g_clear_pointer (&result->batch, g_free);
  return g_steal_pointer (&result);
}

static QwJobBatch *
read_batch (sqlite3_stmt *query)
{
  QwJobBatch *batch = g_new0 (QwJobBatch, 1);

  batch->id = qw_sql_text (query, 0);
  batch->name = read_text (query, 1);
  batch->when = read_text (query, 2);
  batch->jobs = (guint) sqlite3_column_int64 (query, 3);
  return batch;
}

GPtrArray *
qw_shelf_list_batches (QwShelf *self, GError **error)
{
  g_autoptr (GPtrArray)
      batches = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_job_batch_free);
  QwSql *sql = qw_shelf_read (self, error);
  g_autoptr (QwSqlQuery) query = NULL;
  QwSqlStep step = QW_SQL_FAILED;

  if (sql == NULL)
    return NULL;
  if (!qw_shelf_has_jobs (self))
    return g_steal_pointer (&batches);

  query = qw_sql_query (sql, error,
                        "SELECT b.id, b.name, b.made, count (*) FROM batch AS b"
                        " JOIN job AS j ON j.batch = b.id WHERE j.deleted IS NULL"
                        " GROUP BY b.row ORDER BY b.row DESC",
                        "");
  while (query != NULL && (step = qw_sql_step (sql, query, error)) == QW_SQL_ROW)
    g_ptr_array_add (batches, read_batch (query));
  return step == QW_SQL_DONE ? g_steal_pointer (&batches) : NULL;
}

/* What was deleted by itself before stays so: only what went last comes back. */
gboolean
qw_shelf_set_batch_deleted (QwShelf *self, const char *batch, gboolean deleted, GError **error)
{
  QwSql *sql = qw_shelf_begin (self, error);
  gboolean right = FALSE;

  if (sql == NULL)
    return FALSE;

  right = (deleted ? qw_sql_run (sql, error,
                                 "UPDATE job SET deleted = ? WHERE batch = ? AND deleted IS NULL",
                                 "is", now (), batch)
                   : qw_sql_run (sql, error,
                                 "UPDATE job SET deleted = NULL WHERE batch = ?1 AND deleted ="
                                 " (SELECT max (deleted) FROM job WHERE batch = ?1)",
                                 "s", batch)) &&
          qw_shelf_was_found (sql, error);
  return qw_shelf_finish (self, right, error);
}

static gint64
find_price (QwQuote *quote)
{
  g_autoptr (QwQuoteTotals) totals = qw_quote_totals_new (quote, NULL);

  return totals != NULL ? MAX (totals->periods[QW_PERIOD_ONCE].net, 0) : 0;
}

/* One without hours has nothing to tell: it was asked for and not answered. */
gboolean
qw_shelf_put_outcome (QwShelf *self, gint64 row, QwQuote *quote, GError **error)
{
  g_autoptr (QwQuoteOutcome) outcome = NULL;
  guint32 day = qw_quote_done_day (quote);
  QwRange hours, plain;

  if (day > 0)
    outcome = qw_quote_outcome_read (quote);
  if (outcome == NULL || !(outcome->hours > 0))
    return qw_sql_run (self->sql, error, "DELETE FROM outcome WHERE row = ?", "i", row);

  hours = qw_quote_stated_hours (quote);
  plain = qw_quote_planned_hours (quote);
  if (plain.typical == hours.typical)
    plain = QW_RANGE_CONSTANT (0);
  return qw_sql_run (self->sql, error,
                     "INSERT OR REPLACE INTO outcome (row, day, low, typical, high, plain_low,"
                     " plain_typical, plain_high, actual, price, spent, reason, note)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     "iiiiiiiiiiiss", row, (gint64) day, qw_job_to_parts (hours.low),
                     qw_job_to_parts (hours.typical), qw_job_to_parts (hours.high),
                     qw_job_to_parts (plain.low), qw_job_to_parts (plain.typical),
                     qw_job_to_parts (plain.high), qw_job_to_parts (outcome->hours),
                     find_price (quote), outcome->spent, qw_reason_to_string (outcome->reason),
                     outcome->note);
}
