/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-beside.h"

struct _QwBeside
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

static void qw_beside_buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (QwBeside,
                               qw_beside,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, qw_beside_buildable_init))

static GParamSpec *properties[N_PROPS];
static GtkBuildableIface *parent_iface;

/* Returns the widgets in their order, each with what it needs and wants. */
static GArray *
list_sizes (QwBeside *self)
{
  GArray *sizes = g_array_new (FALSE, FALSE, sizeof (GtkRequestedSize));

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkRequestedSize size = { child, 0, 0 };

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &size.minimum_size,
                          &size.natural_size, NULL, NULL);
      g_array_append_val (sizes, size);
    }
  return sizes;
}

static int
measure_height (GtkWidget *child, int width)
{
  int height = 0;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height;
}

/* Gives each of @sizes its width of @width in @minimum_size; returns whether they fit beside each other. */
static gboolean
share_width (QwBeside *self, GArray *sizes, int width)
{
  GtkRequestedSize *all = (GtkRequestedSize *) (gpointer) sizes->data;
  int rest = width - self->spacing * ((int) sizes->len - 1);

  for (guint i = 0; i < sizes->len; i++)
    rest -= all[i].minimum_size;
  if (rest < 0)
    {
      for (guint i = 0; i < sizes->len; i++)
        all[i].minimum_size = width;
      return FALSE;
    }
  rest = gtk_distribute_natural_allocation (rest, sizes->len, all);
  for (guint i = 0; i < sizes->len; i++)
    {
      int share = rest / (int) (sizes->len - i);

      all[i].minimum_size += share;
      rest -= share;
    }
  return TRUE;
}

/* Returns the height; places the widgets if @allocates. */
static int
lay_out (QwBeside *self, int width, int height, gboolean allocates)
{
  g_autoptr (GArray) sizes = list_sizes (self);
  gboolean beside = share_width (self, sizes, width);
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int x = 0;
  int y = 0;
  int tallest = 0;

  for (guint i = 0; i < sizes->len; i++)
    {
      const GtkRequestedSize *size = &g_array_index (sizes, GtkRequestedSize, i);
      int own = measure_height (size->data, size->minimum_size);
      GtkAllocation place = { mirrored ? width - x - size->minimum_size : x, y, size->minimum_size,
                              beside ? height : own };

      if (allocates)
        gtk_widget_size_allocate (size->data, &place, -1);
      if (beside)
        x += size->minimum_size + self->spacing;
      else
        y += own + self->spacing;
      tallest = MAX (tallest, own);
    }
  return beside ? tallest : MAX (y - self->spacing, 0);
}

static void
measure_width (QwBeside *self, int *minimum, int *natural)
{
  g_autoptr (GArray) sizes = list_sizes (self);

  *minimum = 0;
  *natural = self->spacing * MAX ((int) sizes->len - 1, 0);
  for (guint i = 0; i < sizes->len; i++)
    {
      const GtkRequestedSize *size = &g_array_index (sizes, GtkRequestedSize, i);

      *minimum = MAX (*minimum, size->minimum_size);
      *natural += size->natural_size;
    }
}

static void
qw_beside_measure (GtkWidget *widget,
                   GtkOrientation orientation,
                   int for_size,
                   int *minimum,
                   int *natural,
                   int *minimum_baseline,
                   int *natural_baseline)
{
  QwBeside *self = QW_BESIDE (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (self, minimum, natural);
  else
    *minimum = *natural = lay_out (self, for_size < 0 ? G_MAXINT16 : for_size, 0, FALSE);
}

static void
qw_beside_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  lay_out (QW_BESIDE (widget), width, height, TRUE);
}

static GtkSizeRequestMode
qw_beside_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
qw_beside_add_child (GtkBuildable *buildable, GtkBuilder *builder, GObject *child, const char *type)
{
  if (GTK_IS_WIDGET (child))
    gtk_widget_set_parent (GTK_WIDGET (child), GTK_WIDGET (buildable));
  else
    parent_iface->add_child (buildable, builder, child, type);
}

static void
qw_beside_buildable_init (GtkBuildableIface *iface)
{
  parent_iface = g_type_interface_peek_parent (iface);
  iface->add_child = qw_beside_add_child;
}

static void
qw_beside_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (qw_beside_parent_class)->dispose (object);
}

static void
qw_beside_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_SPACING:
      g_value_set_int (value, QW_BESIDE (object)->spacing);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_beside_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_SPACING:
      QW_BESIDE (object)->spacing = g_value_get_int (value);
      gtk_widget_queue_resize (GTK_WIDGET (object));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_beside_class_init (QwBesideClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_beside_dispose;
  object_class->get_property = qw_beside_get_property;
  object_class->set_property = qw_beside_set_property;
  widget_class->measure = qw_beside_measure;
  widget_class->size_allocate = qw_beside_size_allocate;
  widget_class->get_request_mode = qw_beside_get_request_mode;

  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 0,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "beside");
}

static void
qw_beside_init (QwBeside *self)
{
}
