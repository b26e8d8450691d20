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

/** QW_TURNS: turns of a stream, each a quarter of all chances on from the one before. */
#define QW_TURNS 4

/**
 * qw_stream_turns:
 *
 * Whether a stream is taken at every turn at each point, with the others where they are: those of the
 * base work, of the first own line and of the assistance factor. Most of the error that points leave comes
 * of the widest quantity, which is one of them as a rule, and a few more waves more than halve it. Which
 * they are must not depend on the model, lest a total fall when a line is added.
 */
gboolean qw_stream_turns (guint stream);

/**
 * qw_scores_init:
 * @turn: below %QW_TURNS; 0 is the stream as it is
 *
 * Computes what is not at hand; the same values on every call.
 */
void qw_scores_init (QwScores *self, guint stream, guint turn);
void qw_scores_clear (QwScores *self);

G_END_DECLS
