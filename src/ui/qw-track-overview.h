/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-track.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * QwTrackOverview: what past jobs say: each on its own range, what ranges promised and held, the own factor and its switch, why
 * jobs differed and what was earned an hour. Property track. Its buttons ask for the actions of #QwTrackWindow.
 */
#define QW_TYPE_TRACK_OVERVIEW (qw_track_overview_get_type ())
G_DECLARE_FINAL_TYPE (QwTrackOverview, qw_track_overview, QW, TRACK_OVERVIEW, AdwBin)

/** qw_track_overview_focus: the plot has the keys. */
void qw_track_overview_focus (QwTrackOverview *self);

G_END_DECLS
