/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-estimate.h"
#include "qw-schedule.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * QwSession:
 *
 * The current brief and its estimate: the one object that a page binds to.
 * A click, a shortcut, undo and opening a quote are the same operation,
 * qw_session_set_brief().
 *
 * Properties: catalog, brief, estimate, can-undo, can-redo; the lists types
 * (QwTypeItem), features (QwChoice), lines (QwLineItem) and own-lines
 * (QwOwnItem); a QwSelector each under design, deadline, clarity, assistance,
 * region, seniority, seller, currency and rounding; type (the QwTypeItem
 * selected), has-own-rate and own-rate (writable). Signal `notice::done (text)`: what
 * followed from a pick that was not asked for; `notice::refused (text)`: why an edit
 * was not made. n-pins: how many briefs are pinned.
 *
 * The price, all writable: confidence (50 to 95; writing it gives up an own
 * price), own-price (0 for none), has-own-price, and floor-rate: what an hour
 * should earn at least, a setting of the person's and no part of the brief.
 * schedule: a QwSchedule, which no step of undo changes.
 *
 * What was learned: learning (a #QwLearning, writable, nullable: bound to QwTrack:learning; %NULL changes no byte of an
 * estimate) is a setting too. has-own-factor (writable): the estimate is adjusted by it; writing %FALSE leaves it out of this
 * estimate alone, a step of undo. may-have-own-factor: there is one to take or leave. own-factor: "Your own factor: 1.18, from
 * 6 jobs" in words, "" without one. The brief that qw_session_get_brief() gives never holds what was learned; that of the
 * estimate does, and so does a quote.
 */
#define QW_TYPE_SESSION (qw_session_get_type ())
G_DECLARE_FINAL_TYPE (QwSession, qw_session, QW, SESSION, GObject)

/** qw_session_new: @brief must pass qw_brief_check() with @catalog. */
QwSession *qw_session_new (QwCatalog *catalog, QwBrief *brief);

QwCatalog *qw_session_get_catalog (QwSession *self);
QwBrief *qw_session_get_brief (QwSession *self);
QwEstimate *qw_session_get_estimate (QwSession *self);
QwSchedule *qw_session_get_schedule (QwSession *self);
GListModel *qw_session_get_types (QwSession *self);
GListModel *qw_session_get_features (QwSession *self);
GListModel *qw_session_get_lines (QwSession *self);
GListModel *qw_session_get_own_lines (QwSession *self);

/**
 * qw_session_set_brief:
 * @field: (nullable): what is being edited; edits of one field in a row are one step of undo
 *
 * Puts @brief in the place of the current one. A brief that cannot be
 * estimated changes nothing and is said in a notice.
 */
void qw_session_set_brief (QwSession *self, QwBrief *brief, const char *field);

/** qw_session_set_catalog: the same brief with other tables; not a step of undo. */
void qw_session_set_catalog (QwSession *self, QwCatalog *catalog);

/** qw_session_adjust_brief: (transfer full): @brief as it is estimated here, with what was learned; for pins as for the one on screen. */
QwBrief *qw_session_adjust_brief (QwSession *self, QwBrief *brief) G_GNUC_WARN_UNUSED_RESULT;

/** QW_MAX_PINS: briefs that can be pinned beside the current one. */
#define QW_MAX_PINS 2

/** qw_session_pin: pins the brief on screen, to compare with what it becomes; a step of undo. */
void qw_session_pin (QwSession *self);
void qw_session_unpin (QwSession *self, guint position);
/** qw_session_get_pins: (transfer none) (element-type QwBrief): oldest first */
GPtrArray *qw_session_get_pins (QwSession *self);

/**
 * qw_session_list_offer:
 *
 * What can be offered side by side: the pinned estimates and the current one, the smallest price first.
 *
 * Returns: (transfer full) (element-type QwEstimate): empty if their currencies differ or one cannot be estimated any more
 */
GPtrArray *qw_session_list_offer (QwSession *self) G_GNUC_WARN_UNUSED_RESULT;

void qw_session_undo (QwSession *self);
void qw_session_redo (QwSession *self);

/** qw_session_pick: @quantity of @feature with all that follows from it; 0 takes it out. */
void qw_session_pick (QwSession *self, const char *feature, guint quantity);
void qw_session_choose_project (QwSession *self, const char *project);
/**
 * qw_session_start_over:
 *
 * A new brief of the same kind of project, with what belongs to the person and not to the job: rate,
 * currency, hours a week, confidence and rounding.
 */
void qw_session_start_over (QwSession *self);
void qw_session_add_own_line (QwSession *self);
void qw_session_remove_own_line (QwSession *self, guint position);

G_END_DECLS
