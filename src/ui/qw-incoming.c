/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-incoming.h"

#include <glib/gi18n.h>

GPtrArray *
qw_incoming_sort (GFile *const *files, guint n_files, char **refused)
{
  GPtrArray *taken = g_ptr_array_new_with_free_func (g_object_unref);

  *refused = NULL;
  if (n_files > QW_INCOMING_LIMIT)
    {
      *refused = g_strdup_printf (
          ngettext ("At most %u file is opened at a time", "At most %u files are opened at a time",
                    QW_INCOMING_LIMIT),
          QW_INCOMING_LIMIT);
      return taken;
    }
  for (guint i = 0; i < n_files; i++)
    if (g_file_has_uri_scheme (files[i], "file"))
      g_ptr_array_add (taken, g_object_ref (files[i]));
  if (taken->len < n_files)
    *refused = g_strdup (_ ("Only files on this computer are opened"));
  return taken;
}

static gboolean
dropped_cb (GtkDropTarget *target, const GValue *value, double x, double y, gpointer user_data)
{
  QwIncomingFunc open = (QwIncomingFunc) user_data;
  g_autoptr (GPtrArray) files = g_ptr_array_new ();

  for (GSList *link = g_value_get_boxed (value); link != NULL; link = link->next)
    g_ptr_array_add (files, link->data);
  open (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target)),
        (GFile *const *) files->pdata, files->len);
  return TRUE;
}

void
qw_incoming_watch (GtkWidget *widget, QwIncomingFunc open)
{
  GtkDropTarget *target;

  g_return_if_fail (GTK_IS_WIDGET (widget) && open != NULL);
  target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);
  g_signal_connect (target, "drop", G_CALLBACK (dropped_cb), (gpointer) open);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (target));
}
