/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote.h"

G_BEGIN_DECLS

#define QW_N_PERIODS 3

/**
 * QwLineTotal:
 * @counted: whether it is in the totals (an optional line that is not chosen is not)
 * @amount: quantity × price, rounded, less the line's own discount, rounded; negative for a discount line. With
 *   inclusive prices it holds the taxes
 */
typedef struct
{
  const QwQuoteLine *line;
  guint section;
  gboolean counted;
  gint64 amount;
} QwLineTotal;

/** QwSectionTotal: @subtotal by #QwPeriod: the sum of its counted lines. */
typedef struct
{
  const QwQuoteSection *section;
  gint64 subtotal[QW_N_PERIODS];
} QwSectionTotal;

/** QwTaxTotal: @net + @tax = @gross, of all lines under one tax. */
typedef struct
{
  const QwQuoteTax *tax;
  gint64 net;
  gint64 amount;
  gint64 gross;
} QwTaxTotal;

/**
 * QwPeriodTotal:
 * @lines: the sum of the counted lines, as they are shown
 * @taxes: (element-type QwTaxTotal): those with a line, in the quote's order
 * @net: without taxes
 * @tax: the sum of the taxes
 * @rounding: what rounding to the quote's step adds; one-time only
 * @total: what is to be paid: @net + @tax + @rounding
 */
typedef struct
{
  gboolean used;
  gint64 lines;
  GPtrArray *taxes;
  gint64 net;
  gint64 tax;
  gint64 rounding;
  gint64 total;
} QwPeriodTotal;

/**
 * QwQuoteTotals:
 * @lines: (element-type QwLineTotal): every line, in order
 * @sections: (element-type QwSectionTotal)
 * @periods: by #QwPeriod; never added to each other
 * @deposit: due on acceptance; 0 without one
 * @milestones: (array length=n_milestones): what is due at each; with the deposit they sum to the one-time total
 * @has_cost: whether any counted one-time line has a cost
 * @cost: the user's own, of counted one-time lines; private, as @margin
 * @margin: one-time net less @cost
 *
 * The arithmetic of a quote, in this order: line, discounts, sums, one tax for each rate on the sum of rounded lines
 * (EN 16931), rounding line, portions by largest remainder. Percent discounts over lines of several taxes are split over
 * them in proportion, by largest remainder.
 */
typedef struct
{
  QwQuote *quote;
  GPtrArray *lines;
  GPtrArray *sections;
  QwPeriodTotal periods[QW_N_PERIODS];
  gint64 deposit;
  gint64 *milestones;
  guint n_milestones;
  gboolean has_cost;
  gint64 cost;
  gint64 margin;
} QwQuoteTotals;

/**
 * qw_quote_totals_new:
 *
 * Returns: (transfer full): the totals, or %NULL with %QW_ERROR_OVERFLOW if a sum does not fit, or
 *   %QW_ERROR_LIMIT if portions are more than the total; the message says which line or part
 */
QwQuoteTotals *qw_quote_totals_new (QwQuote *quote, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void qw_quote_totals_free (QwQuoteTotals *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwQuoteTotals, qw_quote_totals_free)

/** qw_quote_total_with: the one-time total if the line @id were taken (or, @taken %FALSE, left), as the client could choose. */
gboolean
qw_quote_total_with (QwQuote *quote, const char *id, gboolean taken, gint64 *total, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
