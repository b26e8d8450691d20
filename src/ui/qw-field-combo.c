/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-field-combo.h"

#include "qw-field-options.h"

struct _QwFieldCombo
{
  AdwComboRow parent_instance;
  QwFieldOptions options;
};

static void qw_field_combo_form_field_init (QwFormFieldInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (QwFieldCombo,
                               qw_field_combo,
                               ADW_TYPE_COMBO_ROW,
                               G_IMPLEMENT_INTERFACE (QW_TYPE_FORM_FIELD,
                                                      qw_field_combo_form_field_init))

static void
show (QwFormField *field, QwPartItem *item, const char *name)
{
  qw_field_options_show (&QW_FIELD_COMBO (field)->options, item, name);
}

static void
qw_field_combo_form_field_init (QwFormFieldInterface *iface)
{
  iface->show = show;
}

static void
selected_cb (QwFieldCombo *self)
{
  qw_field_options_choose (&self->options);
}

static void
qw_field_combo_dispose (GObject *object)
{
  qw_field_options_clear (&QW_FIELD_COMBO (object)->options);
  G_OBJECT_CLASS (qw_field_combo_parent_class)->dispose (object);
}

static void
qw_field_combo_class_init (QwFieldComboClass *klass)
{
  qw_form_field_install (G_OBJECT_CLASS (klass), FALSE);
  G_OBJECT_CLASS (klass)->dispose = qw_field_combo_dispose;
}

static void
qw_field_combo_init (QwFieldCombo *self)
{
  qw_form_field_start (QW_FORM_FIELD (self));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  /* Side by side, both are squeezed where text is large. */
  adw_combo_row_set_use_subtitle (ADW_COMBO_ROW (self), TRUE);
  qw_field_options_start (&self->options, QW_FORM_FIELD (self), self);
  g_signal_connect (self, "notify::selected", G_CALLBACK (selected_cb), NULL);
}

void
qw_field_combo_set_parts (QwFieldCombo *self, GListModel *parts)
{
  g_return_if_fail (QW_IS_FIELD_COMBO (self));
  qw_field_options_set_parts (&self->options, parts);
}
