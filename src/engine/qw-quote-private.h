/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-money.h"
#include "qw-quote-shape.h"

G_BEGIN_DECLS

/* What the files of the quote share among themselves. */

/** QW_QUOTE_FORMAT: of the document. */
#define QW_QUOTE_FORMAT 1
/** QW_QUOTE_DECIMALS: digits after the point of %QW_DECIMAL_SCALE. */
#define QW_QUOTE_DECIMALS 4
/** QW_QUOTE_VALID_DAYS: the usual ones. */
#define QW_QUOTE_VALID_DAYS   30
#define QW_QUOTE_MAX_REVISION 10000
/** QW_QUOTE_MAX_PART: the highest number that an id of a part ends with. */
#define QW_QUOTE_MAX_PART G_GUINT64_CONSTANT (1000000000000)

QwQuoteEvent *qw_quote_event_new (QwQuoteState state, const char *when, const char *reason)
    G_GNUC_WARN_UNUSED_RESULT;
void qw_quote_event_unref (QwQuoteEvent *self);

/** qw_quote_copy: a copy that is not yet anybody else's and may be changed; its parts are shared. */
QwQuote *qw_quote_copy (QwQuote *self) G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_is_number: whether @text can be a quote's number: one line of it, not blank. */
gboolean qw_quote_is_number (const char *text);
/** qw_quote_id_number: the number at the end of @id, 0 without one. */
guint64 qw_quote_id_number (const char *id);
/** qw_quote_take_id: of a part that is put into a fresh quote; one that has none gets the next. */
void qw_quote_take_id (QwQuote *self, const QwShape *shape, gpointer part);
/** qw_quote_take_ids: the same of all @parts, and of the lines of sections. */
void qw_quote_take_ids (QwQuote *self, const QwShape *shape, GPtrArray *parts);
/** qw_quote_drop_line_references: of lines of a fresh quote, to taxes and choices that it does not have. */
void qw_quote_drop_line_references (QwQuote *self);
/** qw_quote_drop_portion_references: of the deposit and milestones of a fresh quote, to lines that it does not have. */
void qw_quote_drop_portion_references (QwQuote *self);
/** qw_quote_own_sections: makes the array of a fresh quote its own, so that it may be written. */
void qw_quote_own_sections (QwQuote *self);
/** qw_quote_take_section: puts @section, which it takes, in the place of another; the array is its own. */
void qw_quote_take_section (QwQuote *self, guint position, QwQuoteSection *section);

G_END_DECLS
