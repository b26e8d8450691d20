/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-answers.h"

G_BEGIN_DECLS

/**
 * QwContribution:
 * @share: of the week, 0 to 1
 * @points: what it adds to the typical score: 100 × share × mean of the lenses × ownership
 * @lens_points: the same under each lens
 */
typedef struct
{
  const QwWorkKind *kind;
  double share;
  double points;
  double lens_points[QW_N_LENSES];
} QwContribution;

/**
 * QwMove:
 * @from: (nullable): the kind of work that gives @share percent of the week to @to; %NULL with @to if it is the ownership
 * @skill: (nullable): the skill of @from that leads to @to
 * @ownership: (nullable): the step of ownership that is gone up to
 * @typical: the typical score then
 * @answers: the answers then
 */
typedef struct
{
  const QwWorkKind *from;
  const QwWorkKind *to;
  double share;
  const QwSkill *skill;
  const QwOwnership *ownership;
  double typical;
  QwAnswers *answers;
} QwMove;

/**
 * QwExposure:
 * @low: see @high
 * @typical: the mean of the lenses' scores
 * @high: the largest lens, at least the catalog's least half width from @typical, as @low the smallest
 * @lens: the score under each lens, held to 0 to 100
 * @role: points that the role adds, of any sign
 * @stack: points that the stack adds, of any sign
 * @held: points that holding each lens to 0 to 100 takes or gives: contributions + role + stack + held = typical
 * @band: where the typical score, as it is shown, lies
 * @could_be: (element-type QwBand): other bands that the low or the high score lies in, lowest band first
 * @contributions: (element-type QwContribution): largest first, none without a share
 * @moves: (element-type QwMove): those that lower the score most, at most five, best first; none that does not by a whole point
 * @skills: (element-type QwSkill): that go with the largest contributions among the heaviest kinds
 *
 * The exposure of a person's week to AI, 0 to 100: how much of it is made of work that AI is rated able to
 * speed up, is measurably used for and finishes by itself in tests. Never a chance of losing work. An immutable
 * reference-counted value. Each figure's sources stand in the catalog's entry that it comes from.
 */
typedef struct
{
  QwCatalog *catalog;
  QwAnswers *answers;
  double low;
  double typical;
  double high;
  double lens[QW_N_LENSES];
  double role;
  double stack;
  double ownership;
  double held;
  const QwBand *band;
  GPtrArray *could_be;
  GPtrArray *contributions;
  GPtrArray *moves;
  GPtrArray *skills;
} QwExposure;

#define QW_TYPE_EXPOSURE (qw_exposure_get_type ())
GType qw_exposure_get_type (void);

/** QW_MOVE_SHARE: percent of the week that a move takes from one kind of work to another. */
#define QW_MOVE_SHARE 20

/**
 * qw_exposure_new:
 *
 * Returns: (transfer full): the exposure, or %NULL with an error that says why there is no score
 */
QwExposure *qw_exposure_new (QwCatalog *catalog, QwAnswers *answers, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
QwExposure *qw_exposure_ref (QwExposure *self);
void qw_exposure_unref (QwExposure *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwExposure, qw_exposure_unref)

/** qw_score_round: a score as every place shows it: to the whole point, half up. */
int qw_score_round (double score);

/** qw_exposure_to_json: (transfer full): the document of the command line, `format` 1. */
JsonNode *qw_exposure_to_json (QwExposure *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
