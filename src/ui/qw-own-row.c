/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-own-row.h"

#include "qw-spin.h"

struct _QwOwnRow
{
  GtkListBoxRow parent_instance;
  QwOwnItem *item;
  GtkEditable *title;
  GtkSpinButton *low;
  GtkSpinButton *typical;
  GtkSpinButton *high;
  GtkCheckButton *coding;
};

enum
{
  PROP_0,
  PROP_ITEM,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwOwnRow, qw_own_row, GTK_TYPE_LIST_BOX_ROW)

static GParamSpec *properties[N_PROPS];

static void
bind (QwOwnRow *self, const char *from, gpointer control, const char *to)
{
  g_object_bind_property (self->item, from, control, to,
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}

static void
set_item (QwOwnRow *self, QwOwnItem *item)
{
  g_return_if_fail (self->item == NULL);
  self->item = g_object_ref (item);
  bind (self, "title", self->title, "text");
  bind (self, "low", self->low, "value");
  bind (self, "typical", self->typical, "value");
  bind (self, "high", self->high, "value");
  bind (self, "coding", self->coding, "active");
}

static gboolean
has_text (QwOwnRow *self, const char *text)
{
  return text != NULL && text[0] != '\0';
}

static void
remove_cb (QwOwnRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "own.remove", "i",
                              gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self)));
}

static void
qw_own_row_dispose (GObject *object)
{
  QwOwnRow *self = QW_OWN_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), QW_TYPE_OWN_ROW);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (qw_own_row_parent_class)->dispose (object);
}

static void
qw_own_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwOwnRow *self = QW_OWN_ROW (object);

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
qw_own_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwOwnRow *self = QW_OWN_ROW (object);

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
qw_own_row_class_init (QwOwnRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_own_row_dispose;
  object_class->get_property = qw_own_row_get_property;
  object_class->set_property = qw_own_row_set_property;

  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, QW_TYPE_OWN_ITEM,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/quotewright/Quotewright/qw-own-row.ui");
  gtk_widget_class_bind_template_child (widget_class, QwOwnRow, title);
  gtk_widget_class_bind_template_child (widget_class, QwOwnRow, low);
  gtk_widget_class_bind_template_child (widget_class, QwOwnRow, typical);
  gtk_widget_class_bind_template_child (widget_class, QwOwnRow, high);
  gtk_widget_class_bind_template_child (widget_class, QwOwnRow, coding);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
qw_own_row_init (QwOwnRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  qw_spin_set_up (self->low);
  qw_spin_set_up (self->typical);
  qw_spin_set_up (self->high);
}
