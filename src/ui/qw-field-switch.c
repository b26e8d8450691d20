/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-field-switch.h"

struct _QwFieldSwitch
{
  AdwActionRow parent_instance;
  GtkSwitch *control;
};

static void qw_field_switch_form_field_init (QwFormFieldInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (QwFieldSwitch,
                               qw_field_switch,
                               ADW_TYPE_ACTION_ROW,
                               G_IMPLEMENT_INTERFACE (QW_TYPE_FORM_FIELD,
                                                      qw_field_switch_form_field_init))

static void
show (QwFormField *field, QwPartItem *item, const char *name)
{
  gtk_switch_set_active (QW_FIELD_SWITCH (field)->control, qw_part_item_get_boolean (item, name));
}

static GtkWidget *
get_control (QwFormField *field)
{
  return GTK_WIDGET (QW_FIELD_SWITCH (field)->control);
}

static void
qw_field_switch_form_field_init (QwFormFieldInterface *iface)
{
  iface->show = show;
  iface->get_control = get_control;
}

static void
active_cb (QwFieldSwitch *self)
{
  qw_form_field_set_boolean (QW_FORM_FIELD (self), gtk_switch_get_active (self->control));
}

static void
qw_field_switch_class_init (QwFieldSwitchClass *klass)
{
  qw_form_field_install (G_OBJECT_CLASS (klass), FALSE);
}

static void
qw_field_switch_init (QwFieldSwitch *self)
{
  qw_form_field_start (QW_FORM_FIELD (self));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  self->control = g_object_new (GTK_TYPE_SWITCH, "valign", GTK_ALIGN_CENTER, NULL);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->control));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), GTK_WIDGET (self->control));
  g_signal_connect_swapped (self->control, "notify::active", G_CALLBACK (active_cb), self);
}
