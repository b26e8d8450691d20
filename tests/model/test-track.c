/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fixture-tables.h"
#include "model-watch.h"
#include "qw-quote-book.h"
#include "qw-track.h"
#include "store-room.h"

#define DAY 739000

typedef struct
{
  StoreRoom room;
  QwCatalog *catalog;
  QwLibrary *library;
  QwTrack *track;
  QwSession *session;
  GPtrArray *said;
} Scene;

static void
said_cb (Scene *scene, const char *text)
{
  g_ptr_array_add (scene->said, g_strdup (text));
}

static gboolean
is_idle (gpointer data)
{
  Scene *scene = data;
  gboolean busy;

  g_object_get (scene->track, "busy", &busy, NULL);
  return !busy && qw_library_get_saved (scene->library);
}

static void
settle (Scene *scene)
{
  store_room_await (is_idle, scene);
}

static void
set_up (Scene *scene)
{
  g_autoptr (QwBrief) brief = NULL;

  *scene = (Scene){ .catalog = fixture_catalog_new () };
  store_room_set_up (&scene->room);
  scene->said = g_ptr_array_new_with_free_func (g_free);
  scene->library = qw_library_new (scene->room.folder, scene->catalog);
  scene->track = qw_track_new (scene->catalog, scene->library);
  g_signal_connect_swapped (scene->track, "notice", G_CALLBACK (said_cb), scene);
  brief = model_brief (scene->catalog, "\"project\": \"shop\"");
  scene->session = qw_session_new (scene->catalog, brief);
  g_object_bind_property (scene->track, "learning", scene->session, "learning",
                          G_BINDING_SYNC_CREATE);
  settle (scene);
}

static void
clear (Scene *scene)
{
  settle (scene);
  model_settle ();
  g_clear_object (&scene->session);
  g_assert_finalize_object (g_steal_pointer (&scene->track));
  g_clear_object (&scene->library);
  g_clear_pointer (&scene->said, g_ptr_array_unref);
  g_clear_pointer (&scene->catalog, qw_catalog_unref);
  store_room_clear (&scene->room);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Scene, clear)

static QwJob *
make_job (guint32 day, const char *type, const QwRange *hours, double actual)
{
  QwJob *job = qw_job_new ();

  g_free (job->title);
  job->title = g_strdup_printf ("Job of day %u", day);
  job->type = g_strdup (type);
  job->day = day;
  job->hours = *hours;
  job->actual = actual;
  return job;
}

static void
add (Scene *scene, guint32 day, double actual)
{
  const QwRange hours = { 60, 100, 180 };
  g_autoptr (QwJob) job = make_job (day, NULL, &hours, actual);

  qw_track_save_job (scene->track, job);
  settle (scene);
}

static char *
get_text (Scene *scene, const char *property)
{
  char *text = NULL;

  g_object_get (scene->track, property, &text, NULL);
  return text;
}

static void
assert_text (Scene *scene, const char *property, const char *expected)
{
  g_autofree char *text = get_text (scene, property);

  g_assert_cmpstr (text, ==, expected);
}

static QwTrackItem *
get_item (Scene *scene, guint position)
{
  return g_list_model_get_item (qw_track_get_jobs (scene->track), position);
}

static guint
count (Scene *scene)
{
  return g_list_model_get_n_items (qw_track_get_jobs (scene->track));
}

static char *
print_estimate (Scene *scene)
{
  g_autoptr (JsonNode) node = qw_estimate_to_json (qw_session_get_estimate (scene->session));

  return json_to_string (node, FALSE);
}

/* Nothing is adjusted until there are three, and nothing until it is asked for. */
static void
test_switch (void)
{
  g_auto (Scene) scene = { { NULL } };
  g_autofree char *before = NULL;
  g_autofree char *off = NULL;
  g_autofree char *on = NULL;
  g_autofree char *line = NULL;
  gboolean can_adjust;

  set_up (&scene);
  before = print_estimate (&scene);
  assert_text (&scene, "factor", NULL);
  g_object_set (scene.track, "switched-on", TRUE, NULL);
  add (&scene, DAY, 130);
  add (&scene, DAY + 1, 140);
  assert_text (&scene, "factor", "2 jobs: too few to adjust anything by, three are the least.");
  g_object_get (scene.track, "can-adjust", &can_adjust, NULL);
  g_assert_false (can_adjust);
  off = print_estimate (&scene);
  g_assert_cmpstr (off, ==, before);

  add (&scene, DAY + 2, 300);
  assert_text (&scene, "held", "Your ranges held 2 of 3 times; 8 of 10 is what they promise.");
  on = print_estimate (&scene);
  g_assert_cmpstr (on, !=, before);
  g_object_get (scene.session, "own-factor", &line, NULL);
  g_assert_true (g_str_has_prefix (line, "Your own factor: 1."));
  g_assert_true (g_str_has_suffix (line, ", from 3 jobs"));

  g_object_set (scene.track, "switched-on", FALSE, NULL);
  g_free (on);
  on = print_estimate (&scene);
  g_assert_cmpstr (on, ==, before);
}

static gboolean
get_flag (Scene *scene, const char *property)
{
  gboolean flag;

  g_object_get (scene->session, property, &flag, NULL);
  return flag;
}

/* Left out of one estimate, by a step that undo takes back; the next estimate has it again. */
static void
test_remove (void)
{
  g_auto (Scene) scene = { { NULL } };
  g_autofree char *before = NULL;
  g_autofree char *adjusted = NULL;
  g_autofree char *removed = NULL;
  g_autofree char *back = NULL;

  set_up (&scene);
  before = print_estimate (&scene);
  g_object_set (scene.track, "switched-on", TRUE, NULL);
  for (guint i = 0; i < 6; i++)
    add (&scene, DAY + i, 130);
  adjusted = print_estimate (&scene);
  g_assert_true (get_flag (&scene, "has-own-factor") && get_flag (&scene, "may-have-own-factor"));

  g_object_set (scene.session, "has-own-factor", FALSE, NULL);
  removed = print_estimate (&scene);
  g_assert_cmpstr (removed, ==, before);
  g_assert_true (!get_flag (&scene, "has-own-factor") && get_flag (&scene, "may-have-own-factor"));
  qw_session_undo (scene.session);
  back = print_estimate (&scene);
  g_assert_cmpstr (back, ==, adjusted);
  qw_session_redo (scene.session);
  g_object_set (scene.session, "has-own-factor", TRUE, NULL);
  g_assert_true (get_flag (&scene, "has-own-factor"));
  g_object_set (scene.session, "has-own-factor", FALSE, NULL);
  qw_session_start_over (scene.session);
  g_assert_true (get_flag (&scene, "has-own-factor"));
  g_assert_null (qw_brief_get_own_factor (qw_session_get_brief (scene.session)));
}

/* What was quoted with one factor stays so when the factor moves. */
static void
test_frozen (void)
{
  g_auto (Scene) scene = { { NULL } };
  const QwQuoteStart start = { .id = "a", .today = "2026-11-23" };
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (QwQuote) again = NULL;
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;
  QwRange planned;
  double plain;

  set_up (&scene);
  plain = qw_session_get_estimate (scene.session)->hours.typical;
  g_object_set (scene.track, "switched-on", TRUE, NULL);
  for (guint i = 0; i < 6; i++)
    add (&scene, DAY + i, 130);
  quote = qw_quote_new_from_estimate (qw_session_get_estimate (scene.session), &start);
  before = qw_quote_to_bytes (quote);
  g_assert_nonnull (strstr (g_bytes_get_data (before, NULL), "\"own_factor\""));
  add (&scene, DAY + 10, 300);
  again = qw_quote_parse (scene.catalog, "quote", before, NULL);
  after = qw_quote_to_bytes (again);
  g_assert_true (g_bytes_equal (before, after));

  /* What is learned from it is what was planned before the factor, or the factor would wear off. */
  planned = qw_quote_planned_hours (quote);
  g_assert_cmpfloat_with_epsilon (planned.typical, plain, 1e-5);
  g_assert_cmpfloat (qw_session_get_estimate (scene.session)->hours.typical, >, 1.05 * plain);
}

static void
test_list (void)
{
  g_auto (Scene) scene = { { NULL } };
  g_autoptr (QwTrackItem) newest = NULL;
  g_autoptr (QwTrackItem) kept = NULL;
  g_autoptr (QwTrackItem) after = NULL;
  g_autofree char *planned = NULL;
  g_autofree char *verdict = NULL;
  g_autofree char *origin = NULL;
  guint misses;

  set_up (&scene);
  add (&scene, DAY + 1, 20);
  add (&scene, DAY, 120);
  g_assert_cmpuint (count (&scene), ==, 2);
  newest = get_item (&scene, 0);
  g_object_get (newest, "planned", &planned, "verdict", &verdict, "origin", &origin, NULL);
  g_assert_cmpstr (planned, ==, "60–180 h");
  g_assert_cmpstr (verdict, ==, "below its range");
  g_assert_cmpstr (origin, ==, "Typed in");
  g_assert_cmpint (qw_track_item_get_hit (newest), ==, QW_HIT_BELOW);
  g_object_get (scene.track, "n-misses", &misses, NULL);
  g_assert_cmpuint (misses, ==, 1);

  kept = get_item (&scene, 1);
  add (&scene, DAY + 2, 200);
  after = get_item (&scene, 2);
  g_assert_true (kept == after);
}

static void
test_delete (void)
{
  g_auto (Scene) scene = { { NULL } };
  g_autoptr (QwTrackItem) item = NULL;

  set_up (&scene);
  add (&scene, DAY, 120);
  item = get_item (&scene, 0);
  qw_track_delete_job (scene.track, qw_track_item_get_job (item)->id);
  settle (&scene);
  g_assert_cmpuint (count (&scene), ==, 0);
  g_assert_cmpstr (scene.said->pdata[0], ==, "The job was deleted");
  qw_track_take_back (scene.track);
  settle (&scene);
  g_assert_cmpuint (count (&scene), ==, 1);
}

#define TABLE                                                                                      \
  "date,title,client,type,planned,low,high,actual,price\n"                                         \
  "2024-01-05,First,Example Bookshop,shop,100,60,180,120,6000.00\n"                                \
  "2024-02-05,Second,Example Bookshop,Blogs,50,30,90,100,3000.00\n"                                \
  "2024-03-05,Third,Example Bakery,shop,20,15,30,20,\n"

static QwJobSheet *
read_table (Scene *scene)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (TABLE, strlen (TABLE));

  return qw_job_sheet_new (scene->catalog, "old.csv", bytes, DAY + 1000, "EUR", NULL);
}

static char *
print_entries (Scene *scene, const char *list)
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
assert_entries (Scene *scene, const char *list, const char *expected)
{
  g_autofree char *found = print_entries (scene, list);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_import (void)
{
  g_auto (Scene) scene = { { NULL } };
  g_autoptr (QwJobSheet) sheet = NULL;
  g_autofree char *batches = NULL;

  set_up (&scene);
  sheet = read_table (&scene);
  qw_track_import (scene.track, sheet);
  settle (&scene);
  g_assert_cmpstr (scene.said->pdata[0], ==, "3 jobs were imported");
  g_assert_cmpuint (count (&scene), ==, 3);
  batches = print_entries (&scene, "batches");
  g_assert_true (g_str_has_prefix (batches, "old.csv|") && g_str_has_suffix (batches, "|3 jobs\n"));
  qw_track_take_back (scene.track);
  settle (&scene);
  g_assert_cmpuint (count (&scene), ==, 0);
  assert_entries (&scene, "batches", "");
}

static void
test_import_twice (void)
{
  g_auto (Scene) scene = { { NULL } };
  g_autoptr (QwJobSheet) sheet = NULL;

  set_up (&scene);
  sheet = read_table (&scene);
  qw_track_import (scene.track, sheet);
  settle (&scene);
  qw_track_import (scene.track, sheet);
  settle (&scene);
  g_assert_cmpstr (scene.said->pdata[1], ==, "0 jobs were imported; 3 were there already");
  g_assert_cmpuint (count (&scene), ==, 3);
  qw_track_take_back (scene.track);
  settle (&scene);
  g_assert_cmpuint (count (&scene), ==, 3);
}

static void
test_sums (void)
{
  g_auto (Scene) scene = { { NULL } };
  g_autoptr (QwJobSheet) sheet = NULL;
  g_autofree char *left = NULL;

  set_up (&scene);
  sheet = read_table (&scene);
  qw_track_import (scene.track, sheet);
  settle (&scene);
  assert_entries (&scene, "clients", "Example Bookshop|2 jobs · 220 hours|€41 an hour\n");
  assert_entries (&scene, "types",
                  "Blogs|1 job · 100 hours|€30 an hour\n"
                  "Shop|1 job · 120 hours|€50 an hour\n");
  left = get_text (&scene, "left");
  g_assert_cmpstr (left, ==,
                   "about €4,200 left on the table, in 2 jobs that took longer than planned");
}

/* One wild job moves no price by more than the bound, and is named. */
static void
test_wild (void)
{
  g_auto (Scene) scene = { { NULL } };
  g_autofree char *bound = NULL;
  double before, after;

  set_up (&scene);
  g_object_set (scene.track, "switched-on", TRUE, NULL);
  for (guint i = 0; i < 5; i++)
    add (&scene, DAY + i, 100);
  before = (double) qw_session_get_estimate (scene.session)->price.typical;
  add (&scene, DAY + 5, 100000);
  after = (double) qw_session_get_estimate (scene.session)->price.typical;
  g_assert_cmpfloat (after, >, before);
  g_assert_cmpfloat (after, <, before * QW_LEARNING_BOUND * 1.1);
  bound = get_text (&scene, "bound");
  g_assert_nonnull (strstr (bound, "“Job of day 739005”"));
}

/* An outcome of a quote comes by itself. */
static void
test_quote (void)
{
  g_auto (Scene) scene = { { NULL } };
  g_autoptr (QwQuoteBook) book = NULL;
  g_autoptr (QwQuoteOutcome) outcome = qw_quote_outcome_new ();
  g_autoptr (QwTrackItem) item = NULL;
  gboolean asks, editable;
  const QwQuoteState steps[] = { QW_QUOTE_ACCEPTED, QW_QUOTE_DONE };

  set_up (&scene);
  book = qw_quote_book_new (scene.catalog, scene.library);
  qw_quote_book_create (book, qw_session_get_estimate (scene.session));
  while (qw_desk_get_quote (qw_quote_book_get_desk (book)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  qw_quote_book_send (book);
  while (!qw_quote_book_may (book, QW_QUOTE_ACCEPTED))
    g_main_context_iteration (NULL, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      qw_quote_book_step (book, steps[i], NULL);
      while (qw_desk_get_quote (qw_quote_book_get_desk (book))->state != steps[i])
        g_main_context_iteration (NULL, TRUE);
    }
  g_object_get (book, "asks-outcome", &asks, NULL);
  g_assert_true (asks);
  outcome->hours = 55;
  qw_quote_book_set_outcome (book, outcome);
  g_object_get (book, "asks-outcome", &asks, NULL);
  g_assert_false (asks);
  while (count (&scene) == 0)
    g_main_context_iteration (NULL, TRUE);
  item = get_item (&scene, 0);
  g_object_get (item, "editable", &editable, NULL);
  g_assert_false (editable);
  g_assert_true (qw_track_item_get_job (item)->actual == 55);
  g_assert_cmpfloat_with_epsilon (qw_track_item_get_job (item)->hours.typical,
                                  qw_session_get_estimate (scene.session)->hours.typical, 1e-5);
  g_assert_cmpstr (qw_track_item_get_job (item)->type, ==, "shop");
  settle (&scene);
  model_settle ();
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/track/switch", test_switch);
  g_test_add_func ("/track/remove", test_remove);
  g_test_add_func ("/track/frozen", test_frozen);
  g_test_add_func ("/track/list", test_list);
  g_test_add_func ("/track/delete", test_delete);
  g_test_add_func ("/track/import", test_import);
  g_test_add_func ("/track/import-twice", test_import_twice);
  g_test_add_func ("/track/sums", test_sums);
  g_test_add_func ("/track/wild", test_wild);
  g_test_add_func ("/track/quote", test_quote);

  return g_test_run ();
}
