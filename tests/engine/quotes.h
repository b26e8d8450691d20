/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote.h"

G_BEGIN_DECLS

/* Quotes for the tests. */

/** quotes_start: what a quote of the tests begins with. */
QwQuoteStart quotes_start (void);
/** quotes_new: an empty quote in euros. */
QwQuote *quotes_new (void);
/** quotes_add: @quote, which it takes, with a fixed line of @price at the end of its last section. */
QwQuote *quotes_add (QwQuote *quote, const char *title, gint64 price);
/** quotes_line: a line of a quote, where it stands. */
QwQuoteLine *quotes_line (QwQuote *quote, guint section, guint line);
/** quotes_parse: a quote that must be good; @json has ' for ". */
QwQuote *quotes_parse (const char *json);
/** quotes_print: the document on one line. */
char *quotes_print (QwQuote *quote);
/** quotes_send: @quote, which it takes, sent under @number. */
QwQuote *quotes_send (QwQuote *quote, const char *number);

/** quotes_random: with about @n lines of every kind, taxes, choices, portions, strange texts and unknown members by the test's seed. */
QwQuote *quotes_random (guint n);
/** quotes_random_edit: (transfer full): the quote after one edit of any kind. */
QwQuote *quotes_random_edit (QwQuote *quote);
/** quotes_random_text: short, of any script, with markup, controls or overrides; may be "". */
char *quotes_random_text (void);
/** quotes_random_extra: members that no version knows. */
JsonObject *quotes_random_extra (guint depth);

G_END_DECLS
