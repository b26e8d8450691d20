/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-diary.h"
#include "qw-exposure.h"
#include "qw-origin.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * QwOutlook:
 *
 * The answers of a person about their work and their exposure to AI: the one object that the page of
 * it binds to. A click, a shortcut and undo are the same operation.
 *
 * What is on screen: catalog, answers, exposure (%NULL if there is no score: then reason says why)
 * and, in words, figure ("86"), range ("78 – 94"), band ("High exposure"), could-be (%NULL, or
 * "could be Elevated exposure"), summary (all of it in one sentence) and evidence-dates. is-start: whether it is
 * still the start of the role, which start-note says (%NULL if it is not).
 *
 * Lists: shares (QwShareItem), contributions (QwContributionItem), modifiers (QwModifierItem), lenses
 * (QwLensItem), moves (QwMoveItem), skills (QwSkillItem), facts (QwFactItem) and entries (QwEntryItem,
 * newest first). All but the first and the last are QwFigureItems. Items stay in their places and change
 * what they say. role, stack and ownership: a QwSelector each.
 *
 * What if: while comparing, the answers of today stay as they are beside those on screen:
 * today-answers and today-exposure (%NULL if there is no score), today-figure and change ("86 → 78").
 * Not comparing, they are those on screen and change is %NULL.
 *
 * can-undo, can-redo: without a limit. Locks are no part of what is undone.
 * diary: what is to be kept: the answers of today and the entries. Never a what-if.
 *
 * Signal `notice::done (text)`: what was done, if it does not show where it was done, for a message with
 * an undo; `notice::refused (text)`: why nothing was.
 */
#define QW_TYPE_OUTLOOK (qw_outlook_get_type ())
G_DECLARE_FINAL_TYPE (QwOutlook, qw_outlook, QW, OUTLOOK, GObject)

/**
 * qw_outlook_new:
 * @diary: (nullable): what was kept; %NULL, or one without answers, begins with the catalog's start
 * @today: (nullable): "2026-11-23": the day that the next entry has; %NULL for that of the calendar, also past midnight
 */
QwOutlook *qw_outlook_new (QwCatalog *catalog, QwDiary *diary, const char *today);

QwCatalog *qw_outlook_get_catalog (QwOutlook *self);
QwDiary *qw_outlook_get_diary (QwOutlook *self);
QwAnswers *qw_outlook_get_answers (QwOutlook *self);
/** qw_outlook_get_exposure: (transfer none) (nullable): %NULL if there is no score. */
QwExposure *qw_outlook_get_exposure (QwOutlook *self);
const char *qw_outlook_get_reason (QwOutlook *self);
QwAnswers *qw_outlook_get_today_answers (QwOutlook *self);
QwExposure *qw_outlook_get_today_exposure (QwOutlook *self);
gboolean qw_outlook_is_comparing (QwOutlook *self);
/** qw_outlook_get_today: "2026-11-23", of a report too. */
const char *qw_outlook_get_today (QwOutlook *self);

/* (transfer none) */
GListModel *qw_outlook_get_shares (QwOutlook *self);
GListModel *qw_outlook_get_contributions (QwOutlook *self);
GListModel *qw_outlook_get_modifiers (QwOutlook *self);
GListModel *qw_outlook_get_lenses (QwOutlook *self);
GListModel *qw_outlook_get_moves (QwOutlook *self);
GListModel *qw_outlook_get_skills (QwOutlook *self);
GListModel *qw_outlook_get_facts (QwOutlook *self);
GListModel *qw_outlook_get_entries (QwOutlook *self);

/** qw_outlook_get_origin: (transfer full) (nullable): where the score comes from; %NULL if there is none. */
QwOrigin *qw_outlook_get_origin (QwOutlook *self);
/** qw_outlook_get_start_origin: (transfer full): where the start of the role on screen comes from. */
QwOrigin *qw_outlook_get_start_origin (QwOutlook *self);

/** qw_outlook_set_catalog: the same answers with other tables; not a step of undo. */
void qw_outlook_set_catalog (QwOutlook *self, QwCatalog *catalog);
/** qw_outlook_set_today: another day, which is no longer that of the calendar; not a step of undo. */
void qw_outlook_set_today (QwOutlook *self, const char *today);

/**
 * qw_outlook_set_answers:
 * @field: (nullable): what is being edited; edits of one field in a row are one step of undo
 *
 * Puts @answers in the place of those on screen. Not comparing, they become the entry of today.
 */
void qw_outlook_set_answers (QwOutlook *self, QwAnswers *answers, const char *field);

/**
 * qw_outlook_move_share:
 * @kind: id of a kind of work
 * @percent: to what; held to what the locked ones leave
 *
 * The same as writing percent of its QwShareItem: the others that are not locked follow.
 */
void qw_outlook_move_share (QwOutlook *self, const char *kind, double percent);
void qw_outlook_set_locked (QwOutlook *self, const char *kind, gboolean locked);

/** qw_outlook_apply_start: puts the start of the role on screen in the place of the week and of who decides. */
void qw_outlook_apply_start (QwOutlook *self);

/** qw_outlook_compare: from here on edits are a what-if, beside the answers of today; a step of undo. */
void qw_outlook_compare (QwOutlook *self);
/** qw_outlook_go_back: ends the what-if with the answers of today; a step of undo. */
void qw_outlook_go_back (QwOutlook *self);
/** qw_outlook_keep: ends the what-if with its answers as those of today; a step of undo. */
void qw_outlook_keep (QwOutlook *self);

/**
 * qw_outlook_try:
 * @position: of a move
 *
 * Tries the move as a what-if, or takes it back if it is the one that was tried last. A step of undo.
 */
void qw_outlook_try (QwOutlook *self, guint position);

/** qw_outlook_delete_entry: a step of undo, with a notice. */
void qw_outlook_delete_entry (QwOutlook *self, guint position);
/** qw_outlook_delete_entries: all of them; the answers on screen stay; a step of undo, with a notice. */
void qw_outlook_delete_entries (QwOutlook *self);
/** qw_outlook_forget: all entries and the answers, so that nothing of the person's is kept; a step of undo, with a notice. */
void qw_outlook_forget (QwOutlook *self);

void qw_outlook_undo (QwOutlook *self);
void qw_outlook_redo (QwOutlook *self);

G_END_DECLS
