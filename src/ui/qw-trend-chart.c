/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-trend-chart.h"

#include "qw-calendar.h"
#include "qw-chart-layout.h"
#include "qw-chart-parts.h"
#include "qw-entry-item.h"

#include <math.h>

#define LEAST_WIDTH   160
#define NATURAL_WIDTH 420
#define PLOT_HEIGHT   96
#define INSET         6
#define DOT           3.5
#define GAP           6
#define GRID_STEP     25

typedef enum
{
  INK_GRID,
  INK_AREA,
  INK_LINE,
  N_INKS
} Ink;

typedef enum
{
  END_FIRST,
  END_LAST,
  N_ENDS
} End;

/* One day: @day is counted as GDate does. */
typedef struct
{
  double day;
  double low;
  double typical;
  double high;
} Point;

struct _QwTrendChart
{
  GtkWidget parent_instance;
  GListModel *entries;
  GArray *points; /* of Point, oldest first */
  char *summary;
  GtkWidget *inks[N_INKS];
  GtkWidget *ends[N_ENDS];
  GtkWidget *figures[N_ENDS]; /* beside the lowest and the highest line */
};

enum
{
  PROP_0,
  PROP_ENTRIES,
  PROP_SUMMARY,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwTrendChart, qw_trend_chart, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];

static void
name_end (QwTrendChart *self, End end, QwEntryItem *item)
{
  g_autofree char *title = NULL;
  g_autofree char *figure = NULL;
  g_autofree char *text = NULL;

  if (item != NULL)
    {
      g_object_get (item, "title", &title, "figure", &figure, NULL);
      text = g_strdup_printf ("%s\n%s", figure, title);
    }
  qw_chart_label_set_text (self->ends[end], text);
  gtk_widget_set_visible (self->ends[end], item != NULL);
}

static void
read_entries (QwTrendChart *self)
{
  guint n = self->entries != NULL ? g_list_model_get_n_items (self->entries) : 0;
  g_autoptr (QwEntryItem) first = NULL;
  g_autoptr (QwEntryItem) last = NULL;

  g_array_set_size (self->points, 0);
  for (guint i = n; i > 0; i--)
    {
      g_autoptr (QwEntryItem) item = g_list_model_get_item (self->entries, i - 1);
      g_autofree char *date = NULL;
      gboolean scored = FALSE;
      Point point = { 0 };
      GDate day;

      g_object_get (item, "date", &date, "scored", &scored, "low", &point.low, "typical",
                    &point.typical, "high", &point.high, NULL);
      if (!scored)
        continue;
      if (!qw_calendar_parse (date, &day))
        continue;
      point.day = g_date_get_julian (&day);
      g_array_append_val (self->points, point);
      g_set_object (&last, item);
      if (first == NULL)
        first = g_object_ref (item);
    }
  name_end (self, END_FIRST, self->points->len > 1 ? first : NULL);
  name_end (self, END_LAST, last);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
set_entries (QwTrendChart *self, GListModel *entries)
{
  if (self->entries != NULL)
    g_signal_handlers_disconnect_by_func (self->entries, read_entries, self);
  g_set_object (&self->entries, entries);
  if (entries != NULL)
    g_signal_connect_object (entries, "items-changed", G_CALLBACK (read_entries), self,
                             G_CONNECT_SWAPPED);
  read_entries (self);
}

static const Point *
get_point (QwTrendChart *self, guint index)
{
  return &g_array_index (self->points, Point, index);
}

static int
natural_size (GtkWidget *label, GtkOrientation orientation)
{
  int natural = 0;

  gtk_widget_measure (label, orientation, -1, NULL, &natural, NULL, NULL);
  return natural;
}

static int
natural_width (GtkWidget *label)
{
  return natural_size (label, GTK_ORIENTATION_HORIZONTAL);
}

/* Where the lines begin. */
static int
gutter (QwTrendChart *self)
{
  return MAX (natural_width (self->figures[END_FIRST]), natural_width (self->figures[END_LAST])) +
         GAP;
}

/* From the side where reading starts; one day alone stands in the middle. */
static double
place_day (QwTrendChart *self, double day, double width)
{
  double start = gutter (self) + INSET;
  double first = get_point (self, 0)->day;
  double last = get_point (self, self->points->len - 1)->day;
  double part = last > first ? (day - first) / (last - first) : 0.5;

  return start + (width - start - INSET) * part;
}

static double
place_score (double score)
{
  return INSET + (PLOT_HEIGHT - 2 * INSET) * (1 - score / 100);
}

static int
label_height (QwTrendChart *self)
{
  return MAX (natural_size (self->ends[END_FIRST], GTK_ORIENTATION_VERTICAL),
              natural_size (self->ends[END_LAST], GTK_ORIENTATION_VERTICAL));
}

static void
qw_trend_chart_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  gboolean across = orientation == GTK_ORIENTATION_HORIZONTAL;
  int height = across ? 0 : PLOT_HEIGHT + GAP + label_height (QW_TREND_CHART (widget));

  *minimum = across ? LEAST_WIDTH : height;
  *natural = across ? NATURAL_WIDTH : height;
}

static void
allot_ends (QwTrendChart *self, int width, int height)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  QwChartLabel labels[N_ENDS];
  GtkWidget *children[N_ENDS];
  guint n = 0;

  for (guint i = 0; i < N_ENDS; i++)
    if (gtk_widget_get_visible (self->ends[i]))
      {
        children[n] = self->ends[i];
        labels[n].anchor = place_day (
            self, get_point (self, i == END_FIRST ? 0 : self->points->len - 1)->day, width);
        labels[n].width = natural_width (self->ends[i]);
        n++;
      }
  qw_chart_place_labels (labels, n, width, GAP);
  for (guint i = 0; i < n; i++)
    gtk_widget_size_allocate (
        children[i],
        &(GtkAllocation){ mirrored ? width - labels[i].x - labels[i].given : labels[i].x,
                          PLOT_HEIGHT + GAP, labels[i].given, MAX (height - PLOT_HEIGHT - GAP, 0) },
        -1);
}

static void
allot_figures (QwTrendChart *self, int width)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  for (guint i = 0; i < N_ENDS; i++)
    {
      int wide = natural_width (self->figures[i]);
      int tall = natural_size (self->figures[i], GTK_ORIENTATION_VERTICAL);
      int x = gutter (self) - GAP - wide;
      int y = (int) place_score (i == END_FIRST ? 0 : 100) - tall / 2;

      gtk_widget_size_allocate (self->figures[i],
                                &(GtkAllocation){ mirrored ? width - x - wide : x,
                                                  CLAMP (y, 0, PLOT_HEIGHT - tall), wide, tall },
                                -1);
    }
}

static void
qw_trend_chart_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  QwTrendChart *self = QW_TREND_CHART (widget);

  for (guint i = 0; i < N_INKS; i++)
    qw_chart_allot_swatch (self->inks[i]);
  allot_figures (self, width);
  if (self->points->len > 0)
    allot_ends (self, width, height);
}

static void
paint_grid (QwTrendChart *self, double width, cairo_t *cr)
{
  qw_chart_ink (GTK_WIDGET (self), self->inks[INK_GRID], cr);
  for (int score = 0; score <= 100; score += GRID_STEP)
    {
      cairo_rectangle (cr, gutter (self), round (place_score (score)), width - gutter (self), 1);
      cairo_fill (cr);
    }
}

static void
paint_area (QwTrendChart *self, double width, cairo_t *cr)
{
  guint n = self->points->len;

  for (guint i = 0; i < n; i++)
    cairo_line_to (cr, place_day (self, get_point (self, i)->day, width),
                   place_score (get_point (self, i)->high));
  for (guint i = n; i > 0; i--)
    cairo_line_to (cr, place_day (self, get_point (self, i - 1)->day, width),
                   place_score (get_point (self, i - 1)->low));
  cairo_close_path (cr);
  qw_chart_ink (GTK_WIDGET (self), self->inks[INK_AREA], cr);
  cairo_fill (cr);
}

static void
paint_line (QwTrendChart *self, double width, cairo_t *cr)
{
  qw_chart_ink (GTK_WIDGET (self), self->inks[INK_LINE], cr);
  for (guint i = 0; i < self->points->len; i++)
    cairo_line_to (cr, place_day (self, get_point (self, i)->day, width),
                   place_score (get_point (self, i)->typical));
  cairo_set_line_width (cr, 2);
  cairo_stroke (cr);
  for (guint i = 0; i < self->points->len; i++)
    {
      cairo_arc (cr, place_day (self, get_point (self, i)->day, width),
                 place_score (get_point (self, i)->typical), DOT, 0, 2 * G_PI);
      cairo_fill (cr);
    }
}

static void
qw_trend_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  QwTrendChart *self = QW_TREND_CHART (widget);
  int width = gtk_widget_get_width (widget);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot,
                                           &GRAPHENE_RECT_INIT (0, 0, (float) width, PLOT_HEIGHT));

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    {
      cairo_translate (cr, width, 0);
      cairo_scale (cr, -1, 1);
    }
  paint_grid (self, width, cr);
  if (self->points->len > 0)
    {
      paint_area (self, width, cr);
      paint_line (self, width, cr);
    }
  cairo_destroy (cr);
  for (guint i = 0; i < N_ENDS; i++)
    {
      gtk_widget_snapshot_child (widget, self->ends[i], snapshot);
      gtk_widget_snapshot_child (widget, self->figures[i], snapshot);
    }
}

static void
qw_trend_chart_dispose (GObject *object)
{
  QwTrendChart *self = QW_TREND_CHART (object);
  GtkWidget *child = NULL;

  g_clear_object (&self->entries);
  g_clear_pointer (&self->points, g_array_unref);
  g_clear_pointer (&self->summary, g_free);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (qw_trend_chart_parent_class)->dispose (object);
}

static void
qw_trend_chart_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwTrendChart *self = QW_TREND_CHART (object);

  switch (id)
    {
    case PROP_ENTRIES:
      set_entries (self, g_value_get_object (value));
      break;
    case PROP_SUMMARY:
      g_free (self->summary);
      self->summary = g_value_dup_string (value);
      qw_chart_name (GTK_WIDGET (self), self->summary);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_trend_chart_class_init (QwTrendChartClass *klass)
{
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_trend_chart_dispose;
  object_class->set_property = qw_trend_chart_set_property;
  widget_class->measure = qw_trend_chart_measure;
  widget_class->size_allocate = qw_trend_chart_size_allocate;
  widget_class->snapshot = qw_trend_chart_snapshot;
  properties[PROP_ENTRIES] = g_param_spec_object ("entries", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_css_name (widget_class, "trend");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
qw_trend_chart_init (QwTrendChart *self)
{
  static const char *const inks[N_INKS] = { "axis", "area", "curve" };
  static const char *const ends[N_ENDS] = { "first", "last" };

  self->points = g_array_new (FALSE, FALSE, sizeof (Point));
  for (guint i = 0; i < N_INKS; i++)
    self->inks[i] = qw_chart_add_swatch (GTK_WIDGET (self), inks[i]);
  for (guint i = 0; i < N_ENDS; i++)
    {
      g_autofree char *figure = g_strdup_printf ("%d", i == END_FIRST ? 0 : 100);

      self->ends[i] = qw_chart_add_label (GTK_WIDGET (self), ends[i]);
      self->figures[i] = qw_chart_add_label (GTK_WIDGET (self), "figure-of-axis");
      qw_chart_label_set_text (self->figures[i], figure);
      gtk_widget_set_visible (self->figures[i], TRUE);
    }
}
