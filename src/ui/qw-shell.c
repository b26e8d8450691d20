/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-shell.h"

enum
{
  TOP,
  CONTENT,
  BAR,
  N_CHILDREN
};

struct _QwShell
{
  GtkWidget parent_instance;
  GtkWidget *children[N_CHILDREN];
  QwFold *fold;
};

enum
{
  PROP_0,
  PROP_TOP,
  PROP_CONTENT,
  PROP_BAR,
  PROP_FOLD,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwShell, qw_shell, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];

static int
minimum_of (GtkWidget *child, GtkOrientation orientation)
{
  int minimum = 0;

  if (child != NULL)
    gtk_widget_measure (child, orientation, -1, &minimum, NULL, NULL, NULL);
  return minimum;
}

static int
natural_width (GtkWidget *child)
{
  int natural = 0;

  if (child != NULL)
    gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  return natural;
}

/* As high as all of it, the bar too, so that the least height is that of a narrow one. */
static void
qw_shell_measure (GtkWidget *widget,
                  GtkOrientation orientation,
                  int for_size,
                  int *minimum,
                  int *natural,
                  int *minimum_baseline,
                  int *natural_baseline)
{
  QwShell *self = QW_SHELL (widget);

  *minimum = *natural = 0;
  for (guint i = 0; i < N_CHILDREN; i++)
    {
      int least = minimum_of (self->children[i], orientation);

      if (orientation == GTK_ORIENTATION_VERTICAL)
        *minimum += least;
      else
        *minimum = MAX (*minimum, least);
      *natural = MAX (*minimum, *natural);
      if (orientation == GTK_ORIENTATION_HORIZONTAL)
        *natural = MAX (*natural, natural_width (self->children[i]));
    }
}

static void
place (GtkWidget *child, int y, int width, int height)
{
  if (child == NULL)
    return;
  gtk_widget_set_child_visible (child, height > 0);
  if (height > 0)
    gtk_widget_size_allocate (child, &(GtkAllocation){ 0, y, width, height }, -1);
}

static void
qw_shell_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  QwShell *self = QW_SHELL (widget);
  gboolean narrow = qw_shell_is_narrow (self, width);
  int top = minimum_of (self->children[TOP], GTK_ORIENTATION_VERTICAL);
  int bar = narrow ? minimum_of (self->children[BAR], GTK_ORIENTATION_VERTICAL) : 0;

  if (self->fold != NULL)
    qw_fold_set_folded (self->fold, narrow);
  place (self->children[TOP], 0, width, top);
  place (self->children[CONTENT], top, width, MAX (height - top - bar, 0));
  place (self->children[BAR], height - bar, width, bar);
}

static GtkSizeRequestMode
qw_shell_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
set_child (QwShell *self, guint index, GtkWidget *child)
{
  GtkWidget *before = NULL;

  g_clear_pointer (&self->children[index], gtk_widget_unparent);
  self->children[index] = child;
  if (child == NULL)
    return;
  /* Focus goes from top to bottom, whatever the order they are set in. */
  for (guint i = 0; i < index; i++)
    if (self->children[i] != NULL)
      before = self->children[i];
  gtk_widget_insert_after (child, GTK_WIDGET (self), before);
}

static void
qw_shell_dispose (GObject *object)
{
  QwShell *self = QW_SHELL (object);

  g_clear_object (&self->fold);
  for (guint i = 0; i < N_CHILDREN; i++)
    g_clear_pointer (&self->children[i], gtk_widget_unparent);
  G_OBJECT_CLASS (qw_shell_parent_class)->dispose (object);
}

static void
qw_shell_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwShell *self = QW_SHELL (object);

  switch (id)
    {
    case PROP_TOP:
    case PROP_CONTENT:
    case PROP_BAR:
      g_value_set_object (value, self->children[id - PROP_TOP]);
      break;
    case PROP_FOLD:
      g_value_set_object (value, self->fold);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_shell_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwShell *self = QW_SHELL (object);

  switch (id)
    {
    case PROP_TOP:
    case PROP_CONTENT:
    case PROP_BAR:
      set_child (self, id - PROP_TOP, g_value_get_object (value));
      break;
    case PROP_FOLD:
      g_set_object (&self->fold, g_value_get_object (value));
      gtk_widget_queue_allocate (GTK_WIDGET (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_shell_class_init (QwShellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = qw_shell_dispose;
  object_class->get_property = qw_shell_get_property;
  object_class->set_property = qw_shell_set_property;
  widget_class->measure = qw_shell_measure;
  widget_class->size_allocate = qw_shell_size_allocate;
  widget_class->get_request_mode = qw_shell_get_request_mode;

  properties[PROP_TOP] = g_param_spec_object ("top", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_BAR] = g_param_spec_object ("bar", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_FOLD] = g_param_spec_object ("fold", NULL, NULL, QW_TYPE_FOLD, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_shell_init (QwShell *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

gboolean
qw_shell_is_narrow (QwShell *self, int width)
{
  g_return_val_if_fail (QW_IS_SHELL (self), FALSE);
  return width < natural_width (self->children[TOP]);
}
