/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-estimate.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * QwDistributionChart:
 *
 * How likely each price is, with low, typical and high marked, and the fixed price at a
 * confidence. Low stands where reading starts. It formats nothing: all of its text is given to it.
 *
 * Properties: `estimate` (nullable), `confidence` (0: no marker, else 50 to 95; the marker of the
 * estimate's own confidence stands at its fixed price), `editable`
 * (construct-only: the marker moves by pointer and keys, and the chart is a slider to a screen
 * reader), `low-label`, `typical-label`, `high-label`, `marker-label` (a second line is the smaller
 * one), `summary` (its first line names the chart, what follows describes it).
 *
 * Signal `moved` (confidence): the person moved the marker; setting the property does not emit it.
 */
#define QW_TYPE_DISTRIBUTION_CHART (qw_distribution_chart_get_type ())
G_DECLARE_FINAL_TYPE (QwDistributionChart, qw_distribution_chart, QW, DISTRIBUTION_CHART, GtkWidget)

/** qw_distribution_chart_set_estimate: @estimate (nullable): what to draw; it is read at once, not on drawing. */
void qw_distribution_chart_set_estimate (QwDistributionChart *self, QwEstimate *estimate);

/** qw_distribution_chart_set_confidence: 0, or percent, which is held to 50 to 95. */
void qw_distribution_chart_set_confidence (QwDistributionChart *self, guint confidence);

G_END_DECLS
