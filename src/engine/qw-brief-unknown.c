/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-brief.h"

#include "qw-gate.h"

static const char *const brief_members[] = { "format",         "catalog",    "project", "features",
                                             "conditions",     "own",        "rate",    "currency",
                                             "hours_per_week", "confidence", "price",   "rounding",
                                             "own_factor",     NULL };

static const char *const line_members[] = { "title", "hours", "coding", NULL };

static const char *
find_unknown (JsonObject *object, const char *const *known)
{
  g_autoptr (GList) members = json_object_get_members (object);

  for (GList *at = members; at != NULL; at = at->next)
    if (!g_strv_contains (known, at->data))
      return at->data;
  return NULL;
}

static char *
find_unknown_in_lines (JsonArray *lines)
{
  for (guint i = 0; i < json_array_get_length (lines); i++)
    {
      JsonNode *line = json_array_get_element (lines, i);
      const char *member = NULL;

      if (JSON_NODE_HOLDS_OBJECT (line))
        member = find_unknown (json_node_get_object (line), line_members);
      if (member != NULL)
        return g_strdup_printf ("own[%u].%s", i, member);
    }
  return NULL;
}

char *
qw_brief_find_unknown (GBytes *bytes)
{
  g_autoptr (JsonNode) node = NULL;
  JsonNode *own;
  const char *member;

  g_return_val_if_fail (bytes != NULL, NULL);

  node = qw_gate_parse ("brief", bytes, NULL);
  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return NULL;

  member = find_unknown (json_node_get_object (node), brief_members);
  if (member != NULL)
    return g_strdup (member);

  own = json_object_get_member (json_node_get_object (node), "own");
  if (own == NULL || !JSON_NODE_HOLDS_ARRAY (own))
    return NULL;
  return find_unknown_in_lines (json_node_get_array (own));
}
