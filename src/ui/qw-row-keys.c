/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-row-keys.h"

#include "qw-form-field.h"

void
qw_row_keys_start (GtkWidget *row)
{
  static const struct
  {
    const char *keys;
    const char *action;
  } shortcuts[] = {
    { "<Alt>Up", "row.up" },
    { "<Alt>Down", "row.down" },
    { "<Control>d", "row.duplicate" },
    { "<Control>Return|<Control>KP_Enter", "row.add-line" },
    { "<Alt>Return|<Alt>KP_Enter", "row.add-section" },
  };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (controller),
        gtk_shortcut_new (gtk_shortcut_trigger_parse_string (shortcuts[i].keys),
                          gtk_named_action_new (shortcuts[i].action)));
  gtk_widget_add_controller (row, controller);
}

static GtkWidget *
get_focus (GtkWidget *row)
{
  GtkRoot *root = gtk_widget_get_root (row);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, row) ? focus : NULL;
}

static gboolean
enter (GtkWidget *widget, GtkDirectionType direction)
{
  return widget != NULL && gtk_widget_get_mapped (widget) &&
         gtk_widget_child_focus (widget, direction);
}

/* Where the focus is in @order; one before its beginning if it comes from outside. */
static int
find_place (GtkWidget *row, GtkWidget *const *order, int n, int outside)
{
  GtkWidget *focus = get_focus (row);

  for (int i = 0; focus != NULL && i < n; i++)
    if (order[i] != NULL && (focus == order[i] || gtk_widget_is_ancestor (focus, order[i])))
      return i;
  return outside;
}

gboolean
qw_row_keys_go_on (GtkWidget *row, GtkWidget *const *order, guint n, GtkDirectionType direction)
{
  int step = direction == GTK_DIR_TAB_FORWARD ? 1 : -1;
  int outside = step > 0 ? -1 : (int) n;
  int place = find_place (row, order, (int) n, outside);

  /* What has several controls first goes through its own. */
  if (place != outside && enter (order[place], direction))
    return TRUE;
  for (int i = place + step; i >= 0 && i < (int) n; i += step)
    if (enter (order[i], direction))
      return TRUE;
  return FALSE;
}

const char *
qw_row_keys_find_field (GtkWidget *row)
{
  GtkWidget *focus = get_focus (row);
  GtkWidget *field = focus != NULL ? gtk_widget_get_ancestor (focus, QW_TYPE_FORM_FIELD) : NULL;

  return field != NULL ? qw_form_field_get_field (QW_FORM_FIELD (field)) : NULL;
}
