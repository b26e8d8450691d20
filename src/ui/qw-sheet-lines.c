/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-sheet-lines.h"

#include "qw-passive-cell.h"
#include "qw-sheet-row.h"

/* Frames to wait for a row that was just added to be laid out. */
#define PATIENCE 30

struct _QwSheetLines
{
  QwSheet parent_instance;
  GtkListView *list;
  GtkWidget *bar;
  QwPartItem *wanted; /* that gets the focus */
  char *wanted_field; /* NULL for its title */
  guint patience;
  guint ticking;
};

G_DEFINE_FINAL_TYPE (QwSheetLines, qw_sheet_lines, QW_TYPE_SHEET)

static void
set_up_cb (QwSheetLines *self, GtkListItem *cell)
{
  gtk_list_item_set_child (cell, qw_sheet_row_new (qw_sheet_get_desk (QW_SHEET (self))));
  qw_passive_cell_set_up (cell);
}

static void
bind_cb (QwSheetLines *self, GtkListItem *cell)
{
  qw_sheet_row_bind (QW_SHEET_ROW (gtk_list_item_get_child (cell)), cell);
}

static void
unbind_cb (QwSheetLines *self, GtkListItem *cell)
{
  qw_sheet_row_bind (QW_SHEET_ROW (gtk_list_item_get_child (cell)), NULL);
}

static QwSheetRow *
find_row (QwSheetLines *self, QwPartItem *item)
{
  for (GtkWidget *cell = gtk_widget_get_first_child (GTK_WIDGET (self->list)); cell != NULL;
       cell = gtk_widget_get_next_sibling (cell))
    {
      GtkWidget *row = gtk_widget_get_first_child (cell);

      if (QW_IS_SHEET_ROW (row) && qw_sheet_row_get_item (QW_SHEET_ROW (row)) == item)
        return QW_SHEET_ROW (row);
    }
  return NULL;
}

/* A row that is new, or far away, is laid out in one of the next frames. */
static gboolean
focus_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  QwSheetLines *self = QW_SHEET_LINES (widget);
  QwSheetRow *row = find_row (self, self->wanted);
  GtkRoot *root = gtk_widget_get_root (widget);

  if ((row == NULL || !gtk_widget_get_mapped (GTK_WIDGET (row)) ||
       gtk_widget_get_height (GTK_WIDGET (row)) == 0) &&
      self->patience-- > 0)
    return G_SOURCE_CONTINUE;
  self->ticking = 0;
  if (row != NULL)
    qw_sheet_row_focus (row, self->wanted_field);
  if (GTK_IS_WINDOW (root))
    gtk_window_set_focus_visible (GTK_WINDOW (root), TRUE);
  g_clear_object (&self->wanted);
  return G_SOURCE_REMOVE;
}

static guint
count_rows (QwSheetLines *self)
{
  return g_list_model_get_n_items (qw_desk_get_rows (qw_sheet_get_desk (QW_SHEET (self))));
}

/* Below the row that has the focus, or at the end. */
static guint
find_place (QwSheetLines *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, QW_TYPE_SHEET_ROW) : NULL;

  return row != NULL ? qw_sheet_row_get_position (QW_SHEET_ROW (row)) : count_rows (self) - 1;
}

static void
add_line_cb (QwSheetLines *self)
{
  QwDesk *desk = qw_sheet_get_desk (QW_SHEET (self));

  if (qw_desk_get_quote (desk) != NULL)
    qw_sheet_lines_focus (self, qw_desk_add_line (desk, find_place (self), QW_QUOTE_LINE_FIXED),
                          NULL);
}

static void
add_section_cb (QwSheetLines *self)
{
  QwDesk *desk = qw_sheet_get_desk (QW_SHEET (self));

  if (qw_desk_get_quote (desk) != NULL)
    qw_sheet_lines_focus (self, qw_desk_add_section (desk, find_place (self)), NULL);
}

static void
qw_sheet_lines_bind (QwSheet *sheet, QwDesk *desk)
{
  QwSheetLines *self = QW_SHEET_LINES (sheet);
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkNoSelection) rows = gtk_no_selection_new (g_object_ref (qw_desk_get_rows (desk)));

  g_signal_connect_object (factory, "setup", G_CALLBACK (set_up_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list, factory);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (rows));
}

static void
qw_sheet_lines_set_editable (QwSheet *sheet, gboolean editable)
{
  QwSheetLines *self = QW_SHEET_LINES (sheet);

  gtk_widget_set_sensitive (GTK_WIDGET (self->list), editable);
  gtk_widget_set_visible (self->bar, editable);
}

static void
qw_sheet_lines_dispose (GObject *object)
{
  QwSheetLines *self = QW_SHEET_LINES (object);

  if (self->ticking != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->ticking);
  self->ticking = 0;
  g_clear_object (&self->wanted);
  g_clear_pointer (&self->wanted_field, g_free);
  G_OBJECT_CLASS (qw_sheet_lines_parent_class)->dispose (object);
}

static void
qw_sheet_lines_class_init (QwSheetLinesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = qw_sheet_lines_dispose;
  QW_SHEET_CLASS (klass)->bind = qw_sheet_lines_bind;
  QW_SHEET_CLASS (klass)->set_editable = qw_sheet_lines_set_editable;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-sheet-lines.ui");
  gtk_widget_class_bind_template_child (widget_class, QwSheetLines, list);
  gtk_widget_class_bind_template_child (widget_class, QwSheetLines, bar);
  gtk_widget_class_bind_template_callback (widget_class, add_line_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_section_cb);
}

static void
qw_sheet_lines_init (QwSheetLines *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
qw_sheet_lines_focus (QwSheetLines *self, guint position, const char *field)
{
  guint n = 0;

  g_return_if_fail (QW_IS_SHEET_LINES (self));
  n = count_rows (self);
  if (n == 0)
    return;
  position = MIN (position, n - 1);
  g_clear_object (&self->wanted);
  self->wanted = g_list_model_get_item (qw_desk_get_rows (qw_sheet_get_desk (QW_SHEET (self))),
                                        position);
  g_free (self->wanted_field);
  self->wanted_field = g_strdup (field);
  self->patience = PATIENCE;
  gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", position);
  if (self->ticking == 0)
    self->ticking = gtk_widget_add_tick_callback (GTK_WIDGET (self), focus_cb, NULL, NULL);
}
