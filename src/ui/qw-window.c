/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-window.h"

#include "qw-estimate-page.h"
#include "qw-page.h"
#include "qw-risk-page.h"
#include "qw-shell.h"

#include <glib/gi18n.h>

/* Seconds: long enough to read a sentence and reach the button. */
#define TOAST_TIMEOUT 8

struct _QwWindow
{
  AdwApplicationWindow parent_instance;
  QwSession *session;
  QwOutlook *outlook;
  AdwToastOverlay *toasts;
  AdwWindowTitle *title;
  AdwViewStack *pages;
  AdwBin *risk;
  GtkRevealer *warning;
  GtkLabel *warning_text;
  char *wanted_kind;     /* of work, once there is a page that shows it */
  gboolean focus_wanted; /* by a page that is still to be built */
};

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_OUTLOOK,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwWindow, qw_window, ADW_TYPE_APPLICATION_WINDOW)

static GParamSpec *properties[N_PROPS];
static guint outlook_wanted_signal;

/* In the order of QwPageAction. */
static const char *const page_actions[QW_N_PAGE_ACTIONS] = {
  "win.undo",       "win.redo",      "win.find",     "win.show-table",
  "win.start-over", "win.copy-text", "win.save-pdf", "win.save-picture",
};

/* A page that is built when it is first shown stands inside an AdwBin. */
static QwPage *
find_page (QwWindow *self, const char *name)
{
  GtkWidget *child = name != NULL ? adw_view_stack_get_child_by_name (self->pages, name) : NULL;

  if (ADW_IS_BIN (child) && !QW_IS_PAGE (child))
    child = adw_bin_get_child (ADW_BIN (child));
  return QW_IS_PAGE (child) ? QW_PAGE (child) : NULL;
}

static QwPage *
get_page (QwWindow *self)
{
  return find_page (self, adw_view_stack_get_visible_child_name (self->pages));
}

static void
update_actions (QwWindow *self)
{
  QwPage *page = get_page (self);

  for (guint i = 0; i < QW_N_PAGE_ACTIONS; i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), page_actions[i],
                                   page != NULL && qw_page_can (page, (QwPageAction) i));
}

static void
page_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  QwPage *page = get_page (QW_WINDOW (widget));

  for (guint i = 0; page != NULL && i < QW_N_PAGE_ACTIONS; i++)
    if (g_str_equal (page_actions[i], name))
      qw_page_act (page, (QwPageAction) i);
}

/* What a toast says stays undoable from another page. */
static void
undo_on_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  QwPage *page = find_page (QW_WINDOW (widget), g_variant_get_string (parameter, NULL));

  if (page != NULL)
    qw_page_act (page, QW_PAGE_UNDO);
}

static void
show_page_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  QwWindow *self = QW_WINDOW (widget);
  GtkWidget *child = adw_view_stack_get_child_by_name (self->pages,
                                                       g_variant_get_string (parameter, NULL));

  if (child == NULL ||
      !adw_view_stack_page_get_visible (adw_view_stack_get_page (self->pages, child)))
    return;
  adw_view_stack_set_visible_child (self->pages, child);
  /* The keyboard goes along. */
  self->focus_wanted = !gtk_widget_child_focus (child, GTK_DIR_TAB_FORWARD);
}

/* @page: (nullable): the name of the page that undoes it */
static void
say (QwWindow *self, const char *text, const char *page)
{
  /* A toast's title is markup on every version, and the text may be a person's. */
  g_autofree char *title = g_markup_escape_text (text, -1);
  AdwToast *toast = adw_toast_new (title);

  adw_toast_set_timeout (toast, TOAST_TIMEOUT);
  if (page != NULL)
    {
      adw_toast_set_button_label (toast, _ ("_Undo"));
      adw_toast_set_action_name (toast, "win.undo-on");
      adw_toast_set_action_target (toast, "s", page);
    }
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static const char *
name_page (QwWindow *self, QwPage *page)
{
  g_autoptr (GListModel) pages = G_LIST_MODEL (adw_view_stack_get_pages (self->pages));

  for (guint i = 0; i < g_list_model_get_n_items (pages); i++)
    {
      g_autoptr (AdwViewStackPage) item = g_list_model_get_item (pages, i);

      if (find_page (self, adw_view_stack_page_get_name (item)) == page)
        return adw_view_stack_page_get_name (item);
    }
  return NULL;
}

static void
page_said_cb (QwPage *page, const char *text, gboolean undo, QwWindow *self)
{
  say (self, text, undo ? name_page (self, page) : NULL);
}

static void
watch_page (QwWindow *self, QwPage *page)
{
  g_signal_connect_object (page, "actions-changed", G_CALLBACK (update_actions), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "notice", G_CALLBACK (page_said_cb), self, 0);
}

/* There the bar at the bottom says what else there is. */
static void
update_title (QwWindow *self)
{
  GtkWidget *child = adw_view_stack_get_visible_child (self->pages);

  if (child != NULL)
    adw_window_title_set_title (
        self->title, adw_view_stack_page_get_title (adw_view_stack_get_page (self->pages, child)));
}

static void
reveal_kind (QwWindow *self)
{
  GtkWidget *page = adw_bin_get_child (self->risk);

  if (page == NULL || self->wanted_kind == NULL)
    return;
  qw_risk_page_reveal (QW_RISK_PAGE (page), self->wanted_kind);
  g_clear_pointer (&self->wanted_kind, g_free);
}

/* Built when it is first shown, so that it costs the start nothing. */
static void
fill_risk (QwWindow *self)
{
  GtkWidget *page = NULL;

  if (adw_bin_get_child (self->risk) != NULL ||
      adw_view_stack_get_visible_child (self->pages) != GTK_WIDGET (self->risk))
    return;
  if (self->outlook == NULL)
    {
      g_signal_emit (self, outlook_wanted_signal, 0);
      return;
    }
  page = g_object_new (QW_TYPE_RISK_PAGE, "outlook", self->outlook, NULL);
  watch_page (self, QW_PAGE (page));
  adw_bin_set_child (self->risk, page);
  if (self->focus_wanted)
    gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
  self->focus_wanted = FALSE;
  reveal_kind (self);
}

static void
set_outlook (QwWindow *self, QwOutlook *outlook)
{
  if (!g_set_object (&self->outlook, outlook) || outlook == NULL)
    return;
  fill_risk (self);
  update_actions (self);
}

/* From a figure on another page to the kind of work that it is about. */
static void
show_kind_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  QwWindow *self = QW_WINDOW (widget);

  g_free (self->wanted_kind);
  self->wanted_kind = g_variant_dup_string (parameter, NULL);
  adw_view_stack_set_visible_child (self->pages, GTK_WIDGET (self->risk));
  reveal_kind (self);
}

static void
page_shown_cb (QwWindow *self)
{
  fill_risk (self);
  update_title (self);
  update_actions (self);
}

static void
qw_window_dispose (GObject *object)
{
  QwWindow *self = QW_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), QW_TYPE_WINDOW);
  g_clear_object (&self->session);
  g_clear_object (&self->outlook);
  g_clear_pointer (&self->wanted_kind, g_free);
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
    case PROP_OUTLOOK:
      g_value_set_object (value, self->outlook);
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
      g_set_object (&self->session, g_value_get_object (value));
      break;
    case PROP_OUTLOOK:
      set_outlook (self, g_value_get_object (value));
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
  properties[PROP_OUTLOOK] = g_param_spec_object ("outlook", NULL, NULL, QW_TYPE_OUTLOOK,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  outlook_wanted_signal = g_signal_new ("outlook-wanted", QW_TYPE_WINDOW, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (QW_TYPE_ESTIMATE_PAGE);
  g_type_ensure (QW_TYPE_SHELL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/quotewright/Quotewright/qw-window.ui");
  gtk_widget_class_bind_template_child (widget_class, QwWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, QwWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, QwWindow, risk);
  gtk_widget_class_bind_template_child (widget_class, QwWindow, title);
  gtk_widget_class_bind_template_child (widget_class, QwWindow, warning);
  gtk_widget_class_bind_template_child (widget_class, QwWindow, warning_text);
  gtk_widget_class_bind_template_callback (widget_class, page_shown_cb);
  for (guint i = 0; i < QW_N_PAGE_ACTIONS; i++)
    gtk_widget_class_install_action (widget_class, page_actions[i], NULL, page_action);
  gtk_widget_class_install_action (widget_class, "win.undo-on", "s", undo_on_action);
  gtk_widget_class_install_action (widget_class, "win.show-page", "s", show_page_action);
  gtk_widget_class_install_action (widget_class, "win.show-kind", "s", show_kind_action);
}

static void
qw_window_init (QwWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  watch_page (self, find_page (self, "estimate"));
  page_shown_cb (self);
}

QwWindow *
qw_window_new (GtkApplication *application, QwSession *session)
{
  return g_object_new (QW_TYPE_WINDOW, "application", application, "session", session, NULL);
}

void
qw_window_say (QwWindow *self, const char *text)
{
  g_return_if_fail (QW_IS_WINDOW (self));
  say (self, text, NULL);
}

void
qw_window_warn (QwWindow *self, const char *text)
{
  g_return_if_fail (QW_IS_WINDOW (self));
  gtk_label_set_text (self->warning_text, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->warning_text), text != NULL);
  gtk_revealer_set_reveal_child (self->warning, text != NULL);
}
