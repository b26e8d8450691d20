/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-brief.h"
#include "qw-draft-file.h"

G_BEGIN_DECLS

/**
 * qw_draft_load:
 *
 * Reads the brief of a draft, for a worker thread. A file that does not hold one is kept under
 * another name.
 *
 * Returns: (transfer full) (nullable): %NULL without an error if there is no draft; %NULL with an
 *   error for people if there is one that cannot be used
 */
QwBrief *
qw_draft_load (QwDraftFile *file, QwCatalog *catalog, GCancellable *cancellable, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
