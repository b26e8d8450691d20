/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-distribution-plan.h"
#include "qw-distribution-tally.h"

G_BEGIN_DECLS

/**
 * QwSums:
 * @points: (array fixed-size=4): by %QwPart the sum at each point, or %NULL where it is @constant everywhere
 *
 * Sums are exact, so that what is added and taken away again leaves nothing behind.
 */
typedef struct
{
  double *points[QW_N_PARTS];
  double constant[QW_N_PARTS];
} QwSums;

void qw_sums_clear (QwSums *self);

/**
 * QwChange:
 * @terms: (array length=n_terms)
 * @removed: whether they go away
 */
typedef struct
{
  const QwTerm *terms;
  gsize n_terms;
  gboolean removed;
} QwChange;

/**
 * qw_sums_tally:
 * @plan: gives the correlation, assistance and scope
 * @start: the sums that stand already
 * @changes: (array length=n_changes)
 * @common: (nullable): the one score of the common factor, or %NULL for its own at each point
 * @kept: (out) (optional): the sums after the changes
 * @tally: (out) (optional)
 */
void qw_sums_tally (const QwPlan *plan,
                    const QwSums *start,
                    const QwChange *changes,
                    gsize n_changes,
                    const double *common,
                    QwSums *kept,
                    QwTally *tally);

G_END_DECLS
