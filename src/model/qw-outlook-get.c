/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-outlook-private.h"

#include "qw-exposure-origins.h"

gboolean
qw_outlook_is_start (QwOutlook *self, QwAnswers *answers)
{
  const char *role = qw_answers_get_role (answers);
  g_autoptr (QwAnswers) start = NULL;
  g_autoptr (QwAnswers) same_stack = NULL;

  if (qw_catalog_find_role (self->catalog, role) == NULL)
    return FALSE;
  start = qw_answers_new (self->catalog, role);
  same_stack = qw_answers_with_stack (start, qw_answers_get_stack (answers));
  return qw_answers_equal (same_stack, answers);
}

QwCatalog *
qw_outlook_get_catalog (QwOutlook *self)
{
  g_return_val_if_fail (QW_IS_OUTLOOK (self), NULL);
  return self->catalog;
}

QwDiary *
qw_outlook_get_diary (QwOutlook *self)
{
  g_return_val_if_fail (QW_IS_OUTLOOK (self), NULL);
  return self->state->diary;
}

QwAnswers *
qw_outlook_get_answers (QwOutlook *self)
{
  g_return_val_if_fail (QW_IS_OUTLOOK (self), NULL);
  return self->answers;
}

QwExposure *
qw_outlook_get_exposure (QwOutlook *self)
{
  g_return_val_if_fail (QW_IS_OUTLOOK (self), NULL);
  return self->exposure;
}

const char *
qw_outlook_get_reason (QwOutlook *self)
{
  g_return_val_if_fail (QW_IS_OUTLOOK (self), NULL);
  return self->reason;
}

QwAnswers *
qw_outlook_get_today_answers (QwOutlook *self)
{
  g_return_val_if_fail (QW_IS_OUTLOOK (self), NULL);
  return self->today;
}

QwExposure *
qw_outlook_get_today_exposure (QwOutlook *self)
{
  g_return_val_if_fail (QW_IS_OUTLOOK (self), NULL);
  return self->today_exposure;
}

gboolean
qw_outlook_is_comparing (QwOutlook *self)
{
  g_return_val_if_fail (QW_IS_OUTLOOK (self), FALSE);
  return self->state->trial != NULL;
}

const char *
qw_outlook_get_today (QwOutlook *self)
{
  g_return_val_if_fail (QW_IS_OUTLOOK (self), NULL);
  qw_outlook_follow_calendar (self);
  return self->day;
}

static GListModel *
get_list (QwOutlook *self, QwOutlookList list)
{
  g_return_val_if_fail (QW_IS_OUTLOOK (self), NULL);
  return G_LIST_MODEL (self->lists[list]);
}

GListModel *
qw_outlook_get_shares (QwOutlook *self)
{
  return get_list (self, QW_OUTLOOK_SHARES);
}

GListModel *
qw_outlook_get_contributions (QwOutlook *self)
{
  return get_list (self, QW_OUTLOOK_CONTRIBUTIONS);
}

GListModel *
qw_outlook_get_modifiers (QwOutlook *self)
{
  return get_list (self, QW_OUTLOOK_MODIFIERS);
}

GListModel *
qw_outlook_get_lenses (QwOutlook *self)
{
  return get_list (self, QW_OUTLOOK_LENSES);
}

GListModel *
qw_outlook_get_moves (QwOutlook *self)
{
  return get_list (self, QW_OUTLOOK_MOVES);
}

GListModel *
qw_outlook_get_skills (QwOutlook *self)
{
  return get_list (self, QW_OUTLOOK_SKILLS);
}

GListModel *
qw_outlook_get_facts (QwOutlook *self)
{
  return get_list (self, QW_OUTLOOK_FACTS);
}

GListModel *
qw_outlook_get_entries (QwOutlook *self)
{
  return get_list (self, QW_OUTLOOK_ENTRIES);
}

QwOrigin *
qw_outlook_get_origin (QwOutlook *self)
{
  g_return_val_if_fail (QW_IS_OUTLOOK (self), NULL);
  return self->exposure != NULL ? qw_origin_new_for_score (self->exposure) : NULL;
}

QwOrigin *
qw_outlook_get_start_origin (QwOutlook *self)
{
  const QwRole *role = NULL;

  g_return_val_if_fail (QW_IS_OUTLOOK (self), NULL);
  role = qw_catalog_find_role (self->catalog, qw_answers_get_role (self->answers));
  return role != NULL ? qw_origin_new_for_start (self->catalog, role) : NULL;
}
