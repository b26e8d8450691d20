/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-origin.h"

G_BEGIN_DECLS

/**
 * QwLineItem:
 *
 * A line of the estimate as the page shows it. Properties: id, title,
 * quantity-text, hours, low, typical, high (formatted prices), range (all
 * three in words), low-value, typical-value, high-value (major units, for the
 * bar), confidence and origin.
 */
#define QW_TYPE_LINE_ITEM (qw_line_item_get_type ())
G_DECLARE_FINAL_TYPE (QwLineItem, qw_line_item, QW, LINE_ITEM, GObject)

/** qw_line_item_new: @index: position among the lines of @estimate */
QwLineItem *qw_line_item_new (QwEstimate *estimate, guint index);
/** qw_line_item_update: the same line in another estimate. */
void qw_line_item_update (QwLineItem *self, QwEstimate *estimate, guint index);
const char *qw_line_item_get_id (QwLineItem *self);
/** qw_line_item_get_origin: (transfer full): made when asked for. */
QwOrigin *qw_line_item_get_origin (QwLineItem *self);

/**
 * qw_line_items_update:
 * @store: a GListStore of QwLineItem
 *
 * Makes @store hold the lines of @estimate, keeping the items of lines that stay.
 */
void qw_line_items_update (GListStore *store, QwEstimate *estimate);

G_END_DECLS
