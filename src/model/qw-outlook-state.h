/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-diary.h"
#include "qw-exposure.h"

G_BEGIN_DECLS

/**
 * QwOutlookState:
 * @diary: what is kept: the answers of today, %NULL for the catalog's start, and the days
 * @trial: (nullable): the answers of a what-if
 * @tried_from: (nullable): the exposure whose move number @tried_move gave @trial
 * @tried_alone: whether there was no what-if before that move
 *
 * What undo puts back: an immutable reference-counted value.
 */
typedef struct
{
  gatomicrefcount ref_count;
  QwDiary *diary;
  QwAnswers *trial;
  QwExposure *tried_from;
  guint tried_move;
  gboolean tried_alone;
} QwOutlookState;

/** qw_outlook_state_new: @trial: (nullable) */
QwOutlookState *qw_outlook_state_new (QwDiary *diary, QwAnswers *trial) G_GNUC_WARN_UNUSED_RESULT;
/** qw_outlook_state_new_tried: the same diary, with move number @move of @from as the what-if. */
QwOutlookState *qw_outlook_state_new_tried (QwOutlookState *before, QwExposure *from, guint move)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_outlook_state_with_diary: the same what-if beside another diary. */
QwOutlookState *qw_outlook_state_with_diary (QwOutlookState *self, QwDiary *diary)
    G_GNUC_WARN_UNUSED_RESULT;
QwOutlookState *qw_outlook_state_ref (QwOutlookState *self);
void qw_outlook_state_unref (QwOutlookState *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwOutlookState, qw_outlook_state_unref)

/** qw_outlook_state_equal: whether both show the same. */
gboolean qw_outlook_state_equal (QwOutlookState *a, QwOutlookState *b);

G_END_DECLS
