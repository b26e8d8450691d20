/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "contrast.h"

#include "qw-contrast.h"

#include <math.h>

#define SCALE 3

/* An outline may be drawn outside of a widget. */
#define AROUND 6

void
picture_take (Picture *self, GtkWidget *root)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (root);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  int width = gtk_widget_get_width (root);
  int height = gtk_widget_get_height (root);
  cairo_t *cr;

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);
  self->root = root;
  self->surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width * SCALE, height * SCALE);
  cr = cairo_create (self->surface);
  cairo_scale (cr, SCALE, SCALE);
  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_flush (self->surface);
}

void
picture_clear (Picture *self)
{
  g_clear_pointer (&self->surface, cairo_surface_destroy);
}

static double
linear (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
luminance (const GdkRGBA *colour)
{
  return 0.2126 * linear (colour->red) + 0.7152 * linear (colour->green) +
         0.0722 * linear (colour->blue);
}

double
contrast_of (const GdkRGBA *one, const GdkRGBA *other)
{
  double a = luminance (one);
  double b = luminance (other);

  return (MAX (a, b) + 0.05) / (MIN (a, b) + 0.05);
}

GdkRGBA
colour_over (const GdkRGBA *colour, const GdkRGBA *ground)
{
  float alpha = colour->alpha;

  return (GdkRGBA){
    .red = colour->red * alpha + ground->red * (1 - alpha),
    .green = colour->green * alpha + ground->green * (1 - alpha),
    .blue = colour->blue * alpha + ground->blue * (1 - alpha),
    .alpha = 1,
  };
}

static GdkRGBA
unpack (guint32 pixel)
{
  return (GdkRGBA){
    .red = (float) (pixel >> 16 & 0xff) / 255,
    .green = (float) (pixel >> 8 & 0xff) / 255,
    .blue = (float) (pixel & 0xff) / 255,
    .alpha = 1,
  };
}

/* The pixels of a widget, and of so much around it. */
static gboolean
find_box (Picture *self, GtkWidget *widget, float around, cairo_rectangle_int_t *box)
{
  graphene_rect_t bounds;
  graphene_rect_t all;

  graphene_rect_init (&all, 0, 0, (float) gtk_widget_get_width (self->root),
                      (float) gtk_widget_get_height (self->root));
  if (!gtk_widget_compute_bounds (widget, self->root, &bounds))
    return FALSE;
  graphene_rect_inset (&bounds, -around, -around);
  if (!graphene_rect_intersection (&bounds, &all, &bounds))
    return FALSE;
  box->x = (int) ceilf (bounds.origin.x * SCALE);
  box->y = (int) ceilf (bounds.origin.y * SCALE);
  box->width = (int) floorf (bounds.size.width * SCALE) - 1;
  box->height = (int) floorf (bounds.size.height * SCALE) - 1;
  return box->width > 0 && box->height > 0;
}

/* How often each colour is there. */
static GHashTable *
count_colours (Picture *self, const cairo_rectangle_int_t *box)
{
  const guchar *data = cairo_image_surface_get_data (self->surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (self->surface);
  GHashTable *counts = g_hash_table_new (NULL, NULL);

  for (int y = box->y; y < box->y + box->height; y++)
    for (int x = box->x; x < box->x + box->width; x++)
      {
        const guint32 *row = (const guint32 *) (const void *) (data + (gsize) y * stride);
        gpointer colour = GUINT_TO_POINTER (row[x] & 0xffffff);
        guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, colour));

        g_hash_table_insert (counts, colour, GUINT_TO_POINTER (n + 1));
      }
  return counts;
}

gboolean
picture_read (Picture *self, GtkWidget *widget, GdkRGBA *ground, GdkRGBA *ink)
{
  g_autoptr (GHashTable) counts = NULL;
  cairo_rectangle_int_t box;
  GHashTableIter iter;
  gpointer colour, n;
  guint most = 0;
  double furthest = 1;

  if (!find_box (self, widget, 0, &box))
    return FALSE;
  counts = count_colours (self, &box);
  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &colour, &n))
    if (GPOINTER_TO_UINT (n) > most)
      {
        most = GPOINTER_TO_UINT (n);
        *ground = unpack (GPOINTER_TO_UINT (colour));
      }
  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &colour, &n))
    {
      GdkRGBA other = unpack (GPOINTER_TO_UINT (colour));

      if (contrast_of (&other, ground) > furthest)
        {
          furthest = contrast_of (&other, ground);
          *ink = other;
        }
    }
  return furthest > 1;
}

gboolean
picture_differs (Picture *self, Picture *other, GtkWidget *widget)
{
  const guchar *data = cairo_image_surface_get_data (self->surface);
  const guchar *other_data = cairo_image_surface_get_data (other->surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (self->surface);
  cairo_rectangle_int_t box;

  if (!find_box (self, widget, AROUND, &box))
    return FALSE;
  for (int y = box.y; y < box.y + box.height; y++)
    {
      gsize start = (gsize) y * stride + (gsize) box.x * 4;

      if (memcmp (data + start, other_data + start, (gsize) box.width * 4) != 0)
        return TRUE;
    }
  return FALSE;
}

void
picture_add_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/io/github/quotewright/Quotewright/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  qw_contrast_follow ();
}
