/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-document.h"

#include "qw-cli-input.h"
#include "qw-cli-output.h"
#include "qw-cli-tables.h"

static gpointer
read_document (const QwCliDocument *self, const char *path, GError **error)
{
  g_autofree char *name = qw_cli_input_name (path);
  g_autoptr (GBytes) bytes = qw_cli_input_read (path, error);
  g_autoptr (QwCatalog) catalog = bytes != NULL ? qw_cli_tables_load (error) : NULL;

  return catalog != NULL ? self->read (catalog, name, bytes, error) : NULL;
}

static void
put (const QwCliDocument *self, gpointer result, gboolean json)
{
  g_autoptr (JsonNode) node = NULL;

  if (!json)
    {
      self->put_text (result);
      return;
    }

  node = self->to_json (result);
  qw_cli_put_json (node, TRUE);
}

QwCliStatus
qw_cli_document_run (const QwCliDocument *self, const QwCliCommand *command, int argc, char **argv)
{
  const guint documents = self->read != NULL ? 1 : 0;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = NULL;
  gboolean json = FALSE;
  gpointer result;
  QwCliStatus status;
  const GOptionEntry options[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };

  if (!qw_cli_parse (command, options, documents, documents, argc, argv, &arguments, &status))
    return status;

  result = documents == 1 ? read_document (self, arguments[0], &error)
                          : qw_cli_tables_load (&error);
  if (result == NULL)
    {
      qw_cli_complain (error->message);
      return QW_CLI_REFUSED;
    }

  put (self, result, json);
  self->free (result);
  return QW_CLI_DONE;
}
