/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * qw_colour_of_swatch:
 * @parent: the widget that is drawing
 * @swatch: a child of it, at least one pixel large, with a plain background in the stylesheet
 * @colour: (out): the background as the theme resolves it
 *
 * Reads a colour of the theme in the one way that neither end of GTK 4 deprecates:
 * from the node that the child draws.
 *
 * Returns: %FALSE if the child draws no plain colour
 */
gboolean qw_colour_of_swatch (GtkWidget *parent, GtkWidget *swatch, GdkRGBA *colour);

G_END_DECLS
