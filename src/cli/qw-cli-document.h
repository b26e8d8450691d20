/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "qw-catalog.h"
#include "qw-cli-command.h"

G_BEGIN_DECLS

/**
 * QwCliDocument:
 * @read: (nullable): makes the result of the document in @bytes, which messages call @name; %NULL with an error.
 *   Without it the result is the catalog itself, and the command takes no document
 * @put_text: writes the result for people
 * @to_json: (transfer full): the same for programs
 * @free: frees the result
 *
 * A command that reads one document and tells what comes of it, with `--json` as JSON.
 */
typedef struct
{
  gpointer (*read) (QwCatalog *catalog, const char *name, GBytes *bytes, GError **error);
  void (*put_text) (gpointer result);
  JsonNode *(*to_json) (gpointer result);
  GDestroyNotify free;
} QwCliDocument;

/** qw_cli_document_run: the whole of such a command, `argv[0]` being its name. */
QwCliStatus
qw_cli_document_run (const QwCliDocument *self, const QwCliCommand *command, int argc, char **argv);

G_END_DECLS
