/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-curve-painting.h"

#include <math.h>

#define TICK 5

static const struct
{
  double width;
  int n_dashes;
  double dashes[2];
} strokes[] = {
  [QW_MARK_LOW] = { 1, 2, { 1, 2 } },
  [QW_MARK_TYPICAL] = { 2, 0, { 0, 0 } },
  [QW_MARK_HIGH] = { 1, 2, { 5, 3 } },
};

/* The middle of the pixel for a line of odd width, its edge for an even one: crisp at any scale of 1 and more. */
static double
align (double x, double width)
{
  return fmod (width, 2) == 1 ? floor (x) + 0.5 : round (x);
}

static double
place_x (const QwCurveFrame *frame, double price)
{
  return qw_chart_scale_x (&frame->scale, price);
}

static double
place_y (const QwCurveFrame *frame, double height)
{
  return frame->base - height * (frame->base - frame->top);
}

static double
point_price (const QwCurve *curve, int i)
{
  return curve->from + (curve->to - curve->from) * i / (QW_CURVE_POINTS - 1);
}

static double
point_y (const QwCurveFrame *frame, int i)
{
  return place_y (frame, frame->curve->heights[CLAMP (i, 0, QW_CURVE_POINTS - 1)]);
}

/* The rise of the curve at a point, for one step to the right. It is held to where a cubic between
 * points that rise only rises (Fritsch and Carlson, 1980): a jump of the density is drawn without ripples. */
static double
point_slope (const QwCurveFrame *frame, int i)
{
  double before = point_y (frame, i) - point_y (frame, i - 1);
  double after = point_y (frame, i + 1) - point_y (frame, i);
  double most = 3 * MIN (ABS (before), ABS (after));

  return before * after <= 0 ? 0 : CLAMP ((before + after) / 2, -most, most);
}

static void
trace (const QwCurveFrame *frame, cairo_t *cr)
{
  double step = place_x (frame, point_price (frame->curve, 1)) -
                place_x (frame, point_price (frame->curve, 0));

  cairo_move_to (cr, place_x (frame, frame->curve->from), point_y (frame, 0));
  for (int i = 1; i < QW_CURVE_POINTS; i++)
    {
      double x = place_x (frame, point_price (frame->curve, i));
      double y = point_y (frame, i);
      double leaving = point_y (frame, i - 1) + point_slope (frame, i - 1) / 3;
      double arriving = y - point_slope (frame, i) / 3;

      cairo_curve_to (cr, x - step * 2 / 3, leaving, x - step / 3, arriving, x, y);
    }
}

double
qw_mark_price (const QwCurve *curve, QwMark mark)
{
  return mark == QW_MARK_LOW ? curve->low : mark == QW_MARK_HIGH ? curve->high : curve->typical;
}

void
qw_paint_area (const QwCurveFrame *frame, cairo_t *cr)
{
  double low = place_x (frame, frame->curve->low);
  double high = place_x (frame, frame->curve->high);

  cairo_save (cr);
  cairo_rectangle (cr, MIN (low, high), frame->top, ABS (high - low), frame->base - frame->top);
  cairo_clip (cr);
  trace (frame, cr);
  cairo_line_to (cr, place_x (frame, frame->curve->to), frame->base);
  cairo_line_to (cr, place_x (frame, frame->curve->from), frame->base);
  cairo_close_path (cr);
  cairo_fill (cr);
  cairo_restore (cr);
}

void
qw_paint_curve (const QwCurveFrame *frame, cairo_t *cr)
{
  cairo_set_line_width (cr, 2);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  trace (frame, cr);
  cairo_stroke (cr);
}

void
qw_paint_axis (const QwCurveFrame *frame, cairo_t *cr)
{
  cairo_rectangle (cr, 0, round (frame->base), frame->scale.width, 1);
  cairo_fill (cr);
}

void
qw_paint_mark (const QwCurveFrame *frame, QwMark mark, cairo_t *cr)
{
  double price = qw_mark_price (frame->curve, mark);
  double x = align (place_x (frame, price), strokes[mark].width);

  cairo_save (cr);
  cairo_set_line_width (cr, strokes[mark].width);
  cairo_set_dash (cr, strokes[mark].dashes, strokes[mark].n_dashes, 0);
  cairo_move_to (cr, x, frame->base);
  cairo_line_to (cr, x, place_y (frame, qw_curve_height (frame->curve, price)));
  cairo_stroke (cr);
  cairo_restore (cr);
}

void
qw_paint_foot (const QwCurveFrame *frame, QwMark mark, cairo_t *cr)
{
  double width = strokes[mark].width;
  double x = align (place_x (frame, qw_mark_price (frame->curve, mark)), width);

  cairo_rectangle (cr, x - width / 2, frame->base, width, TICK);
  cairo_fill (cr);
}

void
qw_paint_leader (const QwCurveFrame *frame, QwMark mark, double x, double bottom, cairo_t *cr)
{
  double foot = align (place_x (frame, qw_mark_price (frame->curve, mark)), strokes[mark].width);

  if (ABS (x - foot) < 2)
    return;
  cairo_set_line_width (cr, 1);
  cairo_move_to (cr, foot, frame->base + TICK);
  cairo_line_to (cr, x, bottom);
  cairo_stroke (cr);
}

void
qw_paint_stem (const QwCurveFrame *frame, double x, double head, cairo_t *cr)
{
  cairo_rectangle (cr, align (x, 2) - 1, head, 2, frame->base - head + 1);
  cairo_fill (cr);
}

void
qw_paint_dot (double x, double y, double radius, cairo_t *cr)
{
  cairo_arc (cr, align (x, 2), y, radius, 0, 2 * G_PI);
  cairo_fill (cr);
}
