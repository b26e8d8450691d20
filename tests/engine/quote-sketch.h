/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote-totals.h"

G_BEGIN_DECLS

/* What matters to the arithmetic of a quote, in plain numbers. */

#define SKETCH_LINES 16
#define SKETCH_TAXES 4
#define SKETCH_PARTS 5

/**
 * LineSketch:
 * @tax: index of a tax
 * @choice: number of a choose-one group; 0 for none
 * @part: the portion that pays it: 0 for none, 1 for the deposit, 2 for the first milestone …
 */
typedef struct
{
  QwQuoteLineKind kind;
  gint64 quantity;
  gint64 price;
  gint64 percent;
  gint64 off;
  gboolean whole;
  guint tax;
  QwPeriod period;
  gboolean optional;
  gboolean chosen;
  guint choice;
  gboolean has_cost;
  gint64 cost;
  guint section;
  guint part;
} LineSketch;

/** PortionSketch: its lines are those that name it. */
typedef struct
{
  QwPortionKind kind;
  gint64 percent;
  gint64 amount;
} PortionSketch;

/** QuoteSketch: @parts: the deposit, then the milestones; @n_taxes and @n_sections of 0 are 1; so is @n_parts. */
typedef struct
{
  gboolean inclusive;
  gint64 rounding;
  guint n_taxes;
  gint64 taxes[SKETCH_TAXES];
  guint n_sections;
  guint n_lines;
  LineSketch lines[SKETCH_LINES];
  guint n_parts;
  PortionSketch parts[SKETCH_PARTS];
} QuoteSketch;

/** sketch_draw: the quote; line i has the id "line-i", counted from 0. */
QwQuote *sketch_draw (const QuoteSketch *self) G_GNUC_WARN_UNUSED_RESULT;

/** sketch_random: one that has a bit of everything; @state is the generator's. */
void sketch_random (QuoteSketch *self, guint64 *state);

/** random_below: 0 to @n − 1. */
guint random_below (guint64 *state, guint n);

G_END_DECLS
