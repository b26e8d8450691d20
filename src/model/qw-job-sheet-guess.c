/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-job-sheet-private.h"

#include <glib/gi18n-lib.h>
#include <langinfo.h>
#include <stdlib.h>
#include <string.h>

/* Rows that are looked at before one is sure. */
#define LOOKED_AT 1000

static const char *const names[QW_N_JOB_FIELDS][8] = {
  [QW_JOB_DATE] = { "date", "day", "done", "finished", "completed", "end", "end date" },
  [QW_JOB_PLANNED] = { "planned", "planned hours", "plan", "estimate", "estimated",
                       "estimated hours", "typical" },
  [QW_JOB_ACTUAL] = { "actual", "actual hours", "hours", "hours worked", "worked", "took",
                      "spent" },
  [QW_JOB_LOW] = { "low", "low hours", "min", "minimum", "optimistic" },
  [QW_JOB_HIGH] = { "high", "high hours", "max", "maximum", "pessimistic" },
  [QW_JOB_TYPE] = { "type", "kind", "category", "project type" },
  [QW_JOB_TITLE] = { "title", "name", "project", "job", "task", "description" },
  [QW_JOB_CLIENT] = { "client", "customer", "company" },
  [QW_JOB_PRICE] = { "price", "amount", "total", "fee", "revenue" },
};

static char *
simplify (const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdelimit (g_strdup (text), "_-", ' '));

  return g_utf8_casefold (stripped, -1);
}

static gboolean
is_called (const char *header, QwJobField field)
{
  g_autofree char *name = simplify (header);
  g_autofree char *title = simplify (qw_job_sheet_field_title (field));

  for (guint i = 0; i < G_N_ELEMENTS (names[field]) && names[field][i] != NULL; i++)
    if (g_str_equal (name, names[field][i]))
      return TRUE;
  return g_str_equal (name, title);
}

int
qw_job_sheet_guess_column (const QwCsv *csv, QwJobField field)
{
  char *const *header = csv->rows->len > 0 ? csv->rows->pdata[0] : NULL;

  for (int i = 0; header != NULL && header[i] != NULL; i++)
    if (is_called (header[i], field))
      return i;
  return -1;
}

/* The cell of a row, "" if it is shorter. */
static const char *
get_cell (const QwCsv *csv, guint row, int column)
{
  char *const *fields = csv->rows->pdata[row];

  return column >= 0 && (guint) column < g_strv_length ((GStrv) fields) ? fields[column] : "";
}

static guint
count_marks (const QwCsv *csv, const QwJobMapping *mapping, char mark)
{
  static const QwJobField fields[] = { QW_JOB_PLANNED, QW_JOB_ACTUAL, QW_JOB_LOW, QW_JOB_HIGH,
                                       QW_JOB_PRICE };
  guint n = 0;

  for (guint i = 1; i < MIN (csv->rows->len, LOOKED_AT); i++)
    for (guint j = 0; j < G_N_ELEMENTS (fields); j++)
      n += strchr (get_cell (csv, i, mapping->columns[fields[j]]), mark) != NULL;
  return n;
}

char
qw_job_sheet_guess_decimal (const QwCsv *csv, const QwJobMapping *mapping)
{
  return count_marks (csv, mapping, ',') > count_marks (csv, mapping, '.') ? ',' : '.';
}

static gboolean
begins_with_month (void)
{
  return g_str_has_prefix (nl_langinfo (D_FMT), "%m");
}

/* A day over 12 tells the two apart; if none does, the mark and the reader's own habit do. */
QwDateForm
qw_job_sheet_guess_dates (const QwCsv *csv, const QwJobMapping *mapping)
{
  char mark = '\0';

  for (guint i = 1; i < MIN (csv->rows->len, LOOKED_AT); i++)
    {
      const char *text = get_cell (csv, i, mapping->columns[QW_JOB_DATE]);
      gsize n = strspn (text, "0123456789");

      if (n == 4)
        return QW_DATE_YEAR_FIRST;
      if (n == 0 || n > 2 || text[n] == '\0')
        continue;
      mark = text[n];
      if (atoi (text) > 12)
        return QW_DATE_DAY_FIRST;
      if (atoi (text + n + 1) > 12)
        return QW_DATE_MONTH_FIRST;
    }
  if (mark == '\0')
    return QW_DATE_YEAR_FIRST;
  return mark == '/' && begins_with_month () ? QW_DATE_MONTH_FIRST : QW_DATE_DAY_FIRST;
}

void
qw_job_sheet_add_option (QwSelector *selector, const char *id, const char *title)
{
  qw_selector_add (selector, qw_option_new (id, title, NULL));
}

QwSelector *
qw_job_sheet_make_column (const QwCsv *csv, QwJobField field)
{
  QwSelector *selector = qw_selector_new (qw_job_sheet_field_title (field));
  char *const *header = csv->rows->len > 0 ? csv->rows->pdata[0] : NULL;
  int guess = qw_job_sheet_guess_column (csv, field);
  g_autofree char *guessed = guess >= 0 ? g_strdup_printf ("%d", guess)
                                        : g_strdup (QW_JOB_SHEET_NO_COLUMN);

  qw_job_sheet_add_option (selector, QW_JOB_SHEET_NO_COLUMN, _ ("Not in this file"));
  for (guint i = 0; header != NULL && header[i] != NULL; i++)
    {
      g_autofree char *id = g_strdup_printf ("%u", i);
      /* Translators: the number of a column without a name */
      g_autofree char *number = g_strdup_printf (_ ("Column %u"), i + 1);

      qw_job_sheet_add_option (selector, id, header[i][0] != '\0' ? header[i] : number);
    }
  qw_selector_select (selector, guessed);
  return selector;
}

QwSelector *
qw_job_sheet_make_currency (QwCatalog *catalog, const char *code)
{
  QwSelector *selector = qw_selector_new (_ ("Currency of prices"));
  GPtrArray *currencies = qw_catalog_get_currencies (catalog);

  for (guint i = 0; i < currencies->len; i++)
    {
      const QwCurrency *currency = g_ptr_array_index (currencies, i);

      qw_job_sheet_add_option (selector, currency->code, currency->code);
    }
  qw_selector_select (selector, code);
  return selector;
}
