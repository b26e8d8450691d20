/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-document.h"
#include "qw-quote-look.h"
#include "qw-quote.h"

G_BEGIN_DECLS

/**
 * qw_quote_document_new:
 *
 * What stands on the quote's paper, for forms that are read as text. Notes, costs and margin are never in it.
 *
 * Returns: (transfer full): a document that needs @look's accent and nothing else, or %NULL with a %QW_ERROR if the
 *   totals of the quote cannot be had
 */
QwDocument *qw_quote_document_new (QwQuote *quote, const QwQuoteLook *look, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
