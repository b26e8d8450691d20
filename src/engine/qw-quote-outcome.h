/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-past-job-reason.h"
#include "qw-quote.h"

G_BEGIN_DECLS

/** QwLineOutcome: what a line of a quote took. @line: its id; @hours: 0 or more. */
typedef struct
{
  char *line;
  double hours;
} QwLineOutcome;

/**
 * QwQuoteOutcome:
 * @hours: what the job took; 0 if that was not said
 * @spent: money spent on it, in minor units of the quote; 0 for none
 * @note: one's own words, or ""
 * @lines: (element-type QwLineOutcome): of the lines that hours were said of
 *
 * What a job really took, kept in its quote. One without hours means that it was asked and not answered: nobody asks
 * again.
 */
typedef struct
{
  double hours;
  gint64 spent;
  QwReason reason;
  char *note;
  GPtrArray *lines;
} QwQuoteOutcome;

QwQuoteOutcome *qw_quote_outcome_new (void) G_GNUC_WARN_UNUSED_RESULT;
void qw_quote_outcome_free (QwQuoteOutcome *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwQuoteOutcome, qw_quote_outcome_free)
/** qw_quote_outcome_set_line: 0 hours take it out. */
void qw_quote_outcome_set_line (QwQuoteOutcome *self, const char *line, double hours);
/** qw_quote_outcome_get_line: 0 if nothing was said of it. */
double qw_quote_outcome_get_line (const QwQuoteOutcome *self, const char *line);

/** qw_quote_outcome_is_due: whether @quote is done and nobody has been asked yet what it took. */
gboolean qw_quote_outcome_is_due (QwQuote *quote);

/** qw_quote_outcome_read: (nullable): what stands in @quote; what makes no sense there is passed over. */
QwQuoteOutcome *qw_quote_outcome_read (QwQuote *quote) G_GNUC_WARN_UNUSED_RESULT;

/** qw_quote_with_own_outcome: @outcome: (nullable): of a frozen quote too; members that are not known stay. */
QwQuote *qw_quote_with_own_outcome (QwQuote *self, const QwQuoteOutcome *outcome)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_quote_planned_hours: what the estimate inside said, before one's own factor; all 0 without an estimate. */
QwRange qw_quote_planned_hours (QwQuote *self);
/** qw_quote_stated_hours: the same with one's own factor, if it had one: what was promised. */
QwRange qw_quote_stated_hours (QwQuote *self);
/** qw_quote_planned_line_hours: (out): of the line @origin of the estimate inside; all 0 if it has none. */
QwRange qw_quote_planned_line_hours (QwQuote *self, const char *origin);
/** qw_quote_done_day: when it was done, as g_date_get_julian() counts; 0 if it is not. */
guint32 qw_quote_done_day (QwQuote *self);

G_END_DECLS
