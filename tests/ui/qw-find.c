/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-find.h"

static gboolean
is_of_type (GtkWidget *widget, gpointer type)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), GPOINTER_TO_SIZE (type));
}

static gboolean
says (GtkWidget *widget, gpointer text)
{
  return GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text);
}

static gboolean
is_styled (GtkWidget *widget, gpointer css_class)
{
  return gtk_widget_has_css_class (widget, css_class);
}

static gboolean
count_down (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  guint *left = user_data;

  return --*left > 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

GtkWidget *
qw_find (GtkWidget *root, QwFindFunc matches, gpointer user_data)
{
  if (matches (root, user_data))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = qw_find (child, matches, user_data);

      if (found != NULL)
        return found;
    }
  return NULL;
}

GtkWidget *
qw_find_type (GtkWidget *root, GType type)
{
  return qw_find (root, is_of_type, GSIZE_TO_POINTER (type));
}

GtkWidget *
qw_find_label (GtkWidget *root, const char *text)
{
  return qw_find (root, says, (gpointer) text);
}

GtkWidget *
qw_find_styled (GtkWidget *root, const char *css_class)
{
  return qw_find (root, is_styled, (gpointer) css_class);
}

void
qw_find_each (GtkWidget *root, void (*visit) (GtkWidget *, gpointer), gpointer user_data)
{
  visit (root, user_data);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    qw_find_each (child, visit, user_data);
}

void
qw_wait_frames (GtkWidget *widget, guint n)
{
  guint left = n;

  gtk_widget_add_tick_callback (widget, count_down, &left, NULL);
  while (left > 0)
    g_main_context_iteration (NULL, TRUE);
}

void
qw_wait_idle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}
