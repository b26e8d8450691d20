/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-check-private.h"

#include <string.h>

#include "qw-message.h"
#include "qw-writer.h"

static gboolean
check_parts (QwQuoteCheck *self,
             const QwQuotePath *path,
             const QwField *field,
             const GPtrArray *parts)
{
  if (parts->len < field->min || parts->len > field->max)
    return qw_quote_check_fail (self, path, field->name, QW_ERROR_LIMIT,
                                "found an array of %u, allowed: %" G_GINT64_FORMAT
                                " to %" G_GINT64_FORMAT " elements",
                                parts->len, field->min, field->max);

  for (guint i = 0; i < parts->len; i++)
    {
      QwQuotePath element = { path, field->name, (int) i };

      if (!qw_quote_check_part (self, &element, field->shape, parts->pdata[i]))
        return FALSE;
    }
  return TRUE;
}

/* What is kept as it is was read through the gate, so that only its size matters. */
static void
weigh (QwQuoteCheck *self, JsonNode *node)
{
  g_autofree char *text = qw_writer_print (node, FALSE);

  self->size += strlen (text);
  /* Each value takes two bytes or more with what parts it from the next. */
  self->values += strlen (text) / 2 + 1;
}

static void
weigh_extra (QwQuoteCheck *self, JsonObject *extra)
{
  g_autoptr (JsonNode) node = NULL;

  if (extra == NULL)
    return;
  node = json_node_init_object (json_node_alloc (), extra);
  weigh (self, node);
}

static gboolean
check_under (QwQuoteCheck *self, const QwQuotePath *path, const QwField *field, gconstpointer part)
{
  const char *member = G_STRUCT_MEMBER_P (part, field->offset);
  QwQuotePath under = { path, field->name, -1 };

  switch (field->kind)
    {
    case QW_FIELD_INSIDE:
      return qw_quote_check_part (self, &under, field->shape, member);
    case QW_FIELD_PART:
    case QW_FIELD_MAYBE_PART:
      return qw_quote_check_part (self, &under, field->shape, *(const gpointer *) member);
    case QW_FIELD_PARTS:
      return check_parts (self, path, field, *(GPtrArray *const *) member);
    case QW_FIELD_NODE:
      if (*(JsonNode *const *) member != NULL)
        weigh (self, *(JsonNode *const *) member);
      return TRUE;
    default:
      return qw_quote_check_field (self, path, field, part);
    }
}

static GHashTable *
find_ids (QwQuoteCheck *self, const QwShape *shape)
{
  if (shape == &qw_quote_line_shape)
    return self->lines;
  if (shape == &qw_quote_tax_shape)
    return self->taxes;
  if (shape == &qw_quote_choice_shape)
    return self->choices;
  if (shape == &qw_quote_section_shape)
    return self->sections;
  return shape == &qw_milestone_shape ? self->milestones : NULL;
}

static gboolean
note_id (QwQuoteCheck *self, const QwQuotePath *path, const QwShape *shape, gconstpointer part)
{
  GHashTable *ids = find_ids (self, shape);
  /* The id stands first. */
  char *id = ids != NULL ? *(char *const *) part : NULL;
  g_autofree char *found = NULL;

  if (ids == NULL || g_hash_table_add (ids, id))
    return TRUE;

  found = qw_message_quote (id);
  return qw_quote_check_fail (self, path, "id", QW_ERROR_DUPLICATE,
                              "found %s a second time, allowed: each id once", found);
}

gboolean
qw_quote_check_part (QwQuoteCheck *self,
                     const QwQuotePath *path,
                     const QwShape *shape,
                     gconstpointer part)
{
  self->values++;
  for (guint i = 0; i < shape->n_fields; i++)
    {
      const QwField *field = &shape->fields[i];

      /* What is not written can still be missing. */
      if (!qw_field_is_written (field, part) && field->kind != QW_FIELD_ID &&
          field->kind != QW_FIELD_TEXT)
        continue;
      self->values++;
      if (!check_under (self, path, field, part))
        return FALSE;
    }
  weigh_extra (self, qw_shape_at (JsonObject *, part, shape->extra));
  return note_id (self, path, shape, part);
}
