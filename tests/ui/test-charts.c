/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-scene.h"
#include "qw-curve-painting.h"
#include "qw-range-bar.h"
#include "qw-spread-bar.h"

#define SHORT "$5,900\nLow", "$8,800\nTypical", "$13,400\nHigh", "$9,800 at 70 %"
#define LONG                                                                                       \
  "US$1,234,500.00\nLow", "US$2,345,600.00\nTypical", "US$3,456,700.00\nHigh",                     \
      "US$2,500,000.00 at 70 %"

static GtkWidget *
show_chart (QwEstimate *estimate,
            guint confidence,
            gboolean editable,
            const char *low,
            const char *typical,
            const char *high,
            const char *marker)
{
  return scene_show (g_object_new (QW_TYPE_DISTRIBUTION_CHART, "editable", editable, "estimate",
                                   estimate, "confidence", confidence, "low-label", low,
                                   "typical-label", typical, "high-label", high, "marker-label",
                                   marker, NULL));
}

static void
assert_labels_apart (GtkWidget *chart)
{
  static const char *const classes[] = { "low", "typical", "high", "marker" };
  graphene_rect_t all = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (chart),
                                            (float) gtk_widget_get_height (chart));

  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    {
      graphene_rect_t box = scene_label_box (chart, classes[i]);

      g_assert_cmpfloat (box.size.width, >, 0);
      g_assert_true (graphene_rect_contains_rect (&all, &box));
      for (guint k = 0; k < i; k++)
        {
          graphene_rect_t other = scene_label_box (chart, classes[k]);

          g_assert_false (graphene_rect_intersection (&box, &other, NULL));
        }
    }
}

typedef struct
{
  const char *name;
  int width;
  int text; /* percent */
  GtkTextDirection direction;
  const char *labels[4];
  double hours[3];
} Fitting;

static const Fitting fittings[] = {
  { "narrow", 300, 100, GTK_TEXT_DIR_LTR, { SHORT }, { 59, 88, 134 } },
  { "least", 280, 100, GTK_TEXT_DIR_LTR, { SHORT }, { 59, 88, 134 } },
  { "wide", 1200, 100, GTK_TEXT_DIR_LTR, { SHORT }, { 59, 88, 134 } },
  { "narrow-mirrored", 300, 100, GTK_TEXT_DIR_RTL, { SHORT }, { 59, 88, 134 } },
  { "narrow-large-text", 300, 200, GTK_TEXT_DIR_LTR, { SHORT }, { 59, 88, 134 } },
  { "wide-large-text", 1200, 200, GTK_TEXT_DIR_LTR, { SHORT }, { 59, 88, 134 } },
  { "narrow-long", 300, 100, GTK_TEXT_DIR_LTR, { LONG }, { 12345, 23456, 34567 } },
  { "narrow-long-large-text", 300, 200, GTK_TEXT_DIR_LTR, { LONG }, { 12345, 23456, 34567 } },
  { "least-long-large-text-mirrored",
    280,
    200,
    GTK_TEXT_DIR_RTL,
    { LONG },
    { 12345, 23456, 34567 } },
  { "close-together", 300, 100, GTK_TEXT_DIR_LTR, { LONG }, { 100, 101, 900 } },
  { "low-is-typical", 700, 100, GTK_TEXT_DIR_LTR, { SHORT }, { 100, 100, 300 } },
  { "narrow-spread", 700, 100, GTK_TEXT_DIR_LTR, { SHORT }, { 100, 101, 102 } },
};

static void
test_fit (gconstpointer data)
{
  const Fitting *fit = data;
  g_autoptr (QwEstimate) estimate = scene_estimate (fit->hours[0], fit->hours[1], fit->hours[2]);
  GtkSettings *settings = gtk_settings_get_default ();
  GtkWidget *chart;
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 96 * 1024 * fit->text / 100, NULL);
  gtk_widget_set_default_direction (fit->direction);
  chart = show_chart (estimate, 70, TRUE, fit->labels[0], fit->labels[1], fit->labels[2],
                      fit->labels[3]);
  scene_give_width (chart, fit->width);

  assert_labels_apart (chart);
  g_assert_cmpuint (scene_count_drawn (chart, 1), >, (guint) fit->width);

  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

/* Low stands where reading starts. */
static void
test_mirror (void)
{
  g_autoptr (QwEstimate) estimate = scene_estimate (59, 88, 134);
  GtkWidget *chart = show_chart (estimate, 0, FALSE, SHORT);
  graphene_rect_t low, high;

  scene_give_width (chart, 500);
  low = scene_label_box (chart, "low");
  high = scene_label_box (chart, "high");
  g_assert_cmpfloat (low.origin.x + low.size.width, <, high.origin.x);

  gtk_widget_set_direction (chart, GTK_TEXT_DIR_RTL);
  scene_give_width (chart, 500);
  low = scene_label_box (chart, "low");
  high = scene_label_box (chart, "high");
  g_assert_cmpfloat (high.origin.x + high.size.width, <, low.origin.x);
}

static void
test_empty (void)
{
  g_autoptr (QwEstimate) estimate = scene_estimate (0, 0, 0);
  GtkWidget *chart = show_chart (estimate, 70, TRUE, SHORT);

  g_assert_cmpint (scene_give_width (chart, 400), >, 0);
  g_assert_cmpuint (scene_count_drawn (chart, 1), ==, 0);
  g_object_set (chart, "estimate", NULL, NULL);
  scene_give_width (chart, 400);
  g_assert_cmpuint (scene_count_drawn (chart, 1), ==, 0);
}

static void
test_constant (void)
{
  g_autoptr (QwEstimate) estimate = scene_estimate (80, 80, 80);
  GtkWidget *chart = show_chart (estimate, 0, FALSE, SHORT);
  graphene_rect_t typical;

  scene_give_width (chart, 400);
  g_assert_cmpuint (scene_count_drawn (chart, 1), >, 400);
  g_assert_true (gtk_widget_get_visible (scene_find_label (chart, "typical")));
  g_assert_false (gtk_widget_get_visible (scene_find_label (chart, "low")));
  g_assert_false (gtk_widget_get_visible (scene_find_label (chart, "high")));
  typical = scene_label_box (chart, "typical");
  g_assert_cmpfloat_with_epsilon (typical.origin.x + typical.size.width / 2, 200, 1);
}

static void
test_marker_shown (void)
{
  g_autoptr (QwEstimate) estimate = scene_estimate (59, 88, 134);
  GtkWidget *chart = show_chart (estimate, 0, FALSE, SHORT);
  int without = scene_give_width (chart, 400);

  g_assert_false (gtk_widget_get_visible (scene_find_label (chart, "marker")));
  g_object_set (chart, "confidence", 70, NULL);
  g_assert_true (gtk_widget_get_visible (scene_find_label (chart, "marker")));
  g_assert_cmpint (scene_give_width (chart, 400), >, without);
}

/* Twice the scale draws finer, not larger: about four times the pixels. */
static void
test_sharp (void)
{
  g_autoptr (QwEstimate) estimate = scene_estimate (59, 88, 134);
  GtkWidget *chart = show_chart (estimate, 70, TRUE, SHORT);
  guint once, twice;

  scene_give_width (chart, 400);
  once = scene_count_drawn (chart, 1);
  twice = scene_count_drawn (chart, 2);
  g_assert_cmpuint (twice, >, 3 * once);
  g_assert_cmpuint (twice, <, 4 * once);
}

/* Every ink is the stylesheet's, and every one is used. */
static void
test_inks (void)
{
  g_autoptr (QwEstimate) estimate = scene_estimate (59, 88, 134);
  GtkWidget *chart = show_chart (estimate, 70, TRUE, SHORT);

  scene_give_width (chart, 600);
  scene_assert_inks (chart,
                     "distribution > area { background-color: #f00; }"
                     "distribution > axis { background-color: #0f0; }"
                     "distribution > mark { background-color: #00f; }"
                     "distribution > curve { background-color: #ff0; }"
                     "distribution > marker { background-color: #f0f; }"
                     "distribution > knob { background-color: #0ff; }",
                     (const char *[]){ "#f00", "#0f0", "#00f", "#ff0", "#f0f", "#0ff", NULL });
}

/* The strokes of the marks are all different without any colour. */
static void
test_marks_differ (void)
{
  QwCurve curve = {
    .kind = QW_CURVE_SPREAD, .from = 0, .to = 4, .low = 1, .typical = 2, .high = 3
  };
  QwCurveFrame frame = { &curve, { 0, 4, 100, FALSE }, 0, 90 };
  guint inked[3];

  for (guint i = 0; i < QW_CURVE_POINTS; i++)
    curve.heights[i] = 1;
  for (guint mark = QW_MARK_LOW; mark <= QW_MARK_HIGH; mark++)
    {
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 100, 100);
      cairo_t *cr = cairo_create (surface);

      qw_paint_mark (&frame, mark, cr);
      cairo_destroy (cr);
      cairo_surface_flush (surface);
      inked[mark] = scene_count_inked (surface);
      cairo_surface_destroy (surface);
    }
  g_assert_cmpuint (inked[QW_MARK_LOW], ==, 30);
  g_assert_cmpuint (inked[QW_MARK_HIGH], >, 50);
  g_assert_cmpuint (inked[QW_MARK_HIGH], <, 60);
  g_assert_cmpuint (inked[QW_MARK_TYPICAL], ==, 180);
}

typedef struct
{
  const char *name;
  GType (*type) (void);
  double figures[5]; /* low, typical, high, minimum, maximum */
  gboolean mirrored;
  double places[3]; /* of low, typical, high, on 200 px */
} Barring;

static const Barring barrings[] = {
  { "range", qw_range_bar_get_type, { 10, 40, 90, 0, 100 }, FALSE, { 20, 80, 180 } },
  { "range-mirrored", qw_range_bar_get_type, { 10, 40, 90, 0, 100 }, TRUE, { 180, 120, 20 } },
  { "range-constant", qw_range_bar_get_type, { 50, 50, 50, 0, 100 }, FALSE, { 100, 100, 100 } },
  { "range-nothing", qw_range_bar_get_type, { 0, 0, 0, 0, 100 }, FALSE, { 0, 0, 0 } },
  { "range-over-the-scale",
    qw_range_bar_get_type,
    { 50, 90, 300, 0, 100 },
    FALSE,
    { 100, 180, 200 } },
  { "range-out-of-order", qw_range_bar_get_type, { 50, 20, 10, 0, 100 }, FALSE, { 100, 100, 100 } },
  { "range-no-scale", qw_range_bar_get_type, { 0, 0, 0, 0, 0 }, FALSE, { 100, 100, 100 } },
  { "spread", qw_spread_bar_get_type, { 60, 80, 120, 40, 140 }, FALSE, { 40, 80, 160 } },
  { "spread-mirrored", qw_spread_bar_get_type, { 60, 80, 120, 40, 140 }, TRUE, { 160, 120, 40 } },
  { "spread-constant", qw_spread_bar_get_type, { 80, 80, 80, 40, 140 }, FALSE, { 80, 80, 80 } },
};

static void
test_bar (gconstpointer data)
{
  const Barring *barring = data;
  const double *figures = barring->figures;
  static const char css[] = "trough { background-color: #f00; }"
                            "fill { background-color: #0f0; }"
                            "tick { background-color: #00f; }";
  GtkWidget *bar = g_object_new (barring->type (), "low", figures[0], "typical", figures[1], "high",
                                 figures[2], "minimum", figures[3], "maximum", figures[4],
                                 "summary", "Example work: 10 to 90 hours", NULL);
  QwBarShape shape;
  int least;

  gtk_widget_set_direction (bar, barring->mirrored ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  scene_show (bar);
  gtk_widget_measure (bar, GTK_ORIENTATION_VERTICAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, ==, 6);
  scene_give_width (bar, 200);

  qw_bar_get_shape (QW_BAR (bar), &shape);
  g_assert_cmpfloat_with_epsilon (shape.low, barring->places[0], 1e-9);
  g_assert_cmpfloat_with_epsilon (shape.typical, barring->places[1], 1e-9);
  g_assert_cmpfloat_with_epsilon (shape.high, barring->places[2], 1e-9);
  scene_assert_inks (bar, css,
                     figures[2] > figures[0] ? (const char *[]){ "#f00", "#0f0", "#00f", NULL }
                                             : (const char *[]){ "#00f", NULL });
  gtk_test_accessible_assert_role (bar, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Example work: 10 to 90 hours");
}

static void
add_tests (void)
{
  scene_add_table ("/charts/fit", fittings, G_N_ELEMENTS (fittings), sizeof fittings[0], test_fit);
  g_test_add_func ("/charts/mirror", test_mirror);
  g_test_add_func ("/charts/empty", test_empty);
  g_test_add_func ("/charts/constant", test_constant);
  g_test_add_func ("/charts/marker-shown", test_marker_shown);
  g_test_add_func ("/charts/sharp", test_sharp);
  g_test_add_func ("/charts/inks", test_inks);
  g_test_add_func ("/charts/marks-differ", test_marks_differ);
  scene_add_table ("/charts/bar", barrings, G_N_ELEMENTS (barrings), sizeof barrings[0], test_bar);
}

int
main (int argc, char **argv)
{
  return scene_run (argc, argv, add_tests);
}
