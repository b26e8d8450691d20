/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-reader-private.h"

static gboolean
is_kind (JsonNode *node, QwReaderKind kind)
{
  GType type = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;

  switch (kind)
    {
    case QW_READER_OBJECT:
      return JSON_NODE_HOLDS_OBJECT (node);
    case QW_READER_ARRAY:
      return JSON_NODE_HOLDS_ARRAY (node);
    case QW_READER_STRING:
      return type == G_TYPE_STRING;
    case QW_READER_NUMBER:
      return type == G_TYPE_INT64 || type == G_TYPE_DOUBLE;
    case QW_READER_BOOLEAN:
      return type == G_TYPE_BOOLEAN;
    default:
      g_assert_not_reached ();
    }
}

static void
fail_kind (const QwReader *self, const char *member, JsonNode *node, const char *allowed)
{
  g_autofree char *found = qw_reader_describe (node);

  qw_reader_fail (self, member, node == NULL ? QW_ERROR_MISSING : QW_ERROR_TYPE,
                  "found %s, allowed: %s", found, allowed);
}

/* NULL where there is nothing, and after an error. */
static JsonNode *
find_value (const QwReader *self, const char *member)
{
  if (qw_reader_has_failed (self) || self->node == NULL || member == NULL)
    return qw_reader_has_failed (self) ? NULL : self->node;

  if (!JSON_NODE_HOLDS_OBJECT (self->node))
    {
      fail_kind (self, NULL, self->node, "an object");
      return NULL;
    }

  return json_object_get_member (json_node_get_object (self->node), member);
}

JsonNode *
qw_reader_require (const QwReader *self, const char *member, QwReaderKind kind, const char *allowed)
{
  JsonNode *node = find_value (self, member);

  if (qw_reader_has_failed (self))
    return NULL;
  if (node != NULL && is_kind (node, kind))
    return node;

  fail_kind (self, member, node, allowed);

  return NULL;
}

static QwReader
make_child (const QwReader *self, const char *member, guint index, JsonNode *node)
{
  return (QwReader){ .name = self->name,
                     .parent = self,
                     .member = member,
                     .index = index,
                     .node = node,
                     .problem = self->problem };
}

/* The value at which a reader stands already has its place in the path. */
static QwReader
make_member (const QwReader *self, const char *member, JsonNode *node)
{
  QwReader same = *self;

  if (member != NULL)
    return make_child (self, member, 0, node);

  same.node = node;

  return same;
}

QwReader
qw_reader_root (const char *name, JsonNode *node, GError **problem)
{
  g_assert (name != NULL && problem != NULL);

  return (QwReader){ .name = name, .node = node, .problem = problem };
}

gboolean
qw_reader_has_failed (const QwReader *self)
{
  return *self->problem != NULL;
}

QwReader
qw_reader_object (const QwReader *self, const char *member)
{
  JsonNode *node = qw_reader_require (self, member, QW_READER_OBJECT, "an object");

  return make_member (self, member, node);
}

QwReader
qw_reader_optional_object (const QwReader *self, const char *member)
{
  if (!qw_reader_has (self, member))
    return make_member (self, member, NULL);

  return qw_reader_object (self, member);
}

gboolean
qw_reader_is_present (const QwReader *self)
{
  return self->node != NULL && !qw_reader_has_failed (self);
}

gboolean
qw_reader_has (const QwReader *self, const char *member)
{
  JsonNode *node = find_value (self, member);

  return node != NULL && !JSON_NODE_HOLDS_NULL (node);
}

GPtrArray *
qw_reader_get_names (const QwReader *self)
{
  GPtrArray *names = g_ptr_array_new ();
  JsonNode *node = qw_reader_is_present (self) ? self->node : NULL;
  g_autoptr (GList) members = NULL;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return names;

  members = json_object_get_members (json_node_get_object (node));
  for (GList *item = members; item != NULL; item = item->next)
    g_ptr_array_add (names, item->data);

  return names;
}

void
qw_reader_allow (const QwReader *self, const char *const *names)
{
  g_autoptr (GPtrArray) found = qw_reader_get_names (self);
  g_autofree char *allowed = g_strjoinv (", ", (char **) names);

  for (guint i = 0; i < found->len; i++)
    if (!g_strv_contains (names, g_ptr_array_index (found, i)))
      qw_reader_fail (self, g_ptr_array_index (found, i), QW_ERROR_UNKNOWN,
                      "found a member that is not known here, allowed: %s", allowed);
}

QwReader
qw_reader_array (const QwReader *self, const char *member, guint min)
{
  JsonNode *node = qw_reader_require (self, member, QW_READER_ARRAY, "an array");
  guint length = node != NULL ? json_array_get_length (json_node_get_array (node)) : 0;

  if (node != NULL && (length < min || length > QW_READER_MAX_LENGTH))
    qw_reader_fail (self, member, QW_ERROR_LIMIT,
                    "found an array of %u, allowed: %u to %u elements", length, min,
                    QW_READER_MAX_LENGTH);

  return make_member (self, member, node);
}

QwReader
qw_reader_optional_array (const QwReader *self, const char *member)
{
  if (!qw_reader_has (self, member))
    return make_member (self, member, NULL);

  return qw_reader_array (self, member, 0);
}

guint
qw_reader_length (const QwReader *self)
{
  if (!qw_reader_is_present (self) || !JSON_NODE_HOLDS_ARRAY (self->node))
    return 0;

  return json_array_get_length (json_node_get_array (self->node));
}

QwReader
qw_reader_element (const QwReader *self, guint index)
{
  g_return_val_if_fail (index < qw_reader_length (self), make_child (self, NULL, index, NULL));

  return make_child (self, NULL, index,
                     json_array_get_element (json_node_get_array (self->node), index));
}
