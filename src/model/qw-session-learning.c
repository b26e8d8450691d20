/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-session-private.h"

#include "qw-track-words.h"

/* What was learned comes between the brief on screen and the one that is estimated, so that switching it off leaves no
 * trace of it. A brief that brings a factor of its own, as that of a quote, keeps it. */

static const QwOwnFactor *
get_factor (QwSession *self)
{
  return qw_brief_get_own_factor (self->state->brief);
}

static gboolean
find_learned (QwSession *self, QwBrief *brief, QwOwnFactor *own)
{
  return self->learning != NULL &&
         qw_learning_get_own_factor (self->learning, qw_brief_get_project (brief), own);
}

QwBrief *
qw_session_adjust_brief (QwSession *self, QwBrief *brief)
{
  const QwOwnFactor *stated;
  QwOwnFactor own;

  g_return_val_if_fail (QW_IS_SESSION (self), NULL);
  g_return_val_if_fail (brief != NULL, NULL);

  stated = qw_brief_get_own_factor (brief);
  if (stated != NULL && qw_own_factor_is_none (stated))
    return qw_brief_with_own_factor (brief, NULL);
  if (stated == NULL && find_learned (self, brief, &own) && !qw_own_factor_is_none (&own))
    return qw_brief_with_own_factor (brief, &own);
  return qw_brief_ref (brief);
}

void
qw_session_set_learning (QwSession *self, QwLearning *learning)
{
  g_autoptr (QwLearning) before = NULL;

  if (learning == self->learning)
    return;

  before = g_steal_pointer (&self->learning);
  self->learning = learning != NULL ? qw_learning_ref (learning) : NULL;
  if (qw_session_take_state (self, self->state))
    qw_session_follow (self);
}

gboolean
qw_session_has_own_factor (QwSession *self)
{
  return qw_brief_get_own_factor (self->estimate->brief) != NULL;
}

gboolean
qw_session_may_have_own_factor (QwSession *self)
{
  QwOwnFactor own;

  return qw_session_has_own_factor (self) || find_learned (self, self->state->brief, &own);
}

/* Taking it back out of a brief lets it follow what is learned from then on. */
void
qw_session_set_has_own_factor (QwSession *self, gboolean has)
{
  g_autoptr (QwBrief) brief = NULL;

  if (has == qw_session_has_own_factor (self))
    return;
  brief = qw_brief_with_own_factor (self->state->brief, has ? NULL : &QW_OWN_FACTOR_NONE);
  if (has && get_factor (self) == NULL)
    return;
  qw_session_set_brief (self, brief, NULL);
}

char *
qw_session_say_own_factor (QwSession *self)
{
  const QwOwnFactor *own = qw_brief_get_own_factor (self->estimate->brief);

  return own != NULL ? qw_track_words_own_factor (own) : g_strdup ("");
}
