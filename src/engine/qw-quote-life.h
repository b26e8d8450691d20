/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote.h"

G_BEGIN_DECLS

/**
 * qw_quote_may:
 *
 * Whether the step from the state of @self to @state exists. A draft is sent; what was sent is accepted, declined, expired
 * or superseded. A client who is late or comes round can still accept; one who accepted can still withdraw. Accepted
 * work gets done. Nothing leads away from superseded and done but taking a step back.
 */
gboolean qw_quote_may (QwQuote *self, QwQuoteState state);

/**
 * qw_quote_stepped:
 * @when: the local time with its offset, "2026-11-23T14:05:00+01:00"
 * @reason: (nullable): of a decline, or a note
 *
 * The quote in @state, with the step in its history. Sending needs a number, see qw_quote_sent(), and totals that can be
 * summed, portions included.
 *
 * Returns: (transfer full): %NULL with %QW_ERROR_LIMIT if the step or the time is none, with %QW_ERROR_MISSING without a
 *   number, or with what qw_quote_totals_new() says
 */
QwQuote *qw_quote_stepped (QwQuote *self,
                           QwQuoteState state,
                           const char *when,
                           const char *reason,
                           GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** qw_quote_stepped_back: without the last step of its history, if it has one; a number that was given stays with it. */
QwQuote *qw_quote_stepped_back (QwQuote *self) G_GNUC_WARN_UNUSED_RESULT;

/** qw_quote_recalled: without the sending that is its only step, and without the number that it got with it. */
QwQuote *qw_quote_recalled (QwQuote *self) G_GNUC_WARN_UNUSED_RESULT;

/** qw_quote_sent: sent as @number (nullable if it has one, which it keeps), issued on the day of @when. */
QwQuote *qw_quote_sent (QwQuote *self, const char *number, const char *when, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_quote_revised: a draft of the next revision: same number, next letter, the frozen one as it was. */
QwQuote *qw_quote_revised (QwQuote *self, const QwQuoteStart *start) G_GNUC_WARN_UNUSED_RESULT;

/** qw_quote_valid_until: the last day, inclusive, as a date: @valid_days after the day it is issued; %NULL if it is not. */
char *qw_quote_valid_until (QwQuote *self) G_GNUC_WARN_UNUSED_RESULT;

/** qw_quote_state_on: the state as it is shown on the local day @today: sent becomes expired after its last day, nothing else changes by time. */
QwQuoteState qw_quote_state_on (QwQuote *self, const char *today);

/** qw_quote_label: "Q-2026-014", of later revisions "Q-2026-014-B", or %NULL without a number. */
char *qw_quote_label (QwQuote *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_number_pattern_format:
 * @pattern: text with one `{n}` or `{n:3}` (least digits, 1 to 9), and `{year}` and `{month}`, once each or not at all
 * @month: 1 to 12
 *
 * Returns: (transfer full): the number, or %NULL with %QW_ERROR_LIMIT that says what is wrong with the pattern
 */
char *
qw_number_pattern_format (const char *pattern, guint year, guint month, guint64 n, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * QwChangeKind: what became of a line, or of the rest of a quote, between two revisions
 * @QW_CHANGE_ADDED: a line that was not there
 * @QW_CHANGE_REMOVED: a line that is gone
 * @QW_CHANGE_PRICE: a line with another amount, or the same reckoned otherwise
 * @QW_CHANGE_CHOSEN: a line that is counted now, or no longer
 * @QW_CHANGE_WORDS: a line or a section that reads otherwise
 * @QW_CHANGE_TAX: a tax on top of the lines
 * @QW_CHANGE_ROUNDING: what rounding adds to the total
 * @QW_CHANGE_TERMS: anything else that the client sees
 */
typedef enum
{
  QW_CHANGE_ADDED,
  QW_CHANGE_REMOVED,
  QW_CHANGE_PRICE,
  QW_CHANGE_CHOSEN,
  QW_CHANGE_WORDS,
  QW_CHANGE_TAX,
  QW_CHANGE_ROUNDING,
  QW_CHANGE_TERMS,
} QwChangeKind;

/**
 * QwChange:
 * @title: of the line, the section or the tax as it is now, else as it was; "" for rounding and terms
 * @member: (nullable): of terms: the member of the file: "title", "introduction", "terms", "valid_days", "inclusive", "issuer",
 *   "client", "choices", "taxes", "deposit", "milestones", "included", "excluded" or "assumptions"
 * @before: the amount that the line, the tax or the rounding had, whether it was counted or not
 * @after: the amount that it has
 * @amount: what the change adds to the total of its @period; 0 for words and terms
 */
typedef struct
{
  QwChangeKind kind;
  char *title;
  const char *member;
  QwPeriod period;
  gint64 before;
  gint64 after;
  gint64 amount;
} QwChange;

/**
 * qw_quote_changes:
 *
 * What a client has to know of another revision: lines in its order, then those that are gone, taxes, rounding and the rest.
 * Nothing private is in it: notes, costs and margins are left out.
 *
 * Returns: (transfer full) (element-type QwChange): the @amount of a period sum to the difference of its totals exactly;
 *   %NULL with %QW_ERROR_LIMIT if the currencies differ, or with what qw_quote_totals_new() says
 */
GPtrArray *qw_quote_changes (QwQuote *before, QwQuote *after, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
