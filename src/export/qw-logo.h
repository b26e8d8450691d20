/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-lettering.h"

G_BEGIN_DECLS

/** QwLogo: a picture at the head of a document; @width and @height in points, as it is drawn. */
typedef struct
{
  cairo_surface_t *picture;
  double width;
  double height;
} QwLogo;

/**
 * qw_logo_new:
 * @bytes: (nullable): a PNG of at most 16 million pixels
 * @most_width: points that it may be wide
 * @most_height: points that it may be high
 *
 * Returns: (transfer full) (nullable): the logo, or %NULL if there is none that can be drawn: the name stands in its place
 */
QwLogo *qw_logo_new (GBytes *bytes, double most_width, double most_height)
    G_GNUC_WARN_UNUSED_RESULT;
void qw_logo_free (QwLogo *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwLogo, qw_logo_free)

/** qw_logo_paint: a #QwPaint of a #QwLogo, from where reading starts. */
void qw_logo_paint (cairo_t *cr,
                    const QwLettering *lettering,
                    double width,
                    double height,
                    gpointer logo);

G_END_DECLS
