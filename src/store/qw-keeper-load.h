/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-keeper-file.h"
#include "qw-keeper.h"

G_BEGIN_DECLS

/**
 * qw_keeper_load:
 *
 * Reads the value of @file, for a worker thread. A file that does not hold one is kept under another
 * name.
 *
 * Returns: (transfer full) (nullable): %NULL without an error if there is no file; %NULL with an
 *   error for people if there is one that cannot be used
 */
gpointer qw_keeper_load (const QwKeeperClass *klass,
                         QwKeeperFile *file,
                         QwCatalog *catalog,
                         GCancellable *cancellable,
                         GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
