/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution-private.h"

#include <math.h>

/* The hours of a model as a product of independent expectations. */
typedef struct
{
  const QwDistribution *model;
  QwSlopes *slopes;
  QwNode nodes[QW_N_NODES];
  double means[QW_N_PARTS];
  double factor;
} Means;

static double
get_mean (const QwRange *range)
{
  return qw_moment (range, 1);
}

static double
get_variance (const QwRange *range)
{
  double mean = get_mean (range);

  return qw_range_is_constant (range) ? 0 : MAX (qw_moment (range, 2) - mean * mean, 0);
}

static void
init_means (Means *self, const QwDistribution *model)
{
  *self = (Means){ .model = model, .factor = get_mean (&model->assistance) };
  qw_nodes_fill (self->nodes);
  self->slopes = g_new (QwSlopes, model->n_terms);
  for (gsize i = 0; i < model->n_terms; i++)
    {
      self->slopes[i] = qw_slopes (&model->terms[i].range);
      self->means[model->terms[i].part] += get_mean (&model->terms[i].range);
    }
}

static double
get_build (const Means *self)
{
  return self->factor * self->means[QW_PART_CODING] + self->means[QW_PART_BUILD];
}

/* The expected hours of the whole for one more of @part. */
static double
get_weight (const Means *self, QwPart part)
{
  switch (part)
    {
    case QW_PART_CODING:
      return self->factor * (1 + self->means[QW_PART_SHARE]);
    case QW_PART_BUILD:
      return 1 + self->means[QW_PART_SHARE];
    case QW_PART_REST:
      return 1;
    case QW_PART_SHARE:
      return get_build (self);
    }
  g_return_val_if_reached (0);
}

/* Of the expectation of a line given its own score, with the common factor averaged out. */
static double
get_own_variance (const Means *self, gsize index)
{
  const QwRange *range = &self->model->terms[index].range;
  double rho = CLAMP (self->model->correlation, 0, 1);
  double mean = 0, square = 0;

  if (qw_range_is_constant (range))
    return 0;
  for (int i = 0; i < QW_N_NODES; i++)
    {
      const QwNode *node = &self->nodes[i];
      double value = qw_slopes_mean (&self->slopes[index], range->typical,
                                     sqrt (1 - rho) * node->score, sqrt (rho));

      mean += node->weight * value;
      square += node->weight * value * value;
    }
  return MAX (square - mean * mean, 0);
}

static double
get_hours_given_common (const Means *self, double score)
{
  const QwDistribution *model = self->model;
  double rho = CLAMP (model->correlation, 0, 1);
  double hours = 0;

  for (gsize i = 0; i < model->n_terms; i++)
    {
      const QwTerm *term = &model->terms[i];

      if (term->part != QW_PART_SHARE)
        hours += get_weight (self, term->part) *
                 qw_slopes_mean (&self->slopes[i], term->range.typical, sqrt (rho) * score,
                                 sqrt (1 - rho));
    }
  return hours;
}

static double
get_common_variance (const Means *self)
{
  double mean = 0, square = 0;

  if (self->model->correlation <= 0)
    return 0;
  for (int i = 0; i < QW_N_NODES; i++)
    {
      const QwNode *node = &self->nodes[i];
      double value = get_hours_given_common (self, node->score);

      mean += node->weight * value;
      square += node->weight * value * value;
    }
  return MAX (square - mean * mean, 0);
}

static double
get_term_variance (const Means *self, gsize index)
{
  const QwTerm *term = &self->model->terms[index];
  double weight = get_weight (self, term->part);
  double variance = term->part == QW_PART_SHARE ? get_variance (&term->range)
                                                : get_own_variance (self, index);

  return weight * weight * variance;
}

static void
normalize (double *shares, gsize n)
{
  double sum = 0;

  for (gsize i = 0; i < n; i++)
    sum += shares[i];
  for (gsize i = 0; i < n && sum > 0; i++)
    shares[i] /= sum;
}

void
qw_distribution_spread (QwDistribution *self, double *shares)
{
  double *causes = shares + self->n_terms;
  double rate = get_mean (&self->money.rate);
  double hours, coding;
  Means means;

  init_means (&means, self);
  hours = get_build (&means) * (1 + means.means[QW_PART_SHARE]) + means.means[QW_PART_REST];
  coding = means.means[QW_PART_CODING] * (1 + means.means[QW_PART_SHARE]);

  for (gsize i = 0; i < self->n_terms; i++)
    shares[i] = rate * rate * get_term_variance (&means, i);
  causes[QW_CAUSE_COMMON] = rate * rate * get_common_variance (&means);
  causes[QW_CAUSE_ASSISTANCE] = rate * rate * coding * coding * get_variance (&self->assistance);
  causes[QW_CAUSE_RATE] = hours * hours * get_variance (&self->money.rate);
  normalize (shares, self->n_terms + QW_N_CAUSES);
  g_free (means.slopes);
}
