/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-brief.h"

G_BEGIN_DECLS

/**
 * QwState:
 * @brief: the brief on screen
 * @pins: (element-type QwBrief): briefs pinned to compare with, oldest first
 *
 * What undo puts back: an immutable reference-counted value.
 */
typedef struct
{
  gatomicrefcount ref_count;
  QwBrief *brief;
  GPtrArray *pins;
} QwState;

/** qw_state_new: @pins: (nullable): shared, as nobody changes it */
QwState *qw_state_new (QwBrief *brief, GPtrArray *pins) G_GNUC_WARN_UNUSED_RESULT;
QwState *qw_state_ref (QwState *self);
void qw_state_unref (QwState *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwState, qw_state_unref)

/** qw_state_equal: whether both show the same. */
gboolean qw_state_equal (QwState *a, QwState *b);

/** qw_state_with_brief: (transfer full): the same pins beside another brief. */
QwState *qw_state_with_brief (QwState *self, QwBrief *brief) G_GNUC_WARN_UNUSED_RESULT;
/** qw_state_with_pin: (transfer full): the brief on screen pinned too. */
QwState *qw_state_with_pin (QwState *self) G_GNUC_WARN_UNUSED_RESULT;
/** qw_state_without_pin: (transfer full) */
QwState *qw_state_without_pin (QwState *self, guint position) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
