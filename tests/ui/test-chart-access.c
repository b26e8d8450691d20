/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-scene.h"

static GtkWidget *
show_chart (QwEstimate *estimate, gboolean editable)
{
  return scene_show (g_object_new (QW_TYPE_DISTRIBUTION_CHART, "editable", editable, "estimate",
                                   estimate, "confidence", 70, "typical-label", "$8,800\nTypical",
                                   "marker-label", "$9,800\nat 70 %", NULL));
}

static void
test_named (void)
{
  g_autoptr (QwEstimate) estimate = scene_estimate (59, 88, 134);
  GtkWidget *chart = show_chart (estimate, FALSE);

  gtk_test_accessible_assert_role (chart, GTK_ACCESSIBLE_ROLE_IMG);
  g_assert_false (gtk_widget_get_focusable (chart));
  g_object_set (chart, "summary", "How likely each price is\nLow 5,900, high 13,400", NULL);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "How likely each price is");
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Low 5,900, high 13,400");
  g_object_set (chart, "summary", "One price", NULL);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_LABEL, "One price");
}

static void
assert_value (GtkWidget *chart, double value, const char *text)
{
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 50.0);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 95.0);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, value);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text);
}

static void
test_slider (void)
{
  g_autoptr (QwEstimate) estimate = scene_estimate (59, 88, 134);
  GtkWidget *chart = show_chart (estimate, TRUE);

  gtk_test_accessible_assert_role (chart, GTK_ACCESSIBLE_ROLE_SLIDER);
  g_assert_true (gtk_widget_get_focusable (chart));
  assert_value (chart, 70, "$9,800 at 70 %");
  g_object_set (chart, "confidence", 80, "marker-label", "$11,000\nat 80 %", NULL);
  assert_value (chart, 80, "$11,000 at 80 %");
  g_object_set (chart, "summary", "How likely each price is", NULL);
  assert_value (chart, 80, "$11,000 at 80 %");
}

static GtkEventController *
find_controller (GtkWidget *widget, GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (g_type_is_a (G_OBJECT_TYPE (controller), type))
        return controller;
    }
  return NULL;
}

static guint
get_confidence (GtkWidget *chart)
{
  guint confidence;

  g_object_get (chart, "confidence", &confidence, NULL);
  return confidence;
}

static gboolean
press (GtkWidget *chart, guint keyval, GdkModifierType modifiers)
{
  gboolean handled;

  g_signal_emit_by_name (find_controller (chart, GTK_TYPE_EVENT_CONTROLLER_KEY), "key-pressed",
                         keyval, 0, modifiers, &handled);
  return handled;
}

static void
count_move (GtkWidget *chart, guint confidence, guint *moves)
{
  g_assert_cmpuint (confidence, ==, get_confidence (chart));
  (*moves)++;
}

static void
test_keys (void)
{
  g_autoptr (QwEstimate) estimate = scene_estimate (59, 88, 134);
  GtkWidget *chart = show_chart (estimate, TRUE);
  guint moves = 0;

  g_signal_connect (chart, "moved", G_CALLBACK (count_move), &moves);
  g_assert_true (press (chart, GDK_KEY_Right, 0));
  g_assert_cmpuint (get_confidence (chart), ==, 71);
  g_assert_true (press (chart, GDK_KEY_End, 0));
  g_assert_cmpuint (get_confidence (chart), ==, 95);
  g_assert_true (press (chart, GDK_KEY_Up, 0));
  g_assert_cmpuint (moves, ==, 2);
  g_assert_false (press (chart, GDK_KEY_Left, GDK_ALT_MASK));
  g_assert_false (press (chart, GDK_KEY_Tab, 0));
  g_assert_cmpuint (get_confidence (chart), ==, 95);
}

static void
test_press (void)
{
  g_autoptr (QwEstimate) estimate = scene_estimate (59, 88, 134);
  GtkWidget *chart = show_chart (estimate, TRUE);
  GtkEventController *drag = find_controller (chart, GTK_TYPE_GESTURE_DRAG);
  guint moves = 0;

  g_signal_connect (chart, "moved", G_CALLBACK (count_move), &moves);
  scene_give_width (chart, 400);
  g_signal_emit_by_name (drag, "drag-begin", 399.0, 50.0);
  g_assert_cmpuint (get_confidence (chart), ==, 95);
  g_signal_emit_by_name (drag, "drag-begin", 1.0, 50.0);
  g_assert_cmpuint (get_confidence (chart), ==, 50);
  g_assert_cmpuint (moves, ==, 2);
}

/* A press near the stem takes hold of it where it is. */
static void
test_grip (void)
{
  g_autoptr (QwEstimate) estimate = scene_estimate (59, 88, 134);
  GtkWidget *chart = show_chart (estimate, TRUE);
  GtkEventController *drag = find_controller (chart, GTK_TYPE_GESTURE_DRAG);
  graphene_rect_t label;
  double stem;

  scene_give_width (chart, 600);
  label = scene_label_box (chart, "marker");
  stem = label.origin.x + label.size.width / 2;
  g_signal_emit_by_name (drag, "drag-begin", stem + 9, 50.0);
  g_assert_cmpuint (get_confidence (chart), ==, 70);
  g_signal_emit_by_name (drag, "drag-begin", stem + 15, 50.0);
  g_assert_cmpuint (get_confidence (chart), >, 70);
}

static void
test_read_only (void)
{
  g_autoptr (QwEstimate) estimate = scene_estimate (59, 88, 134);
  GtkWidget *chart = show_chart (estimate, FALSE);

  g_assert_null (find_controller (chart, GTK_TYPE_EVENT_CONTROLLER_KEY));
  g_assert_null (find_controller (chart, GTK_TYPE_GESTURE_DRAG));
}

static void
count_notify (GObject *object, GParamSpec *pspec, guint *n)
{
  (*n)++;
}

static void
test_notify (void)
{
  g_autoptr (QwEstimate) estimate = scene_estimate (59, 88, 134);
  QwDistributionChart *chart = g_object_ref_sink (g_object_new (QW_TYPE_DISTRIBUTION_CHART, NULL));
  guint n = 0;

  g_signal_connect (chart, "notify", G_CALLBACK (count_notify), &n);
  qw_distribution_chart_set_estimate (chart, estimate);
  qw_distribution_chart_set_estimate (chart, estimate);
  g_assert_cmpuint (n, ==, 1);
  qw_distribution_chart_set_confidence (chart, 70);
  qw_distribution_chart_set_confidence (chart, 70);
  g_assert_cmpuint (n, ==, 2);
  qw_distribution_chart_set_confidence (chart, 7);
  g_assert_cmpuint (get_confidence (GTK_WIDGET (chart)), ==, 50);
  qw_distribution_chart_set_confidence (chart, 0);
  g_assert_cmpuint (n, ==, 4);
  g_object_set (chart, "low-label", "a", "low-label", "a", "summary", "b", "summary", "b", NULL);
  g_assert_cmpuint (n, ==, 6);
  g_assert_finalize_object (chart);
}

static void
add_tests (void)
{
  g_test_add_func ("/chart-access/named", test_named);
  g_test_add_func ("/chart-access/slider", test_slider);
  g_test_add_func ("/chart-access/keys", test_keys);
  g_test_add_func ("/chart-access/press", test_press);
  g_test_add_func ("/chart-access/grip", test_grip);
  g_test_add_func ("/chart-access/read-only", test_read_only);
  g_test_add_func ("/chart-access/notify", test_notify);
}

int
main (int argc, char **argv)
{
  return scene_run (argc, argv, add_tests);
}
