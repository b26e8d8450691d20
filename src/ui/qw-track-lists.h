/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-track.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * qw_track_lists_bind:
 * @name: of a property of @track, a list of QwTrackEntry
 * @undo: (nullable): an action that takes the id of an entry; each row gets a button for it
 *
 * Shows the list in @box, and hides the group that the box is in while there is nothing in it.
 */
void qw_track_lists_bind (GtkListBox *box, QwTrack *track, const char *name, const char *undo);

/** qw_track_lists_fill_points: a row for each point of @calibration. */
void qw_track_lists_fill_points (GtkListBox *box, const QwCalibration *calibration);

/** qw_track_lists_describe: (transfer full): what the curve of @calibration shows, as a sentence. */
char *qw_track_lists_describe (const QwCalibration *calibration) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
