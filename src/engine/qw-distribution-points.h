/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-distribution.h"

G_BEGIN_DECLS

/* The scores of each stream at each point: standard normal, each of %QW_POINTS slices of equal chance once. */

/** QW_SCORE_SCALE: a stored score is the score times this. */
#define QW_SCORE_SCALE 7500

/**
 * QwScores:
 * @values: (array fixed-size=32768): the scores of one stream
 * @own: (nullable): the same if they are not kept for all
 */
typedef struct
{
  const gint16 *values;
  gint16 *own;
} QwScores;

/** qw_scores_init: computes what is not at hand; the same values on every call. */
void qw_scores_init (QwScores *self, guint stream);
void qw_scores_clear (QwScores *self);

G_END_DECLS
