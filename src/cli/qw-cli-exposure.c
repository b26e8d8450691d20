/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-exposure.h"

#include <glib/gi18n.h>

#include "qw-cli-document.h"

QwExposure *
qw_cli_exposure_new (QwCatalog *catalog, const char *name, GBytes *bytes, GError **error)
{
  g_autoptr (QwAnswers) answers = qw_answers_parse (catalog, name, bytes, error);

  return answers == NULL ? NULL : qw_exposure_new (catalog, answers, error);
}

static gpointer
read_exposure (QwCatalog *catalog, const char *name, GBytes *bytes, GError **error)
{
  return qw_cli_exposure_new (catalog, name, bytes, error);
}

static void
put_text (gpointer exposure)
{
  qw_cli_exposure_put_text (exposure);
}

static JsonNode *
make_json (gpointer exposure)
{
  return qw_exposure_to_json (exposure);
}

static QwCliStatus
run_exposure (const QwCliCommand *command, int argc, char **argv)
{
  static const QwCliDocument document = {
    .read = read_exposure,
    .put_text = put_text,
    .to_json = make_json,
    .free = (GDestroyNotify) qw_exposure_unref,
  };

  return qw_cli_document_run (&document, command, argc, argv);
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
