/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-check.h"

#include "qw-find.h"

#include <adwaita.h>

static gboolean
has_text (GtkWidget *widget, gpointer data)
{
  return GTK_IS_LABEL (widget) && gtk_label_get_text (GTK_LABEL (widget))[0] != '\0';
}

/* A name comes from a label, from a relation, or from the text that the control shows. */
static gboolean
is_named (GtkWidget *widget)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);

  return gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL) ||
         gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY) ||
         ((GTK_IS_BUTTON (widget) || GTK_IS_CHECK_BUTTON (widget) ||
           GTK_IS_LIST_BOX_ROW (widget)) &&
          qw_find (widget, has_text, NULL) != NULL);
}

static gboolean
is_control (GtkWidget *widget)
{
  return GTK_IS_BUTTON (widget) || GTK_IS_SWITCH (widget) || GTK_IS_SPIN_BUTTON (widget) ||
         GTK_IS_ENTRY (widget) || GTK_IS_SEARCH_ENTRY (widget) || GTK_IS_CHECK_BUTTON (widget) ||
         GTK_IS_FLOW_BOX_CHILD (widget) || GTK_IS_LIST_BOX (widget) || GTK_IS_SCALE (widget);
}

/* Parts that the toolkit makes inside a control of its own answer to that control's name. */
static gboolean
is_part_of_control (GtkWidget *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  return gtk_widget_get_ancestor (parent, ADW_TYPE_EXPANDER_ROW) != NULL ||
         gtk_widget_get_ancestor (parent, ADW_TYPE_COMBO_ROW) != NULL ||
         gtk_widget_get_ancestor (parent, GTK_TYPE_SPIN_BUTTON) != NULL ||
         gtk_widget_get_ancestor (parent, GTK_TYPE_MENU_BUTTON) != NULL ||
         gtk_widget_get_ancestor (parent, GTK_TYPE_WINDOW_CONTROLS) != NULL ||
         gtk_widget_get_ancestor (parent, GTK_TYPE_POPOVER) != NULL;
}

/* Newer versions of libadwaita tell the names of these parts of theirs in ways that are not looked at here. */
static gboolean
is_part_of_library (GtkWidget *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  if (adw_get_minor_version () <= 2)
    return FALSE;
  return g_str_equal (G_OBJECT_TYPE_NAME (parent), "AdwGizmo") ||
         (GTK_IS_LIST_BOX (widget) &&
          gtk_widget_get_ancestor (widget, ADW_TYPE_PREFERENCES_GROUP) != NULL);
}

static void
check_name (GtkWidget *widget, gpointer count)
{
  if (!is_control (widget) || (!gtk_widget_get_focusable (widget) && !GTK_IS_LIST_BOX (widget)))
    return;
  if (is_part_of_control (widget))
    return;
  ++*(guint *) count;
  if (!is_named (widget) && !is_part_of_library (widget))
    {
      g_test_message ("%s below %s has no name", G_OBJECT_TYPE_NAME (widget),
                      G_OBJECT_TYPE_NAME (gtk_widget_get_parent (widget)));
      g_test_fail ();
    }
}

static void
check_wheel (GtkWidget *widget, gpointer count)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  if (!GTK_IS_SPIN_BUTTON (widget) && !GTK_IS_SCALE (widget))
    return;
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_EVENT_CONTROLLER_SCROLL (controller))
        continue;
      ++*(guint *) count;
      g_assert_cmpint (gtk_event_controller_get_propagation_phase (controller), ==, GTK_PHASE_NONE);
    }
}

guint
qw_check_names (GtkWidget *root)
{
  guint count = 0;

  qw_find_each (root, check_name, &count);
  return count;
}

guint
qw_check_wheel (GtkWidget *root)
{
  guint count = 0;

  qw_find_each (root, check_wheel, &count);
  return count;
}
