/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-learning.h"

G_BEGIN_DECLS

/* Everything here is in logarithms of base 2. */

/** QwPull: one job: @x of it is what is learned from, and @weight at most 1. */
typedef struct
{
  double x;
  double weight;
} QwPull;

/** QW_LEARNING_CUT: no job pulls harder: 2 log2 (%QW_LEARNING_BOUND). */
#define QW_LEARNING_CUT 0.6438561897747246

/** qw_learning_centre: where the pulls, each cut, and that of two jobs at @prior hold each other. */
double qw_learning_centre (const QwPull *pulls, guint n, double prior);

/**
 * qw_learning_width:
 * @pulls: (array length=n): how many standard deviations each job was off, as its own range says
 *
 * Returns: the spread that makes them as large as those of a normal quantity should be, each cut,
 *   and drawn to 1 with the weight of two jobs
 */
double qw_learning_width (const QwPull *pulls, guint n);

G_END_DECLS
