/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-writer.h"

#include <math.h>

typedef struct
{
  GString *out;
  gboolean indented;
  guint depth;
} Writer;

static void write_node (Writer *self, JsonNode *node);

static gboolean
is_plain (guchar c)
{
  return c >= 0x20 && c != 0x7f && c != '"' && c != '\\';
}

static void
write_escape (Writer *self, guchar c)
{
  if (c == '"' || c == '\\')
    g_string_append_printf (self->out, "\\%c", c);
  else if (c == '\n')
    g_string_append (self->out, "\\n");
  else
    g_string_append_printf (self->out, "\\u%04x", c);
}

static void
write_string (Writer *self, const char *text)
{
  const char *p = text;

  g_string_append_c (self->out, '"');
  for (;;)
    {
      const char *from = p;

      while (is_plain ((guchar) *p))
        p++;
      g_string_append_len (self->out, from, p - from);
      if (*p == '\0')
        break;
      write_escape (self, (guchar) *p++);
    }
  g_string_append_c (self->out, '"');
}

static void
write_double (Writer *self, double value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  if (!isfinite (value))
    {
      g_string_append (self->out, "null");
      return;
    }

  g_ascii_formatd (text, sizeof text, "%.15g", value);
  if (g_ascii_strtod (text, NULL) != value)
    g_ascii_formatd (text, sizeof text, "%.17g", value);
  g_string_append (self->out, text);
}

static void
write_value (Writer *self, JsonNode *node)
{
  GType type = json_node_get_value_type (node);

  if (type == G_TYPE_STRING)
    write_string (self, json_node_get_string (node));
  else if (type == G_TYPE_DOUBLE)
    write_double (self, json_node_get_double (node));
  else if (type == G_TYPE_BOOLEAN)
    g_string_append (self->out, json_node_get_boolean (node) ? "true" : "false");
  else
    g_string_append_printf (self->out, "%" G_GINT64_FORMAT, json_node_get_int (node));
}

static void
break_line (Writer *self)
{
  if (!self->indented)
    return;

  g_string_append_c (self->out, '\n');
  for (guint i = 0; i < self->depth; i++)
    g_string_append (self->out, "  ");
}

static void
begin_item (Writer *self, gboolean first)
{
  if (!first)
    g_string_append_c (self->out, ',');
  break_line (self);
}

static void
write_array (Writer *self, JsonArray *array)
{
  guint n = json_array_get_length (array);

  g_string_append_c (self->out, '[');
  self->depth++;
  for (guint i = 0; i < n; i++)
    {
      begin_item (self, i == 0);
      write_node (self, json_array_get_element (array, i));
    }
  self->depth--;
  if (n > 0)
    break_line (self);
  g_string_append_c (self->out, ']');
}

static void
write_object (Writer *self, JsonObject *object)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *member;
  gboolean first = TRUE;

  g_string_append_c (self->out, '{');
  self->depth++;
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &member))
    {
      begin_item (self, first);
      write_string (self, name);
      g_string_append (self->out, self->indented ? ": " : ":");
      write_node (self, member);
      first = FALSE;
    }
  self->depth--;
  if (!first)
    break_line (self);
  g_string_append_c (self->out, '}');
}

static void
write_node (Writer *self, JsonNode *node)
{
  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      write_object (self, json_node_get_object (node));
      break;
    case JSON_NODE_ARRAY:
      write_array (self, json_node_get_array (node));
      break;
    case JSON_NODE_VALUE:
      write_value (self, node);
      break;
    case JSON_NODE_NULL:
    default:
      g_string_append (self->out, "null");
      break;
    }
}

char *
qw_writer_print (JsonNode *node, gboolean indented)
{
  Writer self = { g_string_new (NULL), indented, 0 };

  g_return_val_if_fail (node != NULL, g_string_free (self.out, FALSE));

  write_node (&self, node);
  return g_string_free (self.out, FALSE);
}
