/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-pdf.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Pixels along a side; cairo's own limit is 32767. */
#define MOST_PIXELS 30000

static cairo_status_t
write_bytes (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static cairo_status_t
draw (QwPages *self, cairo_surface_t *surface, double scale)
{
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  qw_pages_draw (self, 0, cr);
  status = cairo_status (cr);
  cairo_destroy (cr);
  return status;
}

static gboolean
check_size (double width, double height, GError **error)
{
  if (width <= MOST_PIXELS && height <= MOST_PIXELS)
    return TRUE;
  g_set_error (error, QW_EXPORT_ERROR, QW_EXPORT_ERROR_SIZE,
               _ ("a picture of %.0f × %.0f pixels; up to %d along a side are allowed"), width,
               height, MOST_PIXELS);
  return FALSE;
}

GBytes *
qw_pages_to_png (QwPages *self, double scale, GError **error)
{
  double width = ceil (qw_pages_get_width (self) * scale);
  double height = ceil (qw_pages_get_height (self, 0) * scale);
  GByteArray *array;
  cairo_surface_t *surface;
  cairo_status_t status;

  if (!check_size (width, height, error))
    return NULL;
  array = g_byte_array_new ();
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) width, (int) height);
  status = draw (self, surface, scale);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, write_bytes, array);
  cairo_surface_destroy (surface);
  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_byte_array_unref (array);
      g_set_error (error, QW_EXPORT_ERROR, QW_EXPORT_ERROR_DRAWING, _ ("drawing failed: %s"),
                   cairo_status_to_string (status));
      return NULL;
    }
  return g_byte_array_free_to_bytes (array);
}
