/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The standard normal distribution. The same bits on every machine of IEEE doubles whose exp(), log() and sqrt() agree. */

/**
 * qw_normal_quantile:
 * @p: a probability, 0 < @p < 1
 *
 * The score that a share @p of a standard normal quantity lies below:
 * algorithm AS 241 (PPND16) of M. J. Wichura, "The Percentage Points of the
 * Normal Distribution", Applied Statistics 37 (1988) 477-484, good to about
 * 1 part in 10¹⁶.
 *
 * Returns: the score; -∞ at 0 and below, +∞ at 1 and above
 */
double qw_normal_quantile (double p);

/**
 * qw_normal_cdf:
 * @z: a score
 *
 * The share of a standard normal quantity that lies below @z, with a relative
 * error below 10⁻¹³ where it is a normal double: rational approximations of W. J. Cody,
 * "Rational Chebyshev Approximations for the Error Function", Mathematics of
 * Computation 23 (1969) 631-637, with coefficients of his ANORM (Algorithm 715, 1993).
 *
 * Returns: a probability, 0 to 1
 */
double qw_normal_cdf (double z);

G_END_DECLS
