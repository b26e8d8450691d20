/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-job.h"
#include "qw-library.h"

G_BEGIN_DECLS

/* Past jobs in the library: outcomes of quotes, and those that were typed in or came from files. What
 * changes them is followed by the signal changed of the library, as a save of a quote is. */

/** qw_library_list_jobs_async: all of them, oldest first. */
void qw_library_list_jobs_async (QwLibrary *self,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
/** qw_library_list_jobs_finish: (transfer full) (element-type QwJob). */
GPtrArray *qw_library_list_jobs_finish (QwLibrary *self, GAsyncResult *result, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_library_save_job_async: a new one, or what became of one that was typed in or imported; ends with qw_library_id_finish(). */
void qw_library_save_job_async (QwLibrary *self,
                                const QwJob *job,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data);

/** qw_library_delete_job_async: can be brought back for 30 days; not of a quote's. Ends with qw_library_done_finish(). */
void qw_library_delete_job_async (QwLibrary *self,
                                  const char *id,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data);
void qw_library_undelete_job_async (QwLibrary *self,
                                    const char *id,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data);

/**
 * qw_library_import_jobs_async:
 * @name: of the file
 * @jobs: (element-type QwJob): copied
 *
 * All of them or none. Those that came before, by their fingerprints, are left as they are; what was deleted of them comes back.
 */
void qw_library_import_jobs_async (QwLibrary *self,
                                   const char *name,
                                   GPtrArray *jobs,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
QwJobImport *qw_library_import_jobs_finish (QwLibrary *self, GAsyncResult *result, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_library_list_batches_async: (element-type QwJobBatch) newest first, those with jobs; ends with qw_library_array_finish(). */
void qw_library_list_batches_async (QwLibrary *self,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data);
/** qw_library_undo_batch_async: deletes all jobs of an import at once; ends with qw_library_done_finish(). */
void qw_library_undo_batch_async (QwLibrary *self,
                                  const char *batch,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data);
/** qw_library_redo_batch_async: brings them back. */
void qw_library_redo_batch_async (QwLibrary *self,
                                  const char *batch,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data);

G_END_DECLS
