/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-exposure.h"

G_BEGIN_DECLS

/**
 * QwBandScale:
 *
 * A score from 0 to 100 on the scale of the bands: each band with its name and its points, low to high as
 * a frame around them, and a marker at typical. Beside it, the score of today if another is looked at.
 *
 * Properties: catalog, whose bands it shows; exposure (nullable: there is no score); today (nullable);
 * name and value-text: what a screen reader says of it.
 */
#define QW_TYPE_BAND_SCALE (qw_band_scale_get_type ())
G_DECLARE_FINAL_TYPE (QwBandScale, qw_band_scale, QW, BAND_SCALE, GtkWidget)

G_END_DECLS
