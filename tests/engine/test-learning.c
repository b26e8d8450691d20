/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-learning.h"

#include <math.h>

/* What the sums of doubles leave. */
#define CLOSE 1e-9

typedef struct
{
  const char *name;
  guint n;
  QwPastJob jobs[8];
  double factor;
} FactorCase;

#define JOB(on, planned, took)                                                                     \
  {                                                                                                \
    on, { 0, planned, 0 }, took, NULL                                                              \
  }
#define OF(on, planned, took, kind)                                                                \
  {                                                                                                \
    on, { 0, planned, 0 }, took, kind                                                              \
  }

static const FactorCase factor_cases[] = {
  { "nothing known", 0, { { 0 } }, 1 },
  { "as planned", 2, { JOB (1, 10, 10), JOB (1, 20, 20) }, 1 },
  { "one job a tenth over: the third root", 1, { JOB (1, 10, 11) }, 1.0322801154563672 },
  { "two of them: the square root", 2, { JOB (1, 10, 11), JOB (1, 30, 33) }, 1.0488088481701516 },
  { "one below is the mirror", 1, { JOB (1, 11, 10) }, 1 / 1.0322801154563672 },
  { "over and below cancel out", 2, { JOB (1, 10, 12), JOB (1, 12, 10) }, 1 },
  { "one wild job: the bound", 1, { JOB (1, 10, 1000) }, QW_LEARNING_BOUND_OF_FACTOR },
  { "one that is wilder still", 1, { JOB (1, 10, 1e6) }, QW_LEARNING_BOUND_OF_FACTOR },
  { "wild below", 1, { JOB (1, 1e6, 1) }, 1 / QW_LEARNING_BOUND_OF_FACTOR },
  { "six that took twice as long: 2 to the power of 6/8",
    6,
    { JOB (1, 1, 2), JOB (1, 2, 4), JOB (1, 3, 6), JOB (1, 4, 8), JOB (1, 5, 10), JOB (1, 6, 12) },
    1.681792830507429 },
};

static void
test_factor (gconstpointer data)
{
  const FactorCase *row = data;
  g_autoptr (QwLearning) learning = qw_learning_new (row->jobs, row->n, QW_LEARNING_HALF_LIFE);

  g_assert_cmpuint (learning->jobs, ==, row->n);
  g_assert_cmpfloat_with_epsilon (learning->factor, row->factor, CLOSE);
  g_assert_true (learning->spread == 1);
  g_assert_cmpuint (learning->of, ==, 0);
}

/* Four years are two half-lives: the first job counts a quarter. */
static void
test_half_life (void)
{
  static const QwPastJob jobs[] = { JOB (1, 10, 12), JOB (1 + 1461, 10, 10) };
  g_autoptr (QwLearning) two = qw_learning_new (jobs, 2, 2);
  g_autoptr (QwLearning) never = qw_learning_new (jobs, 2, INFINITY);

  g_assert_cmpfloat_with_epsilon (two->factor, pow (1.2, 0.25 / 3.25), CLOSE);
  g_assert_cmpfloat_with_epsilon (never->factor, pow (1.2, 1 / 4.0), CLOSE);
}

static void
test_before_each (void)
{
  static const QwPastJob jobs[] = { JOB (1, 10, 11), JOB (1, 10, 11), JOB (1, 10, 11) };
  g_autoptr (QwLearning) learning = qw_learning_new (jobs, 3, 2);

  g_assert_true (learning->before_each[0] == 1);
  g_assert_cmpfloat_with_epsilon (learning->before_each[1], pow (1.1, 1 / 3.0), CLOSE);
  g_assert_cmpfloat_with_epsilon (learning->before_each[2], pow (1.1, 2 / 4.0), CLOSE);
  g_assert_cmpfloat_with_epsilon (learning->factor, pow (1.1, 3 / 5.0), CLOSE);
}

/* Four of a type are too few; five have a factor of their own, drawn to that of all and no more than a step from it. */
static void
test_types (void)
{
  static const QwPastJob jobs[] = {
    OF (1, 10, 10, "api"), OF (1, 10, 10, "api"), OF (1, 10, 10, "api"), OF (1, 10, 10, "api"),
    OF (1, 10, 12, "web"), OF (1, 10, 12, "web"), OF (1, 10, 12, "web"), OF (1, 10, 12, "web"),
    OF (1, 10, 12, "web"), OF (1, 10, 12, "web"),
  };
  double all = pow (1.2, 6 / 12.0);
  g_autoptr (QwLearning) learning = qw_learning_new (jobs, G_N_ELEMENTS (jobs), 2);
  guint from;

  g_assert_cmpuint (learning->types->len, ==, 1);
  g_assert_cmpfloat_with_epsilon (qw_learning_get_factor (learning, "web", &from),
                                  pow (1.2, 6 / 8.0) * pow (all, 2 / 8.0), CLOSE);
  g_assert_cmpuint (from, ==, 6);
  g_assert_cmpfloat_with_epsilon (qw_learning_get_factor (learning, "api", &from), all, CLOSE);
  g_assert_cmpuint (from, ==, 10);
  g_assert_cmpfloat_with_epsilon (qw_learning_get_factor (learning, NULL, NULL), all, CLOSE);
  g_assert_cmpfloat_with_epsilon (learning->before_each[8], pow (1.2, 4 / 10.0), CLOSE);
  g_assert_cmpfloat_with_epsilon (learning->before_each[9],
                                  pow (1.2, 5 / 11.0) * QW_LEARNING_BOUND_OF_TYPE, CLOSE);
}

static void
test_outliers (void)
{
  static const QwPastJob jobs[] = { JOB (1, 10, 11), JOB (2, 10, 100), JOB (3, 10, 10),
                                    JOB (4, 10, 1), JOB (5, 10, 13) };
  g_autoptr (QwLearning) learning = qw_learning_new (jobs, G_N_ELEMENTS (jobs), 2);

  g_assert_cmpuint (learning->n_outliers, ==, 2);
  g_assert_cmpuint (learning->outliers[0], ==, 1);
  g_assert_cmpuint (learning->outliers[1], ==, 3);
}

/* The edges of a range are in it, and a job without a range is in none; what was promised counts, not what was before it. */
static void
test_held (void)
{
  static const QwPastJob jobs[] = {
    { 1, { 8, 10, 20 }, 8, NULL },
    { 1, { 8, 10, 20 }, 20, NULL },
    { 1, { 8, 10, 20 }, 7.99, NULL },
    { 1, { 8, 10, 20 }, 20.01, NULL },
    { 1, { 0, 10, 0 }, 10, NULL },
    { 1, { 10, 10, 10 }, 10, NULL },
    { 1, { 8, 10, 20 }, 24, NULL, { 10, 13, 26 } },
  };
  g_autoptr (QwLearning) learning = qw_learning_new (jobs, G_N_ELEMENTS (jobs), 2);

  g_assert_cmpuint (learning->held, ==, 4);
  g_assert_cmpuint (learning->of, ==, 6);
}

static double
learn_spread (double low, double high, double first, double second)
{
  QwPastJob jobs[20];
  g_autoptr (QwLearning) learning = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (jobs); i++)
    jobs[i] = (QwPastJob){ 1, { low, 10, high }, i % 2 == 0 ? first : second, NULL };
  learning = qw_learning_new (jobs, G_N_ELEMENTS (jobs), 2);

  return learning->spread;
}

static void
test_spread (void)
{
  /* always in the middle, always far out, and ranges of no width */
  g_assert_true (learn_spread (5, 20, 10, 10) == QW_LEARNING_MIN_SPREAD);
  g_assert_true (learn_spread (9, 11, 30, 3) == QW_LEARNING_MAX_SPREAD);
  g_assert_true (learn_spread (10, 10, 30, 3) == 1);
  g_assert_true (learn_spread (10, 20, 10, 10) == QW_LEARNING_MIN_SPREAD);
  g_assert_true (learn_spread (10, 20, 3, 10) > 1);
  /* half of a standard deviation at either side, then one and a half */
  g_assert_true (learn_spread (10 / 2.4, 24, 14, 10 / 1.4) < 0.9);
  g_assert_true (learn_spread (10 / 1.4, 14, 15, 10 / 1.5) > 1.1);
}

static void
test_adjust (void)
{
  QwLearning learning = { .jobs = 5, .factor = 1.5, .spread = 2 };
  g_autoptr (GPtrArray) types = g_ptr_array_new ();
  QwRange range = { 5, 10, 40 }, constant = { 10, 10, 10 }, nothing = { 0, 0, 0 };

  learning.types = types;
  range = qw_learning_adjust (&learning, NULL, &range);
  g_assert_cmpfloat_with_epsilon (range.low, 3.75, CLOSE);
  g_assert_cmpfloat_with_epsilon (range.typical, 15, CLOSE);
  g_assert_cmpfloat_with_epsilon (range.high, 240, CLOSE);
  constant = qw_learning_adjust (&learning, NULL, &constant);
  g_assert_true (constant.low == 15 && constant.typical == 15 && constant.high == 15);
  nothing = qw_learning_adjust (&learning, NULL, &nothing);
  g_assert_true (qw_range_is_constant (&nothing) && nothing.typical == 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (factor_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/learning/factor/%s", factor_cases[i].name);

      g_test_add_data_func (path, &factor_cases[i], test_factor);
    }
  g_test_add_func ("/learning/half-life", test_half_life);
  g_test_add_func ("/learning/before-each", test_before_each);
  g_test_add_func ("/learning/types", test_types);
  g_test_add_func ("/learning/outliers", test_outliers);
  g_test_add_func ("/learning/held", test_held);
  g_test_add_func ("/learning/spread", test_spread);
  g_test_add_func ("/learning/adjust", test_adjust);

  return g_test_run ();
}
