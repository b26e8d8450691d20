/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-window-private.h"

#include "qw-estimate-page.h"
#include "qw-page.h"
#include "qw-quote-wishes.h"
#include "qw-risk-page.h"
#include "qw-shell.h"

#include <glib/gi18n.h>

/* Seconds: long enough to read a sentence and reach the button. */
#define TOAST_TIMEOUT 8

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_OUTLOOK,
  PROP_BOOK,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwWindow, qw_window, ADW_TYPE_APPLICATION_WINDOW)

static GParamSpec *properties[N_PROPS];
static guint outlook_wanted_signal;

/* In the order of QwPageAction. */
static const char *const page_actions[QW_N_PAGE_ACTIONS] = {
  "win.undo",         "win.redo",          "win.find",
  "win.show-table",   "win.start-over",    "win.copy-text",
  "win.save-pdf",     "win.save-picture",  "win.take-back",
  "win.edit-quote",   "win.show-history",  "win.send-quote",
  "win.accept-quote", "win.decline-quote", "win.finish-quote",
  "win.step-back",    "win.revise-quote",  "win.duplicate-quote",
  "win.delete-quote", "win.export-quote",  "win.print-quote",
  "win.mail-quote",   "win.tell-outcome",
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

static gboolean
is_estimate (QwPage *page)
{
  return page != NULL && QW_IS_ESTIMATE_PAGE (page);
}

void
qw_window_update_actions (QwWindow *self)
{
  QwPage *page = get_page (self);

  for (guint i = 0; i < QW_N_PAGE_ACTIONS; i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), page_actions[i],
                                   page != NULL && qw_page_can (page, (QwPageAction) i));
  /* Elsewhere the estimate is out of sight. */
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.create-quote", is_estimate (page));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.create-offer", is_estimate (page));
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
take_back_on_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  QwPage *page = find_page (QW_WINDOW (widget), g_variant_get_string (parameter, NULL));

  if (page != NULL)
    qw_page_act (page, QW_PAGE_TAKE_BACK);
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

static void
dismiss (AdwToast *toast)
{
  if (toast != NULL)
    adw_toast_dismiss (toast);
}

/* @page: (nullable): the name of the page that undoes it by @action */
static void
say (QwWindow *self, const char *text, const char *action, const char *page)
{
  /* A toast's title is markup on every version, and the text may be a person's. */
  g_autofree char *title = g_markup_escape_text (text, -1);
  AdwToast *toast = adw_toast_new (title);

  adw_toast_set_timeout (toast, TOAST_TIMEOUT);
  /* What is said now is not kept waiting by what was said before. */
  dismiss (self->remark);
  if (page == NULL)
    {
      adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
      g_set_weak_pointer (&self->remark, toast);
    }
  else
    {
      /* What comes later is undone first: an older offer would take back this. */
      dismiss (self->offer);
      g_set_weak_pointer (&self->offer, toast);
      adw_toast_set_button_label (toast, _ ("_Undo"));
      adw_toast_set_action_name (toast, action);
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
page_said_cb (QwPage *page, const char *text, int back, QwWindow *self)
{
  say (self, text, back == QW_PAGE_TAKE_BACK ? "win.take-back-on" : "win.undo-on",
       back >= 0 ? name_page (self, page) : NULL);
}

static void
watch_page (QwWindow *self, QwPage *page)
{
  g_signal_connect_object (page, "actions-changed", G_CALLBACK (qw_window_update_actions), self,
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
gboolean
qw_window_wants (QwWindow *self, AdwBin *place)
{
  return adw_bin_get_child (place) == NULL &&
         adw_view_stack_get_visible_child (self->pages) == GTK_WIDGET (place);
}

void
qw_window_fill (QwWindow *self, AdwBin *place, GtkWidget *page)
{
  watch_page (self, QW_PAGE (page));
  adw_bin_set_child (place, page);
  if (self->focus_wanted)
    gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
  self->focus_wanted = FALSE;
}

static void
fill_risk (QwWindow *self)
{
  if (!qw_window_wants (self, self->risk))
    return;
  if (self->outlook == NULL)
    {
      g_signal_emit (self, outlook_wanted_signal, 0);
      return;
    }
  qw_window_fill (self, self->risk,
                  g_object_new (QW_TYPE_RISK_PAGE, "outlook", self->outlook, NULL));
  reveal_kind (self);
}

static void
set_outlook (QwWindow *self, QwOutlook *outlook)
{
  if (!g_set_object (&self->outlook, outlook) || outlook == NULL)
    return;
  fill_risk (self);
  qw_window_update_actions (self);
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
  qw_window_fill_quotes (self);
  update_title (self);
  qw_window_update_actions (self);
}

static void
qw_window_dispose (GObject *object)
{
  QwWindow *self = QW_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), QW_TYPE_WINDOW);
  g_clear_object (&self->session);
  g_clear_object (&self->outlook);
  g_clear_object (&self->book);
  g_clear_weak_pointer (&self->offer);
  g_clear_weak_pointer (&self->remark);
  g_clear_pointer (&self->wishes, qw_quote_wishes_free);
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
    case PROP_BOOK:
      g_value_set_object (value, self->book);
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
    case PROP_BOOK:
      qw_window_set_book (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
install_actions (GtkWidgetClass *klass)
{
  for (guint i = 0; i < QW_N_PAGE_ACTIONS; i++)
    gtk_widget_class_install_action (klass, page_actions[i], NULL, page_action);
  gtk_widget_class_install_action (klass, "win.undo-on", "s", undo_on_action);
  gtk_widget_class_install_action (klass, "win.take-back-on", "s", take_back_on_action);
  gtk_widget_class_install_action (klass, "win.show-page", "s", show_page_action);
  gtk_widget_class_install_action (klass, "win.show-kind", "s", show_kind_action);
  qw_window_install_quotes (klass);
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
  properties[PROP_BOOK] = g_param_spec_object ("book", NULL, NULL, QW_TYPE_QUOTE_BOOK,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  outlook_wanted_signal = g_signal_new ("outlook-wanted", QW_TYPE_WINDOW, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_signal_new ("book-wanted", QW_TYPE_WINDOW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                0);

  g_type_ensure (QW_TYPE_ESTIMATE_PAGE);
  g_type_ensure (QW_TYPE_SHELL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/quotewright/Quotewright/qw-window.ui");
  gtk_widget_class_bind_template_child (widget_class, QwWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, QwWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, QwWindow, risk);
  gtk_widget_class_bind_template_child (widget_class, QwWindow, quotes);
  gtk_widget_class_bind_template_child (widget_class, QwWindow, title);
  gtk_widget_class_bind_template_child (widget_class, QwWindow, warning);
  gtk_widget_class_bind_template_child (widget_class, QwWindow, warning_text);
  gtk_widget_class_bind_template_child (widget_class, QwWindow, warning_button);
  gtk_widget_class_bind_template_child (widget_class, QwWindow, menu);
  gtk_widget_class_bind_template_child (widget_class, QwWindow, quote_menu);
  gtk_widget_class_bind_template_callback (widget_class, page_shown_cb);
  install_actions (widget_class);
}

static void
qw_window_init (QwWindow *self)
{
  self->wishes = qw_quote_wishes_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  qw_window_watch_drops (self);
  qw_window_watch_recent (self);
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
  say (self, text, NULL, NULL);
}

void
qw_window_warn (QwWindow *self, const char *text, const char *button, const char *action)
{
  g_return_if_fail (QW_IS_WINDOW (self));
  gtk_label_set_text (self->warning_text, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->warning_text), text != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->warning_button), text != NULL && button != NULL);
  if (button != NULL)
    gtk_button_set_label (self->warning_button, button);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->warning_button), action);
  gtk_revealer_set_reveal_child (self->warning, text != NULL);
}
