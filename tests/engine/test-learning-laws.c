/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "people.h"

#include <math.h>
#include <stdlib.h>

/* What holds for whoever learns, and how well it serves people with a bias and a spread that are known. */

#define PEOPLE 2000
#define MANY   10000
#define JOBS   10

static gboolean
holds (const QwRange *range, double actual)
{
  return actual >= range->low && actual <= range->high;
}

/* After ten jobs, the ranges of the eleventh: as they were stated, and as they are adjusted. */
static void
test_hold (void)
{
  guint n = MANY;
  guint stated = 0, adjusted = 0;
  guint64 state = 11;

  for (guint i = 0; i < n; i++)
    {
      Person person = people_draw_person (&state);
      QwPastJob jobs[JOBS + 1];
      g_autoptr (QwLearning) learning = NULL;
      QwRange range;

      for (guint j = 0; j <= JOBS; j++)
        jobs[j] = people_draw_job (&person, j, &state);
      learning = qw_learning_new (jobs, JOBS, QW_LEARNING_HALF_LIFE);
      range = qw_learning_adjust (learning, NULL, &jobs[JOBS].hours);
      stated += holds (&jobs[JOBS].hours, jobs[JOBS].actual);
      adjusted += holds (&range, jobs[JOBS].actual);
    }

  g_test_message ("of %u, %u ranges held as stated and %u as adjusted", n, stated, adjusted);
  g_assert_cmpfloat (adjusted, >=, 0.76 * n);
  g_assert_cmpfloat (adjusted, <=, 0.84 * n);
  g_assert_cmpuint (stated, <, adjusted);
}

static int
compare (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
find_median (double *values, guint n)
{
  qsort (values, n, sizeof *values, compare);

  return values[n / 2];
}

/* How far the next job is off, in the median person, by what is known before it. */
static void
test_gain (void)
{
  g_autofree double *plain = g_new (double, PEOPLE);
  g_autofree double *known = g_new (double, PEOPLE);

  for (guint earlier = 1; earlier <= JOBS; earlier += 3)
    {
      guint64 state = 12;
      double without, with;

      for (guint i = 0; i < PEOPLE; i++)
        {
          Person person = people_draw_person (&state);
          QwPastJob jobs[JOBS + 1];
          g_autoptr (QwLearning) learning = NULL;
          double off;

          for (guint j = 0; j <= JOBS; j++)
            jobs[j] = people_draw_job (&person, j, &state);
          learning = qw_learning_new (jobs, JOBS + 1, QW_LEARNING_HALF_LIFE);
          off = log (jobs[earlier].actual / jobs[earlier].hours.typical);
          plain[i] = fabs (off);
          known[i] = fabs (off - log (learning->before_each[earlier]));
        }
      without = find_median (plain, PEOPLE);
      with = find_median (known, PEOPLE);
      g_test_message ("%u known: %.3f becomes %.3f", earlier, without, with);
      g_assert_cmpfloat (with, <, without);
    }
}

static double
learn (const QwPastJob *jobs, guint n, const char *type)
{
  g_autoptr (QwLearning) learning = qw_learning_new (jobs, n, QW_LEARNING_HALF_LIFE);

  g_assert_cmpfloat (learning->spread, >=, QW_LEARNING_MIN_SPREAD);
  g_assert_cmpfloat (learning->spread, <=, QW_LEARNING_MAX_SPREAD);

  return qw_learning_get_factor (learning, type, NULL);
}

static double
measure_move (double before, double after)
{
  return MAX (after / before, before / after);
}

/* By how much one job more, at any place and however wild, moves the factor at most. */
static double
find_most (const char *type)
{
  guint64 state = 13;
  double most = 1;

  for (guint i = 0; i < PEOPLE; i++)
    {
      QwPastJob jobs[PEOPLE_MAX_JOBS], more[PEOPLE_MAX_JOBS + 1];
      guint n = people_draw_jobs (jobs, "web", &state);
      guint place = (guint) people_draw (&state, 0, n + 1);

      for (guint j = 0; j <= n; j++)
        more[j] = j < place ? jobs[j] : j > place ? jobs[j - 1] : (QwPastJob){ 0 };
      more[place] = people_draw_wild (jobs, place, &(QwRange){ 0, 10, 0 },
                                      i % 2 == 0 ? "web" : NULL, &state);
      most = MAX (most, measure_move (learn (jobs, n, type), learn (more, n + 1, type)));
    }

  return most;
}

static void
test_bound (void)
{
  double of_all = find_most (NULL), of_type = find_most ("web");

  g_test_message ("the factor moved by up to %.4f, that of a type by %.4f", of_all, of_type);
  g_assert_cmpfloat (of_all, <=, QW_LEARNING_BOUND_OF_FACTOR * (1 + 1e-9));
  g_assert_cmpfloat (of_all, >, 1.15);
  g_assert_cmpfloat (of_type, <=,
                     QW_LEARNING_BOUND_OF_FACTOR * QW_LEARNING_BOUND_OF_TYPE * (1 + 1e-9));
  g_assert_cmpfloat (of_type, >, 1.15);
}

/* Five jobs as far off as can be: the fifth gives the type a factor of its own, and still moves it by no more. */
static void
test_fifth (void)
{
  QwPastJob jobs[12];

  for (guint i = 0; i < G_N_ELEMENTS (jobs); i++)
    jobs[i] = (QwPastJob){ 1000, { 0, 10, 0 }, i < 6 ? 10 : 1e5, i < 6 ? "api" : "web" };
  for (guint n = 6; n < G_N_ELEMENTS (jobs); n++)
    g_assert_cmpfloat (learn (jobs, n + 1, "web"), <=,
                       learn (jobs, n, "web") * QW_LEARNING_BOUND_OF_FACTOR *
                           QW_LEARNING_BOUND_OF_TYPE * (1 + 1e-9));
  g_assert_cmpfloat (learn (jobs, 11, "web"), >, learn (jobs, 11, NULL));
}

static void
assert_near (double after, double before, double bound)
{
  g_assert_cmpfloat (after, <=, before * bound * (1 + 1e-9));
  g_assert_cmpfloat (after, >=, before / bound * (1 - 1e-9));
}

/* One job more after the others, however wild: the spread is bounded as the factor is, and with both of them the three
 * figures of any range to come. */
static void
test_range_bound (void)
{
  const QwRange range = { 50, 100, 220 };
  guint64 state = 15;
  double most = 1;

  for (guint i = 0; i < PEOPLE; i++)
    {
      QwPastJob jobs[PEOPLE_MAX_JOBS + 1];
      guint n = people_draw_jobs (jobs, NULL, &state);
      g_autoptr (QwLearning) before = qw_learning_new (jobs, n, QW_LEARNING_HALF_LIFE);
      g_autoptr (QwLearning) after = NULL;
      QwRange old = qw_learning_adjust (before, NULL, &range), new;
      double side = (QW_LEARNING_BOUND_OF_SPREAD - 1) * before->spread;

      jobs[n] = people_draw_wild (jobs, n, &range, NULL, &state);
      after = qw_learning_new (jobs, n + 1, QW_LEARNING_HALF_LIFE);
      new = qw_learning_adjust (after, NULL, &range);
      most = MAX (most, measure_move (before->spread, after->spread));
      assert_near (new.typical, old.typical, QW_LEARNING_BOUND_OF_FACTOR);
      assert_near (new.high, old.high, QW_LEARNING_BOUND_OF_FACTOR * pow (2.2, side));
      assert_near (new.low, old.low, QW_LEARNING_BOUND_OF_FACTOR * pow (2, side));
    }

  g_test_message ("the spread moved by up to %.4f", most);
  g_assert_cmpfloat (most, <=, QW_LEARNING_BOUND_OF_SPREAD * (1 + 1e-9));
  g_assert_cmpfloat (most, >, 1.1);
}

/* What was known before a job does not hang on what came after it, and hours of another size teach the same. */
static void
test_prefix_and_scale (void)
{
  guint64 state = 14;

  for (guint i = 0; i < 200; i++)
    {
      QwPastJob jobs[PEOPLE_MAX_JOBS];
      guint n = people_draw_jobs (jobs, "web", &state);
      g_autoptr (QwLearning) whole = qw_learning_new (jobs, n, QW_LEARNING_HALF_LIFE);
      g_autoptr (QwLearning) half = qw_learning_new (jobs, n / 2, QW_LEARNING_HALF_LIFE);
      g_autoptr (QwLearning) scaled = NULL;

      for (guint j = 0; j < n / 2; j++)
        g_assert_true (whole->before_each[j] == half->before_each[j]);
      for (guint j = 0; j < n; j++)
        {
          jobs[j].hours = qw_range_scale (&jobs[j].hours, 4);
          jobs[j].actual *= 4;
        }
      scaled = qw_learning_new (jobs, n, QW_LEARNING_HALF_LIFE);
      g_assert_true (scaled->factor == whole->factor && scaled->spread == whole->spread);
    }
}

/* What is known for the next job does not hang on whether what was known before each was asked for. */
static void
test_for_next (void)
{
  guint64 state = 16;

  for (guint i = 0; i < 20; i++)
    {
      g_autofree QwPastJob *jobs = g_new0 (QwPastJob, 600);
      Person person = people_draw_person (&state);
      guint n = (guint) people_draw (&state, 0, 600);
      g_autoptr (QwLearning) whole = NULL;
      g_autoptr (QwLearning) next = NULL;

      for (guint j = 0; j < n; j++)
        {
          jobs[j] = people_draw_job (&person, j, &state);
          jobs[j].type = j % 3 == 0 ? "web" : NULL;
          if (j % 4 == 0)
            jobs[j].hours.low = jobs[j].hours.high = 0;
          if (j % 7 == 0)
            jobs[j].hours = QW_RANGE_CONSTANT (jobs[j].hours.typical);
        }
      whole = qw_learning_new (jobs, n, QW_LEARNING_HALF_LIFE);
      next = qw_learning_new_for_next (jobs, n, QW_LEARNING_HALF_LIFE);
      g_assert_true (whole->factor == next->factor && whole->spread == next->spread);
      g_assert_true (whole->held == next->held && whole->of == next->of);
      g_assert_cmpuint (whole->types->len, ==, next->types->len);
      g_assert_cmpuint (whole->n_outliers, ==, next->n_outliers);
      g_assert_null (next->before_each);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/learning-laws/ranges hold", test_hold);
  g_test_add_func ("/learning-laws/the next job is nearer", test_gain);
  g_test_add_func ("/learning-laws/bound", test_bound);
  g_test_add_func ("/learning-laws/the fifth of a type", test_fifth);
  g_test_add_func ("/learning-laws/range bound", test_range_bound);
  g_test_add_func ("/learning-laws/for next", test_for_next);
  g_test_add_func ("/learning-laws/prefix and scale", test_prefix_and_scale);

  return g_test_run ();
}
