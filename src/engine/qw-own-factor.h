/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-range.h"

G_BEGIN_DECLS

/** QW_OWN_FACTOR_MIN: what an own factor stays within. */
#define QW_OWN_FACTOR_MIN 0.01
#define QW_OWN_FACTOR_MAX 100.0
/** QW_OWN_SPREAD_MIN: what the spread of one stays within; learned ones stay closer, see %QW_LEARNING_MIN_SPREAD. */
#define QW_OWN_SPREAD_MIN 0.25
#define QW_OWN_SPREAD_MAX 4.0

/**
 * QwOwnFactor:
 * @factor: what hours are multiplied by
 * @spread: how many times as wide their ranges become, as logarithms have it
 * @jobs: how many past jobs it is from; 0 for the one that changes nothing and is asked for as such
 *
 * How the hours of an estimate are adjusted by what one's own jobs say. A member of the brief, so that it is frozen with
 * it: a quote that was made with one keeps it, whatever is learned later.
 */
typedef struct
{
  double factor;
  double spread;
  guint jobs;
} QwOwnFactor;

/** QW_OWN_FACTOR_NONE: changes nothing; in a brief it stands for "not here", whatever was learned. */
#define QW_OWN_FACTOR_NONE ((QwOwnFactor){ 1, 1, 0 })

/** qw_own_factor_is_none: whether it changes nothing. */
gboolean qw_own_factor_is_none (const QwOwnFactor *self);
/** qw_own_factor_equal: either may be %NULL. */
gboolean qw_own_factor_equal (const QwOwnFactor *a, const QwOwnFactor *b);

/** qw_own_factor_apply: @range times the factor, and widened around its typical by the spread. A constant stays one. */
QwRange qw_own_factor_apply (const QwOwnFactor *self, const QwRange *range);

G_END_DECLS
