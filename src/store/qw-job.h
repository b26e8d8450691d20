/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "qw-past-job-reason.h"
#include "qw-range.h"

G_BEGIN_DECLS

/** QW_JOB_PARTS: of an hour, that are kept. */
#define QW_JOB_PARTS 1e6

/**
 * QwJob:
 * @id: (nullable): made at the first save
 * @quote: (nullable): id of the quote whose outcome it is; such a job changes with its quote alone
 * @batch: (nullable): id of the import that it came with
 * @type: (nullable): id of a project type, or its own name for a kind of job
 * @day: when it was done, as g_date_get_julian() counts
 * @hours: planned, as it was stated; low and high 0 without a range, typical too if nothing was planned
 * @plain: of a job whose hours were adjusted by one's own factor: what they were before; all 0 else
 * @actual: hours it took, over 0
 * @currency: (nullable): of @price and @spent, which are 0 without it
 * @price: what it brought in, in minor units; 0 if that is not known
 * @spent: money spent on it
 *
 * A job that is done: from a quote, typed in, or from a file. Hours are kept in millionths.
 */
typedef struct
{
  char *id;
  char *quote;
  char *batch;
  char *title;
  char *client;
  char *type;
  guint32 day;
  QwRange hours;
  QwRange plain;
  double actual;
  char *currency;
  guint digits;
  gint64 price;
  gint64 spent;
  QwReason reason;
  char *note;
} QwJob;

#define QW_TYPE_JOB (qw_job_get_type ())
GType qw_job_get_type (void);
QwJob *qw_job_new (void) G_GNUC_WARN_UNUSED_RESULT; /* all texts "" or NULL */
QwJob *qw_job_copy (const QwJob *self) G_GNUC_WARN_UNUSED_RESULT;
void qw_job_free (QwJob *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwJob, qw_job_free)

/** qw_job_to_parts: hours as they are kept. */
gint64 qw_job_to_parts (double hours);
gboolean qw_job_equal (const QwJob *a, const QwJob *b);

/** qw_job_fingerprint: (transfer full): the same for rows that say the same of a job: by it the same file twice is found. */
char *qw_job_fingerprint (const QwJob *self) G_GNUC_WARN_UNUSED_RESULT;

/** QwJobBatch: an import. @name: of the file; @jobs: how many of it are there; @when: local time with its offset. */
typedef struct
{
  char *id;
  char *name;
  char *when;
  guint jobs;
} QwJobBatch;

void qw_job_batch_free (QwJobBatch *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwJobBatch, qw_job_batch_free)

/** QwJobImport: @batch: (nullable): id of the import, %NULL if nothing was new; @added: jobs that are new; @same: that were there already. */
typedef struct
{
  char *batch;
  guint added;
  guint same;
} QwJobImport;

void qw_job_import_free (QwJobImport *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwJobImport, qw_job_import_free)

G_END_DECLS
