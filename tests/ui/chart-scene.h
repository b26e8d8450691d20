/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-distribution-chart.h"

G_BEGIN_DECLS

/* A window for the tests of the charts, and eyes on what they draw in it. */

/** scene_run: opens the window, runs the tests that @add_tests adds, and closes it; skips them all without a display. */
int scene_run (int argc, char **argv, void (*add_tests) (void));

/** scene_add_table: adds a test for each of @n rows of @size bytes, which start with their names. */
void
scene_add_table (const char *path, gconstpointer rows, gsize n, gsize size, GTestDataFunc function);

/** scene_estimate: (transfer full): a job of one line at 100 an hour; hours of 0 are no line. */
QwEstimate *scene_estimate (double low, double typical, double high);

/** scene_show: (transfer none): @widget, in the window until the next one is shown. */
GtkWidget *scene_show (GtkWidget *widget);

/** scene_give_width: gives a widget its natural height for @width, at once, and returns that. */
int scene_give_width (GtkWidget *widget, int width);

/** scene_count_drawn: how many pixels the widget draws on, with @scale of them for each of its own. */
guint scene_count_drawn (GtkWidget *widget, int scale);
guint scene_count_inked (cairo_surface_t *surface);

/** scene_assert_inks: drawn with the stylesheet @css on top, @widget shows each of the opaque @colours. */
void scene_assert_inks (GtkWidget *widget, const char *css, const char *const *colours);

/** scene_find_label, scene_label_box: the label of a style class, and where it stands in its chart. */
GtkWidget *scene_find_label (GtkWidget *chart, const char *class);
graphene_rect_t scene_label_box (GtkWidget *chart, const char *class);

G_END_DECLS
