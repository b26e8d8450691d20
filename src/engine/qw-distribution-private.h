/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-distribution-outcome.h"

G_BEGIN_DECLS

/*
 * @terms: in the order of the model, as index says
 * @scale: of all hours; @money has it in its factor, the terms and what comes of them do not
 * @market: the rate's table, if it is uncertain
 * @assisted: the table of the assistance factor, times the rate's if that is uncertain, if coding terms need it
 * @sums: by part, if there are points and once they were asked for
 */
struct _QwDistribution
{
  gatomicrefcount ref_count;
  double correlation;
  QwRange assistance;
  QwTerm *terms;
  gsize n_terms;
  double scale;
  QwFactor market;
  QwFactor assisted;
  QwMoney money;
  QwPlan plan;
  gsize sums_once;
  QwSums sums;
  QwOutcome outcome;
};

/** qw_distribution_model: what it was made from, on its own terms. */
QwModel qw_distribution_model (const QwDistribution *self);

/** qw_distribution_sums: computed on the first call, from whatever thread; only for one with points. */
const QwSums *qw_distribution_sums (QwDistribution *self);

/** qw_distribution_tally: @common: (nullable): the score that the common factor is held at */
void qw_distribution_tally (QwDistribution *self, const double *common, QwTally *tally);

G_END_DECLS
