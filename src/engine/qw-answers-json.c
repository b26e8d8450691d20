/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-answers-private.h"

#include "qw-catalog-private.h"
#include "qw-gate.h"
#include "qw-json.h"

/* That there are none at all is for qw_answers_check() to say, with what it means. */
static void
read_shares (QwCatalog *catalog, const QwReader *root, QwAnswers *answers)
{
  QwReader shares = qw_reader_optional_object (root, "shares");
  g_autoptr (GPtrArray) names = NULL;

  if (!qw_reader_is_present (&shares))
    return;

  names = qw_reader_get_names (&shares);
  for (guint i = 0; i < names->len && !qw_reader_has_failed (root); i++)
    {
      const char *kind = names->pdata[i];

      if (qw_catalog_find_work_kind (catalog, kind) == NULL)
        qw_catalog_refuse_unknown (qw_catalog_get_work_kinds (catalog), kind, &shares, kind);
      qw_answers_put_share (answers, kind, qw_reader_double (&shares, kind, 0, QW_MAX_SHARE));
    }
}

static QwAnswers *
read_answers (QwCatalog *catalog, const QwReader *root)
{
  g_autofree char *role = qw_reader_string (root, "role");
  g_autofree char *stack = qw_reader_string (root, "stack");
  g_autofree char *ownership = qw_reader_string (root, "ownership");
  QwAnswers *answers = qw_answers_create (role, stack, ownership);

  read_shares (catalog, root, answers);
  return answers;
}

QwAnswers *
qw_answers_read (QwCatalog *catalog, const char *name, JsonNode *node, GError **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (QwAnswers) answers = NULL;
  QwReader root;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (node != NULL, NULL);

  root = qw_reader_root (name, node, &problem);
  qw_reader_format (&root, "format", QW_ANSWERS_FORMAT);
  answers = read_answers (catalog, &root);
  if (problem != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&problem));
      return NULL;
    }
  return qw_answers_check (answers, catalog, name, error) ? g_steal_pointer (&answers) : NULL;
}

QwAnswers *
qw_answers_parse (QwCatalog *catalog, const char *name, GBytes *bytes, GError **error)
{
  g_autoptr (JsonNode) node = NULL;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (bytes != NULL, NULL);

  node = qw_gate_parse (name, bytes, error);
  return node != NULL ? qw_answers_read (catalog, name, node, error) : NULL;
}

JsonNode *
qw_answers_to_json (QwAnswers *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  g_return_val_if_fail (self != NULL, NULL);

  json_builder_begin_object (builder);
  qw_json_add_int (builder, "format", QW_ANSWERS_FORMAT);
  qw_json_add_string (builder, "role", self->role);
  qw_json_add_string (builder, "stack", self->stack);
  qw_json_add_string (builder, "ownership", self->ownership);
  json_builder_set_member_name (builder, "shares");
  json_builder_begin_object (builder);
  for (guint i = 0; i < self->shares->len; i++)
    {
      const QwShareOf *share = self->shares->pdata[i];

      qw_json_add_double (builder, share->id, share->amount);
    }
  json_builder_end_object (builder);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}
