/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-shelf.h"

G_BEGIN_DECLS

/** qw_cli_library_put_json: @rows: (element-type QwQuoteRow): as one document, amounts in major units. */
void qw_cli_library_put_json (GPtrArray *rows);
/** qw_cli_library_put_text: @rows: (element-type QwQuoteRow): as a table fit for a terminal. */
void qw_cli_library_put_text (GPtrArray *rows);

/** qw_cli_library_find: (transfer full): the quote of an id, a number or a label. */
QwQuote *qw_cli_library_find (QwShelf *shelf, const char *name, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
/**
 * qw_cli_library_verify_file: tells whether a PDF or `.quote` is as in the library, and what is not.
 * @wanted: (nullable): the quote it is compared with, else the one that it says it is
 *
 * Returns: %FALSE if a client reads something else, or if it cannot be compared
 */
gboolean qw_cli_library_verify_file (QwShelf *shelf, const char *path, const char *wanted);

/** qw_cli_library_print_jobs: (transfer full): all past jobs as comma-separated values; a header alone without a library. */
char *qw_cli_library_print_jobs (QwShelf *shelf, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
