/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-outlook.h"

#include "qw-history.h"
#include "qw-outlook-state.h"
#include "qw-selector.h"

G_BEGIN_DECLS

/** QwOutlookList: the lists of an outlook. */
typedef enum
{
  QW_OUTLOOK_SHARES,
  QW_OUTLOOK_CONTRIBUTIONS,
  QW_OUTLOOK_MODIFIERS,
  QW_OUTLOOK_LENSES,
  QW_OUTLOOK_MOVES,
  QW_OUTLOOK_SKILLS,
  QW_OUTLOOK_FACTS,
  QW_OUTLOOK_ENTRIES,
} QwOutlookList;
#define QW_N_OUTLOOK_LISTS 8

/** QwOutlookQuestion: what a selector of an outlook decides. */
typedef enum
{
  QW_OUTLOOK_ROLE,
  QW_OUTLOOK_STACK,
  QW_OUTLOOK_OWNERSHIP,
} QwOutlookQuestion;
#define QW_N_OUTLOOK_QUESTIONS 3

struct _QwOutlook
{
  GObject parent_instance;
  QwCatalog *catalog;
  char *day;
  gboolean has_own_day; /* which is not that of the calendar */
  QwOutlookState *state;
  QwHistory *history;
  QwAnswers *answers;         /* on screen */
  QwAnswers *today;           /* beside them; the same if nothing is compared */
  QwExposure *exposure;       /* of each; NULL if there is no score */
  QwExposure *today_exposure; /* likewise */
  char *reason;
  GHashTable *locked; /* ids of kinds of work */
  GPtrArray *entries;
  GListStore *lists[QW_N_OUTLOOK_LISTS];
  QwSelector *selectors[QW_N_OUTLOOK_QUESTIONS];
  gboolean following;
};

/** qw_outlook_follow: everything that shows the state follows it. */
void qw_outlook_follow (QwOutlook *self);
/** qw_outlook_follow_calendar: before anything is written with a day. */
void qw_outlook_follow_calendar (QwOutlook *self);
/** qw_outlook_say: what was done where it does not show. */
void qw_outlook_say (QwOutlook *self, const char *text);
/** qw_outlook_is_start: whether @answers are the week and the ownership that their role begins with. */
gboolean qw_outlook_is_start (QwOutlook *self, QwAnswers *answers);

/* What is on screen, and what was: qw-outlook-steps.c */
void qw_outlook_take_state (QwOutlook *self, QwOutlookState *state);
/** qw_outlook_get_base: what an edit of @field begins with: what it joins, or what is on screen. */
QwOutlookState *qw_outlook_get_base (QwOutlook *self, const char *field);
/** qw_outlook_find_answers: (transfer full): those that @state has on screen. */
QwAnswers *qw_outlook_find_answers (QwOutlook *self, QwOutlookState *state)
    G_GNUC_WARN_UNUSED_RESULT;
void qw_outlook_change_state (QwOutlook *self, QwOutlookState *state, const char *field);

/* Lists: qw-outlook-lists.c */
void qw_outlook_make_lists (QwOutlook *self);
void qw_outlook_fill_lists (QwOutlook *self);
void qw_outlook_sync_lists (QwOutlook *self);
void qw_outlook_sync_shares (QwOutlook *self);

/* Selectors: qw-outlook-selectors.c */
void qw_outlook_fill_selectors (QwOutlook *self);
void qw_outlook_sync_selectors (QwOutlook *self);

G_END_DECLS
