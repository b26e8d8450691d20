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
  Source turned[QW_TURNS]; /* of the largest line; the first takes it away */
  gboolean turns;
  guint variant;
} Work;

void
qw_sums_clear (QwSums *self)
{
  for (int part = 0; part < QW_N_PARTS; part++)
    g_clear_pointer (&self->points[part], g_free);
}

static Source
make_source (QwPart part, guint stream, guint turn, const QwRange *range, double weight)
{
  Source source = { .part = part };
  QwSlopes slopes = qw_slopes (range);

  qw_scores_init (&source.scores, stream, turn);
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
      source = make_source (term->part, term->stream, 0, &term->range,
                            term->part == QW_PART_SHARE ? 1 : alone);
      source.wave.typical *= (float) sign;
      g_array_append_val (self->sources, source);
    }
}

static double
get_width (const QwPlan *plan, const QwTerm *term)
{
  double factor = term->part == QW_PART_CODING ? plan->assistance.typical : 1;

  return term->part == QW_PART_SHARE ? 0 : factor * (term->range.high - term->range.low);
}

static const QwTerm *
find_widest (const QwPlan *plan)
{
  const QwTerm *widest = NULL;

  for (gsize i = 0; i < plan->n_terms; i++)
    if (get_width (plan, &plan->terms[i]) > (widest != NULL ? get_width (plan, widest) : 0))
      widest = &plan->terms[i];
  return widest;
}

/*
 * The widest line decides most of the error that points leave. Its own score is taken at every quarter
 * of its chances at each point, which halves that error for the price of four more lines.
 */
static void
init_turns (Work *self)
{
  const QwTerm *widest = find_widest (self->plan);
  double alone = sqrt (1 - self->plan->correlation);

  self->turns = self->plan->scope == QW_SCOPE_WHOLE && widest != NULL && alone > 0;
  for (guint turn = 0; self->turns && turn < QW_TURNS; turn++)
    self->turned[turn] = make_source (widest->part, widest->stream, turn, &widest->range, alone);
  self->turned[0].wave.typical *= -1;
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
    self->assistance = make_source (QW_PART_CODING, QW_STREAM_ASSISTANCE, 0, &plan->assistance, 1);
  qw_scores_init (&self->common, QW_STREAM_COMMON, 0);
  self->common_weight = (float) (sqrt (plan->correlation) / QW_SCORE_SCALE);
  init_turns (self);
}

static void
clear_work (Work *self)
{
  for (guint i = 0; i < self->sources->len; i++)
    qw_scores_clear (&g_array_index (self->sources, Source, i).scores);
  g_array_unref (self->sources);
  for (guint turn = 0; turn < QW_TURNS; turn++)
    qw_scores_clear (&self->turned[turn].scores);
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
run_block (const Work *self, QwBlock *block, float *common, gsize from)
{
  static const float none[QW_BLOCK];

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

static void
find_turned_bins (const Work *self, QwBlock *block, const float *common, guint16 *bins, gsize from)
{
  double *sums = block->sums[self->turned[0].part];
  double others[QW_BLOCK];

  qw_kernel_add (self->variant, sums, &self->turned[0].wave, common, from);
  memcpy (others, sums, sizeof others);
  for (guint turn = 1; turn < QW_TURNS; turn++)
    {
      memcpy (sums, others, sizeof others);
      qw_kernel_add (self->variant, sums, &self->turned[turn].wave, common, from);
      find_bins (self, block, bins + turn * QW_POINTS + from);
    }
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
  g_autofree guint16 *bins = g_new (guint16, QW_TURNS * QW_POINTS);
  float shared[QW_BLOCK];
  QwBlock block;
  Work work;

  init_work (&work, plan, start, changes, n_changes, common);
  if (kept != NULL)
    init_kept (kept, &work);
  for (gsize from = 0; from < QW_POINTS; from += QW_BLOCK)
    {
      run_block (&work, &block, shared, from);
      if (kept != NULL)
        keep_block (kept, &block, from);
      if (tally == NULL)
        continue;
      find_bins (&work, &block, bins + from);
      if (work.turns)
        find_turned_bins (&work, &block, shared, bins, from);
    }
  if (tally != NULL)
    qw_tally_init (tally, bins, work.turns ? QW_TURNS * QW_POINTS : QW_POINTS);
  clear_work (&work);
}
