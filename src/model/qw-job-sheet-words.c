/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-job-sheet-private.h"

#include "qw-locale.h"

#include <glib/gi18n-lib.h>

const char *
qw_job_sheet_field_title (QwJobField field)
{
  static const char *const titles[QW_N_JOB_FIELDS] = {
    N_ ("Date"), N_ ("Planned hours"), N_ ("Hours it took"), N_ ("Low"),   N_ ("High"),
    N_ ("Type"), N_ ("Title"),         N_ ("Client"),        N_ ("Price"),
  };

  return _ (titles[field]);
}

static char *
say_cell (QwRowFault fault, const char *found)
{
  switch (fault)
    {
    case QW_ROW_DATE:
      /* Translators: what stands in a cell of a table, in quotes, here and in the next ones */
      return g_strdup_printf (_ ("%s is no day of this form"), found);
    case QW_ROW_FUTURE:
      return g_strdup_printf (_ ("%s is still to come"), found);
    case QW_ROW_HOURS:
      return g_strdup_printf (_ ("%s is no number of hours of this form"), found);
    case QW_ROW_LIMIT:
      return g_strdup_printf (_ ("%s is not more than 0 and up to a million hours"), found);
    case QW_ROW_PAIR:
      return g_strdup (_ ("low and high go together"));
    case QW_ROW_ORDER:
      return g_strdup_printf (_ ("%s does not fit: low, planned and high have to rise"), found);
    case QW_ROW_FORMULA:
      return g_strdup_printf (_ ("%s is a formula for a spreadsheet"), found);
    case QW_ROW_TEXT:
      return g_strdup_printf (_ ("%s is too long, or more than a line"), found);
    case QW_ROW_PRICE:
    default:
      return g_strdup_printf (_ ("%s is no amount of this form"), found);
    }
}

char *
qw_job_sheet_say_fault (const QwRefusedRow *row)
{
  g_autofree char *found = qw_locale_isolate (row->found);
  g_autofree char *what = NULL;

  if (row->fault == QW_ROW_CELLS)
    return g_strdup (_ ("It has another number of cells than the header"));
  if (row->fault == QW_ROW_AGAIN)
    return g_strdup_printf (_ ("The same job as in row %u"), row->other);

  what = say_cell (row->fault, found);
  /* Translators: the title of a column, and what is wrong with its cell */
  return g_strdup_printf (_ ("%s: %s"), qw_job_sheet_field_title ((QwJobField) row->field), what);
}
