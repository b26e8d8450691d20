/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-csv.h"
#include "qw-learning.h"

G_BEGIN_DECLS

/** QW_PAST_JOBS_MAX_TYPE: characters of a type. */
#define QW_PAST_JOBS_MAX_TYPE 200

/** QwRefusedRow: @row as in #QwPastJobs; @message: one line, with the name of the file, the row and the column. */
typedef struct
{
  guint row;
  char *message;
} QwRefusedRow;

/**
 * QwPastJobs:
 * @jobs: (element-type QwPastJob): in order of their days; those of one day as in the file
 * @rows: (element-type guint): the row of each job, counted from 1 under the header
 * @refused: (element-type QwRefusedRow): in order of the file
 * @types: the names that the jobs point to
 *
 * Old jobs from a file.
 */
typedef struct
{
  GArray *jobs;
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
void qw_past_jobs_free (QwPastJobs *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwPastJobs, qw_past_jobs_free)

G_END_DECLS
