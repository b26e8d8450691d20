/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-figure-item.h"

G_BEGIN_DECLS

/**
 * QwExposureItem:
 *
 * A line of the estimate with the part of it that is routine work. Property kind: the id of the kind of work
 * that most of it is.
 */
#define QW_TYPE_EXPOSURE_ITEM (qw_exposure_item_get_type ())
G_DECLARE_FINAL_TYPE (QwExposureItem, qw_exposure_item, QW, EXPOSURE_ITEM, QwFigureItem)

/** qw_exposure_items_update: @store: a GListStore of QwExposureItem: the lines with most routine work, at most @most */
void qw_exposure_items_update (GListStore *store, QwEstimate *estimate, guint most);

/**
 * qw_exposure_say:
 *
 * Returns: (transfer full): a sentence with the routine part of the typical price, in percent and in money
 */
char *qw_exposure_say (QwEstimate *estimate) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
