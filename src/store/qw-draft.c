/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-draft.h"

#include "qw-draft-load.h"
#include "qw-writer.h"

/* A write waits until nothing has changed for QUIET, and starts LIMIT after the first change at the
 * latest, which leaves the disk half a second of the two that are promised. In milliseconds. */
#define QUIET 500
#define LIMIT 1500

struct _QwDraft
{
  GObject parent_instance;
  QwDraftFile *file;
  QwBrief *brief;  /* what is on screen */
  QwBrief *stored; /* what is on the disk, as far as is known */
  char *error_message;
  guint64 serial;  /* of the newest write that was begun */
  guint64 settled; /* of the newest write that has ended */
  gint64 changed;  /* when the first change came that no write holds; 0 if none did */
  guint timeout_id;
  gboolean loading;
  gboolean writing;
};

typedef struct
{
  QwBrief *brief;
  char *text;
  guint64 serial;
} Write;

enum
{
  PROP_0,
  PROP_ERROR_MESSAGE,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwDraft, qw_draft, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];

static void
free_write (Write *write)
{
  qw_brief_unref (write->brief);
  g_free (write->text);
  g_free (write);
}

static void
set_brief (QwBrief **place, QwBrief *brief)
{
  qw_brief_ref (brief);
  g_clear_pointer (place, qw_brief_unref);
  *place = brief;
}

static void
set_error_message (QwDraft *self, const char *message)
{
  if (g_strcmp0 (self->error_message, message) == 0)
    return;

  g_free (self->error_message);
  self->error_message = g_strdup (message);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR_MESSAGE]);
}

/* While a write is under way, nobody knows what will be on the disk. */
static gboolean
is_stored (QwDraft *self)
{
  return self->brief == NULL ||
         (!self->writing && self->stored != NULL && qw_brief_equal (self->brief, self->stored));
}

static char *
print_brief (QwBrief *brief)
{
  g_autoptr (JsonNode) node = qw_brief_to_json (brief);
  g_autofree char *document = qw_writer_print (node, TRUE);

  return g_strconcat (document, "\n", NULL);
}

static Write *
begin_write (QwDraft *self)
{
  Write *write = g_new0 (Write, 1);

  g_clear_handle_id (&self->timeout_id, g_source_remove);
  self->changed = 0;
  write->brief = qw_brief_ref (self->brief);
  write->text = print_brief (self->brief);
  write->serial = ++self->serial;
  return write;
}

/* A write that a newer one has overtaken says nothing about the disk any more. */
static void
settle_write (QwDraft *self, const Write *write, const GError *error)
{
  if (write->serial < self->settled)
    return;

  self->settled = write->serial;
  set_error_message (self, error != NULL ? error->message : NULL);
  if (error == NULL)
    set_brief (&self->stored, write->brief);
}

static void
write_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Write *write = data;
  GError *error = NULL;

  if (qw_draft_file_write (QW_DRAFT (source)->file, write->text, write->serial, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void schedule (QwDraft *self);

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  QwDraft *self = QW_DRAFT (source);
  g_autoptr (GError) error = NULL;

  self->writing = FALSE;
  g_task_propagate_boolean (G_TASK (result), &error);
  settle_write (self, g_task_get_task_data (G_TASK (result)), error);
  if (self->changed != 0)
    schedule (self);
}

static gboolean
timeout_cb (gpointer data)
{
  QwDraft *self = data;
  g_autoptr (GTask) task = g_task_new (self, NULL, written_cb, NULL);

  self->timeout_id = 0;
  self->writing = TRUE;
  g_task_set_source_tag (task, timeout_cb);
  g_task_set_task_data (task, begin_write (self), (GDestroyNotify) free_write);
  g_task_run_in_thread (task, write_in_thread);
  return G_SOURCE_REMOVE;
}

static void
schedule (QwDraft *self)
{
  gint64 waited = (g_get_monotonic_time () - self->changed) / 1000;

  if (self->writing || self->loading)
    return;

  g_clear_handle_id (&self->timeout_id, g_source_remove);
  self->timeout_id = g_timeout_add ((guint) CLAMP (LIMIT - waited, 0, QUIET), timeout_cb, self);
}

static void
load_in_thread (GTask *task, gpointer source, gpointer catalog, GCancellable *cancellable)
{
  GError *error = NULL;
  QwBrief *brief = qw_draft_load (QW_DRAFT (source)->file, catalog, cancellable, &error);

  if (error == NULL)
    g_task_return_pointer (task, brief, (GDestroyNotify) qw_brief_unref);
  else
    g_task_return_error (task, error);
}

static void
qw_draft_finalize (GObject *object)
{
  QwDraft *self = QW_DRAFT (object);

  g_clear_handle_id (&self->timeout_id, g_source_remove);
  g_clear_pointer (&self->brief, qw_brief_unref);
  g_clear_pointer (&self->stored, qw_brief_unref);
  g_free (self->error_message);
  qw_draft_file_free (self->file);
  G_OBJECT_CLASS (qw_draft_parent_class)->finalize (object);
}

static void
qw_draft_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwDraft *self = QW_DRAFT (object);

  switch (id)
    {
    case PROP_ERROR_MESSAGE:
      g_value_set_string (value, self->error_message);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_draft_class_init (QwDraftClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = qw_draft_finalize;
  object_class->get_property = qw_draft_get_property;

  properties[PROP_ERROR_MESSAGE] = g_param_spec_string ("error-message", NULL, NULL, NULL,
                                                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_draft_init (QwDraft *self)
{
}

QwDraft *
qw_draft_new (GFile *folder)
{
  QwDraft *self = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  self = g_object_new (QW_TYPE_DRAFT, NULL);
  self->file = qw_draft_file_new (folder);
  return self;
}

void
qw_draft_load_async (QwDraft *self,
                     QwCatalog *catalog,
                     GCancellable *cancellable,
                     GAsyncReadyCallback callback,
                     gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (QW_IS_DRAFT (self));
  g_return_if_fail (catalog != NULL);
  g_return_if_fail (!self->loading);

  self->loading = TRUE;
  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, qw_draft_load_async);
  g_task_set_task_data (task, qw_catalog_ref (catalog), (GDestroyNotify) qw_catalog_unref);
  g_task_run_in_thread (task, load_in_thread);
}

QwBrief *
qw_draft_load_finish (QwDraft *self, GAsyncResult *result, GError **error)
{
  QwBrief *brief = NULL;

  g_return_val_if_fail (QW_IS_DRAFT (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  brief = g_task_propagate_pointer (G_TASK (result), error);
  g_clear_pointer (&self->stored, qw_brief_unref);
  if (brief != NULL)
    set_brief (&self->stored, brief);
  self->loading = FALSE;
  if (!is_stored (self))
    schedule (self);
  return brief;
}

void
qw_draft_save (QwDraft *self, QwBrief *brief)
{
  g_return_if_fail (QW_IS_DRAFT (self));
  g_return_if_fail (brief != NULL);

  set_brief (&self->brief, brief);
  if (self->changed == 0)
    self->changed = g_get_monotonic_time ();
  if (!is_stored (self))
    {
      schedule (self);
      return;
    }
  /* Changed back before it was written: nothing is left to keep. */
  g_clear_handle_id (&self->timeout_id, g_source_remove);
  self->changed = 0;
  set_error_message (self, NULL);
}

void
qw_draft_flush (QwDraft *self)
{
  g_autoptr (GError) error = NULL;
  Write *write = NULL;

  g_return_if_fail (QW_IS_DRAFT (self));
  if (self->loading || is_stored (self))
    return;

  write = begin_write (self);
  qw_draft_file_write (self->file, write->text, write->serial, &error);
  settle_write (self, write, error);
  free_write (write);
}

const char *
qw_draft_get_error_message (QwDraft *self)
{
  g_return_val_if_fail (QW_IS_DRAFT (self), NULL);
  return self->error_message;
}
