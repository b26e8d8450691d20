/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-shape.h"

static void
init_field (const QwField *field, gpointer part)
{
  switch (field->kind)
    {
    case QW_FIELD_TEXT:
    case QW_FIELD_TIME:
      qw_shape_at (char *, part, field->offset) = g_strdup ("");
      break;
    case QW_FIELD_AMOUNT:
    case QW_FIELD_DECIMAL:
      qw_shape_at (gint64, part, field->offset) = field->usual;
      break;
    case QW_FIELD_COUNT:
    case QW_FIELD_WORD:
      qw_shape_at (guint, part, field->offset) = (guint) field->usual;
      break;
    case QW_FIELD_TEXTS:
      qw_shape_at (GStrv, part, field->offset) = g_new0 (char *, 1);
      break;
    case QW_FIELD_PART:
      qw_shape_at (gpointer, part, field->offset) = qw_shape_new (field->shape);
      break;
    case QW_FIELD_PARTS:
      qw_shape_at (GPtrArray *, part, field->offset) = qw_parts_new (field->shape);
      break;
    case QW_FIELD_INSIDE:
      for (guint i = 0; i < field->shape->n_fields; i++)
        init_field (&field->shape->fields[i], G_STRUCT_MEMBER_P (part, field->offset));
      break;
    default:
      break;
    }
}

static void
clear_field (const QwField *field, gpointer part)
{
  switch (field->kind)
    {
    case QW_FIELD_AMOUNT:
    case QW_FIELD_DECIMAL:
    case QW_FIELD_COUNT:
    case QW_FIELD_LAST:
    case QW_FIELD_BOOLEAN:
    case QW_FIELD_WORD:
      break;
    case QW_FIELD_TEXTS:
    case QW_FIELD_REFS:
      g_clear_pointer (&qw_shape_at (GStrv, part, field->offset), g_strfreev);
      break;
    case QW_FIELD_LOGO:
      g_clear_pointer (&qw_shape_at (GBytes *, part, field->offset), g_bytes_unref);
      break;
    case QW_FIELD_NODE:
      g_clear_pointer (&qw_shape_at (JsonNode *, part, field->offset), json_node_unref);
      break;
    case QW_FIELD_INSIDE:
      qw_shape_clear (field->shape, G_STRUCT_MEMBER_P (part, field->offset));
      break;
    case QW_FIELD_PART:
    case QW_FIELD_MAYBE_PART:
      g_clear_pointer (&qw_shape_at (gpointer, part, field->offset), field->shape->unref);
      break;
    case QW_FIELD_PARTS:
      g_clear_pointer (&qw_shape_at (GPtrArray *, part, field->offset), g_ptr_array_unref);
      break;
    default:
      g_clear_pointer (&qw_shape_at (char *, part, field->offset), g_free);
      break;
    }
}

static void
own_pointer (const QwField *field, gpointer *member)
{
  switch (field->kind)
    {
    case QW_FIELD_TEXTS:
    case QW_FIELD_REFS:
      *member = g_strdupv (*member);
      break;
    case QW_FIELD_LOGO:
      *member = g_bytes_ref (*member);
      break;
    case QW_FIELD_NODE:
      *member = json_node_ref (*member);
      break;
    case QW_FIELD_PART:
    case QW_FIELD_MAYBE_PART:
      *member = g_atomic_rc_box_acquire (*member);
      break;
    case QW_FIELD_PARTS:
      *member = g_ptr_array_ref (*member);
      break;
    default:
      *member = g_strdup (*member);
      break;
    }
}

static gboolean
is_number (const QwField *field)
{
  return field->kind >= QW_FIELD_AMOUNT && field->kind <= QW_FIELD_WORD;
}

static void
own_field (const QwField *field, gpointer part)
{
  if (field->kind == QW_FIELD_INSIDE)
    qw_shape_own (field->shape, G_STRUCT_MEMBER_P (part, field->offset));
  else if (!is_number (field) && qw_shape_at (gpointer, part, field->offset) != NULL)
    own_pointer (field, &qw_shape_at (gpointer, part, field->offset));
}

static gboolean
is_empty (const QwField *field, gconstpointer value)
{
  return value == NULL || (field->kind == QW_FIELD_REFS && ((char *const *) value)[0] == NULL);
}

static gboolean
are_equal (const QwField *field, gconstpointer a, gconstpointer b)
{
  const GPtrArray *p = a;
  const GPtrArray *q = b;

  if (a == b || is_empty (field, a) || is_empty (field, b))
    return a == b || (is_empty (field, a) && is_empty (field, b));

  switch (field->kind)
    {
    case QW_FIELD_TEXTS:
    case QW_FIELD_REFS:
      return g_strv_equal (a, b);
    case QW_FIELD_LOGO:
      return g_bytes_equal (a, b);
    case QW_FIELD_NODE:
      return json_node_equal (a, b);
    case QW_FIELD_PART:
    case QW_FIELD_MAYBE_PART:
      return qw_shape_equal (field->shape, a, b);
    case QW_FIELD_PARTS:
      for (guint i = 0; i < p->len && p->len == q->len; i++)
        if (!qw_shape_equal (field->shape, p->pdata[i], q->pdata[i]))
          return FALSE;
      return p->len == q->len;
    default:
      return g_str_equal (a, b);
    }
}

static gboolean
has_equal_field (const QwField *field, gconstpointer a, gconstpointer b)
{
  const char *p = G_STRUCT_MEMBER_P (a, field->offset);
  const char *q = G_STRUCT_MEMBER_P (b, field->offset);

  if (field->flag != 0 &&
      !qw_shape_at (gboolean, a, field->flag) != !qw_shape_at (gboolean, b, field->flag))
    return FALSE;

  switch (field->kind)
    {
    case QW_FIELD_AMOUNT:
    case QW_FIELD_DECIMAL:
    case QW_FIELD_LAST:
      return *(const gint64 *) p == *(const gint64 *) q;
    case QW_FIELD_COUNT:
    case QW_FIELD_WORD:
      return *(const guint *) p == *(const guint *) q;
    case QW_FIELD_BOOLEAN:
      return !*(const gboolean *) p == !*(const gboolean *) q;
    case QW_FIELD_INSIDE:
      return qw_shape_equal (field->shape, p, q);
    default:
      return are_equal (field, *(const gpointer *) p, *(const gpointer *) q);
    }
}

gpointer
qw_shape_new (const QwShape *self)
{
  gpointer part = g_atomic_rc_box_alloc0 (self->size);

  for (guint i = 0; i < self->n_fields; i++)
    init_field (&self->fields[i], part);
  return part;
}

gpointer
qw_shape_copy (const QwShape *self, gconstpointer part)
{
  gpointer copy = g_atomic_rc_box_dup (self->size, (gpointer) part);

  qw_shape_own (self, copy);
  return copy;
}

void
qw_shape_clear (const QwShape *self, gpointer part)
{
  for (guint i = 0; i < self->n_fields; i++)
    clear_field (&self->fields[i], part);
  g_clear_pointer (&qw_shape_at (JsonObject *, part, self->extra), json_object_unref);
}

void
qw_shape_own (const QwShape *self, gpointer part)
{
  JsonObject *extra = qw_shape_at (JsonObject *, part, self->extra);

  for (guint i = 0; i < self->n_fields; i++)
    own_field (&self->fields[i], part);
  if (extra != NULL)
    json_object_ref (extra);
}

gboolean
qw_shape_equal (const QwShape *self, gconstpointer a, gconstpointer b)
{
  JsonObject *p = qw_shape_at (JsonObject *, a, self->extra);
  JsonObject *q = qw_shape_at (JsonObject *, b, self->extra);

  if (a == b)
    return TRUE;

  for (guint i = 0; i < self->n_fields; i++)
    if (!has_equal_field (&self->fields[i], a, b))
      return FALSE;
  return p == q || (p != NULL && q != NULL && json_object_equal (p, q));
}

gboolean
qw_shape_equal_member (const QwShape *self, const char *name, gconstpointer a, gconstpointer b)
{
  for (guint i = 0; i < self->n_fields; i++)
    if (g_str_equal (self->fields[i].name, name))
      return has_equal_field (&self->fields[i], a, b);
  g_return_val_if_reached (FALSE);
}

GPtrArray *
qw_parts_new (const QwShape *shape)
{
  return g_ptr_array_new_with_free_func (shape->unref);
}

GPtrArray *
qw_parts_copy (const QwShape *shape, GPtrArray *parts)
{
  GPtrArray *copy = g_ptr_array_new_full (parts->len + 1, shape->unref);

  for (guint i = 0; i < parts->len; i++)
    g_ptr_array_add (copy, g_atomic_rc_box_acquire (parts->pdata[i]));
  return copy;
}
