/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * qw_store_file_read:
 * @max: bytes
 *
 * Reads a whole regular file; blocks, so it is for worker threads. A folder, pipe or device is
 * refused (%G_IO_ERROR_NOT_REGULAR_FILE) before it is opened, a larger file (%QW_ERROR_SIZE) before
 * it is read. Messages begin with the path.
 *
 * Returns: (transfer full): the bytes, or %NULL with an error
 */
GBytes *qw_store_file_read (GFile *file, gsize max, GCancellable *cancellable, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_store_file_replace:
 * @file: anywhere, in a portal's folder too
 * @source: what is to stand in it
 *
 * Puts the whole of @source in the place of @file. If it cannot be written, what was there stays: GIO alone would put
 * there what there is of the new one.
 */
gboolean
qw_store_file_replace (GFile *file, GInputStream *source, GCancellable *cancellable, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_store_file_name: (transfer full): what messages call @file: its path. */
char *qw_store_file_name (GFile *file) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
