/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* How tests reach a widget: by what a person sees of it, and by its type. */

typedef gboolean (*QwFindFunc) (GtkWidget *widget, gpointer user_data);

/** qw_find: (nullable): the first widget below @root, in tab order, that @matches. */
GtkWidget *qw_find (GtkWidget *root, QwFindFunc matches, gpointer user_data);
/** qw_find_type: (nullable): the first of @type below @root. */
GtkWidget *qw_find_type (GtkWidget *root, GType type);
/** qw_find_label: (nullable): the label with exactly @text. */
GtkWidget *qw_find_label (GtkWidget *root, const char *text);
/** qw_find_styled: (nullable): the first widget with a style class. */
GtkWidget *qw_find_styled (GtkWidget *root, const char *css_class);
/** qw_find_each: calls @visit for every widget below @root. */
void qw_find_each (GtkWidget *root,
                   void (*visit) (GtkWidget *widget, gpointer user_data),
                   gpointer user_data);

/** qw_wait_frames: runs the main loop until the widget has drawn @n more frames. */
void qw_wait_frames (GtkWidget *widget, guint n);
/** qw_wait_idle: runs the main loop until nothing is pending. */
void qw_wait_idle (void);
