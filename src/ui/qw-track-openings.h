/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-track.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What the window of past jobs opens. */

void qw_track_open_form (GtkWindow *parent, QwTrack *track);
/** qw_track_open_job: nothing happens if there is no job @id any more. */
void qw_track_open_job (GtkWindow *parent, QwTrack *track, const char *id);

/** QwTrackSay: @text: for the person */
typedef void (*QwTrackSay) (const char *text, gpointer user_data);

/** qw_track_open_import: @parent is kept until the file is chosen and read, and @user_data has to live as long as it. */
void qw_track_open_import (GtkWindow *parent, QwTrack *track, QwTrackSay say, gpointer user_data);

G_END_DECLS
