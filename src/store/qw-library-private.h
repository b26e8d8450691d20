/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-library.h"
#include "qw-shelf.h"
#include "qw-worker.h"

G_BEGIN_DECLS

typedef struct _QwLibraryCall QwLibraryCall;

/** QwLibraryRun: what a call does on the worker's thread. */
typedef gpointer (*QwLibraryRun) (QwShelf *shelf, QwLibraryCall *call, GError **error);

/**
 * QwLibraryCall:
 * @changes: whether lists show something else afterwards
 * @slow: reads for seconds: done on another thread with a view of its own, so that saving does not wait for it
 * @before: (nullable): whose work is to be done first
 * @unsaved: (nullable): as text, what is on screen of the quote @id and not known to be on the disk
 *
 * One call with what it needs; whatever is not needed is %NULL or 0. @value is freed by @free_value.
 */
struct _QwLibraryCall
{
  QwShelf *shelf;
  QwLibraryRun run;
  GDestroyNotify free_result;
  gboolean changes;
  gboolean slow;
  QwWorker *before;
  char *id;
  char *when;
  char *text;
  guint number;
  GFile *file;
  char *unsaved;
  gpointer value;
  GDestroyNotify free_value;
};

QwLibraryCall *
qw_library_call_new (QwLibraryRun run, GDestroyNotify free_result, const char *id, const char *when)
    G_GNUC_WARN_UNUSED_RESULT;

void qw_library_call_free (QwLibraryCall *call);

/** qw_library_call_run: a QwWorkerFunc. */
gpointer qw_library_call_run (gpointer data, GCancellable *cancellable, GError **error);

/** qw_library_start: @call: (transfer full): done after what was saved before. */
void qw_library_start (QwLibrary *self,
                       QwLibraryCall *call,
                       gpointer tag,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data);

/** qw_library_watch: looks at what other programs write from now on. */
void qw_library_watch (QwLibrary *self);

/** qw_library_get_unsaved: (transfer none) (nullable): what is on screen of a quote and not known to be on the disk. */
QwQuote *qw_library_get_unsaved (QwLibrary *self, const char *id);

/** qw_library_take: (transfer full): what the call has given. */
gpointer qw_library_take (QwLibrary *self, GAsyncResult *result, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
