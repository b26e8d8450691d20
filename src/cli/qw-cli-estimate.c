/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-estimate.h"

#include <glib/gi18n.h>

#include "qw-cli-document.h"
#include "qw-cli-input.h"
#include "qw-cli-output.h"

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

void
qw_cli_estimate_warn (const char *name, GBytes *bytes)
{
  g_autofree char *member = qw_brief_find_unknown (bytes);
  g_autofree char *warning = NULL;

  if (member == NULL)
    return;

  /* Translators: a file, and the name of a part of it */
  warning = g_strdup_printf (_ ("%s: %s: no brief has this; it is passed over"), name, member);
  qw_cli_complain (warning);
}

static gpointer
read_estimate (QwCatalog *catalog, const char *name, GBytes *bytes, GError **error)
{
  QwEstimate *estimate = qw_cli_estimate_new (catalog, name, bytes, error);

  if (estimate != NULL)
    qw_cli_estimate_warn (name, bytes);
  return estimate;
}

static void
put_text (gpointer estimate)
{
  qw_cli_estimate_put_text (estimate);
}

static JsonNode *
make_json (gpointer estimate)
{
  return qw_estimate_to_json (estimate);
}

static QwCliStatus
run_estimate (const QwCliCommand *command, int argc, char **argv)
{
  static const QwCliDocument document = {
    .read = read_estimate,
    .put_text = put_text,
    .to_json = make_json,
    .free = (GDestroyNotify) qw_estimate_unref,
  };

  return qw_cli_document_run (&document, command, argc, argv);
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
