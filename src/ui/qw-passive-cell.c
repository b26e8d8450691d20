/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-passive-cell.h"

void
qw_passive_cell_set_up (GtkListItem *cell)
{
  g_return_if_fail (GTK_IS_LIST_ITEM (cell));
  gtk_list_item_set_activatable (cell, FALSE);
  gtk_list_item_set_selectable (cell, FALSE);
  if (g_object_class_find_property (G_OBJECT_GET_CLASS (cell), "focusable") != NULL)
    g_object_set (cell, "focusable", FALSE, NULL);
}
