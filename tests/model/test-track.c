/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "track-scene.h"

#include "model-watch.h"
#include "qw-quote-outcome.h"

/* Nothing is adjusted until there are three, and nothing until it is asked for. */
static void
test_switch (void)
{
  g_auto (TrackScene) scene = { { NULL } };
  g_autofree char *before = NULL;
  g_autofree char *off = NULL;
  g_autofree char *on = NULL;
  g_autofree char *line = NULL;
  gboolean can_adjust;

  track_scene_set_up (&scene);
  before = track_scene_print (&scene);
  track_scene_assert_text (&scene, "factor", NULL);
  g_object_set (scene.track, "switched-on", TRUE, NULL);
  track_scene_add (&scene, TRACK_DAY, 130);
  track_scene_add (&scene, TRACK_DAY + 1, 140);
  track_scene_assert_text (&scene, "factor",
                           "2 jobs: too few to adjust anything by, three are the least.");
  g_object_get (scene.track, "can-adjust", &can_adjust, NULL);
  g_assert_false (can_adjust);
  off = track_scene_print (&scene);
  g_assert_cmpstr (off, ==, before);

  track_scene_add (&scene, TRACK_DAY + 2, 300);
  track_scene_assert_text (&scene, "held",
                           "Your ranges held 2 of 3 times; 8 of 10 is what they promise.");
  on = track_scene_print (&scene);
  g_assert_cmpstr (on, !=, before);
  g_object_get (scene.session, "own-factor", &line, NULL);
  g_assert_true (g_str_has_prefix (line, "Your own factor: 1."));
  g_assert_true (g_str_has_suffix (line, ", from 3 jobs"));

  g_object_set (scene.track, "switched-on", FALSE, NULL);
  g_free (on);
  on = track_scene_print (&scene);
  g_assert_cmpstr (on, ==, before);
}

static gboolean
get_flag (TrackScene *scene, const char *property)
{
  gboolean flag;

  g_object_get (scene->session, property, &flag, NULL);
  return flag;
}

/* Left out of one estimate, by a step that undo takes back; the next estimate has it again. */
static void
test_remove (void)
{
  g_auto (TrackScene) scene = { { NULL } };
  g_autofree char *before = NULL;
  g_autofree char *adjusted = NULL;
  g_autofree char *removed = NULL;
  g_autofree char *back = NULL;

  track_scene_set_up (&scene);
  before = track_scene_print (&scene);
  g_object_set (scene.track, "switched-on", TRUE, NULL);
  for (guint i = 0; i < 6; i++)
    track_scene_add (&scene, TRACK_DAY + i, 130);
  adjusted = track_scene_print (&scene);
  g_assert_true (get_flag (&scene, "has-own-factor") && get_flag (&scene, "may-have-own-factor"));

  g_object_set (scene.session, "has-own-factor", FALSE, NULL);
  removed = track_scene_print (&scene);
  g_assert_cmpstr (removed, ==, before);
  g_assert_true (!get_flag (&scene, "has-own-factor") && get_flag (&scene, "may-have-own-factor"));
  qw_session_undo (scene.session);
  back = track_scene_print (&scene);
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
  g_auto (TrackScene) scene = { { NULL } };
  const QwQuoteStart start = { .id = "a", .today = "2026-11-23" };
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (QwQuote) again = NULL;
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;
  QwRange planned;
  double plain;

  track_scene_set_up (&scene);
  plain = qw_session_get_estimate (scene.session)->hours.typical;
  g_object_set (scene.track, "switched-on", TRUE, NULL);
  for (guint i = 0; i < 6; i++)
    track_scene_add (&scene, TRACK_DAY + i, 130);
  quote = qw_quote_new_from_estimate (qw_session_get_estimate (scene.session), &start);
  before = qw_quote_to_bytes (quote);
  g_assert_nonnull (strstr (g_bytes_get_data (before, NULL), "\"own_factor\""));
  track_scene_add (&scene, TRACK_DAY + 10, 300);
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
  g_auto (TrackScene) scene = { { NULL } };
  g_autoptr (QwTrackItem) newest = NULL;
  g_autoptr (QwTrackItem) kept = NULL;
  g_autoptr (QwTrackItem) after = NULL;
  g_autofree char *planned = NULL;
  g_autofree char *verdict = NULL;
  g_autofree char *origin = NULL;
  guint misses;

  track_scene_set_up (&scene);
  track_scene_add (&scene, TRACK_DAY + 1, 20);
  track_scene_add (&scene, TRACK_DAY, 120);
  g_assert_cmpuint (track_scene_count (&scene), ==, 2);
  newest = track_scene_item (&scene, 0);
  g_object_get (newest, "planned", &planned, "verdict", &verdict, "origin", &origin, NULL);
  g_assert_cmpstr (planned, ==, "60–180 h");
  g_assert_cmpstr (verdict, ==, "below its range");
  g_assert_cmpstr (origin, ==, "Typed in");
  g_assert_cmpint (qw_track_item_get_hit (newest), ==, QW_HIT_BELOW);
  g_object_get (scene.track, "n-misses", &misses, NULL);
  g_assert_cmpuint (misses, ==, 1);

  kept = track_scene_item (&scene, 1);
  track_scene_add (&scene, TRACK_DAY + 2, 200);
  after = track_scene_item (&scene, 2);
  g_assert_true (kept == after);
}

static void
test_delete (void)
{
  g_auto (TrackScene) scene = { { NULL } };
  g_autoptr (QwTrackItem) item = NULL;

  track_scene_set_up (&scene);
  track_scene_add (&scene, TRACK_DAY, 120);
  item = track_scene_item (&scene, 0);
  qw_track_delete_job (scene.track, qw_track_item_get_job (item)->id);
  track_scene_settle (&scene);
  g_assert_cmpuint (track_scene_count (&scene), ==, 0);
  g_assert_cmpstr (scene.said->pdata[0], ==, "The job was deleted");
  qw_track_take_back (scene.track);
  track_scene_settle (&scene);
  g_assert_cmpuint (track_scene_count (&scene), ==, 1);
}

/* One wild job moves no price by more than the bound, and is named. */
static void
test_wild (void)
{
  g_auto (TrackScene) scene = { { NULL } };
  g_autofree char *bound = NULL;
  double before, after;

  track_scene_set_up (&scene);
  g_object_set (scene.track, "switched-on", TRUE, NULL);
  for (guint i = 0; i < 5; i++)
    track_scene_add (&scene, TRACK_DAY + i, 100);
  before = (double) qw_session_get_estimate (scene.session)->price.typical;
  track_scene_add (&scene, TRACK_DAY + 5, 100000);
  after = (double) qw_session_get_estimate (scene.session)->price.typical;
  g_assert_cmpfloat (after, >, before);
  g_assert_cmpfloat (after, <, before * QW_LEARNING_BOUND * 1.1);
  bound = track_scene_text (&scene, "bound");
  g_assert_nonnull (strstr (bound, "“Job of day 739005”"));
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
  g_test_add_func ("/track/wild", test_wild);

  return g_test_run ();
}
