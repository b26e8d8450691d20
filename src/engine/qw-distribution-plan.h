/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-distribution.h"
#include "qw-distribution-moments.h"

G_BEGIN_DECLS

/** QwScope: what is summed up. */
typedef enum
{
  QW_SCOPE_WHOLE, /* build · (1 + share) + rest */
  QW_SCOPE_SHARE, /* build · share */
} QwScope;

/** QW_N_PARTS: of %QwPart. */
#define QW_N_PARTS 4

/**
 * QwSingle:
 * @weight: hours of one unit of it, taken the known quantities alone
 * @size: base-2 logarithm of its typical hours, or less than any other if they are 0
 *
 * One uncertain quantity of a plan: a term, or the assistance factor.
 */
typedef struct
{
  QwRange range;
  QwSlopes slopes;
  double weight;
  double size;
  gboolean common;
} QwSingle;

/**
 * QwPlan:
 * @known: sums of the constant terms by %QwPart
 * @grid: the same on the grid of the points
 * @factor: the assistance factor, 0 if it is uncertain
 * @fixed: hours of the known quantities alone
 * @singles: (array length=n_singles): every uncertain quantity that moves the hours
 *
 * A model in an order that does not depend on the order of its terms.
 */
typedef struct
{
  QwScope scope;
  double correlation;
  QwRange assistance;
  gboolean assistance_moves;
  QwTerm *terms;
  gsize n_terms;
  double known[QW_N_PARTS];
  double grid[QW_N_PARTS];
  double factor;
  double fixed;
  QwSingle *singles;
  gsize n_singles;
} QwPlan;

/** qw_plan_init: @terms: (transfer full) (array length=n_terms) (nullable) */
void qw_plan_init (QwPlan *self, QwScope scope, const QwModel *model, QwTerm *terms, gsize n_terms);
void qw_plan_clear (QwPlan *self);

/** qw_grid_round: the nearest value that sums of points can hold exactly. */
double qw_grid_round (double value);

/** qw_plan_largest: hours of that uncertain quantity which adds most at score @z; 0 if there is none. */
double qw_plan_largest (const QwPlan *self, double z);
/** qw_single_at: hours of the quantity @self at score @z. */
double qw_single_at (const QwSingle *self, double z);
/** qw_single_probability: the chance that it stays at or below @hours. */
double qw_single_probability (const QwSingle *self, double hours);

G_END_DECLS
