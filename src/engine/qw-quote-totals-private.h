/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote-totals.h"

G_BEGIN_DECLS

/** QW_PERCENT_WHOLE: 100 % in 1/10000. */
#define QW_PERCENT_WHOLE (100 * QW_DECIMAL_SCALE)
/** QW_QUOTE_MAX_SLOTS: who may pay a line: nobody in particular, the deposit, or a milestone. */
#define QW_QUOTE_MAX_SLOTS (QW_QUOTE_MAX_MILESTONES + 2)

/** QwQuotePlace: where an amount belongs: @tax is an index, @slot 0 or that of a portion of chosen lines. */
typedef struct
{
  QwPeriod period;
  guint tax;
  guint slot;
} QwQuotePlace;

/**
 * QwQuoteSums:
 * @periods: sums by period
 * @taxes: by period and tax
 * @slots: by period, tax and slot
 *
 * Sums of amounts on three levels, each of which is the sum of the next.
 */
typedef struct
{
  guint n_taxes;
  guint n_slots;
  gint64 periods[QW_N_PERIODS];
  gint64 *taxes;
  gint64 *slots;
} QwQuoteSums;

void qw_quote_sums_init (QwQuoteSums *self, guint n_taxes, guint n_slots);
void qw_quote_sums_empty (QwQuoteSums *self);
void qw_quote_sums_clear (QwQuoteSums *self);
/** qw_quote_sums_get_taxes: (array): those of a period. */
const gint64 *qw_quote_sums_get_taxes (const QwQuoteSums *self, QwPeriod period);
/** qw_quote_sums_get_slots: (array): those of a tax in a period. */
const gint64 *qw_quote_sums_get_slots (const QwQuoteSums *self, QwPeriod period, guint tax);
gboolean
qw_quote_sums_add (QwQuoteSums *self, const QwQuotePlace *place, gint64 amount, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_quote_split:
 * @sums: (array length=n): what @amount is split in proportion to; sums below 0 count as 0
 *
 * Returns: %FALSE if no sum is above 0, so that nothing was split
 */
gboolean qw_quote_split (gint64 amount, const gint64 *sums, guint n, gint64 *parts)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * QwQuoteTally:
 * @id: (nullable): a line for whose choice @taken stands
 * @found: whether there is such a line
 * @taxes: from id to index + 1
 * @stands: from the id of a choose-one group to the line that is taken
 * @slots: (nullable): from a line's id to the slot that pays it
 * @whole: of all counted lines so far
 * @section: of those of the section; of a discount of the whole its part in the section
 * @used: whether a counted line is of the period
 * @taxed: whether one that is not free stands under the tax
 *
 * What adding up a quote knows on its way. On the stack; not to be moved once it is initialised.
 */
typedef struct
{
  QwQuote *quote;
  const char *id;
  gboolean taken;
  gboolean found;
  GHashTable *taxes;
  GHashTable *stands;
  GHashTable *slots;
  guint n_slots;
  QwQuoteSums whole;
  QwQuoteSums section;
  gboolean used[QW_N_PERIODS];
  gboolean taxed[QW_N_PERIODS][QW_QUOTE_MAX_TAXES];
} QwQuoteTally;

/** qw_quote_tally_init: to be cleared even if it fails. */
gboolean qw_quote_tally_init (QwQuoteTally *self,
                              QwQuote *quote,
                              const char *id,
                              gboolean taken,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;
void qw_quote_tally_clear (QwQuoteTally *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (QwQuoteTally, qw_quote_tally_clear)
gboolean qw_quote_tally_is_counted (const QwQuoteTally *self, const QwQuoteLine *line);
/** qw_quote_tally_find: the place of @line, or %QW_ERROR_UNKNOWN if its tax is none of the quote's. */
gboolean qw_quote_tally_find (const QwQuoteTally *self,
                              const QwQuoteLine *line,
                              QwQuotePlace *place,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** qw_quote_tally_add_line: measures the line and adds it up; the place in an error is left to the caller. */
gboolean qw_quote_tally_add_line (QwQuoteTally *self, QwLineTotal *total, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_quote_tally_add_up: fills lines, sections and costs of @totals. */
gboolean qw_quote_tally_add_up (QwQuoteTally *self, QwQuoteTotals *totals, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_tally_fill_periods: fills the periods of @totals once all is added up. */
gboolean qw_quote_tally_fill_periods (QwQuoteTally *self, QwQuoteTotals *totals, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/* Portions: part 0 is the deposit, part i the milestone i − 1. */
const QwPortion *qw_quote_get_portion (const QwQuote *self, guint part);
char *qw_quote_describe_portion (guint part) G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_tally_fill_slots: gives each portion of chosen lines a slot and each of its lines that slot. */
gboolean qw_quote_tally_fill_slots (QwQuoteTally *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_tally_fill_portions: fills the deposit and the milestones of @totals once the periods are there. */
gboolean qw_quote_tally_fill_portions (QwQuoteTally *self, QwQuoteTotals *totals, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
