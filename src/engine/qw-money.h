/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-error.h"

G_BEGIN_DECLS

/* Money is a gint64 count of a currency's minor units. No double after a price is fixed. */

/** QW_MONEY_MAX_DIGITS: digits after the point that a currency can have (ISO 4217: CLF). */
#define QW_MONEY_MAX_DIGITS 4

/** qw_money_scale: minor units in a major one: 100 for 2 digits. */
gint64 qw_money_scale (guint digits);

/**
 * qw_money_from_double:
 * @major: an amount in major units
 * @digits: the currency's digits after the point, 0 to 4
 * @minor: (out): the amount in minor units
 *
 * Rounds half away from zero; the one place where an estimate becomes money.
 *
 * Returns: %FALSE with %QW_ERROR_OVERFLOW if it is not finite or does not fit
 */
gboolean qw_money_from_double (double major, guint digits, gint64 *minor, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_money_to_double: for drawing and ratios only, never for sums. */
double qw_money_to_double (gint64 minor, guint digits);

/**
 * qw_money_parse: reads "8800.00": an optional minus, a point, no grouping, at most @digits digits after it
 *
 * Returns: %FALSE with %QW_ERROR_NUMBER, or %QW_ERROR_OVERFLOW if it does not fit; the
 * message says what was found and what is allowed, without a file or a path
 */
gboolean qw_money_parse (const char *text, guint digits, gint64 *minor, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_money_to_string: "8800.00", as files and the command line hold it. */
char *qw_money_to_string (gint64 minor, guint digits) G_GNUC_WARN_UNUSED_RESULT;

gboolean qw_money_add (gint64 a, gint64 b, gint64 *sum, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** qw_money_subtract: @a − @b */
gboolean qw_money_subtract (gint64 a, gint64 b, gint64 *rest, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_money_multiply: @amount × @numerator / @denominator, rounded half away from zero
 * @denominator: more than 0
 *
 * For quantities (225 / 100) and percentages in basis points (1900 / 10000);
 * only the result has to fit.
 */
gboolean qw_money_multiply (gint64 amount,
                            gint64 numerator,
                            gint64 denominator,
                            gint64 *product,
                            GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** qw_money_divide: @numerator / @denominator, rounded half away from zero; @denominator > 0. */
gint64 qw_money_divide (gint64 numerator, gint64 denominator);

/**
 * qw_money_round_to: @minor rounded to a whole multiple of @step, half away from zero
 * @step: in minor units; 0 or 1 leaves it as it is
 */
gboolean qw_money_round_to (gint64 minor, gint64 step, gint64 *rounded, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_money_split:
 * @total: what is split
 * @weights: (array length=n): each at least 0
 * @n: how many parts
 * @parts: (array length=n) (out caller-allocates): the parts, which sum to @total
 *
 * Splits by largest remainder in proportion to the weights; ties go to the
 * earlier part. Weights that are all 0 count as equal.
 */
void qw_money_split (gint64 total, const gint64 *weights, gsize n, gint64 *parts);

/**
 * QwNumberStyle:
 * @decimal: the decimal mark
 * @group: what stands between groups of digits, or ""
 * @grouping: sizes of groups from the right as in struct lconv, "\3" or "\3\2"
 *
 * How a reader's locale writes numbers; handed in, never asked for here.
 */
typedef struct
{
  const char *decimal;
  const char *group;
  const char *grouping;
} QwNumberStyle;

/**
 * qw_money_format:
 * @minor: the amount
 * @digits: the currency's digits
 * @show_digits: how many of them to show (rounded half away from zero), at most @digits
 * @style: the reader's numbers
 *
 * Returns: (transfer full): the number alone, without a symbol; a minus stands before it
 */
char *qw_money_format (gint64 minor, guint digits, guint show_digits, const QwNumberStyle *style)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
