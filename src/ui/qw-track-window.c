/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-track-window.h"

#include "qw-shell.h"
#include "qw-track-openings.h"
#include "qw-track-overview.h"
#include "qw-track-row.h"

#include <glib/gi18n.h>

#define TOAST_TIMEOUT 8

struct _QwTrackWindow
{
  AdwWindow parent_instance;
  QwTrack *track;
  AdwToastOverlay *toasts;
  AdwToast *offer; /* the last one with an undo, while it is shown */
  AdwViewStack *views;
  QwTrackOverview *overview;
  GtkNoSelection *jobs;
  GtkWidget *first_job;
  gboolean has_jobs;
};

enum
{
  PROP_0,
  PROP_TRACK,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwTrackWindow, qw_track_window, ADW_TYPE_WINDOW)

static GParamSpec *properties[N_PROPS];

static char *
choose_page (QwTrackWindow *self, guint n_jobs)
{
  return g_strdup (n_jobs > 0 ? "jobs" : "nothing");
}

static gboolean
has_jobs (QwTrackWindow *self, guint n_jobs)
{
  return n_jobs > 0;
}

static gboolean
has_none (QwTrackWindow *self, guint n_jobs)
{
  return n_jobs == 0;
}

static void
say (QwTrackWindow *self, const char *text, gboolean undoable)
{
  /* A toast's title is markup on every version, and the text may be a person's. */
  g_autofree char *title = g_markup_escape_text (text, -1);
  AdwToast *toast = adw_toast_new (title);

  adw_toast_set_timeout (toast, TOAST_TIMEOUT);
  if (self->offer != NULL && undoable)
    adw_toast_dismiss (self->offer);
  if (undoable)
    {
      g_set_weak_pointer (&self->offer, toast);
      adw_toast_set_button_label (toast, _ ("_Undo"));
      adw_toast_set_action_name (toast, "track.take-back");
    }
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
noticed_cb (QwTrackWindow *self, const char *text, QwTrack *track)
{
  GSignalInvocationHint *hint = g_signal_get_invocation_hint (track);

  say (self, text, hint->detail == g_quark_from_static_string ("done"));
}

/* What has just come takes the focus from what has gone, which would leave the keys with nobody. */
static void
follow_jobs (QwTrackWindow *self)
{
  guint n_jobs = g_list_model_get_n_items (qw_track_get_jobs (self->track));
  gboolean had_jobs = self->has_jobs;

  self->has_jobs = n_jobs > 0;
  if (self->has_jobs && !had_jobs)
    qw_track_overview_focus (self->overview);
  else if (had_jobs && !self->has_jobs)
    {
      adw_view_stack_set_visible_child_name (self->views, "overview");
      gtk_widget_grab_focus (self->first_job);
    }
}

static void
set_track (QwTrackWindow *self, QwTrack *track)
{
  if (!g_set_object (&self->track, track) || track == NULL)
    return;
  /* No expressions in the template: the views outlive the window that they would look at. */
  g_object_set (self->overview, "track", track, NULL);
  gtk_no_selection_set_model (self->jobs, qw_track_get_jobs (track));
  g_signal_connect_object (track, "notice", G_CALLBACK (noticed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (track, "changed", G_CALLBACK (follow_jobs), self,
                           G_CONNECT_AFTER | G_CONNECT_SWAPPED);
}

static void
add_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  QwTrackWindow *self = QW_TRACK_WINDOW (widget);

  qw_track_open_form (GTK_WINDOW (self), self->track);
}

static void
edit_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  QwTrackWindow *self = QW_TRACK_WINDOW (widget);

  qw_track_open_job (GTK_WINDOW (self), self->track, g_variant_get_string (parameter, NULL));
}

static void
said_cb (const char *text, gpointer user_data)
{
  say (QW_TRACK_WINDOW (user_data), text, FALSE);
}

static void
import_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  QwTrackWindow *self = QW_TRACK_WINDOW (widget);

  qw_track_open_import (GTK_WINDOW (self), self->track, said_cb, self);
}

static void
delete_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  qw_track_delete_job (QW_TRACK_WINDOW (widget)->track, g_variant_get_string (parameter, NULL));
}

static void
undo_batch_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  qw_track_undo_batch (QW_TRACK_WINDOW (widget)->track, g_variant_get_string (parameter, NULL));
}

static void
take_back_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  qw_track_take_back (QW_TRACK_WINDOW (widget)->track);
}

/* The same key goes back to the plot. */
static void
show_table_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  QwTrackWindow *self = QW_TRACK_WINDOW (widget);
  gboolean shown = g_strcmp0 (adw_view_stack_get_visible_child_name (self->views), "table") == 0;

  adw_view_stack_set_visible_child_name (self->views, shown ? "overview" : "table");
  gtk_widget_child_focus (adw_view_stack_get_visible_child (self->views), GTK_DIR_TAB_FORWARD);
}

static void
set_up_cb (QwTrackWindow *self, GtkListItem *item)
{
  gtk_list_item_set_activatable (item, FALSE);
  gtk_list_item_set_child (item, g_object_new (QW_TYPE_TRACK_ROW, NULL));
}

static void
bind_cb (QwTrackWindow *self, GtkListItem *item)
{
  g_object_set (gtk_list_item_get_child (item), "item", gtk_list_item_get_item (item), NULL);
}

static void
unbind_cb (QwTrackWindow *self, GtkListItem *item)
{
  g_object_set (gtk_list_item_get_child (item), "item", NULL, NULL);
}

static void
qw_track_window_dispose (GObject *object)
{
  QwTrackWindow *self = QW_TRACK_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), QW_TYPE_TRACK_WINDOW);
  g_clear_weak_pointer (&self->offer);
  g_clear_object (&self->track);
  G_OBJECT_CLASS (qw_track_window_parent_class)->dispose (object);
}

static void
qw_track_window_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_TRACK:
      g_value_set_object (value, QW_TRACK_WINDOW (object)->track);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_track_window_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_TRACK:
      set_track (QW_TRACK_WINDOW (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
install_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "track.add", NULL, add_action);
  gtk_widget_class_install_action (klass, "track.import", NULL, import_action);
  gtk_widget_class_install_action (klass, "track.edit", "s", edit_action);
  gtk_widget_class_install_action (klass, "track.delete", "s", delete_action);
  gtk_widget_class_install_action (klass, "track.undo-batch", "s", undo_batch_action);
  gtk_widget_class_install_action (klass, "track.take-back", NULL, take_back_action);
  gtk_widget_class_install_action (klass, "track.show-table", NULL, show_table_action);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_t, GDK_CONTROL_MASK, "track.show-table",
                                       NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_z, GDK_CONTROL_MASK, "track.take-back", NULL);
}

static void
bind_template (GtkWidgetClass *klass)
{
  gtk_widget_class_bind_template_child (klass, QwTrackWindow, toasts);
  gtk_widget_class_bind_template_child (klass, QwTrackWindow, views);
  gtk_widget_class_bind_template_child (klass, QwTrackWindow, overview);
  gtk_widget_class_bind_template_child (klass, QwTrackWindow, jobs);
  gtk_widget_class_bind_template_child (klass, QwTrackWindow, first_job);
  gtk_widget_class_bind_template_callback (klass, choose_page);
  gtk_widget_class_bind_template_callback (klass, has_jobs);
  gtk_widget_class_bind_template_callback (klass, has_none);
  gtk_widget_class_bind_template_callback (klass, set_up_cb);
  gtk_widget_class_bind_template_callback (klass, bind_cb);
  gtk_widget_class_bind_template_callback (klass, unbind_cb);
}

static void
qw_track_window_class_init (QwTrackWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_track_window_dispose;
  object_class->get_property = qw_track_window_get_property;
  object_class->set_property = qw_track_window_set_property;
  properties[PROP_TRACK] = g_param_spec_object ("track", NULL, NULL, QW_TYPE_TRACK,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (QW_TYPE_SHELL);
  g_type_ensure (QW_TYPE_TRACK_OVERVIEW);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-track-window.ui");
  install_actions (widget_class);
  bind_template (widget_class);
}

static void
qw_track_window_init (QwTrackWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

QwTrackWindow *
qw_track_window_new (GtkWindow *parent, QwTrack *track)
{
  QwTrackWindow *self;

  g_return_val_if_fail (QW_IS_TRACK (track), NULL);
  self = g_object_new (QW_TYPE_TRACK_WINDOW, "transient-for", parent, "track", track, NULL);
  follow_jobs (self);
  return self;
}
