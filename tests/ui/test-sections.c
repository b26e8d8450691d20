/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-calendar.h"
#include "qw-driver-list.h"
#include "qw-driver-row.h"
#include "qw-exposure-card.h"
#include "qw-feature-list.h"
#include "qw-figure-row.h"
#include "qw-format.h"
#include "qw-market-list.h"
#include "qw-own-list.h"
#include "qw-price-card.h"
#include "qw-quantile-table.h"
#include "qw-result-pane.h"
#include "qw-running-list.h"
#include "qw-spread-bar.h"
#include "qw-stage.h"
#include "qw-time-card.h"

static void
assert_reads (GtkWidget *root, const char *text)
{
  g_autofree char *all = qw_stage_read (root);

  if (strstr (all, text) == NULL)
    g_error ("“%s” is not in:\n%s", text, all);
}

static void
assert_does_not_read (GtkWidget *root, const char *text)
{
  g_autofree char *all = qw_stage_read (root);

  if (strstr (all, text) != NULL)
    g_error ("“%s” is in:\n%s", text, all);
}

static void
choose (QwStage *stage, const char *project)
{
  qw_session_choose_project (stage->session, project);
  qw_stage_settle (stage);
}

static void
test_market_verdict (QwStage *stage, gconstpointer data)
{
  GtkWidget *list = qw_stage_find (stage, QW_TYPE_MARKET_LIST);

  g_assert_cmpuint (qw_stage_count (list, QW_TYPE_FIGURE_ROW), ==,
                    qw_stage_estimate (stage)->market->len);
  assert_reads (list, "inside what is published");

  qw_stage_set_own_rate (stage, "1.00");
  assert_reads (list, "below what is published");
  assert_does_not_read (list, "inside");
  assert_does_not_read (list, "above");

  qw_stage_set_own_rate (stage, "1000.00");
  assert_reads (list, "above what is published");
  assert_does_not_read (list, "below");
  assert_does_not_read (list, "inside");
  assert_does_not_read (list, "right");
}

static void
test_market_of_nothing (QwStage *stage, gconstpointer data)
{
  GtkWidget *list = qw_stage_find (stage, QW_TYPE_MARKET_LIST);

  choose (stage, "other");
  g_assert_cmpuint (qw_stage_count (list, QW_TYPE_FIGURE_ROW), ==, 0);
  assert_reads (list, "nothing to compare with");
  assert_does_not_read (list, "Your typical price");
}

static gboolean
is_named (GtkWidget *widget, gpointer name)
{
  g_autofree char *other = NULL;

  if (!gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL))
    return FALSE;
  other = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget),
                                              GTK_ACCESSIBLE_PROPERTY_LABEL, name);
  return other == NULL;
}

static GtkWidget *
find_named (GtkWidget *root, const char *name)
{
  GtkWidget *widget = qw_find (root, is_named, (gpointer) name);

  g_assert_nonnull (widget);
  return widget;
}

static double
read_hours_per_week (QwStage *stage)
{
  return qw_brief_get_hours_per_week (qw_session_get_brief (stage->session));
}

static void
test_hours_are_one_step (QwStage *stage, gconstpointer data)
{
  GtkWidget *card = qw_stage_find (stage, QW_TYPE_TIME_CARD);
  GtkSpinButton *hours = GTK_SPIN_BUTTON (find_named (card, "Hours a week"));
  g_autofree char *before = qw_stage_read (card);
  g_autofree char *after = NULL;

  assert_reads (card, "at 25 hours a week");
  gtk_spin_button_set_value (hours, 30);
  gtk_spin_button_set_value (hours, 37.5);
  qw_wait_idle ();
  g_assert_cmpfloat (read_hours_per_week (stage), ==, 37.5);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (hours)), ==, "37.5");
  assert_reads (card, "at 37.5 hours a week");

  gtk_widget_activate_action (qw_stage_root (stage), "win.undo", NULL);
  qw_wait_idle ();
  g_assert_cmpfloat (read_hours_per_week (stage), ==, 25);
  g_assert_cmpfloat (gtk_spin_button_get_value (hours), ==, 25);
  after = qw_stage_read (card);
  g_assert_cmpstr (before, ==, after);
}

/* The dates on the card are those of the calendar. */
static void
assert_finishes (QwStage *stage, GtkWidget *card, double hours)
{
  QwSchedule *schedule = qw_session_get_schedule (stage->session);
  guint week = qw_schedule_get_days_per_week (schedule);
  double days = qw_calendar_count_days (hours, read_hours_per_week (stage), week);
  g_autofree char *text = NULL;
  GDate finish;

  g_assert_true (qw_calendar_finish (qw_schedule_get_start (schedule), days, week, &finish));
  text = qw_format_date (&finish);
  assert_reads (card, text);
}

static void
test_dates (QwStage *stage, gconstpointer data)
{
  GtkWidget *card = qw_stage_find (stage, QW_TYPE_TIME_CARD);
  GtkWidget *start = find_named (card, "Start, as year, month and day with hyphens");
  GtkWidget *days = find_named (card, "Working days a week");
  const QwRange *hours = &qw_stage_estimate (stage)->hours;

  gtk_editable_set_text (GTK_EDITABLE (start), "2028-02-25");
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (days), 7);
  qw_wait_idle ();
  g_assert_cmpuint (qw_schedule_get_days_per_week (qw_session_get_schedule (stage->session)), ==,
                    7);
  assert_reads (card, "25 Feb 2028");
  assert_finishes (stage, card, hours->low);
  assert_finishes (stage, card, hours->typical);
  assert_finishes (stage, card, hours->high);
}

static void
test_start_is_checked (QwStage *stage, gconstpointer data)
{
  GtkWidget *card = qw_stage_find (stage, QW_TYPE_TIME_CARD);
  GtkWidget *start = find_named (card, "Start, as year, month and day with hyphens");
  QwSchedule *schedule = qw_session_get_schedule (stage->session);
  GDate before = *qw_schedule_get_start (schedule);

  gtk_editable_set_text (GTK_EDITABLE (start), "2027-02-29");
  g_assert_true (gtk_widget_has_css_class (start, "error"));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (start), GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_TRUE);
  assert_reads (card, "Type a date like 2026-12-31");
  g_assert_cmpint (g_date_compare (&before, qw_schedule_get_start (schedule)), ==, 0);

  gtk_editable_set_text (GTK_EDITABLE (start), "2028-02-29");
  g_assert_false (gtk_widget_has_css_class (start, "error"));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (start), GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_FALSE);
  assert_does_not_read (card, "Type a date");
}

static void
test_running_totals (QwStage *stage, gconstpointer data)
{
  GtkWidget *list = qw_stage_find (stage, QW_TYPE_RUNNING_LIST);
  QwEstimate *estimate = qw_stage_estimate (stage);
  const char *const periods[] = { "Once", "Each month", "Each year" };
  gint64 sum = 0;
  g_autofree char *added = NULL;

  g_assert_cmpuint (qw_stage_count (list, QW_TYPE_FIGURE_ROW), ==,
                    3 + estimate->running_costs->len);
  for (guint i = 0; i < G_N_ELEMENTS (periods); i++)
    {
      g_autofree char *total = qw_format_amount (estimate->currency, estimate->running[i].typical);

      g_assert_nonnull (qw_find_label (list, periods[i]));
      assert_reads (list, total);
      sum += estimate->running[i].typical;
    }
  added = qw_format_amount (estimate->currency, sum);
  assert_does_not_read (list, added);
  assert_reads (list, "are choices");
}

static void
test_running_of_nothing (QwStage *stage, gconstpointer data)
{
  GtkWidget *list = qw_stage_find (stage, QW_TYPE_RUNNING_LIST);

  choose (stage, "other");
  g_assert_cmpuint (qw_stage_count (list, QW_TYPE_FIGURE_ROW), ==, 0);
  assert_reads (list, "No running cost is known");
}

static void
test_drivers (QwStage *stage, gconstpointer data)
{
  GtkWidget *list = qw_stage_find (stage, QW_TYPE_DRIVER_LIST);
  const QwDriver *first = g_ptr_array_index (qw_stage_estimate (stage)->drivers, 0);
  g_autofree char *amounts = qw_format_amount_range (qw_stage_estimate (stage)->currency,
                                                     first->low, first->high);
  GtkWidget *bar = qw_find_type (list, QW_TYPE_SPREAD_BAR);
  g_autofree char *name = NULL;

  g_assert_cmpuint (qw_stage_count (list, QW_TYPE_DRIVER_ROW), ==,
                    qw_stage_estimate (stage)->drivers->len);
  assert_reads (list, amounts);
  assert_reads (list, "% of the spread");
  g_object_get (bar, "summary", &name, NULL);
  g_assert_true (g_str_has_prefix (name, "From "));
}

static GtkWidget *
find_button (GtkWidget *root, const char *label)
{
  GtkWidget *text = qw_find_label (root, label);

  g_assert_nonnull (text);
  return gtk_widget_get_ancestor (text, GTK_TYPE_TOGGLE_BUTTON);
}

static void
test_all_drivers (QwStage *stage, gconstpointer data)
{
  const char *const features[] = { "newsletter", "blog-section", "seo-setup", "logo", "training" };
  GtkWidget *list = qw_stage_find (stage, QW_TYPE_DRIVER_LIST);
  GtkWidget *all = find_button (list, "Show All");

  g_assert_false (gtk_widget_get_visible (all));
  for (guint i = 0; i < G_N_ELEMENTS (features); i++)
    qw_session_pick (stage->session, features[i], 1);
  qw_stage_settle (stage);
  g_assert_cmpuint (qw_stage_estimate (stage)->drivers->len, >, 6);
  g_assert_cmpuint (qw_stage_count (list, QW_TYPE_DRIVER_ROW), ==, 6);
  g_assert_true (gtk_widget_get_visible (all));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (all), TRUE);
  g_assert_cmpuint (qw_stage_count (list, QW_TYPE_DRIVER_ROW), ==,
                    qw_stage_estimate (stage)->drivers->len);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (all), FALSE);
  g_assert_cmpuint (qw_stage_count (list, QW_TYPE_DRIVER_ROW), ==, 6);
}

static void
test_no_driver (QwStage *stage, gconstpointer data)
{
  GtkWidget *list = qw_stage_find (stage, QW_TYPE_DRIVER_LIST);

  choose (stage, "other");
  qw_session_start_over (stage->session);
  qw_stage_settle (stage);
  g_assert_false (gtk_widget_get_visible (list));
}

static void
test_exposure (QwStage *stage, gconstpointer data)
{
  GtkWidget *card = qw_stage_find (stage, QW_TYPE_EXPOSURE_CARD);
  g_autofree char *percent = g_strdup_printf ("%.0f %% of the typical price",
                                              qw_stage_estimate (stage)->routine * 100);

  g_assert_cmpuint (qw_stage_count (card, QW_TYPE_FIGURE_ROW), ==, 2);
  assert_reads (card, percent);
  assert_reads (card, "The weights are estimates.");
  assert_reads (card, "not the chance of losing the work");
  assert_reads (card, "for your eyes alone");
  assert_does_not_read (card, "own lines");

  qw_session_add_own_line (stage->session);
  qw_stage_settle (stage);
  assert_reads (card, "without your own lines");
  g_assert_cmpuint (qw_stage_count (card, QW_TYPE_FIGURE_ROW), ==, 2);
}

static void
assert_table (QwStage *stage, GtkWidget *table)
{
  QwEstimate *estimate = qw_stage_estimate (stage);

  g_assert_cmpuint (qw_stage_count (table, GTK_TYPE_LIST_BOX_ROW), ==, QW_N_QUANTILES);
  for (guint i = 0; i < QW_N_QUANTILES; i++)
    {
      g_autofree char *price = qw_format_amount (estimate->currency, estimate->quantile_price[i]);
      g_autofree char *hours = qw_format_number (estimate->quantile_hours[i]);

      assert_reads (table, price);
      assert_reads (table, hours);
    }
}

static void
test_table (QwStage *stage, gconstpointer data)
{
  GtkWidget *table = qw_stage_find (stage, QW_TYPE_QUANTILE_TABLE);

  g_assert_cmpuint (qw_stage_count (table, GTK_TYPE_LIST_BOX_ROW), ==, 0);
  gtk_widget_activate_action (qw_stage_root (stage), "win.show-table", NULL);
  qw_stage_settle (stage);
  assert_table (stage, table);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (stage->window)), table));

  qw_session_pick (stage->session, "newsletter", 1);
  qw_stage_settle (stage);
  assert_table (stage, table);

  gtk_widget_activate_action (qw_stage_root (stage), "win.show-table", NULL);
  qw_stage_settle (stage);
  g_assert_cmpuint (qw_stage_count (table, GTK_TYPE_LIST_BOX_ROW), ==, 0);
}

/* 360 pixels without the margins of the page, with letters twice as large. */
static void
test_large_text_fits (QwStage *stage, gconstpointer data)
{
  const GType sections[] = { QW_TYPE_MARKET_LIST,    QW_TYPE_TIME_CARD,     QW_TYPE_RUNNING_LIST,
                             QW_TYPE_DRIVER_LIST,    QW_TYPE_EXPOSURE_CARD, QW_TYPE_PRICE_CARD,
                             QW_TYPE_QUANTILE_TABLE, QW_TYPE_FEATURE_LIST,  QW_TYPE_OWN_LIST,
                             QW_TYPE_RESULT_PANE };
  GtkSettings *settings = gtk_settings_get_default ();
  GtkStyleProvider *style = GTK_STYLE_PROVIDER (gtk_css_provider_new ());

  /* Of the application, which is not here: figures are larger still. */
  gtk_css_provider_load_from_resource (GTK_CSS_PROVIDER (style),
                                       "/io/github/quotewright/Quotewright/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), style,
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  qw_session_add_own_line (stage->session);
  gtk_widget_activate_action (qw_stage_root (stage), "win.show-table", NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * PANGO_SCALE, NULL);
  qw_stage_settle (stage);
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      int minimum = 0;

      gtk_widget_measure (qw_stage_find (stage, sections[i]), GTK_ORIENTATION_HORIZONTAL, -1,
                          &minimum, NULL, NULL, NULL);
      g_test_message ("%s: %d", g_type_name (sections[i]), minimum);
      /* The pane has the margins. */
      g_assert_cmpint (minimum, <=, sections[i] == QW_TYPE_RESULT_PANE ? 360 : 336);
    }
  gtk_style_context_remove_provider_for_display (gdk_display_get_default (), style);
  g_object_unref (style);
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
}

static const struct
{
  const char *name;
  void (*test) (QwStage *stage, gconstpointer data);
} tests[] = {
  { "/sections/market/verdict-in-words", test_market_verdict },
  { "/sections/market/nothing-published", test_market_of_nothing },
  { "/sections/time/hours-are-one-step", test_hours_are_one_step },
  { "/sections/time/dates", test_dates },
  { "/sections/time/start-is-checked", test_start_is_checked },
  { "/sections/running/three-totals", test_running_totals },
  { "/sections/running/nothing-known", test_running_of_nothing },
  { "/sections/drivers/figures-in-text", test_drivers },
  { "/sections/drivers/first-six-and-all", test_all_drivers },
  { "/sections/drivers/none", test_no_driver },
  { "/sections/exposure", test_exposure },
  { "/sections/table", test_table },
  { "/sections/large-text-fits", test_large_text_fits },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, QwStage, NULL, qw_stage_set_up, tests[i].test, qw_stage_tear_down);
  return g_test_run ();
}
