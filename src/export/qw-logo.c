/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-logo.h"

#include <string.h>

#define MOST_PIXELS (16u << 20)
#define MOST_SIDE   20000

typedef struct
{
  const guint8 *data;
  gsize left;
} Reading;

static cairo_status_t
read_bytes (void *closure, unsigned char *data, unsigned int length)
{
  Reading *reading = closure;

  if (length > reading->left)
    return CAIRO_STATUS_READ_ERROR;
  memcpy (data, reading->data, length);
  reading->data += length;
  reading->left -= length;
  return CAIRO_STATUS_SUCCESS;
}

static guint32
read_number (const guint8 *data)
{
  return (guint32) data[0] << 24 | (guint32) data[1] << 16 | (guint32) data[2] << 8 | data[3];
}

/* The size stands in the first part of a PNG: known before anything is unpacked. */
static gboolean
is_small_png (GBytes *bytes)
{
  static const guint8 start[] = { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);
  guint64 width, height;

  if (length < 24 || memcmp (data, start, sizeof start) != 0 || memcmp (data + 12, "IHDR", 4) != 0)
    return FALSE;
  width = read_number (data + 16);
  height = read_number (data + 20);
  return width > 0 && height > 0 && width <= MOST_SIDE && height <= MOST_SIDE &&
         width * height <= MOST_PIXELS;
}

QwLogo *
qw_logo_new (GBytes *bytes, double most_width, double most_height)
{
  Reading reading;
  QwLogo *self;
  double scale;

  if (bytes == NULL || !is_small_png (bytes))
    return NULL;
  reading.data = g_bytes_get_data (bytes, &reading.left);
  self = g_new0 (QwLogo, 1);
  self->picture = cairo_image_surface_create_from_png_stream (read_bytes, &reading);
  if (cairo_surface_status (self->picture) != CAIRO_STATUS_SUCCESS)
    {
      qw_logo_free (self);
      return NULL;
    }
  scale = MIN (most_width / cairo_image_surface_get_width (self->picture),
               most_height / cairo_image_surface_get_height (self->picture));
  self->width = scale * cairo_image_surface_get_width (self->picture);
  self->height = scale * cairo_image_surface_get_height (self->picture);
  return self;
}

void
qw_logo_free (QwLogo *self)
{
  cairo_surface_destroy (self->picture);
  g_free (self);
}

void
qw_logo_paint (cairo_t *cr,
               const QwLettering *lettering,
               double width,
               double height,
               gpointer data)
{
  const QwLogo *logo = data;
  double scale = logo->width / cairo_image_surface_get_width (logo->picture);

  cairo_translate (cr, qw_lettering_is_rtl (lettering) ? width - logo->width : 0, 0);
  cairo_scale (cr, scale, scale);
  cairo_set_source_surface (cr, logo->picture, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_BEST);
  cairo_paint (cr);
}
