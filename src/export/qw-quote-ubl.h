/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote-look.h"
#include "qw-quote.h"

G_BEGIN_DECLS

/**
 * qw_quote_to_ubl:
 *
 * The quote as a Quotation of the Universal Business Language 2.1 (OASIS, ISO/IEC 19845), which programs of later 2.x read too. It
 * holds what is paid once: a line for each that is counted, or for each section, or one, by what the quote shows; for
 * each tax where prices hold the taxes, as amounts of lines are without them there. Its note is all of the quote as plain text, with
 * options, what is paid again and again, payments and terms. It is an offer, no invoice.
 *
 * Returns: (transfer full): a document in XML, or %NULL with a %QW_ERROR if the totals of the quote cannot be had, or
 *   %QW_ERROR_MISSING if it has no date
 */
char *qw_quote_to_ubl (QwQuote *quote, const QwQuoteLook *look, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
