/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-logo.h"

#include <string.h>

static cairo_status_t
write_bytes (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static GBytes *
new_png (int width, int height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  GByteArray *array = g_byte_array_new ();

  cairo_surface_write_to_png_stream (surface, write_bytes, array);
  cairo_surface_destroy (surface);
  return g_byte_array_free_to_bytes (array);
}

static const struct
{
  int width;
  int height;
  double drawn_width;
  double drawn_height;
} sizes[] = {
  { 100, 100, 50, 50 },
  { 400, 100, 100, 25 },
  { 10, 1000, 0.5, 50 },
  { 4, 2, 100, 50 },
};

static void
test_sizes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (GBytes) bytes = new_png (sizes[i].width, sizes[i].height);
      g_autoptr (QwLogo) logo = qw_logo_new (bytes, 100, 50);

      g_assert_nonnull (logo);
      g_assert_cmpfloat_with_epsilon (logo->width, sizes[i].drawn_width, 1e-9);
      g_assert_cmpfloat_with_epsilon (logo->height, sizes[i].drawn_height, 1e-9);
    }
}

/* A PNG that says it is of another size: no memory is asked for. */
static GBytes *
claim_size (guint32 width, guint32 height)
{
  g_autoptr (GBytes) bytes = new_png (4, 4);
  gsize length = g_bytes_get_size (bytes);
  guint8 *data = g_memdup2 (g_bytes_get_data (bytes, NULL), length);
  guint32 sides[] = { GUINT32_TO_BE (width), GUINT32_TO_BE (height) };

  memcpy (data + 16, sides, sizeof sides);
  return g_bytes_new_take (data, length);
}

static void
test_too_large (void)
{
  const guint32 claims[][2] = {
    { 8000, 5000 }, { 1, 100000 }, { 0, 10 }, { G_MAXUINT32, G_MAXUINT32 }, { 0x10000, 0x10000 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (claims); i++)
    {
      g_autoptr (GBytes) bytes = claim_size (claims[i][0], claims[i][1]);

      g_assert_null (qw_logo_new (bytes, 100, 50));
    }
}

static void
test_damaged (void)
{
  g_autoptr (GBytes) whole = new_png (64, 64);
  g_autoptr (GBytes)
      other = g_bytes_new_static ("\xff\xd8\xff\xe0 a photograph of some length", 32);

  g_assert_null (qw_logo_new (NULL, 100, 50));
  g_assert_null (qw_logo_new (other, 100, 50));
  for (gsize length = 0; length < g_bytes_get_size (whole) - 20; length += 7)
    {
      g_autoptr (GBytes) part = g_bytes_new_from_bytes (whole, 0, length);

      g_assert_null (qw_logo_new (part, 100, 50));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/logo/sizes", test_sizes);
  g_test_add_func ("/export/logo/too-large", test_too_large);
  g_test_add_func ("/export/logo/damaged", test_damaged);
  return g_test_run ();
}
