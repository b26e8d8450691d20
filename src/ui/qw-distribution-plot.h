/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-curve-painting.h"
#include "qw-estimate.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The inside of QwDistributionChart: how large it is, where its parts stand, what is drawn. */

/** QwPlotLabel: the first three are also marks. */
typedef enum
{
  QW_PLOT_LOW = QW_MARK_LOW,
  QW_PLOT_TYPICAL = QW_MARK_TYPICAL,
  QW_PLOT_HIGH = QW_MARK_HIGH,
  QW_PLOT_MARKER,
  QW_N_PLOT_LABELS,
} QwPlotLabel;

#define QW_N_PLOT_INKS 6

/**
 * QwDistributionPlot:
 * @chart: the widget that it draws for
 * @confidence: of the marker; 0 for none
 * @price: where the marker stands, in major units; 0 for the price of its confidence
 * @handle: the marker can be taken hold of
 */
typedef struct
{
  GtkWidget *chart;
  QwCurve curve;
  QwCurveFrame frame;
  guint confidence;
  double price;
  gboolean handle;
  char *texts[QW_N_PLOT_LABELS];
  GtkWidget *labels[QW_N_PLOT_LABELS];
  GtkWidget *inks[QW_N_PLOT_INKS];
} QwDistributionPlot;

void qw_distribution_plot_init (QwDistributionPlot *self, GtkWidget *chart);
/** qw_distribution_plot_clear: takes its parts off the chart. */
void qw_distribution_plot_clear (QwDistributionPlot *self);

/** qw_distribution_plot_set_text: whether @text (nullable) is another than before. */
gboolean
qw_distribution_plot_set_text (QwDistributionPlot *self, QwPlotLabel label, const char *text);
/** qw_distribution_plot_update: call it after a change of the curve or the confidence. */
void qw_distribution_plot_update (QwDistributionPlot *self);

/** qw_distribution_plot_follow: the same, with the fixed price of @estimate (nullable) if it is at the marker. */
void qw_distribution_plot_follow (QwDistributionPlot *self, const QwEstimate *estimate);

gboolean qw_distribution_plot_has_marker (const QwDistributionPlot *self);
/** qw_distribution_plot_marker_x: where the stem of the marker stands. */
double qw_distribution_plot_marker_x (const QwDistributionPlot *self);

/** qw_distribution_plot_measure: the height that suits @width. */
void qw_distribution_plot_measure (QwDistributionPlot *self, int width, int *minimum, int *natural);
void qw_distribution_plot_allocate (QwDistributionPlot *self, int width, int height);
void qw_distribution_plot_snapshot (QwDistributionPlot *self, GtkSnapshot *snapshot);

G_END_DECLS
