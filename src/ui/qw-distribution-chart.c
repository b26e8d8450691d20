/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution-chart.h"

#include "qw-chart-parts.h"
#include "qw-distribution-plot.h"

#include <math.h>

#define LEAST_WIDTH   240
#define NATURAL_WIDTH 480
/* How near to the stem a press takes hold of it without moving it, and how far a finger goes before it means something. */
#define REACH 12

struct _QwDistributionChart
{
  GtkWidget parent_instance;

  QwEstimate *estimate;
  char *summary;
  QwDistributionPlot plot;
  double grip; /* from the pointer to the stem that it holds */
};

enum
{
  PROP_0,
  PROP_ESTIMATE,
  PROP_CONFIDENCE,
  PROP_EDITABLE,
  PROP_SUMMARY,
  PROP_LOW_LABEL, /* the labels in the order of QwPlotLabel */
  PROP_TYPICAL_LABEL,
  PROP_HIGH_LABEL,
  PROP_MARKER_LABEL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];
static guint moved_signal;

G_DEFINE_FINAL_TYPE (QwDistributionChart, qw_distribution_chart, GTK_TYPE_WIDGET)

/* The description says the value too: GTK tells a screen reader the values of its own ranges only. */
static void
tell_value (QwDistributionChart *self)
{
  const char *label = self->plot.texts[QW_PLOT_MARKER];
  g_autofree char *text = g_strdelimit (g_strdup (label != NULL ? label : ""), "\n", ' ');

  if (!self->plot.handle)
    return;

  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, (double) QW_CONFIDENCE_LEAST,
      GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) QW_CONFIDENCE_MOST,
      GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double) MAX (self->plot.confidence, QW_CONFIDENCE_LEAST),
      GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

static void
set_text (QwDistributionChart *self, guint prop, const char *text)
{
  QwPlotLabel label = (QwPlotLabel) (prop - PROP_LOW_LABEL);

  if (!qw_distribution_plot_set_text (&self->plot, label, text))
    return;

  if (label == QW_PLOT_MARKER)
    tell_value (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop]);
}

static void
set_summary (QwDistributionChart *self, const char *summary)
{
  if (g_strcmp0 (self->summary, summary) == 0)
    return;

  g_free (self->summary);
  self->summary = g_strdup (summary);
  qw_chart_name (GTK_WIDGET (self), summary);
  tell_value (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUMMARY]);
}

/* By the person's hand. */
static void
move_to (QwDistributionChart *self, guint confidence)
{
  if (confidence == self->plot.confidence)
    return;

  qw_distribution_chart_set_confidence (self, confidence);
  g_signal_emit (self, moved_signal, 0, confidence);
}

static void
drag_to (QwDistributionChart *self, double x)
{
  double price = qw_chart_scale_value (&self->plot.frame.scale, x + self->grip);

  move_to (self, qw_chart_confidence_at (self->plot.curve.at, price));
}

static void
take_hold (QwDistributionChart *self, double x)
{
  self->grip = 0;
  if (!qw_distribution_plot_has_marker (&self->plot))
    return;

  self->grip = qw_distribution_plot_marker_x (&self->plot) - x;
  if (ABS (self->grip) >= REACH)
    self->grip = 0;
}

static void
begin_drag_cb (GtkGesture *gesture, double x, double y, QwDistributionChart *self)
{
  GdkDevice *device = gtk_gesture_get_device (gesture);

  if (self->plot.curve.kind != QW_CURVE_SPREAD)
    {
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
      return;
    }

  take_hold (self, x);
  /* A finger may mean to scroll the page; which it is shows when it moves. */
  if (device != NULL && gdk_device_get_source (device) == GDK_SOURCE_TOUCHSCREEN)
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  drag_to (self, x);
}

static void
update_drag_cb (GtkGesture *gesture, double dx, double dy, QwDistributionChart *self)
{
  GdkEventSequence *sequence = gtk_gesture_get_last_updated_sequence (gesture);
  double x, y;

  if (gtk_gesture_get_sequence_state (gesture, sequence) == GTK_EVENT_SEQUENCE_NONE)
    {
      if (hypot (dx, dy) < REACH)
        return;
      gtk_gesture_set_state (
          gesture, ABS (dy) > ABS (dx) ? GTK_EVENT_SEQUENCE_DENIED : GTK_EVENT_SEQUENCE_CLAIMED);
      if (ABS (dy) > ABS (dx))
        return;
    }

  if (gtk_gesture_drag_get_start_point (GTK_GESTURE_DRAG (gesture), &x, &y))
    drag_to (self, x + dx);
}

static gboolean
press_key_cb (GtkEventControllerKey *controller,
              guint keyval,
              guint keycode,
              GdkModifierType modifiers,
              QwDistributionChart *self)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  guint before = MAX (self->plot.confidence, QW_CONFIDENCE_LEAST);
  guint after = qw_chart_confidence_after_key (before, keyval, mirrored);

  if (after == 0 || self->plot.curve.kind == QW_CURVE_EMPTY ||
      (modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  move_to (self, after);
  return GDK_EVENT_STOP;
}

static void
become_slider (QwDistributionChart *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_object_set (self, "accessible-role", GTK_ACCESSIBLE_ROLE_SLIDER, "focusable", TRUE, NULL);
  g_signal_connect (drag, "drag-begin", G_CALLBACK (begin_drag_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (update_drag_cb), self);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (press_key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  tell_value (self);
}

static GtkSizeRequestMode
qw_distribution_chart_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
qw_distribution_chart_measure (GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  QwDistributionChart *self = QW_DISTRIBUTION_CHART (widget);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      qw_distribution_plot_measure (&self->plot, for_size < 0 ? NATURAL_WIDTH : for_size, minimum,
                                    natural);
      return;
    }
  *minimum = LEAST_WIDTH;
  *natural = NATURAL_WIDTH;
}

static void
qw_distribution_chart_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  qw_distribution_plot_allocate (&QW_DISTRIBUTION_CHART (widget)->plot, width, height);
}

static void
qw_distribution_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  qw_distribution_plot_snapshot (&QW_DISTRIBUTION_CHART (widget)->plot, snapshot);
}

static void
qw_distribution_chart_constructed (GObject *object)
{
  QwDistributionChart *self = QW_DISTRIBUTION_CHART (object);

  G_OBJECT_CLASS (qw_distribution_chart_parent_class)->constructed (object);

  if (self->plot.handle)
    become_slider (self);
}

static void
qw_distribution_chart_dispose (GObject *object)
{
  QwDistributionChart *self = QW_DISTRIBUTION_CHART (object);

  qw_distribution_plot_clear (&self->plot);
  g_clear_pointer (&self->estimate, qw_estimate_unref);
  g_clear_pointer (&self->summary, g_free);
  G_OBJECT_CLASS (qw_distribution_chart_parent_class)->dispose (object);
}

static void
qw_distribution_chart_get_property (GObject *object, guint prop, GValue *value, GParamSpec *pspec)
{
  QwDistributionChart *self = QW_DISTRIBUTION_CHART (object);

  switch (prop)
    {
    case PROP_ESTIMATE:
      g_value_set_boxed (value, self->estimate);
      break;
    case PROP_CONFIDENCE:
      g_value_set_uint (value, self->plot.confidence);
      break;
    case PROP_EDITABLE:
      g_value_set_boolean (value, self->plot.handle);
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;
    case PROP_LOW_LABEL:
    case PROP_TYPICAL_LABEL:
    case PROP_HIGH_LABEL:
    case PROP_MARKER_LABEL:
      g_value_set_string (value, self->plot.texts[prop - PROP_LOW_LABEL]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop, pspec);
    }
}

static void
qw_distribution_chart_set_property (GObject *object,
                                    guint prop,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  QwDistributionChart *self = QW_DISTRIBUTION_CHART (object);

  switch (prop)
    {
    case PROP_ESTIMATE:
      qw_distribution_chart_set_estimate (self, g_value_get_boxed (value));
      break;
    case PROP_CONFIDENCE:
      qw_distribution_chart_set_confidence (self, g_value_get_uint (value));
      break;
    case PROP_EDITABLE:
      self->plot.handle = g_value_get_boolean (value);
      break;
    case PROP_SUMMARY:
      set_summary (self, g_value_get_string (value));
      break;
    case PROP_LOW_LABEL:
    case PROP_TYPICAL_LABEL:
    case PROP_HIGH_LABEL:
    case PROP_MARKER_LABEL:
      set_text (self, prop, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop, pspec);
    }
}

static void
install_properties (GObjectClass *class)
{
  static const char *const strings[] = { "summary", "low-label", "typical-label", "high-label",
                                         "marker-label" };
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_ESTIMATE] = g_param_spec_boxed ("estimate", NULL, NULL, QW_TYPE_ESTIMATE, flags);
  properties[PROP_CONFIDENCE] = g_param_spec_uint ("confidence", NULL, NULL, 0, QW_CONFIDENCE_MOST,
                                                   0, flags);
  properties[PROP_EDITABLE] = g_param_spec_boolean (
      "editable", NULL, NULL, FALSE,
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  for (guint i = 0; i < G_N_ELEMENTS (strings); i++)
    properties[PROP_SUMMARY + i] = g_param_spec_string (strings[i], NULL, NULL, NULL, flags);
  g_object_class_install_properties (class, N_PROPS, properties);
}

static void
qw_distribution_chart_class_init (QwDistributionChartClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->constructed = qw_distribution_chart_constructed;
  object_class->dispose = qw_distribution_chart_dispose;
  object_class->get_property = qw_distribution_chart_get_property;
  object_class->set_property = qw_distribution_chart_set_property;
  widget_class->get_request_mode = qw_distribution_chart_get_request_mode;
  widget_class->measure = qw_distribution_chart_measure;
  widget_class->size_allocate = qw_distribution_chart_size_allocate;
  widget_class->snapshot = qw_distribution_chart_snapshot;
  install_properties (object_class);
  moved_signal = g_signal_new ("moved", QW_TYPE_DISTRIBUTION_CHART, G_SIGNAL_RUN_LAST, 0, NULL,
                               NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  gtk_widget_class_set_css_name (widget_class, "distribution");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
qw_distribution_chart_init (QwDistributionChart *self)
{
  qw_distribution_plot_init (&self->plot, GTK_WIDGET (self));
}

void
qw_distribution_chart_set_estimate (QwDistributionChart *self, QwEstimate *estimate)
{
  QwDistribution *distribution = estimate != NULL ? estimate->distribution : NULL;
  QwEstimate *old;

  g_return_if_fail (QW_IS_DISTRIBUTION_CHART (self));

  old = self->estimate;
  if (estimate == old)
    return;

  /* Another confidence is another estimate of the same distribution. */
  if (old == NULL || old->distribution != distribution)
    qw_curve_read (&self->plot.curve, distribution);
  self->estimate = estimate != NULL ? qw_estimate_ref (estimate) : NULL;
  g_clear_pointer (&old, qw_estimate_unref);
  qw_distribution_plot_follow (&self->plot, self->estimate);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ESTIMATE]);
}

void
qw_distribution_chart_set_confidence (QwDistributionChart *self, guint confidence)
{
  g_return_if_fail (QW_IS_DISTRIBUTION_CHART (self));

  if (confidence > 0)
    confidence = CLAMP (confidence, QW_CONFIDENCE_LEAST, QW_CONFIDENCE_MOST);
  if (confidence == self->plot.confidence)
    return;

  self->plot.confidence = confidence;
  qw_distribution_plot_follow (&self->plot, self->estimate);
  tell_value (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CONFIDENCE]);
}
