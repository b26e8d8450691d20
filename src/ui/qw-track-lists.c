/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-track-lists.h"

#include "qw-plain-row.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

/* The middle half of a range: what is easy to picture. */
#define MIDDLE_HALF 4

static GtkWidget *
row_new (const char *title, const char *detail, const char *figure)
{
  AdwActionRow *row = qw_plain_row_new (title, detail);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", figure, "css-classes",
                                   (const char *[]){ "numeric", NULL }, NULL);

  gtk_widget_set_focusable (GTK_WIDGET (row), FALSE);
  adw_action_row_add_suffix (row, label);
  return GTK_WIDGET (row);
}

static void
add_undo (GtkWidget *row, const char *action, const char *id, const char *title)
{
  /* Translators: name of a button, for screen readers; %s is a file whose jobs were imported. */
  g_autofree char *name = g_strdup_printf (_ ("Undo the import of %s"), title);
  GtkWidget *button = gtk_button_new_with_label (_ ("Undo"));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", id);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

static GtkWidget *
create_row (gpointer item, gpointer undo)
{
  g_autofree char *title = NULL;
  g_autofree char *detail = NULL;
  g_autofree char *figure = NULL;
  GtkWidget *row;

  g_object_get (item, "title", &title, "detail", &detail, "figure", &figure, NULL);
  row = row_new (title, detail, figure);
  if (undo != NULL)
    add_undo (row, undo, qw_track_entry_get_id (item), title);
  return row;
}

static void
show_group (GListModel *list, guint position, guint removed, guint added, gpointer user_data)
{
  GtkWidget *group = gtk_widget_get_ancestor (GTK_WIDGET (user_data), ADW_TYPE_PREFERENCES_GROUP);

  if (group != NULL)
    gtk_widget_set_visible (group, g_list_model_get_n_items (list) > 0);
}

void
qw_track_lists_bind (GtkListBox *box, QwTrack *track, const char *name, const char *undo)
{
  g_autoptr (GListModel) list = NULL;

  g_return_if_fail (QW_IS_TRACK (track));
  g_object_get (track, name, &list, NULL);
  gtk_list_box_bind_model (box, list, create_row, (gpointer) g_intern_string (undo), NULL);
  g_signal_connect_object (list, "items-changed", G_CALLBACK (show_group), box, 0);
  show_group (list, 0, 0, 0, box);
}

static int
percent (double share)
{
  return (int) lround (100 * share);
}

void
qw_track_lists_fill_points (GtkListBox *box, const QwCalibration *calibration)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_list_box_remove (box, child);
  if (calibration->of == 0)
    return;
  for (guint i = 0; i < QW_N_CALIBRATION_POINTS; i++)
    {
      const QwCalibrationPoint *point = &calibration->points[i];
      /* Translators: of ranges: the share of jobs that they promised to hold. */
      g_autofree char *title = g_strdup_printf (_ ("Promised %d %%"), percent (point->promised));
      /* Translators: between which shares it would lie if there were ever more such jobs. */
      g_autofree char *detail = g_strdup_printf (_ ("%d to %d %% with more such jobs"),
                                                 percent (point->low), percent (point->high));
      g_autofree char *figure = g_strdup_printf (_ ("held %d %%"), percent (point->held));

      gtk_list_box_append (box, row_new (title, detail, figure));
    }
}

char *
qw_track_lists_describe (const QwCalibration *calibration)
{
  const QwCalibrationPoint *half = &calibration->points[MIDDLE_HALF];

  if (calibration->of == 0)
    return g_strdup ("");
  return g_strdup_printf (
      ngettext ("The middle half of a range promises to hold 50 %% of jobs. Yours held %d %% of %u "
                "job; with more such jobs that could become %d to %d %%.",
                "The middle half of a range promises to hold 50 %% of jobs. Yours held %d %% of %u "
                "jobs; with more such jobs that could become %d to %d %%.",
                calibration->of),
      percent (half->held), calibration->of, percent (half->low), percent (half->high));
}
