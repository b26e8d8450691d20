/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-outlook-state.h"

QwOutlookState *
qw_outlook_state_new (QwDiary *diary, QwAnswers *trial)
{
  QwOutlookState *self = g_new0 (QwOutlookState, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->diary = qw_diary_ref (diary);
  self->trial = trial != NULL ? qw_answers_ref (trial) : NULL;
  return self;
}

QwOutlookState *
qw_outlook_state_new_tried (QwOutlookState *before, QwExposure *from, guint move)
{
  const QwMove *tried = g_ptr_array_index (from->moves, move);
  QwOutlookState *self = qw_outlook_state_new (before->diary, tried->answers);

  self->tried_from = qw_exposure_ref (from);
  self->tried_move = move;
  self->tried_alone = before->trial == NULL;
  return self;
}

QwOutlookState *
qw_outlook_state_with_diary (QwOutlookState *self, QwDiary *diary)
{
  QwOutlookState *other = qw_outlook_state_new (diary, self->trial);

  if (self->tried_from != NULL)
    other->tried_from = qw_exposure_ref (self->tried_from);
  other->tried_move = self->tried_move;
  other->tried_alone = self->tried_alone;
  return other;
}

QwOutlookState *
qw_outlook_state_ref (QwOutlookState *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
qw_outlook_state_unref (QwOutlookState *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  qw_diary_unref (self->diary);
  g_clear_pointer (&self->trial, qw_answers_unref);
  g_clear_pointer (&self->tried_from, qw_exposure_unref);
  g_free (self);
}

static gboolean
has_same_trial (QwOutlookState *a, QwOutlookState *b)
{
  if (a->trial == NULL || b->trial == NULL)
    return a->trial == b->trial;
  return qw_answers_equal (a->trial, b->trial);
}

gboolean
qw_outlook_state_equal (QwOutlookState *a, QwOutlookState *b)
{
  return qw_diary_equal (a->diary, b->diary) && has_same_trial (a, b) &&
         a->tried_from == b->tried_from && a->tried_move == b->tried_move;
}
