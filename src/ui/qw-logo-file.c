/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-logo-file.h"

#include "qw-quote-parts.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <gio/gio.h>
#include <glib/gi18n.h>

#define MOST_PIXELS (16 * 1000 * 1000)
#define MOST_SIDE   20000

/* Where a PNG says its width and height, as RFC 2083 has it: behind eight bytes of signature and the head of IHDR. */
#define PNG_SIZE 16
#define PNG_HEAD (PNG_SIZE + 8)

static const guint8 png_mark[] = { 0x89, 'P', 'N', 'G' };
static const guint8 jpeg_mark[] = { 0xff, 0xd8, 0xff };

static gboolean
is_within (guint width, guint height)
{
  return width > 0 && height > 0 && width <= MOST_SIDE && height <= MOST_SIDE &&
         (guint64) width * height <= MOST_PIXELS;
}

/* Sizes of nothing end the loading before a pixel is unpacked. */
static void
size_cb (GdkPixbufLoader *loader, int width, int height, gboolean *fits)
{
  *fits = is_within ((guint) MAX (width, 0), (guint) MAX (height, 0));
  gdk_pixbuf_loader_set_size (loader, 0, 0);
}

static gboolean
starts_with (GBytes *bytes, const guint8 *mark, gsize size)
{
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);

  return length > size && memcmp (data, mark, size) == 0;
}

static guint
read_number (const guint8 *data)
{
  guint32 number;

  memcpy (&number, data, sizeof number);
  return GUINT32_FROM_BE (number);
}

/* Newer loaders of pictures unpack all of one before they tell its size. */
static gboolean
png_fits (GBytes *bytes)
{
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);

  return length < PNG_HEAD ||
         is_within (read_number (data + PNG_SIZE), read_number (data + PNG_SIZE + 4));
}

static gboolean
fits (GBytes *bytes)
{
  g_autoptr (GdkPixbufLoader) loader = NULL;
  gboolean result = TRUE; /* what has no size is said to be damaged, below */

  if (starts_with (bytes, png_mark, sizeof png_mark))
    return png_fits (bytes);
  loader = gdk_pixbuf_loader_new ();
  g_signal_connect (loader, "size-prepared", G_CALLBACK (size_cb), &result);
  (void) gdk_pixbuf_loader_write_bytes (loader, bytes, NULL);
  (void) gdk_pixbuf_loader_close (loader, NULL);
  return result;
}

static GBytes *
fail (GError **error, const char *text)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, text);
  return NULL;
}

GBytes *
qw_logo_file_check (GBytes *bytes, GError **error)
{
  g_autoptr (GdkTexture) texture = NULL;
  g_autoptr (GBytes) png = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  if (g_bytes_get_size (bytes) > QW_QUOTE_MAX_LOGO)
    return fail (error, _ ("A logo is at most 1 MiB"));
  if (!starts_with (bytes, png_mark, sizeof png_mark) &&
      !starts_with (bytes, jpeg_mark, sizeof jpeg_mark))
    return fail (error, _ ("A logo is a PNG or JPEG picture"));
  if (!fits (bytes))
    return fail (error, _ ("A logo is at most 16 million pixels"));
  texture = gdk_texture_new_from_bytes (bytes, NULL);
  if (texture == NULL)
    return fail (error, _ ("The picture is damaged"));
  png = gdk_texture_save_to_png_bytes (texture);
  if (g_bytes_get_size (png) > QW_QUOTE_MAX_LOGO)
    return fail (error, _ ("As a PNG the picture is over 1 MiB: a smaller one is needed"));
  return g_steal_pointer (&png);
}
