/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote-book.h"

G_BEGIN_DECLS

/** QwQuoteWishes: what is wanted of a book of quotes before there is one, in its order. */
typedef struct _QwQuoteWishes QwQuoteWishes;

QwQuoteWishes *qw_quote_wishes_new (void) G_GNUC_WARN_UNUSED_RESULT;
void qw_quote_wishes_free (QwQuoteWishes *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwQuoteWishes, qw_quote_wishes_free)

/** qw_quote_wishes_add_quote: a new quote; @estimate: (nullable): it is made from, as it is now. */
void qw_quote_wishes_add_quote (QwQuoteWishes *self, QwEstimate *estimate);
/** qw_quote_wishes_add_offer: one of several estimates: see qw_quote_book_create_offer(). */
void
qw_quote_wishes_add_offer (QwQuoteWishes *self, GPtrArray *estimates, const char *const *names);
/** qw_quote_wishes_add_file: a quote to be imported. */
void qw_quote_wishes_add_file (QwQuoteWishes *self, GFile *file);

/** qw_quote_wishes_fulfil: has @book do all of it, once. */
void qw_quote_wishes_fulfil (QwQuoteWishes *self, QwQuoteBook *book);

G_END_DECLS
