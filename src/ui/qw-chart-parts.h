/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What the charts share: inks that come from the stylesheet, and text under an axis. */

/**
 * qw_chart_add_swatch:
 * @name: its node in the stylesheet, whose background is the ink
 *
 * Returns: (transfer none): a child of @chart that is never shown. @chart unparents it like any other child.
 */
GtkWidget *qw_chart_add_swatch (GtkWidget *chart, const char *name);

/** qw_chart_allot_swatch: gives a swatch the pixel that it needs to have a colour; call it on allocating. */
void qw_chart_allot_swatch (GtkWidget *swatch);

/** qw_chart_ink: sets the colour of the swatch on @cr; clear where the stylesheet has none. */
void qw_chart_ink (GtkWidget *chart, GtkWidget *swatch, cairo_t *cr);

/**
 * qw_chart_add_label:
 * @name: its style class
 *
 * Returns: (transfer none): a child of @chart for two lines of text, hidden while it has none
 */
GtkWidget *qw_chart_add_label (GtkWidget *chart, const char *name);

/** qw_chart_label_set_text: @text (nullable): what comes after the first line break is the smaller line. */
void qw_chart_label_set_text (GtkWidget *label, const char *text);

/**
 * qw_chart_name:
 * @summary: (nullable): the first line names the chart, what follows describes it
 *
 * Tells a screen reader what the chart shows.
 */
void qw_chart_name (GtkWidget *chart, const char *summary);

G_END_DECLS
