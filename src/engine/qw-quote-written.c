/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-shape.h"

static gboolean
is_part_written (const QwShape *shape, gconstpointer part)
{
  for (guint i = 0; i < shape->n_fields; i++)
    if (qw_field_is_written (&shape->fields[i], part))
      return TRUE;
  return qw_shape_at (JsonObject *, part, shape->extra) != NULL;
}

/* The usual portion is none at all. */
static gboolean
is_portion_written (gconstpointer part)
{
  const QwPortion usual = { .kind = QW_PORTION_NONE };

  return !qw_shape_equal (&qw_portion_shape, part, &usual);
}

static gboolean
is_pointer_written (const QwField *self, gconstpointer value)
{
  if (value == NULL)
    return FALSE;

  switch (self->kind)
    {
    case QW_FIELD_TEXT:
      return ((const char *) value)[0] != '\0';
    case QW_FIELD_TEXTS:
    case QW_FIELD_REFS:
      return ((char *const *) value)[0] != NULL;
    case QW_FIELD_PART:
      return is_part_written (self->shape, value);
    case QW_FIELD_PARTS:
      return ((const GPtrArray *) value)->len > 0;
    default:
      return TRUE;
    }
}

gboolean
qw_field_is_written (const QwField *self, gconstpointer part)
{
  const char *member = G_STRUCT_MEMBER_P (part, self->offset);

  if (self->flag != 0 || self->always)
    return self->flag == 0 || qw_shape_at (gboolean, part, self->flag);

  switch (self->kind)
    {
    case QW_FIELD_AMOUNT:
    case QW_FIELD_DECIMAL:
    case QW_FIELD_LAST:
      return *(const gint64 *) member != self->usual;
    case QW_FIELD_COUNT:
    case QW_FIELD_WORD:
      return *(const guint *) member != (guint) self->usual;
    case QW_FIELD_BOOLEAN:
      return *(const gboolean *) member;
    case QW_FIELD_INSIDE:
      return is_portion_written (member);
    default:
      return is_pointer_written (self, *(const gpointer *) member);
    }
}
