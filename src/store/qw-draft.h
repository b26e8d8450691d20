/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-brief.h"
#include "qw-keeper.h"

G_BEGIN_DECLS

/**
 * QwDraft:
 *
 * The brief that is on screen, kept in draft.json: see QwKeeper.
 */
#define QW_TYPE_DRAFT (qw_draft_get_type ())
G_DECLARE_FINAL_TYPE (QwDraft, qw_draft, QW, DRAFT, QwKeeper)

/** qw_draft_new: @folder: made at the first write if it is missing */
QwDraft *qw_draft_new (GFile *folder);

/** qw_draft_load_finish: (transfer full) (nullable): as qw_keeper_load_finish(). */
QwBrief *qw_draft_load_finish (QwDraft *self, GAsyncResult *result, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_draft_save: @brief is what is on screen now. */
void qw_draft_save (QwDraft *self, QwBrief *brief);

G_END_DECLS
