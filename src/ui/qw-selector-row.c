/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-selector-row.h"

#include "qw-selector.h"

/* Characters that an answer gets a line of. */
#define LINE 32

/* Which one is chosen, while the pointer selects what it is over. */
static void
tick_chosen (GtkListItem *cell)
{
  GtkWidget *box = gtk_list_item_get_child (cell);
  AdwComboRow *row = g_object_get_data (G_OBJECT (cell), "row");
  gboolean chosen = adw_combo_row_get_selected_item (row) == gtk_list_item_get_item (cell);

  if (box != NULL)
    gtk_widget_set_opacity (gtk_widget_get_last_child (box), chosen ? 1 : 0);
}

static void
set_up_cb (GtkSignalListItemFactory *factory, GtkListItem *cell, AdwComboRow *row)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "xalign", 0.0, "hexpand", TRUE,
                                   "max-width-chars", LINE, NULL);
  GtkWidget *tick = g_object_new (GTK_TYPE_IMAGE, "icon-name", "object-select-symbolic",
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), tick);
  gtk_list_item_set_child (cell, box);
  g_object_set_data (G_OBJECT (cell), "row", row);
  g_signal_connect_object (row, "notify::selected-item", G_CALLBACK (tick_chosen), cell,
                           G_CONNECT_SWAPPED);
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *cell, AdwComboRow *row)
{
  g_autofree char *title = NULL;
  GtkWidget *box = gtk_list_item_get_child (cell);

  g_object_get (gtk_list_item_get_item (cell), "title", &title, NULL);
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_first_child (box)), title);
  tick_chosen (cell);
}

/* The row's own cuts an answer off after twenty characters. */
static void
wrap_answers (AdwComboRow *row)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (set_up_cb), row);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), row);
  adw_combo_row_set_list_factory (row, factory);
}

static void
bind (AdwComboRow *row, QwSelector *selector)
{
  adw_combo_row_set_expression (row, gtk_property_expression_new (QW_TYPE_OPTION, NULL, "title"));
  g_object_bind_property (selector, "title", row, "title", G_BINDING_SYNC_CREATE);
  g_object_bind_property (selector, "options", row, "model", G_BINDING_SYNC_CREATE);
  g_object_bind_property (selector, "selected", row, "selected",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}

void
qw_selector_row_bind (AdwComboRow *row, gpointer owner, const char *name)
{
  g_autoptr (QwSelector) selector = NULL;

  g_object_get (owner, name, &selector, NULL);
  g_object_bind_property (selector, "detail", row, "subtitle", G_BINDING_SYNC_CREATE);
  bind (row, selector);
}

void
qw_selector_row_bind_long (AdwComboRow *row, gpointer owner, const char *name)
{
  g_autoptr (QwSelector) selector = NULL;

  g_object_get (owner, name, &selector, NULL);
  adw_combo_row_set_use_subtitle (row, TRUE);
  wrap_answers (row);
  bind (row, selector);
}
