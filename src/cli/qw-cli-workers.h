/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-cli-lines.h"

G_BEGIN_DECLS

/** QwCliWork: turns a line into the text to write; called in any thread. @line is %NULL for one that was too long. */
typedef char *(*QwCliWork) (GBytes *line, guint64 number, gboolean *refused, gpointer user_data);

/** QwCliWrite: takes the text of a line; called for one line at a time, in order, in any thread. */
typedef void (*QwCliWrite) (const char *text, guint64 number, gboolean refused, gpointer user_data);

/** QwCliFlush: hands over what was written, as more input must be waited for. %FALSE stops the run. */
typedef gboolean (*QwCliFlush) (void);

/**
 * qw_cli_workers_run:
 * @lines: read by one thread at a time
 * @jobs: lines worked on at a time; with 1 all happens in the calling thread
 * @user_data: for @work and @write
 *
 * Works on several lines at a time and writes the answers in the order of the lines, each as soon as it can be.
 * The number of lines under way is bounded, so a long input takes no more memory than a short one.
 *
 * Returns: %FALSE with an error if reading failed
 */
gboolean qw_cli_workers_run (QwCliLines *lines,
                             guint jobs,
                             QwCliWork work,
                             QwCliWrite write,
                             QwCliFlush flush,
                             gpointer user_data,
                             GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
