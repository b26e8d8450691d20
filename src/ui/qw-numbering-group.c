/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-numbering-group.h"

#include "qw-field-row.h"
#include "qw-quote-life.h"
#include "qw-spin.h"

#include <glib/gi18n.h>

/* Typing is over when nothing came for so long. */
#define PATIENCE_MS 500

struct _QwNumberingGroup
{
  AdwBin parent_instance;
  QwLibrary *library;
  AdwEntryRow *pattern;
  GtkLabel *error;
  GtkSwitch *restart;
  GtkSpinButton *start;
  AdwActionRow *next;
  guint saving;
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (QwNumberingGroup, qw_numbering_group, ADW_TYPE_BIN)

static const char *
get_pattern (QwNumberingGroup *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->pattern));
}

static void
show_error (QwNumberingGroup *self, const char *error)
{
  GtkWidget *row = GTK_WIDGET (self->pattern);

  gtk_label_set_label (self->error, error != NULL ? error : "");
  gtk_widget_set_visible (GTK_WIDGET (self->error), error != NULL);
  gtk_accessible_update_state (
      GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_INVALID,
      error != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  if (error != NULL)
    gtk_widget_add_css_class (row, "error");
  else
    gtk_widget_remove_css_class (row, "error");
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwNumberingGroup) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwNumbering)
      numbering = qw_library_load_numbering_finish (QW_LIBRARY (source), result, &error);

  if (self->library == NULL)
    return;
  if (numbering == NULL)
    {
      show_error (self, error->message);
      return;
    }
  /* What is being typed meanwhile is newer. */
  if (self->saving == 0)
    {
      self->showing = TRUE;
      if (g_strcmp0 (get_pattern (self), numbering->pattern) != 0)
        gtk_editable_set_text (GTK_EDITABLE (self->pattern), numbering->pattern);
      gtk_switch_set_active (self->restart, numbering->restart);
      gtk_spin_button_set_value (self->start, (double) numbering->start);
      self->showing = FALSE;
      adw_action_row_set_subtitle (self->next, numbering->next);
    }
}

static void
reload (QwNumberingGroup *self)
{
  qw_library_load_numbering_async (self->library, NULL, NULL, loaded_cb, g_object_ref (self));
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwNumberingGroup) self = user_data;
  g_autoptr (GError) error = NULL;

  gboolean done = qw_library_done_finish (QW_LIBRARY (source), result, &error);

  if (self->library == NULL)
    return;
  if (done)
    reload (self);
  else
    show_error (self, error->message);
}

static gboolean
save_cb (gpointer user_data)
{
  QwNumberingGroup *self = user_data;
  g_autoptr (QwNumbering)
      numbering = qw_numbering_new (get_pattern (self), gtk_switch_get_active (self->restart),
                                    (guint64) gtk_spin_button_get_value (self->start));

  self->saving = 0;
  qw_library_save_numbering_async (self->library, numbering, NULL, NULL, saved_cb,
                                   g_object_ref (self));
  return G_SOURCE_REMOVE;
}

/* Before it is kept: at least what the pattern makes of the start value. */
static gboolean
preview (QwNumberingGroup *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GError) error = NULL;
  g_autofree char *number = qw_number_pattern_format (
      get_pattern (self), (guint) g_date_time_get_year (now), (guint) g_date_time_get_month (now),
      (guint64) gtk_spin_button_get_value (self->start), &error);

  if (number == NULL)
    show_error (
        self,
        _ ("Text with {n} or {n:3} for the number, and {year} and {month} at most once each"));
  else if (gtk_switch_get_active (self->restart) && strstr (get_pattern (self), "{year}") == NULL)
    {
      show_error (self, _ ("To begin anew every year, the pattern needs {year}"));
      g_clear_pointer (&number, g_free);
    }
  else
    show_error (self, NULL);
  adw_action_row_set_subtitle (self->next, number != NULL ? number : "");
  return number != NULL;
}

static void
changed_cb (QwNumberingGroup *self)
{
  if (self->showing || self->library == NULL)
    return;
  g_clear_handle_id (&self->saving, g_source_remove);
  if (preview (self))
    self->saving = g_timeout_add (PATIENCE_MS, save_cb, self);
}

static void
qw_numbering_group_dispose (GObject *object)
{
  QwNumberingGroup *self = QW_NUMBERING_GROUP (object);

  /* What was typed last is kept also when the window is closed at once. */
  if (self->saving != 0)
    {
      g_clear_handle_id (&self->saving, g_source_remove);
      save_cb (self);
    }
  g_clear_object (&self->library);
  G_OBJECT_CLASS (qw_numbering_group_parent_class)->dispose (object);
}

static void
qw_numbering_group_class_init (QwNumberingGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = qw_numbering_group_dispose;
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-numbering-group.ui");
  gtk_widget_class_bind_template_child (widget_class, QwNumberingGroup, pattern);
  gtk_widget_class_bind_template_child (widget_class, QwNumberingGroup, error);
  gtk_widget_class_bind_template_child (widget_class, QwNumberingGroup, restart);
  gtk_widget_class_bind_template_child (widget_class, QwNumberingGroup, start);
  gtk_widget_class_bind_template_child (widget_class, QwNumberingGroup, next);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
qw_numbering_group_init (QwNumberingGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  qw_spin_set_up (self->start);
  qw_field_row_tell_focus (self->pattern);
}

void
qw_numbering_group_load (QwNumberingGroup *self, QwLibrary *library)
{
  g_return_if_fail (QW_IS_NUMBERING_GROUP (self) && QW_IS_LIBRARY (library));
  g_set_object (&self->library, library);
  reload (self);
}
