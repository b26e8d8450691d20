/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-verify-private.h"

#include "qw-writer.h"

/* Where two documents are being compared, and what the part there is called. */
typedef struct
{
  QwVerification *verification;
  const char *path;
  const char *title;
} Place;

static void compare_nodes (const Place *at, JsonNode *archived, JsonNode *found);

static char *
print (JsonNode *node)
{
  if (node == NULL)
    return NULL;
  if (json_node_get_value_type (node) == G_TYPE_STRING)
    return g_strdup (json_node_get_string (node));
  return qw_writer_print (node, FALSE);
}

static void
add (const Place *at, JsonNode *archived, JsonNode *found)
{
  g_autofree char *was = print (archived);
  g_autofree char *is = print (found);

  qw_verification_add (at->verification, at->title, was, is)->path = g_strdup (at->path);
}

static const char *
find_text (JsonNode *node, const char *name)
{
  JsonNode *member = NULL;

  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    member = json_object_get_member (json_node_get_object (node), name);
  return member != NULL && json_node_get_value_type (member) == G_TYPE_STRING
             ? json_node_get_string (member)
             : NULL;
}

static void
compare_members (const Place *at, JsonObject *archived, JsonObject *found)
{
  g_autoptr (GList) was = json_object_get_members (archived);
  g_autoptr (GList) is = json_object_get_members (found);

  for (GList *l = was; l != NULL; l = l->next)
    {
      g_autofree char *path = g_strconcat (at->path, at->path[0] != '\0' ? "." : "", l->data, NULL);
      Place place = { at->verification, path, at->title };

      compare_nodes (&place, json_object_get_member (archived, l->data),
                     json_object_get_member (found, l->data));
    }
  for (GList *l = is; l != NULL; l = l->next)
    {
      g_autofree char *path = g_strconcat (at->path, at->path[0] != '\0' ? "." : "", l->data, NULL);
      Place place = { at->verification, path, at->title };

      if (!json_object_has_member (archived, l->data))
        add (&place, NULL, json_object_get_member (found, l->data));
    }
}

/* The element of @array with the id of @wanted; one without an id is known by its place. */
static int
find_element (JsonArray *array, JsonNode *wanted, guint place)
{
  const char *id = find_text (wanted, "id");
  guint n = json_array_get_length (array);

  for (guint i = 0; id != NULL && i < n; i++)
    if (g_strcmp0 (find_text (json_array_get_element (array, i), "id"), id) == 0)
      return (int) i;
  return id == NULL && place < n ? (int) place : -1;
}

static void
compare_element (const Place *at, guint i, JsonNode *archived, JsonNode *found)
{
  g_autofree char *path = g_strdup_printf ("%s[%u]", at->path, i);
  const char *title = find_text (archived != NULL ? archived : found, "title");
  Place place = { at->verification, path, title != NULL ? title : at->title };

  if (archived != NULL && found != NULL)
    compare_nodes (&place, archived, found);
  else
    add (&place, archived, found);
}

/* Parts that stand in another order are a change of their own, told once. */
static void
compare_elements (const Place *at, JsonArray *archived, JsonArray *found)
{
  int last = -1;
  gboolean moved = FALSE;

  for (guint i = 0; i < json_array_get_length (archived); i++)
    {
      JsonNode *was = json_array_get_element (archived, i);
      int place = find_element (found, was, i);

      compare_element (at, i, was,
                       place >= 0 ? json_array_get_element (found, (guint) place) : NULL);
      moved = moved || (place >= 0 && place < last);
      last = MAX (last, place);
    }
  for (guint i = 0; i < json_array_get_length (found); i++)
    {
      JsonNode *is = json_array_get_element (found, i);

      if (find_element (archived, is, i) < 0)
        compare_element (at, i, NULL, is);
    }
  if (moved)
    qw_verification_add (at->verification, at->title, NULL, NULL)->path = g_strdup (at->path);
}

static void
compare_nodes (const Place *at, JsonNode *archived, JsonNode *found)
{
  if (found == NULL)
    add (at, archived, NULL);
  else if (JSON_NODE_HOLDS_OBJECT (archived) && JSON_NODE_HOLDS_OBJECT (found))
    compare_members (at, json_node_get_object (archived), json_node_get_object (found));
  else if (JSON_NODE_HOLDS_ARRAY (archived) && JSON_NODE_HOLDS_ARRAY (found))
    compare_elements (at, json_node_get_array (archived), json_node_get_array (found));
  else if (!json_node_equal (archived, found))
    add (at, archived, found);
}

void
qw_verification_compare_documents (QwVerification *self, QwQuote *archived, QwQuote *found)
{
  g_autoptr (JsonNode) was = qw_quote_to_json (archived);
  g_autoptr (JsonNode) is = qw_quote_to_json (found);
  const Place place = { self, "", NULL };

  compare_nodes (&place, was, is);
}
