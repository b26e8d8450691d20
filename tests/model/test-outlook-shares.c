/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "outlook-watch.h"

#include "model-watch.h"
#include "qw-tables.h"

#include <math.h>

/* Shares are kept to a billionth of a percent; fourteen of them may miss the whole by as many. */
#define HAIR 1e-7

static void
set_up (OutlookWatch *watch, const char *role)
{
  g_autoptr (GError) error = NULL;
  QwCatalog *catalog = qw_tables_shipped_new (&error);

  g_assert_no_error (error);
  outlook_watch_set_up (watch, catalog, NULL);
  outlook_watch_choose (watch, "role", role);
}

static QwShareItem *
get_share (const OutlookWatch *watch, guint position)
{
  return g_list_model_get_item (qw_outlook_get_shares (watch->outlook), position);
}

static guint
count_shares (const OutlookWatch *watch)
{
  return g_list_model_get_n_items (qw_outlook_get_shares (watch->outlook));
}

static guint
pick_share (const OutlookWatch *watch)
{
  return (guint) g_test_rand_int_range (0, (int) count_shares (watch));
}

/* (transfer full): what the sliders show. */
static double *
read_shares (const OutlookWatch *watch)
{
  double *shares = g_new (double, count_shares (watch));

  for (guint i = 0; i < count_shares (watch); i++)
    {
      g_autoptr (QwShareItem) item = get_share (watch, i);

      shares[i] = qw_share_item_get_state (item)->percent;
    }
  return shares;
}

/* What a hand may do: whole percents, parts of them, and what lies beyond the ends. */
static double
pick_percent (void)
{
  switch (g_test_rand_int_range (0, 4))
    {
    case 0:
      return g_test_rand_double_range (0, 130);
    case 1:
      return g_test_rand_int_range (0, 2) * 100;
    default:
      return g_test_rand_int_range (0, 101);
    }
}

/* Items show the answers, the week is whole, and each end of a slider holds what it shows. */
static void
assert_sound (const OutlookWatch *watch)
{
  QwAnswers *answers = qw_outlook_get_answers (watch->outlook);
  double total = 0;

  for (guint i = 0; i < count_shares (watch); i++)
    {
      g_autoptr (QwShareItem) item = get_share (watch, i);
      const QwShareState *state = qw_share_item_get_state (item);

      g_assert_cmpfloat (state->percent, ==,
                         qw_answers_get_share (answers, qw_share_item_get_kind (item)->id));
      g_assert_cmpfloat (state->percent, >=, 0);
      g_assert_cmpfloat (state->lower, <=, state->percent);
      g_assert_cmpfloat (state->upper, >=, state->percent - HAIR);
      total += state->percent;
    }
  g_assert_cmpfloat_with_epsilon (total, QW_SHARES_TOTAL, HAIR);
}

static void
toggle_lock (const OutlookWatch *watch)
{
  g_autoptr (QwShareItem) item = get_share (watch, pick_share (watch));
  gboolean locked = qw_share_item_get_state (item)->locked;

  g_object_set (item, "locked", !locked, NULL);
  g_assert_cmpint (qw_share_item_get_state (item)->locked, ==, !locked);
}

/* No lock gives way, and the slider is where the hand put it, or at the end that the locks leave. */
static void
drag (const OutlookWatch *watch)
{
  g_autofree double *before = read_shares (watch);
  guint position = pick_share (watch);
  g_autoptr (QwShareItem) item = get_share (watch, position);
  QwShareState ends = *qw_share_item_get_state (item);
  double percent = pick_percent ();
  double wanted = CLAMP (percent, ends.lower, MAX (ends.upper, ends.lower));

  g_object_set (item, "percent", percent, NULL);
  g_assert_cmpfloat_with_epsilon (qw_share_item_get_state (item)->percent, wanted, HAIR);
  for (guint i = 0; i < count_shares (watch); i++)
    {
      g_autoptr (QwShareItem) other = get_share (watch, i);
      const QwShareState *state = qw_share_item_get_state (other);

      if (state->locked)
        g_assert_cmpfloat (state->percent, ==, before[i]);
    }
  assert_sound (watch);
}

static void
test_any_drag (gconstpointer role)
{
  g_auto (OutlookWatch) watch = { NULL };

  set_up (&watch, role);
  for (guint i = 0; i < 400; i++)
    {
      if (g_test_rand_int_range (0, 3) == 0)
        toggle_lock (&watch);
      drag (&watch);
    }
}

/* The same series undone is where it began, and done again where it ended, whatever was locked. */
static void
test_undone (gconstpointer role)
{
  g_auto (OutlookWatch) watch = { NULL };
  g_autoptr (QwAnswers) start = NULL;
  g_autoptr (QwAnswers) end = NULL;

  set_up (&watch, role);
  start = qw_answers_ref (qw_outlook_get_today_answers (watch.outlook));
  for (guint i = 0; i < 100; i++)
    {
      if (g_test_rand_int_range (0, 5) == 0)
        toggle_lock (&watch);
      drag (&watch);
    }
  end = qw_answers_ref (qw_outlook_get_answers (watch.outlook));

  while (outlook_watch_is (&watch, "can-undo"))
    {
      qw_outlook_undo (watch.outlook);
      assert_sound (&watch);
    }
  /* The role of the case was chosen first. */
  while (!qw_answers_equal (qw_outlook_get_answers (watch.outlook), start) &&
         outlook_watch_is (&watch, "can-redo"))
    qw_outlook_redo (watch.outlook);
  g_assert_true (qw_answers_equal (qw_outlook_get_answers (watch.outlook), start));
  while (outlook_watch_is (&watch, "can-redo"))
    qw_outlook_redo (watch.outlook);
  g_assert_true (qw_answers_equal (qw_outlook_get_answers (watch.outlook), end));
}

/* Wherever a slider goes in one row of moves, the others end by where it ends, not by the way there. */
static void
test_no_matter_the_way (gconstpointer role)
{
  g_auto (OutlookWatch) watch = { NULL };
  g_autoptr (QwAnswers) before = NULL;

  set_up (&watch, role);
  before = qw_answers_ref (qw_outlook_get_answers (watch.outlook));
  for (guint i = 0; i < count_shares (&watch); i++)
    {
      g_autoptr (QwShareItem) item = get_share (&watch, i);
      double start = qw_share_item_get_state (item)->percent;
      double percent = g_test_rand_int_range (0, 101);
      g_autofree double *direct = NULL;
      g_autofree double *wandered = NULL;

      g_object_set (item, "percent", percent, NULL);
      direct = read_shares (&watch);
      for (guint j = 0; j < 20; j++)
        g_object_set (item, "percent", pick_percent (), NULL);
      g_object_set (item, "percent", percent, NULL);
      wandered = read_shares (&watch);
      g_assert_cmpmem (direct, sizeof (double) * count_shares (&watch), wandered,
                       sizeof (double) * count_shares (&watch));
      g_object_set (item, "percent", start, NULL);
      g_assert_true (qw_answers_equal (qw_outlook_get_answers (watch.outlook), before));
    }
}

/* What a slider was asked and did not give is said back to it. */
static void
count_cb (GObject *object, GParamSpec *pspec, guint *count)
{
  *count += 1;
}

static void
test_said_back (void)
{
  g_auto (OutlookWatch) watch = { NULL };
  g_autoptr (QwShareItem) item = NULL;
  guint count = 0;

  set_up (&watch, "backend");
  item = outlook_watch_share (&watch, "crud");
  g_object_set (item, "locked", TRUE, NULL);
  g_signal_connect (item, "notify::percent", G_CALLBACK (count_cb), &count);
  g_object_set (item, "percent", 90.0, NULL);
  g_assert_cmpuint (count, ==, 1);
  g_assert_cmpfloat (qw_share_item_get_state (item)->percent, ==, 25);
  g_assert_false (outlook_watch_is (&watch, "comparing"));
}

/* Beside a what-if each share says what it is today. */
static void
test_today (void)
{
  g_auto (OutlookWatch) watch = { NULL };
  g_autoptr (QwShareItem) item = NULL;

  set_up (&watch, "backend");
  item = outlook_watch_share (&watch, "crud");
  qw_outlook_compare (watch.outlook);
  g_object_set (item, "percent", 60.0, NULL);
  g_assert_cmpfloat (qw_share_item_get_state (item)->percent, ==, 60);
  g_assert_cmpfloat (qw_share_item_get_state (item)->today, ==, 25);
  qw_outlook_go_back (watch.outlook);
  g_assert_cmpfloat (qw_share_item_get_state (item)->percent, ==, 25);
}

static void
add_roles (const char *folder, GTestDataFunc test)
{
  static const char *const roles[] = { "backend", "frontend", "qa", "lead-pm", "contract-coder" };

  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      g_autofree char *path = g_strconcat (folder, "/", roles[i], NULL);

      g_test_add_data_func (path, roles[i], test);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add_roles ("/outlook-shares/any-drag", test_any_drag);
  add_roles ("/outlook-shares/undone", test_undone);
  add_roles ("/outlook-shares/no-matter-the-way", test_no_matter_the_way);
  g_test_add_func ("/outlook-shares/said-back", test_said_back);
  g_test_add_func ("/outlook-shares/today", test_today);
  return g_test_run ();
}
