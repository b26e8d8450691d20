/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-catalog.h"

#include <glib/gi18n.h>

#include "qw-cli-document.h"

static void
put_text (gpointer catalog)
{
  qw_cli_catalog_put_text (catalog);
}

static JsonNode *
make_json (gpointer catalog)
{
  return qw_cli_catalog_to_json (catalog);
}

static QwCliStatus
run_catalog (const QwCliCommand *command, int argc, char **argv)
{
  static const QwCliDocument document = {
    .put_text = put_text,
    .to_json = make_json,
    .free = (GDestroyNotify) qw_catalog_unref,
  };

  return qw_cli_document_run (&document, command, argc, argv);
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
