/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-exposure.h"
#include "qw-lettering.h"

G_BEGIN_DECLS

/* Drawings of a report: #QwPaint functions and what they take. */

/** qw_exposure_scale_measure: points that the scale is high at @width. */
double
qw_exposure_scale_measure (const QwExposure *exposure, const QwLettering *lettering, double width);
/** qw_exposure_scale_paint: the bands by name from 0 to 100, the range and the typical score on them; @exposure: a #QwExposure. */
void qw_exposure_scale_paint (cairo_t *cr,
                              const QwLettering *lettering,
                              double width,
                              double height,
                              gpointer exposure);

/** qw_exposure_bar_paint: a bar filled to @part, a double from 0 to 1, from where reading starts. */
void qw_exposure_bar_paint (cairo_t *cr,
                            const QwLettering *lettering,
                            double width,
                            double height,
                            gpointer part);

G_END_DECLS
