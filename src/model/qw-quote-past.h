/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote-book.h"
#include "qw-quote-life.h"

G_BEGIN_DECLS

/**
 * QwQuotePast:
 *
 * What came before the quote on the desk of a book: its other revisions, and how it differs from the one before. It
 * looks after the desk by itself, a moment later.
 *
 * Property: revisions (a GListModel of QwQuoteItem, oldest first; itself among them).
 * Signal: changed: anything of it is another.
 */
#define QW_TYPE_QUOTE_PAST (qw_quote_past_get_type ())
G_DECLARE_FINAL_TYPE (QwQuotePast, qw_quote_past, QW, QUOTE_PAST, GObject)

QwQuotePast *qw_quote_past_new (QwQuoteBook *book);

GListModel *qw_quote_past_get_revisions (QwQuotePast *self);
/** qw_quote_past_get_previous: (transfer none) (nullable): the revision before; %NULL until it is read. */
QwQuote *qw_quote_past_get_previous (QwQuotePast *self);
/** qw_quote_past_get_changes: (element-type QwChange) (nullable): %NULL if there is nothing to compare, or no way to. */
GPtrArray *qw_quote_past_get_changes (QwQuotePast *self);

G_END_DECLS
