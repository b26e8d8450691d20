/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-find.h"
#include "qw-tables.h"
#include "qw-type-card.h"
#include "qw-type-picker.h"

#include <adwaita.h>

#define FRAMES 10
/* More than there is to stop at. */
#define STOPS 60

typedef struct
{
  QwCatalog *catalog;
  QwSession *session;
  GtkWidget *window;
  GtkWidget *cards;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (QwBrief) brief = NULL;
  g_autoptr (GError) error = NULL;

  fixture->catalog = qw_tables_shipped_new (&error);
  g_assert_no_error (error);
  brief = qw_brief_new (fixture->catalog, "small-store");
  fixture->session = qw_session_new (fixture->catalog, brief);
  fixture->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window),
                        g_object_new (QW_TYPE_TYPE_PICKER, "session", fixture->session, NULL));
  fixture->cards = qw_find_type (fixture->window, GTK_TYPE_FLOW_BOX);
  gtk_window_present (GTK_WINDOW (fixture->window));
  qw_wait_frames (fixture->window, FRAMES);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  qw_wait_idle ();
  g_assert_finalize_object (fixture->session);
  qw_catalog_unref (fixture->catalog);
}

static const char *
project (Fixture *fixture)
{
  return qw_brief_get_project (qw_session_get_brief (fixture->session));
}

/* The project type of the card that has the focus, %NULL if no card has it. */
static const char *
focused_type (Fixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_autoptr (QwTypeItem) item = NULL;

  if (focus == NULL || !QW_IS_TYPE_CARD (focus))
    return NULL;
  g_object_get (focus, "item", &item, NULL);
  return qw_type_item_get_project_type (item)->id;
}

static void
walk (Fixture *fixture, GtkDirectionType direction)
{
  guint n_chosen = 0;
  gboolean can_undo = FALSE;

  for (guint i = 0; i < STOPS; i++)
    {
      const char *type = NULL;

      gtk_widget_child_focus (fixture->window, direction);
      qw_wait_idle ();
      type = focused_type (fixture);
      g_assert_cmpstr (project (fixture), ==, "small-store");
      if (type != NULL)
        g_assert_cmpstr (type, ==, "small-store");
      n_chosen += type != NULL;
    }
  g_assert_cmpuint (n_chosen, >, 0);
  g_assert_cmpuint (n_chosen, <, STOPS);
  g_object_get (fixture->session, "can-undo", &can_undo, NULL);
  g_assert_false (can_undo);
}

/* The cards are one stop, at the chosen one, and passing them picks nothing. */
static void
test_tab (Fixture *fixture, gconstpointer data)
{
  walk (fixture, GTK_DIR_TAB_FORWARD);
}

static void
test_tab_back (Fixture *fixture, gconstpointer data)
{
  walk (fixture, GTK_DIR_TAB_BACKWARD);
}

static void
move (Fixture *fixture, int step)
{
  gboolean moved = FALSE;

  g_signal_emit_by_name (fixture->cards, "move-cursor", GTK_MOVEMENT_VISUAL_POSITIONS, step, FALSE,
                         FALSE, &moved);
  qw_wait_idle ();
}

/* An arrow only goes to another card: what it passes would take picks out. */
static void
test_arrows (Fixture *fixture, gconstpointer data)
{
  g_autofree char *reached = NULL;

  while (focused_type (fixture) == NULL)
    gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_FORWARD);
  move (fixture, 1);
  move (fixture, 1);
  reached = g_strdup (focused_type (fixture));
  g_assert_cmpstr (reached, !=, "small-store");
  g_assert_cmpstr (project (fixture), ==, "small-store");

  g_signal_emit_by_name (fixture->cards, "activate-cursor-child");
  qw_wait_idle ();
  g_assert_cmpstr (project (fixture), ==, reached);
  g_assert_cmpstr (focused_type (fixture), ==, reached);
}

/* What is chosen is marked for the eye and for a screen reader, and nothing else is. */
static void
test_mark (Fixture *fixture, gconstpointer data)
{
  QwTypePicker *picker = QW_TYPE_PICKER (gtk_window_get_child (GTK_WINDOW (fixture->window)));
  GtkWidget *before = qw_type_picker_get_chosen (picker);
  GtkWidget *after = NULL;

  qw_session_choose_project (fixture->session, "saas-mvp");
  qw_wait_idle ();
  after = qw_type_picker_get_chosen (picker);
  g_assert_true (after != before);
  g_assert_true (gtk_widget_get_state_flags (after) & GTK_STATE_FLAG_SELECTED);
  g_assert_false (gtk_widget_get_state_flags (before) & GTK_STATE_FLAG_SELECTED);
  gtk_test_accessible_assert_state (after, GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  gtk_test_accessible_assert_state (before, GTK_ACCESSIBLE_STATE_SELECTED, FALSE);
}

typedef struct
{
  const char *name;
  void (*test) (Fixture *fixture, gconstpointer data);
} Row;

static const Row rows[] = {
  { "tab", test_tab },
  { "tab-back", test_tab_back },
  { "arrows", test_arrows },
  { "mark", test_mark },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/ui/type-picker/", rows[i].name, NULL);

      g_test_add (path, Fixture, NULL, set_up, rows[i].test, tear_down);
    }
  return g_test_run ();
}
