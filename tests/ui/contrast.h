/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* What the pixels of a window say about how well it can be read. */

/** Picture: a window as it is drawn, three pixels for one, so that a thin stroke has its full colour. */
typedef struct
{
  GtkWidget *root;
  cairo_surface_t *surface;
} Picture;

/** picture_add_style: what the program's style sheets say, as it loads them itself. */
void picture_add_style (void);
void picture_take (Picture *self, GtkWidget *root);
void picture_clear (Picture *self);

/** contrast_of: the ratio of two opaque colours by WCAG 2, 1 to 21. */
double contrast_of (const GdkRGBA *one, const GdkRGBA *other);
/** colour_over: what is seen of @colour over an opaque @ground. */
GdkRGBA colour_over (const GdkRGBA *colour, const GdkRGBA *ground);

/**
 * picture_read:
 * @ground: (out): the colour of most pixels of @widget
 * @ink: (out): the one that is furthest from it
 *
 * Returns: whether @widget is in the picture with more than one colour
 */
gboolean picture_read (Picture *self, GtkWidget *widget, GdkRGBA *ground, GdkRGBA *ink);

/** picture_differs: whether any pixel of @widget, or close around it, is another in @other. */
gboolean picture_differs (Picture *self, Picture *other, GtkWidget *widget);
