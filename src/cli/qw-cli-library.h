/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-shelf.h"

G_BEGIN_DECLS

/** qw_cli_library_put_json: @rows: (element-type QwQuoteRow): as one document, amounts in major units. */
void qw_cli_library_put_json (GPtrArray *rows);
/** qw_cli_library_put_text: @rows: (element-type QwQuoteRow): as a table fit for a terminal. */
void qw_cli_library_put_text (GPtrArray *rows);

G_END_DECLS
