/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "qw-catalog.h"

G_BEGIN_DECLS

/** qw_cli_catalog_to_json: (transfer full): the document of the command line, `format` 1. */
JsonNode *qw_cli_catalog_to_json (QwCatalog *catalog) G_GNUC_WARN_UNUSED_RESULT;

/** qw_cli_catalog_put_text: writes it for people, with the ids that a brief takes. */
void qw_cli_catalog_put_text (QwCatalog *catalog);

G_END_DECLS
