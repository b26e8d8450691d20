/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution-sums.h"

#include "qw-distribution-points.h"

#include <math.h>
#include <string.h>

/* Beyond the last score of the points, its own part and the common one together. */
#define LAST_SCORE 6.0

/* A term as the loops read it: at the first turn, or at each. */
typedef struct
{
  guint row;
  gboolean common;
  gboolean narrow;
  int sign;
  QwScores scores[QW_TURNS];
  QwWave waves[QW_TURNS];
} Source;

/* @steady: what is the same at every turn and is kept; @turning: what is not */
typedef struct
{
  const QwPlan *plan;
  GArray *steady;
  GArray *turning;
  QwSums start;
  QwScores common;
  float common_weight;
  const double *common_score;
  guint variant;
} Work;

void
qw_sums_clear (QwSums *self)
{
  for (int part = 0; part < QW_N_PARTS; part++)
    g_clear_pointer (&self->points[part], g_free);
}

static void
append_source (GArray *sources, const QwPlan *plan, const QwTerm *term, double sign)
{
  gboolean assistance = term->stream == QW_STREAM_ASSISTANCE;
  gboolean common = term->part != QW_PART_SHARE && !assistance;
  guint n_turns = qw_stream_turns (term->stream) ? QW_TURNS : 1;
  double weight = common ? sqrt (1 - plan->correlation) : 1;
  Source source = { .row = assistance ? QW_ROW_FACTOR : term->part,
                    .common = common,
                    .sign = sign < 0 ? -1 : 1 };
  QwSlopes slopes = qw_slopes (&term->range);

  for (guint turn = 0; turn < n_turns; turn++)
    {
      qw_scores_init (&source.scores[turn], term->stream, turn);
      source.waves[turn] = (QwWave){
        .scores = source.scores[turn].values,
        .below = (float) (slopes.below * weight / QW_SCORE_SCALE),
        .above = (float) (slopes.above * weight / QW_SCORE_SCALE),
        .reach = (float) (MAX (slopes.below, slopes.above) * LAST_SCORE),
        .typical = (float) (sign * term->range.typical),
      };
    }
  source.narrow = n_turns == 1 && common && qw_wave_is_narrow (&source.waves[0]);
  g_array_append_val (sources, source);
}

static void
add_change (Work *self, const QwChange *change)
{
  double sign = change->removed ? -1 : 1;

  for (gsize i = 0; i < change->n_terms; i++)
    {
      const QwTerm *term = &change->terms[i];

      if (qw_range_is_constant (&term->range))
        self->start.constant[term->part] += sign * qw_grid_round (term->range.typical);
      else if (!qw_stream_turns (term->stream))
        append_source (self->steady, self->plan, term, sign);
    }
}

static void
list_turning (Work *self)
{
  const QwPlan *plan = self->plan;
  QwTerm assistance = { QW_PART_CODING, QW_STREAM_ASSISTANCE, plan->assistance };

  if (plan->assistance_moves)
    append_source (self->turning, plan, &assistance, 1);
  for (gsize i = 0; i < plan->n_terms; i++)
    if (qw_stream_turns (plan->terms[i].stream) && !qw_range_is_constant (&plan->terms[i].range))
      append_source (self->turning, plan, &plan->terms[i], 1);
}

static void
init_work (Work *self,
           const QwPlan *plan,
           const QwSums *start,
           const QwChange *changes,
           gsize n_changes,
           const double *common)
{
  *self = (Work){
    .plan = plan, .start = *start, .common_score = common, .variant = qw_kernel_n_variants () - 1
  };
  self->steady = g_array_new (FALSE, FALSE, sizeof (Source));
  self->turning = g_array_new (FALSE, FALSE, sizeof (Source));
  for (gsize i = 0; i < n_changes; i++)
    add_change (self, &changes[i]);
  list_turning (self);
  qw_scores_init (&self->common, QW_STREAM_COMMON, 0);
  self->common_weight = (float) sqrt (plan->correlation / (1 - plan->correlation));
}

static void
clear_sources (GArray *sources)
{
  for (guint i = 0; i < sources->len; i++)
    for (guint turn = 0; turn < QW_TURNS; turn++)
      qw_scores_clear (&g_array_index (sources, Source, i).scores[turn]);
  g_array_unref (sources);
}

static void
clear_work (Work *self)
{
  clear_sources (self->steady);
  clear_sources (self->turning);
  qw_scores_clear (&self->common);
}

static void
fill_common (const Work *self, float *common, gsize from)
{
  float value;

  if (self->common_score == NULL)
    {
      qw_kernel_scale (common, self->common.values, self->common_weight, from);
      return;
    }

  value = (float) (self->common_weight * *self->common_score * QW_SCORE_SCALE);
  for (gsize i = 0; i < QW_BLOCK; i++)
    common[i] = value;
}

static void
start_block (const Work *self, const QwBlock *block, gsize from)
{
  for (int part = 0; part < QW_N_PARTS; part++)
    {
      const double *points = self->start.points[part];

      qw_kernel_start (self->variant, block->rows[part], points != NULL ? points + from : NULL,
                       self->start.constant[part]);
    }
  qw_kernel_start (self->variant, block->rows[QW_ROW_FACTOR], NULL, self->plan->factor);
}

static void
add_sources (const Work *self,
             const GArray *sources,
             guint turn,
             const QwBlock *block,
             const float *common,
             gsize from)
{
  static const float none[QW_BLOCK];

  for (guint i = 0; i < sources->len; i++)
    {
      const Source *source = &g_array_index (sources, Source, i);

      if (source->narrow)
        continue;
      qw_kernel_add (self->variant, block->rows[source->row], &source->waves[turn],
                     source->common ? common : none, from);
    }
}

/* Narrow waves of one row are counted together before they go to its sums; @counts are 0 before and after. */
static void
add_narrow_sources (const Work *self,
                    guint row,
                    const QwBlock *block,
                    gint32 *counts,
                    const float *common,
                    gsize from)
{
  int n = 0, halves = 0;

  for (guint i = 0; i < self->steady->len; i++)
    {
      const Source *source = &g_array_index (self->steady, Source, i);

      if (!source->narrow || source->row != row)
        continue;
      qw_kernel_add_narrow (self->variant, counts, &source->waves[0], common, from);
      halves += source->sign;
      if (++n % QW_MOST_NARROW != 0)
        continue;
      qw_kernel_flush (self->variant, block->rows[row], counts, halves);
      halves = 0;
    }
  if (n % QW_MOST_NARROW != 0)
    qw_kernel_flush (self->variant, block->rows[row], counts, halves);
}

static void
add_steady_sources (const Work *self, const QwBlock *block, const float *common, gsize from)
{
  _Alignas(QW_LINE) gint32 counts[QW_BLOCK] = { 0 };

  for (guint row = 0; row < QW_N_PARTS; row++)
    add_narrow_sources (self, row, block, counts, common, from);
  add_sources (self, self->steady, 0, block, common, from);
}

static void
init_kept (QwSums *kept, const Work *work)
{
  *kept = (QwSums){ .constant = { 0 } };
  for (int part = 0; part < QW_N_PARTS; part++)
    kept->constant[part] = work->start.constant[part];
  for (guint i = 0; i < work->steady->len; i++)
    {
      guint part = g_array_index (work->steady, Source, i).row;

      if (kept->points[part] == NULL)
        kept->points[part] = g_new (double, QW_POINTS);
      kept->constant[part] = 0;
    }
}

static void
keep_block (QwSums *kept, const QwBlock *block, gsize from)
{
  for (int part = 0; part < QW_N_PARTS; part++)
    if (kept->points[part] != NULL)
      memcpy (kept->points[part] + from, block->rows[part], QW_BLOCK * sizeof (double));
}

static void
find_bins (const Work *self, const QwBlock *block, guint16 *bins)
{
  if (self->plan->scope == QW_SCOPE_WHOLE)
    qw_kernel_bins (self->variant, bins, block);
  else
    qw_kernel_share_bins (bins, block);
}

/* The rows that turning sources go to are copied to @turned, the others are read where they stand. */
static void
find_turned_bins (const Work *self,
                  const QwBlock *steady,
                  const QwBlock *turned,
                  const float *common,
                  guint16 *bins,
                  gsize from)
{
  QwBlock block = *steady;

  for (guint i = 0; i < self->turning->len; i++)
    {
      guint row = g_array_index (self->turning, Source, i).row;

      block.rows[row] = turned->rows[row];
    }
  for (guint turn = 0; turn < QW_TURNS; turn++)
    {
      for (int row = 0; row < QW_N_ROWS; row++)
        if (block.rows[row] != steady->rows[row])
          memcpy (block.rows[row], steady->rows[row], QW_BLOCK * sizeof (double));
      add_sources (self, self->turning, turn, &block, common, from);
      find_bins (self, &block, bins + turn * QW_POINTS + from);
    }
}

static void
run_block (const Work *self, QwSums *kept, guint16 *bins, gsize from)
{
  _Alignas(QW_LINE) double rows[2][QW_N_ROWS][QW_BLOCK];
  _Alignas(QW_LINE) float common[QW_BLOCK];
  QwBlock block, turned;

  for (int row = 0; row < QW_N_ROWS; row++)
    {
      block.rows[row] = rows[0][row];
      turned.rows[row] = rows[1][row];
    }
  start_block (self, &block, from);
  fill_common (self, common, from);
  add_steady_sources (self, &block, common, from);
  if (kept != NULL)
    keep_block (kept, &block, from);
  if (bins != NULL && self->turning->len > 0)
    find_turned_bins (self, &block, &turned, common, bins, from);
  else if (bins != NULL)
    find_bins (self, &block, bins + from);
}

void
qw_sums_tally (const QwPlan *plan,
               const QwSums *start,
               const QwChange *changes,
               gsize n_changes,
               const double *common,
               QwSums *kept,
               QwTally *tally)
{
  g_autofree guint16 *bins = NULL;
  Work work;
  gsize n;

  init_work (&work, plan, start, changes, n_changes, common);
  n = work.turning->len > 0 ? QW_TURNS * QW_POINTS : QW_POINTS;
  if (kept != NULL)
    init_kept (kept, &work);
  if (tally != NULL)
    bins = g_new (guint16, n);
  for (gsize from = 0; from < QW_POINTS; from += QW_BLOCK)
    run_block (&work, kept, bins, from);
  if (tally != NULL)
    qw_tally_init (tally, bins, n);
  clear_work (&work);
}
