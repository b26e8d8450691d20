/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-pdf.h"
#include "qw-quote-look.h"
#include "qw-quote.h"

G_BEGIN_DECLS

/**
 * qw_quote_paper_new:
 *
 * What the client gets: the same pages for the window, a printer and a file. Notes, costs and margin are never on it.
 *
 * Returns: (transfer full): the pages, which need neither @quote nor @look any more, or %NULL with a %QW_ERROR if its
 *   totals cannot be had
 */
QwPages *qw_quote_paper_new (QwQuote *quote, const QwQuoteLook *look, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_quote_paper_to_pdf: (transfer full): the same as a file: the same quote gives the same bytes. */
GBytes *qw_quote_paper_to_pdf (QwQuote *quote, const QwQuoteLook *look, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
