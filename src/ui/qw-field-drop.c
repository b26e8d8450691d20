/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-field-drop.h"

#include "qw-field-options.h"

struct _QwFieldDrop
{
  GtkBox parent_instance;
  GtkLabel *label;
  GtkWidget *drop;
  char *name;
  QwFieldOptions options;
};

static void qw_field_drop_form_field_init (QwFormFieldInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (QwFieldDrop,
                               qw_field_drop,
                               GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (QW_TYPE_FORM_FIELD,
                                                      qw_field_drop_form_field_init))

static void
show (QwFormField *field, QwPartItem *item, const char *name)
{
  qw_field_options_show (&QW_FIELD_DROP (field)->options, item, name);
}

/* The button inside is what has the focus, and it has no name of its own. */
static void
name_button (QwFieldDrop *self)
{
  GtkStringObject *chosen = gtk_drop_down_get_selected_item (GTK_DROP_DOWN (self->drop));
  const char *text = chosen != NULL ? gtk_string_object_get_string (chosen) : "";
  g_autofree char *name = g_strdup_printf ("%s: %s", self->name != NULL ? self->name : "", text);

  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (self->drop)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
named (QwFormField *field, const char *name)
{
  QwFieldDrop *self = QW_FIELD_DROP (field);

  g_free (self->name);
  self->name = g_strdup (name);
  name_button (self);
}

static GtkWidget *
get_control (QwFormField *field)
{
  return QW_FIELD_DROP (field)->drop;
}

static void
qw_field_drop_form_field_init (QwFormFieldInterface *iface)
{
  iface->show = show;
  iface->named = named;
  iface->get_control = get_control;
}

static void
selected_cb (QwFieldDrop *self)
{
  qw_field_options_choose (&self->options);
  name_button (self);
}

static void
update_title (QwFieldDrop *self)
{
  gtk_label_set_label (self->label, qw_form_field_get_title (QW_FORM_FIELD (self)));
}

static gboolean
qw_field_drop_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (QW_FIELD_DROP (widget)->drop);
}

static void
qw_field_drop_dispose (GObject *object)
{
  qw_field_options_clear (&QW_FIELD_DROP (object)->options);
  g_clear_pointer (&QW_FIELD_DROP (object)->name, g_free);
  G_OBJECT_CLASS (qw_field_drop_parent_class)->dispose (object);
}

static void
qw_field_drop_class_init (QwFieldDropClass *klass)
{
  qw_form_field_install (G_OBJECT_CLASS (klass), TRUE);
  G_OBJECT_CLASS (klass)->dispose = qw_field_drop_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = qw_field_drop_grab_focus;
}

static void
qw_field_drop_init (QwFieldDrop *self)
{
  qw_form_field_start (QW_FORM_FIELD (self));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  self->label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "dim-label");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->label));
  self->drop = g_object_new (GTK_TYPE_DROP_DOWN, "hexpand", TRUE, NULL);
  gtk_box_append (GTK_BOX (self), self->drop);
  qw_field_options_start (&self->options, QW_FORM_FIELD (self), self->drop);
  g_signal_connect (self, "notify::title", G_CALLBACK (update_title), NULL);
  g_signal_connect_swapped (self->drop, "notify::selected", G_CALLBACK (selected_cb), self);
}

void
qw_field_drop_set_parts (QwFieldDrop *self, GListModel *parts)
{
  g_return_if_fail (QW_IS_FIELD_DROP (self));
  qw_field_options_set_parts (&self->options, parts);
}
