/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-calibration-chart.h"

#include "qw-chart-parts.h"

#include <glib/gi18n.h>
#include <math.h>

#define LEAST_WIDTH   160
#define NATURAL_WIDTH 420
#define PLOT_HEIGHT   168
#define INSET         8
#define GAP           6
#define DOT           3.5
#define N_QUARTERS    4

typedef enum
{
  INK_GRID,
  INK_AREA,
  INK_EVEN,
  INK_LINE,
  N_INKS
} Ink;

typedef enum
{
  TEXT_MOST_HELD,
  TEXT_LEAST_HELD,
  TEXT_LEAST_PROMISED,
  TEXT_MOST_PROMISED,
  N_TEXTS
} Text;

struct _QwCalibrationChart
{
  GtkWidget parent_instance;
  QwCalibration calibration;
  GtkWidget *inks[N_INKS];
  GtkWidget *texts[N_TEXTS];
};

G_DEFINE_FINAL_TYPE (QwCalibrationChart, qw_calibration_chart, GTK_TYPE_WIDGET)

static int
natural_size (GtkWidget *label, GtkOrientation orientation)
{
  int natural = 0;

  gtk_widget_measure (label, orientation, -1, NULL, &natural, NULL, NULL);
  return natural;
}

static int
natural_width (QwCalibrationChart *self, Text text)
{
  return natural_size (self->texts[text], GTK_ORIENTATION_HORIZONTAL);
}

static int
gutter (QwCalibrationChart *self)
{
  return MAX (natural_width (self, TEXT_MOST_HELD), natural_width (self, TEXT_LEAST_HELD)) + GAP;
}

static double
place_promised (QwCalibrationChart *self, double share, double width)
{
  double start = gutter (self);

  return start + (width - start - INSET) * share;
}

static double
place_held (double share)
{
  return INSET + (PLOT_HEIGHT - 2 * INSET) * (1 - share);
}

static gboolean
is_mirrored (QwCalibrationChart *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static void
qw_calibration_chart_measure (GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  QwCalibrationChart *self = QW_CALIBRATION_CHART (widget);
  gboolean across = orientation == GTK_ORIENTATION_HORIZONTAL;
  int height = PLOT_HEIGHT + GAP +
               natural_size (self->texts[TEXT_MOST_PROMISED], GTK_ORIENTATION_VERTICAL);

  *minimum = across ? LEAST_WIDTH : height;
  *natural = across ? NATURAL_WIDTH : height;
}

static void
allot_text (QwCalibrationChart *self, Text text, int width, int x, int y)
{
  int wide = natural_width (self, text);
  int tall = natural_size (self->texts[text], GTK_ORIENTATION_VERTICAL);

  gtk_widget_size_allocate (
      self->texts[text],
      &(GtkAllocation){ is_mirrored (self) ? width - x - wide : x, y, wide, tall }, -1);
}

static void
qw_calibration_chart_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  QwCalibrationChart *self = QW_CALIBRATION_CHART (widget);
  int start = gutter (self);
  int tall = natural_size (self->texts[TEXT_LEAST_HELD], GTK_ORIENTATION_VERTICAL);

  for (guint i = 0; i < N_INKS; i++)
    qw_chart_allot_swatch (self->inks[i]);
  allot_text (self, TEXT_MOST_HELD, width, start - GAP - natural_width (self, TEXT_MOST_HELD), 0);
  allot_text (self, TEXT_LEAST_HELD, width, start - GAP - natural_width (self, TEXT_LEAST_HELD),
              PLOT_HEIGHT - tall);
  allot_text (self, TEXT_LEAST_PROMISED, width, start, PLOT_HEIGHT + GAP);
  allot_text (self, TEXT_MOST_PROMISED, width, width - natural_width (self, TEXT_MOST_PROMISED),
              PLOT_HEIGHT + GAP);
}

static void
paint_grid (QwCalibrationChart *self, double width, cairo_t *cr)
{
  double start = place_promised (self, 0, width);
  double end = place_promised (self, 1, width);

  qw_chart_ink (GTK_WIDGET (self), self->inks[INK_GRID], cr);
  for (int quarter = 0; quarter <= N_QUARTERS; quarter++)
    {
      cairo_rectangle (cr, start, round (place_held ((double) quarter / N_QUARTERS)), end - start,
                       1);
      cairo_fill (cr);
    }
}

static void
paint_area (QwCalibrationChart *self, double width, cairo_t *cr)
{
  const QwCalibrationPoint *points = self->calibration.points;

  for (guint i = 0; i < QW_N_CALIBRATION_POINTS; i++)
    cairo_line_to (cr, place_promised (self, points[i].promised, width),
                   place_held (points[i].high));
  for (guint i = QW_N_CALIBRATION_POINTS; i > 0; i--)
    cairo_line_to (cr, place_promised (self, points[i - 1].promised, width),
                   place_held (points[i - 1].low));
  cairo_close_path (cr);
  qw_chart_ink (GTK_WIDGET (self), self->inks[INK_AREA], cr);
  cairo_fill (cr);
}

/* Broken, so that it is told from what was held without a colour. */
static void
paint_even (QwCalibrationChart *self, double width, cairo_t *cr)
{
  qw_chart_ink (GTK_WIDGET (self), self->inks[INK_EVEN], cr);
  cairo_move_to (cr, place_promised (self, 0, width), place_held (0));
  cairo_line_to (cr, place_promised (self, 1, width), place_held (1));
  cairo_set_line_width (cr, 1.5);
  cairo_set_dash (cr, (const double[]){ 4, 4 }, 2, 0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

static void
paint_line (QwCalibrationChart *self, double width, cairo_t *cr)
{
  const QwCalibrationPoint *points = self->calibration.points;

  qw_chart_ink (GTK_WIDGET (self), self->inks[INK_LINE], cr);
  for (guint i = 0; i < QW_N_CALIBRATION_POINTS; i++)
    cairo_line_to (cr, place_promised (self, points[i].promised, width),
                   place_held (points[i].held));
  cairo_set_line_width (cr, 2);
  cairo_stroke (cr);
  for (guint i = 0; i < QW_N_CALIBRATION_POINTS; i++)
    {
      cairo_arc (cr, place_promised (self, points[i].promised, width), place_held (points[i].held),
                 DOT, 0, 2 * G_PI);
      cairo_fill (cr);
    }
}

static void
qw_calibration_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  QwCalibrationChart *self = QW_CALIBRATION_CHART (widget);
  int width = gtk_widget_get_width (widget);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot,
                                           &GRAPHENE_RECT_INIT (0, 0, (float) width, PLOT_HEIGHT));

  if (is_mirrored (self))
    {
      cairo_translate (cr, width, 0);
      cairo_scale (cr, -1, 1);
    }
  paint_grid (self, width, cr);
  if (self->calibration.of > 0)
    paint_area (self, width, cr);
  paint_even (self, width, cr);
  if (self->calibration.of > 0)
    paint_line (self, width, cr);
  cairo_destroy (cr);
  for (guint i = 0; i < N_TEXTS; i++)
    gtk_widget_snapshot_child (widget, self->texts[i], snapshot);
}

static void
qw_calibration_chart_dispose (GObject *object)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (qw_calibration_chart_parent_class)->dispose (object);
}

static void
qw_calibration_chart_class_init (QwCalibrationChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = qw_calibration_chart_dispose;
  widget_class->measure = qw_calibration_chart_measure;
  widget_class->size_allocate = qw_calibration_chart_size_allocate;
  widget_class->snapshot = qw_calibration_chart_snapshot;
  gtk_widget_class_set_css_name (widget_class, "calibration");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
qw_calibration_chart_init (QwCalibrationChart *self)
{
  static const char *const inks[N_INKS] = { "axis", "area", "even", "curve" };
  /* Translators: at the ends of two axes: the share of jobs that ranges promised to hold, and held. */
  const char *const texts[N_TEXTS] = { _ ("100 %\nheld"), _ ("0 %\nheld"), _ ("0 %\npromised"),
                                       _ ("100 %\npromised") };

  for (guint i = 0; i < N_INKS; i++)
    self->inks[i] = qw_chart_add_swatch (GTK_WIDGET (self), inks[i]);
  for (guint i = 0; i < N_TEXTS; i++)
    {
      self->texts[i] = qw_chart_add_label (GTK_WIDGET (self), "figure-of-axis");
      qw_chart_label_set_text (self->texts[i], texts[i]);
      gtk_widget_set_visible (self->texts[i], TRUE);
    }
}

void
qw_calibration_chart_show (QwCalibrationChart *self,
                           const QwCalibration *calibration,
                           const char *summary)
{
  g_return_if_fail (QW_IS_CALIBRATION_CHART (self));
  g_return_if_fail (calibration != NULL);

  self->calibration = *calibration;
  qw_chart_name (GTK_WIDGET (self), summary);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
