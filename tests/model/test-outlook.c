/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fixture-tables.h"
#include "model-watch.h"
#include "outlook-watch.h"
#include "qw-move-item.h"

#define START "coder other told 70 20 10"

/* What a series of steps leaves on screen, which days are kept and how many steps undo knows. */
typedef struct
{
  const char *name;
  const char *steps;
  const char *shown;
  const char *entries;
  guint n_steps;
} StepCase;

static const StepCase cases[] = {
  { "nothing", "", START, "", 0 },
  { "slider", "code 40", "coder other told 40 40 20", OUTLOOK_TODAY, 1 },
  { "one-slider-in-a-row", "code 40, code 45, code 40", "coder other told 40 40 20", OUTLOOK_TODAY,
    1 },
  { "two-sliders", "code 40, talk 10", "coder other told 60 10 30", OUTLOOK_TODAY, 2 },
  { "to-the-end-and-back", "code 100, code 70", START, "", 0 },
  { "to-the-end-and-on", "code 100, code 40", "coder other told 40 40 20", OUTLOOK_TODAY, 1 },
  { "typed-part", "code 39.5", "coder other told 39.5 40.3333 20.1667", OUTLOOK_TODAY, 1 },
  { "locked-other", "lock plan, code 50", "coder other told 50 40 10", OUTLOOK_TODAY, 1 },
  { "locked-itself", "lock code, code 50", START, "", 0 },
  { "all-others-locked", "lock talk, lock plan, code 50", START, "", 0 },
  { "more-than-locks-leave", "lock talk, code 95", "coder other told 80 20 0", OUTLOOK_TODAY, 1 },
  { "unlocked", "lock plan, code 50, unlock plan, code 40", "coder other told 40 48 12",
    OUTLOOK_TODAY, 2 },
  { "locked-meanwhile", "code 40, lock plan, code 50", "coder other told 50 30 20", OUTLOOK_TODAY,
    2 },
  { "role-of-a-start", "role planner", "planner other answers 0 40 60", "", 1 },
  { "role-and-back", "role planner, role coder", START, "", 2 },
  { "role-of-a-week", "code 40, role planner", "planner other told 40 40 20", OUTLOOK_TODAY, 2 },
  { "role-of-a-start-keeps-stack", "stack web, role planner", "planner web answers 0 40 60", "",
    2 },
  { "ownership", "ownership answers", "coder other answers 70 20 10", OUTLOOK_TODAY, 1 },
  { "start-again", "code 40, ownership answers, start", START, OUTLOOK_TODAY, 3 },
  { "start-of-a-start", "start", START, "", 0 },
  { "undo", "code 40, talk 10, undo", "coder other told 40 40 20", OUTLOOK_TODAY, 1 },
  { "undo-all", "code 40, talk 10, undo, undo, undo", START, "", 0 },
  { "redo", "code 40, talk 10, undo, undo, redo", "coder other told 40 40 20", OUTLOOK_TODAY, 1 },
  { "compare", "compare", START " | " START, "", 1 },
  { "compare-twice", "compare, compare", START " | " START, "", 1 },
  { "what-if", "compare, code 40", "coder other told 40 40 20 | " START, "", 2 },
  { "what-if-role", "compare, role planner", "planner other answers 0 40 60 | " START, "", 2 },
  { "what-if-and-back", "compare, code 40, back", START, "", 3 },
  { "what-if-kept", "compare, code 40, keep", "coder other told 40 40 20", OUTLOOK_TODAY, 3 },
  { "what-if-kept-unchanged", "compare, keep", START, "", 2 },
  { "what-if-undone", "compare, code 40, undo, undo", START, "", 0 },
  { "back-from-nothing", "back", START, "", 0 },
  { "keep-nothing", "keep", START, "", 0 },
  { "what-if-slider-is-its-own-step", "code 40, compare, code 50",
    "coder other told 50 34 16 | coder other told 40 40 20", OUTLOOK_TODAY, 3 },
  { "try", "try 0", "coder other told 50 40 10 | " START, "", 1 },
  { "try-and-take-back", "try 0, try 0", START, "", 2 },
  { "try-two", "try 0, try 1", "coder other told 30 60 10 | " START, "", 2 },
  { "try-two-and-take-one-back", "try 0, try 1, try 0", "coder other told 50 40 10 | " START, "",
    3 },
  { "try-and-edit", "try 0, ownership answers", "coder other answers 50 40 10 | " START, "", 2 },
  { "try-kept", "try 0, keep", "coder other told 50 40 10", OUTLOOK_TODAY, 2 },
  { "try-undone", "try 0, undo", START, "", 0 },
  { "two-days", "code 40, on 2026-12-01, code 50", "coder other told 50 34 16",
    "2026-12-01 " OUTLOOK_TODAY, 2 },
  { "two-days-two-sliders", "code 40, on 2026-12-01, talk 10", "coder other told 60 10 30",
    "2026-12-01 " OUTLOOK_TODAY, 2 },
  { "one-a-day", "code 40, talk 10, plan 50", "coder other told 43 7 50", OUTLOOK_TODAY, 3 },
  { "delete-a-day", "code 40, on 2026-12-01, talk 10, delete 1", "coder other told 60 10 30",
    "2026-12-01", 3 },
  { "delete-undone", "code 40, delete 0, undo", "coder other told 40 40 20", OUTLOOK_TODAY, 1 },
  { "delete-all", "code 40, on 2026-12-01, talk 10, clear", "coder other told 60 10 30", "", 3 },
  { "delete-none", "clear", START, "", 0 },
  { "delete-in-a-what-if", "code 40, try 0, delete 0",
    "coder other told 20 60 20 | coder other told 40 40 20", "", 3 },
  { "delete-and-take-back", "code 40, try 0, delete 0, try 0", "coder other told 40 40 20", "", 4 },
  { "forget", "role planner, code 40, on 2026-12-01, talk 10, forget", START, "", 4 },
  { "forget-undone", "code 40, forget, undo", "coder other told 40 40 20", OUTLOOK_TODAY, 1 },
  { "forget-nothing", "forget", START, "", 0 },
};

static guint
undo_all (const OutlookWatch *watch)
{
  guint n = 0;

  for (; outlook_watch_is (watch, "can-undo"); n++)
    qw_outlook_undo (watch->outlook);
  return n;
}

static void
assert_shows (const OutlookWatch *watch, const char *shown, const char *entries)
{
  g_autofree char *said = outlook_watch_say (watch);
  g_autofree char *said_entries = outlook_watch_say_entries (watch);

  g_assert_cmpstr (said, ==, shown);
  g_assert_cmpstr (said_entries, ==, entries);
}

static void
test_steps (gconstpointer data)
{
  const StepCase *row = data;
  g_auto (OutlookWatch) watch = { NULL };

  outlook_watch_set_up (&watch, NULL, NULL);
  outlook_watch_do (&watch, row->steps);
  assert_shows (&watch, row->shown, row->entries);
}

/* Back to where it began and forth again, step by step. */
static void
test_undo (gconstpointer data)
{
  const StepCase *row = data;
  g_auto (OutlookWatch) watch = { NULL };

  outlook_watch_set_up (&watch, NULL, NULL);
  outlook_watch_do (&watch, row->steps);
  g_assert_cmpuint (undo_all (&watch), ==, row->n_steps);
  assert_shows (&watch, START, "");
  g_assert_null (qw_diary_get_answers (qw_outlook_get_diary (watch.outlook)));
  for (guint i = 0; i < row->n_steps; i++)
    qw_outlook_redo (watch.outlook);
  assert_shows (&watch, row->shown, row->entries);
}

/* What is kept is the answers of today, never a what-if; a program that starts anew shows them. */
static void
test_kept (gconstpointer data)
{
  const StepCase *row = data;
  g_auto (OutlookWatch) watch = { NULL };
  g_auto (OutlookWatch) next = { NULL };
  g_autofree char *entries = NULL;

  outlook_watch_set_up (&watch, NULL, NULL);
  outlook_watch_do (&watch, row->steps);
  outlook_watch_set_up (&next, NULL, qw_outlook_get_diary (watch.outlook));
  g_assert_true (qw_answers_equal (qw_outlook_get_answers (next.outlook),
                                   qw_outlook_get_today_answers (watch.outlook)));
  entries = outlook_watch_say_entries (&next);
  g_assert_cmpstr (entries, ==, row->entries);
  g_assert_false (qw_outlook_is_comparing (next.outlook));
}

/* What is said of the answers, in words. */
typedef struct
{
  const char *name;
  const char *steps;
  const char *property;
  const char *text;
} WordCase;

static const WordCase words[] = {
  { "figure", "", "figure", "63" },
  { "range", "", "range", "\u200e53 – 73" },
  { "band", "", "band", "Elevated exposure" },
  { "could-be", "", "could-be", "could be High exposure" },
  { "could-be-none", "role planner", "could-be", NULL },
  { "summary", "", "summary",
    "Exposure 63 of 100, from 53 to 73: Elevated exposure, could be High exposure" },
  { "evidence-dates", "", "evidence-dates", "Invented in 2026" },
  { "start-note", "", "start-note", "A start for “Coder”, not your week: change what differs." },
  { "start-note-none", "code 40", "start-note", NULL },
  { "reason-none", "", "reason", NULL },
  { "change-none", "", "change", NULL },
  { "change", "try 0", "change", "\u200e63 → 50" },
  { "today-figure", "try 0", "today-figure", "63" },
  { "figure-of-a-what-if", "try 0", "figure", "50" },
};

static void
test_words (gconstpointer data)
{
  const WordCase *row = data;
  g_auto (OutlookWatch) watch = { NULL };
  g_autofree char *text = NULL;

  outlook_watch_set_up (&watch, NULL, NULL);
  outlook_watch_do (&watch, row->steps);
  text = outlook_watch_text (&watch, row->property);
  g_assert_cmpstr (text, ==, row->text);
}

/* What is said of what was done where it does not show. */
static const WordCase notices[] = {
  { "slider", "code 40", NULL, NULL },
  { "try", "try 0", NULL, NULL },
  { "delete", "code 40, delete 0", NULL, "Answers of 23 Nov 2026 deleted" },
  { "delete-all", "code 40, on 2026-12-01, talk 10, clear", NULL, "Answers of 2 days deleted" },
  { "delete-none", "clear", NULL, NULL },
  { "forget", "code 40, forget", NULL, "All answers deleted" },
  { "forget-nothing", "forget", NULL, NULL },
};

static void
test_notices (gconstpointer data)
{
  const WordCase *row = data;
  g_auto (OutlookWatch) watch = { NULL };

  outlook_watch_set_up (&watch, NULL, NULL);
  outlook_watch_do (&watch, row->steps);
  outlook_watch_assert_said (&watch, row->text);
}

/* A week without a share: no score, and why; the first slider brings one. */
static void
test_no_score (void)
{
  g_auto (OutlookWatch) watch = { NULL };
  g_autoptr (QwDiary) empty = qw_diary_new ();
  g_autoptr (QwDiary) diary = NULL;
  g_autoptr (QwAnswers) answers = NULL;
  QwCatalog *catalog = fixture_catalog_new ();
  const char *const texts[] = { "figure", "range", "band", "could-be", "summary", "today-figure" };
  GPtrArray *kinds = qw_catalog_get_work_kinds (catalog);

  answers = qw_answers_new (catalog, NULL);
  for (guint i = 0; i < kinds->len; i++)
    {
      g_autoptr (QwAnswers) before = g_steal_pointer (&answers);

      answers = qw_answers_with_share (before, ((const QwWorkKind *) kinds->pdata[i])->id, 0);
    }
  diary = qw_diary_with_answers (empty, answers);
  outlook_watch_set_up (&watch, catalog, diary);

  g_assert_null (qw_outlook_get_exposure (watch.outlook));
  g_assert_nonnull (strstr (qw_outlook_get_reason (watch.outlook), "No share of the week"));
  g_assert_null (qw_outlook_get_origin (watch.outlook));
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *text = outlook_watch_text (&watch, texts[i]);

      g_assert_null (text);
    }
  g_assert_cmpuint (g_list_model_get_n_items (qw_outlook_get_contributions (watch.outlook)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (qw_outlook_get_moves (watch.outlook)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (qw_outlook_get_shares (watch.outlook)), ==,
                    kinds->len);

  outlook_watch_do (&watch, "code 40");
  g_assert_nonnull (qw_outlook_get_exposure (watch.outlook));
  g_assert_null (qw_outlook_get_reason (watch.outlook));
}

/* Other tables: the same answers scored anew; those that no longer fit say why. */
static void
test_other_tables (void)
{
  g_auto (OutlookWatch) watch = { NULL };
  g_autoptr (QwCatalog) other = NULL;
  g_autofree char *json = fixture_table_json (
      "\"kinds\": [ { \"id\": \"code\", \"title\": \"Programs\", \"examples\": \"Any\", \"tier\": "
      "\"judgement\", \"lenses\": { \"rating\": 0, \"use\": 0, \"success\": 0 }, \"lens_tiers\": { "
      "\"rating\": \"judgement\", \"use\": \"judgement\", \"success\": \"judgement\" }, "
      "\"skills\": [], " FIXTURE_PROVENANCE " } ]");
  g_autoptr (QwShareItem) item = NULL;
  g_autofree char *title = NULL;
  g_autofree char *figure = NULL;

  outlook_watch_set_up (&watch, NULL, NULL);
  outlook_watch_do (&watch, "code 40");
  other = fixture_catalog_extend (watch.catalog, "exposure.json", json);
  outlook_watch_forget (&watch);
  qw_outlook_set_catalog (watch.outlook, other);
  g_assert_cmpuint (outlook_watch_count (&watch, "exposure"), ==, 1);
  g_assert_cmpuint (outlook_watch_count (&watch, "catalog"), ==, 1);
  item = outlook_watch_share (&watch, "code");
  g_object_get (item, "title", &title, NULL);
  g_assert_cmpstr (title, ==, "Programs");
  figure = outlook_watch_text (&watch, "figure");
  g_assert_cmpstr (figure, ==, "16");
  outlook_watch_do (&watch, "undo");
  assert_shows (&watch, START, "");
}

static char *
read_calendar (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%d");
}

/* Left to itself it goes by the calendar; midnight may pass while this runs. */
static void
test_calendar (void)
{
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autofree char *before = read_calendar ();
  g_autoptr (QwOutlook) outlook = qw_outlook_new (catalog, NULL, NULL);
  g_autofree char *after = NULL;
  const QwDay *day;

  qw_outlook_move_share (outlook, "code", 40);
  after = read_calendar ();
  day = g_ptr_array_index (qw_diary_get_days (qw_outlook_get_diary (outlook)), 0);
  g_assert_cmpstr (day->date, >=, before);
  g_assert_cmpstr (day->date, <=, after);
}

/* One click is one notification: the page paints once. */
static void
test_notified_once (void)
{
  g_auto (OutlookWatch) watch = { NULL };

  outlook_watch_set_up (&watch, NULL, NULL);
  outlook_watch_do (&watch, "code 40");
  g_assert_cmpuint (outlook_watch_count (&watch, "exposure"), ==, 1);
  g_assert_cmpuint (outlook_watch_count (&watch, "diary"), ==, 1);
}

/* The move that was tried comes first, marked, and the same click takes it back. */
static void
test_tried (void)
{
  g_auto (OutlookWatch) watch = { NULL };
  g_autoptr (QwMoveItem) item = NULL;
  g_autofree char *title = NULL;
  g_autofree char *figure = NULL;

  outlook_watch_set_up (&watch, NULL, NULL);
  item = g_list_model_get_item (qw_outlook_get_moves (watch.outlook), 0);
  g_assert_false (qw_move_item_get_tried (item));
  qw_outlook_try (watch.outlook, 0);
  g_assert_true (qw_move_item_get_tried (item));
  g_object_get (item, "title", &title, "figure", &figure, NULL);
  g_assert_cmpstr (title, ==, "20 % of the week from “Writing code” to “Talking to people”");
  g_assert_cmpstr (figure, ==, "\u200e63 → 50");
  qw_outlook_try (watch.outlook, 0);
  g_assert_false (qw_move_item_get_tried (item));
  g_assert_false (qw_outlook_is_comparing (watch.outlook));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  model_add_rows ("/outlook/steps", cases, test_steps);
  model_add_rows ("/outlook/undo", cases, test_undo);
  model_add_rows ("/outlook/kept", cases, test_kept);
  model_add_rows ("/outlook/words", words, test_words);
  model_add_rows ("/outlook/notices", notices, test_notices);
  g_test_add_func ("/outlook/no-score", test_no_score);
  g_test_add_func ("/outlook/other-tables", test_other_tables);
  g_test_add_func ("/outlook/calendar", test_calendar);
  g_test_add_func ("/outlook/notified-once", test_notified_once);
  g_test_add_func ("/outlook/tried", test_tried);
  return g_test_run ();
}
