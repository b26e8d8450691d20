/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-outlook-private.h"

#include "qw-format.h"
#include "qw-refusal.h"

#include <glib/gi18n-lib.h>

static QwAnswers *
get_today (QwOutlook *self, QwOutlookState *state)
{
  QwAnswers *kept = qw_diary_get_answers (state->diary);

  return kept != NULL ? qw_answers_ref (kept) : qw_answers_new (self->catalog, NULL);
}

QwAnswers *
qw_outlook_find_answers (QwOutlook *self, QwOutlookState *state)
{
  return state->trial != NULL ? qw_answers_ref (state->trial) : get_today (self, state);
}

QwOutlookState *
qw_outlook_get_base (QwOutlook *self, const char *field)
{
  if (qw_history_continues (self->history, field))
    return qw_history_peek (self->history, QW_HISTORY_UNDO);
  return self->state;
}

static gboolean
fits (QwOutlook *self, QwExposure *exposure, QwAnswers *answers)
{
  return exposure != NULL && exposure->catalog == self->catalog &&
         (exposure->answers == answers || qw_answers_equal (exposure->answers, answers));
}

/* A score that is known already is not counted again. */
static QwExposure *
score (QwOutlook *self, QwAnswers *answers, QwOutlookState *state, GError **error)
{
  if (fits (self, self->exposure, answers))
    return qw_exposure_ref (self->exposure);
  if (fits (self, self->today_exposure, answers))
    return qw_exposure_ref (self->today_exposure);
  if (fits (self, state->tried_from, answers))
    return qw_exposure_ref (state->tried_from);
  return qw_exposure_new (self->catalog, answers, error);
}

static char *
explain (QwAnswers *answers, const GError *error)
{
  if (error == NULL)
    return NULL;
  if (qw_answers_get_total (answers) <= 0)
    return g_strdup (_ ("No share of the week is given yet, so there is no score. Move one of the "
                        "sliders, or take the start of your role."));
  return qw_refusal_say (error);
}

static void
take_answers (QwAnswers **place, QwAnswers *answers)
{
  g_clear_pointer (place, qw_answers_unref);
  *place = answers;
}

static void
take_exposure (QwExposure **place, QwExposure *exposure)
{
  g_clear_pointer (place, qw_exposure_unref);
  *place = exposure;
}

void
qw_outlook_take_state (QwOutlook *self, QwOutlookState *state)
{
  g_autoptr (GError) error = NULL;
  QwAnswers *today = get_today (self, state);
  QwAnswers *answers = state->trial != NULL ? qw_answers_ref (state->trial)
                                            : qw_answers_ref (today);
  QwExposure *exposure = score (self, answers, state, &error);
  QwExposure *today_exposure = state->trial != NULL ? score (self, today, state, NULL)
                               : exposure != NULL   ? qw_exposure_ref (exposure)
                                                    : NULL;

  take_answers (&self->today, today);
  take_answers (&self->answers, answers);
  take_exposure (&self->exposure, exposure);
  take_exposure (&self->today_exposure, today_exposure);
  g_free (self->reason);
  self->reason = explain (answers, error);
  qw_outlook_state_ref (state);
  g_clear_pointer (&self->state, qw_outlook_state_unref);
  self->state = state;
}

void
qw_outlook_change_state (QwOutlook *self, QwOutlookState *state, const char *field)
{
  g_autoptr (QwOutlookState) before = qw_outlook_state_ref (self->state);

  if (qw_outlook_state_equal (before, state))
    return;
  qw_outlook_take_state (self, state);
  qw_history_push (self->history, before, state, field);
  qw_outlook_follow (self);
}

static void
step (QwOutlook *self, QwHistoryWay way)
{
  g_autoptr (QwOutlookState) before = qw_outlook_state_ref (self->state);
  QwOutlookState *state = qw_history_peek (self->history, way);

  if (state == NULL)
    return;
  qw_outlook_take_state (self, state);
  qw_history_step (self->history, way, before);
  qw_outlook_follow (self);
}

void
qw_outlook_undo (QwOutlook *self)
{
  g_return_if_fail (QW_IS_OUTLOOK (self));
  step (self, QW_HISTORY_UNDO);
}

void
qw_outlook_redo (QwOutlook *self)
{
  g_return_if_fail (QW_IS_OUTLOOK (self));
  step (self, QW_HISTORY_REDO);
}
