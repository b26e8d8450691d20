/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-check.h"
#include "qw-find.h"
#include "qw-stage.h"
#include "qw-track-chart.h"
#include "qw-track-row.h"
#include "qw-track-window.h"
#include "store-room.h"

#define FIRST_DAY 739000

typedef struct
{
  QwStage stage;
  StoreRoom room;
  QwLibrary *library;
  QwTrack *track;
  QwTrackWindow *window;
} Fixture;

static gboolean
is_idle (gpointer data)
{
  Fixture *self = data;
  gboolean busy;

  g_object_get (self->track, "busy", &busy, NULL);
  return !busy && qw_library_get_saved (self->library);
}

static void
settle (Fixture *self)
{
  for (guint i = 0; i < 2; i++)
    {
      store_room_await (is_idle, self);
      qw_library_flush (self->library);
      qw_wait_frames (GTK_WIDGET (self->window), 4);
    }
}

static void
set_up (Fixture *self, gconstpointer data)
{
  store_room_set_up (&self->room);
  qw_stage_set_up (&self->stage, NULL);
  self->library = qw_library_new (self->room.folder, self->stage.catalog);
  self->track = qw_track_new (self->stage.catalog, self->library);
  g_object_bind_property (self->track, "learning", self->stage.session, "learning",
                          G_BINDING_SYNC_CREATE);
  self->window = qw_track_window_new (GTK_WINDOW (self->stage.window), self->track);
  gtk_window_present (GTK_WINDOW (self->window));
  settle (self);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  settle (self);
  gtk_window_destroy (GTK_WINDOW (self->window));
  qw_wait_idle ();
  qw_stage_tear_down (&self->stage, NULL);
  g_clear_object (&self->track);
  qw_library_flush (self->library);
  qw_wait_idle ();
  g_clear_object (&self->library);
  store_room_clear (&self->room);
}

/* Rows of a table: every third took too long. */
static void
import_jobs (Fixture *self, guint n)
{
  g_autoptr (GString) text = g_string_new ("date,planned,actual,low,high,title\n");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (QwJobSheet) sheet = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < n; i++)
    {
      GDate day;
      char written[16];

      g_date_clear (&day, 1);
      g_date_set_julian (&day, FIRST_DAY + i);
      g_date_strftime (written, sizeof written, "%Y-%m-%d", &day);
      g_string_append_printf (text, "%s,100,%d,60,180,Job %u\n", written, i % 3 == 2 ? 200 : 120,
                              i + 1);
    }
  bytes = g_bytes_new (text->str, text->len);
  sheet = qw_job_sheet_new (self->stage.catalog, "jobs.csv", bytes, FIRST_DAY + 400, "USD", &error);
  g_assert_no_error (error);
  qw_track_import (self->track, sheet);
  settle (self);
}

static char *
read_window (Fixture *self)
{
  return qw_stage_read (GTK_WIDGET (self->window));
}

static void
assert_reads (Fixture *self, const char *expected)
{
  g_autofree char *text = read_window (self);

  if (strstr (text, expected) == NULL)
    g_error ("“%s” is not in:\n%s", expected, text);
}

static void
act (Fixture *self, const char *action, const char *id)
{
  g_assert_true (
      gtk_widget_activate_action (GTK_WIDGET (self->window), action, id != NULL ? "s" : NULL, id));
  settle (self);
}

typedef struct
{
  const char *name;
  guint n_jobs;
  const char *says;
} ShownCase;

static const ShownCase shown_cases[] = {
  { "nothing", 0, "No Past Jobs Yet" },
  { "two", 2, "2 jobs: too few to adjust anything by, three are the least." },
  { "nine", 9, "Your ranges held 6 of 9 times; 8 of 10 is what they promise." },
  { "two hundred", 200, "Your ranges held 134 of 200 times; 8 of 10 is what they promise." },
};

static void
test_shown (Fixture *self, gconstpointer data)
{
  const ShownCase *shown = data;

  if (shown->n_jobs > 0)
    import_jobs (self, shown->n_jobs);
  assert_reads (self, shown->says);
  g_assert_cmpuint (g_list_model_get_n_items (qw_track_get_jobs (self->track)), ==, shown->n_jobs);
  g_assert_cmpuint (qw_check_names (GTK_WIDGET (self->window)), >, 0);
  if (shown->n_jobs == 0)
    return;
  act (self, "track.show-table", NULL);
  g_assert_cmpuint (qw_stage_count (GTK_WIDGET (self->window), QW_TYPE_TRACK_ROW), >=,
                    MIN (shown->n_jobs, 5));
  g_assert_cmpuint (qw_check_names (GTK_WIDGET (self->window)), >, 0);
}

static void
press (GtkWidget *widget, guint key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);
      gboolean taken = FALSE;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &taken);
    }
}

/* The plot has the focus as soon as there is one, and the line below it says which job. */
static void
test_keys (Fixture *self, gconstpointer data)
{
  static const struct
  {
    guint key;
    const char *says;
  } steps[] = {
    { GDK_KEY_Left, "Job 9: 200 hours of" },  { GDK_KEY_Left, "Job 8: 120 hours of" },
    { GDK_KEY_Home, "Job 1: 120 hours of" },  { GDK_KEY_Left, "Job 1: 120 hours of" },
    { GDK_KEY_Right, "Job 2: 120 hours of" }, { GDK_KEY_End, "Job 9: 200 hours of" },
  };
  GtkWidget *chart;

  import_jobs (self, 9);
  chart = qw_find_type (GTK_WIDGET (self->window), QW_TYPE_TRACK_CHART);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) == chart);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      press (chart, steps[i].key);
      qw_wait_idle ();
      assert_reads (self, steps[i].says);
    }
}

static guint
count (Fixture *self)
{
  return g_list_model_get_n_items (qw_track_get_jobs (self->track));
}

static void
test_delete (Fixture *self, gconstpointer data)
{
  g_autoptr (QwTrackItem) item = NULL;
  g_autofree char *id = NULL;

  import_jobs (self, 9);
  item = g_list_model_get_item (qw_track_get_jobs (self->track), 0);
  id = g_strdup (qw_track_item_get_job (item)->id);
  act (self, "track.delete", id);
  g_assert_cmpuint (count (self), ==, 8);
  assert_reads (self, "Undo");
  act (self, "track.take-back", NULL);
  g_assert_cmpuint (count (self), ==, 9);
}

static void
test_undo_import (Fixture *self, gconstpointer data)
{
  import_jobs (self, 9);
  assert_reads (self, "9 jobs were imported.");
  import_jobs (self, 9);
  g_assert_cmpuint (count (self), ==, 9);
  import_jobs (self, 12);
  g_assert_cmpuint (count (self), ==, 12);
  act (self, "track.take-back", NULL);
  g_assert_cmpuint (count (self), ==, 9);
}

static gboolean
has_id (GtkWidget *widget, gpointer id)
{
  return g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), id) == 0;
}

static GtkWidget *
find_id (GtkWidget *root, const char *id)
{
  GtkWidget *widget = qw_find (root, has_id, (gpointer) id);

  g_assert_nonnull (widget);
  return widget;
}

static char *
print_estimate (Fixture *self)
{
  g_autoptr (JsonNode) node = qw_estimate_to_json (qw_stage_estimate (&self->stage));

  return json_to_string (node, FALSE);
}

/* Each step, and whether the estimate is another than it was before all of them. */
static void
test_switch (Fixture *self, gconstpointer data)
{
  static const struct
  {
    const char *toggle;
    gboolean on;
    gboolean changed;
    gboolean offered;
  } steps[] = {
    { "toggle", TRUE, TRUE, TRUE }, { "factor", FALSE, FALSE, TRUE },
    { "factor", TRUE, TRUE, TRUE }, { "toggle", FALSE, FALSE, FALSE },
    { "toggle", TRUE, TRUE, TRUE },
  };
  GtkWidget *root = qw_stage_root (&self->stage);
  g_autofree char *before = print_estimate (self);

  import_jobs (self, 9);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      gboolean is_factor = g_str_equal (steps[i].toggle, "factor");
      GtkWidget *top = is_factor ? root : GTK_WIDGET (self->window);
      g_autofree char *now = NULL;

      gtk_switch_set_active (GTK_SWITCH (find_id (top, steps[i].toggle)), steps[i].on);
      settle (self);
      now = print_estimate (self);
      g_assert_cmpint (g_strcmp0 (now, before) != 0, ==, steps[i].changed);
      g_assert_cmpint (gtk_widget_get_visible (find_id (root, "factor_row")), ==, steps[i].offered);
      g_assert_cmpint (gtk_switch_get_active (GTK_SWITCH (find_id (root, "factor"))), ==,
                       steps[i].changed);
    }
}

static void
add (const char *path, void (*test) (Fixture *self, gconstpointer data), gconstpointer data)
{
  g_test_add (path, Fixture, data, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (shown_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/track/shown/%s", shown_cases[i].name);

      add (path, test_shown, &shown_cases[i]);
    }
  add ("/track/keys", test_keys, NULL);
  add ("/track/delete", test_delete, NULL);
  add ("/track/undo-import", test_undo_import, NULL);
  add ("/track/switch", test_switch, NULL);
  return g_test_run ();
}
