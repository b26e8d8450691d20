/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-preferences.h"

#include "qw-numbering-group.h"
#include "qw-open-dialog.h"
#include "qw-own-track.h"
#include "qw-save-dialog.h"
#include "qw-spin.h"

#include <glib/gi18n.h>

struct _QwPreferences
{
  AdwWindow parent_instance;
  QwLibrary *library;
  AdwToastOverlay *toasts;
  QwNumberingGroup *numbering;
  GtkWidget *rates;
  GtkSpinButton *floor_rate;
  GtkWidget *learning;
  GtkSpinButton *half_life;
  GtkWidget *safety;
};

G_DEFINE_FINAL_TYPE (QwPreferences, qw_preferences, ADW_TYPE_WINDOW)

static void
say (QwPreferences *self, const char *text)
{
  /* A toast's title is markup on every version. */
  g_autofree char *title = g_markup_escape_text (text, -1);

  if (self->toasts != NULL)
    adw_toast_overlay_add_toast (self->toasts, adw_toast_new (title));
}

static void
say_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  say (QW_PREFERENCES (widget), g_variant_get_string (parameter, NULL));
}

static void
backed_up_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwPreferences) self = user_data;
  g_autoptr (GError) error = NULL;

  say (self, qw_library_done_finish (QW_LIBRARY (source), result, &error)
                 ? _ ("The library is backed up")
                 : error->message);
}

static void
backup_chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwPreferences) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = qw_save_dialog_choose_finish (result, &error);

  if (file != NULL && self->library != NULL)
    qw_library_backup_async (self->library, file, NULL, backed_up_cb, g_object_ref (self));
  else if (error != NULL)
    say (self, error->message);
}

static void
back_up_cb (QwPreferences *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *day = g_date_time_format (now, "%Y-%m-%d");
  g_autofree char *name = g_strdup_printf ("quotewright-%s.sqlite", day);

  qw_save_dialog_choose_async (GTK_WINDOW (self), _ ("Back Up the Library"), name, NULL,
                               backup_chosen_cb, g_object_ref (self));
}

static void
restored_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwPreferences) self = user_data;
  g_autoptr (GError) error = NULL;

  say (self, qw_library_done_finish (QW_LIBRARY (source), result, &error)
                 ? _ ("The backup is in place; what was there before is kept beside it")
                 : error->message);
}

static void
restore_chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwPreferences) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = qw_open_dialog_choose_finish (result, &error);

  if (file != NULL && self->library != NULL)
    qw_library_restore_async (self->library, file, NULL, restored_cb, g_object_ref (self));
  else if (error != NULL)
    say (self, error->message);
}

static void
restore_cb (QwPreferences *self)
{
  qw_open_dialog_choose_async (GTK_WINDOW (self), _ ("Restore a Backup"), _ ("Backups"), "*.sqlite",
                               NULL, restore_chosen_cb, g_object_ref (self));
}

static void
qw_preferences_dispose (GObject *object)
{
  QwPreferences *self = QW_PREFERENCES (object);

  self->toasts = NULL;
  g_clear_object (&self->library);
  G_OBJECT_CLASS (qw_preferences_parent_class)->dispose (object);
}

static void
qw_preferences_class_init (QwPreferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = qw_preferences_dispose;
  gtk_widget_class_install_action (widget_class, "editor.say", "s", say_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, QwPreferences, toasts);
  gtk_widget_class_bind_template_child (widget_class, QwPreferences, numbering);
  gtk_widget_class_bind_template_child (widget_class, QwPreferences, rates);
  gtk_widget_class_bind_template_child (widget_class, QwPreferences, floor_rate);
  gtk_widget_class_bind_template_child (widget_class, QwPreferences, learning);
  gtk_widget_class_bind_template_child (widget_class, QwPreferences, half_life);
  gtk_widget_class_bind_template_child (widget_class, QwPreferences, safety);
  gtk_widget_class_bind_template_callback (widget_class, back_up_cb);
  gtk_widget_class_bind_template_callback (widget_class, restore_cb);
}

static void
qw_preferences_init (QwPreferences *self)
{
  g_type_ensure (QW_TYPE_NUMBERING_GROUP);
  gtk_widget_init_template (GTK_WIDGET (self));
  qw_spin_set_up (self->floor_rate);
  qw_spin_set_up (self->half_life);
  gtk_widget_set_visible (self->learning, qw_own_track_bind_half_life (self->half_life, "value"));
}

QwPreferences *
qw_preferences_new (GtkWindow *parent, QwLibrary *library, QwSession *session)
{
  QwPreferences *self = g_object_new (QW_TYPE_PREFERENCES, "transient-for", parent, NULL);

  g_set_object (&self->library, library);
  gtk_widget_set_visible (GTK_WIDGET (self->numbering), library != NULL);
  gtk_widget_set_visible (self->safety, library != NULL);
  gtk_widget_set_visible (self->rates, session != NULL);
  if (library != NULL)
    qw_numbering_group_load (self->numbering, library);
  if (session != NULL)
    g_object_bind_property (session, "floor-rate", self->floor_rate, "value",
                            G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  return self;
}
