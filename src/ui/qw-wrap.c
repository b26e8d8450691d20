/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-wrap.h"

struct _QwWrap
{
  GtkWidget parent_instance;
  int spacing;
};

enum
{
  PROP_0,
  PROP_SPACING,
  N_PROPS
};

static void qw_wrap_buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (QwWrap,
                               qw_wrap,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, qw_wrap_buildable_init))

static GParamSpec *properties[N_PROPS];
static GtkBuildableIface *parent_iface;

static void
measure_child (GtkWidget *child, int width, int *least, int *wanted, int *height)
{
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, least, wanted, NULL, NULL);
  *wanted = width < 0 ? *wanted : MAX (MIN (*wanted, width), *least);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, *wanted, NULL, height, NULL, NULL);
}

static void
place (QwWrap *self, GtkWidget *child, int x, int y, int width, int height, int total)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  GtkAllocation allocation = { mirrored ? total - x - width : x, y, width, height };

  gtk_widget_size_allocate (child, &allocation, -1);
}

/* Returns the height; places the children if @allocates. */
static int
flow (QwWrap *self, int width, gboolean allocates)
{
  int x = 0;
  int y = 0;
  int line = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int least, wanted, height;

      if (!gtk_widget_should_layout (child))
        continue;
      measure_child (child, width, &least, &wanted, &height);
      if (x > 0 && x + wanted > width)
        {
          y += line + self->spacing;
          x = line = 0;
        }
      if (allocates)
        place (self, child, x, y, wanted, height, width);
      x += wanted + self->spacing;
      line = MAX (line, height);
    }
  return y + line;
}

static void
measure_width (QwWrap *self, int *minimum, int *natural)
{
  *minimum = *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int least, wanted, height;

      if (!gtk_widget_should_layout (child))
        continue;
      measure_child (child, -1, &least, &wanted, &height);
      *minimum = MAX (*minimum, least);
      *natural += wanted + (*natural > 0 ? self->spacing : 0);
    }
}

static void
qw_wrap_measure (GtkWidget *widget,
                 GtkOrientation orientation,
                 int for_size,
                 int *minimum,
                 int *natural,
                 int *minimum_baseline,
                 int *natural_baseline)
{
  QwWrap *self = QW_WRAP (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (self, minimum, natural);
  else
    *minimum = *natural = flow (self, for_size < 0 ? G_MAXINT : for_size, FALSE);
}

static void
qw_wrap_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  flow (QW_WRAP (widget), width, TRUE);
}

static GtkSizeRequestMode
qw_wrap_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
qw_wrap_add_child (GtkBuildable *buildable, GtkBuilder *builder, GObject *child, const char *type)
{
  if (GTK_IS_WIDGET (child))
    gtk_widget_set_parent (GTK_WIDGET (child), GTK_WIDGET (buildable));
  else
    parent_iface->add_child (buildable, builder, child, type);
}

static void
qw_wrap_buildable_init (GtkBuildableIface *iface)
{
  parent_iface = g_type_interface_peek_parent (iface);
  iface->add_child = qw_wrap_add_child;
}

static void
qw_wrap_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (qw_wrap_parent_class)->dispose (object);
}

static void
qw_wrap_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_SPACING:
      g_value_set_int (value, QW_WRAP (object)->spacing);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_wrap_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_SPACING:
      QW_WRAP (object)->spacing = g_value_get_int (value);
      gtk_widget_queue_resize (GTK_WIDGET (object));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_wrap_class_init (QwWrapClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_wrap_dispose;
  object_class->get_property = qw_wrap_get_property;
  object_class->set_property = qw_wrap_set_property;
  widget_class->measure = qw_wrap_measure;
  widget_class->size_allocate = qw_wrap_size_allocate;
  widget_class->get_request_mode = qw_wrap_get_request_mode;

  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 0,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "wrap");
}

static void
qw_wrap_init (QwWrap *self)
{
}
