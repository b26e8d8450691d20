/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-track.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * QwTrackWindow:
 *
 * One's own past jobs: each on its own range, what ranges promised and held, the own factor and its switch, what was earned an
 * hour, and the list of them. Property track. Actions: `track.add`, `track.import`, `track.edit` and `track.delete` (the id of
 * a job), `track.take-back`, `track.undo-batch` (the id of an import), `track.show-table`.
 */
#define QW_TYPE_TRACK_WINDOW (qw_track_window_get_type ())
G_DECLARE_FINAL_TYPE (QwTrackWindow, qw_track_window, QW, TRACK_WINDOW, AdwWindow)

QwTrackWindow *qw_track_window_new (GtkWindow *parent, QwTrack *track);

G_END_DECLS
