/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "quote-sketch.h"

#include <string.h>

static guint64
draw_bits (guint64 *state)
{
  guint64 bits = *state += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  bits = (bits ^ bits >> 30) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  bits = (bits ^ bits >> 27) * G_GUINT64_CONSTANT (0x94d049bb133111eb);

  return bits ^ bits >> 31;
}

guint
random_below (guint64 *state, guint n)
{
  return (guint) (draw_bits (state) >> 33) % n;
}

static gboolean
is_lucky (guint64 *state, guint percent)
{
  return random_below (state, 100) < percent;
}

/* Mostly a few cents, where rounding shows, and now and then a fortune. */
static gint64
random_amount (guint64 *state)
{
  static const guint most[] = { 10, 100, 1000, 10000, 1000000, 100000000 };
  gint64 amount = random_below (state, most[random_below (state, G_N_ELEMENTS (most))]);

  return is_lucky (state, 1) ? amount * 1000000 : amount;
}

static gint64
random_percent (guint64 *state)
{
  static const gint64 usual[] = { 100000, 333333, 500000, 1000000, 25000, 1, 40000 };

  return is_lucky (state, 60) ? usual[random_below (state, G_N_ELEMENTS (usual))]
                              : (gint64) random_below (state, 1000001);
}

static gint64
random_tax (guint64 *state)
{
  static const gint64 usual[] = { 0, 190000, 70000, 230000, 88750, 40000, 55000, 1000000 };

  return is_lucky (state, 85) ? usual[random_below (state, G_N_ELEMENTS (usual))]
                              : (gint64) random_below (state, 10000001);
}

static QwQuoteLineKind
random_kind (guint64 *state)
{
  static const QwQuoteLineKind kinds[] = {
    QW_QUOTE_LINE_FIXED, QW_QUOTE_LINE_FIXED, QW_QUOTE_LINE_HOURLY, QW_QUOTE_LINE_HOURLY,
    QW_QUOTE_LINE_UNIT,  QW_QUOTE_LINE_UNIT,  QW_QUOTE_LINE_FREE,   QW_QUOTE_LINE_DISCOUNT,
  };

  return kinds[random_below (state, G_N_ELEMENTS (kinds))];
}

static void
fill_price (LineSketch *self, guint64 *state)
{
  gboolean is_discount = self->kind == QW_QUOTE_LINE_DISCOUNT;

  self->quantity = is_lucky (state, 50) ? 2500 * (gint64) random_below (state, 100)
                                        : (gint64) random_below (state, 300000);
  self->price = is_discount && is_lucky (state, 60) ? 0 : random_amount (state);
  self->percent = is_discount || is_lucky (state, 25) ? random_percent (state) : 0;
  self->off = is_lucky (state, 10) ? random_amount (state) : 0;
  if (!is_discount && is_lucky (state, 3))
    self->price = -self->price;
}

static void
fill_line (const QuoteSketch *sketch, LineSketch *self, guint64 *state)
{
  *self = (LineSketch){ .kind = random_kind (state) };
  fill_price (self, state);
  self->whole = is_lucky (state, 50);
  self->tax = random_below (state, sketch->n_taxes);
  self->period = is_lucky (state, 15) ? random_below (state, QW_N_PERIODS) : QW_PERIOD_ONCE;
  self->optional = is_lucky (state, 15);
  self->chosen = is_lucky (state, 50);
  self->choice = is_lucky (state, 15) ? 1 + random_below (state, 2) : 0;
  self->has_cost = is_lucky (state, 20);
  self->cost = random_amount (state);
  self->part = is_lucky (state, 70) ? random_below (state, sketch->n_parts + 1) : 0;
}

static void
fill_portions (QuoteSketch *self, guint64 *state)
{
  gint64 left = 1000000;

  for (guint i = 0; i < self->n_parts; i++)
    {
      PortionSketch *part = &self->parts[i];

      part->kind = random_below (state, QW_PORTION_REST + 1);
      part->amount = random_amount (state) / 10;
      part->percent = is_lucky (state, 20) ? left : MIN (random_percent (state), left);
      if (is_lucky (state, 2))
        part->percent = random_percent (state);
      if (part->kind == QW_PORTION_PERCENT)
        left = MAX (left - part->percent, 0);
    }
}

void
sketch_random (QuoteSketch *self, guint64 *state)
{
  static const gint64 steps[] = { 0, 0, 0, 5, 100, 5000 };

  memset (self, 0, sizeof *self);
  self->inclusive = is_lucky (state, 50);
  self->rounding = steps[random_below (state, G_N_ELEMENTS (steps))];
  self->n_taxes = 1 + random_below (state, SKETCH_TAXES);
  for (guint i = 0; i < self->n_taxes; i++)
    self->taxes[i] = random_tax (state);
  self->n_sections = 1 + random_below (state, 3);
  self->n_lines = random_below (state, SKETCH_LINES + 1);
  self->n_parts = 1 + random_below (state, SKETCH_PARTS);
  for (guint i = 0; i < self->n_lines; i++)
    {
      fill_line (self, &self->lines[i], state);
      self->lines[i].section = i * self->n_sections / self->n_lines;
    }
  if (is_lucky (state, 60))
    fill_portions (self, state);
}
