/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The arithmetic of the charts, without a widget: where things stand, and what a place stands for. */

/**
 * QwChartScale:
 * @from: the value at the side where reading starts
 * @to: the value at the other side
 * @width: between the two, in pixels
 * @mirrored: reading starts at the right
 */
typedef struct
{
  double from;
  double to;
  double width;
  gboolean mirrored;
} QwChartScale;

/** qw_chart_scale_x: where @value stands, from the left; of values outside, the nearer end. */
double qw_chart_scale_x (const QwChartScale *self, double value);
/** qw_chart_scale_value: what stands at @x; outside of the scale, the value of the nearer end. */
double qw_chart_scale_value (const QwChartScale *self, double x);

/**
 * QwChartLabel:
 * @anchor: where it wants its middle, from the side where reading starts
 * @width: its natural width
 * @x: (out): where it starts, from the same side
 * @given: (out): the width it gets: @width, or all there is
 * @row: (out): 0 is next to the axis
 */
typedef struct
{
  double anchor;
  int width;
  int x;
  int given;
  guint row;
} QwChartLabel;

/** QW_CHART_LABELS: the largest number of labels on one axis. */
#define QW_CHART_LABELS 8

/**
 * qw_chart_place_labels:
 * @labels: (array length=n) (inout): by rising anchor, at most %QW_CHART_LABELS
 * @width: of the axis
 * @gap: the least distance between two of one row
 *
 * Gives each label a place inside the width, none over another, together as near to their
 * anchors as that allows (least squares). The number of rows follows from the widths alone.
 *
 * Returns: the number of rows used
 */
guint qw_chart_place_labels (QwChartLabel *labels, gsize n, int width, int gap);

/** The confidences that a fixed price may have, in percent. */
#define QW_CONFIDENCE_LEAST 50
#define QW_CONFIDENCE_MOST  95
#define QW_N_CONFIDENCES    (QW_CONFIDENCE_MOST - QW_CONFIDENCE_LEAST + 1)

/**
 * qw_chart_confidence_at:
 * @prices: (array fixed-size=46): the price at each confidence from 50 to 95, rising
 *
 * Returns: the confidence whose price lies nearest to @price
 */
guint qw_chart_confidence_at (const double *prices, double price);

/**
 * qw_chart_confidence_after_key:
 * @mirrored: reading starts at the right, so Left raises
 *
 * Returns: the confidence that @keyval leads to from @confidence, or 0 for a key that means nothing here
 */
guint qw_chart_confidence_after_key (guint confidence, guint keyval, gboolean mirrored);

G_END_DECLS
