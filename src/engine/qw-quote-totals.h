/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote.h"

G_BEGIN_DECLS

#define QW_N_PERIODS 3

/**
 * QwLineTotal:
 * @counted: whether it is in the totals: an optional line that is not chosen is not, nor is one that another of its
 *   choose-one group stands for. The amounts are there all the same
 * @full: quantity × price, rounded, before the line's own discount; 0 for a free and a discount line
 * @amount: @full less the line's own discount, rounded; of a discount line what it takes off, below 0. With inclusive
 *   prices it holds the taxes
 */
typedef struct
{
  const QwQuoteLine *line;
  guint section;
  gboolean counted;
  gint64 full;
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
 * @rounding: what rounding to the quote's step adds, untaxed; one-time only. What is not 0 is never rounded to 0
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
 * @milestones: (array length=n_milestones): what is due at each
 * @left: what @deposit and @milestones leave of the one-time total: the three sum to it. 0 if one of them is the rest
 * @has_cost: whether any counted one-time line has a cost
 * @cost: the user's own, of counted one-time lines; private, as @margin
 * @margin: one-time net less @cost
 *
 * The arithmetic of a quote, the same for every #QwDisplay, in this order: line, discounts, sums, one tax for each rate on
 * the sum of rounded lines (EN 16931), rounding line, portions. All rounding is half away from zero.
 *
 * A discount line is one amount, split over the taxes of what it is taken off in proportion to their sums, by largest
 * remainder. So is a portion of chosen lines: it pays their part of each taxed sum, discounts off, and of the rounding.
 * Percents of the total are split from it together, by largest remainder; several rests are equal.
 *
 * A price that is raised never lowers the total, but for the cents that largest remainders move between rates where
 * prices are without taxes and a discount is split over several rates.
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
  gint64 left;
  gboolean has_cost;
  gint64 cost;
  gint64 margin;
} QwQuoteTotals;

/**
 * qw_quote_totals_new:
 *
 * Takes time in proportion to the lines.
 *
 * Returns: (transfer full): the totals, or %NULL with %QW_ERROR_OVERFLOW if a sum does not fit, %QW_ERROR_LIMIT if
 *   portions are more than the total or a percent is out of its range, %QW_ERROR_DUPLICATE if a line stands in two
 *   portions, or %QW_ERROR_UNKNOWN if a line's tax is none of the quote's. The message begins with the place:
 *   `sections[0].lines[2]: found an amount that …`
 */
QwQuoteTotals *qw_quote_totals_new (QwQuote *quote, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void qw_quote_totals_free (QwQuoteTotals *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwQuoteTotals, qw_quote_totals_free)

/**
 * qw_quote_total_with:
 * @id: a line's
 * @taken: whether the client takes it; the others of its choose-one group are then left
 * @total: (out): the one-time total then
 *
 * What the client's choice would make of the total; a line that is neither optional nor in a group always stays.
 *
 * Returns: %FALSE as qw_quote_totals_new() does, portions aside, or with %QW_ERROR_UNKNOWN if there is no such line
 */
gboolean
qw_quote_total_with (QwQuote *quote, const char *id, gboolean taken, gint64 *total, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
