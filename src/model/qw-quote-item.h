/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-library-types.h"

G_BEGIN_DECLS

/**
 * QwQuoteItem:
 *
 * A quote of the library in the list of them. Properties, all readable text but the first: state
 * (#QwQuoteState, as shown on the day); title ("Example Bookshop · Online store"), label ("Q-2026-014-B", or
 * when the draft was made), total ("€3,450.00", "" if it cannot be counted), state-words ("Sent"), note
 * (nullable: "until 23 Dec 2026").
 */
#define QW_TYPE_QUOTE_ITEM (qw_quote_item_get_type ())
G_DECLARE_FINAL_TYPE (QwQuoteItem, qw_quote_item, QW, QUOTE_ITEM, GObject)

/** qw_quote_item_new: @catalog: whose currencies say amounts */
QwQuoteItem *qw_quote_item_new (QwCatalog *catalog, QwQuoteRow *row);
QwQuoteRow *qw_quote_item_get_row (QwQuoteItem *self);
/** qw_quote_item_sync: what the library says now of the same quote. */
void qw_quote_item_sync (QwQuoteItem *self, QwQuoteRow *row);

G_END_DECLS
