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

/** QW_LEARNING_CUT: no job pulls harder at the factor of all: 2 log2 (%QW_LEARNING_BOUND_OF_FACTOR). */
#define QW_LEARNING_CUT 0.4530170596173595
/** QW_LEARNING_FAR: a job as far off the factor is named; over the cut: twice, or half. */
#define QW_LEARNING_FAR 1.0
/** QW_LEARNING_CUT_OF_TYPE: nor at that of a type: 2 log2 (%QW_LEARNING_BOUND_OF_TYPE). */
#define QW_LEARNING_CUT_OF_TYPE 0.1407786557827877

/** qw_learning_centre: where the pulls, each no harder than @cut, and that of two jobs at @prior hold each other. */
double qw_learning_centre (const QwPull *pulls, guint n, double cut, double prior);

/**
 * qw_learning_width:
 * @pulls: (array length=n): how many standard deviations each job was off, as its own range says
 *
 * Returns: the spread that makes them as large as those of a normal quantity should be, each cut,
 *   and drawn to 1 with the weight of two jobs
 */
double qw_learning_width (const QwPull *pulls, guint n);

G_END_DECLS
