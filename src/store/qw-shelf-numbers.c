/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-shelf-private.h"

#include "qw-quote-life.h"

#include <glib/gi18n-lib.h>

#define USUAL_PATTERN "Q-{year}-{n:3}"

typedef struct
{
  guint year;
  guint month;
} Month;

static Month
month_of (const char *when)
{
  Month month = { 0, 0 };

  month.year = (guint) g_ascii_strtoull (when, NULL, 10);
  if (strlen (when) >= 7)
    month.month = (guint) g_ascii_strtoull (when + 5, NULL, 10);
  return month;
}

/* Of this year, or of all. */
static char *
series_of (const QwNumbering *numbering, Month month)
{
  return numbering->restart ? g_strdup_printf ("%u", month.year) : g_strdup ("");
}

static QwNumbering *
read_settings (QwSql *sql, GError **error)
{
  g_autofree char *pattern = NULL;
  gint64 restart = 1;

  if (!qw_sql_get_text (sql, &pattern, error, "SELECT value FROM setting WHERE name = 'pattern'",
                        "") ||
      !qw_sql_get_int (sql, &restart, 1, error,
                       "SELECT value = 'yes' FROM setting WHERE name = 'restart'", ""))
    return NULL;
  return qw_numbering_new (pattern != NULL ? pattern : USUAL_PATTERN, restart != 0, 1);
}

/* The least that was not given in the series. */
static gboolean
find_least (QwSql *sql, const char *series, gint64 *start, gint64 *least, GError **error)
{
  return qw_sql_get_int (sql, start, 1, error, "SELECT start FROM series WHERE name = ?", "s",
                         series) &&
         qw_sql_get_int (sql, least, 1, error,
                         "SELECT max (coalesce (max (n), 0) + 1, ?2) FROM number WHERE series = ?1",
                         "si", series, *start);
}

/* A number that came with a quote from elsewhere is passed over. */
static char *
find_free (QwSql *sql, const QwNumbering *numbering, Month month, gint64 *n, GError **error)
{
  for (;; (*n)++)
    {
      g_autofree char *number = qw_number_pattern_format (numbering->pattern, month.year,
                                                          month.month, (guint64) *n, error);
      gint64 taken = 0;

      if (number == NULL ||
          !qw_sql_get_int (sql, &taken, 0, error, "SELECT count (*) FROM number WHERE number = ?",
                           "s", number))
        return NULL;
      if (!taken)
        return g_steal_pointer (&number);
    }
}

char *
qw_shelf_next_number (QwShelf *self, QwQuote *quote, const char *when, GError **error)
{
  g_autoptr (QwNumbering) numbering = read_settings (self->sql, error);
  Month month = month_of (when);
  g_autofree char *series = numbering != NULL ? series_of (numbering, month) : NULL;
  g_autofree char *number = NULL;
  gint64 start = 1, n = 1;

  if (numbering == NULL || !find_least (self->sql, series, &start, &n, error))
    return NULL;
  number = find_free (self->sql, numbering, month, &n, error);
  if (number == NULL ||
      !qw_sql_run (self->sql, error,
                   "INSERT INTO number (number, series, n, chain) SELECT ?1, ?2, ?3, chain"
                   " FROM quote WHERE id = ?4",
                   "ssis", number, series, n, quote->id))
    return NULL;
  return g_steal_pointer (&number);
}

gboolean
qw_shelf_keep_number (QwShelf *self, QwQuote *quote, GError **error)
{
  return quote->number == NULL ||
         qw_sql_run (self->sql, error,
                     "INSERT OR IGNORE INTO number (number, chain) SELECT ?1, chain FROM quote"
                     " WHERE id = ?2",
                     "ss", quote->number, quote->id);
}

QwNumbering *
qw_shelf_load_numbering (QwShelf *self, const char *when, GError **error)
{
  QwSql *sql = qw_shelf_read (self, error);
  g_autoptr (QwNumbering) numbering = sql != NULL ? read_settings (sql, error) : NULL;
  g_autofree char *series = numbering != NULL ? series_of (numbering, month_of (when)) : NULL;
  gint64 start = 1, n = 1;

  if (numbering == NULL || !find_least (sql, series, &start, &n, error))
    return NULL;
  numbering->start = (guint64) start;
  numbering->next = find_free (sql, numbering, month_of (when), &n, error);
  return numbering->next != NULL ? g_steal_pointer (&numbering) : NULL;
}

/* Two numbers that should differ, by their year or by their own. */
static gboolean
check_differ (const char *pattern,
              Month month,
              guint year,
              guint64 n,
              const char *what,
              GError **error)
{
  g_autofree char *one = qw_number_pattern_format (pattern, month.year, month.month, 1, error);
  g_autofree char *other = one != NULL
                               ? qw_number_pattern_format (pattern, year, month.month, n, error)
                               : NULL;

  if (other == NULL)
    return FALSE;
  if (!g_str_equal (one, other))
    return TRUE;

  g_set_error_literal (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_TAKEN, what);
  return FALSE;
}

static gboolean
check_pattern (const QwNumbering *numbering, Month month, GError **error)
{
  return check_differ (numbering->pattern, month, month.year, 2,
                       _ ("Numbers need a {n} to differ."), error) &&
         (!numbering->restart ||
          check_differ (numbering->pattern, month, month.year + 1, 1,
                        _ ("Numbers that begin anew every year need a {year}."), error));
}

gboolean
qw_shelf_save_numbering (QwShelf *self,
                         const QwNumbering *numbering,
                         const char *when,
                         GError **error)
{
  Month month = month_of (when);
  g_autofree char *series = series_of (numbering, month);
  QwSql *sql = NULL;
  gboolean right = FALSE;

  if (!check_pattern (numbering, month, error))
    return FALSE;
  sql = qw_shelf_begin (self, error);
  if (sql == NULL)
    return FALSE;

  right = qw_sql_run (sql, error, "INSERT OR REPLACE INTO setting VALUES ('pattern', ?)", "s",
                      numbering->pattern) &&
          qw_sql_run (sql, error, "INSERT OR REPLACE INTO setting VALUES ('restart', ?)", "s",
                      numbering->restart ? "yes" : "no") &&
          qw_sql_run (sql, error, "INSERT OR REPLACE INTO series (name, start) VALUES (?, ?)", "si",
                      series, (gint64) CLAMP (numbering->start, 1, G_MAXINT32));
  return qw_shelf_finish (self, right, error);
}
