/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-mail.h"

#include "qw-mail-file.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gunixfdlist.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

#define PORTAL_BUS     "org.freedesktop.portal.Desktop"
#define PORTAL_PATH    "/org/freedesktop/portal/desktop"
#define PORTAL_EMAIL   "org.freedesktop.portal.Email"
#define PORTAL_REQUEST "org.freedesktop.portal.Request"

/* What a portal's request can end with. */
enum
{
  RESPONSE_DONE,
  RESPONSE_CANCELLED,
};

typedef struct
{
  char *address;
  char *subject;
  char *body;
  char *path;
  GDBusConnection *bus;
  guint subscription;
} Composing;

static void
unsubscribe (Composing *self)
{
  if (self->subscription != 0)
    g_dbus_connection_signal_unsubscribe (self->bus, self->subscription);
  self->subscription = 0;
}

static void
free_composing (gpointer data)
{
  Composing *self = data;

  unsubscribe (self);
  g_clear_object (&self->bus);
  g_free (self->address);
  g_free (self->subject);
  g_free (self->body);
  g_free (self->path);
  g_free (self);
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;

  if (g_subprocess_wait_check_finish (G_SUBPROCESS (source), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    {
      g_clear_error (&error);
      g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_FAILED,
                               _ ("No program for mail could be opened. Save the quote as PDF and "
                                  "attach it yourself."));
    }
}

/* The way without a portal. */
static void
run_xdg_email (GTask *task)
{
  Composing *self = g_task_get_task_data (task);
  g_autofree char *program = g_find_program_in_path ("xdg-email");
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = NULL;

  if (program == NULL)
    {
      g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                               _ ("There is no program for mail that can be opened from here. Save "
                                  "the quote as PDF and attach it yourself."));
      return;
    }
  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE | G_SUBPROCESS_FLAGS_STDERR_SILENCE,
                              &error, program, "--utf8", "--subject", self->subject, "--body",
                              self->body, "--attach", self->path, self->address, NULL);
  if (process == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_subprocess_wait_check_async (process, g_task_get_cancellable (task), opened_cb,
                                   g_object_ref (task));
}

static void
response_cb (GDBusConnection *bus,
             const char *sender,
             const char *path,
             const char *interface,
             const char *signal,
             GVariant *parameters,
             gpointer user_data)
{
  GTask *task = user_data;
  guint32 response = 0;

  g_variant_get (parameters, "(u@a{sv})", &response, NULL);
  unsubscribe (g_task_get_task_data (task));
  if (response == RESPONSE_DONE)
    g_task_return_boolean (task, TRUE);
  else if (response == RESPONSE_CANCELLED)
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "%s", "");
  else
    run_xdg_email (task);
  g_object_unref (task);
}

static void
called_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  Composing *self = g_task_get_task_data (task);
  g_autoptr (GVariant) handle = g_dbus_connection_call_with_unix_fd_list_finish (
      G_DBUS_CONNECTION (source), NULL, result, NULL);

  if (handle != NULL || self->subscription == 0)
    return;
  unsubscribe (self);
  run_xdg_email (task);
  g_object_unref (task);
}

/* Subscribed before the call, so that no answer is missed; the name of the path is the portal's rule. */
static char *
subscribe (GTask *task)
{
  Composing *self = g_task_get_task_data (task);
  g_autofree char *sender = g_strdup (g_dbus_connection_get_unique_name (self->bus) + 1);
  g_autofree char *token = g_strdup_printf ("quotewright%u", g_random_int ());
  g_autofree char *path = NULL;

  g_strdelimit (sender, ".", '_');
  path = g_strdup_printf (PORTAL_PATH "/request/%s/%s", sender, token);
  self->subscription = g_dbus_connection_signal_subscribe (
      self->bus, PORTAL_BUS, PORTAL_REQUEST, "Response", path, NULL, G_DBUS_SIGNAL_FLAGS_NONE,
      response_cb, g_object_ref (task), NULL);
  return g_steal_pointer (&token);
}

static GVariant *
create_options (const Composing *self, const char *token)
{
  GVariantBuilder options;

  g_variant_builder_init (&options, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (&options, "{sv}", "handle_token", g_variant_new_string (token));
  if (self->address != NULL)
    g_variant_builder_add (&options, "{sv}", "address", g_variant_new_string (self->address));
  g_variant_builder_add (&options, "{sv}", "subject", g_variant_new_string (self->subject));
  g_variant_builder_add (&options, "{sv}", "body", g_variant_new_string (self->body));
  g_variant_builder_add (&options, "{sv}", "attachment_fds", g_variant_new_parsed ("[handle 0]"));
  return g_variant_builder_end (&options);
}

static void
call_portal (GTask *task)
{
  Composing *self = g_task_get_task_data (task);
  int fd = g_open (self->path, O_RDONLY | O_CLOEXEC, 0);
  g_autoptr (GUnixFDList) files = fd >= 0 ? g_unix_fd_list_new_from_array (&fd, 1) : NULL;
  g_autofree char *token = NULL;

  if (files == NULL)
    {
      run_xdg_email (task);
      return;
    }
  token = subscribe (task);
  g_dbus_connection_call_with_unix_fd_list (
      self->bus, PORTAL_BUS, PORTAL_PATH, PORTAL_EMAIL, "ComposeEmail",
      g_variant_new ("(s@a{sv})", "", create_options (self, token)), G_VARIANT_TYPE ("(o)"),
      G_DBUS_CALL_FLAGS_NONE, -1, files, g_task_get_cancellable (task), called_cb,
      g_object_ref (task));
}

static void
bus_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  Composing *self = g_task_get_task_data (task);

  self->bus = g_bus_get_finish (result, NULL);
  if (self->bus != NULL)
    call_portal (task);
  else
    run_xdg_email (task);
}

void
qw_mail_compose_async (GtkWindow *parent,
                       const QwMail *mail,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (parent, cancellable, callback, user_data);
  Composing *self = g_new0 (Composing, 1);
  GError *error = NULL;

  g_task_set_source_tag (task, qw_mail_compose_async);
  g_task_set_task_data (task, self, free_composing);
  self->address = g_strdup (mail->address);
  self->subject = g_strdup (mail->subject);
  self->body = g_strdup (mail->body);
  self->path = qw_mail_file_new (mail->name, mail->file, &error);
  if (self->path == NULL)
    g_task_return_error (task, error);
  else
    g_bus_get (G_BUS_TYPE_SESSION, cancellable, bus_cb, g_steal_pointer (&task));
}

gboolean
qw_mail_compose_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), FALSE);
  return g_task_propagate_boolean (G_TASK (result), error);
}
