/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "track-scene.h"

#include "model-watch.h"
#include "qw-quote-book.h"

#define TABLE                                                                                      \
  "date,title,client,type,planned,low,high,actual,price\n"                                         \
  "2024-01-05,First,Example Bookshop,shop,100,60,180,120,6000.00\n"                                \
  "2024-02-05,Second,Example Bookshop,Blogs,50,30,90,100,3000.00\n"                                \
  "2024-03-05,Third,Example Bakery,shop,20,15,30,20,\n"

static QwJobSheet *
read_table (TrackScene *scene)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (TABLE, strlen (TABLE));

  return qw_job_sheet_new (scene->catalog, "old.csv", bytes, TRACK_DAY + 1000, "EUR", NULL);
}

static char *
print_entries (TrackScene *scene, const char *list)
{
  g_autoptr (GListModel) entries = NULL;
  GString *text = g_string_new (NULL);

  g_object_get (scene->track, list, &entries, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (QwTrackEntry) entry = g_list_model_get_item (entries, i);
      g_autofree char *title = NULL;
      g_autofree char *detail = NULL;
      g_autofree char *figure = NULL;

      g_object_get (entry, "title", &title, "detail", &detail, "figure", &figure, NULL);
      g_string_append_printf (text, "%s|%s|%s\n", title, detail, figure);
    }
  return g_string_free (text, FALSE);
}

static void
assert_entries (TrackScene *scene, const char *list, const char *expected)
{
  g_autofree char *found = print_entries (scene, list);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_import (void)
{
  g_auto (TrackScene) scene = { { NULL } };
  g_autoptr (QwJobSheet) sheet = NULL;
  g_autofree char *batches = NULL;

  track_scene_set_up (&scene);
  sheet = read_table (&scene);
  qw_track_import (scene.track, sheet);
  track_scene_settle (&scene);
  g_assert_cmpstr (scene.said->pdata[0], ==, "3 jobs were imported.");
  g_assert_cmpuint (track_scene_count (&scene), ==, 3);
  batches = print_entries (&scene, "batches");
  g_assert_true (g_str_has_prefix (batches, "old.csv|") && g_str_has_suffix (batches, "|3 jobs\n"));
  qw_track_take_back (scene.track);
  track_scene_settle (&scene);
  g_assert_cmpuint (track_scene_count (&scene), ==, 0);
  assert_entries (&scene, "batches", "");
}

static void
test_import_twice (void)
{
  g_auto (TrackScene) scene = { { NULL } };
  g_autoptr (QwJobSheet) sheet = NULL;

  track_scene_set_up (&scene);
  sheet = read_table (&scene);
  qw_track_import (scene.track, sheet);
  track_scene_settle (&scene);
  qw_track_import (scene.track, sheet);
  track_scene_settle (&scene);
  g_assert_cmpstr (scene.said->pdata[1], ==, "0 jobs were imported. 3 were there already.");
  g_assert_cmpuint (track_scene_count (&scene), ==, 3);
  qw_track_take_back (scene.track);
  track_scene_settle (&scene);
  g_assert_cmpuint (track_scene_count (&scene), ==, 3);
}

static void
test_sums (void)
{
  g_auto (TrackScene) scene = { { NULL } };
  g_autoptr (QwJobSheet) sheet = NULL;
  g_autofree char *left = NULL;

  track_scene_set_up (&scene);
  sheet = read_table (&scene);
  qw_track_import (scene.track, sheet);
  track_scene_settle (&scene);
  assert_entries (&scene, "clients", "Example Bookshop|2 jobs · 220 hours|€41 an hour\n");
  assert_entries (&scene, "types",
                  "Blogs|1 job · 100 hours|€30 an hour\n"
                  "Shop|1 job · 120 hours|€50 an hour\n");
  left = track_scene_text (&scene, "left");
  g_assert_cmpstr (left, ==,
                   "about €4,200 left on the table, in 2 jobs that took longer than planned");
}

static void
make_done (QwQuoteBook *book, QwEstimate *estimate)
{
  static const QwQuoteState steps[] = { QW_QUOTE_ACCEPTED, QW_QUOTE_DONE };
  QwDesk *desk = qw_quote_book_get_desk (book);

  qw_quote_book_create (book, estimate);
  while (qw_desk_get_quote (desk) == NULL)
    g_main_context_iteration (NULL, TRUE);
  qw_quote_book_send (book);
  while (!qw_quote_book_may (book, QW_QUOTE_ACCEPTED))
    g_main_context_iteration (NULL, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      qw_quote_book_step (book, steps[i], NULL);
      while (qw_desk_get_quote (desk)->state != steps[i])
        g_main_context_iteration (NULL, TRUE);
    }
}

/* An outcome of a quote comes by itself. Shown is what was promised, learned from is what was before the factor. */
static void
test_quote (void)
{
  g_auto (TrackScene) scene = { { NULL } };
  g_autoptr (QwQuoteBook) book = NULL;
  g_autoptr (QwQuoteOutcome) outcome = qw_quote_outcome_new ();
  g_autoptr (QwEstimate) estimate = NULL;
  g_autoptr (QwTrackItem) item = NULL;
  const QwJob *job;
  gboolean asks, editable;

  track_scene_set_up (&scene);
  for (guint i = 0; i < 4; i++)
    track_scene_add (&scene, TRACK_DAY + i, 130);
  g_object_set (scene.track, "switched-on", TRUE, NULL);
  estimate = qw_estimate_ref (qw_session_get_estimate (scene.session));
  book = qw_quote_book_new (scene.catalog, scene.library);
  make_done (book, estimate);
  g_object_get (book, "asks-outcome", &asks, NULL);
  g_assert_true (asks);
  outcome->hours = 55;
  qw_quote_book_set_outcome (book, outcome);
  g_object_get (book, "asks-outcome", &asks, NULL);
  g_assert_false (asks);
  while (track_scene_count (&scene) == 4)
    g_main_context_iteration (NULL, TRUE);

  item = track_scene_item (&scene, 0);
  job = qw_track_item_get_job (item);
  g_object_get (item, "editable", &editable, NULL);
  g_assert_false (editable);
  g_assert_true (job->actual == 55);
  g_assert_cmpfloat_with_epsilon (job->hours.typical, estimate->hours.typical, 1e-5);
  g_assert_cmpfloat_with_epsilon (job->plain.typical, estimate->hours_before.typical, 1e-5);
  g_assert_cmpfloat (job->plain.typical, <, job->hours.typical);
  g_assert_cmpstr (job->type, ==, "shop");
  track_scene_settle (&scene);
  model_settle ();
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/track-import/import", test_import);
  g_test_add_func ("/track-import/import-twice", test_import_twice);
  g_test_add_func ("/track-import/sums", test_sums);
  g_test_add_func ("/track-import/quote", test_quote);

  return g_test_run ();
}
