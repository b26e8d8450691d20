/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-job-dialog.h"

#include "qw-field-row.h"
#include "qw-job-form.h"
#include "qw-option.h"
#include "qw-selector-row.h"
#include "qw-spin.h"

#include <glib/gi18n.h>

typedef enum
{
  TEXT_TITLE,
  TEXT_CLIENT,
  TEXT_TYPE,
  TEXT_DATE,
  TEXT_NOTE,
  N_TEXTS
} Text;

typedef enum
{
  NUMBER_PLANNED,
  NUMBER_LOW,
  NUMBER_HIGH,
  NUMBER_ACTUAL,
  NUMBER_PRICE,
  NUMBER_SPENT,
  N_NUMBERS
} Number;

struct _QwJobDialog
{
  AdwWindow parent_instance;
  QwTrack *track;
  QwJobForm *form;
  GtkWidget *texts[N_TEXTS];
  GtkWidget *numbers[N_NUMBERS];
  AdwComboRow *currency;
  AdwComboRow *reason;
  GtkMenuButton *types;
  GtkMenuButton *days;
  GtkLabel *problem;
  GtkWidget *save;
};

G_DEFINE_FINAL_TYPE (QwJobDialog, qw_job_dialog, ADW_TYPE_WINDOW)

static const char *const text_names[N_TEXTS] = { "title", "client", "type", "date", "note" };
static const char *const number_names[N_NUMBERS] = { "planned", "low",   "high",
                                                     "actual",  "price", "spent" };

static void
save_cb (QwJobDialog *self)
{
  g_autoptr (QwJob) job = qw_job_form_get_job (self->form);

  if (job == NULL)
    return;
  qw_track_save_job (self->track, job);
  gtk_window_close (GTK_WINDOW (self));
}

static void
type_chosen_cb (QwJobDialog *self, guint position, GtkListView *view)
{
  GListModel *model = G_LIST_MODEL (gtk_list_view_get_model (view));
  g_autoptr (GObject) option = g_list_model_get_item (model, position);
  g_autofree char *title = NULL;

  g_object_get (option, "title", &title, NULL);
  gtk_editable_set_text (GTK_EDITABLE (self->texts[TEXT_TYPE]), title);
  gtk_menu_button_popdown (self->types);
}

static void
set_up_type_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  gtk_list_item_set_child (item, g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, NULL));
}

static void
bind_type_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  g_autofree char *title = NULL;

  g_object_get (gtk_list_item_get_item (item), "title", &title, NULL);
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), title);
}

/* A job may be of a kind that the tables do not know: what is typed holds, the list only helps. */
static void
offer_types (QwJobDialog *self)
{
  g_autoptr (GListModel) types = NULL;
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *view;
  GtkWidget *scroller;
  GtkWidget *popover = gtk_popover_new ();

  g_object_get (self->form, "types", &types, NULL);
  g_signal_connect (factory, "setup", G_CALLBACK (set_up_type_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_type_cb), NULL);
  view = gtk_list_view_new (GTK_SELECTION_MODEL (gtk_no_selection_new (g_steal_pointer (&types))),
                            factory);
  gtk_list_view_set_single_click_activate (GTK_LIST_VIEW (view), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Types of project"), -1);
  g_signal_connect_object (view, "activate", G_CALLBACK (type_chosen_cb), self, G_CONNECT_SWAPPED);
  scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", view, "hscrollbar-policy",
                           GTK_POLICY_NEVER, "max-content-height", 320, "propagate-natural-height",
                           TRUE, "propagate-natural-width", TRUE, NULL);
  gtk_popover_set_child (GTK_POPOVER (popover), scroller);
  gtk_menu_button_set_popover (self->types, popover);
}

static void
day_chosen_cb (QwJobDialog *self, GtkCalendar *calendar)
{
  g_autoptr (GDateTime) day = gtk_calendar_get_date (calendar);
  g_autofree char *text = g_date_time_format (day, "%Y-%m-%d");

  gtk_editable_set_text (GTK_EDITABLE (self->texts[TEXT_DATE]), text);
}

static void
offer_days (QwJobDialog *self)
{
  GtkWidget *calendar = gtk_calendar_new ();
  GtkWidget *popover = gtk_popover_new ();

  g_signal_connect_object (calendar, "day-selected", G_CALLBACK (day_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_popover_set_child (GTK_POPOVER (popover), calendar);
  gtk_menu_button_set_popover (self->days, popover);
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
bind_form (QwJobDialog *self)
{
  const GBindingFlags both = G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL;

  for (guint i = 0; i < N_TEXTS; i++)
    g_object_bind_property (self->form, text_names[i], self->texts[i], "text", both);
  for (guint i = 0; i < N_NUMBERS; i++)
    g_object_bind_property (self->form, number_names[i], self->numbers[i], "value", both);
  qw_selector_row_bind (self->currency, self->form, "currency");
  qw_selector_row_bind (self->reason, self->form, "reason");
  g_object_bind_property (self->form, "valid", self->save, "sensitive", G_BINDING_SYNC_CREATE);
  g_object_bind_property_full (self->form, "problem", self->problem, "label", G_BINDING_SYNC_CREATE,
                               or_empty, NULL, NULL, NULL);
  g_object_bind_property_full (self->form, "problem", self->problem, "visible",
                               G_BINDING_SYNC_CREATE, has_text, NULL, NULL, NULL);
  offer_types (self);
  offer_days (self);
}

static void
qw_job_dialog_dispose (GObject *object)
{
  QwJobDialog *self = QW_JOB_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), QW_TYPE_JOB_DIALOG);
  g_clear_object (&self->form);
  g_clear_object (&self->track);
  G_OBJECT_CLASS (qw_job_dialog_parent_class)->dispose (object);
}

/* Names of the template beside where they are kept. */
static void
bind_children (GtkWidgetClass *klass)
{
  static const char *const texts[N_TEXTS] = { "job_title", "client", "type", "date", "note" };

  for (guint i = 0; i < N_TEXTS; i++)
    gtk_widget_class_bind_template_child_full (
        klass, texts[i], FALSE,
        G_STRUCT_OFFSET (QwJobDialog, texts) + (gssize) (i * sizeof (GtkWidget *)));
  for (guint i = 0; i < N_NUMBERS; i++)
    gtk_widget_class_bind_template_child_full (
        klass, number_names[i], FALSE,
        G_STRUCT_OFFSET (QwJobDialog, numbers) + (gssize) (i * sizeof (GtkWidget *)));
  gtk_widget_class_bind_template_child (klass, QwJobDialog, currency);
  gtk_widget_class_bind_template_child (klass, QwJobDialog, reason);
  gtk_widget_class_bind_template_child (klass, QwJobDialog, types);
  gtk_widget_class_bind_template_child (klass, QwJobDialog, days);
  gtk_widget_class_bind_template_child (klass, QwJobDialog, problem);
  gtk_widget_class_bind_template_child (klass, QwJobDialog, save);
}

static void
qw_job_dialog_class_init (QwJobDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = qw_job_dialog_dispose;
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-job-dialog.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
qw_job_dialog_init (QwJobDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < N_NUMBERS; i++)
    qw_spin_set_up (GTK_SPIN_BUTTON (self->numbers[i]));
  for (guint i = 0; i < N_TEXTS; i++)
    qw_field_row_tell_focus (ADW_ENTRY_ROW (self->texts[i]));
}

GtkWindow *
qw_job_dialog_new (GtkWindow *parent, QwTrack *track, const QwJob *job, const char *currency)
{
  QwJobDialog *self = g_object_new (QW_TYPE_JOB_DIALOG, "transient-for", parent, NULL);
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_time_t (&today, time (NULL));
  self->track = g_object_ref (track);
  self->form = qw_job_form_new (qw_track_get_catalog (track), job, g_date_get_julian (&today),
                                currency);
  bind_form (self);
  gtk_window_set_focus (GTK_WINDOW (self), self->texts[TEXT_TITLE]);
  return GTK_WINDOW (self);
}
