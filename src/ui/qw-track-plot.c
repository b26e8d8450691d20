/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-track-plot.h"

#include "qw-chart-parts.h"

#include <math.h>

#define LARGEST_MARK  5.0
#define SMALLEST_MARK 2.0
#define WIDEST_BAR    7.0

/* From one mark to the next. */
static double
pitch (const QwTrackPlot *self)
{
  return (self->width - self->start - QW_TRACK_INSET) / MAX (self->n, 1);
}

double
qw_track_plot_x (const QwTrackPlot *self, guint index)
{
  return self->start + pitch (self) * (index + 0.5);
}

double
qw_track_plot_y (const QwTrackPlot *self, double multiple)
{
  return QW_TRACK_INSET +
         (self->height - 2 * QW_TRACK_INSET) * qw_track_mark_place (multiple, self->octaves);
}

guint
qw_track_plot_index (const QwTrackPlot *self, double x)
{
  g_return_val_if_fail (self->n > 0, 0);
  return (guint) CLAMP (floor ((x - self->start) / pitch (self)), 0, self->n - 1.0);
}

static void
paint_grid (const QwTrackPlot *self, cairo_t *cr)
{
  int octaves = (int) self->octaves;

  for (int octave = -octaves; octave <= octaves; octave++)
    {
      /* As planned is the line that matters. */
      double thick = octave == 0 ? 2 : 1;

      cairo_rectangle (cr, self->start, round (qw_track_plot_y (self, exp2 (octave))) - thick / 2,
                       self->width - self->start, thick);
      cairo_fill (cr);
    }
}

static void
paint_ranges (const QwTrackPlot *self, cairo_t *cr)
{
  double wide = fmin (WIDEST_BAR, pitch (self) * 0.7);

  for (guint i = 0; i < self->n; i++)
    {
      const QwTrackMark *mark = &self->marks[i];
      double top;

      if (mark->hit == QW_HIT_UNKNOWN)
        continue;
      top = qw_track_plot_y (self, mark->high);
      cairo_rectangle (cr, qw_track_plot_x (self, i) - wide / 2, top, wide,
                       fmax (qw_track_plot_y (self, mark->low) - top, 1));
    }
  cairo_fill (cr);
}

static void
paint_marks (const QwTrackPlot *self, gboolean missed, cairo_t *cr)
{
  double radius = CLAMP (pitch (self) * 0.3, SMALLEST_MARK, LARGEST_MARK);

  for (guint i = 0; i < self->n; i++)
    {
      const QwTrackMark *mark = &self->marks[i];

      if (missed != (mark->hit == QW_HIT_ABOVE || mark->hit == QW_HIT_BELOW))
        continue;
      qw_track_mark_path (mark->hit, qw_track_plot_x (self, i),
                          qw_track_plot_y (self, mark->actual), radius, cr);
      cairo_fill (cr);
    }
}

static void
paint_told (const QwTrackPlot *self, cairo_t *cr)
{
  if (self->told < 0)
    return;
  cairo_rectangle (cr, round (qw_track_plot_x (self, (guint) self->told)) - 0.5, 0, 1,
                   self->height);
  cairo_fill (cr);
}

void
qw_track_plot_paint (const QwTrackPlot *self, GtkWidget *chart, GtkWidget *const *inks, cairo_t *cr)
{
  qw_chart_ink (chart, inks[QW_TRACK_INK_GRID], cr);
  paint_grid (self, cr);
  qw_chart_ink (chart, inks[QW_TRACK_INK_TOLD], cr);
  paint_told (self, cr);
  qw_chart_ink (chart, inks[QW_TRACK_INK_RANGE], cr);
  paint_ranges (self, cr);
  qw_chart_ink (chart, inks[QW_TRACK_INK_HELD], cr);
  paint_marks (self, FALSE, cr);
  qw_chart_ink (chart, inks[QW_TRACK_INK_MISSED], cr);
  paint_marks (self, TRUE, cr);
}
