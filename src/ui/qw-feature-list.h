/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-section.h"

G_BEGIN_DECLS

/** QwFeatureList: the features in their groups, to search and to tick. Property session. */
#define QW_TYPE_FEATURE_LIST (qw_feature_list_get_type ())
G_DECLARE_FINAL_TYPE (QwFeatureList, qw_feature_list, QW, FEATURE_LIST, QwSection)

/** qw_feature_list_find: puts the cursor into the search. */
void qw_feature_list_find (QwFeatureList *self);
/**
 * qw_feature_list_show:
 * @feature: an id
 *
 * Shows a feature whatever the search or the filter says.
 *
 * Returns: (transfer none) (nullable): what changes its quantity
 */
GtkWidget *qw_feature_list_show (QwFeatureList *self, const char *feature);

G_END_DECLS
