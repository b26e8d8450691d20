/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-row-drag.h"

#include "qw-sheet-lines.h"

static gboolean
is_lower_half (QwSheetRow *row, double y)
{
  return y > gtk_widget_get_height (GTK_WIDGET (row)) / 2.0;
}

static void
mark (QwSheetRow *row, const char *css_class)
{
  gtk_widget_remove_css_class (GTK_WIDGET (row), "drop-above");
  gtk_widget_remove_css_class (GTK_WIDGET (row), "drop-below");
  if (css_class != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (row), css_class);
}

static GdkContentProvider *
prepare_cb (GtkDragSource *source, double x, double y, QwSheetRow *row)
{
  GtkWidget *handle = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));

  if (qw_sheet_row_get_item (row) == NULL || !gtk_widget_is_sensitive (handle))
    return NULL;
  return gdk_content_provider_new_typed (QW_TYPE_PART_ITEM, qw_sheet_row_get_item (row));
}

static void
begin_cb (GtkDragSource *source, GdkDrag *drag, QwSheetRow *row)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (row));

  gtk_drag_source_set_icon (source, picture, 0, 0);
}

static GdkDragAction
motion_cb (GtkDropTarget *target, double x, double y, QwSheetRow *row)
{
  mark (row, is_lower_half (row, y) ? "drop-below" : "drop-above");
  return GDK_ACTION_MOVE;
}

static void
leave_cb (GtkDropTarget *target, QwSheetRow *row)
{
  mark (row, NULL);
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, QwSheetRow *row)
{
  QwDesk *desk = g_object_get_data (G_OBJECT (row), "desk");

  mark (row, NULL);
  return qw_row_drag_drop (row, desk, g_value_get_object (value), y);
}

gboolean
qw_row_drag_drop (QwSheetRow *row, QwDesk *desk, QwPartItem *item, double y)
{
  GListStore *rows = NULL;
  GtkWidget *sheet = NULL;
  guint from, to;

  g_return_val_if_fail (QW_IS_SHEET_ROW (row) && QW_IS_DESK (desk), FALSE);
  rows = G_LIST_STORE (qw_desk_get_rows (desk));
  if (item == NULL || !g_list_store_find (rows, item, &from))
    return FALSE;
  to = qw_sheet_row_get_position (row) + (is_lower_half (row, y) ? 1 : 0);
  if (to == GTK_INVALID_LIST_POSITION)
    return FALSE;
  qw_desk_drop_row (desk, from, to);
  sheet = gtk_widget_get_ancestor (GTK_WIDGET (row), QW_TYPE_SHEET_LINES);
  if (sheet != NULL && g_list_store_find (rows, item, &to))
    qw_sheet_lines_focus (QW_SHEET_LINES (sheet), to, NULL);
  return TRUE;
}

void
qw_row_drag_start (QwSheetRow *row, GtkWidget *handle, QwDesk *desk)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (QW_TYPE_PART_ITEM, GDK_ACTION_MOVE);

  g_return_if_fail (QW_IS_SHEET_ROW (row) && GTK_IS_WIDGET (handle) && QW_IS_DESK (desk));
  g_object_set_data (G_OBJECT (row), "desk", desk);
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), row);
  g_signal_connect (source, "drag-begin", G_CALLBACK (begin_cb), row);
  gtk_widget_add_controller (handle, GTK_EVENT_CONTROLLER (source));
  g_signal_connect (target, "motion", G_CALLBACK (motion_cb), row);
  g_signal_connect (target, "leave", G_CALLBACK (leave_cb), row);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), row);
  gtk_widget_add_controller (GTK_WIDGET (row), GTK_EVENT_CONTROLLER (target));
}
