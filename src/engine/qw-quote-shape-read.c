/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-private.h"

#include <string.h>

/* Members of one object that are kept without being known, so that what is written passes the gate. */
#define MAX_EXTRA 500

static gboolean
is_base64 (const char *text)
{
  gsize length = strspn (text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
  gsize padding = strspn (text + length, "=");

  return text[length + padding] == '\0' && (length + padding) % 4 == 0 && padding <= 2;
}

static GBytes *
read_logo (const QwReader *at, const QwField *field)
{
  g_autofree char *text = qw_reader_any_string (at, field->name);
  guchar *data;
  gsize size;

  if (!is_base64 (text))
    {
      qw_reader_fail (at, field->name, QW_ERROR_LIMIT,
                      "found what is not base64, allowed: a PNG or JPEG file in base64");
      return NULL;
    }
  data = g_base64_decode (text, &size);
  return g_bytes_new_take (data, size);
}

static JsonNode *
read_node (const QwReader *at, const QwField *field)
{
  QwReader object = qw_reader_object (at, field->name);

  if (!qw_reader_is_present (&object))
    return NULL;
  json_node_seal (object.node);
  return json_node_ref (object.node);
}

static GStrv
read_strings (const QwReader *at, const QwField *field)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  QwReader array = qw_reader_array (at, field->name, 0);

  for (guint i = 0; i < qw_reader_length (&array); i++)
    {
      QwReader element = qw_reader_element (&array, i);
      g_autofree char *text = qw_reader_any_string (&element, NULL);

      g_strv_builder_add (builder, text);
    }
  return g_strv_builder_end (builder);
}

static void
read_parts (const QwReader *at, const QwField *field, GPtrArray *parts, guint digits)
{
  QwReader array = qw_reader_array (at, field->name, (guint) field->min);

  for (guint i = 0; i < qw_reader_length (&array); i++)
    {
      QwReader element = qw_reader_element (&array, i);
      QwReader object = qw_reader_object (&element, NULL);
      gpointer part = qw_shape_new (field->shape);

      g_ptr_array_add (parts, part);
      qw_shape_read (field->shape, &object, part, digits);
    }
}

static void
read_pointer (const QwReader *at, const QwField *field, gpointer *member, guint digits)
{
  QwReader object;

  switch (field->kind)
    {
    case QW_FIELD_TEXTS:
    case QW_FIELD_REFS:
      g_strfreev (*member);
      *member = read_strings (at, field);
      break;
    case QW_FIELD_LOGO:
      *member = read_logo (at, field);
      break;
    case QW_FIELD_NODE:
      *member = read_node (at, field);
      break;
    case QW_FIELD_PART:
      object = qw_reader_object (at, field->name);
      qw_shape_read (field->shape, &object, *member, digits);
      break;
    case QW_FIELD_MAYBE_PART:
      object = qw_reader_object (at, field->name);
      *member = qw_shape_new (field->shape);
      qw_shape_read (field->shape, &object, *member, digits);
      break;
    case QW_FIELD_PARTS:
      read_parts (at, field, *member, digits);
      break;
    default:
      g_free (*member);
      *member = qw_reader_any_string (at, field->name);
      break;
    }
}

static void
read_field (const QwReader *at, const QwField *field, gpointer part, guint digits)
{
  char *member = G_STRUCT_MEMBER_P (part, field->offset);
  QwReader object;

  switch (field->kind)
    {
    case QW_FIELD_AMOUNT:
      *(gint64 *) member = qw_reader_decimal (at, field->name, digits);
      break;
    case QW_FIELD_DECIMAL:
      *(gint64 *) member = qw_reader_decimal (at, field->name, QW_QUOTE_DECIMALS);
      break;
    case QW_FIELD_COUNT:
      *(guint *) member = (guint) qw_reader_int (at, field->name, field->min, field->max);
      break;
    case QW_FIELD_LAST:
      *(gint64 *) member = qw_reader_int (at, field->name, 0, (gint64) QW_QUOTE_MAX_PART);
      break;
    case QW_FIELD_BOOLEAN:
      *(gboolean *) member = qw_reader_boolean (at, field->name);
      break;
    case QW_FIELD_WORD:
      *(guint *) member = (guint) qw_reader_choice (at, field->name, field->words);
      break;
    case QW_FIELD_INSIDE:
      object = qw_reader_object (at, field->name);
      qw_shape_read (field->shape, &object, member, digits);
      break;
    default:
      read_pointer (at, field, (gpointer *) member, digits);
      break;
    }
  if (field->flag != 0)
    qw_shape_at (gboolean, part, field->flag) = TRUE;
}

static gboolean
is_known (const QwShape *shape, const char *name)
{
  for (guint i = 0; i < shape->n_fields; i++)
    if (g_str_equal (shape->fields[i].name, name))
      return TRUE;
  return shape == &qw_quote_shape && g_str_equal (name, "format");
}

static JsonObject *
read_extra (const QwReader *at, const QwShape *shape)
{
  g_autoptr (GPtrArray) names = qw_reader_get_names (at);
  JsonObject *extra = NULL;

  for (guint i = 0; i < names->len; i++)
    {
      JsonObject *from = json_node_get_object (at->node);

      if (is_known (shape, names->pdata[i]))
        continue;
      if (extra == NULL)
        extra = json_object_new ();
      json_object_set_member (extra, names->pdata[i],
                              json_node_copy (json_object_get_member (from, names->pdata[i])));
    }
  if (extra != NULL && json_object_get_size (extra) > MAX_EXTRA)
    qw_reader_fail (at, NULL, QW_ERROR_LIMIT,
                    "found %u members that are not known, allowed: up to %d",
                    json_object_get_size (extra), MAX_EXTRA);
  return extra;
}

void
qw_shape_read (const QwShape *self, const QwReader *at, gpointer part, guint digits)
{
  for (guint i = 0; i < self->n_fields; i++)
    if (qw_reader_has (at, self->fields[i].name))
      read_field (at, &self->fields[i], part, digits);
  if (!qw_reader_has_failed (at))
    qw_shape_at (JsonObject *, part, self->extra) = read_extra (at, self);
}
