/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-mark.h"

#define STROKE 0.75

static void
draw_box (cairo_t *cr, double left, gboolean chosen)
{
  double size = QW_TICK_SIZE - STROKE;

  cairo_rectangle (cr, left + STROKE / 2, STROKE / 2, size, size);
  if (chosen)
    {
      cairo_move_to (cr, left + 1.75, 4);
      cairo_line_to (cr, left + 3.5, 6);
      cairo_line_to (cr, left + 6.5, 2);
    }
  cairo_stroke (cr);
}

static void
draw_circle (cairo_t *cr, double left, gboolean chosen)
{
  double middle = QW_TICK_SIZE / 2.0;

  cairo_new_sub_path (cr);
  cairo_arc (cr, left + middle, middle, middle - STROKE / 2, 0, 2 * G_PI);
  cairo_stroke (cr);
  if (!chosen)
    return;
  cairo_arc (cr, left + middle, middle, middle / 2, 0, 2 * G_PI);
  cairo_fill (cr);
}

void
qw_tick_paint (cairo_t *cr,
               const QwLettering *lettering,
               double width,
               double height,
               gpointer data)
{
  double left = qw_lettering_is_rtl (lettering) ? width - QW_TICK_SIZE : 0;
  QwTick tick = (QwTick) GPOINTER_TO_INT (data);

  qw_lettering_set_ink (lettering, cr, QW_INK_TEXT);
  cairo_set_line_width (cr, STROKE);
  if (tick == QW_TICK_BOX || tick == QW_TICK_BOX_CHOSEN)
    draw_box (cr, left, tick == QW_TICK_BOX_CHOSEN);
  else
    draw_circle (cr, left, tick == QW_TICK_CIRCLE_CHOSEN);
}

void
qw_blank_paint (cairo_t *cr,
                const QwLettering *lettering,
                double width,
                double height,
                gpointer unused)
{
  qw_lettering_set_ink (lettering, cr, QW_INK_TEXT);
  cairo_set_line_width (cr, 0.5);
  cairo_move_to (cr, 0, height - 0.5);
  cairo_line_to (cr, width, height - 0.5);
  cairo_stroke (cr);
}
