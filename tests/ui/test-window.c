/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-feature-row.h"
#include "qw-check.h"
#include "qw-find.h"
#include "qw-format.h"
#include "qw-own-row.h"
#include "qw-split.h"
#include "qw-tables.h"
#include "qw-type-card.h"
#include "qw-window.h"

/* Enough for the rows that are built after the first frame. */
#define FRAMES 40

typedef struct
{
  QwCatalog *catalog;
  QwSession *session;
  QwWindow *window;
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
  fixture->window = qw_window_new (NULL, fixture->session);
  gtk_window_present (GTK_WINDOW (fixture->window));
  qw_wait_frames (GTK_WIDGET (fixture->window), FRAMES);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  qw_wait_idle ();
  g_assert_finalize_object (fixture->session);
  qw_catalog_unref (fixture->catalog);
}

static GtkWidget *
root (Fixture *fixture)
{
  return GTK_WIDGET (fixture->window);
}

/* The large figure, as a person reads it. */
static char *
read_typical (Fixture *fixture)
{
  GtkWidget *label = qw_find_styled (root (fixture), "figure-typical");

  return g_strdup (gtk_label_get_text (GTK_LABEL (label)));
}

static void
assert_figure_is_estimate (Fixture *fixture)
{
  QwEstimate *estimate = qw_session_get_estimate (fixture->session);
  g_autofree char *expected = qw_format_amount (estimate->currency, estimate->price.typical);
  g_autofree char *shown = read_typical (fixture);

  g_assert_cmpstr (shown, ==, expected);
}

static gboolean
is_row_of (GtkWidget *widget, gpointer id)
{
  g_autoptr (QwChoice) choice = NULL;

  if (!QW_IS_FEATURE_ROW (widget))
    return FALSE;
  g_object_get (widget, "choice", &choice, NULL);
  return g_str_equal (qw_choice_get_feature (choice)->id, id);
}

static GtkWidget *
find_row (Fixture *fixture, const char *id)
{
  return qw_find (root (fixture), is_row_of, (gpointer) id);
}

static void
tick (Fixture *fixture, const char *id, gboolean active)
{
  GtkWidget *row = find_row (fixture, id);

  g_assert_nonnull (row);
  gtk_switch_set_active (GTK_SWITCH (qw_find_type (row, GTK_TYPE_SWITCH)), active);
  qw_wait_idle ();
}

static gboolean
is_card_of (GtkWidget *widget, gpointer id)
{
  g_autoptr (QwTypeItem) item = NULL;

  if (!QW_IS_TYPE_CARD (widget))
    return FALSE;
  g_object_get (widget, "item", &item, NULL);
  return g_str_equal (qw_type_item_get_project_type (item)->id, id);
}

static void
choose (Fixture *fixture, const char *id)
{
  GtkWidget *card = qw_find (root (fixture), is_card_of, (gpointer) id);

  g_assert_nonnull (card);
  gtk_widget_activate (card);
  qw_wait_idle ();
}

static void
search (Fixture *fixture, const char *text)
{
  GtkWidget *entry = qw_find_type (root (fixture), GTK_TYPE_SEARCH_ENTRY);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "search-changed");
  qw_wait_frames (root (fixture), FRAMES);
}

static void
count_rows (GtkWidget *widget, gpointer count)
{
  if (QW_IS_FEATURE_ROW (widget))
    ++*(guint *) count;
}

static guint
n_rows (Fixture *fixture)
{
  guint count = 0;

  qw_find_each (root (fixture), count_rows, &count);
  return count;
}

static void
test_opens_on_estimate (Fixture *fixture, gconstpointer data)
{
  g_autofree char *shown = read_typical (fixture);

  assert_figure_is_estimate (fixture);
  g_assert_cmpstr (shown, !=, "$0");
  g_assert_nonnull (qw_find_label (root (fixture), "Typical"));
}

static void
test_choosing_a_type (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = read_typical (fixture);
  g_autofree char *after = NULL;

  choose (fixture, "web-app");
  after = read_typical (fixture);
  g_assert_cmpstr (qw_brief_get_project (qw_session_get_brief (fixture->session)), ==, "web-app");
  g_assert_cmpstr (before, !=, after);
  assert_figure_is_estimate (fixture);
}

static void
test_ticking_and_undo (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = read_typical (fixture);
  g_autofree char *ticked = NULL;
  g_autofree char *undone = NULL;
  g_autofree char *redone = NULL;

  tick (fixture, "one-off-payments", TRUE);
  ticked = read_typical (fixture);
  g_assert_cmpstr (before, !=, ticked);
  assert_figure_is_estimate (fixture);

  gtk_widget_activate_action (root (fixture), "win.undo", NULL);
  qw_wait_idle ();
  undone = read_typical (fixture);
  g_assert_cmpstr (undone, ==, before);
  g_assert_false (gtk_switch_get_active (
      GTK_SWITCH (qw_find_type (find_row (fixture, "one-off-payments"), GTK_TYPE_SWITCH))));

  gtk_widget_activate_action (root (fixture), "win.redo", NULL);
  qw_wait_idle ();
  redone = read_typical (fixture);
  g_assert_cmpstr (redone, ==, ticked);
}

static void
test_counting (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = NULL;
  GtkWidget *count = NULL;

  search (fixture, "language");
  row = find_row (fixture, "multi-language");
  g_assert_nonnull (row);
  count = qw_find_type (row, GTK_TYPE_SPIN_BUTTON);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (count), 2);
  qw_wait_idle ();
  g_assert_cmpuint (
      qw_brief_get_quantity (qw_session_get_brief (fixture->session), "multi-language"), ==, 2);
  assert_figure_is_estimate (fixture);
}

static const struct
{
  const char *text;
  const char *found; /* a feature that must be there, or NULL if nothing is */
} searches[] = {
  { "payment", "one-off-payments" }, { "PAYMENT", "one-off-payments" },
  { "language", "multi-language" },  { "webhook", "webhooks" },
  { "zzz no such thing", NULL },
};

static void
test_searching (Fixture *fixture, gconstpointer data)
{
  guint usual = n_rows (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      search (fixture, searches[i].text);
      if (searches[i].found != NULL)
        g_assert_nonnull (find_row (fixture, searches[i].found));
      else
        g_assert_cmpuint (n_rows (fixture), ==, 0);
    }
  search (fixture, "");
  g_assert_cmpuint (n_rows (fixture), ==, usual);
}

static void
test_own_line (Fixture *fixture, gconstpointer data)
{
  GtkWidget *list = qw_find_label (root (fixture), "Your Own Lines");
  GtkWidget *row = NULL;
  g_autofree char *before = read_typical (fixture);
  g_autofree char *after = NULL;

  gtk_widget_activate_action (gtk_widget_get_parent (list), "own.add", NULL);
  qw_wait_idle ();
  row = qw_find_type (root (fixture), QW_TYPE_OWN_ROW);
  g_assert_nonnull (row);
  gtk_editable_set_text (GTK_EDITABLE (qw_find_type (row, GTK_TYPE_ENTRY)), "Kite & Co <b>");
  qw_wait_idle ();
  after = read_typical (fixture);
  g_assert_cmpstr (before, !=, after);
  g_assert_nonnull (qw_find_label (root (fixture), "Kite & Co <b>"));
}

static void
find_split (Fixture *fixture, GtkWidget **start, GtkWidget **end, GtkWidget **bar)
{
  GtkWidget *split = qw_find_type (root (fixture), QW_TYPE_SPLIT);

  g_object_get (split, "start", start, "end", end, "bar", bar, NULL);
  g_object_unref (*start);
  g_object_unref (*end);
  g_object_unref (*bar);
}

static void
test_narrow_shows_one_pane (Fixture *fixture, gconstpointer data)
{
  GtkWidget *split = qw_find_type (root (fixture), QW_TYPE_SPLIT);
  GtkWidget *start = NULL;
  GtkWidget *end = NULL;
  GtkWidget *bar = NULL;

  find_split (fixture, &start, &end, &bar);
  g_assert_true (gtk_widget_get_child_visible (start));
  g_assert_true (gtk_widget_get_child_visible (end));
  g_assert_false (gtk_widget_get_child_visible (bar));

  gtk_widget_allocate (split, 360, 640, -1, NULL);
  g_assert_true (gtk_widget_get_child_visible (start));
  g_assert_false (gtk_widget_get_child_visible (end));
  g_assert_true (gtk_widget_get_child_visible (bar));

  g_signal_emit_by_name (bar, "clicked");
  gtk_widget_allocate (split, 360, 640, -1, NULL);
  g_assert_false (gtk_widget_get_child_visible (start));
  g_assert_true (gtk_widget_get_child_visible (end));
}

static void
test_fits_360_pixels (Fixture *fixture, gconstpointer data)
{
  int minimum = 0;

  gtk_widget_measure (root (fixture), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
}

static void
test_every_control_has_a_name (Fixture *fixture, gconstpointer data)
{
  qw_session_add_own_line (fixture->session);
  qw_wait_frames (root (fixture), 2);
  g_assert_cmpuint (qw_check_names (root (fixture)), >, 30);
}

/* Who scrolls the page must not change a figure on the way. */
static void
test_wheel_changes_nothing (Fixture *fixture, gconstpointer data)
{
  qw_session_add_own_line (fixture->session);
  qw_wait_frames (root (fixture), FRAMES);
  g_assert_cmpuint (qw_check_wheel (root (fixture)), >=, 8);
}

static const struct
{
  const char *name;
  void (*test) (Fixture *fixture, gconstpointer data);
} tests[] = {
  { "/window/opens-on-an-estimate", test_opens_on_estimate },
  { "/window/choosing-a-type", test_choosing_a_type },
  { "/window/ticking-undo-redo", test_ticking_and_undo },
  { "/window/counting", test_counting },
  { "/window/searching", test_searching },
  { "/window/own-line-is-not-markup", test_own_line },
  { "/window/narrow-shows-one-pane", test_narrow_shows_one_pane },
  { "/window/fits-360-pixels", test_fits_360_pixels },
  { "/window/every-control-has-a-name", test_every_control_has_a_name },
  { "/window/wheel-changes-nothing", test_wheel_changes_nothing },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
