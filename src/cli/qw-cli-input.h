/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** qw_cli_input_name: (transfer full): what messages call @path: "stdin" for "-", quotes for nothing. */
char *qw_cli_input_name (const char *path) G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_cli_input_rename:
 * @error: (inout) (nullable): an error that has been set
 * @called: what its message calls the input
 * @name: what people know it by
 *
 * Has a message that starts with @called start with @name.
 */
void qw_cli_input_rename (GError **error, const char *called, const char *name);

/**
 * qw_cli_input_read:
 * @path: a file name, or "-" for standard input
 *
 * Reads a whole file of at most %QW_GATE_MAX_SIZE bytes. A larger one is refused by its size before
 * a byte of it is read; a directory, device or pipe is refused without waiting for it.
 *
 * Returns: (transfer full): the bytes, or %NULL with an error
 */
GBytes *qw_cli_input_read (const char *path, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
