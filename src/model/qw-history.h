/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * QwHistory:
 *
 * The states that undo and redo put back: immutable reference-counted values of one type. Without a
 * limit: a state is small, and what it shares with its neighbour is shared.
 */
typedef struct _QwHistory QwHistory;

/** qw_history_new: of states that @ref and @unref count, and of which @equal ones show the same. */
QwHistory *qw_history_new (GBoxedCopyFunc ref, GDestroyNotify unref, GEqualFunc equal)
    G_GNUC_WARN_UNUSED_RESULT;
void qw_history_free (QwHistory *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwHistory, qw_history_free)

/** QwHistoryWay: which way a step goes. */
typedef enum
{
  QW_HISTORY_UNDO,
  QW_HISTORY_REDO,
} QwHistoryWay;

/**
 * qw_history_push:
 * @before: the state that is being replaced
 * @after: the state in its place
 * @field: (nullable): what is being edited; edits of one field in a row are one step, and none if
 *   they end where they began
 *
 * Forgets what could be redone.
 */
void qw_history_push (QwHistory *self, gpointer before, gpointer after, const char *field);

/** qw_history_continues: whether an edit of @field would join the step before it. */
gboolean qw_history_continues (QwHistory *self, const char *field);

/** qw_history_seal: the next edit is a step of its own, whatever its field. */
void qw_history_seal (QwHistory *self);

/** qw_history_peek: (transfer none) (nullable): the state that the next step leads to. */
gpointer qw_history_peek (QwHistory *self, QwHistoryWay way);

/**
 * qw_history_step:
 * @current: the state that is being left, which a step the other way will put back
 *
 * Takes the step to the state of qw_history_peek().
 */
void qw_history_step (QwHistory *self, QwHistoryWay way, gpointer current);

/** qw_history_drop: forgets the state of qw_history_peek(), which cannot be put back. */
void qw_history_drop (QwHistory *self, QwHistoryWay way);

gboolean qw_history_can_undo (QwHistory *self);
gboolean qw_history_can_redo (QwHistory *self);

G_END_DECLS
