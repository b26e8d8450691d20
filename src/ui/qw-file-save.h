/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * qw_file_save_async:
 *
 * Writes all of @bytes to @file on a thread of its own, then reads it back and compares. What was there stays as it was until
 * everything is written.
 */
void qw_file_save_async (GFile *file,
                         GBytes *bytes,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data);

/** qw_file_save_finish: %FALSE with a %G_IO_ERROR that says, in the user's words, what to do about it. */
gboolean qw_file_save_finish (GAsyncResult *result, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
