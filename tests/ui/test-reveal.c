/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-brief-pane.h"
#include "qw-conditions.h"
#include "qw-driver-row.h"
#include "qw-feature-list.h"
#include "qw-feature-row.h"
#include "qw-own-row.h"
#include "qw-split.h"
#include "qw-stage.h"
#include "qw-type-card.h"

#include <adwaita.h>

/* One to show it, one to lay it out, one to go there, and some to spare. */
#define FRAMES 8

/* What was pressed last has the focus, and all of it is in sight. */
static GtkWidget *
assert_focus_in_sight (QwStage *stage)
{
  GtkWidget *pane = qw_stage_find (stage, QW_TYPE_BRIEF_PANE);
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (stage->window));
  graphene_rect_t bounds;

  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_is_ancestor (focus, pane));
  g_assert_true (gtk_widget_get_mapped (focus));
  g_assert_true (gtk_widget_compute_bounds (focus, pane, &bounds));
  g_assert_cmpfloat (bounds.origin.y, >=, 0);
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (pane));
  return focus;
}

static void
reveal (QwStage *stage, const char *target)
{
  GtkWidget *list = qw_stage_find (stage, QW_TYPE_FEATURE_LIST);

  gtk_widget_activate_action (list, "page.reveal", "s", target);
  qw_wait_frames (qw_stage_root (stage), FRAMES);
}

static void
assert_feature (QwStage *stage, const char *id)
{
  GtkWidget *row = gtk_widget_get_ancestor (assert_focus_in_sight (stage), QW_TYPE_FEATURE_ROW);
  g_autoptr (QwChoice) choice = NULL;

  g_assert_nonnull (row);
  g_object_get (row, "choice", &choice, NULL);
  g_assert_cmpstr (qw_choice_get_feature (choice)->id, ==, id);
}

static const struct
{
  const char *feature;
  GType (*control) (void);
} features[] = {
  { "one-off-payments", gtk_switch_get_type },      /* picked */
  { "newsletter", gtk_switch_get_type },            /* offered */
  { "multi-language", gtk_spin_button_get_type },   /* counted */
  { "multi-tenancy", gtk_switch_get_type },         /* not usual for a store: the filter hides it */
  { "product-catalogue", qw_feature_row_get_type }, /* included: there is nothing to change */
};

static void
test_features (QwStage *stage, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (features); i++)
    {
      GtkWidget *focus = NULL;

      reveal (stage, features[i].feature);
      assert_feature (stage, features[i].feature);
      focus = gtk_root_get_focus (GTK_ROOT (stage->window));
      g_assert_true (G_TYPE_CHECK_INSTANCE_TYPE (focus, features[i].control ()) ||
                     gtk_widget_get_ancestor (focus, features[i].control ()) != NULL);
    }
}

static void
test_through_a_search (QwStage *stage, gconstpointer data)
{
  GtkWidget *search = qw_stage_find (stage, GTK_TYPE_SEARCH_ENTRY);

  gtk_editable_set_text (GTK_EDITABLE (search), "zzz no such thing");
  g_signal_emit_by_name (search, "search-changed");
  qw_wait_frames (qw_stage_root (stage), QW_STAGE_FRAMES);
  g_assert_null (qw_find_type (qw_stage_root (stage), QW_TYPE_FEATURE_ROW));

  reveal (stage, "one-off-payments");
  assert_feature (stage, "one-off-payments");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (search)), ==, "");
}

static void
test_base (QwStage *stage, gconstpointer data)
{
  reveal (stage, "training");
  reveal (stage, "base");
  g_assert_true (QW_IS_TYPE_CARD (assert_focus_in_sight (stage)));
}

static void
test_own_lines (QwStage *stage, gconstpointer data)
{
  GtkWidget *row = NULL;

  qw_session_add_own_line (stage->session);
  qw_session_add_own_line (stage->session);
  reveal (stage, "own-2");
  row = gtk_widget_get_ancestor (assert_focus_in_sight (stage), QW_TYPE_OWN_ROW);
  g_assert_nonnull (row);
  g_assert_cmpint (gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)), ==, 1);
}

static const struct
{
  const char *target;
  const char *own_rate;
  const char *title;
} conditions[] = {
  { "design", NULL, "Design" },
  { "deadline", NULL, "Deadline" },
  { "clarity", NULL, "Clarity of the brief" },
  { "assistance", NULL, "AI assistance" },
  { "rate", NULL, "Region" },
  { "rate", "85.00", "Rate per Hour" },
};

static void
test_conditions (QwStage *stage, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (conditions); i++)
    {
      GtkWidget *row = NULL;

      if (conditions[i].own_rate != NULL)
        qw_stage_set_own_rate (stage, conditions[i].own_rate);
      reveal (stage, conditions[i].target);
      row = gtk_widget_get_ancestor (assert_focus_in_sight (stage), ADW_TYPE_ACTION_ROW);
      g_assert_nonnull (row);
      g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==,
                       conditions[i].title);
    }
}

static void
test_nowhere (QwStage *stage, gconstpointer data)
{
  const char *const targets[] = {
    "no-such-thing", "own-1", "own-0", "own-", "own-99999999999", ""
  };
  GtkWidget *before = NULL;

  reveal (stage, "clarity");
  before = gtk_root_get_focus (GTK_ROOT (stage->window));
  for (guint i = 0; i < G_N_ELEMENTS (targets); i++)
    {
      reveal (stage, targets[i]);
      g_assert_true (gtk_root_get_focus (GTK_ROOT (stage->window)) == before);
    }
}

/* Each driver leads to where it can be changed. */
static void
test_drivers (QwStage *stage, gconstpointer data)
{
  GtkWidget *row = qw_stage_find (stage, QW_TYPE_DRIVER_ROW);

  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      GtkWidget *focus = NULL;
      g_autoptr (QwDriverItem) item = NULL;
      g_autofree char *id = NULL;

      if (!QW_IS_DRIVER_ROW (row))
        continue;
      g_object_get (row, "item", &item, NULL);
      g_object_get (item, "id", &id, NULL);
      gtk_widget_activate (row);
      qw_wait_frames (qw_stage_root (stage), FRAMES);
      focus = assert_focus_in_sight (stage);
      if (g_str_equal (id, "base"))
        g_assert_true (QW_IS_TYPE_CARD (focus));
      else if (g_str_equal (id, "one-off-payments"))
        assert_feature (stage, id);
      else
        g_assert_nonnull (gtk_widget_get_ancestor (focus, QW_TYPE_CONDITIONS));
    }
}

static void
test_narrow_turns_to_the_brief (QwStage *stage, gconstpointer data)
{
  GtkWidget *pane = qw_stage_find (stage, QW_TYPE_BRIEF_PANE);
  QwSplit *split = QW_SPLIT (qw_stage_find (stage, QW_TYPE_SPLIT));

  gtk_window_set_default_size (GTK_WINDOW (stage->window), 360, 640);
  qw_split_set_show_end (split, TRUE);
  qw_wait_frames (qw_stage_root (stage), QW_STAGE_FRAMES);
  g_assert_false (gtk_widget_get_mapped (pane));

  reveal (stage, "training");
  g_assert_false (qw_split_get_show_end (split));
  assert_feature (stage, "training");
}

static const struct
{
  const char *name;
  void (*test) (QwStage *stage, gconstpointer data);
} tests[] = {
  { "/reveal/features", test_features },
  { "/reveal/through-a-search", test_through_a_search },
  { "/reveal/base", test_base },
  { "/reveal/own-lines", test_own_lines },
  { "/reveal/conditions", test_conditions },
  { "/reveal/nowhere", test_nowhere },
  { "/reveal/drivers", test_drivers },
  { "/reveal/narrow", test_narrow_turns_to_the_brief },
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
