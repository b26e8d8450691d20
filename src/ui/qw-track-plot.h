/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-track-marks.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** QW_TRACK_INSET: pixels that a plot leaves free above, below, and behind its last mark. */
#define QW_TRACK_INSET 10

/** QwTrackInk: what the stylesheet gives colours to. */
typedef enum
{
  QW_TRACK_INK_GRID,
  QW_TRACK_INK_RANGE,
  QW_TRACK_INK_HELD,
  QW_TRACK_INK_MISSED,
  QW_TRACK_INK_TOLD,
  QW_TRACK_N_INKS
} QwTrackInk;

/**
 * QwTrackPlot:
 * @marks: (array length=n): oldest first
 * @octaves: see qw_track_mark_octaves()
 * @start: where the plot begins, behind the figures of its axis
 * @told: index of the mark that is told of, -1 for none
 *
 * Where the marks of past jobs stand, in pixels from the side where reading starts and from the top.
 */
typedef struct
{
  const QwTrackMark *marks;
  guint n;
  guint octaves;
  double start;
  double width;
  double height;
  int told;
} QwTrackPlot;

double qw_track_plot_x (const QwTrackPlot *self, guint index);
double qw_track_plot_y (const QwTrackPlot *self, double multiple);
/** qw_track_plot_index: of the mark nearest to @x, of a plot that has one. */
guint qw_track_plot_index (const QwTrackPlot *self, double x);

/** qw_track_plot_paint: @inks: (array fixed-size=QW_TRACK_N_INKS): swatches of @chart */
void qw_track_plot_paint (const QwTrackPlot *self,
                          GtkWidget *chart,
                          GtkWidget *const *inks,
                          cairo_t *cr);

G_END_DECLS
