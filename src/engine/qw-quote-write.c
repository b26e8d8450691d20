/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-private.h"

#include <string.h>

#include "qw-gate.h"
#include "qw-json.h"
#include "qw-writer.h"

typedef struct
{
  JsonBuilder *builder;
  guint digits;
} Writer;

static void write_part (const Writer *self, const QwShape *shape, gconstpointer part);

/* "2.25", "19": without the zeros that say nothing. */
static void
add_decimal (JsonBuilder *builder, gint64 value)
{
  g_autofree char *text = qw_money_to_string (value, QW_QUOTE_DECIMALS);
  gsize length = strlen (text);

  while (text[length - 1] == '0')
    length--;
  if (text[length - 1] == '.')
    length--;
  text[length] = '\0';
  json_builder_add_string_value (builder, text);
}

static void
add_money (const Writer *self, gint64 amount)
{
  g_autofree char *text = qw_money_to_string (amount, self->digits);

  json_builder_add_string_value (self->builder, text);
}

static void
add_strings (JsonBuilder *builder, const char *const *texts)
{
  json_builder_begin_array (builder);
  for (; *texts != NULL; texts++)
    json_builder_add_string_value (builder, *texts);
  json_builder_end_array (builder);
}

static void
add_logo (JsonBuilder *builder, GBytes *logo)
{
  gsize size;
  const guchar *data = g_bytes_get_data (logo, &size);
  g_autofree char *text = g_base64_encode (data, size);

  json_builder_add_string_value (builder, text);
}

static void
add_parts (const Writer *self, const QwShape *shape, const GPtrArray *parts)
{
  json_builder_begin_array (self->builder);
  for (guint i = 0; i < parts->len; i++)
    write_part (self, shape, parts->pdata[i]);
  json_builder_end_array (self->builder);
}

static void
write_pointer (const Writer *self, const QwField *field, gpointer value)
{
  switch (field->kind)
    {
    case QW_FIELD_TEXTS:
    case QW_FIELD_REFS:
      add_strings (self->builder, value);
      break;
    case QW_FIELD_LOGO:
      add_logo (self->builder, value);
      break;
    case QW_FIELD_NODE:
      json_builder_add_value (self->builder, json_node_copy (value));
      break;
    case QW_FIELD_PART:
    case QW_FIELD_MAYBE_PART:
      write_part (self, field->shape, value);
      break;
    case QW_FIELD_PARTS:
      add_parts (self, field->shape, value);
      break;
    default:
      json_builder_add_string_value (self->builder, value);
      break;
    }
}

static void
write_field (const Writer *self, const QwField *field, gconstpointer part)
{
  const char *member = G_STRUCT_MEMBER_P (part, field->offset);

  json_builder_set_member_name (self->builder, field->name);
  switch (field->kind)
    {
    case QW_FIELD_AMOUNT:
      add_money (self, *(const gint64 *) member);
      break;
    case QW_FIELD_DECIMAL:
      add_decimal (self->builder, *(const gint64 *) member);
      break;
    case QW_FIELD_COUNT:
      json_builder_add_int_value (self->builder, *(const guint *) member);
      break;
    case QW_FIELD_LAST:
      json_builder_add_int_value (self->builder, *(const gint64 *) member);
      break;
    case QW_FIELD_BOOLEAN:
      json_builder_add_boolean_value (self->builder, *(const gboolean *) member);
      break;
    case QW_FIELD_WORD:
      json_builder_add_string_value (self->builder, field->words[*(const guint *) member]);
      break;
    case QW_FIELD_INSIDE:
      write_part (self, field->shape, member);
      break;
    default:
      write_pointer (self, field, *(const gpointer *) member);
      break;
    }
}

static void
write_members (const Writer *self, const QwShape *shape, gconstpointer part)
{
  JsonObject *extra = qw_shape_at (JsonObject *, part, shape->extra);
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  for (guint i = 0; i < shape->n_fields; i++)
    if (qw_field_is_written (&shape->fields[i], part))
      write_field (self, &shape->fields[i], part);
  if (extra == NULL)
    return;

  json_object_iter_init_ordered (&iter, extra);
  while (json_object_iter_next_ordered (&iter, &name, &value))
    {
      json_builder_set_member_name (self->builder, name);
      json_builder_add_value (self->builder, json_node_copy (value));
    }
}

static void
write_part (const Writer *self, const QwShape *shape, gconstpointer part)
{
  json_builder_begin_object (self->builder);
  write_members (self, shape, part);
  json_builder_end_object (self->builder);
}

JsonNode *
qw_quote_to_json (QwQuote *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  Writer writer;

  g_return_val_if_fail (self != NULL, NULL);

  writer = (Writer){ builder, self->digits };
  json_builder_begin_object (builder);
  qw_json_add_int (builder, "format", QW_QUOTE_FORMAT);
  write_members (&writer, &qw_quote_shape, self);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}

GBytes *
qw_quote_to_bytes (QwQuote *self)
{
  g_autoptr (JsonNode) node = qw_quote_to_json (self);
  g_autofree char *lines = qw_writer_print (node, TRUE);
  gsize length = strlen (lines);

  if (length >= QW_GATE_MAX_SIZE)
    {
      g_free (lines);
      lines = qw_writer_print (node, FALSE);
      length = strlen (lines);
    }
  return g_bytes_new_take (g_steal_pointer (&lines), length);
}
