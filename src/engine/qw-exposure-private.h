/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-exposure.h"

G_BEGIN_DECLS

/** QW_MAX_SCORE: the score of a week in which AI does everything. */
#define QW_MAX_SCORE 100
/** QW_EXPOSURE_FORMAT: of the document. */
#define QW_EXPOSURE_FORMAT 1
/** QW_MAX_MOVES: moves that an exposure has at most. */
#define QW_MAX_MOVES 5

/**
 * QwProfile:
 * @sums: of share × lens over the kinds of work, each 0 to 1
 *
 * All that a score is made of.
 */
typedef struct
{
  const QwRole *role;
  const QwStack *stack;
  const QwOwnership *ownership;
  double total;
  double sums[QW_N_LENSES];
} QwProfile;

/** qw_profile_init: of answers that have been checked. */
void qw_profile_init (QwProfile *self, QwCatalog *catalog, QwAnswers *answers);
/** qw_profile_score: the score under each lens, held to 0 to 100, and their mean, the typical score. */
double qw_profile_score (const QwProfile *self, double lens[QW_N_LENSES]);

/** qw_work_kind_lens: its value under one lens, 0 to 1. */
double qw_work_kind_lens (const QwWorkKind *kind, int lens);

/** qw_exposure_fill_moves: what would lower the score most. */
void qw_exposure_fill_moves (QwExposure *self);
/** qw_exposure_fill_skills: what to learn next. */
void qw_exposure_fill_skills (QwExposure *self);

G_END_DECLS
