/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-outcome-dialog.h"

#include "qw-field-row.h"
#include "qw-outcome-form.h"
#include "qw-plain-row.h"
#include "qw-selector-row.h"
#include "qw-spin.h"

#include <glib/gi18n.h>

#define MOST_HOURS 1e6

struct _QwOutcomeDialog
{
  AdwWindow parent_instance;
  QwQuoteBook *book;
  QwOutcomeForm *form;
  GtkLabel *quote_title;
  GtkLabel *planned;
  GtkSpinButton *hours;
  GtkSpinButton *spent;
  AdwComboRow *reason;
  GtkEditable *note;
  GtkLabel *verdict;
  GtkWidget *lines_group;
  GtkListBox *lines;
  GtkWidget *save;
};

G_DEFINE_FINAL_TYPE (QwOutcomeDialog, qw_outcome_dialog, ADW_TYPE_WINDOW)

static void
save_cb (QwOutcomeDialog *self)
{
  g_autoptr (QwQuoteOutcome) outcome = qw_outcome_form_get_outcome (self->form);

  qw_quote_book_set_outcome (self->book, outcome);
  gtk_window_close (GTK_WINDOW (self));
}

/* Asked is asked: it is not asked again, and can be told later. */
static gboolean
skip (QwOutcomeDialog *self)
{
  gboolean asked = FALSE;

  g_object_get (self->book, "asks-outcome", &asked, NULL);
  if (asked)
    qw_quote_book_set_outcome (self->book, NULL);
  return GDK_EVENT_PROPAGATE;
}

static void
skip_cb (QwOutcomeDialog *self)
{
  gtk_window_close (GTK_WINDOW (self));
}

static GtkWidget *
create_line (gpointer item, gpointer user_data)
{
  g_autofree char *title = NULL;
  g_autofree char *planned = NULL;
  AdwActionRow *row = NULL;
  GtkWidget *spin = gtk_spin_button_new_with_range (0, MOST_HOURS, 1);

  g_object_get (item, "title", &title, "planned", &planned, NULL);
  row = qw_plain_row_new (title, planned);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_spin_button_set_digits (GTK_SPIN_BUTTON (spin), 1);
  qw_spin_set_up (GTK_SPIN_BUTTON (spin));
  gtk_widget_set_valign (spin, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_object_bind_property (item, "hours", spin, "value",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  adw_action_row_add_suffix (row, spin);
  return GTK_WIDGET (row);
}

static void
bind_form (QwOutcomeDialog *self)
{
  const GBindingFlags both = G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL;
  GListModel *lines = qw_outcome_form_get_lines (self->form);
  guint digits = 0;

  g_object_get (self->form, "digits", &digits, NULL);
  gtk_spin_button_set_digits (self->spent, digits);
  g_object_bind_property (self->form, "title", self->quote_title, "label", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self->form, "planned", self->planned, "label", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self->form, "verdict", self->verdict, "label", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self->form, "valid", self->save, "sensitive", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self->form, "hours", self->hours, "value", both);
  g_object_bind_property (self->form, "spent", self->spent, "value", both);
  g_object_bind_property (self->form, "note", self->note, "text", both);
  qw_selector_row_bind (self->reason, self->form, "reason");
  gtk_list_box_bind_model (self->lines, lines, create_line, NULL, NULL);
  gtk_widget_set_visible (self->lines_group, g_list_model_get_n_items (lines) > 0);
}

static void
qw_outcome_dialog_dispose (GObject *object)
{
  QwOutcomeDialog *self = QW_OUTCOME_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), QW_TYPE_OUTCOME_DIALOG);
  g_clear_object (&self->form);
  g_clear_object (&self->book);
  G_OBJECT_CLASS (qw_outcome_dialog_parent_class)->dispose (object);
}

static void
qw_outcome_dialog_class_init (QwOutcomeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = qw_outcome_dialog_dispose;
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-outcome-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, QwOutcomeDialog, quote_title);
  gtk_widget_class_bind_template_child (widget_class, QwOutcomeDialog, planned);
  gtk_widget_class_bind_template_child (widget_class, QwOutcomeDialog, hours);
  gtk_widget_class_bind_template_child (widget_class, QwOutcomeDialog, spent);
  gtk_widget_class_bind_template_child (widget_class, QwOutcomeDialog, reason);
  gtk_widget_class_bind_template_child (widget_class, QwOutcomeDialog, note);
  gtk_widget_class_bind_template_child (widget_class, QwOutcomeDialog, verdict);
  gtk_widget_class_bind_template_child (widget_class, QwOutcomeDialog, lines_group);
  gtk_widget_class_bind_template_child (widget_class, QwOutcomeDialog, lines);
  gtk_widget_class_bind_template_child (widget_class, QwOutcomeDialog, save);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, skip_cb);
}

static void
qw_outcome_dialog_init (QwOutcomeDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  qw_spin_set_up (self->hours);
  qw_spin_set_up (self->spent);
  qw_field_row_tell_focus (ADW_ENTRY_ROW (self->note));
  g_signal_connect (self, "close-request", G_CALLBACK (skip), NULL);
}

GtkWindow *
qw_outcome_dialog_new (GtkWindow *parent, QwQuoteBook *book)
{
  QwQuote *quote = qw_desk_get_quote (qw_quote_book_get_desk (book));
  QwOutcomeDialog *self;

  if (quote == NULL)
    return NULL;
  self = g_object_new (QW_TYPE_OUTCOME_DIALOG, "transient-for", parent, NULL);
  self->book = g_object_ref (book);
  self->form = qw_outcome_form_new (quote);
  bind_form (self);
  gtk_window_set_focus (GTK_WINDOW (self), GTK_WIDGET (self->hours));
  return GTK_WINDOW (self);
}
