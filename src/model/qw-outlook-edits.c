/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-outlook-private.h"

#include "qw-entry-item.h"
#include "qw-move-item.h"

#include <glib/gi18n-lib.h>

/* Nothing is kept of a start that nobody has touched. */
static gboolean
is_untouched (QwOutlook *self, QwAnswers *answers)
{
  g_autoptr (QwAnswers) start = qw_answers_new (self->catalog, NULL);

  return qw_answers_equal (start, answers);
}

/* A start is nobody's week: it is no entry until it is changed. */
static QwDiary *
write_today (QwOutlook *self, QwDiary *before, QwAnswers *answers)
{
  gboolean untouched = is_untouched (self, answers);
  g_autoptr (QwDiary) diary = qw_diary_with_answers (before, untouched ? NULL : answers);

  if (qw_outlook_is_start (self, answers))
    return g_steal_pointer (&diary);
  return qw_diary_with_day (diary, self->day, answers);
}

/* @base is what the edit began with, so that one that ends there leaves nothing behind. */
static QwOutlookState *
write_answers (QwOutlook *self, QwOutlookState *base, QwAnswers *answers)
{
  g_autoptr (QwAnswers) before = qw_outlook_find_answers (self, base);
  g_autoptr (QwDiary) diary = NULL;

  if (qw_answers_equal (before, answers))
    return qw_outlook_state_ref (base);
  if (base->trial != NULL)
    return qw_outlook_state_new (base->diary, answers);
  diary = write_today (self, base->diary, answers);
  return qw_outlook_state_new (diary, NULL);
}

void
qw_outlook_set_answers (QwOutlook *self, QwAnswers *answers, const char *field)
{
  g_autoptr (QwOutlookState) state = NULL;

  g_return_if_fail (QW_IS_OUTLOOK (self));
  if (qw_answers_equal (answers, self->answers))
    return;
  qw_outlook_follow_calendar (self);
  state = write_answers (self, qw_outlook_get_base (self, field), answers);
  qw_outlook_change_state (self, state, field);
}

/* All moves of one slider in a row go from where it began: to the end and back changes nothing. */
void
qw_outlook_move_share (QwOutlook *self, const char *kind, double percent)
{
  g_autofree const char **locked = NULL;
  g_autoptr (QwAnswers) before = NULL;
  g_autoptr (QwAnswers) answers = NULL;
  g_autofree char *field = NULL;

  g_return_if_fail (QW_IS_OUTLOOK (self));
  g_return_if_fail (qw_catalog_find_work_kind (self->catalog, kind) != NULL);
  if (g_hash_table_contains (self->locked, kind))
    return;

  qw_outlook_follow_calendar (self);
  locked = (const char **) g_hash_table_get_keys_as_array (self->locked, NULL);
  field = g_strconcat ("share-", kind, NULL);
  before = qw_outlook_find_answers (self, qw_outlook_get_base (self, field));
  answers = qw_answers_balanced (before, self->catalog, kind, CLAMP (percent, 0, QW_SHARES_TOTAL),
                                 locked);
  qw_outlook_set_answers (self, answers, field);
}

void
qw_outlook_set_locked (QwOutlook *self, const char *kind, gboolean locked)
{
  g_return_if_fail (QW_IS_OUTLOOK (self));
  g_return_if_fail (qw_catalog_find_work_kind (self->catalog, kind) != NULL);

  /* From here on, other kinds stay as they are. */
  qw_history_seal (self->history);
  if (locked)
    g_hash_table_add (self->locked, g_strdup (kind));
  else
    g_hash_table_remove (self->locked, kind);
  self->following = TRUE;
  qw_outlook_sync_shares (self);
  self->following = FALSE;
}

void
qw_outlook_apply_start (QwOutlook *self)
{
  g_autoptr (QwAnswers) start = NULL;
  g_autoptr (QwAnswers) answers = NULL;

  g_return_if_fail (QW_IS_OUTLOOK (self));
  start = qw_answers_new (self->catalog, qw_answers_get_role (self->answers));
  answers = qw_answers_with_stack (start, qw_answers_get_stack (self->answers));
  qw_outlook_set_answers (self, answers, NULL);
}

void
qw_outlook_compare (QwOutlook *self)
{
  g_autoptr (QwOutlookState) state = NULL;

  g_return_if_fail (QW_IS_OUTLOOK (self));
  if (self->state->trial != NULL)
    return;
  state = qw_outlook_state_new (self->state->diary, self->answers);
  qw_outlook_change_state (self, state, NULL);
}

void
qw_outlook_go_back (QwOutlook *self)
{
  g_autoptr (QwOutlookState) state = NULL;

  g_return_if_fail (QW_IS_OUTLOOK (self));
  state = qw_outlook_state_new (self->state->diary, NULL);
  qw_outlook_change_state (self, state, NULL);
}

void
qw_outlook_keep (QwOutlook *self)
{
  g_autoptr (QwOutlookState) state = NULL;
  g_autoptr (QwDiary) diary = NULL;

  g_return_if_fail (QW_IS_OUTLOOK (self));
  if (self->state->trial == NULL)
    return;
  qw_outlook_follow_calendar (self);
  /* Nothing was changed: nothing is kept. */
  if (qw_answers_equal (self->state->trial, self->today))
    diary = qw_diary_ref (self->state->diary);
  else
    diary = write_today (self, self->state->diary, self->state->trial);
  state = qw_outlook_state_new (diary, NULL);
  qw_outlook_change_state (self, state, NULL);
}

static void
take_back (QwOutlook *self)
{
  g_autoptr (QwOutlookState) state = qw_outlook_state_new (
      self->state->diary, self->state->tried_alone ? NULL : self->state->tried_from->answers);

  qw_outlook_change_state (self, state, NULL);
}

void
qw_outlook_try (QwOutlook *self, guint position)
{
  g_autoptr (QwOutlookState) state = NULL;
  guint index = position;

  g_return_if_fail (QW_IS_OUTLOOK (self));
  if (self->state->tried_from != NULL && index-- == 0)
    {
      take_back (self);
      return;
    }
  g_return_if_fail (self->exposure != NULL && index < self->exposure->moves->len);
  state = qw_outlook_state_new_tried (self->state, self->exposure, index);
  qw_outlook_change_state (self, state, NULL);
}

/* What is on screen stays, also a what-if. */
static void
set_diary (QwOutlook *self, QwDiary *diary, const char *text)
{
  g_autoptr (QwOutlookState) state = qw_outlook_state_with_diary (self->state, diary);

  qw_outlook_change_state (self, state, NULL);
  qw_outlook_say (self, text);
}

void
qw_outlook_delete_entry (QwOutlook *self, guint position)
{
  g_autoptr (QwEntryItem) item = NULL;
  g_autoptr (QwDiary) diary = NULL;
  g_autofree char *date = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (QW_IS_OUTLOOK (self));
  item = g_list_model_get_item (qw_outlook_get_entries (self), position);
  g_return_if_fail (item != NULL);

  g_object_get (item, "title", &date, NULL);
  /* Translators: %s is a date. */
  text = g_strdup_printf (_ ("Answers of %s deleted"), date);
  diary = qw_diary_without_day (self->state->diary, qw_entry_item_get_date (item));
  set_diary (self, diary, text);
}

void
qw_outlook_delete_entries (QwOutlook *self)
{
  g_autoptr (QwDiary) diary = NULL;
  g_autofree char *text = NULL;
  guint n;

  g_return_if_fail (QW_IS_OUTLOOK (self));
  n = qw_diary_get_days (self->state->diary)->len;
  if (n == 0)
    return;
  text = g_strdup_printf (ngettext ("Answers of %u day deleted", "Answers of %u days deleted", n),
                          n);
  diary = qw_diary_without_days (self->state->diary);
  set_diary (self, diary, text);
}

void
qw_outlook_forget (QwOutlook *self)
{
  g_autoptr (QwDiary) empty = qw_diary_new ();
  g_autoptr (QwOutlookState) state = qw_outlook_state_new (empty, NULL);

  g_return_if_fail (QW_IS_OUTLOOK (self));
  if (qw_outlook_state_equal (state, self->state))
    return;
  qw_outlook_change_state (self, state, NULL);
  qw_outlook_say (self, _ ("All answers deleted"));
}
