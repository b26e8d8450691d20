/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-state.h"

G_BEGIN_DECLS

/**
 * QwHistory:
 *
 * The states that undo and redo put back. Without a limit: a state is small,
 * and what it shares with its neighbour is shared.
 */
typedef struct _QwHistory QwHistory;

QwHistory *qw_history_new (void) G_GNUC_WARN_UNUSED_RESULT;
void qw_history_free (QwHistory *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwHistory, qw_history_free)

/**
 * qw_history_push:
 * @state: what is being replaced
 * @field: (nullable): what is being edited; edits of one field in a row are one step
 *
 * Forgets what could be redone.
 */
void qw_history_push (QwHistory *self, QwState *state, const char *field);

/**
 * qw_history_undo:
 * @current: what is on screen, which redo will put back
 *
 * Returns: (transfer full) (nullable): the state before the last step
 */
QwState *qw_history_undo (QwHistory *self, QwState *current) G_GNUC_WARN_UNUSED_RESULT;
QwState *qw_history_redo (QwHistory *self, QwState *current) G_GNUC_WARN_UNUSED_RESULT;

gboolean qw_history_can_undo (QwHistory *self);
gboolean qw_history_can_redo (QwHistory *self);

G_END_DECLS
