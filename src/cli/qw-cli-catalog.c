/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-catalog.h"

#include <glib/gi18n.h>

#include "qw-cli-command.h"
#include "qw-cli-output.h"
#include "qw-cli-tables.h"

static void
put_catalog (QwCatalog *catalog, gboolean json)
{
  g_autoptr (JsonNode) node = NULL;

  if (!json)
    {
      qw_cli_catalog_put_text (catalog);
      return;
    }

  node = qw_cli_catalog_to_json (catalog);
  qw_cli_put_json (node, TRUE);
}

static QwCliStatus
run_catalog (const QwCliCommand *command, int argc, char **argv)
{
  g_autoptr (QwCatalog) catalog = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = NULL;
  gboolean json = FALSE;
  QwCliStatus status;
  const GOptionEntry options[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };

  if (!qw_cli_parse (command, options, 0, 0, argc, argv, &arguments, &status))
    return status;

  catalog = qw_cli_tables_load (&error);
  if (catalog == NULL)
    {
      qw_cli_complain (error->message);
      return QW_CLI_REFUSED;
    }

  put_catalog (catalog, json);
  return QW_CLI_DONE;
}

const QwCliCommand qw_cli_catalog_command = {
  .name = "catalog",
  .synopsis = "[--json]",
  .summary = N_ ("what can be estimated: project types, features, rates, sources"),
  .help = N_ (
      "Lists the project types, features, conditions and rates with the ids that a brief takes, "
      "and the "
      "sources behind their figures.\n"
      "\n"
      "  --json    one JSON document that does not depend on the locale, instead of tables\n"
      "\n"
      "Tables of your own in quotewright/tables in your data folder override and add to the "
      "shipped ones."),
  .run = run_catalog,
};
