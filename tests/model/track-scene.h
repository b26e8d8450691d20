/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-session.h"
#include "qw-track.h"
#include "store-room.h"

G_BEGIN_DECLS

/** TRACK_DAY: of the first job. */
#define TRACK_DAY 739000

/** TrackScene: a library of past jobs, what is learned from them, and a session that it is bound to. */
typedef struct
{
  StoreRoom room;
  QwCatalog *catalog;
  QwLibrary *library;
  QwTrack *track;
  QwSession *session;
  GPtrArray *said;
} TrackScene;

void track_scene_set_up (TrackScene *self);
void track_scene_clear (TrackScene *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (TrackScene, track_scene_clear)

/** track_scene_settle: until all is read and written. */
void track_scene_settle (TrackScene *self);
/** track_scene_add: a job with a range of 60, 100 and 180 hours. */
void track_scene_add (TrackScene *self, guint32 day, double actual);
guint track_scene_count (TrackScene *self);
/* (transfer full) */
char *track_scene_text (TrackScene *self, const char *property);
void track_scene_assert_text (TrackScene *self, const char *property, const char *expected);
QwTrackItem *track_scene_item (TrackScene *self, guint position);
/** track_scene_print: the estimate of the session, every byte of it. */
char *track_scene_print (TrackScene *self);

G_END_DECLS
