/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-window-private.h"

#include "qw-incoming.h"
#include "qw-open-dialog.h"
#include "qw-quotes-page.h"
#include "qw-recent.h"
#include "qw-save-dialog.h"

#include <glib/gi18n.h>

void
qw_window_fill_quotes (QwWindow *self)
{
  if (!qw_window_wants (self, self->quotes))
    return;
  if (self->book == NULL)
    g_signal_emit_by_name (self, "book-wanted");
  else
    qw_window_fill (self, self->quotes,
                    g_object_new (QW_TYPE_QUOTES_PAGE, "book", self->book, NULL));
}

static void
file_used_cb (QwQuoteBook *book, GFile *file)
{
  qw_recent_add (gtk_recent_manager_get_default (), file);
}

void
qw_window_set_book (QwWindow *self, QwQuoteBook *book)
{
  if (self->book != NULL && self->book != book)
    g_signal_handlers_disconnect_by_func (self->book, file_used_cb, NULL);
  if (!g_set_object (&self->book, book) || book == NULL)
    return;
  g_signal_connect (book, "file-used", G_CALLBACK (file_used_cb), NULL);
  if (self->session != NULL)
    g_object_bind_property (self->session, "floor-rate", qw_quote_book_get_desk (book),
                            "floor-rate", G_BINDING_SYNC_CREATE);
  qw_window_fill_quotes (self);
  qw_quote_wishes_fulfil (self->wishes, book);
  qw_window_update_actions (self);
}

/* On its page, where there is a book from then on. */
static void
fulfil (QwWindow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-page", "s", "quotes");
  if (self->book != NULL)
    qw_quote_wishes_fulfil (self->wishes, self->book);
}

static void
create_quote_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  QwWindow *self = QW_WINDOW (widget);
  QwEstimate *estimate = self->session != NULL ? qw_session_get_estimate (self->session) : NULL;

  if (estimate == NULL)
    return;
  qw_quote_wishes_add_quote (self->wishes, estimate);
  fulfil (self);
}

/* A column without a name is left out. */
static void
create_offer_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  QwWindow *self = QW_WINDOW (widget);
  g_autofree const char **names = g_variant_get_strv (parameter, NULL);
  g_autoptr (GPtrArray) estimates = NULL;
  g_autoptr (GPtrArray) taken = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_estimate_unref);
  g_autoptr (GStrvBuilder) kept = g_strv_builder_new ();
  g_auto (GStrv) columns = NULL;

  if (self->session == NULL || qw_session_get_estimate (self->session) == NULL)
    return;
  estimates = qw_session_list_offer (self->session);
  for (guint i = 0; i < estimates->len && names[i] != NULL; i++)
    if (names[i][0] != '\0')
      {
        g_ptr_array_add (taken, qw_estimate_ref (estimates->pdata[i]));
        g_strv_builder_add (kept, names[i]);
      }
  columns = g_strv_builder_end (kept);
  if (taken->len == 0)
    return;
  qw_quote_wishes_add_offer (self->wishes, taken, (const char *const *) columns);
  fulfil (self);
}

static void
new_quote_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  QwWindow *self = QW_WINDOW (widget);

  qw_quote_wishes_add_quote (self->wishes, NULL);
  fulfil (self);
}

static void
file_chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  GFile *file = qw_open_dialog_choose_finish (result, &error);

  if (error != NULL)
    qw_window_say (self, error->message);
  if (file != NULL)
    qw_window_open_files (self, &file, 1);
  g_clear_object (&file);
}

static void
import_quote_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  qw_open_dialog_choose_async (GTK_WINDOW (widget), _ ("Import a Quote"), _ ("Quotes"), "*.quote",
                               NULL, file_chosen_cb, g_object_ref (widget));
}

static void
open_recent_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GFile *file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  qw_window_open_files (QW_WINDOW (widget), &file, 1);
  g_object_unref (file);
}

/* Looked up when the menu opens, so that it costs the start nothing. */
static void
menu_opens_cb (GtkMenuButton *button, gpointer user_data)
{
  QwWindow *self = user_data;

  qw_recent_put (gtk_recent_manager_get_default (), self->quote_menu, "win.import-quote",
                 "win.open-recent");
}

static void
backup_chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = qw_save_dialog_choose_finish (result, &error);

  if (error != NULL)
    qw_window_say (self, error->message);
  if (file != NULL && self->book != NULL)
    qw_quote_book_backup (self->book, file);
}

/* Its page says what becomes of it. */
static void
back_up_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  /* Translators: a file name; %Y-%m-%d is the date. */
  g_autofree char *file = g_date_time_format (now, _ ("quotes-%Y-%m-%d.sqlite"));

  fulfil (QW_WINDOW (widget));
  qw_save_dialog_choose_async (GTK_WINDOW (widget), _ ("Back Up All Quotes"), file, NULL,
                               backup_chosen_cb, g_object_ref (widget));
}

static void
open_dropped (GtkWidget *widget, GFile *const *files, guint n_files)
{
  qw_window_open_files (QW_WINDOW (widget), files, n_files);
}

void
qw_window_install_quotes (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.create-quote", NULL, create_quote_action);
  gtk_widget_class_install_action (klass, "win.create-offer", "as", create_offer_action);
  gtk_widget_class_install_action (klass, "win.new-quote", NULL, new_quote_action);
  gtk_widget_class_install_action (klass, "win.import-quote", NULL, import_quote_action);
  gtk_widget_class_install_action (klass, "win.back-up", NULL, back_up_action);
  gtk_widget_class_install_action (klass, "win.open-recent", "s", open_recent_action);
}

void
qw_window_watch_drops (QwWindow *self)
{
  qw_incoming_watch (GTK_WIDGET (self), open_dropped);
}

void
qw_window_watch_recent (QwWindow *self)
{
  gtk_menu_button_set_create_popup_func (self->menu, menu_opens_cb, self, NULL);
}

void
qw_window_open_files (QwWindow *self, GFile *const *files, guint n_files)
{
  g_autofree char *refused = NULL;
  g_autoptr (GPtrArray) taken = NULL;

  g_return_if_fail (QW_IS_WINDOW (self));
  taken = qw_incoming_sort (files, n_files, &refused);
  for (guint i = 0; i < taken->len; i++)
    qw_quote_wishes_add_file (self->wishes, taken->pdata[i]);
  if (taken->len > 0)
    fulfil (self);
  if (refused != NULL)
    qw_window_say (self, refused);
}
