/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** QW_CLI_MAX_LINE: bytes; a longer line is passed over and refused. */
#define QW_CLI_MAX_LINE (1024 * 1024)

/** QwCliLines: reads lines from a file descriptor, never holding more than one that is allowed. */
typedef struct _QwCliLines QwCliLines;

QwCliLines *qw_cli_lines_new (int fd) G_GNUC_WARN_UNUSED_RESULT;
void qw_cli_lines_free (QwCliLines *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwCliLines, qw_cli_lines_free)

/**
 * qw_cli_lines_next:
 * @line: (out) (transfer full) (nullable): the line without its end; %NULL if it is longer than %QW_CLI_MAX_LINE
 * @number: (out): its number, from 1
 *
 * The next line that is not blank.
 *
 * Returns: %FALSE at the end, or with an error if reading fails
 */
gboolean qw_cli_lines_next (QwCliLines *self, GBytes **line, guint64 *number, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_cli_lines_has_more: whether a whole line can be had without waiting for input. */
gboolean qw_cli_lines_has_more (QwCliLines *self);

G_END_DECLS
