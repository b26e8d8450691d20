/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-catalog.h"

G_BEGIN_DECLS

/**
 * qw_catalog_overlay:
 * @base: the catalog that stays as it is
 * @files: (array length=n_files): a user's own tables, in the order of qw_catalog_table_names();
 *   messages call them by the names they have here
 * @messages: takes one line for each table that is wrong
 *
 * Lays the user's own tables over @base, one by one. A wrong table is left out whole and the rest
 * goes on.
 *
 * Returns: (transfer full): the catalog; @base itself if no table was right
 */
QwCatalog *qw_catalog_overlay (QwCatalog *base,
                               const QwTableFile *files,
                               gsize n_files,
                               GStrvBuilder *messages) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
