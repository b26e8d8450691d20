/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-import-dialog.h"

#include "qw-plain-row.h"
#include "qw-selector-row.h"

#include <glib/gi18n.h>

/* In the order of QwJobField, then how numbers and days are written. */
static const char *const choice_names[] = { "date",  "planned", "actual", "low",
                                            "high",  "type",    "title",  "client",
                                            "price", "decimal", "dates",  "currency" };

#define N_CHOICES G_N_ELEMENTS (choice_names)

struct _QwImportDialog
{
  AdwWindow parent_instance;
  QwTrack *track;
  QwJobSheet *sheet;
  GtkWidget *choices[G_N_ELEMENTS (choice_names)];
  GtkLabel *words;
  GtkLabel *problem;
  GtkWidget *jobs_group;
  GtkListBox *jobs;
  GtkWidget *refused_group;
  GtkListBox *refused;
  GtkWidget *save;
};

G_DEFINE_FINAL_TYPE (QwImportDialog, qw_import_dialog, ADW_TYPE_WINDOW)

static void
save_cb (QwImportDialog *self)
{
  qw_track_import (self->track, self->sheet);
  gtk_window_close (GTK_WINDOW (self));
}

static GtkWidget *
row_new (const char *title, const char *detail, const char *figure)
{
  AdwActionRow *row = qw_plain_row_new (title, detail);

  gtk_widget_set_focusable (GTK_WIDGET (row), FALSE);
  adw_action_row_add_suffix (row, gtk_label_new (figure));
  return GTK_WIDGET (row);
}

static GtkWidget *
create_job (gpointer item, gpointer user_data)
{
  g_autofree char *title = NULL;
  g_autofree char *detail = NULL;
  g_autofree char *planned = NULL;
  g_autofree char *actual = NULL;
  g_autofree char *figure = NULL;

  g_object_get (item, "title", &title, "detail", &detail, "planned", &planned, "actual", &actual,
                NULL);
  /* Translators: hours that a job took, and those that were planned: "150 hours of 90–260 h". */
  figure = g_strdup_printf (_ ("%s of %s"), actual, planned);
  return row_new (title, detail, figure);
}

static GtkWidget *
create_refused (gpointer item, gpointer user_data)
{
  g_autofree char *title = NULL;
  g_autofree char *detail = NULL;
  g_autofree char *figure = NULL;

  g_object_get (item, "title", &title, "detail", &detail, "figure", &figure, NULL);
  return row_new (title, detail, figure);
}

static void
show_groups (QwImportDialog *self)
{
  gtk_widget_set_visible (self->jobs_group,
                          g_list_model_get_n_items (qw_job_sheet_get_jobs (self->sheet)) > 0);
  gtk_widget_set_visible (self->refused_group,
                          g_list_model_get_n_items (qw_job_sheet_get_refused (self->sheet)) > 0);
}

static gboolean
or_empty (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  const char *text = g_value_get_string (from);

  g_value_set_string (to, text != NULL ? text : "");
  return TRUE;
}

static gboolean
has_text (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  g_value_set_boolean (to, g_value_get_string (from) != NULL);
  return TRUE;
}

static void
bind_sheet (QwImportDialog *self)
{
  for (guint i = 0; i < N_CHOICES; i++)
    qw_selector_row_bind (ADW_COMBO_ROW (self->choices[i]), self->sheet, choice_names[i]);
  g_object_bind_property (self->sheet, "words", self->words, "label", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self->sheet, "can-import", self->save, "sensitive",
                          G_BINDING_SYNC_CREATE);
  g_object_bind_property_full (self->sheet, "problem", self->problem, "label",
                               G_BINDING_SYNC_CREATE, or_empty, NULL, NULL, NULL);
  g_object_bind_property_full (self->sheet, "problem", self->problem, "visible",
                               G_BINDING_SYNC_CREATE, has_text, NULL, NULL, NULL);
  gtk_list_box_bind_model (self->jobs, qw_job_sheet_get_jobs (self->sheet), create_job, NULL, NULL);
  gtk_list_box_bind_model (self->refused, qw_job_sheet_get_refused (self->sheet), create_refused,
                           NULL, NULL);
  g_signal_connect_object (self->sheet, "changed", G_CALLBACK (show_groups), self,
                           G_CONNECT_SWAPPED);
  show_groups (self);
}

static void
qw_import_dialog_dispose (GObject *object)
{
  QwImportDialog *self = QW_IMPORT_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), QW_TYPE_IMPORT_DIALOG);
  g_clear_object (&self->sheet);
  g_clear_object (&self->track);
  G_OBJECT_CLASS (qw_import_dialog_parent_class)->dispose (object);
}

static void
qw_import_dialog_class_init (QwImportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = qw_import_dialog_dispose;
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-import-dialog.ui");
  for (guint i = 0; i < N_CHOICES; i++)
    gtk_widget_class_bind_template_child_full (
        widget_class, choice_names[i], FALSE,
        G_STRUCT_OFFSET (QwImportDialog, choices) + (gssize) (i * sizeof (GtkWidget *)));
  gtk_widget_class_bind_template_child (widget_class, QwImportDialog, words);
  gtk_widget_class_bind_template_child (widget_class, QwImportDialog, problem);
  gtk_widget_class_bind_template_child (widget_class, QwImportDialog, jobs_group);
  gtk_widget_class_bind_template_child (widget_class, QwImportDialog, jobs);
  gtk_widget_class_bind_template_child (widget_class, QwImportDialog, refused_group);
  gtk_widget_class_bind_template_child (widget_class, QwImportDialog, refused);
  gtk_widget_class_bind_template_child (widget_class, QwImportDialog, save);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
qw_import_dialog_init (QwImportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
qw_import_dialog_new (GtkWindow *parent, QwTrack *track, QwJobSheet *sheet)
{
  QwImportDialog *self = g_object_new (QW_TYPE_IMPORT_DIALOG, "transient-for", parent, NULL);

  self->track = g_object_ref (track);
  self->sheet = g_object_ref (sheet);
  bind_sheet (self);
  gtk_window_set_focus (GTK_WINDOW (self), self->save);
  return GTK_WINDOW (self);
}
