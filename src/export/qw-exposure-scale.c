/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-exposure-scale.h"

#include "qw-text-block.h"

#define RANGE_Y    5.0 /* the line of the range */
#define CAP        3.5 /* half the height of its ends */
#define DOT        4.0
#define BAR_TOP    13.0
#define BAR_HEIGHT 9.0
#define GAP        1.5 /* between bands */
#define LIMITS_TOP 24.0
#define NAMES_TOP  36.0
#define MOST_SCORE 100.0

/* How dark the lowest band is and the highest. */
#define LIGHTEST 0.16
#define DARKEST  0.62

static double
place (const QwLettering *lettering, double width, double score)
{
  double part = CLAMP (score, 0, MOST_SCORE) / MOST_SCORE;

  return width * (qw_lettering_is_rtl (lettering) ? 1 - part : part);
}

static QwTextBlock *
name_band (const QwExposure *exposure,
           const QwLettering *lettering,
           double width,
           const QwBand *band)
{
  const char *title = g_dgettext (GETTEXT_PACKAGE, band->title);
  QwLetter letter = band == exposure->band ? QW_LETTER_LABEL : QW_LETTER_NOTE;
  QwTextBlock *name = qw_text_block_new (lettering, letter, QW_ALIGN_CENTRE, title);

  qw_text_block_set_width (name, width * (band->to - band->from) / MOST_SCORE - 2 * GAP);
  return name;
}

double
qw_exposure_scale_measure (const QwExposure *exposure, const QwLettering *lettering, double width)
{
  GPtrArray *bands = qw_catalog_get_bands (exposure->catalog);
  double height = 0;

  for (guint i = 0; i < bands->len; i++)
    {
      QwTextBlock *name = name_band (exposure, lettering, width, bands->pdata[i]);

      height = MAX (height, qw_text_block_get_height (name, 0, name->n_lines));
      qw_text_block_free (name);
    }
  return NAMES_TOP + height;
}

static void
set_shade (cairo_t *cr, const QwLettering *lettering, double part)
{
  const QwColour *accent = qw_lettering_get_colour (lettering, QW_INK_ACCENT);
  double shade = LIGHTEST + (DARKEST - LIGHTEST) * part;

  cairo_set_source_rgb (cr, 1 - (1 - accent->red) * shade, 1 - (1 - accent->green) * shade,
                        1 - (1 - accent->blue) * shade);
}

static void
draw_limit (cairo_t *cr, const QwLettering *lettering, double width, double score)
{
  g_autofree char *text = g_strdup_printf ("%.0f", score);
  QwTextBlock *limit = qw_text_block_new (lettering, QW_LETTER_NOTE, QW_ALIGN_START, text);
  double room = qw_text_block_measure (limit);
  double x = place (lettering, width, score) - room / 2;

  qw_text_block_set_width (limit, room);
  qw_text_block_draw (limit, cr, CLAMP (x, 0, width - room), LIMITS_TOP, 0, 1);
  qw_text_block_free (limit);
}

static void
draw_band (cairo_t *cr,
           const QwExposure *exposure,
           const QwLettering *lettering,
           double width,
           const QwBand *band)
{
  double from = place (lettering, width, band->from);
  double to = place (lettering, width, band->to);
  double left = MIN (from, to) + GAP / 2;
  QwTextBlock *name = name_band (exposure, lettering, width, band);

  cairo_rectangle (cr, left, BAR_TOP, ABS (to - from) - GAP, BAR_HEIGHT);
  cairo_fill (cr);
  qw_text_block_draw (name, cr, left + GAP / 2, NAMES_TOP, 0, name->n_lines);
  qw_text_block_free (name);
  draw_limit (cr, lettering, width, band->to);
}

static void
draw_range (cairo_t *cr, const QwExposure *exposure, const QwLettering *lettering, double width)
{
  double low = place (lettering, width, exposure->low);
  double typical = place (lettering, width, exposure->typical);
  double high = place (lettering, width, exposure->high);

  qw_lettering_set_ink (lettering, cr, QW_INK_TEXT);
  cairo_set_line_width (cr, 1.25);
  cairo_move_to (cr, low, RANGE_Y);
  cairo_line_to (cr, high, RANGE_Y);
  cairo_move_to (cr, low, RANGE_Y - CAP);
  cairo_line_to (cr, low, RANGE_Y + CAP);
  cairo_move_to (cr, high, RANGE_Y - CAP);
  cairo_line_to (cr, high, RANGE_Y + CAP);
  cairo_stroke (cr);
  cairo_arc (cr, typical, RANGE_Y, DOT, 0, 2 * G_PI);
  cairo_fill (cr);
}

void
qw_exposure_scale_paint (cairo_t *cr,
                         const QwLettering *lettering,
                         double width,
                         double height,
                         gpointer data)
{
  const QwExposure *exposure = data;
  GPtrArray *bands = qw_catalog_get_bands (exposure->catalog);

  draw_limit (cr, lettering, width, 0);
  for (guint i = 0; i < bands->len; i++)
    {
      set_shade (cr, lettering, bands->len > 1 ? (double) i / (bands->len - 1) : 0);
      draw_band (cr, exposure, lettering, width, bands->pdata[i]);
    }
  draw_range (cr, exposure, lettering, width);
}

void
qw_exposure_bar_paint (cairo_t *cr,
                       const QwLettering *lettering,
                       double width,
                       double height,
                       gpointer data)
{
  double filled = width * CLAMP (*(const double *) data, 0, 1);

  qw_lettering_set_ink (lettering, cr, QW_INK_TINT);
  cairo_rectangle (cr, 0, 0, width, height);
  cairo_fill (cr);
  set_shade (cr, lettering, 1);
  cairo_rectangle (cr, qw_lettering_is_rtl (lettering) ? width - filled : 0, 0, filled, height);
  cairo_fill (cr);
}
