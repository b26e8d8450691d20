/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-range-bar.h"

#include <math.h>

#define THICKNESS 10
#define RAIL      6
#define TICK      2
#define LEAST     3 /* what a constant is still seen at */

struct _QwRangeBar
{
  QwBar parent_instance;
};

G_DEFINE_FINAL_TYPE (QwRangeBar, qw_range_bar, QW_TYPE_BAR)

/* The tick is taller than the rail where there is room, and cut free of it on both sides. */
static void
paint_tick (QwBar *bar, double x, double height, cairo_t *cr)
{
  double tall = MIN (height, THICKNESS);
  double y = floor ((height - tall) / 2);

  cairo_set_operator (cr, CAIRO_OPERATOR_CLEAR);
  cairo_rectangle (cr, x - TICK, y, 2 * TICK, tall);
  cairo_fill (cr);
  cairo_set_operator (cr, CAIRO_OPERATOR_OVER);
  qw_bar_ink (bar, QW_BAR_TICK, cr);
  cairo_rectangle (cr, x - TICK / 2.0, y, TICK, tall);
  cairo_fill (cr);
}

static void
qw_range_bar_paint (QwBar *bar, cairo_t *cr)
{
  QwBarShape shape;
  double y, length, x;

  qw_bar_get_shape (bar, &shape);
  y = floor ((shape.height - RAIL) / 2);
  qw_bar_ink (bar, QW_BAR_TROUGH, cr);
  qw_bar_round (cr, 0, y, shape.width, RAIL);
  cairo_fill (cr);

  if (shape.width <= LEAST)
    return;
  length = MAX (shape.right - shape.left, LEAST);
  x = MIN (shape.left, shape.width - length);
  qw_bar_ink (bar, QW_BAR_FILL, cr);
  qw_bar_round (cr, x, y, length, RAIL);
  cairo_fill (cr);
  paint_tick (bar, CLAMP (round (shape.typical), TICK, shape.width - TICK), shape.height, cr);
}

static void
qw_range_bar_class_init (QwRangeBarClass *class)
{
  QW_BAR_CLASS (class)->paint = qw_range_bar_paint;
  QW_BAR_CLASS (class)->thickness = THICKNESS;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (class), "rangebar");
}

static void
qw_range_bar_init (QwRangeBar *self)
{
}
