/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-offer-dialog.h"

#include "qw-estimate.h"
#include "qw-field-row.h"
#include "qw-format.h"

#include <glib/gi18n.h>

struct _QwOfferDialog
{
  AdwWindow parent_instance;
  AdwPreferencesGroup *columns;
  GtkButton *create;
  GtkWidget *from; /* weak */
  GPtrArray *names;
};

G_DEFINE_FINAL_TYPE (QwOfferDialog, qw_offer_dialog, ADW_TYPE_WINDOW)

static char *
get_name (QwOfferDialog *self, guint i)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (self->names->pdata[i])));
}

static void
create_cb (QwOfferDialog *self)
{
  g_autoptr (GVariantBuilder) names = g_variant_builder_new (G_VARIANT_TYPE_STRING_ARRAY);

  for (guint i = 0; i < self->names->len; i++)
    {
      g_autofree char *name = get_name (self, i);

      g_variant_builder_add (names, "s", name);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  if (self->from != NULL)
    gtk_widget_activate_action (self->from, "win.create-offer", "as", names);
  gtk_window_destroy (GTK_WINDOW (self));
}

/* There is nothing to create without any column. */
static void
changed_cb (QwOfferDialog *self)
{
  gboolean any = FALSE;

  for (guint i = 0; i < self->names->len; i++)
    {
      g_autofree char *name = get_name (self, i);

      any = any || name[0] != '\0';
    }
  gtk_widget_set_sensitive (GTK_WIDGET (self->create), any);
}

static void
qw_offer_dialog_dispose (GObject *object)
{
  QwOfferDialog *self = QW_OFFER_DIALOG (object);

  g_clear_weak_pointer (&self->from);
  g_clear_pointer (&self->names, g_ptr_array_unref);
  G_OBJECT_CLASS (qw_offer_dialog_parent_class)->dispose (object);
}

static void
qw_offer_dialog_class_init (QwOfferDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = qw_offer_dialog_dispose;
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-offer-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, QwOfferDialog, columns);
  gtk_widget_class_bind_template_child (widget_class, QwOfferDialog, create);
  gtk_widget_class_bind_template_callback (widget_class, create_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
qw_offer_dialog_init (QwOfferDialog *self)
{
  self->names = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

static const char *
get_usual_name (guint i)
{
  switch (i)
    {
    case 0:
      /* Translators: name of the smallest of up to three jobs offered side by side. */
      return C_ ("offer", "Good");
    case 1:
      /* Translators: name of the second of up to three jobs offered side by side. */
      return C_ ("offer", "Better");
    default:
      /* Translators: name of the largest of three jobs offered side by side. */
      return C_ ("offer", "Best");
    }
}

static void
add_column (QwOfferDialog *self, guint i, QwEstimate *estimate)
{
  GtkWidget *row = adw_entry_row_new ();
  g_autofree char *amount = qw_format_amount (estimate->currency, estimate->fixed.price);
  g_autofree char *title = g_strdup_printf (
      "%s · %s", qw_format_table_text (estimate->project->short_title), amount);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  qw_field_row_tell_focus (ADW_ENTRY_ROW (row));
  gtk_editable_set_text (GTK_EDITABLE (row), get_usual_name (i));
  adw_entry_row_set_activates_default (ADW_ENTRY_ROW (row), TRUE);
  g_signal_connect_object (row, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->columns, row);
  g_ptr_array_add (self->names, row);
}

QwOfferDialog *
qw_offer_dialog_new (GtkWidget *from, GPtrArray *estimates)
{
  QwOfferDialog *self = g_object_new (QW_TYPE_OFFER_DIALOG, "transient-for",
                                      GTK_WINDOW (gtk_widget_get_root (from)), NULL);

  g_set_weak_pointer (&self->from, from);
  for (guint i = 0; i < estimates->len; i++)
    add_column (self, i, estimates->pdata[i]);
  return self;
}
