/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-colour.h"

static gboolean
find_colour (GskRenderNode *node, GdkRGBA *colour)
{
  switch (gsk_render_node_get_node_type (node))
    {
    case GSK_COLOR_NODE:
      *colour = *gsk_color_node_get_color (node);
      return TRUE;
    case GSK_CONTAINER_NODE:
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        if (find_colour (gsk_container_node_get_child (node, i), colour))
          return TRUE;
      return FALSE;
    case GSK_TRANSFORM_NODE:
      return find_colour (gsk_transform_node_get_child (node), colour);
    case GSK_CLIP_NODE:
      return find_colour (gsk_clip_node_get_child (node), colour);
    case GSK_ROUNDED_CLIP_NODE:
      return find_colour (gsk_rounded_clip_node_get_child (node), colour);
    case GSK_DEBUG_NODE:
      return find_colour (gsk_debug_node_get_child (node), colour);
    default:
      return FALSE;
    }
}

gboolean
qw_colour_of_swatch (GtkWidget *parent, GtkWidget *swatch, GdkRGBA *colour)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  gtk_widget_snapshot_child (parent, swatch, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  return node != NULL && find_colour (node, colour);
}
