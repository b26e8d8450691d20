/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-bar.h"
#include "qw-check.h"
#include "qw-exposure-card.h"
#include "qw-exposure-item.h"
#include "qw-figure-row.h"
#include "qw-origin-button.h"
#include "qw-risk-entry-row.h"
#include "qw-risk-history.h"
#include "qw-risk-share-row.h"
#include "qw-risk-share.h"
#include "qw-shell.h"
#include "qw-trend-chart.h"
#include "risk-stage.h"

#include <glib/gstdio.h>

static const char *
visible_page (RiskStage *stage)
{
  GtkWidget *stack = qw_stage_find (&stage->stage, ADW_TYPE_VIEW_STACK);

  return adw_view_stack_get_visible_child_name (ADW_VIEW_STACK (stack));
}

static void
count_signal (gpointer object, guint *count)
{
  ++*count;
}

/* What is not shown costs the start nothing. */
static void
test_built_when_shown (QwStage *stage, gconstpointer data)
{
  GtkWidget *root = qw_stage_root (stage);
  guint wanted = 0;

  g_signal_connect (root, "outlook-wanted", G_CALLBACK (count_signal), &wanted);
  g_assert_cmpuint (wanted, ==, 0);
  g_assert_null (qw_find_type (root, QW_TYPE_RISK_SHARE_ROW));
  gtk_widget_activate_action (root, "win.show-page", "s", "risk");
  g_assert_cmpuint (wanted, ==, 1);
  gtk_widget_activate_action (root, "win.show-page", "s", "nowhere");
  g_assert_cmpuint (wanted, ==, 1);
}

static void
test_pages_change (RiskStage *stage, gconstpointer data)
{
  GtkWidget *root = risk_stage_root (stage);

  g_assert_cmpstr (visible_page (stage), ==, "risk");
  gtk_widget_activate_action (root, "win.show-page", "s", "estimate");
  g_assert_cmpstr (visible_page (stage), ==, "estimate");
  gtk_widget_activate_action (root, "win.show-page", "s", "nowhere");
  g_assert_cmpstr (visible_page (stage), ==, "estimate");
}

static const struct
{
  int width;
  gboolean narrow;
} widths[] = { { 360, TRUE }, { 420, TRUE }, { 900, FALSE }, { 1400, FALSE } };

static void
test_switcher_goes_below (RiskStage *stage, gconstpointer data)
{
  GtkWidget *shell = qw_stage_find (&stage->stage, QW_TYPE_SHELL);
  GtkWidget *bar = qw_find_type (shell, ADW_TYPE_VIEW_SWITCHER_BAR);
  GtkWidget *fold = qw_find_type (shell, QW_TYPE_FOLD);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      gtk_widget_allocate (shell, widths[i].width, 700, -1, NULL);
      g_assert_cmpint (gtk_widget_get_child_visible (bar), ==, widths[i].narrow);
      g_assert_cmpint (qw_fold_get_folded (QW_FOLD (fold)), ==, widths[i].narrow);
      g_assert_cmpint (qw_shell_is_narrow (QW_SHELL (shell), widths[i].width), ==,
                       widths[i].narrow);
    }
}

static void
test_fits_360_pixels (RiskStage *stage, gconstpointer data)
{
  int width = 0;
  int height = 0;

  gtk_widget_measure (risk_stage_root (stage), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL,
                      NULL);
  gtk_widget_measure (risk_stage_root (stage), GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL,
                      NULL);
  g_assert_cmpint (width, <=, 360);
  g_assert_cmpint (height, <=, 294);
}

/* 360 pixels without the margins of the page, with letters twice as large. */
static void
test_large_text_fits (RiskStage *stage, gconstpointer data)
{
  static const char *const sections[] = { "QwRiskAnswers", "QwRiskScore",  "QwRiskList",
                                          "QwRiskHistory", "QwRiskShare",  "QwRiskShareRow",
                                          "QwRiskMoveRow", "QwRiskBarRow", "QwRiskSkillRow" };
  GtkSettings *settings = gtk_settings_get_default ();

  gtk_widget_activate_action (risk_stage_root (stage), "win.show-table", NULL);
  risk_stage_press (stage, "Try It");
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * PANGO_SCALE, NULL);
  risk_stage_settle (stage);
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      int minimum = 0;
      GtkWidget *section = qw_find_type (risk_stage_page (stage), g_type_from_name (sections[i]));

      gtk_widget_measure (section, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      g_test_message ("%s: %d", sections[i], minimum);
      if (minimum > (i == 0 ? 360 : 336))
        g_test_fail ();
    }
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
}

static void
test_scale_sheds_width (RiskStage *stage, gconstpointer data)
{
  static const int all[] = { 200, 260, 300, 420, 700 };
  GtkWidget *scale = qw_find_type (risk_stage_page (stage), g_type_from_name ("QwBandScale"));

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      int height = 0;
      graphene_rect_t box;

      gtk_widget_measure (scale, GTK_ORIENTATION_VERTICAL, all[i], &height, NULL, NULL, NULL);
      gtk_widget_allocate (scale, all[i], height, -1, NULL);
      for (GtkWidget *child = gtk_widget_get_first_child (scale); child != NULL;
           child = gtk_widget_get_next_sibling (child))
        if (gtk_widget_has_css_class (child, "band") && gtk_widget_get_visible (child))
          {
            g_assert_true (gtk_widget_compute_bounds (child, scale, &box));
            g_assert_cmpfloat (box.origin.x, >=, 0);
            g_assert_cmpfloat (box.origin.x + box.size.width, <=, all[i]);
            g_assert_cmpfloat (box.origin.y + box.size.height, <=, height);
          }
    }
}

static gboolean
is_link (GtkWidget *widget, gpointer data)
{
  return QW_IS_FIGURE_ROW (widget) &&
         gtk_widget_get_ancestor (widget, QW_TYPE_EXPOSURE_CARD) != NULL;
}

/* From the estimate to the same kind of work in one's own week. */
static void
test_link_from_estimate (RiskStage *stage, gconstpointer data)
{
  GtkWidget *root = risk_stage_root (stage);
  g_autoptr (QwExposureItem) item = NULL;
  g_autofree char *kind = NULL;
  GtkWidget *row = NULL;

  gtk_widget_activate_action (root, "win.show-page", "s", "estimate");
  row = qw_find (root, is_link, NULL);
  g_assert_nonnull (row);
  g_object_get (row, "item", &item, NULL);
  g_object_get (item, "kind", &kind, NULL);
  g_assert_nonnull (kind);
  gtk_widget_activate (row);
  qw_wait_frames (root, QW_STAGE_FRAMES);
  g_assert_cmpstr (visible_page (stage), ==, "risk");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (root)) ==
                 GTK_WIDGET (risk_stage_slider (stage, kind)));
}

static void
answer_on (RiskStage *stage, const char *day, double crud)
{
  qw_outlook_set_today (stage->outlook, day);
  qw_outlook_move_share (stage->outlook, "crud", crud);
}

static void
test_history (RiskStage *stage, gconstpointer data)
{
  GtkWidget *section = qw_stage_find (&stage->stage, QW_TYPE_RISK_HISTORY);
  GtkWidget *chart = qw_find_type (section, QW_TYPE_TREND_CHART);
  GListModel *entries = qw_outlook_get_entries (stage->outlook);
  guint n = g_list_model_get_n_items (entries);
  g_autofree char *said = NULL;

  g_assert_cmpuint (n, ==, 1);
  g_assert_false (gtk_widget_get_visible (chart));
  answer_on (stage, "2026-12-23", 60);
  answer_on (stage, "2027-01-23", 0);
  risk_stage_settle (stage);
  g_assert_cmpuint (g_list_model_get_n_items (entries), ==, 3);
  g_assert_true (gtk_widget_get_visible (chart));
  gtk_test_accessible_assert_role (chart, GTK_ACCESSIBLE_ROLE_IMG);
  g_assert_true (
      gtk_test_accessible_has_property (GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_PROPERTY_LABEL));

  gtk_widget_activate_action (risk_stage_root (stage), "win.show-table", NULL);
  risk_stage_settle (stage);
  g_assert_cmpuint (qw_stage_count (section, QW_TYPE_RISK_ENTRY_ROW), ==, 3);
  qw_check_names (section);
  g_signal_emit_by_name (
      qw_find_type (qw_find_type (section, QW_TYPE_RISK_ENTRY_ROW), GTK_TYPE_BUTTON), "clicked");
  risk_stage_settle (stage);
  g_assert_cmpuint (g_list_model_get_n_items (entries), ==, 2);
  said = risk_stage_toast (stage);
  g_assert_nonnull (said);
  gtk_widget_activate_action (risk_stage_root (stage), "win.undo-on", "s", "risk");
  risk_stage_settle (stage);
  g_assert_cmpuint (g_list_model_get_n_items (entries), ==, 3);
}

static const struct
{
  const char *button;
  guint left;
} deletions[] = { { "Delete All Days", 0 }, { "Forget My Answers", 0 } };

static void
test_deleting_all (RiskStage *stage, gconstpointer data)
{
  GListModel *entries = qw_outlook_get_entries (stage->outlook);

  for (guint i = 0; i < G_N_ELEMENTS (deletions); i++)
    {
      gtk_widget_activate_action (risk_stage_root (stage), "win.show-table", NULL);
      risk_stage_settle (stage);
      risk_stage_press (stage, deletions[i].button);
      g_assert_cmpuint (g_list_model_get_n_items (entries), ==, deletions[i].left);
      g_assert_false (gtk_widget_get_visible (qw_stage_find (&stage->stage, QW_TYPE_RISK_HISTORY)));
      gtk_widget_activate_action (risk_stage_root (stage), "win.undo", NULL);
      risk_stage_settle (stage);
      g_assert_cmpuint (g_list_model_get_n_items (entries), ==, 1);
      gtk_widget_activate_action (risk_stage_root (stage), "win.show-table", NULL);
    }
}

static void
write_to (RiskStage *stage, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GBytes) bytes = g_bytes_new_static ("what was chosen", 15);
  GtkWidget *share = qw_stage_find (&stage->stage, QW_TYPE_RISK_SHARE);
  g_autofree char *before = risk_stage_toast (stage);

  qw_risk_share_write (QW_RISK_SHARE (share), file, bytes);
  for (guint i = 0; i < 100; i++)
    {
      g_autofree char *now = risk_stage_toast (stage);

      if (g_strcmp0 (now, before) != 0)
        return;
      qw_wait_frames (risk_stage_root (stage), 1);
    }
  g_assert_not_reached ();
}

static void
test_saving (RiskStage *stage, gconstpointer data)
{
  g_autofree char *folder = g_dir_make_tmp ("risk-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "Kite & Co.pdf", NULL);
  g_autofree char *text = NULL;
  g_autofree char *said = NULL;

  write_to (stage, path);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "what was chosen");
  said = risk_stage_toast (stage);
  g_assert_nonnull (strstr (said, "Saved as Kite & Co.pdf"));
  g_unlink (path);
  g_rmdir (folder);
}

static void
test_saving_fails (RiskStage *stage, gconstpointer data)
{
  g_autofree char *said = NULL;

  write_to (stage, "/nowhere/that/exists/a.pdf");
  said = risk_stage_toast (stage);
  g_assert_nonnull (strstr (said, "Not saved"));
}

static void
text_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(char **) user_data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static char *
copy (RiskStage *stage)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (risk_stage_root (stage));
  char *text = NULL;

  gtk_widget_activate_action (risk_stage_root (stage), "win.copy-text", NULL);
  gdk_clipboard_read_text_async (clipboard, NULL, text_cb, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);
  return text;
}

static gboolean
is_check (GtkWidget *widget, gpointer label)
{
  return GTK_IS_CHECK_BUTTON (widget) && qw_find_label (widget, label) != NULL;
}

static const struct
{
  const char *part;
  const char *held; /* what is in the text only then */
} parts[] = {
  { "Role, technology and who decides", "Backend developer" },
  { "The shares of the week", "Security design" },
};

/* No more than the person chose. */
static void
test_copying (RiskStage *stage, gconstpointer data)
{
  qw_outlook_move_share (stage->outlook, "sec", 3);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      GtkWidget *check = qw_find (risk_stage_page (stage), is_check, (gpointer) parts[i].part);
      g_autofree char *without = NULL;
      g_autofree char *with = NULL;

      gtk_check_button_set_active (
          GTK_CHECK_BUTTON (qw_find (risk_stage_page (stage), is_check,
                                     (gpointer) "What each kind of work adds")),
          FALSE);
      without = copy (stage);
      gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
      with = copy (stage);
      g_assert_nonnull (strstr (without, risk_stage_score (stage)));
      g_assert_null (strstr (without, parts[i].held));
      g_assert_nonnull (strstr (with, parts[i].held));
      gtk_check_button_set_active (GTK_CHECK_BUTTON (check), FALSE);
    }
}

static void
count_origin (GtkWidget *widget, gpointer count)
{
  GtkWidget *button = NULL;

  if (!QW_IS_ORIGIN_BUTTON (widget) || !gtk_widget_is_visible (widget) ||
      gtk_widget_get_ancestor (widget, g_type_from_name ("QwRiskPage")) == NULL)
    return;
  ++*(guint *) count;
  button = qw_find_type (widget, GTK_TYPE_MENU_BUTTON);
  /* Into sight: a popover of what is off the screen has no monitor. */
  gtk_widget_grab_focus (button);
  qw_wait_frames (widget, 4);
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  qw_wait_idle ();
  g_assert_nonnull (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
  g_assert_nonnull (qw_find_type (
      GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button))), GTK_TYPE_LINK_BUTTON));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
  qw_wait_idle ();
}

/* Where figures come from is one click away, and leads to somebody's page. */
static void
test_origins (RiskStage *stage, gconstpointer data)
{
  guint count = 0;

  qw_find_each (risk_stage_page (stage), count_origin, &count);
  g_assert_cmpuint (count, >=, 20);
}

typedef void (*Test) (RiskStage *stage, gconstpointer data);

static const struct
{
  const char *name;
  Test test;
} tests[] = {
  { "/risk-parts/pages-change", test_pages_change },
  { "/risk-parts/switcher-goes-below", test_switcher_goes_below },
  { "/risk-parts/fits-360-pixels", test_fits_360_pixels },
  { "/risk-parts/large-text-fits", test_large_text_fits },
  { "/risk-parts/scale-sheds-width", test_scale_sheds_width },
  { "/risk-parts/link-from-estimate", test_link_from_estimate },
  { "/risk-parts/history", test_history },
  { "/risk-parts/deleting-all", test_deleting_all },
  { "/risk-parts/saving", test_saving },
  { "/risk-parts/saving-fails", test_saving_fails },
  { "/risk-parts/copying-what-was-chosen", test_copying },
  { "/risk-parts/origins", test_origins },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/risk-parts/built-when-shown", QwStage, NULL, qw_stage_set_up, test_built_when_shown,
              qw_stage_tear_down);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, RiskStage, NULL, risk_stage_set_up, tests[i].test,
                risk_stage_tear_down);
  return g_test_run ();
}
