/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-risk-entry-row.h"

#include "qw-pair.h"

#include <glib/gi18n.h>

struct _QwRiskEntryRow
{
  GtkListBoxRow parent_instance;
  QwEntryItem *item;
  QwOutlook *outlook;
  GtkButton *button;
};

enum
{
  PROP_0,
  PROP_ITEM,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwRiskEntryRow, qw_risk_entry_row, GTK_TYPE_LIST_BOX_ROW)

static GParamSpec *properties[N_PROPS];

static gboolean
has_text (QwRiskEntryRow *self, const char *text)
{
  return text != NULL && text[0] != '\0';
}

static void
name_button (QwRiskEntryRow *self)
{
  g_autofree char *title = NULL;
  g_autofree char *name = NULL;

  g_object_get (self->item, "title", &title, NULL);
  /* Translators: name of a button, for screen readers; %s is a date. */
  name = g_strdup_printf (_ ("Delete the answers of %s"), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

static void
delete_cb (QwRiskEntryRow *self)
{
  qw_outlook_delete_entry (self->outlook,
                           (guint) gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self)));
}

/* A row keeps its item for life; it is the item that comes to say something else. */
static void
set_item (QwRiskEntryRow *self, QwEntryItem *item)
{
  g_return_if_fail (self->item == NULL);
  self->item = g_object_ref (item);
  g_signal_connect_object (item, "notify::title", G_CALLBACK (name_button), self,
                           G_CONNECT_SWAPPED);
  name_button (self);
}

static void
qw_risk_entry_row_dispose (GObject *object)
{
  QwRiskEntryRow *self = QW_RISK_ENTRY_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), QW_TYPE_RISK_ENTRY_ROW);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (qw_risk_entry_row_parent_class)->dispose (object);
}

static void
qw_risk_entry_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_ITEM:
      g_value_set_object (value, QW_RISK_ENTRY_ROW (object)->item);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_risk_entry_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwRiskEntryRow *self = QW_RISK_ENTRY_ROW (object);

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
qw_risk_entry_row_class_init (QwRiskEntryRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_risk_entry_row_dispose;
  object_class->get_property = qw_risk_entry_row_get_property;
  object_class->set_property = qw_risk_entry_row_set_property;

  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, QW_TYPE_ENTRY_ITEM,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (QW_TYPE_PAIR);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-risk-entry-row.ui");
  gtk_widget_class_bind_template_child (widget_class, QwRiskEntryRow, button);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
}

static void
qw_risk_entry_row_init (QwRiskEntryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
qw_risk_entry_row_new (QwEntryItem *item, QwOutlook *outlook)
{
  QwRiskEntryRow *self = g_object_new (QW_TYPE_RISK_ENTRY_ROW, "item", item, NULL);

  /* The list that the row is in belongs to the outlook. */
  self->outlook = outlook;
  return GTK_WIDGET (self);
}
