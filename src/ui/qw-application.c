/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-application.h"

#include "qw-about.h"
#include "qw-answers-log.h"
#include "qw-contrast.h"
#include "qw-draft.h"
#include "qw-entrance.h"
#include "qw-first-brief.h"
#include "qw-own-track.h"
#include "qw-preferences.h"
#include "qw-settings.h"
#include "qw-shortcuts.h"
#include "qw-tables.h"
#include "qw-track-window.h"
#include "qw-window.h"

#include <glib/gi18n.h>

struct _QwApplication
{
  AdwApplication parent_instance;
  QwCatalog *catalog;
  QwDraft *draft;
  QwAnswersLog *answers;
  QwSession *session;
  QwOutlook *outlook;
  QwQuoteBook *book;
  QwTrack *track;
  QwWindow *window;
  GStrv messages;       /* what was refused while starting, to be said once there is a window */
  GPtrArray *files;     /* to be opened once there is one */
  const char *entrance; /* (nullable): what the desktop asked for, once there is one */
  gboolean starting;
  gboolean loading_answers;
};

G_DEFINE_FINAL_TYPE (QwApplication, qw_application, ADW_TYPE_APPLICATION)

static GFile *
data_folder (const char *name)
{
  return g_file_new_build_filename (g_get_user_data_dir (), "quotewright", name, NULL);
}

static void
brief_changed_cb (QwApplication *self)
{
  qw_draft_save (self->draft, qw_session_get_brief (self->session));
}

static void
diary_changed_cb (QwApplication *self)
{
  qw_answers_log_save (self->answers, qw_outlook_get_diary (self->outlook));
}

/* Translators: %s says why, with a file name. */
#define NOT_KEPT N_ ("Changes are not kept now: %s")

/* What is not kept comes before what is only to be known. */
static void
trouble_cb (QwApplication *self)
{
  QwLibrary *library = self->book != NULL ? qw_quote_book_get_library (self->book) : NULL;
  const char *trouble = qw_keeper_get_error_message (QW_KEEPER (self->draft));
  g_autofree char *text = NULL;

  if (self->window == NULL)
    return;
  if (trouble == NULL)
    trouble = qw_keeper_get_error_message (QW_KEEPER (self->answers));
  if (trouble != NULL)
    {
      text = g_strdup_printf (_ (NOT_KEPT), trouble);
      qw_window_warn (self->window, text, NULL, NULL);
    }
  else if (library != NULL && qw_library_get_error_message (library) != NULL)
    qw_window_warn (self->window, qw_library_get_error_message (library), _ ("Try Again"),
                    "app.retry");
  else if (library != NULL && qw_library_get_notice (library) != NULL)
    qw_window_warn (self->window, qw_library_get_notice (library), _ ("Close"),
                    "app.dismiss-notice");
  else
    qw_window_warn (self->window, NULL, NULL, NULL);
}

static void
say_messages (QwApplication *self)
{
  for (guint i = 0; self->messages != NULL && self->messages[i] != NULL; i++)
    qw_window_say (self->window, self->messages[i]);
  g_clear_pointer (&self->messages, g_strfreev);
}

static void
add_message (QwApplication *self, const char *message)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (self->messages != NULL)
    g_strv_builder_addv (builder, (const char **) self->messages);
  g_strv_builder_add (builder, message);
  g_strfreev (self->messages);
  self->messages = g_strv_builder_end (builder);
}

static void
bind_settings (QwApplication *self)
{
  g_autoptr (GSettings) settings = qw_settings_find ("floor-rate");

  if (settings != NULL)
    g_settings_bind (settings, "floor-rate", self->session, "floor-rate", G_SETTINGS_BIND_DEFAULT);
}

static void
open_outlook (QwApplication *self, QwDiary *diary)
{
  self->outlook = qw_outlook_new (self->catalog, diary, NULL);
  g_signal_connect_object (self->outlook, "notify::diary", G_CALLBACK (diary_changed_cb), self,
                           G_CONNECT_SWAPPED);
  if (self->window != NULL)
    g_object_set (self->window, "outlook", self->outlook, NULL);
}

static void
answers_loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwApplication) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwDiary) diary = qw_answers_log_load_finish (self->answers, result, &error);

  if (error != NULL && self->window != NULL)
    qw_window_say (self->window, error->message);
  open_outlook (self, diary);
}

static void
outlook_wanted_cb (QwApplication *self)
{
  if (self->loading_answers)
    return;
  self->loading_answers = TRUE;
  qw_keeper_load_async (QW_KEEPER (self->answers), self->catalog, NULL, answers_loaded_cb,
                        g_object_ref (self));
}

/* The library is opened by its page, on a thread of its own. */
static void
book_wanted_cb (QwApplication *self)
{
  g_autoptr (GFile) folder = NULL;
  g_autoptr (QwLibrary) library = NULL;

  if (self->book != NULL)
    return;
  folder = data_folder (NULL);
  library = qw_library_new (folder, self->catalog);
  self->book = qw_quote_book_new (self->catalog, library);
  g_signal_connect_object (library, "notify::error-message", G_CALLBACK (trouble_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "notify::notice", G_CALLBACK (trouble_cb), self,
                           G_CONNECT_SWAPPED);
  g_object_set (self->window, "book", self->book, NULL);
}

/* Past jobs stand in the library, and are read when they are asked for or when estimates follow them. */
static void
open_track (QwApplication *self)
{
  if (self->track != NULL)
    return;
  book_wanted_cb (self);
  qw_quote_book_open (self->book);
  self->track = qw_own_track_new (self->catalog, qw_quote_book_get_library (self->book),
                                  self->session);
}

static gboolean
follow_track (gpointer user_data)
{
  if (qw_own_track_is_wanted ())
    open_track (user_data);
  return G_SOURCE_REMOVE;
}

static void
open_files (QwApplication *self)
{
  g_autoptr (GPtrArray) files = g_steal_pointer (&self->files);

  if (files != NULL)
    qw_window_open_files (self->window, (GFile *const *) files->pdata, files->len);
}

static void
go_in (QwApplication *self)
{
  const char *entrance = g_steal_pointer (&self->entrance);

  if (entrance != NULL)
    qw_entrance_show (self->window, entrance);
}

static void
entered_cb (GApplication *application, const char *name)
{
  QwApplication *self = QW_APPLICATION (application);

  self->entrance = g_intern_string (name);
  g_application_activate (application);
  if (self->window != NULL)
    go_in (self);
}

static void
open_window (QwApplication *self, QwBrief *brief)
{
  self->session = qw_session_new (self->catalog, brief);
  bind_settings (self);
  g_signal_connect_object (self->session, "notify::brief", G_CALLBACK (brief_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_set_weak_pointer (&self->window, qw_window_new (GTK_APPLICATION (self), self->session));
  g_signal_connect_object (self->draft, "notify::error-message", G_CALLBACK (trouble_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->answers, "notify::error-message", G_CALLBACK (trouble_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->window, "outlook-wanted", G_CALLBACK (outlook_wanted_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->window, "book-wanted", G_CALLBACK (book_wanted_cb), self,
                           G_CONNECT_SWAPPED);
  qw_settings_keep_window (self->window);
  gtk_window_present (GTK_WINDOW (self->window));
  say_messages (self);
  open_files (self);
  go_in (self);
  g_idle_add_full (G_PRIORITY_LOW, follow_track, g_object_ref (self), g_object_unref);
}

static void
draft_loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwApplication) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwBrief) brief = qw_draft_load_finish (self->draft, result, &error);

  if (error != NULL)
    add_message (self, error->message);
  if (brief == NULL)
    brief = qw_first_brief_new (self->catalog);
  open_window (self, brief);
  g_application_release (G_APPLICATION (self));
}

static void
tables_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  QwApplication *self = user_data;
  QwCatalog *catalog = qw_tables_read_own_finish (result, &self->messages, NULL);

  if (catalog != NULL)
    {
      qw_catalog_unref (self->catalog);
      self->catalog = catalog;
    }
  qw_keeper_load_async (QW_KEEPER (self->draft), self->catalog, NULL, draft_loaded_cb, self);
}

static void
start (QwApplication *self)
{
  g_autoptr (GFile) tables = data_folder ("tables");

  self->starting = TRUE;
  g_application_hold (G_APPLICATION (self));
  qw_tables_read_own_async (tables, self->catalog, NULL, tables_read_cb, g_object_ref (self));
}

/* What holds for all quotes is kept in their library. */
static void
preferences_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  QwApplication *self = user_data;
  QwPreferences *preferences = NULL;

  if (self->window == NULL)
    return;
  book_wanted_cb (self);
  qw_quote_book_open (self->book);
  preferences = qw_preferences_new (GTK_WINDOW (self->window),
                                    qw_quote_book_get_library (self->book), self->session);
  gtk_window_present (GTK_WINDOW (preferences));
}

static void
past_jobs_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  QwApplication *self = user_data;

  if (self->window == NULL)
    return;
  open_track (self);
  gtk_window_present (GTK_WINDOW (qw_track_window_new (GTK_WINDOW (self->window), self->track)));
}

static void
about_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  qw_about_show (GTK_WINDOW (QW_APPLICATION (user_data)->window));
}

static void
quit_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_application_quit (G_APPLICATION (user_data));
}

static void
retry_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  QwApplication *self = user_data;

  if (self->book == NULL)
    return;
  qw_library_retry (qw_quote_book_get_library (self->book));
  qw_quote_book_open (self->book);
}

static void
dismiss_notice_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  QwApplication *self = user_data;

  if (self->book != NULL)
    qw_library_dismiss_notice (qw_quote_book_get_library (self->book));
}

static void
qw_application_activate (GApplication *application)
{
  QwApplication *self = QW_APPLICATION (application);

  if (self->window != NULL)
    gtk_window_present (GTK_WINDOW (self->window));
  else if (!self->starting)
    start (self);
}

static void
qw_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  QwApplication *self = QW_APPLICATION (application);

  if (self->files == NULL)
    self->files = g_ptr_array_new_with_free_func (g_object_unref);
  for (int i = 0; i < n_files; i++)
    g_ptr_array_add (self->files, g_object_ref (files[i]));
  g_application_activate (application);
  if (self->window != NULL)
    open_files (self);
}

static void
qw_application_startup (GApplication *application)
{
  QwApplication *self = QW_APPLICATION (application);
  const GActionEntry actions[] = {
    { .name = "about", .activate = about_activated },
    { .name = "past-jobs", .activate = past_jobs_activated },
    { .name = "preferences", .activate = preferences_activated },
    { .name = "quit", .activate = quit_activated },
    { .name = "retry", .activate = retry_activated },
    { .name = "dismiss-notice", .activate = dismiss_notice_activated },
  };
  g_autoptr (GFile) folder = data_folder (NULL);
  g_autoptr (GError) error = NULL;

  G_APPLICATION_CLASS (qw_application_parent_class)->startup (application);
  qw_contrast_follow ();
  self->draft = qw_draft_new (folder);
  self->answers = qw_answers_log_new (folder);
  self->catalog = qw_tables_shipped_new (&error);
  if (self->catalog == NULL)
    g_error ("The shipped tables do not load: %s", error->message);

  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  qw_shortcuts_set (GTK_APPLICATION (self));
}

static void
qw_application_shutdown (GApplication *application)
{
  QwApplication *self = QW_APPLICATION (application);

  if (self->draft != NULL)
    qw_keeper_flush (QW_KEEPER (self->draft));
  if (self->answers != NULL)
    qw_keeper_flush (QW_KEEPER (self->answers));
  if (self->book != NULL)
    qw_quote_book_flush (self->book);
  G_APPLICATION_CLASS (qw_application_parent_class)->shutdown (application);
}

static void
qw_application_dispose (GObject *object)
{
  QwApplication *self = QW_APPLICATION (object);

  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->session);
  g_clear_object (&self->outlook);
  g_clear_object (&self->track);
  g_clear_object (&self->book);
  g_clear_object (&self->draft);
  g_clear_object (&self->answers);
  g_clear_pointer (&self->catalog, qw_catalog_unref);
  g_clear_pointer (&self->messages, g_strfreev);
  g_clear_pointer (&self->files, g_ptr_array_unref);
  G_OBJECT_CLASS (qw_application_parent_class)->dispose (object);
}

static void
qw_application_class_init (QwApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->dispose = qw_application_dispose;
  application_class->startup = qw_application_startup;
  application_class->activate = qw_application_activate;
  application_class->open = qw_application_open;
  application_class->shutdown = qw_application_shutdown;
}

static void
qw_application_init (QwApplication *self)
{
  qw_entrance_install (G_APPLICATION (self), entered_cb);
}

QwApplication *
qw_application_new (void)
{
  return g_object_new (QW_TYPE_APPLICATION, "application-id", QW_APP_ID, "flags",
                       G_APPLICATION_HANDLES_OPEN, "resource-base-path",
                       "/io/github/quotewright/Quotewright", NULL);
}
