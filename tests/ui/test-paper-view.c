/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "paper-quotes.h"
#include "qw-desk-look.h"
#include "qw-find.h"
#include "qw-paper-column.h"
#include "qw-paper-sheet.h"
#include "qw-paper-view.h"
#include "qw-quote-life.h"
#include "tables.h"

#define FRAMES 4

typedef struct
{
  QwDesk *desk;
  GtkWindow *window;
  GtkWidget *view;
  QwPaperColumn *column;
} Scene;

static void
set_up (Scene *scene, gconstpointer data)
{
  g_autoptr (QwQuote) sent = paper_quote_read ("bookshop");
  QwQuoteStart start = { .id = "draft", .today = "2026-11-23" };
  g_autoptr (QwQuote) quote = qw_quote_revised (sent, &start);

  scene->desk = qw_desk_new (tables_shipped ());
  qw_desk_open (scene->desk, quote);
  scene->view = g_object_new (QW_TYPE_PAPER_VIEW, "desk", scene->desk, NULL);
  scene->column = QW_PAPER_COLUMN (qw_find_type (scene->view, QW_TYPE_PAPER_COLUMN));
  scene->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_child (scene->window, scene->view);
  gtk_window_set_default_size (scene->window, 700, 800);
  gtk_window_present (scene->window);
  qw_wait_frames (scene->view, FRAMES);
}

static void
tear_down (Scene *scene, gconstpointer data)
{
  gtk_window_destroy (scene->window);
  g_assert_finalize_object (scene->desk);
}

static GtkWidget *
get_sheet (Scene *scene, guint page)
{
  GtkWidget *sheet = gtk_widget_get_first_child (GTK_WIDGET (scene->column));

  for (guint i = 0; i < page; i++)
    sheet = gtk_widget_get_next_sibling (sheet);
  g_assert_true (QW_IS_PAPER_SHEET (sheet));
  return sheet;
}

static QwPages *
lay_out (Scene *scene)
{
  QwColour accent;
  QwQuoteLook look = qw_desk_look (scene->desk, &accent);

  return paper_quote_lay_out (qw_desk_get_quote (scene->desk), &look);
}

static void
assert_told (Scene *scene, guint page)
{
  g_autoptr (QwPages) pages = lay_out (scene);
  g_autofree char *text = qw_pages_read (pages, page);
  g_autofree char *label = g_strdup_printf ("Page %u of %u", page + 1, qw_pages_get_count (pages));

  gtk_test_accessible_assert_property (get_sheet (scene, page), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       label);
  gtk_test_accessible_assert_property (get_sheet (scene, page), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       text);
}

static void
test_pages (Scene *scene, gconstpointer data)
{
  g_autoptr (QwPages) pages = lay_out (scene);

  g_assert_cmpuint (qw_paper_column_count_pages (scene->column), ==, qw_pages_get_count (pages));
  for (guint i = 0; i < qw_pages_get_count (pages); i++)
    assert_told (scene, i);
}

static cairo_surface_t *
paint_sheet (GtkWidget *sheet)
{
  int width = gtk_widget_get_width (sheet);
  int height = gtk_widget_get_height (sheet);
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (sheet);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);
  GskRenderNode *node;

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_to_node (snapshot);
  gsk_render_node_draw (node, cr);
  gsk_render_node_unref (node);
  cairo_destroy (cr);
  return surface;
}

static cairo_surface_t *
paint_page (QwPages *pages, int width, int height, double scale)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  qw_pages_draw (pages, 0, cr);
  cairo_destroy (cr);
  return surface;
}

/* Part of the pixels that are another colour by more than an eye tells. */
static double
compare (cairo_surface_t *one, cairo_surface_t *other, double *inked)
{
  const guchar *a = cairo_image_surface_get_data (one);
  const guchar *b = cairo_image_surface_get_data (other);
  gsize n = (gsize) cairo_image_surface_get_stride (one) *
            (gsize) cairo_image_surface_get_height (one);
  gsize different = 0;
  gsize ink = 0;

  for (gsize i = 0; i < n; i++)
    {
      different += ABS (a[i] - b[i]) > 24;
      ink += a[i] < 128;
    }
  *inked = (double) ink / (double) n;
  return (double) different / (double) n;
}

/* In either theme, what is on the screen is what the PDF's code draws on white. */
static void
test_same_drawing (Scene *scene, gconstpointer data)
{
  gboolean dark = GPOINTER_TO_INT (data);
  g_autoptr (QwPages) pages = lay_out (scene);
  GtkWidget *sheet = get_sheet (scene, 0);
  double scale = qw_paper_column_get_zoom (scene->column) * 96 / 72;
  double inked = 0;
  cairo_surface_t *shown;
  cairo_surface_t *drawn;

  adw_style_manager_set_color_scheme (
      adw_style_manager_get_default (),
      dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
  qw_wait_frames (scene->view, FRAMES);
  shown = paint_sheet (sheet);
  drawn = paint_page (pages, gtk_widget_get_width (sheet), gtk_widget_get_height (sheet), scale);
  g_assert_cmpfloat (compare (shown, drawn, &inked), <, 0.001);
  g_assert_cmpfloat (inked, >, 0.002);
  g_assert_cmpfloat (inked, <, 0.2);
  cairo_surface_destroy (shown);
  cairo_surface_destroy (drawn);
}

static void
type_title (Scene *scene, const char *title)
{
  qw_part_item_type (qw_desk_get_form (scene->desk), "title", title);
}

/* The frame after the edit shows it. */
static void
test_edit (Scene *scene, gconstpointer data)
{
  type_title (scene, "Another title");
  qw_wait_frames (scene->view, 1);
  assert_told (scene, 0);
}

static void
test_other_quote (Scene *scene, gconstpointer data)
{
  g_autoptr (QwQuote) other = paper_quote_read ("studio-de");

  qw_desk_open (scene->desk, other);
  qw_wait_frames (scene->view, 1);
  assert_told (scene, 0);
  qw_desk_open (scene->desk, NULL);
  qw_wait_frames (scene->view, 1);
  g_assert_cmpuint (qw_paper_column_count_pages (scene->column), ==, 0);
}

/* Where there is much, what was there stays until the typing pauses. */
static void
test_long_quote (Scene *scene, gconstpointer data)
{
  g_autoptr (QwQuote) quote = paper_quote_with_lines ("least", 400);
  gint64 end = g_get_monotonic_time () + 20 * G_TIME_SPAN_SECOND;
  g_autoptr (QwPages) wanted = NULL;
  guint shown = 0;

  qw_desk_open (scene->desk, quote);
  qw_wait_frames (scene->view, 1);
  assert_told (scene, 0);
  shown = qw_paper_column_count_pages (scene->column);
  g_assert_cmpuint (shown, >, 5);
  qw_wait_frames (scene->view, FRAMES);
  for (guint i = 0; i < shown; i++)
    g_assert_cmpint (gtk_widget_get_child_visible (get_sheet (scene, i)), ==, i < 1);

  for (guint i = 0; i < 40; i++)
    qw_desk_add_line (scene->desk, G_MAXUINT, QW_QUOTE_LINE_FREE);
  g_assert_cmpuint (qw_paper_column_count_pages (scene->column), ==, shown);
  wanted = lay_out (scene);
  while (qw_paper_column_count_pages (scene->column) != qw_pages_get_count (wanted) &&
         g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
  assert_told (scene, shown);
}

static void
test_zoom (Scene *scene, gconstpointer data)
{
  double fitting = qw_paper_column_get_zoom (scene->column);

  g_assert_true (qw_paper_column_get_fits (scene->column));
  for (guint i = 0; i < 4; i++)
    gtk_widget_activate_action (scene->view, "paper.zoom-in", NULL);
  qw_wait_frames (scene->view, FRAMES);
  g_assert_false (qw_paper_column_get_fits (scene->column));
  g_assert_cmpfloat_with_epsilon (qw_paper_column_get_zoom (scene->column), 2 * fitting, 0.01);
  for (guint i = 0; i < 50; i++)
    gtk_widget_activate_action (scene->view, "paper.zoom-in", NULL);
  g_assert_cmpfloat (qw_paper_column_get_zoom (scene->column), ==, QW_PAPER_MOST_ZOOM);
  for (guint i = 0; i < 50; i++)
    gtk_widget_activate_action (scene->view, "paper.zoom-out", NULL);
  g_assert_cmpfloat (qw_paper_column_get_zoom (scene->column), ==, QW_PAPER_LEAST_ZOOM);
  gtk_widget_activate_action (scene->view, "paper.fit", NULL);
  qw_wait_frames (scene->view, FRAMES);
  g_assert_cmpfloat_with_epsilon (qw_paper_column_get_zoom (scene->column), fitting, 0.001);
}

static void
test_scroll (Scene *scene, gconstpointer data)
{
  GtkWidget *scroller = qw_find_type (scene->view, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *height = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  guint last = qw_paper_column_count_pages (scene->column) - 1;

  gtk_adjustment_set_value (height, gtk_adjustment_get_upper (height));
  qw_wait_frames (scene->view, FRAMES);
  g_assert_cmpuint (qw_paper_column_find_page (scene->column), ==, last);
  g_assert_true (gtk_widget_get_child_visible (get_sheet (scene, last)));
  gtk_adjustment_set_value (height, 0);
  g_assert_cmpuint (qw_paper_column_find_page (scene->column), ==, 0);
}

/* What has no sum has no paper: it says why, over what was there. */
static void
test_problem (Scene *scene, gconstpointer data)
{
  guint shown = qw_paper_column_count_pages (scene->column);
  g_autofree char *why = NULL;

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (QwPartItem) item = NULL;

      qw_desk_add_milestone (scene->desk);
      item = g_list_model_get_item (
          qw_desk_get_milestones (scene->desk),
          g_list_model_get_n_items (qw_desk_get_milestones (scene->desk)) - 1);
      qw_part_item_set_word (item, "portion.kind", QW_PORTION_PERCENT);
      qw_part_item_type (item, "portion.percent", "90");
    }
  qw_wait_frames (scene->view, FRAMES);
  g_object_get (scene->desk, "problem", &why, NULL);
  g_assert_nonnull (why);
  g_assert_cmpuint (qw_paper_column_count_pages (scene->column), ==, shown);
  g_assert_nonnull (qw_find_styled (scene->view, "warning"));
  g_assert_true (gtk_widget_get_visible (qw_find_styled (scene->view, "warning")));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(name, data, func) g_test_add ("/paper-view/" name, Scene, data, set_up, func, tear_down)
  ADD ("pages", NULL, test_pages);
  ADD ("same-drawing/light", GINT_TO_POINTER (FALSE), test_same_drawing);
  ADD ("same-drawing/dark", GINT_TO_POINTER (TRUE), test_same_drawing);
  ADD ("edit", NULL, test_edit);
  ADD ("other-quote", NULL, test_other_quote);
  ADD ("long-quote", NULL, test_long_quote);
  ADD ("zoom", NULL, test_zoom);
  ADD ("scroll", NULL, test_scroll);
  ADD ("problem", NULL, test_problem);
  return g_test_run ();
}
