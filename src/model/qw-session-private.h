/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-session.h"

#include "qw-choice.h"
#include "qw-history.h"
#include "qw-learning.h"
#include "qw-line-item.h"
#include "qw-own-item.h"
#include "qw-selector-role.h"
#include "qw-state.h"
#include "qw-type-item.h"

G_BEGIN_DECLS

struct _QwSession
{
  GObject parent_instance;
  QwCatalog *catalog;
  QwState *state;
  QwEstimate *estimate;
  QwHistory *history;
  GListStore *types;
  GListStore *features;
  GListStore *lines;
  GListStore *own_lines;
  QwSchedule *schedule;
  QwSelector *selectors[QW_N_SELECTORS];
  QwDistribution *listed; /* of the work that the lists show */
  double floor_rate;
  QwLearning *learning; /* NULL for none, or switched off */
  guint additions_id;
  guint next_addition;
  QwDistribution *added_to; /* what the additions shown are added to */
  gboolean following;
};

/** qw_session_say: what followed from an edit that was made. */
void qw_session_say (QwSession *self, const char *text);
/** qw_session_refuse: why an edit was not made. */
void qw_session_refuse (QwSession *self, const char *text);

/** qw_session_follow: everything that shows the brief follows it. */
void qw_session_follow (QwSession *self);

/* What is on screen, and what was: qw-session-state.c */
/** qw_session_take_state: %FALSE, and said in a notice, if its brief cannot be estimated. */
gboolean qw_session_take_state (QwSession *self, QwState *state) G_GNUC_WARN_UNUSED_RESULT;

/* Lists: qw-session-lists.c */
void qw_session_fill_lists (QwSession *self);
void qw_session_sync_lists (QwSession *self);
void qw_session_queue_additions (QwSession *self);
QwTypeItem *qw_session_find_type (QwSession *self) G_GNUC_WARN_UNUSED_RESULT;

/* Selectors: qw-session-selectors.c */
void qw_session_fill_selectors (QwSession *self);
void qw_session_sync_selectors (QwSession *self);

/* The user's own rate: qw-session-edits.c */
void qw_session_set_has_own_rate (QwSession *self, gboolean own);
double qw_session_read_rate (QwSession *self);
void qw_session_write_rate (QwSession *self, double rate);
char *qw_session_suggest_rate (QwSession *self) G_GNUC_WARN_UNUSED_RESULT;

/* The price: qw-session-price.c */
void qw_session_write_confidence (QwSession *self, guint confidence);
double qw_session_read_price (QwSession *self);
void qw_session_write_price (QwSession *self, double price);
void qw_session_set_has_own_price (QwSession *self, gboolean own);

/* What was learned: qw-session-learning.c */
void qw_session_set_learning (QwSession *self, QwLearning *learning);
gboolean qw_session_has_own_factor (QwSession *self);
gboolean qw_session_may_have_own_factor (QwSession *self);
void qw_session_set_has_own_factor (QwSession *self, gboolean has);
char *qw_session_say_own_factor (QwSession *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
