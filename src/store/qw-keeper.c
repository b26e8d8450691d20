/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-keeper.h"

#include "qw-keeper-load.h"
#include "qw-writer.h"

/* A write waits until nothing has changed for QUIET, and starts LIMIT after the first change at the
 * latest, which leaves the disk half a second of the two that are promised. In milliseconds. */
#define QUIET 500
#define LIMIT 1500

typedef struct
{
  QwKeeperFile *file;
  gpointer value;  /* what is on screen */
  gpointer stored; /* what is on the disk, as far as is known */
  char *error_message;
  guint64 serial;  /* of the newest write that was begun */
  guint64 settled; /* of the newest write that has ended */
  gint64 changed;  /* when the first change came that no write holds; 0 if none did */
  guint timeout_id;
  gboolean loading;
  gboolean writing;
} QwKeeperPrivate;

typedef struct
{
  GDestroyNotify unref;
  gpointer value;
  char *text;
  guint64 serial;
} Write;

enum
{
  PROP_0,
  PROP_ERROR_MESSAGE,
  N_PROPS
};

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (QwKeeper, qw_keeper, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];

static QwKeeperPrivate *
get_private (QwKeeper *self)
{
  return qw_keeper_get_instance_private (self);
}

static void
free_write (Write *write)
{
  write->unref (write->value);
  g_free (write->text);
  g_free (write);
}

static void
clear_value (QwKeeper *self, gpointer *place)
{
  gpointer value = g_steal_pointer (place);

  if (value != NULL)
    QW_KEEPER_GET_CLASS (self)->unref (value);
}

static void
set_value (QwKeeper *self, gpointer *place, gpointer value)
{
  gpointer copy = QW_KEEPER_GET_CLASS (self)->ref (value);

  clear_value (self, place);
  *place = copy;
}

static void
set_error_message (QwKeeper *self, const char *message)
{
  QwKeeperPrivate *priv = get_private (self);

  if (g_strcmp0 (priv->error_message, message) == 0)
    return;

  g_free (priv->error_message);
  priv->error_message = g_strdup (message);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR_MESSAGE]);
}

/* While a write is under way, nobody knows what will be on the disk. */
static gboolean
is_stored (QwKeeper *self)
{
  QwKeeperPrivate *priv = get_private (self);

  return priv->value == NULL || (!priv->writing && priv->stored != NULL &&
                                 QW_KEEPER_GET_CLASS (self)->equal (priv->value, priv->stored));
}

static char *
print_value (QwKeeper *self, gpointer value)
{
  g_autoptr (JsonNode) node = QW_KEEPER_GET_CLASS (self)->to_json (value);
  g_autofree char *document = qw_writer_print (node, TRUE);

  return g_strconcat (document, "\n", NULL);
}

static Write *
begin_write (QwKeeper *self)
{
  QwKeeperPrivate *priv = get_private (self);
  const QwKeeperClass *klass = QW_KEEPER_GET_CLASS (self);
  Write *write = g_new0 (Write, 1);

  g_clear_handle_id (&priv->timeout_id, g_source_remove);
  priv->changed = 0;
  write->unref = klass->unref;
  write->value = klass->ref (priv->value);
  write->text = print_value (self, priv->value);
  write->serial = ++priv->serial;
  return write;
}

/* A write that a newer one has overtaken says nothing about the disk any more. */
static void
settle_write (QwKeeper *self, const Write *write, const GError *error)
{
  QwKeeperPrivate *priv = get_private (self);

  if (write->serial < priv->settled)
    return;

  priv->settled = write->serial;
  set_error_message (self, error != NULL ? error->message : NULL);
  if (error == NULL)
    set_value (self, &priv->stored, write->value);
}

static void
write_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Write *write = data;
  GError *error = NULL;

  if (qw_keeper_file_write (get_private (source)->file, write->text, write->serial, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void schedule (QwKeeper *self);

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  QwKeeper *self = QW_KEEPER (source);
  QwKeeperPrivate *priv = get_private (self);
  g_autoptr (GError) error = NULL;

  priv->writing = FALSE;
  g_task_propagate_boolean (G_TASK (result), &error);
  settle_write (self, g_task_get_task_data (G_TASK (result)), error);
  if (priv->changed != 0)
    schedule (self);
}

static gboolean
timeout_cb (gpointer data)
{
  QwKeeper *self = data;
  QwKeeperPrivate *priv = get_private (self);
  g_autoptr (GTask) task = g_task_new (self, NULL, written_cb, NULL);

  priv->timeout_id = 0;
  priv->writing = TRUE;
  g_task_set_source_tag (task, timeout_cb);
  g_task_set_task_data (task, begin_write (self), (GDestroyNotify) free_write);
  g_task_run_in_thread (task, write_in_thread);
  return G_SOURCE_REMOVE;
}

static void
schedule (QwKeeper *self)
{
  QwKeeperPrivate *priv = get_private (self);
  gint64 waited = (g_get_monotonic_time () - priv->changed) / 1000;

  if (priv->writing || priv->loading)
    return;

  g_clear_handle_id (&priv->timeout_id, g_source_remove);
  priv->timeout_id = g_timeout_add ((guint) CLAMP (LIMIT - waited, 0, QUIET), timeout_cb, self);
}

static void
load_in_thread (GTask *task, gpointer source, gpointer catalog, GCancellable *cancellable)
{
  GError *error = NULL;
  const QwKeeperClass *klass = QW_KEEPER_GET_CLASS (source);
  gpointer value = qw_keeper_load (klass, get_private (source)->file, catalog, cancellable, &error);

  if (error == NULL)
    g_task_return_pointer (task, value, klass->unref);
  else
    g_task_return_error (task, error);
}

static void
qw_keeper_finalize (GObject *object)
{
  QwKeeper *self = QW_KEEPER (object);
  QwKeeperPrivate *priv = get_private (self);

  g_clear_handle_id (&priv->timeout_id, g_source_remove);
  clear_value (self, &priv->value);
  clear_value (self, &priv->stored);
  g_free (priv->error_message);
  g_clear_pointer (&priv->file, qw_keeper_file_free);
  G_OBJECT_CLASS (qw_keeper_parent_class)->finalize (object);
}

static void
qw_keeper_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_ERROR_MESSAGE:
      g_value_set_string (value, get_private (QW_KEEPER (object))->error_message);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_keeper_class_init (QwKeeperClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = qw_keeper_finalize;
  object_class->get_property = qw_keeper_get_property;

  properties[PROP_ERROR_MESSAGE] = g_param_spec_string ("error-message", NULL, NULL, NULL,
                                                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_keeper_init (QwKeeper *self)
{
}

void
qw_keeper_set_folder (QwKeeper *self, GFile *folder)
{
  g_return_if_fail (QW_IS_KEEPER (self));
  g_return_if_fail (get_private (self)->file == NULL);

  get_private (self)->file = qw_keeper_file_new (folder, QW_KEEPER_GET_CLASS (self)->name);
}

void
qw_keeper_load_async (QwKeeper *self,
                      QwCatalog *catalog,
                      GCancellable *cancellable,
                      GAsyncReadyCallback callback,
                      gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (QW_IS_KEEPER (self));
  g_return_if_fail (catalog != NULL);
  g_return_if_fail (!get_private (self)->loading);

  get_private (self)->loading = TRUE;
  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, qw_keeper_load_async);
  g_task_set_task_data (task, qw_catalog_ref (catalog), (GDestroyNotify) qw_catalog_unref);
  g_task_run_in_thread (task, load_in_thread);
}

gpointer
qw_keeper_load_finish (QwKeeper *self, GAsyncResult *result, GError **error)
{
  QwKeeperPrivate *priv = NULL;
  gpointer value = NULL;

  g_return_val_if_fail (QW_IS_KEEPER (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  priv = get_private (self);
  value = g_task_propagate_pointer (G_TASK (result), error);
  clear_value (self, &priv->stored);
  if (value != NULL)
    set_value (self, &priv->stored, value);
  priv->loading = FALSE;
  if (!is_stored (self))
    schedule (self);
  return value;
}

void
qw_keeper_save (QwKeeper *self, gpointer value)
{
  QwKeeperPrivate *priv = NULL;

  g_return_if_fail (QW_IS_KEEPER (self));
  g_return_if_fail (value != NULL);

  priv = get_private (self);
  set_value (self, &priv->value, value);
  if (priv->changed == 0)
    priv->changed = g_get_monotonic_time ();
  if (!is_stored (self))
    {
      schedule (self);
      return;
    }
  /* Changed back before it was written: nothing is left to keep. */
  g_clear_handle_id (&priv->timeout_id, g_source_remove);
  priv->changed = 0;
  set_error_message (self, NULL);
}

void
qw_keeper_flush (QwKeeper *self)
{
  g_autoptr (GError) error = NULL;
  Write *write = NULL;

  g_return_if_fail (QW_IS_KEEPER (self));
  if (get_private (self)->loading || is_stored (self))
    return;

  write = begin_write (self);
  qw_keeper_file_write (get_private (self)->file, write->text, write->serial, &error);
  settle_write (self, write, error);
  free_write (write);
}

const char *
qw_keeper_get_error_message (QwKeeper *self)
{
  g_return_val_if_fail (QW_IS_KEEPER (self), NULL);
  return get_private (self)->error_message;
}
