/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution-points.h"

#include "qw-distribution-kernel.h"
#include "qw-normal.h"
#include "qw-sobol.h"

#include <math.h>

/* Streams that are kept once they were used, at 64 KiB each. */
#define N_KEPT 512

G_STATIC_ASSERT (QW_POINTS == QW_SOBOL_SIZE);

guint
qw_stream_catalog (guint position)
{
  return QW_N_RESERVED_STREAMS + 2 * position;
}

guint
qw_stream_own (guint number)
{
  return QW_N_RESERVED_STREAMS + 2 * number - 1;
}

static gint16 *
compute_normal_scores (void)
{
  gint16 *scores = g_aligned_alloc (QW_POINTS, sizeof *scores, QW_LINE);

  for (guint rank = 0; rank < QW_POINTS; rank++)
    scores[rank] = (gint16) floor (QW_SCORE_SCALE * qw_normal_quantile ((rank + 0.5) / QW_POINTS) +
                                   0.5);
  return scores;
}

static const gint16 *
get_normal_scores (void)
{
  static gsize once;

  if (g_once_init_enter (&once))
    g_once_init_leave (&once, (gsize) compute_normal_scores ());
  return (const gint16 *) once;
}

gboolean
qw_stream_turns (guint stream)
{
  return stream == QW_STREAM_BASE || stream == QW_STREAM_ASSISTANCE || stream == qw_stream_own (1);
}

/* In an order of its own, so that two streams do not turn alike. */
static guint
get_quarter (guint stream, guint turn)
{
  static const guint8 base[QW_TURNS] = { 0, 1, 2, 3 };
  static const guint8 assistance[QW_TURNS] = { 0, 2, 3, 1 };
  static const guint8 own[QW_TURNS] = { 0, 3, 1, 2 };

  if (stream == QW_STREAM_BASE)
    return base[turn];
  return stream == QW_STREAM_ASSISTANCE ? assistance[turn] : own[turn];
}

static gint16 *
compute_scores (guint stream, guint turn)
{
  guint shift = get_quarter (stream, turn) * (QW_POINTS / QW_TURNS);
  const gint16 *normal = get_normal_scores ();
  g_autofree guint16 *ranks = g_new (guint16, QW_POINTS);
  gint16 *scores = g_aligned_alloc (QW_POINTS, sizeof *scores, QW_LINE);

  if (stream < QW_SOBOL_DIMENSIONS)
    qw_sobol_ranks (stream, ranks);
  else
    qw_shuffle_ranks (stream, ranks);

  for (guint i = 0; i < QW_POINTS; i++)
    scores[i] = normal[(ranks[i] + shift) % QW_POINTS];
  return scores;
}

void
qw_scores_init (QwScores *self, guint stream, guint turn)
{
  static gsize kept[QW_TURNS][N_KEPT];

  self->own = NULL;
  if (stream >= N_KEPT)
    {
      self->values = self->own = compute_scores (stream, turn);
      return;
    }

  if (g_once_init_enter (&kept[turn][stream]))
    g_once_init_leave (&kept[turn][stream], (gsize) compute_scores (stream, turn));
  self->values = (const gint16 *) kept[turn][stream];
}

void
qw_scores_clear (QwScores *self)
{
  g_clear_pointer (&self->own, g_aligned_free);
}
