/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-range.h"

G_BEGIN_DECLS

/* Closed forms of the split log-normal, and sums that stand for integrals over a score. */

/** QwSlopes: base-2 logarithm of the quantity per score, below and above the median. */
typedef struct
{
  double below;
  double above;
} QwSlopes;

QwSlopes qw_slopes (const QwRange *range);
/** qw_slopes_at: base-2 logarithm of the quantity over its typical, at score @z. */
double qw_slopes_at (const QwSlopes *self, double z);
/** qw_slopes_value: the quantity at score @z; exact at 0 and for a constant. */
double qw_slopes_value (const QwSlopes *self, double typical, double z);

/** QW_N_NODES: nodes of the rule below. */
#define QW_N_NODES 20

/** QwNode: a score and its weight; the weights sum to 1. */
typedef struct
{
  double score;
  double weight;
} QwNode;

/**
 * qw_nodes_fill:
 * @nodes: (out) (array fixed-size=20): from the lowest score up
 *
 * The Gauss rule of ten nodes for a standard normal score on either side of 0, where a split log-normal
 * has its kink: what is smooth on each side is integrated to about 1 part in 10⁹.
 */
void qw_nodes_fill (QwNode *nodes);

/** qw_moment: the expectation of the @power-th power of @range. */
double qw_moment (const QwRange *range, double power);

/**
 * qw_slopes_mean:
 * @typical: the median
 * @given: expectation of the score
 * @spread: its standard deviation; 0 is a known score
 *
 * The expectation of the quantity when its score is normal with these two.
 */
double qw_slopes_mean (const QwSlopes *self, double typical, double given, double spread);
/** qw_conditional_mean: the same of @range, slower. */
double qw_conditional_mean (const QwRange *range, double given, double spread);

G_END_DECLS
