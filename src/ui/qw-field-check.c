/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-field-check.h"

struct _QwFieldCheck
{
  GtkCheckButton parent_instance;
};

static void qw_field_check_form_field_init (QwFormFieldInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (QwFieldCheck,
                               qw_field_check,
                               GTK_TYPE_CHECK_BUTTON,
                               G_IMPLEMENT_INTERFACE (QW_TYPE_FORM_FIELD,
                                                      qw_field_check_form_field_init))

static void
show (QwFormField *field, QwPartItem *item, const char *name)
{
  gtk_check_button_set_active (GTK_CHECK_BUTTON (field), qw_part_item_get_boolean (item, name));
}

static void
qw_field_check_form_field_init (QwFormFieldInterface *iface)
{
  iface->show = show;
}

static void
toggled_cb (QwFieldCheck *self)
{
  qw_form_field_set_boolean (QW_FORM_FIELD (self),
                             gtk_check_button_get_active (GTK_CHECK_BUTTON (self)));
}

/* The label of a check button alone does not wrap. */
static void
update_title (QwFieldCheck *self)
{
  gtk_label_set_label (GTK_LABEL (gtk_check_button_get_child (GTK_CHECK_BUTTON (self))),
                       qw_form_field_get_title (QW_FORM_FIELD (self)));
}

static void
qw_field_check_class_init (QwFieldCheckClass *klass)
{
  qw_form_field_install (G_OBJECT_CLASS (klass), TRUE);
}

static void
qw_field_check_init (QwFieldCheck *self)
{
  qw_form_field_start (QW_FORM_FIELD (self));
  gtk_check_button_set_child (GTK_CHECK_BUTTON (self),
                              g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE,
                                            "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL));
  g_signal_connect (self, "toggled", G_CALLBACK (toggled_cb), NULL);
  g_signal_connect (self, "notify::title", G_CALLBACK (update_title), NULL);
}
