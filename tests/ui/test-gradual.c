/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "many-features.h"
#include "qw-feature-list.h"
#include "qw-feature-row.h"
#include "qw-find.h"
#include "qw-gradual.h"
#include "qw-line-row.h"
#include "qw-own-list.h"
#include "qw-own-row.h"
#include "qw-stage.h"

#define MANY          100
#define FEW           12
#define MANY_FEATURES 250
#define FRAMES        (MANY + 20)

typedef struct
{
  GtkWidget *window;
  GtkListBox *rows;
  GtkStringList *model;
} Fixture;

static GtkWidget *
create_row (gpointer item, gpointer user_data)
{
  return gtk_label_new (gtk_string_object_get_string (item));
}

static void
add_strings (Fixture *fixture, guint n)
{
  for (guint i = 0; i < n; i++)
    gtk_string_list_append (fixture->model, "Row");
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  fixture->window = gtk_window_new ();
  fixture->rows = GTK_LIST_BOX (gtk_list_box_new ());
  fixture->model = gtk_string_list_new (NULL);
  /* As everywhere else: longer than the screen, it scrolls. */
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (fixture->rows));
  gtk_window_set_child (GTK_WINDOW (fixture->window), scroller);
  gtk_window_present (GTK_WINDOW (fixture->window));
  qw_gradual_bind (fixture->rows, G_LIST_MODEL (fixture->model), create_row);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->model);
}

static guint
count_rows (Fixture *fixture)
{
  guint n = 0;

  while (gtk_list_box_get_row_at_index (fixture->rows, (int) n) != NULL)
    n++;
  return n;
}

static void
test_grows (Fixture *fixture, gconstpointer data)
{
  add_strings (fixture, MANY);
  g_assert_cmpuint (count_rows (fixture), <=, FEW);
  g_assert_cmpuint (count_rows (fixture), >, 0);
  qw_wait_frames (fixture->window, FRAMES);
  g_assert_cmpuint (count_rows (fixture), ==, MANY);
}

static void
test_grows_again (Fixture *fixture, gconstpointer data)
{
  test_grows (fixture, data);
  gtk_string_list_splice (fixture->model, 0, MANY, NULL);
  g_assert_cmpuint (count_rows (fixture), ==, 0);
  test_grows (fixture, data);
}

static void
test_one_more (Fixture *fixture, gconstpointer data)
{
  test_grows (fixture, data);
  add_strings (fixture, 1);
  qw_wait_frames (fixture->window, 2);
  g_assert_cmpuint (count_rows (fixture), ==, MANY + 1);
}

static void
test_finish (Fixture *fixture, gconstpointer data)
{
  add_strings (fixture, MANY);
  qw_gradual_finish (fixture->rows);
  g_assert_cmpuint (count_rows (fixture), ==, MANY);
  gtk_string_list_remove (fixture->model, 0);
  g_assert_cmpuint (count_rows (fixture), ==, MANY - 1);
}

static void
set_own_lines (QwStage *stage, guint n)
{
  g_autoptr (QwBrief) brief = qw_brief_ref (qw_session_get_brief (stage->session));

  for (guint i = 0; i < n; i++)
    {
      QwOwnLine line = { .title = (char *) "Line", .hours = { 1, 2, 3 } };
      QwBrief *next = qw_brief_with_own_line (brief, i, &line);

      qw_brief_unref (brief);
      brief = next;
    }
  qw_session_set_brief (stage->session, brief, NULL);
}

/* Many lines of one's own come a few a frame too, on both sides. */
static void
test_own_lines (QwStage *stage, gconstpointer data)
{
  set_own_lines (stage, MANY);
  g_assert_cmpuint (qw_stage_count (qw_stage_root (stage), QW_TYPE_OWN_ROW), <=, FEW);
  g_assert_cmpuint (qw_stage_count (qw_stage_root (stage), QW_TYPE_LINE_ROW), <=, FEW);
  qw_wait_frames (qw_stage_root (stage), FRAMES);
  g_assert_cmpuint (qw_stage_count (qw_stage_root (stage), QW_TYPE_OWN_ROW), ==, MANY);
  g_assert_cmpuint (qw_stage_count (qw_stage_root (stage), QW_TYPE_LINE_ROW), >, MANY);
}

/* The line that is added has its row, and the focus, at once. */
static void
test_added_line (QwStage *stage, gconstpointer data)
{
  GtkWidget *list = qw_stage_find (stage, QW_TYPE_OWN_LIST);
  GtkWidget *focus = NULL;

  set_own_lines (stage, MANY);
  gtk_widget_activate_action (list, "own.add", NULL);
  g_assert_cmpuint (qw_stage_count (qw_stage_root (stage), QW_TYPE_OWN_ROW), ==, MANY + 1);
  focus = gtk_window_get_focus (GTK_WINDOW (stage->window));
  g_assert_nonnull (gtk_widget_get_ancestor (focus, QW_TYPE_OWN_ROW));
}

static void
add_test (const char *path, void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

static gboolean
is_all (GtkWidget *widget, gpointer data)
{
  return g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), "all") == 0;
}

static guint
count_features (GtkWidget *window)
{
  guint n = 0;
  GtkWidget *list = qw_find_type (qw_find_type (window, QW_TYPE_FEATURE_LIST), GTK_TYPE_LIST_BOX);

  while (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int) n) != NULL)
    n++;
  return n;
}

static void
scroll_down (GtkWidget *window)
{
  GtkWidget *list = qw_find_type (window, QW_TYPE_FEATURE_LIST);
  GtkWidget *page = gtk_widget_get_ancestor (list, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *place = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (page));

  gtk_adjustment_set_value (place, gtk_adjustment_get_upper (place));
  qw_wait_frames (window, 8);
}

/* Of very many features, those far below are built as one comes to them, and one does come to all. */
static void
test_features (QwStage *stage, gconstpointer data)
{
  g_autoptr (QwCatalog) catalog = many_features_new (stage->catalog, MANY_FEATURES);
  g_autoptr (QwBrief) brief = qw_brief_new (catalog, "small-store");
  g_autoptr (QwSession) session = qw_session_new (catalog, brief);
  GtkWidget *window = GTK_WIDGET (qw_window_new (NULL, session));
  guint all = qw_catalog_get_features (catalog)->len, before;

  gtk_window_present (GTK_WINDOW (window));
  qw_wait_frames (window, QW_STAGE_FRAMES);
  gtk_toggle_button_set_active (
      GTK_TOGGLE_BUTTON (qw_find (qw_find_type (window, QW_TYPE_FEATURE_LIST), is_all, NULL)),
      TRUE);
  qw_wait_frames (window, FRAMES);
  before = count_features (window);
  g_assert_cmpuint (before, <, all / 2);
  for (guint i = 0; i < MANY && count_features (window) < all; i++)
    scroll_down (window);
  g_assert_cmpuint (count_features (window), ==, all);
  gtk_window_destroy (GTK_WINDOW (window));
  qw_wait_idle ();
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  add_test ("/gradual/grows", test_grows);
  add_test ("/gradual/grows-again", test_grows_again);
  add_test ("/gradual/one-more", test_one_more);
  add_test ("/gradual/finish", test_finish);
  g_test_add ("/gradual/own-lines", QwStage, NULL, qw_stage_set_up, test_own_lines,
              qw_stage_tear_down);
  g_test_add ("/gradual/added-line", QwStage, NULL, qw_stage_set_up, test_added_line,
              qw_stage_tear_down);
  g_test_add ("/gradual/features", QwStage, NULL, qw_stage_set_up, test_features,
              qw_stage_tear_down);
  return g_test_run ();
}
