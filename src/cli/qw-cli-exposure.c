/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-exposure.h"

#include <glib/gi18n.h>

#include "qw-cli-command.h"
#include "qw-cli-input.h"
#include "qw-cli-output.h"
#include "qw-cli-tables.h"

QwExposure *
qw_cli_exposure_new (QwCatalog *catalog, const char *name, GBytes *bytes, GError **error)
{
  g_autoptr (QwAnswers) answers = qw_answers_parse (catalog, name, bytes, error);

  return answers == NULL ? NULL : qw_exposure_new (catalog, answers, error);
}

static QwExposure *
read_exposure (const char *path, GError **error)
{
  g_autofree char *name = qw_cli_input_name (path);
  g_autoptr (GBytes) bytes = qw_cli_input_read (path, error);
  g_autoptr (QwCatalog) catalog = NULL;

  if (bytes == NULL)
    return NULL;

  catalog = qw_cli_tables_load (error);
  return catalog == NULL ? NULL : qw_cli_exposure_new (catalog, name, bytes, error);
}

static void
put_exposure (QwExposure *exposure, gboolean json)
{
  g_autoptr (JsonNode) node = NULL;

  if (!json)
    {
      qw_cli_exposure_put_text (exposure);
      return;
    }

  node = qw_exposure_to_json (exposure);
  qw_cli_put_json (node, TRUE);
}

static QwCliStatus
run_exposure (const QwCliCommand *command, int argc, char **argv)
{
  g_autoptr (QwExposure) exposure = NULL;
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

  exposure = read_exposure (arguments[0], &error);
  if (exposure == NULL)
    {
      qw_cli_complain (error->message);
      return QW_CLI_REFUSED;
    }

  put_exposure (exposure, json);
  return QW_CLI_DONE;
}

const QwCliCommand qw_cli_exposure_command = {
  .name = "exposure",
  .synopsis = "ANSWERS [--json]",
  .summary = N_ ("how exposed a week of work is to AI, and what would change it"),
  .help = N_ (
      "Reads answers (a JSON document, - for standard input): role, stack, who decides, and "
      "the share of a normal week over the kinds of work. Tells the score, 0 to 100, as a "
      "range with its band, what each kind of work adds and what that rests on, the moves "
      "that would lower it most, and what to learn next. It is exposure of tasks, never a "
      "chance of losing work.\n"
      "\n"
      "  --json    one JSON document that does not depend on the locale, instead of tables\n"
      "\n"
      "Tables of your own in quotewright/tables in your data folder override and add to the "
      "shipped ones."),
  .run = run_exposure,
};
