/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution-chart.h"
#include "qw-find.h"
#include "qw-format.h"
#include "qw-price-card.h"
#include "qw-price-words.h"
#include "qw-tables.h"
#include "qw-window.h"

typedef struct
{
  QwCatalog *catalog;
  QwSession *session;
  QwWindow *window;
  GtkWidget *card;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer project)
{
  g_autoptr (QwBrief) brief = NULL;
  g_autoptr (GError) error = NULL;

  fixture->catalog = qw_tables_shipped_new (&error);
  g_assert_no_error (error);
  brief = qw_brief_new (fixture->catalog, project != NULL ? project : "small-store");
  fixture->session = qw_session_new (fixture->catalog, brief);
  fixture->window = qw_window_new (NULL, fixture->session);
  gtk_window_present (GTK_WINDOW (fixture->window));
  /* It is built once the first frames are out. */
  for (guint i = 0; i < 20 && fixture->card == NULL; i++)
    {
      qw_wait_frames (GTK_WIDGET (fixture->window), 1);
      fixture->card = qw_find_type (GTK_WIDGET (fixture->window), QW_TYPE_PRICE_CARD);
    }
  g_assert_nonnull (fixture->card);
  qw_wait_frames (GTK_WIDGET (fixture->window), 2);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  qw_wait_idle ();
  g_assert_finalize_object (fixture->session);
  qw_catalog_unref (fixture->catalog);
}

static gboolean
has_id (GtkWidget *widget, gpointer id)
{
  return g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), id) == 0;
}

static gpointer
get (Fixture *fixture, const char *id)
{
  GtkWidget *widget = qw_find (fixture->card, has_id, (gpointer) id);

  g_assert_nonnull (widget);
  return widget;
}

/* What a person reads there, or NULL where nothing stands. */
static const char *
read_text (Fixture *fixture, const char *id)
{
  GtkWidget *label = get (fixture, id);

  return gtk_widget_get_mapped (label) ? gtk_label_get_text (GTK_LABEL (label)) : NULL;
}

static GtkWidget *
get_chart (Fixture *fixture)
{
  return qw_find_type (GTK_WIDGET (fixture->window), QW_TYPE_DISTRIBUTION_CHART);
}

static QwEstimate *
get_estimate (Fixture *fixture)
{
  return qw_session_get_estimate (fixture->session);
}

static void
do_action (Fixture *fixture, const char *name)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), name, NULL));
  qw_wait_frames (GTK_WIDGET (fixture->window), 2);
}

static void
set_value (Fixture *fixture, const char *id, double value)
{
  gtk_spin_button_set_value (get (fixture, id), value);
  qw_wait_frames (GTK_WIDGET (fixture->window), 2);
}

static void
set_own (Fixture *fixture, gboolean own)
{
  gtk_switch_set_active (get (fixture, "own"), own);
  qw_wait_frames (GTK_WIDGET (fixture->window), 2);
}

/* The price, its words and the chart's marker all say the same. */
static void
assert_shows_price (Fixture *fixture)
{
  QwEstimate *estimate = get_estimate (fixture);
  g_autofree char *price = qw_price_words_price (estimate);
  g_autofree char *covers = qw_price_words_covers (estimate);
  g_autofree char *marker = qw_price_words_marker (estimate);
  g_autofree char *shown = NULL;
  guint confidence = 0;

  g_assert_cmpstr (read_text (fixture, "amount"), ==, price);
  g_assert_cmpstr (read_text (fixture, "covers"), ==, covers);
  g_object_get (get_chart (fixture), "confidence", &confidence, "marker-label", &shown, NULL);
  g_assert_cmpuint (confidence, ==, CLAMP (estimate->fixed.confidence, 50, 95));
  g_assert_cmpstr (shown, ==, marker);
}

/* What the arrow key is bound to. */
static void
press_right (Fixture *fixture, guint times)
{
  for (guint i = 0; i < times; i++)
    g_signal_emit_by_name (get (fixture, "dial"), "move-slider", GTK_SCROLL_STEP_RIGHT);
  qw_wait_frames (GTK_WIDGET (fixture->window), 2);
}

static void
test_dial_by_keys (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = g_strdup (read_text (fixture, "amount"));

  assert_shows_price (fixture);
  g_assert_true (gtk_widget_get_focusable (get (fixture, "dial")));
  press_right (fixture, 12);
  g_assert_cmpuint (get_estimate (fixture)->fixed.confidence, ==, 82);
  g_assert_cmpstr (read_text (fixture, "amount"), !=, before);
  assert_shows_price (fixture);

  do_action (fixture, "win.undo");
  g_assert_cmpstr (read_text (fixture, "amount"), ==, before);
  g_assert_cmpfloat (gtk_spin_button_get_value (get (fixture, "percent")), ==, 70);
  assert_shows_price (fixture);
}

static void
test_dial_by_typing (Fixture *fixture, gconstpointer data)
{
  gtk_editable_set_text (get (fixture, "percent"), "90");
  gtk_spin_button_update (get (fixture, "percent"));
  qw_wait_frames (GTK_WIDGET (fixture->window), 2);
  g_assert_cmpuint (get_estimate (fixture)->fixed.confidence, ==, 90);
  g_assert_cmpfloat (gtk_range_get_value (get (fixture, "dial")), ==, 90);
  g_assert_cmpstr (read_text (fixture, "covers"), ==, "Covers the work in about 9 of 10 such jobs");
  assert_shows_price (fixture);
}

static void
press_key (GtkWidget *widget, guint keyval)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean handled = FALSE;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, 0, &handled);
    }
}

static void
test_marker_moves_dial (Fixture *fixture, gconstpointer data)
{
  GtkWidget *chart = get_chart (fixture);

  gtk_test_accessible_assert_role (chart, GTK_ACCESSIBLE_ROLE_SLIDER);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 70.0);
  press_key (chart, GDK_KEY_Right);
  press_key (chart, GDK_KEY_Right);
  qw_wait_frames (GTK_WIDGET (fixture->window), 2);
  g_assert_cmpfloat (gtk_range_get_value (get (fixture, "dial")), ==, 72);
  assert_shows_price (fixture);
}

static void
test_chart_says_price (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = NULL;

  press_right (fixture, 20);
  text = g_strdelimit (qw_price_words_marker (get_estimate (fixture)), "\n", ' ');
  gtk_test_accessible_assert_property (get_chart (fixture), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
                                       90.0);
  gtk_test_accessible_assert_property (get_chart (fixture), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       text);
}

static void
test_own_price (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = g_strdup (read_text (fixture, "amount"));
  g_autofree char *confidence = NULL;

  g_assert_null (read_text (fixture, "own-confidence"));
  set_own (fixture, TRUE);
  g_assert_cmpstr (read_text (fixture, "amount"), ==, before);
  g_assert_cmpstr (read_text (fixture, "own-confidence"), ==, "70 % confidence");
  g_assert_false (gtk_widget_get_mapped (get (fixture, "dial")));

  set_value (fixture, "price", 6000);
  g_assert_cmpstr (read_text (fixture, "amount"), ==, "$6,000");
  confidence = g_strdup_printf ("%u %% confidence", get_estimate (fixture)->fixed.covers);
  g_assert_cmpstr (read_text (fixture, "own-confidence"), ==, confidence);
  assert_shows_price (fixture);

  set_own (fixture, FALSE);
  g_assert_cmpstr (read_text (fixture, "amount"), ==, before);
  g_assert_true (gtk_widget_get_mapped (get (fixture, "dial")));
  do_action (fixture, "win.undo");
  g_assert_cmpstr (read_text (fixture, "amount"), ==, "$6,000");
  g_assert_true (gtk_switch_get_active (get (fixture, "own")));
}

static void
test_own_price_of_nothing (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = g_strdup (read_text (fixture, "amount"));

  set_own (fixture, TRUE);
  set_value (fixture, "price", 6000);
  set_value (fixture, "price", 0);
  g_assert_false (gtk_switch_get_active (get (fixture, "own")));
  g_assert_cmpstr (read_text (fixture, "amount"), ==, before);
  do_action (fixture, "win.undo");
  g_assert_cmpstr (read_text (fixture, "amount"), ==, before);
}

/* An own price that is undone, and a dial that moves with it, must not take each other's part. */
static void
test_undo_to_own_price (Fixture *fixture, gconstpointer data)
{
  set_own (fixture, TRUE);
  set_value (fixture, "price", 6000);
  g_object_set (fixture->session, "confidence", 85, NULL);
  qw_wait_frames (GTK_WIDGET (fixture->window), 2);
  g_assert_false (gtk_switch_get_active (get (fixture, "own")));
  do_action (fixture, "win.undo");
  g_assert_cmpstr (read_text (fixture, "amount"), ==, "$6,000");
  assert_shows_price (fixture);
}

static void
test_rounding (Fixture *fixture, gconstpointer data)
{
  g_autofree char *rounding = NULL;

  g_assert_null (read_text (fixture, "rounded"));
  adw_combo_row_set_selected (get (fixture, "rounding"), 3);
  qw_wait_frames (GTK_WIDGET (fixture->window), 2);
  g_assert_cmpuint (qw_brief_get_rounding (qw_session_get_brief (fixture->session)), ==, 100);
  rounding = qw_price_words_rounding (get_estimate (fixture));
  g_assert_nonnull (rounding);
  g_assert_cmpstr (read_text (fixture, "rounded"), ==, rounding);
  assert_shows_price (fixture);

  do_action (fixture, "win.undo");
  g_assert_null (read_text (fixture, "rounded"));
  g_assert_cmpuint (adw_combo_row_get_selected (get (fixture, "rounding")), ==, 0);
}

static void
test_floor_rate (Fixture *fixture, gconstpointer data)
{
  double rate = 0;

  g_assert_null (read_text (fixture, "warning"));
  set_value (fixture, "floor_rate", 900);
  g_assert_cmpstr (read_text (fixture, "warning"), ==,
                   "Below your floor rate of $900 an hour, at the typical hours already");
  gtk_test_accessible_assert_role (gtk_widget_get_parent (get (fixture, "warning")),
                                   GTK_ACCESSIBLE_ROLE_ALERT);
  g_object_get (fixture->session, "floor-rate", &rate, NULL);
  g_assert_cmpfloat (rate, ==, 900);
  set_value (fixture, "floor_rate", 1);
  g_assert_null (read_text (fixture, "warning"));
}

static void
test_currency_digits (Fixture *fixture, gconstpointer data)
{
  g_autoptr (QwBrief)
      brief = qw_brief_with_currency (qw_session_get_brief (fixture->session), "JPY");

  set_own (fixture, TRUE);
  set_value (fixture, "price", 1234.56);
  g_assert_cmpstr (read_text (fixture, "amount"), ==, "$1,234.56");
  qw_session_set_brief (fixture->session, brief, NULL);
  g_assert_cmpuint (gtk_spin_button_get_digits (get (fixture, "price")), ==, 0);
}

static void
test_nothing_picked (Fixture *fixture, gconstpointer data)
{
  const char *const silent[] = { "covers",  "contingency",  "rounded",
                                 "warning", "typical-rate", "high-rate" };

  set_value (fixture, "floor_rate", 50);
  g_assert_cmpstr (read_text (fixture, "amount"), ==, "$0");
  for (guint i = 0; i < G_N_ELEMENTS (silent); i++)
    g_assert_null (read_text (fixture, silent[i]));
}

/* On the way down the page the wheel meets the dial. */
static void
test_wheel_scrolls_past (Fixture *fixture, gconstpointer data)
{
  const char *const controls[] = { "dial", "percent", "price", "floor_rate" };
  guint found = 0;

  for (guint i = 0; i < G_N_ELEMENTS (controls); i++)
    {
      g_autoptr (GListModel)
          controllers = gtk_widget_observe_controllers (get (fixture, controls[i]));

      for (guint j = 0; j < g_list_model_get_n_items (controllers); j++)
        {
          g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, j);

          if (!GTK_IS_EVENT_CONTROLLER_SCROLL (controller))
            continue;
          found++;
          g_assert_cmpint (gtk_event_controller_get_propagation_phase (controller), ==,
                           GTK_PHASE_NONE);
        }
    }
  g_assert_cmpuint (found, >=, G_N_ELEMENTS (controls));
}

static void
assert_fits (GtkWidget *widget, int width)
{
  int minimum = 0;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, width);
}

static void
test_fits_large_text (Fixture *fixture, gconstpointer data)
{
  GtkSettings *settings = gtk_widget_get_settings (fixture->card);
  g_autofree char *font = NULL;

  assert_fits (fixture->card, 320);
  g_object_get (settings, "gtk-font-name", &font, NULL);
  g_object_set (settings, "gtk-font-name", "Sans 20", NULL);
  qw_wait_frames (GTK_WIDGET (fixture->window), 2);
  assert_fits (fixture->card, 480);
  g_object_set (settings, "gtk-font-name", font, NULL);
}

static const struct
{
  const char *name;
  void (*test) (Fixture *fixture, gconstpointer data);
  const char *project;
} tests[] = {
  { "/price/dial-by-keys", test_dial_by_keys, NULL },
  { "/price/dial-by-typing", test_dial_by_typing, NULL },
  { "/price/marker-moves-dial", test_marker_moves_dial, NULL },
  { "/price/chart-says-price", test_chart_says_price, NULL },
  { "/price/own-price", test_own_price, NULL },
  { "/price/own-price-of-nothing", test_own_price_of_nothing, NULL },
  { "/price/undo-to-own-price", test_undo_to_own_price, NULL },
  { "/price/rounding", test_rounding, NULL },
  { "/price/floor-rate", test_floor_rate, NULL },
  { "/price/currency-digits", test_currency_digits, NULL },
  { "/price/nothing-picked", test_nothing_picked, "other" },
  { "/price/wheel-scrolls-past", test_wheel_scrolls_past, NULL },
  { "/price/fits-large-text", test_fits_large_text, NULL },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, Fixture, tests[i].project, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
