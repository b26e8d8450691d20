/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution-plot.h"

#include "qw-chart-parts.h"
#include "qw-money.h"

#define LEAST_HEIGHT   104
#define NATURAL_HEIGHT 128
#define KNOB           7
#define GAP            6  /* between text and drawing */
#define LEADER         10 /* between the axis and its labels */
#define LABEL_GAP      12 /* between two labels */
#define ROW_GAP        4

enum
{
  INK_AREA,
  INK_AXIS,
  INK_MARK,
  INK_CURVE,
  INK_MARKER,
  INK_KNOB,
};

static const char *const label_names[QW_N_PLOT_LABELS] = { "low", "typical", "high", "marker" };
static const char *const ink_names[QW_N_PLOT_INKS] = { "area",  "axis",   "mark",
                                                       "curve", "marker", "knob" };

static double
marker_price (const QwDistributionPlot *self)
{
  if (self->price > 0)
    return CLAMP (self->price, self->curve.from, self->curve.to);
  return self->curve.at[self->confidence - QW_CONFIDENCE_LEAST];
}

static double
mark_x (const QwDistributionPlot *self, QwMark mark)
{
  return qw_chart_scale_x (&self->frame.scale, qw_mark_price (&self->curve, mark));
}

static gboolean
shows (const QwDistributionPlot *self, QwPlotLabel label)
{
  return gtk_widget_get_visible (self->labels[label]);
}

static void
measure_label (const QwDistributionPlot *self, QwPlotLabel label, int *width, int *height)
{
  GtkWidget *widget = self->labels[label];

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, width, NULL, NULL);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, -1, NULL, height, NULL, NULL);
}

/* The labels that stand under the axis, in reading order. */
static gsize
list_labels (QwDistributionPlot *self, QwChartLabel *labels, QwPlotLabel *which, int *height)
{
  gsize n = 0;

  *height = 0;
  for (guint i = QW_PLOT_LOW; i <= QW_PLOT_HIGH; i++)
    {
      int wide, tall;

      if (!shows (self, i))
        continue;
      measure_label (self, i, &wide, &tall);
      *height = MAX (*height, tall + ROW_GAP);
      labels[n] = (QwChartLabel){ .width = wide };
      which[n++] = i;
    }
  return n;
}

/* What stands above the highest point of the curve and below the axis. */
static void
measure_margins (QwDistributionPlot *self, int width, int *above, int *below)
{
  QwChartLabel labels[QW_N_PLOT_LABELS];
  QwPlotLabel which[QW_N_PLOT_LABELS];
  int wide, tall;
  gsize n = list_labels (self, labels, which, &tall);

  *below = 1;
  if (n > 0)
    *below = LEADER + tall * (int) qw_chart_place_labels (labels, n, width, LABEL_GAP);

  *above = 1;
  if (qw_distribution_plot_has_marker (self))
    *above += 2 * KNOB + GAP;
  if (!shows (self, QW_PLOT_MARKER))
    return;
  measure_label (self, QW_PLOT_MARKER, &wide, &tall);
  *above += tall + GAP;
}

static double
mirror (const QwDistributionPlot *self, double x, double width)
{
  return self->frame.scale.mirrored ? self->frame.scale.width - x - width : x;
}

static void
allot (QwDistributionPlot *self, QwPlotLabel label, const QwChartLabel *place, int y, int height)
{
  int x = (int) mirror (self, place->x, place->given);

  gtk_widget_size_allocate (self->labels[label], &(GtkAllocation){ x, y, place->given, height },
                            -1);
}

static void
allot_axis_labels (QwDistributionPlot *self, int width)
{
  QwChartLabel labels[QW_N_PLOT_LABELS];
  QwPlotLabel which[QW_N_PLOT_LABELS];
  int y = (int) self->frame.base + LEADER;
  int height;
  gsize n = list_labels (self, labels, which, &height);

  if (n == 0)
    return;

  for (gsize i = 0; i < n; i++)
    labels[i].anchor = mirror (self, mark_x (self, (QwMark) which[i]), 0);
  qw_chart_place_labels (labels, n, width, LABEL_GAP);
  for (gsize i = 0; i < n; i++)
    allot (self, which[i], &labels[i], y + (int) labels[i].row * height, height);
}

static void
allot_marker_label (QwDistributionPlot *self, int width)
{
  QwChartLabel place = { 0 };
  int height;

  if (!shows (self, QW_PLOT_MARKER))
    return;

  measure_label (self, QW_PLOT_MARKER, &place.width, &height);
  place.anchor = mirror (self, qw_distribution_plot_marker_x (self), 0);
  qw_chart_place_labels (&place, 1, width, LABEL_GAP);
  allot (self, QW_PLOT_MARKER, &place, 0, height);
}

/* Straight down while the foot stands over its label, else to the nearer end of that. */
static double
leader_end (QwDistributionPlot *self, QwMark mark)
{
  double foot = mark_x (self, mark);
  graphene_rect_t box;

  if (!shows (self, (QwPlotLabel) mark) ||
      !gtk_widget_compute_bounds (self->labels[mark], self->chart, &box) ||
      box.origin.y > self->frame.base + LEADER)
    return foot;
  return CLAMP (foot, box.origin.x + GAP, MAX (box.origin.x + box.size.width, 2 * GAP) - GAP);
}

static void
ink (QwDistributionPlot *self, guint which, cairo_t *cr)
{
  qw_chart_ink (self->chart, self->inks[which], cr);
}

static void
paint_marks (QwDistributionPlot *self, cairo_t *cr)
{
  gboolean spread = self->curve.kind == QW_CURVE_SPREAD;
  double bottom = self->frame.base + LEADER;

  for (guint mark = QW_MARK_LOW; mark <= QW_MARK_HIGH; mark++)
    {
      if (!spread && mark != QW_MARK_TYPICAL)
        continue;
      ink (self, INK_MARK, cr);
      qw_paint_mark (&self->frame, mark, cr);
      qw_paint_foot (&self->frame, mark, cr);
      ink (self, INK_AXIS, cr);
      qw_paint_leader (&self->frame, mark, leader_end (self, mark), bottom, cr);
    }
}

static void
paint_marker (QwDistributionPlot *self, cairo_t *cr)
{
  double head = self->frame.top - GAP - KNOB;
  double x = qw_distribution_plot_marker_x (self);

  ink (self, INK_MARKER, cr);
  qw_paint_stem (&self->frame, x, head, cr);
  qw_paint_dot (x, head, self->handle ? KNOB : KNOB - 3, cr);
  if (!self->handle)
    return;
  ink (self, INK_KNOB, cr);
  qw_paint_dot (x, head, KNOB - 4, cr);
}

static void
paint (QwDistributionPlot *self, cairo_t *cr)
{
  gboolean spread = self->curve.kind == QW_CURVE_SPREAD;

  if (spread)
    {
      ink (self, INK_AREA, cr);
      qw_paint_area (&self->frame, cr);
    }
  ink (self, INK_AXIS, cr);
  qw_paint_axis (&self->frame, cr);
  paint_marks (self, cr);
  if (spread)
    {
      ink (self, INK_CURVE, cr);
      qw_paint_curve (&self->frame, cr);
    }
  if (qw_distribution_plot_has_marker (self))
    paint_marker (self, cr);
}

void
qw_distribution_plot_init (QwDistributionPlot *self, GtkWidget *chart)
{
  self->chart = chart;
  for (guint i = 0; i < QW_N_PLOT_INKS; i++)
    self->inks[i] = qw_chart_add_swatch (chart, ink_names[i]);
  for (guint i = 0; i < QW_N_PLOT_LABELS; i++)
    self->labels[i] = qw_chart_add_label (chart, label_names[i]);
}

void
qw_distribution_plot_clear (QwDistributionPlot *self)
{
  for (guint i = 0; i < QW_N_PLOT_INKS; i++)
    g_clear_pointer (&self->inks[i], gtk_widget_unparent);
  for (guint i = 0; i < QW_N_PLOT_LABELS; i++)
    {
      g_clear_pointer (&self->labels[i], gtk_widget_unparent);
      g_clear_pointer (&self->texts[i], g_free);
    }
}

gboolean
qw_distribution_plot_set_text (QwDistributionPlot *self, QwPlotLabel label, const char *text)
{
  if (g_strcmp0 (self->texts[label], text) == 0)
    return FALSE;

  g_free (self->texts[label]);
  self->texts[label] = g_strdup (text);
  qw_chart_label_set_text (self->labels[label], text);
  qw_distribution_plot_update (self);
  return TRUE;
}

void
qw_distribution_plot_update (QwDistributionPlot *self)
{
  gboolean spread = self->curve.kind == QW_CURVE_SPREAD;
  const gboolean wanted[QW_N_PLOT_LABELS] = {
    [QW_PLOT_LOW] = spread,
    [QW_PLOT_TYPICAL] = self->curve.kind != QW_CURVE_EMPTY,
    [QW_PLOT_HIGH] = spread,
    [QW_PLOT_MARKER] = qw_distribution_plot_has_marker (self),
  };

  for (guint i = 0; i < QW_N_PLOT_LABELS; i++)
    gtk_widget_set_visible (self->labels[i], wanted[i] && self->texts[i] != NULL);
  gtk_widget_queue_resize (self->chart);
}

/* A price that is rounded or one's own stands where it is, not where its confidence would put it. */
void
qw_distribution_plot_follow (QwDistributionPlot *self, const QwEstimate *estimate)
{
  self->price = 0;
  if (estimate != NULL && (estimate->fixed.own || estimate->fixed.confidence == self->confidence))
    self->price = qw_money_to_double (estimate->fixed.price, estimate->currency->digits);
  qw_distribution_plot_update (self);
}

gboolean
qw_distribution_plot_has_marker (const QwDistributionPlot *self)
{
  return self->confidence > 0 && self->curve.kind != QW_CURVE_EMPTY;
}

double
qw_distribution_plot_marker_x (const QwDistributionPlot *self)
{
  return qw_chart_scale_x (&self->frame.scale, marker_price (self));
}

void
qw_distribution_plot_measure (QwDistributionPlot *self, int width, int *minimum, int *natural)
{
  int above, below;

  measure_margins (self, width, &above, &below);
  *minimum = above + LEAST_HEIGHT + below;
  *natural = above + NATURAL_HEIGHT + below;
}

void
qw_distribution_plot_allocate (QwDistributionPlot *self, int width, int height)
{
  gboolean mirrored = gtk_widget_get_direction (self->chart) == GTK_TEXT_DIR_RTL;
  int above, below;

  measure_margins (self, width, &above, &below);
  self->frame = (QwCurveFrame){
    .curve = &self->curve,
    .scale = { self->curve.from, self->curve.to, width, mirrored },
    .top = above,
    .base = height - below,
  };
  for (guint i = 0; i < QW_N_PLOT_INKS; i++)
    qw_chart_allot_swatch (self->inks[i]);
  allot_axis_labels (self, width);
  allot_marker_label (self, width);
}

void
qw_distribution_plot_snapshot (QwDistributionPlot *self, GtkSnapshot *snapshot)
{
  float width = (float) gtk_widget_get_width (self->chart);
  float height = (float) gtk_widget_get_height (self->chart);
  cairo_t *cr;

  if (self->curve.kind == QW_CURVE_EMPTY)
    return;

  /* A marker at the end of the scale is round all the same. */
  cr = gtk_snapshot_append_cairo (snapshot,
                                  &GRAPHENE_RECT_INIT (-KNOB, 0, width + 2 * KNOB, height));
  paint (self, cr);
  cairo_destroy (cr);
  for (guint i = 0; i < QW_N_PLOT_LABELS; i++)
    gtk_widget_snapshot_child (self->chart, self->labels[i], snapshot);
}
