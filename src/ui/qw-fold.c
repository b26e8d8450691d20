/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-fold.h"

enum
{
  WIDE,
  NARROW,
  N_CHILDREN
};

struct _QwFold
{
  GtkWidget parent_instance;
  GtkWidget *children[N_CHILDREN];
  gboolean folded;
};

enum
{
  PROP_0,
  PROP_WIDE,
  PROP_NARROW,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwFold, qw_fold, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];

static void
show_child (QwFold *self)
{
  for (guint i = 0; i < N_CHILDREN; i++)
    if (self->children[i] != NULL)
      gtk_widget_set_child_visible (self->children[i], (i == NARROW) == self->folded);
}

static void
qw_fold_measure (GtkWidget *widget,
                 GtkOrientation orientation,
                 int for_size,
                 int *minimum,
                 int *natural,
                 int *minimum_baseline,
                 int *natural_baseline)
{
  QwFold *self = QW_FOLD (widget);
  int least[N_CHILDREN] = { 0 };
  int wanted[N_CHILDREN] = { 0 };

  for (guint i = 0; i < N_CHILDREN; i++)
    if (self->children[i] != NULL)
      gtk_widget_measure (self->children[i], orientation, -1, &least[i], &wanted[i], NULL, NULL);
  *minimum = orientation == GTK_ORIENTATION_VERTICAL ? MAX (least[WIDE], least[NARROW])
                                                     : least[NARROW];
  *natural = MAX (*minimum, wanted[WIDE]);
}

static void
qw_fold_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  QwFold *self = QW_FOLD (widget);
  GtkWidget *child = self->children[self->folded ? NARROW : WIDE];

  if (child != NULL)
    gtk_widget_size_allocate (child, &(GtkAllocation){ 0, 0, width, height }, -1);
}

static GtkSizeRequestMode
qw_fold_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
set_child (QwFold *self, guint index, GtkWidget *child)
{
  g_clear_pointer (&self->children[index], gtk_widget_unparent);
  self->children[index] = child;
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
  show_child (self);
}

static void
qw_fold_dispose (GObject *object)
{
  QwFold *self = QW_FOLD (object);

  for (guint i = 0; i < N_CHILDREN; i++)
    g_clear_pointer (&self->children[i], gtk_widget_unparent);
  G_OBJECT_CLASS (qw_fold_parent_class)->dispose (object);
}

static void
qw_fold_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_WIDE:
    case PROP_NARROW:
      g_value_set_object (value, QW_FOLD (object)->children[id - PROP_WIDE]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_fold_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_WIDE:
    case PROP_NARROW:
      set_child (QW_FOLD (object), id - PROP_WIDE, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_fold_class_init (QwFoldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = qw_fold_dispose;
  object_class->get_property = qw_fold_get_property;
  object_class->set_property = qw_fold_set_property;
  widget_class->measure = qw_fold_measure;
  widget_class->size_allocate = qw_fold_size_allocate;
  widget_class->get_request_mode = qw_fold_get_request_mode;

  properties[PROP_WIDE] = g_param_spec_object ("wide", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_NARROW] = g_param_spec_object ("narrow", NULL, NULL, GTK_TYPE_WIDGET, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "fold");
}

static void
qw_fold_init (QwFold *self)
{
}

gboolean
qw_fold_get_folded (QwFold *self)
{
  g_return_val_if_fail (QW_IS_FOLD (self), FALSE);
  return self->folded;
}

void
qw_fold_set_folded (QwFold *self, gboolean folded)
{
  g_return_if_fail (QW_IS_FOLD (self));
  if (self->folded == folded)
    return;

  self->folded = folded;
  show_child (self);
  /* The same size as before holds another child. */
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
