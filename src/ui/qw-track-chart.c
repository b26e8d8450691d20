/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-track-chart.h"

#include "qw-chart-layout.h"
#include "qw-chart-parts.h"
#include "qw-format.h"
#include "qw-track-plot.h"
#include "qw-track-words.h"

#include <glib/gi18n.h>
#include <math.h>

#define LEAST_WIDTH   160
#define NATURAL_WIDTH 420
#define PLOT_HEIGHT   168
#define MOST_JOBS     200
#define GAP           6

/* On the axis: the least, as planned, and the most. */
typedef enum
{
  STEP_LEAST,
  STEP_PLANNED,
  STEP_MOST,
  N_STEPS
} Step;

typedef enum
{
  END_FIRST,
  END_LAST,
  N_ENDS
} End;

struct _QwTrackChart
{
  GtkWidget parent_instance;
  GListModel *jobs;
  GArray *marks;    /* of QwTrackMark, oldest first */
  GPtrArray *items; /* the QwTrackItem of each */
  guint octaves;
  int told; /* index of a mark, -1 for none */
  char *summary;
  GtkWidget *inks[QW_TRACK_N_INKS];
  GtkWidget *steps[N_STEPS];
  GtkWidget *ends[N_ENDS];
};

enum
{
  PROP_0,
  PROP_JOBS,
  PROP_SUMMARY,
  PROP_TOLD,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwTrackChart, qw_track_chart, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];

static void
tell (QwTrackChart *self, int index)
{
  if (index == self->told)
    return;
  self->told = index;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TOLD]);
}

static void
name_ends (QwTrackChart *self)
{
  guint n = self->items->len;

  for (guint i = 0; i < N_ENDS; i++)
    {
      g_autofree char *date = NULL;
      gboolean visible = i == END_LAST ? n > 0 : n > 1;

      if (visible)
        g_object_get (self->items->pdata[i == END_LAST ? n - 1 : 0], "date", &date, NULL);
      qw_chart_label_set_text (self->ends[i], date);
      gtk_widget_set_visible (self->ends[i], visible);
    }
}

static void
name_steps (QwTrackChart *self)
{
  const double multiples[N_STEPS] = { exp2 (-(double) self->octaves), 1, exp2 (self->octaves) };

  for (guint i = 0; i < N_STEPS; i++)
    {
      g_autofree char *number = qw_track_mark_name_multiple (self->octaves, multiples[i]);
      /* Translators: on an axis: a multiple of the hours that were planned, "2×". */
      g_autofree char *text = g_strdup_printf (_ ("%s×"), number);

      qw_chart_label_set_text (self->steps[i], text);
      gtk_widget_set_visible (self->steps[i], self->marks->len > 0);
    }
}

/* The list has the newest first, reading starts with the oldest. */
static void
read_jobs (QwTrackChart *self)
{
  guint n = self->jobs != NULL ? g_list_model_get_n_items (self->jobs) : 0;

  g_array_set_size (self->marks, 0);
  g_ptr_array_set_size (self->items, 0);
  for (guint i = 0; i < n && self->marks->len < MOST_JOBS; i++)
    {
      g_autoptr (QwTrackItem) item = g_list_model_get_item (self->jobs, i);
      QwTrackMark mark;

      if (!qw_track_mark_init (&mark, qw_track_item_get_job (item), qw_track_item_get_hit (item)))
        continue;
      g_array_prepend_val (self->marks, mark);
      g_ptr_array_insert (self->items, 0, g_steal_pointer (&item));
    }
  self->octaves = qw_track_mark_octaves ((const QwTrackMark *) self->marks->data, self->marks->len);
  self->told = -1;
  name_ends (self);
  name_steps (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TOLD]);
}

static void
set_jobs (QwTrackChart *self, GListModel *jobs)
{
  if (self->jobs != NULL)
    g_signal_handlers_disconnect_by_func (self->jobs, read_jobs, self);
  g_set_object (&self->jobs, jobs);
  if (jobs != NULL)
    g_signal_connect_object (jobs, "items-changed", G_CALLBACK (read_jobs), self,
                             G_CONNECT_SWAPPED);
  read_jobs (self);
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

static int
gutter (QwTrackChart *self)
{
  int widest = 0;

  for (guint i = 0; i < N_STEPS; i++)
    widest = MAX (widest, natural_width (self->steps[i]));
  return widest + GAP;
}

static QwTrackPlot
get_plot (QwTrackChart *self, double width)
{
  return (QwTrackPlot){
    .marks = (const QwTrackMark *) self->marks->data,
    .n = self->marks->len,
    .octaves = self->octaves,
    .start = gutter (self),
    .width = width,
    .height = PLOT_HEIGHT,
    .told = self->told,
  };
}

static int
label_height (QwTrackChart *self)
{
  return MAX (natural_size (self->ends[END_FIRST], GTK_ORIENTATION_VERTICAL),
              natural_size (self->ends[END_LAST], GTK_ORIENTATION_VERTICAL));
}

static gboolean
is_mirrored (QwTrackChart *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static void
qw_track_chart_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  gboolean across = orientation == GTK_ORIENTATION_HORIZONTAL;
  int height = across ? 0 : PLOT_HEIGHT + GAP + label_height (QW_TRACK_CHART (widget));

  *minimum = across ? LEAST_WIDTH : height;
  *natural = across ? NATURAL_WIDTH : height;
}

static void
allot_ends (QwTrackChart *self, int width, int height)
{
  QwTrackPlot plot = get_plot (self, width);
  QwChartLabel labels[N_ENDS];
  GtkWidget *children[N_ENDS];
  guint n = 0;

  for (guint i = 0; i < N_ENDS; i++)
    if (gtk_widget_get_visible (self->ends[i]))
      {
        children[n] = self->ends[i];
        labels[n].anchor = qw_track_plot_x (&plot, i == END_FIRST ? 0 : plot.n - 1);
        labels[n].width = natural_width (self->ends[i]);
        n++;
      }
  qw_chart_place_labels (labels, n, width, GAP);
  for (guint i = 0; i < n; i++)
    gtk_widget_size_allocate (
        children[i],
        &(GtkAllocation){ is_mirrored (self) ? width - labels[i].x - labels[i].given : labels[i].x,
                          PLOT_HEIGHT + GAP, labels[i].given, MAX (height - PLOT_HEIGHT - GAP, 0) },
        -1);
}

static void
allot_steps (QwTrackChart *self, int width)
{
  static const double places[N_STEPS] = { PLOT_HEIGHT - QW_TRACK_INSET, PLOT_HEIGHT / 2.0,
                                          QW_TRACK_INSET };

  for (guint i = 0; i < N_STEPS; i++)
    {
      int wide = natural_width (self->steps[i]);
      int tall = natural_size (self->steps[i], GTK_ORIENTATION_VERTICAL);
      int x = gutter (self) - GAP - wide;
      int y = (int) places[i] - tall / 2;

      if (gtk_widget_get_visible (self->steps[i]))
        gtk_widget_size_allocate (
            self->steps[i],
            &(GtkAllocation){ is_mirrored (self) ? width - x - wide : x,
                              CLAMP (y, 0, MAX (PLOT_HEIGHT - tall, 0)), wide, tall },
            -1);
    }
}

static void
qw_track_chart_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  QwTrackChart *self = QW_TRACK_CHART (widget);

  for (guint i = 0; i < QW_TRACK_N_INKS; i++)
    qw_chart_allot_swatch (self->inks[i]);
  allot_steps (self, width);
  if (self->marks->len > 0)
    allot_ends (self, width, height);
}

static void
qw_track_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  QwTrackChart *self = QW_TRACK_CHART (widget);
  int width = gtk_widget_get_width (widget);
  QwTrackPlot plot = get_plot (self, width);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot,
                                           &GRAPHENE_RECT_INIT (0, 0, (float) width, PLOT_HEIGHT));

  if (is_mirrored (self))
    {
      cairo_translate (cr, width, 0);
      cairo_scale (cr, -1, 1);
    }
  qw_track_plot_paint (&plot, widget, self->inks, cr);
  cairo_destroy (cr);
  for (guint i = 0; i < N_ENDS; i++)
    gtk_widget_snapshot_child (widget, self->ends[i], snapshot);
  for (guint i = 0; i < N_STEPS; i++)
    gtk_widget_snapshot_child (widget, self->steps[i], snapshot);
}

static void
moved_cb (QwTrackChart *self, double x)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  QwTrackPlot plot = get_plot (self, width);

  if (plot.n > 0)
    tell (self, (int) qw_track_plot_index (&plot, is_mirrored (self) ? width - x : x));
}

static void
step (QwTrackChart *self, int by)
{
  int n = (int) self->marks->len;

  /* The newest is what one wants to know of. */
  if (n > 0)
    tell (self, self->told < 0 ? n - 1 : CLAMP (self->told + by, 0, n - 1));
}

static gboolean
key_pressed_cb (QwTrackChart *self, guint key)
{
  int forth = is_mirrored (self) ? -1 : 1;
  int n = (int) self->marks->len;

  if (key == GDK_KEY_Left || key == GDK_KEY_KP_Left)
    step (self, -forth);
  else if (key == GDK_KEY_Right || key == GDK_KEY_KP_Right)
    step (self, forth);
  else if (key == GDK_KEY_Home || key == GDK_KEY_KP_Home)
    step (self, -n);
  else if (key == GDK_KEY_End || key == GDK_KEY_KP_End)
    step (self, n);
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

static void
qw_track_chart_dispose (GObject *object)
{
  QwTrackChart *self = QW_TRACK_CHART (object);
  GtkWidget *child = NULL;

  g_clear_object (&self->jobs);
  g_clear_pointer (&self->marks, g_array_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->summary, g_free);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (qw_track_chart_parent_class)->dispose (object);
}

static void
qw_track_chart_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwTrackChart *self = QW_TRACK_CHART (object);

  switch (id)
    {
    case PROP_TOLD:
      g_value_set_object (value, self->told >= 0 ? self->items->pdata[self->told] : NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_track_chart_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwTrackChart *self = QW_TRACK_CHART (object);

  switch (id)
    {
    case PROP_JOBS:
      set_jobs (self, g_value_get_object (value));
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
qw_track_chart_class_init (QwTrackChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_track_chart_dispose;
  object_class->get_property = qw_track_chart_get_property;
  object_class->set_property = qw_track_chart_set_property;
  widget_class->measure = qw_track_chart_measure;
  widget_class->size_allocate = qw_track_chart_size_allocate;
  widget_class->snapshot = qw_track_chart_snapshot;
  properties[PROP_JOBS] = g_param_spec_object ("jobs", NULL, NULL, G_TYPE_LIST_MODEL,
                                               G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL,
                                                  G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TOLD] = g_param_spec_object ("told", NULL, NULL, QW_TYPE_TRACK_ITEM,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_css_name (widget_class, "track");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
add_controllers (QwTrackChart *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_object (motion, "motion", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

static void
qw_track_chart_init (QwTrackChart *self)
{
  static const char *const inks[QW_TRACK_N_INKS] = { "axis", "range", "held", "missed", "told" };
  static const char *const ends[N_ENDS] = { "first", "last" };

  self->marks = g_array_new (FALSE, FALSE, sizeof (QwTrackMark));
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->octaves = 1;
  self->told = -1;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  for (guint i = 0; i < QW_TRACK_N_INKS; i++)
    self->inks[i] = qw_chart_add_swatch (GTK_WIDGET (self), inks[i]);
  for (guint i = 0; i < N_ENDS; i++)
    self->ends[i] = qw_chart_add_label (GTK_WIDGET (self), ends[i]);
  for (guint i = 0; i < N_STEPS; i++)
    self->steps[i] = qw_chart_add_label (GTK_WIDGET (self), "figure-of-axis");
  add_controllers (self);
}
