/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-calibration.h"
#include "qw-job-sheet.h"
#include "qw-library-jobs.h"
#include "qw-track-item.h"
#include "qw-track-entry.h"

G_BEGIN_DECLS

/**
 * QwTrack:
 *
 * One's own past jobs and what they say of the next one: the one object that their page binds to. It follows the
 * library by itself.
 *
 * Properties, writable: switched-on (the person's one switch, as a setting keeps it; it can be on and without effect while
 * there are too few jobs) and half-life (in years, 0.1 to 100).
 * Readable: jobs (a GListModel of QwTrackItem, newest first), n-jobs, busy; can-adjust (there are enough jobs: the switch may
 * be shown as sensitive); learning (a #QwLearning, %NULL if it is switched off or there are too few jobs: what
 * QwSession:learning is bound to); n-misses (ranges that did not hold).
 * In words, nullable where there is nothing to say: factor ("Your own factor: 1.18, from 6 jobs." or that there are too few
 * to adjust by), held ("Your ranges held 5 of 9 times; 8 of 10 is what they promise."), spread ("Ranges become 1.10 times as
 * wide."), bound (by how much one job more moves a factor, and which jobs pull as hard as any may), left (what was left on the
 * table, a line for each currency), summary (how a reader is told the plot: its value).
 * Lists of QwTrackEntry: types and clients (effective hourly rates), reasons (counted), factors (of types with one of their
 * own), batches (imports, newest first: id, file, how many).
 *
 * Signals: `notice::done (text)`: something that qw_track_take_back() takes back, for a message with Undo;
 * `notice::said (text)`; `notice::refused (text)`; changed: anything of it is another, once for each change.
 */
#define QW_TYPE_TRACK (qw_track_get_type ())
G_DECLARE_FINAL_TYPE (QwTrack, qw_track, QW, TRACK, GObject)

/** qw_track_new: reads the jobs at once; the library is opened by whoever owns it. */
QwTrack *qw_track_new (QwCatalog *catalog, QwLibrary *library);

QwCatalog *qw_track_get_catalog (QwTrack *self);
GListModel *qw_track_get_jobs (QwTrack *self);
/** qw_track_get_learning: (nullable): see the property; qw_track_get_known_learning() gives it whether it is used or not. */
QwLearning *qw_track_get_learning (QwTrack *self);
QwLearning *qw_track_get_known_learning (QwTrack *self);
/** qw_track_get_calibration: (transfer none): of 0 jobs if none has a range. */
const QwCalibration *qw_track_get_calibration (QwTrack *self);

/** qw_track_load: reads the jobs again, as after an error. */
void qw_track_load (QwTrack *self);
/** qw_track_save_job: a new one or an edited one, from qw_job_form_get_job(). */
void qw_track_save_job (QwTrack *self, const QwJob *job);
/** qw_track_delete_job: of one that is typed in or imported. */
void qw_track_delete_job (QwTrack *self, const char *id);
/** qw_track_import: what is good in @sheet; how many were new and how many there already is said. */
void qw_track_import (QwTrack *self, QwJobSheet *sheet);
/** qw_track_undo_batch: @batch: id of an entry of the list batches */
void qw_track_undo_batch (QwTrack *self, const char *batch);
/** qw_track_take_back: the last deletion, import or undoing of one. */
void qw_track_take_back (QwTrack *self);

G_END_DECLS
