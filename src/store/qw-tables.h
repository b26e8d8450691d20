/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-catalog.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* Where catalogs come from: the tables that the program carries and a folder of the user's own. */

/**
 * qw_tables_shipped_new:
 *
 * Returns: (transfer full): the catalog of the compiled-in edition, or %NULL with an error if the
 *   program was put together without it
 */
QwCatalog *qw_tables_shipped_new (GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_tables_read_own_async:
 * @folder: the user's own tables, which may be missing
 * @base: the catalog that they extend
 *
 * Reads every file of qw_catalog_table_names() that is in @folder, off the main thread.
 */
void qw_tables_read_own_async (GFile *folder,
                               QwCatalog *base,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data);

/**
 * qw_tables_read_own_finish:
 * @messages: (out) (optional) (transfer full) (array zero-terminated=1): one line, with the path and
 *   the reason, for each table that was refused; of length 0 if all is well
 *
 * Returns: (transfer full): @base with what was right, or %NULL with an error if it was cancelled
 */
QwCatalog *qw_tables_read_own_finish (GAsyncResult *result, GStrv *messages, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
