/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote-look.h"
#include "qw-quote.h"

G_BEGIN_DECLS

/**
 * qw_quote_to_csv:
 *
 * The quote as a table for spreadsheets, as RFC 4180 has it: a row for each line, then totals and payments, all with the same
 * columns, named in the language of the document; a byte order mark tells spreadsheets that it is UTF-8. Figures are bare
 * numbers with a point, dates are as 2026-12-24. Texts are quoted and on one line; one that a spreadsheet would take for a
 * formula has an apostrophe before it.
 *
 * Returns: (transfer full): the table, or %NULL with a %QW_ERROR if the totals of the quote cannot be had
 */
char *qw_quote_to_csv (QwQuote *quote, const QwQuoteLook *look, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_quote_csv_cell: (transfer full): a text as a cell of it. */
char *qw_quote_csv_cell (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
