/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-field-row.h"

#include <glib/gi18n.h>

struct _QwFieldRow
{
  AdwEntryRow parent_instance;
  GtkWidget *warning;
};

static void qw_field_row_form_field_init (QwFormFieldInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (QwFieldRow,
                               qw_field_row,
                               ADW_TYPE_ENTRY_ROW,
                               G_IMPLEMENT_INTERFACE (QW_TYPE_FORM_FIELD,
                                                      qw_field_row_form_field_init))

static void
show (QwFormField *field, QwPartItem *item, const char *name)
{
  GtkEditable *entry = GTK_EDITABLE (field);
  g_autofree char *text = qw_part_item_get_text (item, name);

  /* Setting the same again would move the cursor. */
  if (g_strcmp0 (text, gtk_editable_get_text (entry)) != 0)
    gtk_editable_set_text (entry, text);
}

/* The row has no place for a sentence but its title. */
static void
explain (QwFormField *field, const char *error)
{
  QwFieldRow *self = QW_FIELD_ROW (field);
  const char *title = qw_form_field_get_title (field);
  /* Translators: an entry and what is wrong with what is typed there: “Valid for days: this is not a number” */
  g_autofree char *whole = error != NULL ? g_strdup_printf (_ ("%1$s: %2$s"), title, error) : NULL;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), whole != NULL ? whole : title);
  gtk_widget_set_visible (self->warning, error != NULL);
  gtk_widget_set_tooltip_text (self->warning, error);
  if (error != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
}

static GtkWidget *
get_control (QwFormField *field)
{
  GtkEditable *delegate = gtk_editable_get_delegate (GTK_EDITABLE (field));

  return delegate != NULL ? GTK_WIDGET (delegate) : GTK_WIDGET (field);
}

static void
qw_field_row_form_field_init (QwFormFieldInterface *iface)
{
  iface->show = show;
  iface->explain = explain;
  iface->get_control = get_control;
}

static void
changed_cb (QwFieldRow *self)
{
  qw_form_field_type (QW_FORM_FIELD (self), gtk_editable_get_text (GTK_EDITABLE (self)));
}

static void
qw_field_row_class_init (QwFieldRowClass *klass)
{
  qw_form_field_install (G_OBJECT_CLASS (klass), FALSE);
}

static void
qw_field_row_init (QwFieldRow *self)
{
  qw_form_field_start (QW_FORM_FIELD (self));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  /* The quote has an undo of its own, for every entry. */
  gtk_editable_set_enable_undo (GTK_EDITABLE (self), FALSE);
  self->warning = g_object_new (GTK_TYPE_IMAGE, "icon-name", "dialog-warning-symbolic", "visible",
                                FALSE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (self), self->warning);
  qw_field_row_tell_focus (ADW_ENTRY_ROW (self));
  g_signal_connect (self, "changed", G_CALLBACK (changed_cb), NULL);
}

void
qw_field_row_tell_focus (AdwEntryRow *row)
{
  GtkEditable *entry = NULL;

  g_return_if_fail (ADW_IS_ENTRY_ROW (row));
  entry = gtk_editable_get_delegate (GTK_EDITABLE (row));
  /* With libadwaita 1.2 the row is what has the role of an entry, and what has the focus has none:
   * nobody is told that the focus is there. */
  g_object_set (row, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL);
  g_object_set (entry, "accessible-role", GTK_ACCESSIBLE_ROLE_TEXT_BOX, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), -1);
}
