/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * qw_sql_error_new:
 * @name: what people know the file by
 * @code: extended result code of SQLite
 * @number: errno of the system call that failed, or 0
 * @detail: what SQLite says, for what should never happen
 *
 * Returns: (transfer full): a #QwLibraryError, or %G_IO_ERROR_CANCELLED for an interrupt
 */
GError *qw_sql_error_new (const char *name, int code, int number, const char *detail)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
