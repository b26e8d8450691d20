/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-spread-bar.h"

#include <math.h>

#define THICKNESS 20
#define RAIL      12

struct _QwSpreadBar
{
  QwBar parent_instance;
};

G_DEFINE_FINAL_TYPE (QwSpreadBar, qw_spread_bar, QW_TYPE_BAR)

/* The faint fill and the outline in full ink tell the low side from the solid high one without a colour. */
static void
paint_sides (QwBar *bar, const QwBarShape *shape, double y, double tall, cairo_t *cr)
{
  double low = round (shape->low);
  double typical = round (shape->typical);
  double high = round (shape->high);

  qw_bar_ink (bar, QW_BAR_FILL, cr);
  cairo_rectangle (cr, MIN (typical, high), y, ABS (high - typical), tall);
  cairo_fill (cr);
  if (ABS (typical - low) < 2)
    return;
  cairo_set_line_width (cr, 1);
  cairo_rectangle (cr, MIN (low, typical) + 0.5, y + 0.5, ABS (typical - low) - 1, tall - 1);
  cairo_stroke (cr);
  qw_bar_ink (bar, QW_BAR_TROUGH, cr);
  cairo_rectangle (cr, MIN (low, typical) + 1, y + 1, ABS (typical - low) - 2, tall - 2);
  cairo_fill (cr);
}

static void
qw_spread_bar_paint (QwBar *bar, cairo_t *cr)
{
  QwBarShape shape;
  double tall, y;

  qw_bar_get_shape (bar, &shape);
  tall = MIN (shape.height, RAIL);
  y = floor ((shape.height - tall) / 2);
  paint_sides (bar, &shape, y, tall, cr);
  qw_bar_ink (bar, QW_BAR_TICK, cr);
  cairo_rectangle (cr, CLAMP (round (shape.typical) - 1, 0, MAX (shape.width - 2, 0)), 0, 2,
                   shape.height);
  cairo_fill (cr);
}

static void
qw_spread_bar_class_init (QwSpreadBarClass *class)
{
  QW_BAR_CLASS (class)->paint = qw_spread_bar_paint;
  QW_BAR_CLASS (class)->thickness = THICKNESS;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (class), "spreadbar");
}

static void
qw_spread_bar_init (QwSpreadBar *self)
{
}
