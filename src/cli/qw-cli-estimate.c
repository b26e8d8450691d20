/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-estimate.h"

#include <glib/gi18n.h>

#include "qw-cli-command.h"
#include "qw-cli-input.h"
#include "qw-cli-output.h"
#include "qw-cli-tables.h"

QwEstimate *
qw_cli_estimate_new (QwCatalog *catalog, const char *name, GBytes *bytes, GError **error)
{
  g_autoptr (QwBrief) brief = qw_brief_parse (catalog, name, bytes, error);
  QwEstimate *estimate = brief == NULL ? NULL : qw_estimate_new (catalog, brief, error);

  /* The engine knows no file and speaks of the brief. */
  if (brief != NULL && estimate == NULL)
    qw_cli_input_rename (error, "brief", name);
  return estimate;
}

static QwEstimate *
read_estimate (const char *path, GError **error)
{
  g_autofree char *name = qw_cli_input_name (path);
  g_autoptr (GBytes) bytes = qw_cli_input_read (path, error);
  g_autoptr (QwCatalog) catalog = NULL;

  if (bytes == NULL)
    return NULL;

  catalog = qw_cli_tables_load (error);
  return catalog == NULL ? NULL : qw_cli_estimate_new (catalog, name, bytes, error);
}

static void
put_estimate (QwEstimate *estimate, gboolean json)
{
  g_autoptr (JsonNode) node = NULL;

  if (!json)
    {
      qw_cli_estimate_put_text (estimate);
      return;
    }

  node = qw_estimate_to_json (estimate);
  qw_cli_put_json (node, TRUE);
}

static QwCliStatus
run_estimate (const QwCliCommand *command, int argc, char **argv)
{
  g_autoptr (QwEstimate) estimate = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = NULL;
  gboolean json = FALSE;
  QwCliStatus status;
  const GOptionEntry options[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };

  if (!qw_cli_parse (command, options, 1, 1, argc, argv, &arguments, &status))
    return status;

  estimate = read_estimate (arguments[0], &error);
  if (estimate == NULL)
    {
      qw_cli_complain (error->message);
      return QW_CLI_REFUSED;
    }

  put_estimate (estimate, json);
  return QW_CLI_DONE;
}

const QwCliCommand qw_cli_estimate_command = {
  .name = "estimate",
  .synopsis = "BRIEF [--json]",
  .summary = N_ ("what a brief should cost: low, typical and high"),
  .help = N_ (
      "Reads a brief (a JSON document, - for standard input) and tells what it should cost: low, "
      "typical "
      "and high hours and price, every line with its sources, the fixed price at the brief's "
      "confidence, "
      "published prices, time, running costs, and what moves the price.\n"
      "\n"
      "  --json    one JSON document that does not depend on the locale, instead of a table\n"
      "\n"
      "Tables of your own in quotewright/tables in your data folder override and add to the "
      "shipped ones."),
  .run = run_estimate,
};
