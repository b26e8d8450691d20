/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-kind.h"

#include "qw-catalog.h"
#include "qw-gate.h"
#include "qw-reader.h"

typedef struct
{
  const char *member;
  const char *table;
} Mark;

/* The arrays that only one table has. */
static const Mark marks[] = {
  { "project_types", "project-types.json" },
  { "groups", "features.json" },
  { "features", "features.json" },
  { "conditions", "conditions.json" },
  { "seniorities", "conditions.json" },
  { "shares", "conditions.json" },
  { "practice", "conditions.json" },
  { "regions", "rates.json" },
  { "sellers", "rates.json" },
  { "costs", "running-costs.json" },
  { "currencies", "currencies.json" },
  { "kinds", "exposure.json" },
  { "lenses", "exposure.json" },
  { "bands", "exposure.json" },
  { "roles", "exposure.json" },
  { "stacks", "exposure.json" },
  { "ownership", "exposure.json" },
  { "skills", "exposure.json" },
  { "facts", "exposure.json" },
  { "sources", "sources.json" },
};

static const char *
find_table_by_name (const char *path)
{
  g_autofree char *base = g_path_get_basename (path);
  const char *const *names = qw_catalog_table_names ();

  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], base))
      return names[i];
  return NULL;
}

static const char *
find_table_by_members (JsonObject *object)
{
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      JsonNode *member = json_object_get_member (object, marks[i].member);

      if (member != NULL && JSON_NODE_HOLDS_ARRAY (member))
        return marks[i].table;
    }
  return NULL;
}

static gboolean
has_any (JsonObject *object, const char *const *members)
{
  for (guint i = 0; members[i] != NULL; i++)
    if (json_object_has_member (object, members[i]))
      return TRUE;
  return FALSE;
}

/* A brief without its project is still a brief, to be told what it lacks, and so are answers and quotes. */
static QwCliKind
judge_document (JsonObject *object)
{
  static const char *const brief[] = { "project", "features", "conditions", "own", "rate", NULL };
  static const char *const answers[] = { "shares", "role", "stack", "ownership", NULL };
  static const char *const diary[] = { "days", NULL };
  static const char *const quote[] = { "sections", "taxes", "client", "issuer", NULL };

  if (has_any (object, quote))
    return QW_CLI_KIND_QUOTE;
  if (has_any (object, brief))
    return QW_CLI_KIND_BRIEF;
  if (has_any (object, answers))
    return QW_CLI_KIND_ANSWERS;
  return has_any (object, diary) ? QW_CLI_KIND_DIARY : QW_CLI_KIND_NONE;
}

static QwCliKind
judge (JsonObject *object, const char *path, const char **table)
{
  *table = find_table_by_name (path);
  if (*table == NULL && !json_object_has_member (object, "project"))
    *table = find_table_by_members (object);

  return *table != NULL ? QW_CLI_KIND_TABLE : judge_document (object);
}

QwCliKind
qw_cli_kind_find (const char *name,
                  const char *path,
                  GBytes *bytes,
                  const char **table,
                  GError **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (JsonNode) node = qw_gate_parse (name, bytes, &problem);
  QwCliKind kind = QW_CLI_KIND_NONE;

  if (node != NULL)
    {
      QwReader root = qw_reader_root (name, node, &problem);

      if (g_str_has_suffix (path, ".quote"))
        kind = QW_CLI_KIND_QUOTE;
      else if (JSON_NODE_HOLDS_OBJECT (node))
        kind = judge (json_node_get_object (node), path, table);
      if (kind == QW_CLI_KIND_NONE)
        qw_reader_fail (&root, NULL, QW_ERROR_UNKNOWN,
                        "no kind of document that is known; allowed: a brief, answers, a quote, a "
                        "table of costs");
    }

  if (problem != NULL)
    g_propagate_error (error, g_steal_pointer (&problem));
  return kind;
}
