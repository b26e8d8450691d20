/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-curve.h"

G_BEGIN_DECLS

/* The strokes of the distribution chart, in whatever ink is set on the context. */

/**
 * QwCurveFrame:
 * @scale: across
 * @top: where the highest point stands
 * @base: where the axis stands
 */
typedef struct
{
  const QwCurve *curve;
  QwChartScale scale;
  double top;
  double base;
} QwCurveFrame;

/** QwMark: the three marks differ by their stroke, not by colour. */
typedef enum
{
  QW_MARK_LOW,
  QW_MARK_TYPICAL,
  QW_MARK_HIGH,
} QwMark;

/** qw_mark_price: the price that a mark stands for. */
double qw_mark_price (const QwCurve *curve, QwMark mark);

/** qw_paint_area: fills under the curve between low and high. */
void qw_paint_area (const QwCurveFrame *frame, cairo_t *cr);
/** qw_paint_curve: the line of the density. */
void qw_paint_curve (const QwCurveFrame *frame, cairo_t *cr);
/** qw_paint_axis: the ground line. */
void qw_paint_axis (const QwCurveFrame *frame, cairo_t *cr);
/** qw_paint_mark: from the axis to the curve: low dotted, typical solid and heavier, high dashed. */
void qw_paint_mark (const QwCurveFrame *frame, QwMark mark, cairo_t *cr);
/** qw_paint_foot: the end of a mark below the axis. */
void qw_paint_foot (const QwCurveFrame *frame, QwMark mark, cairo_t *cr);
/** qw_paint_leader: from a mark's foot to @x at @bottom, where a label is that had to stand aside. */
void qw_paint_leader (const QwCurveFrame *frame, QwMark mark, double x, double bottom, cairo_t *cr);
/** qw_paint_stem: the fixed price at @x, from @head down to the axis. */
void qw_paint_stem (const QwCurveFrame *frame, double x, double head, cairo_t *cr);
/** qw_paint_dot: the round head of a stem at @x. */
void qw_paint_dot (double x, double y, double radius, cairo_t *cr);

G_END_DECLS
