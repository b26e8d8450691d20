/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-learning.h"

#include <math.h>
#include <stdlib.h>

#include "qw-normal.h"

/* What holds for whoever learns, and how well it serves people with a bias and a spread that are known. */

#define PEOPLE 2000
#define MANY   10000
#define JOBS   10

/** Person: ln (actual / typical) is normal around @bias, @spread times as wide as the stated ranges say. */
typedef struct
{
  double bias;
  double spread;
} Person;

static guint64
draw_bits (guint64 *state)
{
  guint64 bits = *state += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  bits = (bits ^ bits >> 30) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  bits = (bits ^ bits >> 27) * G_GUINT64_CONSTANT (0x94d049bb133111eb);

  return bits ^ bits >> 31;
}

static double
draw (guint64 *state, double low, double high)
{
  return low + (high - low) * ((double) (draw_bits (state) >> 12) + 0.5) * 0x1p-52;
}

static double
draw_normal (guint64 *state)
{
  return qw_normal_quantile (draw (state, 0, 1));
}

static Person
draw_person (guint64 *state)
{
  return (Person){ 0.35 * draw_normal (state), draw (state, 0.7, 1.6) };
}

static QwPastJob
draw_job (const Person *person, guint index, guint64 *state)
{
  double typical = draw (state, 20, 300);
  double below = draw (state, 0.2, 0.5), above = draw (state, 0.2, 0.5);
  double score = draw_normal (state);
  double off = person->bias + person->spread * score * (score < 0 ? below : above);

  return (QwPastJob){ 1000 + 60 * index,
                      { typical * exp (-QW_Z90 * below), typical, typical * exp (QW_Z90 * above) },
                      typical * exp (off),
                      NULL };
}

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
      Person person = draw_person (&state);
      QwPastJob jobs[JOBS + 1];
      g_autoptr (QwLearning) learning = NULL;
      QwRange range;

      for (guint j = 0; j <= JOBS; j++)
        jobs[j] = draw_job (&person, j, &state);
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
          Person person = draw_person (&state);
          QwPastJob jobs[JOBS + 1];
          g_autoptr (QwLearning) learning = NULL;
          double off;

          for (guint j = 0; j <= JOBS; j++)
            jobs[j] = draw_job (&person, j, &state);
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

static guint
draw_jobs (QwPastJob *jobs, guint64 *state)
{
  Person person = draw_person (state);
  guint n = (guint) draw (state, 0, 30);

  for (guint i = 0; i < n; i++)
    {
      jobs[i] = draw_job (&person, i, state);
      if (draw (state, 0, 1) < 0.1)
        jobs[i].actual *= exp (draw (state, -5, 5));
    }

  return n;
}

static double
learn (const QwPastJob *jobs, guint n)
{
  g_autoptr (QwLearning) learning = qw_learning_new (jobs, n, QW_LEARNING_HALF_LIFE);

  g_assert_cmpfloat (learning->spread, >=, QW_LEARNING_MIN_SPREAD);
  g_assert_cmpfloat (learning->spread, <=, QW_LEARNING_MAX_SPREAD);

  return learning->factor;
}

/* One job more, at any place and however wild, moves the factor by no more than the bound. */
static void
test_bound (void)
{
  guint64 state = 13;
  double most = 1;

  for (guint i = 0; i < PEOPLE; i++)
    {
      QwPastJob jobs[32], more[32];
      guint n = draw_jobs (jobs, &state);
      guint place = (guint) draw (&state, 0, n + 1);
      double before = learn (jobs, n), after;

      for (guint j = 0; j <= n; j++)
        more[j] = j < place ? jobs[j] : j > place ? jobs[j - 1] : (QwPastJob){ 0 };
      more[place] = (QwPastJob){
        place > 0 ? more[place - 1].day : 1000, { 0, 10, 0 }, 10 * exp (draw (&state, -9, 9)), NULL
      };
      after = learn (more, n + 1);
      most = MAX (most, MAX (after / before, before / after));
    }

  g_test_message ("the factor moved by up to %.4f", most);
  g_assert_cmpfloat (most, <=, QW_LEARNING_BOUND * (1 + 1e-9));
  g_assert_cmpfloat (most, >, 1.2);
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
      QwPastJob jobs[32];
      guint n = draw_jobs (jobs, &state);
      g_autoptr (QwLearning) before = qw_learning_new (jobs, n, QW_LEARNING_HALF_LIFE);
      g_autoptr (QwLearning) after = NULL;
      QwRange old = qw_learning_adjust (before, NULL, &range), new;
      double side = (QW_LEARNING_BOUND - 1) * before->spread;

      jobs[n] = (QwPastJob){ n > 0 ? jobs[n - 1].day : 1000, range,
                             100 * exp (draw (&state, -9, 9)), NULL };
      after = qw_learning_new (jobs, n + 1, QW_LEARNING_HALF_LIFE);
      new = qw_learning_adjust (after, NULL, &range);
      most = MAX (most, MAX (after->spread / before->spread, before->spread / after->spread));
      assert_near (new.typical, old.typical, QW_LEARNING_BOUND);
      assert_near (new.high, old.high, QW_LEARNING_BOUND * pow (2.2, side));
      assert_near (new.low, old.low, QW_LEARNING_BOUND * pow (2, side));
    }

  g_test_message ("the spread moved by up to %.4f", most);
  g_assert_cmpfloat (most, <=, QW_LEARNING_BOUND * (1 + 1e-9));
  g_assert_cmpfloat (most, >, 1.15);
}

/* What was known before a job does not hang on what came after it, and hours of another size teach the same. */
static void
test_prefix_and_scale (void)
{
  guint64 state = 14;

  for (guint i = 0; i < 200; i++)
    {
      QwPastJob jobs[32];
      guint n = draw_jobs (jobs, &state);
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
      Person person = draw_person (&state);
      guint n = (guint) draw (&state, 0, 600);
      g_autoptr (QwLearning) whole = NULL;
      g_autoptr (QwLearning) next = NULL;

      for (guint j = 0; j < n; j++)
        {
          jobs[j] = draw_job (&person, j, &state);
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
  g_test_add_func ("/learning-laws/range bound", test_range_bound);
  g_test_add_func ("/learning-laws/for next", test_for_next);
  g_test_add_func ("/learning-laws/prefix and scale", test_prefix_and_scale);

  return g_test_run ();
}
