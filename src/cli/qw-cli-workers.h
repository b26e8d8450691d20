/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** QwCliWork: turns a line into the text to write; called in any thread. @line is %NULL for one that was too long. */
typedef char *(*QwCliWork) (GBytes *line, guint64 number, gboolean *refused, gpointer user_data);

/** QwCliWrite: writes the text of a line; called in one thread, in order. @last: no other is ready. %FALSE stops the run. */
typedef gboolean (*QwCliWrite) (const char *text,
                                guint64 number,
                                gboolean refused,
                                gboolean last,
                                gpointer user_data);

/**
 * QwCliWorkers:
 *
 * Works on several lines at a time and writes the answers in the order of the lines. The number of
 * lines under way is bounded, so a long input takes no more memory than a short one.
 */
typedef struct _QwCliWorkers QwCliWorkers;

QwCliWorkers *qw_cli_workers_new (guint jobs, QwCliWork work, QwCliWrite write, gpointer user_data)
    G_GNUC_WARN_UNUSED_RESULT;
void qw_cli_workers_free (QwCliWorkers *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwCliWorkers, qw_cli_workers_free)

/**
 * qw_cli_workers_push:
 * @line: (transfer full) (nullable)
 *
 * Waits while too many lines are under way.
 *
 * Returns: %FALSE if writing failed and there is no use in going on
 */
gboolean qw_cli_workers_push (QwCliWorkers *self, GBytes *line, guint64 number)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_cli_workers_finish: waits until every line is written; none may be pushed after it. */
void qw_cli_workers_finish (QwCliWorkers *self);

G_END_DECLS
