/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-track.h"

G_BEGIN_DECLS

/** QwTrackUndo: what taking back the last deed does. */
typedef enum
{
  QW_TRACK_UNDO_NOTHING,
  QW_TRACK_UNDO_DELETION,
  QW_TRACK_UNDO_IMPORT,
  QW_TRACK_REDO_IMPORT,
} QwTrackUndo;

/** QwTrackTexts: what is said of all jobs; each (nullable). */
typedef struct
{
  char *factor;
  char *held;
  char *spread;
  char *bound;
  char *left;
  char *summary;
} QwTrackTexts;

/**
 * QwTrack:
 * @rows: (element-type QwJob): as the library has them, oldest first
 * @reading: the list is being read; @stale: it has to be read again after that
 */
struct _QwTrack
{
  GObject parent_instance;
  QwCatalog *catalog;
  QwLibrary *library;
  GPtrArray *rows;
  GListStore *jobs;
  GListStore *types;
  GListStore *clients;
  GListStore *reasons;
  GListStore *factors;
  GListStore *batches;
  QwLearning *known;
  QwCalibration calibration;
  QwTrackTexts texts;
  gboolean switched_on;
  double half_life;
  GCancellable *cancellable;
  gboolean reading;
  gboolean stale;
  guint n_busy;
  QwTrackUndo undo;
  char *undo_id;
};

/** qw_track_take_rows: (transfer full): another list of jobs. */
void qw_track_take_rows (QwTrack *self, GPtrArray *rows);
/** qw_track_learn: everything that follows from the jobs and the half-life is worked out and told of. */
void qw_track_learn (QwTrack *self);
/** qw_track_fill: the same without telling: qw-track-fill.c */
void qw_track_fill (QwTrack *self);
void qw_track_busy (QwTrack *self, int step);
void qw_track_say (QwTrack *self, const char *detail, const char *text);

/** qw_track_resolve_type: (transfer none) (nullable): the id of the project type that a job names, else what it names. */
const char *qw_track_resolve_type (QwTrack *self, const QwJob *job, GHashTable *known);

/* What is summed up: qw-track-sums.c */
void qw_track_fill_sums (QwTrack *self);
void qw_track_fill_texts (QwTrack *self, const char *const *outliers);

G_END_DECLS
