/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "quote-sketch.h"

G_BEGIN_DECLS

/**
 * ModelTotals:
 * @is_odd: whether a discount is more than what it is taken off, or an amount is below 0
 * @is_over: whether the portions are more than the total; nothing after @total is filled then
 *
 * What a quote comes to, worked out line by line with exact fractions and no care for time.
 */
typedef struct
{
  gboolean counted[SKETCH_LINES];
  gint64 amounts[SKETCH_LINES];
  gint64 lines[QW_N_PERIODS];
  gint64 nets[QW_N_PERIODS][SKETCH_TAXES];
  gint64 taxes[QW_N_PERIODS][SKETCH_TAXES];
  gint64 totals[QW_N_PERIODS];
  gint64 rounding;
  gint64 cost;
  gboolean is_odd;
  gboolean is_over;
  gint64 parts[SKETCH_PARTS];
  gint64 left;
} ModelTotals;

void model_add_up (ModelTotals *self, const QuoteSketch *sketch);

G_END_DECLS
