/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "qw-quote-look.h"
#include "qw-quote.h"

G_BEGIN_DECLS

/**
 * qw_quote_client_to_json:
 *
 * A quote for the client's programs (`format` 1, `kind` "quote-for-client"): what its paper says, in the words of its file and
 * with the totals, amounts as strings in major units. It is no file to be opened again: nothing private is in it, nor are ids,
 * members that this version does not know, or the logo; `tax` and `choice` of a line are places in `taxes` and `choices`.
 *
 * Returns: (transfer full): a document, or %NULL with a %QW_ERROR if the totals of the quote cannot be had
 */
JsonNode *qw_quote_client_to_json (QwQuote *quote, const QwQuoteLook *look, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_quote_client_to_text: (transfer full): the same as a file. Marks of direction are written as `\u202e`. */
char *qw_quote_client_to_text (QwQuote *quote, const QwQuoteLook *look, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
