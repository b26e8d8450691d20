/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-reveal.h"

/* Frames to wait for what is wanted to be laid out. */
#define PATIENCE 30

typedef struct
{
  GtkScrolledWindow *scroller;
  GtkWidget *content;
  guint patience;
} Wish;

static void
free_wish (gpointer data)
{
  Wish *wish = data;

  g_object_unref (wish->scroller);
  g_object_unref (wish->content);
  g_free (wish);
}

static void
scroll_to (Wish *wish, GtkWidget *control)
{
  GtkWidget *row = gtk_widget_get_ancestor (control, GTK_TYPE_LIST_BOX_ROW);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (wish->scroller);
  double page = gtk_adjustment_get_page_size (adjustment);
  double top = gtk_adjustment_get_value (adjustment);
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (row != NULL ? row : control, wish->content, &bounds))
    return;
  if (bounds.origin.y < top || bounds.origin.y + bounds.size.height > top + page)
    gtk_adjustment_set_value (adjustment, bounds.origin.y + (bounds.size.height - page) / 2);
}

/* What was just shown has no place yet: a frame has to lay it out. */
static gboolean
fulfil (GtkWidget *control, GdkFrameClock *clock, gpointer user_data)
{
  Wish *wish = user_data;
  GtkRoot *root = gtk_widget_get_root (control);

  if ((!gtk_widget_get_mapped (control) || gtk_widget_get_height (control) == 0) &&
      wish->patience-- > 0)
    return G_SOURCE_CONTINUE;
  if (!gtk_widget_grab_focus (control))
    gtk_widget_child_focus (control, GTK_DIR_TAB_FORWARD);
  /* Last, as the view follows the focus from where it was drawn, not from where it is going. */
  scroll_to (wish, control);
  if (GTK_IS_WINDOW (root))
    gtk_window_set_focus_visible (GTK_WINDOW (root), TRUE);
  return G_SOURCE_REMOVE;
}

void
qw_reveal (GtkScrolledWindow *scroller, GtkWidget *content, GtkWidget *control)
{
  Wish *wish = NULL;

  g_return_if_fail (GTK_IS_SCROLLED_WINDOW (scroller));
  g_return_if_fail (GTK_IS_WIDGET (content));
  g_return_if_fail (GTK_IS_WIDGET (control));

  wish = g_new (Wish, 1);
  *wish = (Wish){ g_object_ref (scroller), g_object_ref (content), PATIENCE };
  gtk_widget_add_tick_callback (control, fulfil, wish, free_wish);
}
