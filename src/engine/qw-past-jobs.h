/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-csv.h"
#include "qw-learning.h"

G_BEGIN_DECLS

/** QW_PAST_JOBS_MAX_TYPE: characters of a type. */
#define QW_PAST_JOBS_MAX_TYPE 200

/** QwJobField: what a column can hold: `date`, `planned`, `actual`, `low`, `high`, `type`, `title`, `client`, `price`. */
typedef enum
{
  QW_JOB_DATE,
  QW_JOB_PLANNED,
  QW_JOB_ACTUAL,
  QW_JOB_LOW,
  QW_JOB_HIGH,
  QW_JOB_TYPE,
  QW_JOB_TITLE,
  QW_JOB_CLIENT,
  QW_JOB_PRICE,
} QwJobField;
#define QW_N_JOB_FIELDS 9
/** QW_N_NEEDED_JOB_FIELDS: the first of them cannot be left out. */
#define QW_N_NEEDED_JOB_FIELDS 3

/** qw_job_field_name: of its column, "planned". */
const char *qw_job_field_name (QwJobField field);

/**
 * QwRowFault: what is wrong with a row
 * @QW_ROW_CELLS: it has more or fewer cells than the header
 * @QW_ROW_DATE: no day of that form
 * @QW_ROW_FUTURE: a day to come
 * @QW_ROW_HOURS: no number of that form
 * @QW_ROW_LIMIT: no hours, or too many
 * @QW_ROW_PAIR: low without high, or high without low
 * @QW_ROW_ORDER: low, planned and high do not rise
 * @QW_ROW_FORMULA: a text that a spreadsheet would calculate
 * @QW_ROW_TEXT: too long, or of more than a line
 * @QW_ROW_PRICE: no amount of that form
 * @QW_ROW_AGAIN: the same job as another row
 */
typedef enum
{
  QW_ROW_CELLS,
  QW_ROW_DATE,
  QW_ROW_FUTURE,
  QW_ROW_HOURS,
  QW_ROW_LIMIT,
  QW_ROW_PAIR,
  QW_ROW_ORDER,
  QW_ROW_FORMULA,
  QW_ROW_TEXT,
  QW_ROW_PRICE,
  QW_ROW_AGAIN,
} QwRowFault;

/**
 * QwRefusedRow:
 * @row: as in #QwPastJobs
 * @message: one line, with the name of the file, the row and the column
 * @field: a #QwJobField, -1 if it is about the whole row
 * @found: (nullable): what stands there, in quotes and shortened
 * @other: of one that is there again: the row that it is the same as
 */
typedef struct
{
  guint row;
  char *message;
  QwRowFault fault;
  int field;
  char *found;
  guint other;
} QwRefusedRow;

/** QwDateForm: 2026-11-23, 23.11.2026 or 11/23/2026; with points, hyphens or slashes. */
typedef enum
{
  QW_DATE_YEAR_FIRST,
  QW_DATE_DAY_FIRST,
  QW_DATE_MONTH_FIRST,
} QwDateForm;

/**
 * QwJobMapping:
 * @columns: by #QwJobField: its place among the columns, -1 for none
 * @decimal: '.' or ','
 * @digits: of prices after the decimal mark
 */
typedef struct
{
  int columns[QW_N_JOB_FIELDS];
  char decimal;
  QwDateForm dates;
  guint digits;
} QwJobMapping;

/** QwPastJobNote: what a row says beside its hours; @title and @client: "" if it does not; @price: in minor units, 0 for none. */
typedef struct
{
  const char *title;
  const char *client;
  gint64 price;
} QwPastJobNote;

/**
 * QwPastJobs:
 * @jobs: (element-type QwPastJob): in order of their days; those of one day as in the file
 * @notes: (element-type QwPastJobNote): of each job
 * @rows: (element-type guint): the row of each job, counted from 1 under the header
 * @refused: (element-type QwRefusedRow): in order of the file
 * @types: the names that the jobs point to
 *
 * Old jobs from a file.
 */
typedef struct
{
  GArray *jobs;
  GArray *notes;
  GArray *rows;
  GPtrArray *refused;
  GStringChunk *types;
} QwPastJobs;

/**
 * qw_past_jobs_parse:
 * @name: what messages call the file
 * @today: as g_date_get_julian() counts; a later day is refused
 *
 * Reads comma-separated values under a header that names the columns `date` (2026-11-23), `planned` and `actual` (hours,
 * with a decimal point) and may name `low`, `high` and `type`; other columns are passed over. A row that is wrong, or the same as
 * an earlier one, is refused by itself.
 *
 * Returns: (transfer full): the jobs, or %NULL with an error if the file is no such table
 */
QwPastJobs *qw_past_jobs_parse (const char *name, GBytes *bytes, guint32 today, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
/**
 * qw_past_jobs_read:
 * @csv: with a header, whatever it says
 * @mapping: which column is what; date and actual are there, and planned or low and high
 *
 * The same with columns and forms of one's own. Nothing fails but rows.
 */
QwPastJobs *
qw_past_jobs_read (const char *name, const QwCsv *csv, const QwJobMapping *mapping, guint32 today)
    G_GNUC_WARN_UNUSED_RESULT;
void qw_past_jobs_free (QwPastJobs *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwPastJobs, qw_past_jobs_free)

G_END_DECLS
