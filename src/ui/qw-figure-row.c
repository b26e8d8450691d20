/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-figure-row.h"

#include "qw-origin-button.h"
#include "qw-pair.h"

#define MARGIN 6

struct _QwFigureRow
{
  GtkListBoxRow parent_instance;
  QwFigureItem *item;
};

enum
{
  PROP_0,
  PROP_ITEM,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwFigureRow, qw_figure_row, GTK_TYPE_LIST_BOX_ROW)

static GParamSpec *properties[N_PROPS];

static gboolean
has_text (QwFigureRow *self, const char *text)
{
  return text != NULL && text[0] != '\0';
}

/* The button has air around it; without one the amount needs its own. */
static int
choose_margin (QwFigureRow *self, gboolean sourced)
{
  return sourced ? 0 : MARGIN;
}

static void
qw_figure_row_dispose (GObject *object)
{
  QwFigureRow *self = QW_FIGURE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), QW_TYPE_FIGURE_ROW);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (qw_figure_row_parent_class)->dispose (object);
}

static void
qw_figure_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwFigureRow *self = QW_FIGURE_ROW (object);

  switch (id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_figure_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwFigureRow *self = QW_FIGURE_ROW (object);

  switch (id)
    {
    case PROP_ITEM:
      g_set_object (&self->item, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_figure_row_class_init (QwFigureRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_figure_row_dispose;
  object_class->get_property = qw_figure_row_get_property;
  object_class->set_property = qw_figure_row_set_property;

  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, QW_TYPE_FIGURE_ITEM,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (QW_TYPE_ORIGIN_BUTTON);
  g_type_ensure (QW_TYPE_PAIR);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-figure-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, choose_margin);
}

static void
qw_figure_row_init (QwFigureRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
qw_figure_row_create (gpointer item, gpointer user_data)
{
  return g_object_new (QW_TYPE_FIGURE_ROW, "item", item, NULL);
}
