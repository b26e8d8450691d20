/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-shelf-private.h"

#include <string.h>

/* Sums in two parts, as one of 64 bits could overflow: SQLite would refuse the whole count. */
#define PART 1000000

static const char count_states[] =
    "SELECT deleted IS NOT NULL, CASE WHEN state = 1 AND valid_until < ?1 THEN 4 ELSE state END"
    " AS shown, currency, digits, count (*), coalesce (sum (total / 1000000), 0),"
    " coalesce (sum (total % 1000000), 0),"
    " sum (state = 1 AND valid_until >= ?1 AND valid_until <= ?2)"
    " FROM quote GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4";

/* Only the newest decided revision of a quote counts. */
static const char count_types[] =
    "SELECT project, sum (state IN (2, 6)), sum (state = 3) FROM quote AS this"
    " WHERE state IN (2, 3, 6) AND deleted IS NULL AND NOT EXISTS (SELECT * FROM quote AS later"
    " WHERE later.chain = this.chain AND later.revision > this.revision"
    " AND later.state IN (1, 2, 3, 6) AND later.deleted IS NULL)"
    " GROUP BY project ORDER BY count (*) DESC, project";

static const char count_reasons[] =
    "SELECT reason, 0, count (*) FROM quote AS this"
    " WHERE state = 3 AND deleted IS NULL AND NOT EXISTS (SELECT * FROM quote AS later"
    " WHERE later.chain = this.chain AND later.revision > this.revision"
    " AND later.state IN (1, 2, 3, 6) AND later.deleted IS NULL)"
    " GROUP BY reason ORDER BY count (*) DESC, reason";

static QwStateTotal *
read_total (sqlite3_stmt *query)
{
  QwStateTotal *total = g_new0 (QwStateTotal, 1);

  total->state = (QwQuoteState) sqlite3_column_int (query, 1);
  total->currency = qw_sql_text (query, 2);
  total->digits = (guint) sqlite3_column_int (query, 3);
  total->count = (guint) sqlite3_column_int64 (query, 4);
  total->fits = !__builtin_mul_overflow (sqlite3_column_int64 (query, 5), (gint64) PART,
                                         &total->total) &&
                !__builtin_add_overflow (total->total, sqlite3_column_int64 (query, 6),
                                         &total->total);
  return total;
}

static void
count_row (QwLibrarySummary *summary, sqlite3_stmt *query)
{
  QwStateTotal *total = NULL;

  if (sqlite3_column_int (query, 0))
    {
      summary->n_deleted += (guint) sqlite3_column_int64 (query, 4);
      return;
    }
  total = read_total (query);
  summary->n_states[total->state] += total->count;
  summary->n_expiring += (guint) sqlite3_column_int64 (query, 7);
  g_ptr_array_add (summary->totals, total);
}

QwLibrarySummary *
qw_shelf_summarise (QwShelf *self, const char *today, const char *until, GError **error)
{
  QwSql *sql = qw_shelf_read (self, error);
  g_autoptr (QwSqlQuery)
      query = sql != NULL ? qw_sql_query (sql, error, count_states, "ss", today, until) : NULL;
  g_autoptr (QwLibrarySummary) summary = qw_library_summary_new ();
  QwSqlStep step = QW_SQL_FAILED;

  while (query != NULL && (step = qw_sql_step (sql, query, error)) == QW_SQL_ROW)
    count_row (summary, query);
  return step == QW_SQL_DONE ? g_steal_pointer (&summary) : NULL;
}

static gboolean
count_groups (QwSql *sql, const char *statement, GPtrArray *groups, GError **error)
{
  g_autoptr (QwSqlQuery) query = qw_sql_query (sql, error, statement, "");
  QwSqlStep step = QW_SQL_FAILED;

  while (query != NULL && (step = qw_sql_step (sql, query, error)) == QW_SQL_ROW)
    {
      QwWonLost *group = g_new0 (QwWonLost, 1);

      group->name = qw_sql_text (query, 0);
      group->won = (guint) sqlite3_column_int64 (query, 1);
      group->lost = (guint) sqlite3_column_int64 (query, 2);
      g_ptr_array_add (groups, group);
    }
  return step == QW_SQL_DONE;
}

QwWonLostReport *
qw_shelf_count_won_lost (QwShelf *self, GError **error)
{
  QwSql *sql = qw_shelf_read (self, error);
  g_autoptr (QwWonLostReport) report = qw_won_lost_report_new ();

  if (sql == NULL || !count_groups (sql, count_types, report->types, error) ||
      !count_groups (sql, count_reasons, report->reasons, error))
    return NULL;

  for (guint i = 0; i < report->types->len; i++)
    {
      const QwWonLost *type = g_ptr_array_index (report->types, i);

      report->won += type->won;
      report->lost += type->lost;
    }
  return g_steal_pointer (&report);
}
