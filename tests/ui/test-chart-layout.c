/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-chart-layout.h"

#define GAP 10

typedef struct
{
  const char *name;
  int width;
  gsize n;
  QwChartLabel labels[4]; /* anchor and width, then where it has to be: x, given, row */
  guint rows;
} Placing;

static const Placing placings[] = {
  { "free",
    300,
    3,
    { { 50, 40, 30, 40, 0 }, { 150, 40, 130, 40, 0 }, { 250, 40, 230, 40, 0 } },
    1 },
  { "alone", 300, 1, { { 150, 60, 120, 60, 0 } }, 1 },
  { "alone-at-start", 300, 1, { { 5, 60, 0, 60, 0 } }, 1 },
  { "alone-at-end", 300, 1, { { 298, 60, 240, 60, 0 } }, 1 },
  { "two-share-the-shift", 300, 2, { { 140, 60, 85, 60, 0 }, { 160, 60, 155, 60, 0 } }, 1 },
  { "same-anchor", 300, 2, { { 150, 40, 105, 40, 0 }, { 150, 40, 155, 40, 0 } }, 1 },
  { "all-at-start",
    300,
    3,
    { { 0, 40, 0, 40, 0 }, { 2, 40, 50, 40, 0 }, { 4, 40, 100, 40, 0 } },
    1 },
  { "all-at-end",
    300,
    3,
    { { 296, 40, 160, 40, 0 }, { 298, 40, 210, 40, 0 }, { 300, 40, 260, 40, 0 } },
    1 },
  { "exactly-full",
    140,
    3,
    { { 0, 40, 0, 40, 0 }, { 70, 40, 50, 40, 0 }, { 140, 40, 100, 40, 0 } },
    1 },
  { "one-too-many",
    139,
    3,
    { { 20, 40, 0, 40, 0 }, { 70, 40, 50, 40, 1 }, { 119, 40, 99, 40, 0 } },
    2 },
  { "each-its-row",
    100,
    3,
    { { 10, 80, 0, 80, 0 }, { 50, 80, 10, 80, 1 }, { 90, 80, 20, 80, 2 } },
    3 },
  { "wider-than-all", 100, 2, { { 10, 180, 0, 100, 0 }, { 50, 80, 10, 80, 1 } }, 2 },
  { "unequal", 300, 2, { { 100, 150, 25, 150, 0 }, { 200, 30, 185, 30, 0 } }, 1 },
};

static void
assert_apart (const QwChartLabel *labels, gsize n, int width)
{
  for (gsize i = 0; i < n; i++)
    {
      g_assert_cmpint (labels[i].x, >=, 0);
      g_assert_cmpint (labels[i].x + labels[i].given, <=, width);
      for (gsize k = 0; k < i; k++)
        if (labels[k].row == labels[i].row)
          g_assert_cmpint (labels[k].x + labels[k].given + GAP - 1, <=, labels[i].x);
    }
}

static void
test_place (gconstpointer data)
{
  const Placing *placing = data;
  QwChartLabel labels[4];

  for (gsize i = 0; i < placing->n; i++)
    labels[i] = (QwChartLabel){ .anchor = placing->labels[i].anchor,
                                .width = placing->labels[i].width };

  g_assert_cmpuint (qw_chart_place_labels (labels, placing->n, placing->width, GAP), ==,
                    placing->rows);
  for (gsize i = 0; i < placing->n; i++)
    {
      g_assert_cmpint (labels[i].x, ==, placing->labels[i].x);
      g_assert_cmpint (labels[i].given, ==, placing->labels[i].given);
      g_assert_cmpuint (labels[i].row, ==, placing->labels[i].row);
    }
  assert_apart (labels, placing->n, placing->width);
}

/* Whatever the anchors and widths, nothing lies over anything or outside. */
static void
test_place_any (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (2026);

  for (guint round = 0; round < 20000; round++)
    {
      gsize n = (gsize) g_rand_int_range (rand, 1, QW_CHART_LABELS + 1);
      int width = g_rand_int_range (rand, 60, 1200);
      QwChartLabel labels[QW_CHART_LABELS] = { 0 };
      double anchor = 0;

      for (gsize i = 0; i < n; i++)
        {
          anchor = g_rand_double_range (rand, anchor, width);
          labels[i] = (QwChartLabel){ .anchor = anchor, .width = g_rand_int_range (rand, 1, 260) };
        }
      g_assert_cmpuint (qw_chart_place_labels (labels, n, width, GAP), <=, n);
      assert_apart (labels, n, width);
    }
}

typedef struct
{
  const char *name;
  QwChartScale scale;
  double value;
  double x;
  double back; /* the value that stands at x */
} Scaling;

static const Scaling scalings[] = {
  { "start", { 100, 300, 400, FALSE }, 100, 0, 100 },
  { "middle", { 100, 300, 400, FALSE }, 200, 200, 200 },
  { "end", { 100, 300, 400, FALSE }, 300, 400, 300 },
  { "before", { 100, 300, 400, FALSE }, 10, 0, 100 },
  { "after", { 100, 300, 400, FALSE }, 1000, 400, 300 },
  { "mirrored-start", { 100, 300, 400, TRUE }, 100, 400, 100 },
  { "mirrored-quarter", { 100, 300, 400, TRUE }, 150, 300, 150 },
  { "mirrored-end", { 100, 300, 400, TRUE }, 300, 0, 300 },
  { "one-value", { 100, 100, 400, FALSE }, 100, 200, 100 },
  { "no-room", { 100, 300, 0, FALSE }, 200, 0, 100 },
};

static void
test_scale (gconstpointer data)
{
  const Scaling *scaling = data;
  double x = qw_chart_scale_x (&scaling->scale, scaling->value);

  g_assert_cmpfloat_with_epsilon (x, scaling->x, 1e-9);
  g_assert_cmpfloat_with_epsilon (qw_chart_scale_value (&scaling->scale, x), scaling->back, 1e-9);
}

typedef struct
{
  const char *name;
  double price;
  guint confidence;
} Reading;

/* The price at confidence c is 100 c. */
static const Reading readings[] = {
  { "exact", 7000, 70 },        { "nearer-below", 7049, 70 }, { "nearer-above", 7051, 71 },
  { "under-the-least", 5, 50 }, { "over-the-most", 1e9, 95 }, { "most", 9500, 95 },
};

static void
test_confidence_at (gconstpointer data)
{
  const Reading *reading = data;
  double prices[QW_N_CONFIDENCES];

  for (guint i = 0; i < QW_N_CONFIDENCES; i++)
    prices[i] = 100.0 * (QW_CONFIDENCE_LEAST + i);
  g_assert_cmpuint (qw_chart_confidence_at (prices, reading->price), ==, reading->confidence);
}

/* Dragging to where a confidence stands gives that confidence, on a chart of 46 px and more. */
static void
test_drag_round_trip (void)
{
  double prices[QW_N_CONFIDENCES];

  for (guint i = 0; i < QW_N_CONFIDENCES; i++)
    prices[i] = 8000 + 60.0 * i + i * i;
  for (guint mirrored = 0; mirrored < 2; mirrored++)
    for (guint i = 0; i < QW_N_CONFIDENCES; i++)
      {
        QwChartScale scale = { 4000, 14000, 300, mirrored == 1 };
        double x = qw_chart_scale_x (&scale, prices[i]);
        double price = qw_chart_scale_value (&scale, x);

        g_assert_cmpuint (qw_chart_confidence_at (prices, price), ==, QW_CONFIDENCE_LEAST + i);
      }
}

typedef struct
{
  const char *name;
  guint before;
  guint keyval;
  gboolean mirrored;
  guint after;
} Stroke;

static const Stroke strokes[] = {
  { "right", 70, GDK_KEY_Right, FALSE, 71 },
  { "left", 70, GDK_KEY_Left, FALSE, 69 },
  { "up", 70, GDK_KEY_Up, FALSE, 71 },
  { "down", 70, GDK_KEY_Down, FALSE, 69 },
  { "mirrored-right", 70, GDK_KEY_Right, TRUE, 69 },
  { "mirrored-left", 70, GDK_KEY_Left, TRUE, 71 },
  { "mirrored-up", 70, GDK_KEY_Up, TRUE, 71 },
  { "keypad-right", 70, GDK_KEY_KP_Right, FALSE, 71 },
  { "page-up", 70, GDK_KEY_Page_Up, FALSE, 75 },
  { "page-down", 70, GDK_KEY_Page_Down, FALSE, 65 },
  { "page-up-to-the-most", 93, GDK_KEY_Page_Up, FALSE, 95 },
  { "page-down-to-the-least", 52, GDK_KEY_Page_Down, FALSE, 50 },
  { "home", 70, GDK_KEY_Home, FALSE, 50 },
  { "end", 70, GDK_KEY_End, FALSE, 95 },
  { "most", 95, GDK_KEY_Up, FALSE, 95 },
  { "least", 50, GDK_KEY_Down, FALSE, 50 },
  { "other", 70, GDK_KEY_Tab, FALSE, 0 },
};

static void
test_key (gconstpointer data)
{
  const Stroke *stroke = data;

  g_assert_cmpuint (
      qw_chart_confidence_after_key (stroke->before, stroke->keyval, stroke->mirrored), ==,
      stroke->after);
}

#define ADD_TABLE(path, table, function)                                                           \
  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)                                                 \
    {                                                                                              \
      g_autofree char *name = g_strdup_printf (path "/%s", table[i].name);                         \
                                                                                                   \
      g_test_add_data_func (name, &table[i], function);                                            \
    }

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_TABLE ("/chart-layout/place", placings, test_place)
  g_test_add_func ("/chart-layout/place-any", test_place_any);
  ADD_TABLE ("/chart-layout/scale", scalings, test_scale)
  ADD_TABLE ("/chart-layout/confidence-at", readings, test_confidence_at)
  g_test_add_func ("/chart-layout/drag-round-trip", test_drag_round_trip);
  ADD_TABLE ("/chart-layout/key", strokes, test_key)
  return g_test_run ();
}
