/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution-sums.h"

#include "qw-distribution-points.h"

#include <math.h>
#include <string.h>

/* A term as the loops read it. */
typedef struct
{
  QwPart part;
  QwScores scores;
  QwWave wave;
} Source;

typedef struct
{
  const QwPlan *plan;
  GArray *sources;
  QwSums start;
  Source assistance;
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

static Source
make_source (QwPart part, guint stream, const QwRange *range, double weight)
{
  Source source = { .part = part };
  QwSlopes slopes = qw_slopes (range);

  qw_scores_init (&source.scores, stream);
  source.wave = (QwWave){
    .scores = source.scores.values,
    .own = (float) (weight / QW_SCORE_SCALE),
    .below = (float) slopes.below,
    .above = (float) slopes.above,
    .typical = (float) range->typical,
  };
  return source;
}

static void
add_change (Work *self, const QwChange *change)
{
  double sign = change->removed ? -1 : 1;
  double alone = sqrt (1 - self->plan->correlation);

  for (gsize i = 0; i < change->n_terms; i++)
    {
      const QwTerm *term = &change->terms[i];
      Source source;

      if (qw_range_is_constant (&term->range))
        {
          self->start.constant[term->part] += sign * qw_grid_round (term->range.typical);
          continue;
        }
      source = make_source (term->part, term->stream, &term->range,
                            term->part == QW_PART_SHARE ? 1 : alone);
      source.wave.typical *= (float) sign;
      g_array_append_val (self->sources, source);
    }
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
  self->sources = g_array_new (FALSE, FALSE, sizeof (Source));
  for (gsize i = 0; i < n_changes; i++)
    add_change (self, &changes[i]);
  if (plan->assistance_moves)
    self->assistance = make_source (QW_PART_CODING, QW_STREAM_ASSISTANCE, &plan->assistance, 1);
  qw_scores_init (&self->common, QW_STREAM_COMMON);
  self->common_weight = (float) (sqrt (plan->correlation) / QW_SCORE_SCALE);
}

static void
clear_work (Work *self)
{
  for (guint i = 0; i < self->sources->len; i++)
    qw_scores_clear (&g_array_index (self->sources, Source, i).scores);
  g_array_unref (self->sources);
  qw_scores_clear (&self->assistance.scores);
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

  value = (float) (sqrt (self->plan->correlation) * *self->common_score);
  for (gsize i = 0; i < QW_BLOCK; i++)
    common[i] = value;
}

static void
start_block (const Work *self, QwBlock *block, gsize from)
{
  for (int part = 0; part < QW_N_PARTS; part++)
    {
      const double *points = self->start.points[part];

      qw_kernel_start (block->sums[part], points != NULL ? points + from : NULL,
                       self->start.constant[part]);
    }
  qw_kernel_start (block->factor, NULL, self->plan->factor);
}

static void
run_block (const Work *self, QwBlock *block, gsize from)
{
  static const float none[QW_BLOCK];
  float common[QW_BLOCK];

  start_block (self, block, from);
  fill_common (self, common, from);
  if (self->plan->assistance_moves)
    qw_kernel_add (self->variant, block->factor, &self->assistance.wave, none, from);
  for (guint i = 0; i < self->sources->len; i++)
    {
      const Source *source = &g_array_index (self->sources, Source, i);

      qw_kernel_add (self->variant, block->sums[source->part], &source->wave,
                     source->part == QW_PART_SHARE ? none : common, from);
    }
}

static void
init_kept (QwSums *kept, const Work *work)
{
  *kept = (QwSums){ .constant = { 0 } };
  for (int part = 0; part < QW_N_PARTS; part++)
    kept->constant[part] = work->start.constant[part];
  for (guint i = 0; i < work->sources->len; i++)
    {
      QwPart part = g_array_index (work->sources, Source, i).part;

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
      memcpy (kept->points[part] + from, block->sums[part], sizeof block->sums[part]);
}

static void
find_bins (const Work *self, const QwBlock *block, guint16 *bins)
{
  if (self->plan->scope == QW_SCOPE_WHOLE)
    qw_kernel_bins (self->variant, bins, block);
  else
    qw_kernel_share_bins (bins, block);
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
  g_autofree guint16 *bins = g_new (guint16, QW_POINTS);
  QwBlock block;
  Work work;

  init_work (&work, plan, start, changes, n_changes, common);
  if (kept != NULL)
    init_kept (kept, &work);
  for (gsize from = 0; from < QW_POINTS; from += QW_BLOCK)
    {
      run_block (&work, &block, from);
      if (kept != NULL)
        keep_block (kept, &block, from);
      if (tally != NULL)
        find_bins (&work, &block, bins + from);
    }
  if (tally != NULL)
    qw_tally_init (tally, bins);
  clear_work (&work);
}
