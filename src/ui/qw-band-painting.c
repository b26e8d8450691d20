/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-band-painting.h"

#include "qw-chart-parts.h"

#include <math.h>

#define INSET 8 /* so that a marker at either end is whole */
#define GAP   2
#define THICK 4
#define THIN  2

static void
paint_range (QwBandPainting *self, QwExposure *exposure, int width, cairo_t *cr)
{
  double low = round (qw_band_painting_place (exposure->low, width));
  double high = round (qw_band_painting_place (exposure->high, width));
  double y = self->top - QW_BAND_OVER;
  double tall = QW_BAND_RAIL + 2 * QW_BAND_OVER;

  cairo_rectangle (cr, low, y, high - low, tall);
  qw_chart_ink (self->chart, self->range, cr);
  cairo_fill (cr);
  cairo_rectangle (cr, low + 1, y + 1, high - low - 2, tall - 2);
  qw_chart_ink (self->chart, self->marker, cr);
  cairo_set_line_width (cr, 2);
  cairo_stroke (cr);
}

static void
paint_mark (QwBandPainting *self,
            GtkWidget *ink,
            double score,
            int width,
            double thick,
            cairo_t *cr)
{
  double x = round (qw_band_painting_place (score, width));

  qw_chart_ink (self->chart, ink, cr);
  cairo_rectangle (cr, x - thick / 2, self->top - QW_BAND_STEM + 2, thick,
                   QW_BAND_STEM + QW_BAND_RAIL + QW_BAND_OVER - 2);
  cairo_fill (cr);
}

void
qw_band_painting_init (QwBandPainting *self, GtkWidget *chart)
{
  static const char *const tints[QW_BAND_TINTS] = { "first", "second", "third", "fourth" };

  self->chart = chart;
  for (guint i = 0; i < QW_BAND_TINTS; i++)
    self->tints[i] = qw_chart_add_swatch (chart, tints[i]);
  self->range = qw_chart_add_swatch (chart, "range");
  self->marker = qw_chart_add_swatch (chart, "marker");
  self->mark = qw_chart_add_swatch (chart, "mark");
}

void
qw_band_painting_allot (QwBandPainting *self)
{
  for (guint i = 0; i < QW_BAND_TINTS; i++)
    qw_chart_allot_swatch (self->tints[i]);
  qw_chart_allot_swatch (self->range);
  qw_chart_allot_swatch (self->marker);
  qw_chart_allot_swatch (self->mark);
}

double
qw_band_painting_place (double score, int width)
{
  return INSET + (width - 2 * INSET) * score / 100;
}

void
qw_band_painting_bands (QwBandPainting *self, GPtrArray *bands, int width, cairo_t *cr)
{
  for (guint i = 0; i < bands->len; i++)
    {
      const QwBand *band = g_ptr_array_index (bands, i);
      double from = round (qw_band_painting_place (band->from, width));
      double to = round (qw_band_painting_place (band->to, width));

      qw_chart_ink (self->chart, self->tints[MIN (i, QW_BAND_TINTS - 1)], cr);
      cairo_rectangle (cr, from, self->top, to - from - (i + 1 < bands->len ? GAP : 0),
                       QW_BAND_RAIL);
      cairo_fill (cr);
    }
}

void
qw_band_painting_score (QwBandPainting *self,
                        QwExposure *exposure,
                        QwExposure *today,
                        int width,
                        cairo_t *cr)
{
  paint_range (self, exposure, width, cr);
  if (today != NULL)
    paint_mark (self, self->mark, today->typical, width, THIN, cr);
  paint_mark (self, self->marker, exposure->typical, width, THICK, cr);
}
