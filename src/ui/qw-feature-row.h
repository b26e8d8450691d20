/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-choice.h"

G_BEGIN_DECLS

/** QwFeatureRow: a feature to tick or to count. Property choice. */
#define QW_TYPE_FEATURE_ROW (qw_feature_row_get_type ())
G_DECLARE_FINAL_TYPE (QwFeatureRow, qw_feature_row, QW, FEATURE_ROW, GtkListBoxRow)

/** qw_feature_row_activate: what a click anywhere on the row does. */
void qw_feature_row_activate (QwFeatureRow *self);
/** qw_feature_row_get_control: (transfer none): what changes the quantity, or the row itself where nothing can. */
GtkWidget *qw_feature_row_get_control (QwFeatureRow *self);

G_END_DECLS
