/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-session-private.h"

#include "qw-refusal.h"

static QwEstimate *
estimate_brief (QwSession *self, QwBrief *brief, GError **error)
{
  if (self->estimate != NULL && self->estimate->catalog == self->catalog)
    return qw_estimate_with_brief (self->estimate, brief, error);
  return qw_estimate_new (self->catalog, brief, error);
}

gboolean
qw_session_take_state (QwSession *self, QwState *state)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *said = NULL;
  g_autoptr (QwBrief) brief = qw_session_adjust_brief (self, state->brief);
  QwEstimate *estimate = estimate_brief (self, brief, &error);

  if (estimate == NULL)
    {
      /* What shows the refused edit is to be put back. */
      g_clear_pointer (&self->listed, qw_distribution_unref);
      said = qw_refusal_say (error);
      qw_session_refuse (self, said);
      return FALSE;
    }
  qw_state_ref (state);
  g_clear_pointer (&self->state, qw_state_unref);
  g_clear_pointer (&self->estimate, qw_estimate_unref);
  self->state = state;
  self->estimate = estimate;
  return TRUE;
}

static void
change_state (QwSession *self, QwState *state, const char *field)
{
  g_autoptr (QwState) before = qw_state_ref (self->state);

  if (qw_session_take_state (self, state))
    qw_history_push (self->history, before, state, field);
  qw_session_follow (self);
}

/* A state that the tables of today cannot price is no step: the one behind it is taken. */
static void
step (QwSession *self, QwHistoryWay way)
{
  g_autoptr (QwState) before = qw_state_ref (self->state);
  QwState *state = qw_history_peek (self->history, way);

  if (state == NULL)
    return;
  while (state != NULL && !qw_session_take_state (self, state))
    {
      qw_history_drop (self->history, way);
      state = qw_history_peek (self->history, way);
    }
  if (state != NULL)
    qw_history_step (self->history, way, before);
  qw_session_follow (self);
}

void
qw_session_set_brief (QwSession *self, QwBrief *brief, const char *field)
{
  g_autoptr (QwState) state = NULL;

  g_return_if_fail (QW_IS_SESSION (self));
  if (qw_brief_equal (brief, self->state->brief))
    return;

  state = qw_state_with_brief (self->state, brief);
  change_state (self, state, field);
}

void
qw_session_pin (QwSession *self)
{
  g_autoptr (QwState) state = NULL;

  g_return_if_fail (QW_IS_SESSION (self));
  if (self->state->pins->len >= QW_MAX_PINS)
    return;
  state = qw_state_with_pin (self->state);
  change_state (self, state, NULL);
}

void
qw_session_unpin (QwSession *self, guint position)
{
  g_autoptr (QwState) state = NULL;

  g_return_if_fail (QW_IS_SESSION (self));
  state = qw_state_without_pin (self->state, position);
  change_state (self, state, NULL);
}

GPtrArray *
qw_session_get_pins (QwSession *self)
{
  g_return_val_if_fail (QW_IS_SESSION (self), NULL);
  return self->state->pins;
}

void
qw_session_undo (QwSession *self)
{
  g_return_if_fail (QW_IS_SESSION (self));
  step (self, QW_HISTORY_UNDO);
}

void
qw_session_redo (QwSession *self)
{
  g_return_if_fail (QW_IS_SESSION (self));
  step (self, QW_HISTORY_REDO);
}
