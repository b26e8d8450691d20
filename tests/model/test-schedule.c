/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model-watch.h"
#include "qw-calendar.h"
#include "qw-schedule.h"

static void
count_notify_cb (guint *count)
{
  ++*count;
}

static GDate
read_date (const char *text)
{
  GDate date;

  g_assert_true (qw_calendar_parse (text, &date));
  return date;
}

static void
test_starts_today (void)
{
  GDate before;
  GDate after;
  g_autoptr (QwSchedule) schedule = NULL;

  g_date_clear (&before, 1);
  g_date_clear (&after, 1);
  g_date_set_time_t (&before, time (NULL));
  schedule = qw_schedule_new ();
  g_date_set_time_t (&after, time (NULL));
  g_assert_cmpint (g_date_compare (&before, qw_schedule_get_start (schedule)), <=, 0);
  g_assert_cmpint (g_date_compare (qw_schedule_get_start (schedule), &after), <=, 0);
  g_assert_cmpuint (qw_schedule_get_days_per_week (schedule), ==, 5);
}

static void
test_notifies_once (void)
{
  g_autoptr (QwSchedule) schedule = qw_schedule_new ();
  GDate date = read_date ("2028-02-29");
  guint starts = 0;
  guint days = 0;

  g_signal_connect_swapped (schedule, "notify::start", G_CALLBACK (count_notify_cb), &starts);
  g_signal_connect_swapped (schedule, "notify::days-per-week", G_CALLBACK (count_notify_cb), &days);
  qw_schedule_set_start (schedule, &date);
  qw_schedule_set_start (schedule, &date);
  qw_schedule_set_days_per_week (schedule, 7);
  qw_schedule_set_days_per_week (schedule, 7);
  g_assert_cmpint (g_date_compare (qw_schedule_get_start (schedule), &date), ==, 0);
  g_assert_cmpuint (qw_schedule_get_days_per_week (schedule), ==, 7);
  g_assert_cmpuint (starts, ==, 1);
  g_assert_cmpuint (days, ==, 1);
}

static void
test_undo_leaves_it (void)
{
  g_auto (ModelWatch) watch = { NULL };
  GDate date = read_date ("2028-02-29");
  QwSchedule *schedule = NULL;

  model_watch_set_up (&watch, "\"project\": \"site\"");
  schedule = qw_session_get_schedule (watch.session);
  qw_session_pick (watch.session, "language", 1);
  qw_schedule_set_start (schedule, &date);
  g_assert_true (model_watch_can (&watch, "can-undo"));
  qw_session_undo (watch.session);
  g_assert_false (model_watch_can (&watch, "can-undo"));
  g_assert_cmpint (g_date_compare (qw_schedule_get_start (schedule), &date), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/schedule/starts-today", test_starts_today);
  g_test_add_func ("/schedule/notifies-once", test_notifies_once);
  g_test_add_func ("/schedule/undo-leaves-it", test_undo_leaves_it);
  return g_test_run ();
}
