/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * QwTrackChart:
 *
 * Each past job as a dot on its own range, oldest where reading starts, as a multiple of the hours that were typical for it.
 * Jobs for which nothing was planned are left out; of the others the newest 200 are shown. Which one is told of follows the
 * pointer, Left and Right, Home and End.
 *
 * Properties: jobs (a GListModel of QwTrackItem, newest first), summary, its name for a screen reader, and told (readable,
 * nullable: a QwTrackItem).
 */
#define QW_TYPE_TRACK_CHART (qw_track_chart_get_type ())
G_DECLARE_FINAL_TYPE (QwTrackChart, qw_track_chart, QW, TRACK_CHART, GtkWidget)

G_END_DECLS
