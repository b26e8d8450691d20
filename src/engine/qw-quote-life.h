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

/** QwChangeKind: what became of a line, or of the rest of a quote, between two revisions. */
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

/** QwChange: @amount: what it adds to the one-time total before tax, tax for %QW_CHANGE_TAX; 0 for words. */
typedef struct
{
  QwChangeKind kind;
  char *title;
  QwPeriod period;
  gint64 amount;
} QwChange;

/** qw_quote_changes: (element-type QwChange): between two revisions; amounts of a period sum to the difference of its totals. */
GPtrArray *qw_quote_changes (QwQuote *before, QwQuote *after, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
