/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-pair.h"

#define SPACING 12
/* Words have a third of the room at least. */
#define START_SHARE 3

enum
{
  START,
  END,
  N_CHILDREN
};

struct _QwPair
{
  GtkWidget parent_instance;
  GtkWidget *children[N_CHILDREN];
};

enum
{
  PROP_0,
  PROP_START,
  PROP_END,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwPair, qw_pair, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];

/* Nothing beside the words takes no room. */
static int
get_spacing (QwPair *self)
{
  return gtk_widget_get_visible (self->children[END]) ? SPACING : 0;
}

static int
find_end_width (QwPair *self, int width)
{
  int minimum = 0;
  int natural = 0;

  gtk_widget_measure (self->children[END], GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL,
                      NULL);
  return qw_pair_end_width (width, minimum, natural);
}

static void
measure_widths (QwPair *self, int *minimum, int *natural)
{
  *minimum = *natural = get_spacing (self);
  for (guint i = 0; i < N_CHILDREN; i++)
    {
      int child_minimum = 0;
      int child_natural = 0;

      gtk_widget_measure (self->children[i], GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum,
                          &child_natural, NULL, NULL);
      *minimum += child_minimum;
      *natural += child_natural;
    }
}

static void
measure_heights (QwPair *self, int width, int *minimum, int *natural)
{
  int end = width < 0 ? -1 : find_end_width (self, width);
  int widths[N_CHILDREN] = { width < 0 ? -1 : width - get_spacing (self) - end, end };

  *minimum = *natural = 0;
  for (guint i = 0; i < N_CHILDREN; i++)
    {
      int child_minimum = 0;
      int child_natural = 0;

      gtk_widget_measure (self->children[i], GTK_ORIENTATION_VERTICAL, widths[i], &child_minimum,
                          &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
    }
}

static void
qw_pair_measure (GtkWidget *widget,
                 GtkOrientation orientation,
                 int for_size,
                 int *minimum,
                 int *natural,
                 int *minimum_baseline,
                 int *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_widths (QW_PAIR (widget), minimum, natural);
  else
    measure_heights (QW_PAIR (widget), for_size, minimum, natural);
}

static void
qw_pair_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  QwPair *self = QW_PAIR (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int end = find_end_width (self, width);
  int start = width - get_spacing (self) - end;

  gtk_widget_size_allocate (self->children[START],
                            &(GtkAllocation){ mirrored ? width - start : 0, 0, start, height }, -1);
  if (gtk_widget_get_visible (self->children[END]))
    gtk_widget_size_allocate (self->children[END],
                              &(GtkAllocation){ mirrored ? 0 : width - end, 0, end, height }, -1);
}

static GtkSizeRequestMode
qw_pair_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
set_child (QwPair *self, guint index, GtkWidget *child)
{
  /* A pair keeps its two for life. */
  g_return_if_fail (self->children[index] == NULL);
  self->children[index] = child;
  if (child != NULL)
    gtk_widget_insert_after (child, GTK_WIDGET (self),
                             index > START ? self->children[START] : NULL);
}

static void
qw_pair_dispose (GObject *object)
{
  QwPair *self = QW_PAIR (object);

  for (guint i = 0; i < N_CHILDREN; i++)
    g_clear_pointer (&self->children[i], gtk_widget_unparent);
  G_OBJECT_CLASS (qw_pair_parent_class)->dispose (object);
}

static void
qw_pair_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwPair *self = QW_PAIR (object);

  switch (id)
    {
    case PROP_START:
    case PROP_END:
      g_value_set_object (value, self->children[id - PROP_START]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_pair_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwPair *self = QW_PAIR (object);

  switch (id)
    {
    case PROP_START:
    case PROP_END:
      set_child (self, id - PROP_START, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_pair_class_init (QwPairClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = qw_pair_dispose;
  object_class->get_property = qw_pair_get_property;
  object_class->set_property = qw_pair_set_property;
  widget_class->measure = qw_pair_measure;
  widget_class->size_allocate = qw_pair_size_allocate;
  widget_class->get_request_mode = qw_pair_get_request_mode;

  properties[PROP_START] = g_param_spec_object ("start", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_END] = g_param_spec_object ("end", NULL, NULL, GTK_TYPE_WIDGET, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "pair");
}

static void
qw_pair_init (QwPair *self)
{
}

int
qw_pair_end_width (int width, int minimum, int natural)
{
  int most = width - SPACING - width / START_SHARE;

  return CLAMP (natural, minimum, MAX (minimum, most));
}
