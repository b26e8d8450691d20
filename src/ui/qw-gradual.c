/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-gradual.h"

#define ROWS_A_FRAME 4

typedef struct
{
  GtkSliceListModel *built;
  guint tick_id;
} Gradual;

static void
free_gradual (Gradual *self)
{
  g_object_unref (self->built);
  g_free (self);
}

static Gradual *
get_gradual (GtkListBox *rows)
{
  return g_object_get_data (G_OBJECT (rows), "qw-gradual");
}

static guint
count_all (Gradual *self)
{
  return g_list_model_get_n_items (gtk_slice_list_model_get_model (self->built));
}

static gboolean
build_more (GtkWidget *rows, GdkFrameClock *clock, gpointer user_data)
{
  Gradual *self = get_gradual (GTK_LIST_BOX (rows));
  guint size = gtk_slice_list_model_get_size (self->built);

  if (size >= count_all (self))
    {
      self->tick_id = 0;
      return G_SOURCE_REMOVE;
    }
  gtk_slice_list_model_set_size (self->built, size + ROWS_A_FRAME);
  return G_SOURCE_CONTINUE;
}

/* A list that shrank may grow as long as it was: what it holds then is new. */
static void
follow (GtkListBox *rows)
{
  Gradual *self = get_gradual (rows);
  guint n = count_all (self);

  if (n < gtk_slice_list_model_get_size (self->built))
    gtk_slice_list_model_set_size (self->built, MAX (n, ROWS_A_FRAME));
  else if (self->tick_id == 0)
    self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (rows), build_more, NULL, NULL);
}

void
qw_gradual_bind (GtkListBox *rows, GListModel *model, GtkListBoxCreateWidgetFunc create)
{
  Gradual *self = g_new0 (Gradual, 1);

  self->built = gtk_slice_list_model_new (g_object_ref (model), 0, ROWS_A_FRAME);
  g_object_set_data_full (G_OBJECT (rows), "qw-gradual", self, (GDestroyNotify) free_gradual);
  gtk_list_box_bind_model (rows, G_LIST_MODEL (self->built), create, NULL, NULL);
  g_signal_connect_object (model, "items-changed", G_CALLBACK (follow), rows, G_CONNECT_SWAPPED);
  follow (rows);
}

void
qw_gradual_finish (GtkListBox *rows)
{
  Gradual *self = get_gradual (rows);

  gtk_slice_list_model_set_size (self->built, MAX (count_all (self), ROWS_A_FRAME));
}
