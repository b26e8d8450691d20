/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-mail.h"

#include <gio/gunixfdlist.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

/* A portal as the desktop has one, on the bus of the test, and a xdg-email that notes what it was given. */

static const char portal_interface[] =
    "<node><interface name='org.freedesktop.portal.Email'>"
    "<method name='ComposeEmail'><arg type='s' direction='in'/><arg type='a{sv}' direction='in'/>"
    "<arg type='o' direction='out'/></method></interface></node>";

typedef struct
{
  guint32 response;
  gboolean refuses; /* the call */
  char *asked;      /* what it was asked for */
  char *attached;
} Portal;

static char *
read_all (int fd)
{
  char text[256] = { 0 };

  g_assert_cmpint (pread (fd, text, sizeof text - 1, 0), >, 0);
  return g_strdup (text);
}

static void
call_cb (GDBusConnection *bus,
         const char *sender,
         const char *path,
         const char *interface,
         const char *method,
         GVariant *parameters,
         GDBusMethodInvocation *invocation,
         gpointer user_data)
{
  Portal *portal = user_data;
  g_autoptr (GVariant) options = g_variant_get_child_value (parameters, 1);
  GUnixFDList *files = g_dbus_message_get_unix_fd_list (
      g_dbus_method_invocation_get_message (invocation));
  g_autofree char *name = g_strdelimit (g_strdup (sender + 1), ".", '_');
  g_autofree char *handle = NULL;
  const char *token = NULL;
  const char *address = "-";
  const char *subject = NULL;
  const char *body = NULL;

  if (portal->refuses)
    {
      g_dbus_method_invocation_return_dbus_error (invocation, "org.freedesktop.portal.Error.Failed",
                                                  "no");
      return;
    }
  g_assert_true (g_variant_lookup (options, "handle_token", "&s", &token));
  g_assert_true (g_variant_lookup (options, "subject", "&s", &subject));
  g_assert_true (g_variant_lookup (options, "body", "&s", &body));
  g_variant_lookup (options, "address", "&s", &address);
  g_assert_cmpint (g_unix_fd_list_get_length (files), ==, 1);
  portal->asked = g_strjoin ("|", address, subject, body, NULL);
  portal->attached = read_all (g_unix_fd_list_peek_fds (files, NULL)[0]);
  handle = g_strdup_printf ("/org/freedesktop/portal/desktop/request/%s/%s", name, token);
  g_dbus_method_invocation_return_value (invocation, g_variant_new ("(o)", handle));
  g_dbus_connection_emit_signal (bus, sender, handle, "org.freedesktop.portal.Request", "Response",
                                 g_variant_new ("(ua{sv})", portal->response, NULL), NULL);
}

static const GDBusInterfaceVTable portal_vtable = { call_cb, NULL, NULL, { NULL } };

static void
owned_cb (GDBusConnection *bus, const char *name, gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
}

static void
composed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static GError *
compose (const char *address)
{
  g_autoptr (GBytes) file = g_bytes_new_static ("%PDF", 4);
  QwMail mail = { address, "Quote 1", "Hello,\nä", "Q-1 Example.pdf", file };
  g_autoptr (GAsyncResult) result = NULL;
  GError *error = NULL;

  qw_mail_compose_async (NULL, &mail, NULL, composed_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (qw_mail_compose_finish (result, &error), ==, error == NULL);
  return error;
}

typedef struct
{
  const char *name;
  gboolean portal;
  gboolean refuses;
  guint32 response;
  const char *program; /* the end of xdg-email; NULL: there is none */
  int code;            /* of the error, or -1 */
  const char *asked;   /* of the portal */
  gboolean ran;        /* the program */
} WayCase;

#define ASKED "a@b.example|Quote 1|Hello,\nä"

static const WayCase ways[] = {
  { "portal", TRUE, FALSE, 0, "exit 0", -1, ASKED, FALSE },
  { "portal-cancelled", TRUE, FALSE, 1, "exit 0", G_IO_ERROR_CANCELLED, ASKED, FALSE },
  { "portal-ended-otherwise", TRUE, FALSE, 2, "exit 0", -1, ASKED, TRUE },
  { "portal-refuses", TRUE, TRUE, 0, "exit 0", -1, NULL, TRUE },
  { "program", FALSE, FALSE, 0, "exit 0", -1, NULL, TRUE },
  { "program-fails", FALSE, FALSE, 0, "exit 3", G_IO_ERROR_FAILED, NULL, TRUE },
  { "nothing", FALSE, FALSE, 0, NULL, G_IO_ERROR_NOT_FOUND, NULL, FALSE },
};

static char *
install_program (const char *folder, const char *end)
{
  g_autofree char *program = g_build_filename (folder, "xdg-email", NULL);
  char *noted = g_build_filename (folder, "noted", NULL);
  g_autofree char *text = g_strdup_printf (
      "#!/bin/sh\nprintf '%%s|' \"$@\" > '%s'\ncat \"$7\" >> '%s'\n%s\n", noted, noted,
      end != NULL ? end : "");

  if (end != NULL)
    {
      g_assert_true (g_file_set_contents (program, text, -1, NULL));
      g_chmod (program, 0755);
    }
  return noted;
}

static void
assert_noted (const char *noted, gboolean ran)
{
  g_autofree char *text = NULL;

  g_assert_cmpint (g_file_get_contents (noted, &text, NULL, NULL), ==, ran);
  if (!ran)
    return;
  g_assert_true (g_str_has_prefix (text, "--utf8|--subject|Quote 1|--body|Hello,\nä|--attach|/"));
  g_assert_true (g_str_has_suffix (text, "/Q-1 Example.pdf|a@b.example|%PDF"));
}

static void
test_way (gconstpointer data)
{
  const WayCase *row = data;
  Portal portal = { row->response, row->refuses };
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_autoptr (GDBusNodeInfo) info = g_dbus_node_info_new_for_xml (portal_interface, NULL);
  g_autofree char *folder = g_dir_make_tmp ("qw-mail-XXXXXX", NULL);
  g_autofree char *noted = install_program (folder, row->program);
  g_autofree char *path = g_strdup (g_getenv ("PATH"));
  g_autofree char *with_ours = g_strdup_printf ("%s:/bin:/usr/bin", folder);
  g_autoptr (GError) error = NULL;
  gboolean owned = FALSE;
  guint name = 0;
  guint object = g_dbus_connection_register_object (bus, "/org/freedesktop/portal/desktop",
                                                    info->interfaces[0], &portal_vtable, &portal,
                                                    NULL, NULL);

  if (row->portal)
    {
      name = g_bus_own_name_on_connection (bus, "org.freedesktop.portal.Desktop", 0, owned_cb, NULL,
                                           &owned, NULL);
      while (!owned)
        g_main_context_iteration (NULL, TRUE);
    }
  g_setenv ("PATH", row->program != NULL ? with_ours : folder, TRUE);
  error = compose ("a@b.example");
  g_setenv ("PATH", path, TRUE);
  if (row->code < 0)
    g_assert_no_error (error);
  else
    g_assert_error (error, G_IO_ERROR, row->code);
  g_assert_cmpstr (portal.asked, ==, row->asked);
  g_assert_cmpstr (portal.attached, ==, row->asked != NULL ? "%PDF" : NULL);
  assert_noted (noted, row->ran);
  if (name != 0)
    g_bus_unown_name (name);
  g_dbus_connection_unregister_object (bus, object);
  g_free (portal.asked);
  g_free (portal.attached);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      g_autofree char *path = g_strconcat ("/mail/", ways[i].name, NULL);

      g_test_add_data_func (path, &ways[i], test_way);
    }
  return g_test_run ();
}
