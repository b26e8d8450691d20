/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-bar.h"

#include "qw-chart-parts.h"

#define LEAST_WIDTH   24
#define NATURAL_WIDTH 120
#define LEAST_HEIGHT  6

static const char *const ink_names[QW_N_BAR_INKS] = { "trough", "fill", "tick" };

enum
{
  PROP_0,
  PROP_LOW,
  PROP_TYPICAL,
  PROP_HIGH,
  PROP_MINIMUM,
  PROP_MAXIMUM,
  PROP_SUMMARY,
  N_PROPS
};

#define N_FIGURES (PROP_SUMMARY - PROP_LOW)

typedef struct
{
  double figures[N_FIGURES]; /* in the order of the properties */
  char *summary;
  GtkWidget *inks[QW_N_BAR_INKS];
} QwBarPrivate;

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (QwBar, qw_bar, GTK_TYPE_WIDGET)

static void
set_figure (QwBar *self, guint prop, double figure)
{
  QwBarPrivate *priv = qw_bar_get_instance_private (self);

  if (priv->figures[prop - PROP_LOW] == figure)
    return;

  priv->figures[prop - PROP_LOW] = figure;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop]);
}

static void
set_summary (QwBar *self, const char *summary)
{
  QwBarPrivate *priv = qw_bar_get_instance_private (self);

  if (g_strcmp0 (priv->summary, summary) == 0)
    return;

  g_free (priv->summary);
  priv->summary = g_strdup (summary);
  qw_chart_name (GTK_WIDGET (self), summary);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUMMARY]);
}

static void
qw_bar_measure (GtkWidget *widget,
                GtkOrientation orientation,
                int for_size,
                int *minimum,
                int *natural,
                int *minimum_baseline,
                int *natural_baseline)
{
  gboolean across = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = across ? LEAST_WIDTH : LEAST_HEIGHT;
  *natural = across ? NATURAL_WIDTH : QW_BAR_GET_CLASS (widget)->thickness;
}

static void
qw_bar_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  QwBarPrivate *priv = qw_bar_get_instance_private (QW_BAR (widget));

  for (guint i = 0; i < QW_N_BAR_INKS; i++)
    qw_chart_allot_swatch (priv->inks[i]);
}

static void
qw_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));

  QW_BAR_GET_CLASS (widget)->paint (QW_BAR (widget), cr);
  cairo_destroy (cr);
}

static void
qw_bar_dispose (GObject *object)
{
  QwBarPrivate *priv = qw_bar_get_instance_private (QW_BAR (object));

  for (guint i = 0; i < QW_N_BAR_INKS; i++)
    g_clear_pointer (&priv->inks[i], gtk_widget_unparent);
  g_clear_pointer (&priv->summary, g_free);
  G_OBJECT_CLASS (qw_bar_parent_class)->dispose (object);
}

static void
qw_bar_get_property (GObject *object, guint prop, GValue *value, GParamSpec *pspec)
{
  QwBarPrivate *priv = qw_bar_get_instance_private (QW_BAR (object));

  if (prop == PROP_SUMMARY)
    g_value_set_string (value, priv->summary);
  else
    g_value_set_double (value, priv->figures[prop - PROP_LOW]);
}

static void
qw_bar_set_property (GObject *object, guint prop, const GValue *value, GParamSpec *pspec)
{
  if (prop == PROP_SUMMARY)
    set_summary (QW_BAR (object), g_value_get_string (value));
  else
    set_figure (QW_BAR (object), prop, g_value_get_double (value));
}

static void
qw_bar_class_init (QwBarClass *class)
{
  static const char *const figures[N_FIGURES] = { "low", "typical", "high", "minimum", "maximum" };
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = qw_bar_dispose;
  object_class->get_property = qw_bar_get_property;
  object_class->set_property = qw_bar_set_property;
  widget_class->measure = qw_bar_measure;
  widget_class->size_allocate = qw_bar_size_allocate;
  widget_class->snapshot = qw_bar_snapshot;
  for (guint i = 0; i < N_FIGURES; i++)
    properties[PROP_LOW + i] = g_param_spec_double (figures[i], NULL, NULL, -G_MAXDOUBLE,
                                                    G_MAXDOUBLE, 0, flags);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
qw_bar_init (QwBar *self)
{
  QwBarPrivate *priv = qw_bar_get_instance_private (self);

  for (guint i = 0; i < QW_N_BAR_INKS; i++)
    priv->inks[i] = qw_chart_add_swatch (GTK_WIDGET (self), ink_names[i]);
}

void
qw_bar_get_shape (QwBar *self, QwBarShape *shape)
{
  QwBarPrivate *priv = qw_bar_get_instance_private (self);
  const double *figures = priv->figures;
  GtkWidget *widget = GTK_WIDGET (self);
  QwChartScale scale = {
    .from = figures[PROP_MINIMUM - PROP_LOW],
    .to = figures[PROP_MAXIMUM - PROP_LOW],
    .width = gtk_widget_get_width (widget),
    .mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL,
  };
  double low = figures[0];
  double typical = MAX (low, figures[PROP_TYPICAL - PROP_LOW]);
  double high = MAX (typical, figures[PROP_HIGH - PROP_LOW]);

  *shape = (QwBarShape){
    .low = qw_chart_scale_x (&scale, low),
    .typical = qw_chart_scale_x (&scale, typical),
    .high = qw_chart_scale_x (&scale, high),
    .width = scale.width,
    .height = gtk_widget_get_height (widget),
  };
  shape->left = MIN (shape->low, shape->high);
  shape->right = MAX (shape->low, shape->high);
}

void
qw_bar_ink (QwBar *self, QwBarInk ink, cairo_t *cr)
{
  QwBarPrivate *priv = qw_bar_get_instance_private (self);

  qw_chart_ink (GTK_WIDGET (self), priv->inks[ink], cr);
}

void
qw_bar_round (cairo_t *cr, double x, double y, double width, double height)
{
  double radius = MIN (width, height) / 2;

  cairo_new_sub_path (cr);
  cairo_arc (cr, x + width - radius, y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, x + width - radius, y + height - radius, radius, 0, G_PI_2);
  cairo_arc (cr, x + radius, y + height - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, x + radius, y + radius, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}
