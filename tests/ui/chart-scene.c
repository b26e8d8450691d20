/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-scene.h"

#include "qw-tables.h"

#include <adwaita.h>
#include <string.h>

#define BASE "/io/github/quotewright/Quotewright/"

static GtkWidget *window;
static QwCatalog *catalog;

static void
open_window (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  adw_init ();
  gtk_css_provider_load_from_resource (provider, BASE "style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), 600, 400);
  gtk_window_present (GTK_WINDOW (window));
}

/* What the widget draws, with @scale pixels for each of its own. */
static cairo_surface_t *
draw (GtkWidget *widget, int scale)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32,
                                                         gtk_widget_get_width (widget) * scale,
                                                         gtk_widget_get_height (widget) * scale);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (GskRenderNode) node = NULL;
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, gtk_widget_get_parent (widget), &bounds));
  gtk_widget_snapshot_child (gtk_widget_get_parent (widget), widget, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  cairo_scale (cr, scale, scale);
  cairo_translate (cr, -bounds.origin.x, -bounds.origin.y);
  if (node != NULL)
    gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

QwEstimate *
scene_estimate (double low, double typical, double high)
{
  g_autoptr (QwBrief) other = qw_brief_new (catalog, "other");
  g_autoptr (QwBrief) priced = qw_brief_with_own_rate (other, "100.00");
  QwOwnLine line = { (char *) "Example work", { low, typical, high }, FALSE };
  g_autoptr (QwBrief) brief = high > 0 ? qw_brief_with_own_line (priced, 0, &line)
                                       : qw_brief_ref (priced);
  g_autoptr (GError) error = NULL;
  QwEstimate *estimate = qw_estimate_new (catalog, brief, &error);

  g_assert_no_error (error);
  return estimate;
}

GtkWidget *
scene_show (GtkWidget *widget)
{
  gtk_window_set_child (GTK_WINDOW (window), widget);
  while (!gtk_widget_get_mapped (widget))
    g_main_context_iteration (NULL, TRUE);
  return widget;
}

int
scene_give_width (GtkWidget *widget, int width)
{
  int least, height;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 280);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  gtk_widget_allocate (widget, width, height, -1, NULL);
  return height;
}

guint
scene_count_inked (cairo_surface_t *surface)
{
  int width = cairo_image_surface_get_width (surface);
  int stride = cairo_image_surface_get_stride (surface);
  const guchar *data = cairo_image_surface_get_data (surface);
  guint n = 0;

  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    for (int x = 0; x < width; x++)
      n += ((const guint32 *) (const void *) (data + (gsize) y * (gsize) stride))[x] != 0;
  return n;
}

guint
scene_count_drawn (GtkWidget *widget, int scale)
{
  cairo_surface_t *surface = draw (widget, scale);
  guint n = scene_count_inked (surface);

  cairo_surface_destroy (surface);
  return n;
}

/* Loading a stylesheet from a string has no one call that suits old and new GTK. */
static GFile *
write_file (const char *text)
{
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GError) error = NULL;
  GFile *file = g_file_new_tmp ("chart-XXXXXX.css", &stream, &error);

  g_assert_no_error (error);
  g_file_replace_contents (file, text, strlen (text), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL,
                           &error);
  g_assert_no_error (error);
  return file;
}

static void
assert_inked (cairo_surface_t *surface, const char *colour)
{
  const guchar *data = cairo_image_surface_get_data (surface);
  int n = cairo_image_surface_get_width (surface) * cairo_image_surface_get_height (surface);
  GdkRGBA rgba;
  guint32 wanted;

  g_assert_true (gdk_rgba_parse (&rgba, colour));
  wanted = 0xff000000u | (guint32) (rgba.red * 255) << 16 | (guint32) (rgba.green * 255) << 8 |
           (guint32) (rgba.blue * 255);
  for (int i = 0; i < n; i++)
    if (((const guint32 *) (const void *) data)[i] == wanted)
      return;
  g_error ("nothing is drawn in %s", colour);
}

void
scene_assert_inks (GtkWidget *widget, const char *css, const char *const *colours)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
  g_autoptr (GFile) file = write_file (css);
  cairo_surface_t *surface;

  gtk_css_provider_load_from_file (provider, file);
  gtk_style_context_add_provider_for_display (
      gdk_display_get_default (), GTK_STYLE_PROVIDER (provider), GTK_STYLE_PROVIDER_PRIORITY_USER);
  surface = draw (widget, 1);
  for (guint i = 0; colours[i] != NULL; i++)
    assert_inked (surface, colours[i]);
  cairo_surface_destroy (surface);
  gtk_style_context_remove_provider_for_display (gdk_display_get_default (),
                                                 GTK_STYLE_PROVIDER (provider));
  g_file_delete (file, NULL, NULL);
}

GtkWidget *
scene_find_label (GtkWidget *chart, const char *class)
{
  GtkWidget *child = gtk_widget_get_first_child (chart);

  while (child != NULL && !gtk_widget_has_css_class (child, class))
    child = gtk_widget_get_next_sibling (child);
  g_assert_nonnull (child);
  return child;
}

graphene_rect_t
scene_label_box (GtkWidget *chart, const char *class)
{
  graphene_rect_t box;

  g_assert_true (gtk_widget_compute_bounds (scene_find_label (chart, class), chart, &box));
  return box;
}

void
scene_add_table (const char *path, gconstpointer rows, gsize n, gsize size, GTestDataFunc function)
{
  for (gsize i = 0; i < n; i++)
    {
      const char *row = (const char *) rows + i * size;
      g_autofree char *name = g_strdup_printf ("%s/%s", path, *(const char *const *) row);

      g_test_add_data_func (name, row, function);
    }
}

int
scene_run (int argc, char **argv, void (*add_tests) (void))
{
  g_autoptr (GError) error = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    {
      g_print ("1..0 # SKIP no display\n");
      return 0;
    }

  open_window ();
  catalog = qw_tables_shipped_new (&error);
  g_assert_no_error (error);
  add_tests ();
  status = g_test_run ();
  gtk_window_destroy (GTK_WINDOW (window));
  qw_catalog_unref (catalog);
  return status;
}
