/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-calibration.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * QwCalibrationChart:
 *
 * What ranges promised, where reading starts 0 and at the other side 100 percent, against what they held, from the bottom to
 * the top: a line within the band of its uncertainty. On the straight line both are the same. It has no focus: the table
 * beside it has the same figures.
 */
#define QW_TYPE_CALIBRATION_CHART (qw_calibration_chart_get_type ())
G_DECLARE_FINAL_TYPE (QwCalibrationChart, qw_calibration_chart, QW, CALIBRATION_CHART, GtkWidget)

/** qw_calibration_chart_show: @summary: its name for a screen reader */
void qw_calibration_chart_show (QwCalibrationChart *self,
                                const QwCalibration *calibration,
                                const char *summary);

G_END_DECLS
