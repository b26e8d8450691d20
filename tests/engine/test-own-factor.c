/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "briefs.h"
#include "people.h"
#include "tables.h"

#include <math.h>

#define CLOSE      1e-9
#define BRIEFS     60
#define PEOPLE     400
#define ALL_PEOPLE 10000

#define BRIEF "{'format': 1, 'project': 'page', 'features': {'auth': 1, 'checks': 1}"

/** RangeCase: what becomes of a range of hours. */
typedef struct
{
  const char *name;
  QwOwnFactor own;
  QwRange range;
  QwRange adjusted;
} RangeCase;

static const RangeCase range_cases[] = {
  { "none", { 1, 1, 0 }, { 5, 10, 40 }, { 5, 10, 40 } },
  { "factor", { 1.5, 1, 3 }, { 5, 10, 40 }, { 7.5, 15, 60 } },
  { "spread", { 1, 2, 3 }, { 5, 10, 40 }, { 2.5, 10, 160 } },
  { "narrow", { 1, 0.5, 3 }, { 2.5, 10, 40 }, { 5, 10, 20 } },
  { "both", { 2, 2, 3 }, { 5, 10, 40 }, { 5, 20, 320 } },
  { "one-side", { 1, 2, 3 }, { 10, 10, 40 }, { 10, 10, 160 } },
  { "constant", { 2, 2, 3 }, { 10, 10, 10 }, { 20, 20, 20 } },
  { "nothing", { 2, 2, 3 }, { 0, 0, 0 }, { 0, 0, 0 } },
};

static void
test_range (gconstpointer data)
{
  const RangeCase *row = data;
  QwRange adjusted = qw_own_factor_apply (&row->own, &row->range);

  g_assert_cmpfloat_with_epsilon (adjusted.low, row->adjusted.low, CLOSE);
  g_assert_cmpfloat_with_epsilon (adjusted.typical, row->adjusted.typical, CLOSE);
  g_assert_cmpfloat_with_epsilon (adjusted.high, row->adjusted.high, CLOSE);
}

static QwEstimate *
estimate_with (QwBrief *brief, const QwOwnFactor *own)
{
  g_autoptr (QwBrief) adjusted = qw_brief_with_own_factor (brief, own);

  return briefs_estimate_of (tables_shipped (), adjusted);
}

/* Switching it off, and a factor of 1, give the same bytes as before it was ever on. */
static void
test_off (void)
{
  const QwOwnFactor on = { 1.3, 1.2, 6 };

  for (guint i = 0; i < BRIEFS; i++)
    {
      g_autoptr (QwBrief)
          brief = briefs_random (tables_shipped (), briefs_random_project (tables_shipped ()), 6);
      g_autoptr (QwBrief) before = qw_brief_with_own_factor (brief, NULL);
      g_autoptr (QwEstimate) plain = estimate_with (brief, NULL);
      g_autoptr (QwEstimate) adjusted = estimate_with (brief, &on);
      g_autoptr (QwEstimate) back = qw_estimate_with_brief (adjusted, before, NULL);
      g_autoptr (QwEstimate) none = estimate_with (brief, &QW_OWN_FACTOR_NONE);
      g_autofree char *meant = briefs_print (plain);
      g_autofree char *found = briefs_print (back);
      g_autofree char *neutral = briefs_print (none);

      g_assert_cmpstr (found, ==, meant);
      g_assert_cmpstr (neutral, ==, meant);
      g_assert_true (qw_brief_equal (brief, before));
    }
}

/* Without a spread every line and every total is its own times the factor; shares follow as shares. */
static void
test_factor (void)
{
  const QwOwnFactor own = { 2, 1, 3 };

  for (guint i = 0; i < BRIEFS; i++)
    {
      g_autoptr (QwBrief)
          brief = briefs_random (tables_shipped (), briefs_random_project (tables_shipped ()), 6);
      g_autoptr (QwEstimate) plain = estimate_with (brief, NULL);
      g_autoptr (QwEstimate) twice = estimate_with (brief, &own);

      g_assert_cmpfloat_with_epsilon (twice->hours.typical, 2 * plain->hours.typical,
                                      1e-4 * plain->hours.typical + 1e-9);
      g_assert_cmpfloat_with_epsilon (twice->hours.high, 2 * plain->hours.high,
                                      1e-4 * plain->hours.high + 1e-9);
      g_assert_true (twice->hours_before.typical == plain->hours.typical);
      g_assert_true (twice->hours_before.low == plain->hours.low);
      g_assert_true (plain->hours_before.high == plain->hours.high);
    }
}

static void
test_spread (void)
{
  g_autoptr (QwBrief) brief = briefs_parse (tables_mini (), BRIEF "}");
  const QwOwnFactor wide = { 1, 1.5, 3 }, narrow = { 1, 0.7, 3 };
  g_autoptr (QwBrief) wider = qw_brief_with_own_factor (brief, &wide);
  g_autoptr (QwBrief) narrower = qw_brief_with_own_factor (brief, &narrow);
  g_autoptr (QwEstimate) plain = briefs_estimate_of (tables_mini (), brief);
  g_autoptr (QwEstimate) wide_one = briefs_estimate_of (tables_mini (), wider);
  g_autoptr (QwEstimate) narrow_one = briefs_estimate_of (tables_mini (), narrower);

  g_assert_cmpfloat (wide_one->hours.low, <, plain->hours.low);
  g_assert_cmpfloat (wide_one->hours.high, >, plain->hours.high);
  g_assert_cmpfloat (narrow_one->hours.low, >, plain->hours.low);
  g_assert_cmpfloat (narrow_one->hours.high, <, plain->hours.high);
}

/* What a tick is said to add is what it adds, with a factor too. */
static void
test_addition (void)
{
  g_autoptr (QwEstimate) before = briefs_estimate (
      tables_mini (), "{'format': 1, 'project': 'page', 'own_factor': {'factor': 1.3, 'spread': "
                      "1.2, 'jobs': 6}}");
  g_autoptr (QwEstimate) after = briefs_estimate (
      tables_mini (), "{'format': 1, 'project': 'page', 'features': {'auth': 1}, 'own_factor': "
                      "{'factor': 1.3, 'spread': 1.2, 'jobs': 6}}");

  g_assert_cmpint (qw_estimate_addition (before, "auth", 1), ==,
                   after->price.typical - before->price.typical);
}

/* With a spread, too, the typical hours are the factor's, and a price by one's own rate follows. */
static void
test_typical (void)
{
  const QwOwnFactor own = { 1.3, 1.7, 6 };

  for (guint i = 0; i < BRIEFS; i++)
    {
      g_autoptr (QwBrief)
          brief = briefs_random (tables_shipped (), briefs_random_project (tables_shipped ()), 6);
      g_autoptr (QwEstimate) plain = estimate_with (brief, NULL);
      g_autoptr (QwEstimate) wide = estimate_with (brief, &own);

      g_assert_cmpfloat_with_epsilon (wide->hours.typical, 1.3 * plain->hours.typical,
                                      1e-9 * plain->hours.typical + 1e-9);
      if (qw_brief_has_own_rate (brief))
        g_assert_cmpint (ABS (wide->price.typical - llround (1.3 * (double) plain->price.typical)),
                         <=, 2);
    }
}

/** Moves: by how much a wild job moved prices at most, as factors. */
typedef struct
{
  double low;
  double typical;
  double high;
} Moves;

static void
add_move (double *most, gint64 before, gint64 after)
{
  if (before > 0 && after > 0)
    *most = MAX (*most, MAX ((double) after / (double) before, (double) before / (double) after));
}

static QwEstimate *
estimate_after (QwBrief *brief, const QwPastJob *jobs, guint n)
{
  g_autoptr (QwLearning) learning = qw_learning_new_for_next (jobs, n, QW_LEARNING_HALF_LIFE);
  QwOwnFactor own;

  g_assert_true (qw_learning_get_own_factor (learning, qw_brief_get_project (brief), &own));
  return estimate_with (brief, &own);
}

static void
add_person (Moves *most, guint64 *state)
{
  QwCatalog *catalog = tables_shipped ();
  const char *project = briefs_random_project (catalog);
  g_autoptr (QwBrief) brief = briefs_random (catalog, project, (guint) people_draw (state, 0, 12));
  QwPastJob jobs[PEOPLE_MAX_JOBS + 1];
  guint n = people_draw_jobs (jobs, project, state);
  g_autoptr (QwEstimate) before = NULL;
  g_autoptr (QwEstimate) after = NULL;

  if (n < QW_LEARNING_ENOUGH)
    return;
  jobs[n] = people_draw_wild (jobs, n, &(QwRange){ 60, 100, 180 }, project, state);
  before = estimate_after (brief, jobs, n);
  after = estimate_after (brief, jobs, n + 1);
  add_move (&most->low, before->price.low, after->price.low);
  add_move (&most->typical, before->price.typical, after->price.typical);
  add_move (&most->high, before->price.high, after->price.high);
}

/* One wild job more moves no price of a real estimate by more than is said; all the people with -m slow. */
static void
test_wild (void)
{
  Moves most = { 1, 1, 1 };
  guint64 state = 17;

  for (guint i = 0; i < (g_test_slow () ? ALL_PEOPLE : PEOPLE); i++)
    add_person (&most, &state);
  g_test_message ("prices moved by up to %.3f, %.3f and %.3f", most.low, most.typical, most.high);
  g_assert_cmpfloat (most.typical, <=, QW_LEARNING_BOUND);
  g_assert_cmpfloat (most.typical, >, 1.1);
  g_assert_cmpfloat (most.low, <=, QW_LEARNING_BOUND_OF_EDGES);
  g_assert_cmpfloat (most.high, <=, QW_LEARNING_BOUND_OF_EDGES);
}

static void
test_too_few (void)
{
  static const QwPastJob jobs[] = { { 1, { 0, 10, 0 }, 20, NULL },
                                    { 1, { 0, 10, 0 }, 20, NULL },
                                    { 1, { 0, 10, 0 }, 20, NULL } };
  g_autoptr (QwLearning) two = qw_learning_new (jobs, 2, QW_LEARNING_HALF_LIFE);
  g_autoptr (QwLearning) three = qw_learning_new (jobs, 3, QW_LEARNING_HALF_LIFE);
  QwOwnFactor own;

  g_assert_false (qw_learning_get_own_factor (two, NULL, &own));
  g_assert_true (qw_own_factor_is_none (&own));
  g_assert_true (qw_learning_get_own_factor (three, NULL, &own));
  g_assert_cmpuint (own.jobs, ==, 3);
  g_assert_cmpfloat (own.factor, >, 1.2);
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (range_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/own-factor/range/%s", range_cases[i].name);

      g_test_add_data_func (path, &range_cases[i], test_range);
    }
  g_test_add_func ("/own-factor/off", test_off);
  g_test_add_func ("/own-factor/factor", test_factor);
  g_test_add_func ("/own-factor/spread", test_spread);
  g_test_add_func ("/own-factor/typical", test_typical);
  g_test_add_func ("/own-factor/addition", test_addition);
  g_test_add_func ("/own-factor/wild", test_wild);
  g_test_add_func ("/own-factor/too-few", test_too_few);

  status = g_test_run ();
  tables_free ();
  return status;
}
