/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution.h"

#include <math.h>
#include <string.h>

/* What must hold of every model, tried on models by the test's own fixed seed. */

#define N_MODELS 40
#define MOST     20

typedef struct
{
  QwModel model;
  QwTerm terms[MOST + 1];
} Trial;

static const double chances[] = { 0.01, 0.05, 0.1, 0.3, 0.5, 0.7, 0.9, 0.95, 0.99 };

static QwRange
draw_range (GRand *random, double low, double high)
{
  double typical = low * pow (high / low, g_rand_double (random));

  if (g_rand_int_range (random, 0, 10) == 0)
    return QW_RANGE_CONSTANT (typical);
  return (QwRange){ typical * g_rand_double_range (random, 0.3, 1), typical,
                    typical * g_rand_double_range (random, 1, 3.2) };
}

static QwTerm
draw_term (GRand *random, guint position)
{
  QwPart part = (QwPart) g_rand_int_range (random, 0, 4);
  guint stream = position == 1             ? QW_STREAM_BASE
                 : g_rand_boolean (random) ? qw_stream_catalog (position * 7 % 60)
                                           : qw_stream_own (position + 1);

  return (QwTerm){ part, stream,
                   part == QW_PART_SHARE ? draw_range (random, 0.05, 0.3)
                                         : draw_range (random, 0.5, 80) };
}

static void
draw_trial (Trial *self, guint32 seed)
{
  static const double correlations[] = { 0, 0.1, 0.2, 0.4, 0.9, 1 };
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  gboolean market = g_rand_boolean (random);
  gboolean assisted = g_rand_boolean (random);

  self->model = (QwModel){
    .correlation = correlations[seed % G_N_ELEMENTS (correlations)],
    .assistance = assisted ? (QwRange){ 0.6, 0.85, 1.1 } : QW_RANGE_CONSTANT (1),
    .rate = market ? draw_range (random, 20, 200) : QW_RANGE_CONSTANT (85),
    .deadline_factor = 1.25,
    .terms = self->terms,
    .n_terms = (gsize) g_rand_int_range (random, 1, seed % 3 == 0 ? 4 : MOST + 1),
  };
  for (guint i = 0; i <= self->model.n_terms; i++)
    self->terms[i] = draw_term (random, i);
}

static void
assert_same (QwDistribution *a, QwDistribution *b)
{
  for (gsize i = 0; i < G_N_ELEMENTS (chances); i++)
    {
      g_assert_true (qw_distribution_hours (a, chances[i]) ==
                     qw_distribution_hours (b, chances[i]));
      g_assert_true (qw_distribution_price (a, chances[i]) ==
                     qw_distribution_price (b, chances[i]));
    }
}

/* No quantile of @b lies below that of @a. */
static void
assert_above (QwDistribution *a, QwDistribution *b)
{
  for (gsize i = 0; i < G_N_ELEMENTS (chances); i++)
    {
      g_assert_cmpfloat (qw_distribution_hours (a, chances[i]), <=,
                         qw_distribution_hours (b, chances[i]));
      g_assert_cmpfloat (qw_distribution_price (a, chances[i]), <=,
                         qw_distribution_price (b, chances[i]));
    }
}

static void
check_order (Trial *trial)
{
  g_autoptr (QwDistribution) forwards = qw_distribution_new (&trial->model);
  g_autoptr (QwDistribution) again = qw_distribution_new (&trial->model);
  g_autoptr (QwDistribution) backwards = NULL;
  QwTerm reversed[MOST];

  for (gsize i = 0; i < trial->model.n_terms; i++)
    reversed[i] = trial->terms[trial->model.n_terms - 1 - i];
  trial->model.terms = reversed;
  backwards = qw_distribution_new (&trial->model);
  assert_same (forwards, again);
  assert_same (forwards, backwards);
}

static void
check_quantiles_rise (Trial *trial)
{
  g_autoptr (QwDistribution) self = qw_distribution_new (&trial->model);

  for (int i = 2; i < 100; i++)
    {
      g_assert_cmpfloat (qw_distribution_hours (self, i / 100.0), >=,
                         qw_distribution_hours (self, (i - 1) / 100.0));
      g_assert_cmpfloat (qw_distribution_price (self, i / 100.0), >=,
                         qw_distribution_price (self, (i - 1) / 100.0));
    }
}

static void
check_another_line (Trial *trial)
{
  g_autoptr (QwDistribution) without = qw_distribution_new (&trial->model);
  g_autoptr (QwDistribution) with = NULL;

  trial->model.n_terms++;
  with = qw_distribution_new (&trial->model);
  assert_above (without, with);
}

static void
check_higher (Trial *trial)
{
  g_autoptr (QwDistribution) before = qw_distribution_new (&trial->model);
  g_autoptr (QwDistribution) after = NULL;

  trial->terms[0].range.high *= 1.3;
  after = qw_distribution_new (&trial->model);
  assert_above (before, after);
}

static void
check_lower (Trial *trial)
{
  g_autoptr (QwDistribution) before = qw_distribution_new (&trial->model);
  g_autoptr (QwDistribution) after = NULL;

  trial->terms[0].range.low /= 1.3;
  after = qw_distribution_new (&trial->model);
  assert_above (after, before);
}

static double
get_width (QwDistribution *self)
{
  return qw_distribution_hours (self, 0.9) - qw_distribution_hours (self, 0.1);
}

/* Where a line is a small part of the whole the points say it within their own error. */
static void
check_wider (Trial *trial)
{
  g_autoptr (QwDistribution) before = qw_distribution_new (&trial->model);
  g_autoptr (QwDistribution) after = NULL;

  trial->terms[0].range.low /= 1.3;
  trial->terms[0].range.high *= 1.3;
  after = qw_distribution_new (&trial->model);
  g_assert_cmpfloat (get_width (after), >=, get_width (before) * (1 - 2e-4));
}

static void
check_with (Trial *trial)
{
  g_autoptr (QwDistribution) without = qw_distribution_new (&trial->model);
  g_autoptr (QwDistribution) with = NULL;
  const QwTerm *added = &trial->terms[trial->model.n_terms];

  trial->model.n_terms++;
  with = qw_distribution_new (&trial->model);
  g_assert_true (qw_distribution_typical_with (without, added, 1, NULL) ==
                 qw_distribution_price (with, 0.5));
  g_assert_true (qw_distribution_typical_with (with, NULL, 0, NULL) ==
                 qw_distribution_price (with, 0.5));
}

static void
check_without (Trial *trial)
{
  g_autoptr (QwDistribution) with = NULL;
  g_autoptr (QwDistribution) without = NULL;

  trial->model.n_terms++;
  with = qw_distribution_new (&trial->model);
  trial->model.n_terms--;
  without = qw_distribution_new (&trial->model);
  g_assert_true (qw_distribution_typical_without (with, trial->model.n_terms, NULL) ==
                 qw_distribution_price (without, 0.5));
}

static void
check_held_term (Trial *trial)
{
  g_autoptr (QwDistribution) free = qw_distribution_new (&trial->model);
  g_autoptr (QwDistribution) held = NULL;
  double low = qw_distribution_typical_at (free, 0, -QW_Z90);
  double high = qw_distribution_typical_at (free, 0, QW_Z90);

  g_assert_cmpfloat (low, <=, high);
  trial->terms[0].range = QW_RANGE_CONSTANT (trial->terms[0].range.typical);
  held = qw_distribution_new (&trial->model);
  g_assert_true (qw_distribution_typical_at (free, 0, 0) == qw_distribution_price (held, 0.5));
}

static void
check_held_causes (Trial *trial)
{
  g_autoptr (QwDistribution) self = qw_distribution_new (&trial->model);
  gsize n = trial->model.n_terms;
  g_autoptr (QwDistribution) held = NULL;

  for (gsize cause = n; cause < n + QW_N_CAUSES; cause++)
    g_assert_cmpfloat (qw_distribution_typical_at (self, cause, -1), <=,
                       qw_distribution_typical_at (self, cause, 1));

  trial->model.assistance = QW_RANGE_CONSTANT (trial->model.assistance.typical);
  held = qw_distribution_new (&trial->model);
  g_assert_true (qw_distribution_typical_at (self, n + QW_CAUSE_ASSISTANCE, 0) ==
                 qw_distribution_price (held, 0.5));
}

static void
check_spread (Trial *trial)
{
  g_autoptr (QwDistribution) self = qw_distribution_new (&trial->model);
  double shares[MOST + QW_N_CAUSES], sum = 0;

  qw_distribution_spread (self, shares);
  for (gsize i = 0; i < trial->model.n_terms + QW_N_CAUSES; i++)
    {
      g_assert_cmpfloat (shares[i], >=, 0);
      sum += shares[i];
    }
  if (qw_distribution_price (self, 0.9) > qw_distribution_price (self, 0.1))
    g_assert_cmpfloat_with_epsilon (sum, 1, 1e-9);
  else
    g_assert_true (sum == 0);
}

static void
check_lines (Trial *trial)
{
  g_autoptr (QwDistribution) self = qw_distribution_new (&trial->model);
  QwRange hours, price;

  for (gsize i = 0; i < trial->model.n_terms; i++)
    {
      qw_distribution_line_hours (self, i, &hours);
      qw_distribution_line_price (self, i, &price);
      g_assert_true (hours.low <= hours.typical && hours.typical <= hours.high);
      g_assert_true (price.low <= price.typical && price.typical <= price.high);
      g_assert_cmpfloat (hours.typical, <=, qw_distribution_hours (self, 0.5) * 1.002);
    }
}

typedef struct
{
  const char *name;
  void (*check) (Trial *);
} LawCase;

static const LawCase laws[] = {
  { "order", check_order },
  { "quantiles-rise", check_quantiles_rise },
  { "another-line-lowers-nothing", check_another_line },
  { "higher-high-lowers-nothing", check_higher },
  { "lower-low-raises-nothing", check_lower },
  { "wider-is-not-narrower", check_wider },
  { "typical-with", check_with },
  { "typical-without", check_without },
  { "typical-with-term-held", check_held_term },
  { "typical-with-cause-held", check_held_causes },
  { "spread-sums-to-one", check_spread },
  { "lines", check_lines },
};

static void
test_law (gconstpointer data)
{
  const LawCase *law = data;

  for (guint32 seed = 0; seed < N_MODELS; seed++)
    {
      Trial trial;

      draw_trial (&trial, seed);
      law->check (&trial);
    }
}

static gpointer
make_in_thread (gpointer data)
{
  QwDistribution *self = qw_distribution_new (data);

  qw_distribution_typical_with (self, NULL, 0, NULL);
  return self;
}

/* Streams and sums are computed once, by whoever comes first. */
static void
test_threads (void)
{
  GThread *threads[4];
  g_autoptr (QwDistribution) here = NULL;
  Trial trial;

  draw_trial (&trial, 4);
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("distribution", make_in_thread, &trial.model);
  here = qw_distribution_new (&trial.model);
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    {
      g_autoptr (QwDistribution) there = g_thread_join (threads[i]);

      assert_same (here, there);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (laws); i++)
    {
      g_autofree char *path = g_strconcat ("/distribution-laws/", laws[i].name, NULL);

      g_test_add_data_func (path, &laws[i], test_law);
    }
  g_test_add_func ("/distribution-laws/threads", test_threads);
  return g_test_run ();
}
