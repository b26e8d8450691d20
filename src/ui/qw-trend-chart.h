/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * QwTrendChart:
 *
 * Scores of several days as a line over a band from low to high, 0 at the bottom and 100 at the top.
 * The first and the last day are named. Properties: entries (a GListModel of QwEntryItem, newest
 * first; those without a score leave no point) and summary, its name for a screen reader.
 */
#define QW_TYPE_TREND_CHART (qw_trend_chart_get_type ())
G_DECLARE_FINAL_TYPE (QwTrendChart, qw_trend_chart, QW, TREND_CHART, GtkWidget)

G_END_DECLS
