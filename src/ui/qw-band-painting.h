/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-exposure.h"

G_BEGIN_DECLS

/* The drawing of a QwBandScale, mirrored by who calls it. */

/** QW_BAND_TINTS: inks of bands; what comes after the last has its ink. */
#define QW_BAND_TINTS 4

/**
 * QwBandPainting:
 * @chart: which the inks are swatches of
 * @top: of the rail
 */
typedef struct
{
  GtkWidget *chart;
  GtkWidget *tints[QW_BAND_TINTS];
  GtkWidget *range;
  GtkWidget *marker;
  GtkWidget *mark;
  int top;
} QwBandPainting;

/** The parts of it, in pixels: the rail, what the frame of low to high stands over it, and a mark over the rail. */
#define QW_BAND_RAIL 14
#define QW_BAND_OVER 4
#define QW_BAND_STEM 9

void qw_band_painting_init (QwBandPainting *self, GtkWidget *chart);
/** qw_band_painting_allot: call it on allocating. */
void qw_band_painting_allot (QwBandPainting *self);
/** qw_band_painting_place: where @score stands, from the side where reading starts, of @width. */
double qw_band_painting_place (double score, int width);

/** qw_band_painting_bands: @bands: (element-type QwBand) */
void qw_band_painting_bands (QwBandPainting *self, GPtrArray *bands, int width, cairo_t *cr);
/** qw_band_painting_score: @today: (nullable): marked beside it */
void qw_band_painting_score (QwBandPainting *self,
                             QwExposure *exposure,
                             QwExposure *today,
                             int width,
                             cairo_t *cr);

G_END_DECLS
