/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-brief.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * QwDraft:
 *
 * The brief that is on screen, kept on the disk so that it outlives the program, however that ends:
 * every change is there within two seconds.
 *
 * Property: error-message (nullable): why changes are not kept now. Writing is tried again at the
 * next change; what is on the disk stays whole meanwhile.
 */
#define QW_TYPE_DRAFT (qw_draft_get_type ())
G_DECLARE_FINAL_TYPE (QwDraft, qw_draft, QW, DRAFT, GObject)

/** qw_draft_new: @folder: made at the first write if it is missing */
QwDraft *qw_draft_new (GFile *folder);

/**
 * qw_draft_load_async:
 * @catalog: with the user's own tables laid over, as the draft may name what is in them
 *
 * Reads what was on screen when the program ended. Until this is finished, nothing is written.
 */
void qw_draft_load_async (QwDraft *self,
                          QwCatalog *catalog,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data);

/**
 * qw_draft_load_finish:
 *
 * Returns: (transfer full) (nullable): the brief; %NULL without an error if there is none yet; %NULL
 *   with one if it cannot be read or estimated with the catalog. Then the file is kept under
 *   another name, which the message tells.
 */
QwBrief *qw_draft_load_finish (QwDraft *self, GAsyncResult *result, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_draft_save:
 * @brief: what is on screen now
 *
 * Has @brief written soon, together with what follows right behind it.
 */
void qw_draft_save (QwDraft *self, QwBrief *brief);

/** qw_draft_flush: writes what is not on the disk yet before it returns; for the end of the program. */
void qw_draft_flush (QwDraft *self);

const char *qw_draft_get_error_message (QwDraft *self);

G_END_DECLS
