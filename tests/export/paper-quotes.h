/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote-paper.h"
#include "qw-quote-totals.h"

G_BEGIN_DECLS

/* Invented quotes in tests/export/quotes. */

/** paper_quote_names: (array zero-terminated=1): their files without ".quote". */
extern const char *const paper_quote_names[];
/** paper_quote_read: (transfer full): one of them. */
QwQuote *paper_quote_read (const char *name);
/** paper_quote_look: how @quote looks: its currency, A4. */
QwQuoteLook paper_quote_look (QwQuote *quote);
/** paper_quote_lay_out: (transfer full): its pages, which must be had. */
QwPages *paper_quote_lay_out (QwQuote *quote, const QwQuoteLook *look);
/** paper_quote_totals: (transfer full): its totals, which must be had. */
QwQuoteTotals *paper_quote_totals (QwQuote *quote);
/** paper_quote_with_lines: (transfer full): @name with @n fixed lines more at the end. */
QwQuote *paper_quote_with_lines (const char *name, guint n);
/** paper_quote_has_letters: whether fonts here can draw all of it; if not, the test is skipped. */
gboolean paper_quote_has_letters (QwQuote *quote);

G_END_DECLS
