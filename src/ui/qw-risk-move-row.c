/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-risk-move-row.h"

#include "qw-origin-button.h"
#include "qw-pair.h"

#include <glib/gi18n.h>

struct _QwRiskMoveRow
{
  GtkListBoxRow parent_instance;
  QwMoveItem *item;
  QwOutlook *outlook;
  GtkButton *button;
};

enum
{
  PROP_0,
  PROP_ITEM,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwRiskMoveRow, qw_risk_move_row, GTK_TYPE_LIST_BOX_ROW)

static GParamSpec *properties[N_PROPS];

static char *
format_action (QwRiskMoveRow *self, gboolean tried)
{
  return g_strdup (tried ? _ ("Take Back") : _ ("Try It"));
}

/* Of a button that has its label as a property the oldest GTK tells only that. */
static void
name_button (QwRiskMoveRow *self)
{
  g_autofree char *title = NULL;
  g_autofree char *name = NULL;

  g_object_get (self->item, "title", &title, NULL);
  /* Translators: names of a button, for screen readers; %s is a change of somebody's week. */
  name = g_strdup_printf (
      qw_move_item_get_tried (self->item) ? _ ("Take back: %s") : _ ("Try it: %s"), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

static void
try_cb (QwRiskMoveRow *self)
{
  qw_outlook_try (self->outlook, (guint) gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self)));
}

/* A row keeps its item for life; it is the item that comes to say something else. */
static void
set_item (QwRiskMoveRow *self, QwMoveItem *item)
{
  g_return_if_fail (self->item == NULL);
  self->item = g_object_ref (item);
  g_signal_connect_object (item, "notify::title", G_CALLBACK (name_button), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (item, "notify::tried", G_CALLBACK (name_button), self,
                           G_CONNECT_SWAPPED);
  name_button (self);
}

static void
qw_risk_move_row_dispose (GObject *object)
{
  QwRiskMoveRow *self = QW_RISK_MOVE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), QW_TYPE_RISK_MOVE_ROW);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (qw_risk_move_row_parent_class)->dispose (object);
}

static void
qw_risk_move_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_ITEM:
      g_value_set_object (value, QW_RISK_MOVE_ROW (object)->item);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_risk_move_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwRiskMoveRow *self = QW_RISK_MOVE_ROW (object);

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
qw_risk_move_row_class_init (QwRiskMoveRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_risk_move_row_dispose;
  object_class->get_property = qw_risk_move_row_get_property;
  object_class->set_property = qw_risk_move_row_set_property;

  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, QW_TYPE_MOVE_ITEM,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (QW_TYPE_ORIGIN_BUTTON);
  g_type_ensure (QW_TYPE_PAIR);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-risk-move-row.ui");
  gtk_widget_class_bind_template_child (widget_class, QwRiskMoveRow, button);
  gtk_widget_class_bind_template_callback (widget_class, format_action);
  gtk_widget_class_bind_template_callback (widget_class, try_cb);
}

static void
qw_risk_move_row_init (QwRiskMoveRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
qw_risk_move_row_new (QwMoveItem *item, QwOutlook *outlook)
{
  QwRiskMoveRow *self = g_object_new (QW_TYPE_RISK_MOVE_ROW, "item", item, NULL);

  /* The list that the row is in belongs to the outlook. */
  self->outlook = outlook;
  return GTK_WIDGET (self);
}
