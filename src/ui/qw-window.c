/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-window.h"

#include "qw-estimate-page.h"

#include <glib/gi18n.h>

/* Seconds: long enough to read a sentence and reach the button. */
#define TOAST_TIMEOUT 8

struct _QwWindow
{
  AdwApplicationWindow parent_instance;
  QwSession *session;
  AdwToastOverlay *toasts;
  QwEstimatePage *estimate;
  GtkRevealer *warning;
  GtkLabel *warning_text;
};

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwWindow, qw_window, ADW_TYPE_APPLICATION_WINDOW)

static GParamSpec *properties[N_PROPS];

static void
update_actions (QwWindow *self)
{
  gboolean can_undo = FALSE;
  gboolean can_redo = FALSE;

  g_object_get (self->session, "can-undo", &can_undo, "can-redo", &can_redo, NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo", can_undo);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.redo", can_redo);
}

static void
undo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  qw_session_undo (QW_WINDOW (widget)->session);
}

static void
redo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  qw_session_redo (QW_WINDOW (widget)->session);
}

static void
find_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  qw_estimate_page_find (QW_WINDOW (widget)->estimate);
}

static void
show_table_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  qw_estimate_page_toggle_table (QW_WINDOW (widget)->estimate);
}

static void
start_over_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  QwWindow *self = QW_WINDOW (widget);
  g_autoptr (QwBrief) before = qw_brief_ref (qw_session_get_brief (self->session));

  qw_session_start_over (self->session);
  if (!qw_brief_equal (before, qw_session_get_brief (self->session)))
    qw_window_say (self, _ ("Started over"), TRUE);
}

static void
done_cb (QwWindow *self, const char *text)
{
  qw_window_say (self, text, TRUE);
}

static void
refused_cb (QwWindow *self, const char *text)
{
  qw_window_say (self, text, FALSE);
}

static void
set_session (QwWindow *self, QwSession *session)
{
  if (!g_set_object (&self->session, session) || session == NULL)
    return;

  g_signal_connect_object (session, "notice::done", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notice::refused", G_CALLBACK (refused_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::can-undo", G_CALLBACK (update_actions), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::can-redo", G_CALLBACK (update_actions), self,
                           G_CONNECT_SWAPPED);
  update_actions (self);
}

static void
qw_window_dispose (GObject *object)
{
  QwWindow *self = QW_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), QW_TYPE_WINDOW);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (qw_window_parent_class)->dispose (object);
}

static void
qw_window_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwWindow *self = QW_WINDOW (object);

  switch (id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_window_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwWindow *self = QW_WINDOW (object);

  switch (id)
    {
    case PROP_SESSION:
      set_session (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_window_class_init (QwWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_window_dispose;
  object_class->get_property = qw_window_get_property;
  object_class->set_property = qw_window_set_property;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, QW_TYPE_SESSION,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (QW_TYPE_ESTIMATE_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/quotewright/Quotewright/qw-window.ui");
  gtk_widget_class_bind_template_child (widget_class, QwWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, QwWindow, estimate);
  gtk_widget_class_bind_template_child (widget_class, QwWindow, warning);
  gtk_widget_class_bind_template_child (widget_class, QwWindow, warning_text);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, redo_action);
  gtk_widget_class_install_action (widget_class, "win.find", NULL, find_action);
  gtk_widget_class_install_action (widget_class, "win.show-table", NULL, show_table_action);
  gtk_widget_class_install_action (widget_class, "win.start-over", NULL, start_over_action);
}

static void
qw_window_init (QwWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

QwWindow *
qw_window_new (GtkApplication *application, QwSession *session)
{
  return g_object_new (QW_TYPE_WINDOW, "application", application, "session", session, NULL);
}

void
qw_window_say (QwWindow *self, const char *text, gboolean undo)
{
  /* A toast's title is markup on every version, and the text may be a person's. */
  g_autofree char *title = g_markup_escape_text (text, -1);
  AdwToast *toast = adw_toast_new (title);

  adw_toast_set_timeout (toast, TOAST_TIMEOUT);
  if (undo)
    {
      adw_toast_set_button_label (toast, _ ("_Undo"));
      adw_toast_set_action_name (toast, "win.undo");
    }
  adw_toast_overlay_add_toast (self->toasts, toast);
}

void
qw_window_warn (QwWindow *self, const char *text)
{
  g_return_if_fail (QW_IS_WINDOW (self));
  gtk_label_set_text (self->warning_text, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->warning_text), text != NULL);
  gtk_revealer_set_reveal_child (self->warning, text != NULL);
}
