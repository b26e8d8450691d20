/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-type-card.h"

struct _QwTypeCard
{
  GtkFlowBoxChild parent_instance;
  QwTypeItem *item;
};

enum
{
  PROP_0,
  PROP_ITEM,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwTypeCard, qw_type_card, GTK_TYPE_FLOW_BOX_CHILD)

static GParamSpec *properties[N_PROPS];

static void
qw_type_card_dispose (GObject *object)
{
  QwTypeCard *self = QW_TYPE_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), QW_TYPE_TYPE_CARD);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (qw_type_card_parent_class)->dispose (object);
}

static void
qw_type_card_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwTypeCard *self = QW_TYPE_CARD (object);

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
qw_type_card_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwTypeCard *self = QW_TYPE_CARD (object);

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
activate_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_activate (widget);
}

static void
qw_type_card_class_init (QwTypeCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_type_card_dispose;
  object_class->get_property = qw_type_card_get_property;
  object_class->set_property = qw_type_card_set_property;

  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, QW_TYPE_TYPE_ITEM,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /* A child of a flow box has no action of its own that another program could ask for. */
  gtk_widget_class_install_action (widget_class, "card.activate", NULL, activate_cb);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-type-card.ui");
}

static void
qw_type_card_init (QwTypeCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
