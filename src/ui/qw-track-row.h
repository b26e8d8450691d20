/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-track-item.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * QwTrackRow: a past job in the list of them; property item (nullable, may become another: rows are recycled). Its buttons ask
 * for the actions `track.edit` and `track.delete` with the id of the job.
 */
#define QW_TYPE_TRACK_ROW (qw_track_row_get_type ())
G_DECLARE_FINAL_TYPE (QwTrackRow, qw_track_row, QW, TRACK_ROW, GtkBox)

G_END_DECLS
