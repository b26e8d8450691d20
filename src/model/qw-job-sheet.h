/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-catalog.h"
#include "qw-job.h"
#include "qw-past-jobs.h"
#include "qw-selector.h"
#include "qw-track-entry.h"

G_BEGIN_DECLS

/** QW_JOB_SHEET_SHOWN: rows that a preview shows. */
#define QW_JOB_SHEET_SHOWN 100

/**
 * QwJobSheet:
 *
 * A table of old jobs before it is imported: which column is what, what of it can be taken, and why the rest cannot. Separator,
 * columns, decimal mark and form of dates are guessed from the file and can be changed; everything is read anew with each
 * change.
 *
 * Properties: name (of the file), good (how many rows can be taken), bad (how many cannot), words ("12 jobs can be taken, 2
 * rows cannot."), problem (nullable: why nothing can be read, such as a column that is missing), can-import.
 * A QwSelector each under date, planned, actual, low, high, type, title, client and price: a column of the file, or none; and
 * under decimal (point or comma), dates (year first, day first, month first) and currency (of prices).
 * Lists: jobs (GListModel of QwTrackItem: the first %QW_JOB_SHEET_SHOWN of those that can be taken, as they would be), refused (of QwTrackEntry: title
 * "Row 12", detail why; as many at most).
 * Signal changed: any of it is another.
 */
#define QW_TYPE_JOB_SHEET (qw_job_sheet_get_type ())
G_DECLARE_FINAL_TYPE (QwJobSheet, qw_job_sheet, QW, JOB_SHEET, GObject)

/**
 * qw_job_sheet_new:
 * @name: of the file, as people know it
 * @today: as g_date_get_julian() counts; later days are refused
 * @currency: code of what prices are in at first
 *
 * Returns: (transfer full): a sheet, or %NULL with an error if the file is no table at all
 */
QwJobSheet *qw_job_sheet_new (QwCatalog *catalog,
                              const char *name,
                              GBytes *bytes,
                              guint32 today,
                              const char *currency,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;

const char *qw_job_sheet_get_name (QwJobSheet *self);
/** qw_job_sheet_get_column: the selector of @field. */
QwSelector *qw_job_sheet_get_column (QwJobSheet *self, QwJobField field);
/** qw_job_sheet_get_good: (transfer none) (element-type QwJob): what would be imported. */
GPtrArray *qw_job_sheet_get_good (QwJobSheet *self);
GListModel *qw_job_sheet_get_jobs (QwJobSheet *self);
GListModel *qw_job_sheet_get_refused (QwJobSheet *self);

G_END_DECLS
