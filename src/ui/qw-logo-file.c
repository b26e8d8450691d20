/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-logo-file.h"

#include "qw-quote-parts.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <gio/gio.h>
#include <glib/gi18n.h>

#define MOST_PIXELS (16 * 1000 * 1000)
#define MOST_SIDE   20000

static void
size_cb (GdkPixbufLoader *loader, int width, int height, gboolean *too_large)
{
  *too_large = width > MOST_SIDE || height > MOST_SIDE || (gint64) width * height > MOST_PIXELS;
  if (*too_large)
    gdk_pixbuf_loader_set_size (loader, 1, 1);
}

static gboolean
is_known (GBytes *bytes)
{
  static const guint8 png[] = { 0x89, 'P', 'N', 'G' };
  static const guint8 jpeg[] = { 0xff, 0xd8, 0xff };
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);

  return length > 4 &&
         (memcmp (data, png, sizeof png) == 0 || memcmp (data, jpeg, sizeof jpeg) == 0);
}

static GdkPixbuf *
load (GBytes *bytes, gboolean *too_large, GError **error)
{
  g_autoptr (GdkPixbufLoader) loader = gdk_pixbuf_loader_new ();
  gboolean loaded;

  g_signal_connect (loader, "size-prepared", G_CALLBACK (size_cb), too_large);
  loaded = gdk_pixbuf_loader_write_bytes (loader, bytes, error);
  /* Must be closed either way; only the first error counts. */
  loaded = gdk_pixbuf_loader_close (loader, loaded ? error : NULL) && loaded;
  if (!loaded || gdk_pixbuf_loader_get_pixbuf (loader) == NULL)
    return NULL;
  return gdk_pixbuf_apply_embedded_orientation (gdk_pixbuf_loader_get_pixbuf (loader));
}

GBytes *
qw_logo_file_check (GBytes *bytes, GError **error)
{
  g_autoptr (GdkPixbuf) picture = NULL;
  gboolean too_large = FALSE;
  char *png = NULL;
  gsize length;

  g_return_val_if_fail (bytes != NULL, NULL);
  if (g_bytes_get_size (bytes) > QW_QUOTE_MAX_LOGO)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("A logo is at most 1 MiB"));
  else if (!is_known (bytes))
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("A logo is a PNG or JPEG picture"));
  else
    {
      picture = load (bytes, &too_large, NULL);
      if (too_large)
        g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                     _ ("A logo is at most 16 million pixels"));
      else if (picture == NULL)
        g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("The picture is damaged"));
      else if (gdk_pixbuf_save_to_buffer (picture, &png, &length, "png", error, NULL))
        {
          g_autoptr (GBytes) written = g_bytes_new_take (png, length);

          if (length <= QW_QUOTE_MAX_LOGO)
            return g_steal_pointer (&written);
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                       _ ("As a PNG the picture is over 1 MiB: a smaller one is needed"));
        }
    }
  return NULL;
}
