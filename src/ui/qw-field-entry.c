/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-field-entry.h"

struct _QwFieldEntry
{
  GtkBox parent_instance;
  GtkLabel *label;
  GtkEntry *entry;
  GtkLabel *error;
  gboolean compact;
};

enum
{
  PROP_COMPACT = QW_FORM_FIELD_LAST_PROP + 1,
  PROP_WIDTH
};

static void qw_field_entry_form_field_init (QwFormFieldInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (QwFieldEntry,
                               qw_field_entry,
                               GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (QW_TYPE_FORM_FIELD,
                                                      qw_field_entry_form_field_init))

static void
show (QwFormField *field, QwPartItem *item, const char *name)
{
  GtkEditable *entry = GTK_EDITABLE (QW_FIELD_ENTRY (field)->entry);
  g_autofree char *text = qw_part_item_get_text (item, name);

  /* Setting the same again would move the cursor. */
  if (g_strcmp0 (text, gtk_editable_get_text (entry)) != 0)
    gtk_editable_set_text (entry, text);
}

static void
explain (QwFormField *field, const char *error)
{
  QwFieldEntry *self = QW_FIELD_ENTRY (field);

  gtk_label_set_label (self->error, error != NULL ? error : "");
  gtk_widget_set_visible (GTK_WIDGET (self->error), error != NULL);
  gtk_entry_set_icon_from_icon_name (self->entry, GTK_ENTRY_ICON_SECONDARY,
                                     error != NULL ? "dialog-warning-symbolic" : NULL);
  gtk_entry_set_icon_activatable (self->entry, GTK_ENTRY_ICON_SECONDARY, FALSE);
  gtk_entry_set_icon_tooltip_text (self->entry, GTK_ENTRY_ICON_SECONDARY, error);
  if (error != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
}

static GtkWidget *
get_control (QwFormField *field)
{
  return GTK_WIDGET (QW_FIELD_ENTRY (field)->entry);
}

static void
qw_field_entry_form_field_init (QwFormFieldInterface *iface)
{
  iface->show = show;
  iface->explain = explain;
  iface->get_control = get_control;
}

static void
changed_cb (QwFieldEntry *self)
{
  qw_form_field_type (QW_FORM_FIELD (self), gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

static gboolean
qw_field_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (QW_FIELD_ENTRY (widget)->entry));
}

/* In little room, what an entry asks for is said in it. */
static void
update_title (QwFieldEntry *self)
{
  const char *title = qw_form_field_get_title (QW_FORM_FIELD (self));

  gtk_label_set_label (self->label, title);
  gtk_widget_set_visible (GTK_WIDGET (self->label), !self->compact);
  gtk_entry_set_placeholder_text (self->entry, self->compact ? title : NULL);
}

static void
set_width (QwFieldEntry *self, int width)
{
  /* In little room it gets half of it, and scrolls. */
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), width / 2);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self->entry), width);
  gtk_entry_set_alignment (self->entry, 1);
  gtk_widget_set_hexpand (GTK_WIDGET (self->entry), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self->entry), "numeric");
}

static void
qw_field_entry_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwFieldEntry *self = QW_FIELD_ENTRY (object);

  switch (id)
    {
    case PROP_COMPACT:
      self->compact = g_value_get_boolean (value);
      update_title (self);
      break;
    case PROP_WIDTH:
      set_width (self, g_value_get_int (value));
      break;
    default:
      qw_form_field_set_property (object, id, value, pspec);
    }
}

static void
qw_field_entry_class_init (QwFieldEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  qw_form_field_install (object_class, TRUE);
  object_class->set_property = qw_field_entry_set_property;
  GTK_WIDGET_CLASS (klass)->grab_focus = qw_field_entry_grab_focus;

  g_object_class_install_property (object_class, PROP_COMPACT,
                                   g_param_spec_boolean ("compact", NULL, NULL, FALSE, flags));
  g_object_class_install_property (object_class, PROP_WIDTH,
                                   g_param_spec_int ("width", NULL, NULL, -1, 1000, -1, flags));
}

static GtkLabel *
add_label (QwFieldEntry *self, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (self), label);
  return GTK_LABEL (label);
}

static void
qw_field_entry_init (QwFieldEntry *self)
{
  qw_form_field_start (QW_FORM_FIELD (self));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  self->label = add_label (self, "dim-label");
  /* The quote has an undo of its own, for every entry. */
  self->entry = g_object_new (GTK_TYPE_ENTRY, "enable-undo", FALSE, "hexpand", TRUE, NULL);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->entry));
  self->error = add_label (self, "error");
  gtk_widget_set_visible (GTK_WIDGET (self->error), FALSE);
  g_signal_connect (self, "notify::title", G_CALLBACK (update_title), NULL);
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (changed_cb), self);
}

GtkWidget *
qw_field_entry_get_entry (QwFieldEntry *self)
{
  g_return_val_if_fail (QW_IS_FIELD_ENTRY (self), NULL);
  return GTK_WIDGET (self->entry);
}
