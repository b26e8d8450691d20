/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "track-scene.h"

#include "fixture-tables.h"
#include "model-watch.h"

static void
said_cb (TrackScene *scene, const char *text)
{
  g_ptr_array_add (scene->said, g_strdup (text));
}

static gboolean
is_idle (gpointer data)
{
  TrackScene *scene = data;
  gboolean busy;

  g_object_get (scene->track, "busy", &busy, NULL);
  return !busy && qw_library_get_saved (scene->library);
}

void
track_scene_settle (TrackScene *scene)
{
  store_room_await (is_idle, scene);
}

void
track_scene_set_up (TrackScene *scene)
{
  g_autoptr (QwBrief) brief = NULL;

  *scene = (TrackScene){ .catalog = fixture_catalog_new () };
  store_room_set_up (&scene->room);
  scene->said = g_ptr_array_new_with_free_func (g_free);
  scene->library = qw_library_new (scene->room.folder, scene->catalog);
  scene->track = qw_track_new (scene->catalog, scene->library);
  g_signal_connect_swapped (scene->track, "notice", G_CALLBACK (said_cb), scene);
  brief = model_brief (scene->catalog, "\"project\": \"shop\"");
  scene->session = qw_session_new (scene->catalog, brief);
  g_object_bind_property (scene->track, "learning", scene->session, "learning",
                          G_BINDING_SYNC_CREATE);
  track_scene_settle (scene);
}

void
track_scene_clear (TrackScene *scene)
{
  track_scene_settle (scene);
  model_settle ();
  g_clear_object (&scene->session);
  g_assert_finalize_object (g_steal_pointer (&scene->track));
  g_clear_object (&scene->library);
  g_clear_pointer (&scene->said, g_ptr_array_unref);
  g_clear_pointer (&scene->catalog, qw_catalog_unref);
  store_room_clear (&scene->room);
}


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

void
track_scene_add (TrackScene *scene, guint32 day, double actual)
{
  const QwRange hours = { 60, 100, 180 };
  g_autoptr (QwJob) job = make_job (day, NULL, &hours, actual);

  qw_track_save_job (scene->track, job);
  track_scene_settle (scene);
}

char *
track_scene_text (TrackScene *scene, const char *property)
{
  char *text = NULL;

  g_object_get (scene->track, property, &text, NULL);
  return text;
}

void
track_scene_assert_text (TrackScene *scene, const char *property, const char *expected)
{
  g_autofree char *text = track_scene_text (scene, property);

  g_assert_cmpstr (text, ==, expected);
}

QwTrackItem *
track_scene_item (TrackScene *scene, guint position)
{
  return g_list_model_get_item (qw_track_get_jobs (scene->track), position);
}

guint
track_scene_count (TrackScene *scene)
{
  return g_list_model_get_n_items (qw_track_get_jobs (scene->track));
}

char *
track_scene_print (TrackScene *scene)
{
  g_autoptr (JsonNode) node = qw_estimate_to_json (qw_session_get_estimate (scene->session));

  return json_to_string (node, FALSE);
}
