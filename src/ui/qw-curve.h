/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-chart-layout.h"
#include "qw-distribution.h"

G_BEGIN_DECLS

/** QW_CURVE_POINTS: enough for a smooth line of 1,200 px. */
#define QW_CURVE_POINTS 161

typedef enum
{
  QW_CURVE_EMPTY,    /* a price of nothing */
  QW_CURVE_CONSTANT, /* one price, no spread */
  QW_CURVE_SPREAD,
} QwCurveKind;

/**
 * QwCurve:
 * @from: the first price drawn, in major units
 * @to: the last price drawn
 * @low: P10
 * @typical: P50
 * @high: P90
 * @at: the price at each confidence from 50 to 95
 * @heights: of the density at even steps between @from and @to; 1 is the top of the chart
 *
 * A distribution as a chart shows it, so that drawing computes nothing.
 */
typedef struct
{
  QwCurveKind kind;
  double from;
  double to;
  double low;
  double typical;
  double high;
  double at[QW_N_CONFIDENCES];
  double heights[QW_CURVE_POINTS];
} QwCurve;

/** qw_curve_read: @distribution may be %NULL, which is empty. */
void qw_curve_read (QwCurve *self, QwDistribution *distribution);

/** qw_curve_height: the height at @price, 0 to 1. */
double qw_curve_height (const QwCurve *self, double price);

G_END_DECLS
