/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * QwWorker:
 *
 * One thread that does one piece of work after the other, in the order in which they were pushed.
 */
typedef struct _QwWorker QwWorker;

/**
 * QwWorkerFunc: one piece of work, on the thread
 *
 * Returns: what the task returns, or %NULL with @error
 */
typedef gpointer (*QwWorkerFunc) (gpointer data, GCancellable *cancellable, GError **error);

QwWorker *qw_worker_new (const char *name) G_GNUC_WARN_UNUSED_RESULT;

/** qw_worker_free: does what was pushed, then ends the thread. */
void qw_worker_free (QwWorker *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwWorker, qw_worker_free)

/**
 * qw_worker_push:
 * @task: its data is given to @func; it returns, and is let go of, in its own main context
 * @free_result: for what @func returns
 *
 * Has @func called on the thread. What is cancelled before its turn is never begun.
 */
void qw_worker_push (QwWorker *self, GTask *task, QwWorkerFunc func, GDestroyNotify free_result);

/** qw_worker_wait: until everything that was pushed is done; from another thread than its own. */
void qw_worker_wait (QwWorker *self);

G_END_DECLS
