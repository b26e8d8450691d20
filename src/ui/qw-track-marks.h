/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-track-item.h"

#include <cairo.h>

G_BEGIN_DECLS

/**
 * QwTrackMark:
 * @low: with @high, the range as a multiple of its typical hours; both 0 without one
 * @actual: the hours that the job took, as the same multiple
 * @hit: where they lie
 *
 * A past job as a plot shows it.
 */
typedef struct
{
  double low;
  double high;
  double actual;
  QwHit hit;
} QwTrackMark;

/** qw_track_mark_init: %FALSE if nothing was planned, so that there is nothing to hold the hours against. */
gboolean qw_track_mark_init (QwTrackMark *self, const QwJob *job, QwHit hit);

/** qw_track_mark_octaves: how many doublings, at least 1 and at most 4, reach from 1 to the farthest of @marks. */
guint qw_track_mark_octaves (const QwTrackMark *marks, guint n);

/** qw_track_mark_place: (from 0 at the top to 1 at the bottom): where @multiple stands; what is beyond stands at the end. */
double qw_track_mark_place (double multiple, guint octaves);

/** qw_track_mark_path: a disc for what held, a triangle that points up or down for what did not, a square without a range. */
void qw_track_mark_path (QwHit hit, double x, double y, double radius, cairo_t *cr);
/** qw_track_mark_name_multiple: of an axis over so many doublings: "8", or "0.125". */
char *qw_track_mark_name_multiple (guint octaves, double multiple) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
