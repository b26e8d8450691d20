/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-job.h"
#include "qw-shelf.h"

G_BEGIN_DECLS

/* Past jobs of a shelf; what the functions do is said at their like in qw-library-jobs.h. */

/** qw_shelf_list_jobs: (element-type QwJob). */
GPtrArray *qw_shelf_list_jobs (QwShelf *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
char *qw_shelf_save_job (QwShelf *self, const QwJob *job, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean qw_shelf_set_job_deleted (QwShelf *self, const char *id, gboolean deleted, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_shelf_import_jobs: @jobs: (element-type QwJob). */
QwJobImport *qw_shelf_import_jobs (QwShelf *self,
                                   const char *name,
                                   GPtrArray *jobs,
                                   const char *when,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;
/** qw_shelf_list_batches: (element-type QwJobBatch). */
GPtrArray *qw_shelf_list_batches (QwShelf *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean
qw_shelf_set_batch_deleted (QwShelf *self, const char *batch, gboolean deleted, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_shelf_put_outcome: inside a transaction: has the list of jobs follow what @quote, the document of @row, says. */
gboolean qw_shelf_put_outcome (QwShelf *self, gint64 row, QwQuote *quote, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_shelf_has_jobs: whether the file is of a version that keeps jobs; an older one may be open for reading. */
gboolean qw_shelf_has_jobs (QwShelf *self);

G_END_DECLS
