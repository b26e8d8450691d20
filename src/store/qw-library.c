/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-library-private.h"
#include "qw-library-save.h"

#include <glib/gi18n-lib.h>

/* A write waits until nothing has changed for QUIET, and starts LIMIT after the first change at the latest, which
 * leaves the disk half a second of the two that are promised. One that failed is tried again. In milliseconds. */
#define QUIET 500
#define LIMIT 1500
#define RETRY 2000
/* How soon after another program's writing it is looked at. */
#define LOOK 300

struct _QwLibrary
{
  GObject parent_instance;
  GFile *folder;
  QwWorker *worker;
  QwWorker *reader; /* for what takes long; NULL until there is any */
  QwShelf *shelf;
  QwCatalog *catalog;
  GHashTable *unsaved; /* id to the newest version, until it is known to be on the disk */
  GQueue writes;       /* QwLibraryWrite, under way */
  gint64 changed;      /* when the first change came that no write holds; 0 if none did */
  guint write_id;
  guint look_id;
  GFileMonitor *monitor;
  char *error_message;
  char *notice;
  gboolean saved;
  gboolean read_only;
};

enum
{
  PROP_0,
  PROP_SAVED,
  PROP_ERROR_MESSAGE,
  PROP_NOTICE,
  PROP_READ_ONLY,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwLibrary, qw_library, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];
static guint changed_signal;

static void
set_text (QwLibrary *self, char **place, const char *text, guint property)
{
  if (g_strcmp0 (*place, text) == 0)
    return;

  g_free (*place);
  *place = g_strdup (text);
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

static void
set_flag (QwLibrary *self, gboolean *place, gboolean flag, guint property)
{
  if (*place == flag)
    return;

  *place = flag;
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

static void
update_saved (QwLibrary *self)
{
  set_flag (self, &self->saved, g_hash_table_size (self->unsaved) == 0, PROP_SAVED);
}

/* What was not read yet stays above what is new. */
static void
add_notice (QwLibrary *self, const char *notice)
{
  g_autofree char *both = self->notice != NULL && notice != NULL
                              ? g_strjoin ("\n", self->notice, notice, NULL)
                              : NULL;

  if (notice != NULL)
    set_text (self, &self->notice, both != NULL ? both : notice, PROP_NOTICE);
}

/* What the thread has found out meanwhile. */
static void
update_status (QwLibrary *self)
{
  g_autofree char *notice = qw_shelf_take_notice (self->shelf);

  add_notice (self, notice);
  set_flag (self, &self->read_only, qw_shelf_is_read_only (self->shelf), PROP_READ_ONLY);
}

static void
tell_failure (QwLibrary *self, const GError *error)
{
  g_autofree char *message = NULL;

  if (error != NULL)
    /* Translators: the name of a file and the reason. */
    message = g_strdup_printf (_ ("Changes to quotes are not being saved: %s"), error->message);
  set_text (self, &self->error_message, message, PROP_ERROR_MESSAGE);
}

static void
settle_quote (QwLibrary *self, QwQuote *quote, const GError *error)
{
  if (error != NULL && !qw_library_write_is_refused (error))
    return;
  if (error != NULL)
    add_notice (self, error->message);
  /* A newer version has taken its place? */
  if (g_hash_table_lookup (self->unsaved, quote->id) == quote)
    g_hash_table_remove (self->unsaved, quote->id);
}

static void schedule (QwLibrary *self, guint wait);

/* Once for each write: by its callback, or before that by whoever could not wait for it. */
static void
settle_write (QwLibrary *self, QwLibraryWrite *write)
{
  const GError *failure = NULL;

  if (write->settled)
    return;

  write->settled = TRUE;
  for (guint i = 0; i < write->quotes->len; i++)
    {
      const GError *error = g_ptr_array_index (write->errors, i);

      settle_quote (self, g_ptr_array_index (write->quotes, i), error);
      if (error != NULL && !qw_library_write_is_refused (error))
        failure = error;
    }
  tell_failure (self, failure);
  update_status (self);
  update_saved (self);
  if (failure != NULL)
    schedule (self, RETRY);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  QwLibrary *self = QW_LIBRARY (source);
  QwLibraryWrite *write = g_task_get_task_data (G_TASK (result));

  g_queue_remove (&self->writes, write);
  settle_write (self, write);
  if (qw_library_write_has_changed (write))
    g_signal_emit (self, changed_signal, 0);
}

static void
begin_write (QwLibrary *self)
{
  g_autoptr (GTask) task = NULL;
  QwLibraryWrite *write = NULL;

  g_clear_handle_id (&self->write_id, g_source_remove);
  self->changed = 0;
  if (g_hash_table_size (self->unsaved) == 0)
    return;

  /* Not before: a task that never returns is warned of. */
  task = g_task_new (self, NULL, written_cb, NULL);
  write = qw_library_write_new (self->shelf, self->unsaved);
  g_queue_push_tail (&self->writes, write);
  g_task_set_source_tag (task, begin_write);
  g_task_set_task_data (task, write, (GDestroyNotify) qw_library_write_free);
  qw_worker_push (self->worker, task, qw_library_write_run, NULL);
}

static gboolean
write_cb (gpointer data)
{
  QwLibrary *self = data;

  self->write_id = 0;
  begin_write (self);
  return G_SOURCE_REMOVE;
}

static void
schedule (QwLibrary *self, guint wait)
{
  g_clear_handle_id (&self->write_id, g_source_remove);
  self->write_id = g_timeout_add (wait, write_cb, self);
}

/* After the callback of whoever called. */
static void
completed_cb (GTask *task, GParamSpec *pspec, QwLibrary *self)
{
  const QwLibraryCall *call = g_task_get_task_data (task);

  update_status (self);
  if (call->changes && !g_task_had_error (task))
    g_signal_emit (self, changed_signal, 0);
}

static gpointer
run_look (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  call->changes = qw_shelf_was_changed (shelf);
  return GINT_TO_POINTER (TRUE);
}

static gboolean
look_cb (gpointer data)
{
  QwLibrary *self = data;

  self->look_id = 0;
  qw_library_start (self, qw_library_call_new (run_look, NULL, NULL, NULL), look_cb, NULL, NULL,
                    NULL);
  return G_SOURCE_REMOVE;
}

static void
folder_changed_cb (QwLibrary *self, GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  if (g_str_has_prefix (name, "library.sqlite") && self->look_id == 0)
    self->look_id = g_timeout_add (LOOK, look_cb, self);
}

static void
qw_library_finalize (GObject *object)
{
  QwLibrary *self = QW_LIBRARY (object);

  g_clear_handle_id (&self->write_id, g_source_remove);
  g_clear_handle_id (&self->look_id, g_source_remove);
  g_clear_object (&self->monitor);
  /* It may wait for the other. */
  g_clear_pointer (&self->reader, qw_worker_free);
  qw_worker_free (self->worker);
  qw_shelf_free (self->shelf);
  qw_catalog_unref (self->catalog);
  g_hash_table_unref (self->unsaved);
  g_clear_object (&self->folder);
  g_free (self->error_message);
  g_free (self->notice);
  G_OBJECT_CLASS (qw_library_parent_class)->finalize (object);
}

static void
qw_library_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwLibrary *self = QW_LIBRARY (object);

  switch (id)
    {
    case PROP_SAVED:
      g_value_set_boolean (value, self->saved);
      break;
    case PROP_ERROR_MESSAGE:
      g_value_set_string (value, self->error_message);
      break;
    case PROP_NOTICE:
      g_value_set_string (value, self->notice);
      break;
    case PROP_READ_ONLY:
      g_value_set_boolean (value, self->read_only);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_library_class_init (QwLibraryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = qw_library_finalize;
  object_class->get_property = qw_library_get_property;

  properties[PROP_SAVED] = g_param_spec_boolean ("saved", NULL, NULL, TRUE, flags);
  properties[PROP_ERROR_MESSAGE] = g_param_spec_string ("error-message", NULL, NULL, NULL, flags);
  properties[PROP_NOTICE] = g_param_spec_string ("notice", NULL, NULL, NULL, flags);
  properties[PROP_READ_ONLY] = g_param_spec_boolean ("read-only", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  changed_signal = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
qw_library_init (QwLibrary *self)
{
  self->saved = TRUE;
  self->unsaved = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) qw_quote_unref);
  g_queue_init (&self->writes);
}

QwLibrary *
qw_library_new (GFile *folder, QwCatalog *catalog)
{
  QwLibrary *self = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);
  g_return_val_if_fail (catalog != NULL, NULL);

  self = g_object_new (QW_TYPE_LIBRARY, NULL);
  self->folder = g_object_ref (folder);
  self->catalog = qw_catalog_ref (catalog);
  self->shelf = qw_shelf_new (folder, catalog, TRUE);
  self->worker = qw_worker_new ("library");
  return self;
}

static QwWorker *
choose_worker (QwLibrary *self, QwLibraryCall *call)
{
  if (!call->slow)
    {
      call->shelf = self->shelf;
      return self->worker;
    }
  if (self->reader == NULL)
    self->reader = qw_worker_new ("library-reader");
  call->shelf = qw_shelf_new (self->folder, self->catalog, FALSE);
  call->before = self->worker;
  return self->reader;
}

void
qw_library_start (QwLibrary *self,
                  QwLibraryCall *call,
                  gpointer tag,
                  GCancellable *cancellable,
                  GAsyncReadyCallback callback,
                  gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  QwQuote *unsaved = call->id != NULL ? qw_library_get_unsaved (self, call->id) : NULL;

  if (self->changed != 0)
    begin_write (self);
  if (unsaved != NULL)
    call->unsaved = qw_shelf_quote_text (unsaved);
  g_task_set_source_tag (task, tag);
  g_task_set_task_data (task, call, (GDestroyNotify) qw_library_call_free);
  g_signal_connect_object (task, "notify::completed", G_CALLBACK (completed_cb), self, 0);
  qw_worker_push (choose_worker (self, call), task, qw_library_call_run, call->free_result);
}

QwQuote *
qw_library_get_unsaved (QwLibrary *self, const char *id)
{
  return g_hash_table_lookup (self->unsaved, id);
}

void
qw_library_watch (QwLibrary *self)
{
  if (self->monitor != NULL)
    return;

  self->monitor = g_file_monitor_directory (self->folder, G_FILE_MONITOR_NONE, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (folder_changed_cb), self,
                             G_CONNECT_SWAPPED);
}

gboolean
qw_library_get_saved (QwLibrary *self)
{
  g_return_val_if_fail (QW_IS_LIBRARY (self), FALSE);
  return self->saved;
}

gboolean
qw_library_get_read_only (QwLibrary *self)
{
  g_return_val_if_fail (QW_IS_LIBRARY (self), FALSE);
  return self->read_only;
}

const char *
qw_library_get_error_message (QwLibrary *self)
{
  g_return_val_if_fail (QW_IS_LIBRARY (self), NULL);
  return self->error_message;
}

const char *
qw_library_get_notice (QwLibrary *self)
{
  g_return_val_if_fail (QW_IS_LIBRARY (self), NULL);
  return self->notice;
}

void
qw_library_dismiss_notice (QwLibrary *self)
{
  g_return_if_fail (QW_IS_LIBRARY (self));
  set_text (self, &self->notice, NULL, PROP_NOTICE);
}

void
qw_library_save (QwLibrary *self, QwQuote *quote)
{
  gint64 now = g_get_monotonic_time ();

  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (quote != NULL);

  g_hash_table_replace (self->unsaved, g_strdup (quote->id), qw_quote_ref (quote));
  if (self->changed == 0)
    self->changed = now;
  schedule (self, (guint) CLAMP (LIMIT - (now - self->changed) / 1000, 0, QUIET));
  update_saved (self);
}

gboolean
qw_library_flush (QwLibrary *self)
{
  g_return_val_if_fail (QW_IS_LIBRARY (self), FALSE);

  begin_write (self);
  qw_worker_wait (self->worker);
  for (GList *link = self->writes.head; link != NULL; link = link->next)
    settle_write (self, link->data);
  return self->saved;
}

void
qw_library_retry (QwLibrary *self)
{
  g_return_if_fail (QW_IS_LIBRARY (self));
  if (self->error_message != NULL)
    begin_write (self);
}
