/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution-points.h"

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
  gint16 *scores = g_new (gint16, QW_POINTS);

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

static gint16 *
compute_scores (guint stream)
{
  const gint16 *normal = get_normal_scores ();
  g_autofree guint16 *ranks = g_new (guint16, QW_POINTS);
  gint16 *scores = g_new (gint16, QW_POINTS);

  if (stream < QW_SOBOL_DIMENSIONS)
    qw_sobol_ranks (stream, ranks);
  else
    qw_shuffle_ranks (stream, ranks);

  for (guint i = 0; i < QW_POINTS; i++)
    scores[i] = normal[ranks[i]];
  return scores;
}

void
qw_scores_init (QwScores *self, guint stream)
{
  static gsize kept[N_KEPT];

  self->own = NULL;
  if (stream >= N_KEPT)
    {
      self->values = self->own = compute_scores (stream);
      return;
    }

  if (g_once_init_enter (&kept[stream]))
    g_once_init_leave (&kept[stream], (gsize) compute_scores (stream));
  self->values = (const gint16 *) kept[stream];
}

void
qw_scores_clear (QwScores *self)
{
  g_clear_pointer (&self->own, g_free);
}
