/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-message.h"
#include "qw-reader-private.h"

static gboolean
is_plain_name (const char *name)
{
  if (!g_ascii_isalpha (name[0]) && name[0] != '_')
    return FALSE;
  for (const char *p = name; *p != '\0'; p++)
    if (!g_ascii_isalnum (*p) && *p != '_' && *p != '-')
      return FALSE;

  return strlen (name) <= QW_READER_MAX_ID;
}

static void
append_name (GString *path, const char *name)
{
  g_autofree char *quoted = NULL;

  if (is_plain_name (name))
    {
      g_string_append_printf (path, "%s%s", path->len > 0 ? "." : "", name);
      return;
    }

  quoted = qw_message_quote (name);
  g_string_append_printf (path, "[%s]", quoted);
}

static void
append_path (GString *path, const QwReader *self)
{
  if (self->parent == NULL)
    return;

  append_path (path, self->parent);
  if (self->member != NULL)
    append_name (path, self->member);
  else
    g_string_append_printf (path, "[%u]", self->index);
}

char *
qw_reader_path (const QwReader *self, const char *member)
{
  GString *path = g_string_new (NULL);

  append_path (path, self);
  if (member != NULL)
    append_name (path, member);

  return g_string_free (path, FALSE);
}

void
qw_reader_fail (const QwReader *self, const char *member, QwError code, const char *format, ...)
{
  g_autofree char *path = NULL;
  g_autofree char *what = NULL;
  va_list args;

  if (qw_reader_has_failed (self))
    return;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  path = qw_reader_path (self, member);
  qw_message_set_error (self->problem, code, self->name, path, what);
}

char *
qw_reader_quote (const char *text)
{
  return qw_message_quote (text);
}

char *
qw_reader_describe (JsonNode *node)
{
  if (node == NULL)
    return g_strdup ("nothing");

  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      return g_strdup ("an object");
    case JSON_NODE_ARRAY:
      return g_strdup ("an array");
    case JSON_NODE_NULL:
      return g_strdup ("null");
    case JSON_NODE_VALUE:
    default:
      break;
    }

  if (json_node_get_value_type (node) == G_TYPE_STRING)
    return qw_message_quote (json_node_get_string (node));
  if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return g_strdup (json_node_get_boolean (node) ? "true" : "false");

  return qw_message_number (json_node_get_double (node));
}
