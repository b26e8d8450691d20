/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-driver-row.h"

#include "qw-pair.h"
#include "qw-spread-bar.h"

struct _QwDriverRow
{
  GtkListBoxRow parent_instance;
  QwDriverItem *item;
};

enum
{
  PROP_0,
  PROP_ITEM,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwDriverRow, qw_driver_row, GTK_TYPE_LIST_BOX_ROW)

static GParamSpec *properties[N_PROPS];

static char *
format_detail (QwDriverRow *self, const char *share, const char *question)
{
  if (question == NULL || question[0] == '\0')
    return g_strdup (share);
  return g_strdup_printf ("%s · %s", share, question);
}

static void
aim (QwDriverRow *self)
{
  g_autofree char *id = NULL;

  g_object_get (self->item, "id", &id, NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", id);
}

static void
set_item (QwDriverRow *self, QwDriverItem *item)
{
  /* A row keeps its item for life; it is the item that comes to say something else. */
  g_return_if_fail (self->item == NULL);
  self->item = g_object_ref (item);
  g_signal_connect_object (item, "notify::id", G_CALLBACK (aim), self, G_CONNECT_SWAPPED);
  aim (self);
}

static void
qw_driver_row_dispose (GObject *object)
{
  QwDriverRow *self = QW_DRIVER_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), QW_TYPE_DRIVER_ROW);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (qw_driver_row_parent_class)->dispose (object);
}

static void
qw_driver_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwDriverRow *self = QW_DRIVER_ROW (object);

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
qw_driver_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwDriverRow *self = QW_DRIVER_ROW (object);

  switch (id)
    {
    case PROP_ITEM:
      set_item (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_driver_row_class_init (QwDriverRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_driver_row_dispose;
  object_class->get_property = qw_driver_row_get_property;
  object_class->set_property = qw_driver_row_set_property;

  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, QW_TYPE_DRIVER_ITEM,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (QW_TYPE_PAIR);
  g_type_ensure (QW_TYPE_SPREAD_BAR);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-driver-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, format_detail);
}

static void
qw_driver_row_init (QwDriverRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
qw_driver_row_create (gpointer item, gpointer user_data)
{
  return g_object_new (QW_TYPE_DRIVER_ROW, "item", item, NULL);
}
