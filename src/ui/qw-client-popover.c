/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-client-popover.h"

#include <glib/gi18n.h>

#define LIST_HEIGHT 300

struct _QwClientPopover
{
  GtkPopover parent_instance;
  QwLibrary *library;
  GCancellable *listing;
  GtkEditable *search;
  GtkListBox *list;
  GtkLabel *nothing;
};

enum
{
  CHOSEN,
  N_SIGNALS
};

G_DEFINE_FINAL_TYPE (QwClientPopover, qw_client_popover, GTK_TYPE_POPOVER)

static guint signals[N_SIGNALS];

static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "ellipsize",
                                   PANGO_ELLIPSIZE_END, "max-width-chars", 32, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
make_row (QwClient *client)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *row = g_object_new (GTK_TYPE_LIST_BOX_ROW, "child", box, NULL);

  gtk_box_append (GTK_BOX (box), make_label (client->party->name, NULL));
  if (client->party->contact[0] != '\0')
    gtk_box_append (GTK_BOX (box), make_label (client->party->contact, "dim-label"));
  g_object_set_data_full (G_OBJECT (row), "client", qw_client_copy (client),
                          (GDestroyNotify) qw_client_free);
  return row;
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwClientPopover) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) clients = qw_library_array_finish (QW_LIBRARY (source), result, &error);
  GtkWidget *row = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->library == NULL)
    return;
  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
  for (guint i = 0; clients != NULL && i < clients->len; i++)
    gtk_list_box_append (self->list, make_row (clients->pdata[i]));
  gtk_label_set_label (self->nothing, error != NULL ? error->message : _ ("No client found"));
  gtk_widget_set_visible (GTK_WIDGET (self->nothing), clients == NULL || clients->len == 0);
}

static void
choose (QwClientPopover *self, GtkWidget *row)
{
  g_autoptr (QwClient) client = qw_client_copy (g_object_get_data (G_OBJECT (row), "client"));

  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[CHOSEN], 0, client);
}

static void
activated_cb (GtkListBox *list, GtkWidget *row, QwClientPopover *self)
{
  choose (self, row);
}

/* Enter takes the first. */
static void
entered_cb (QwClientPopover *self)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list));

  if (row != NULL)
    choose (self, row);
}

static void
qw_client_popover_dispose (GObject *object)
{
  QwClientPopover *self = QW_CLIENT_POPOVER (object);

  if (self->listing != NULL)
    g_cancellable_cancel (self->listing);
  g_clear_object (&self->listing);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (qw_client_popover_parent_class)->dispose (object);
}

static void
qw_client_popover_class_init (QwClientPopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = qw_client_popover_dispose;
  signals[CHOSEN] = g_signal_new ("chosen", QW_TYPE_CLIENT_POPOVER, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
qw_client_popover_init (QwClientPopover *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy",
                                      GTK_POLICY_NEVER, "propagate-natural-height", TRUE,
                                      "max-content-height", LIST_HEIGHT, NULL);

  self->search = GTK_EDITABLE (gtk_search_entry_new ());
  self->list = g_object_new (GTK_TYPE_LIST_BOX, "selection-mode", GTK_SELECTION_NONE, NULL);
  self->nothing = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "max-width-chars", 32, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Name of a client"), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Clients"), -1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->search));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->nothing));
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_popover_set_child (GTK_POPOVER (self), box);
  g_signal_connect_swapped (self->search, "search-changed", G_CALLBACK (qw_client_popover_list),
                            self);
  g_signal_connect_swapped (self->search, "activate", G_CALLBACK (entered_cb), self);
  g_signal_connect (self->list, "row-activated", G_CALLBACK (activated_cb), self);
}

GtkWidget *
qw_client_popover_new (QwLibrary *library)
{
  QwClientPopover *self = g_object_new (QW_TYPE_CLIENT_POPOVER, NULL);

  self->library = g_object_ref (library);
  return GTK_WIDGET (self);
}

void
qw_client_popover_list (QwClientPopover *self)
{
  g_return_if_fail (QW_IS_CLIENT_POPOVER (self));
  if (self->listing != NULL)
    g_cancellable_cancel (self->listing);
  g_clear_object (&self->listing);
  self->listing = g_cancellable_new ();
  qw_library_list_clients_async (self->library, gtk_editable_get_text (self->search), self->listing,
                                 listed_cb, g_object_ref (self));
}
