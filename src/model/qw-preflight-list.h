/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-desk.h"
#include "qw-finding-item.h"

G_BEGIN_DECLS

/**
 * QwPreflightList:
 *
 * What is wrong with the quote on a desk: a GListModel of QwFindingItem, errors first. It follows the desk when there is
 * nothing else to do, after the frame that shows an edit; items that say the same as before stay.
 *
 * Properties: n-errors, n-warnings (guint); stops: whether there is an error; summary: "2 errors, 1 warning".
 */
#define QW_TYPE_PREFLIGHT_LIST (qw_preflight_list_get_type ())
G_DECLARE_FINAL_TYPE (QwPreflightList, qw_preflight_list, QW, PREFLIGHT_LIST, GObject)

/** QwPreflightSearch: adds findings that only others can make, such as characters that no font has. */
typedef void (*QwPreflightSearch) (QwQuote *quote, GPtrArray *findings, gpointer data);

QwPreflightList *qw_preflight_list_new (QwDesk *desk);

/** qw_preflight_list_set_floor: @floor: minor units for an hour, 0 for the desk's; @hours: of the work, in 1/10000, 0 if not known. */
void qw_preflight_list_set_floor (QwPreflightList *self, gint64 floor, gint64 hours);

/** qw_preflight_list_set_search: @search: (nullable) (scope notified); @destroy: (nullable): of @data. */
void qw_preflight_list_set_search (QwPreflightList *self,
                                   QwPreflightSearch search,
                                   gpointer data,
                                   GDestroyNotify destroy);

/** qw_preflight_list_refresh: looks now, as before an export. */
void qw_preflight_list_refresh (QwPreflightList *self);

guint qw_preflight_list_get_n_errors (QwPreflightList *self);
guint qw_preflight_list_get_n_warnings (QwPreflightList *self);
/** qw_preflight_list_get_stops: whether nothing may go out as it is. */
gboolean qw_preflight_list_get_stops (QwPreflightList *self);

/**
 * qw_preflight_list_fix:
 *
 * Puts right what @item says, as one edit that can be undone.
 *
 * Returns: %FALSE if somebody has to decide: whoever calls shows the item's path
 */
gboolean qw_preflight_list_fix (QwPreflightList *self, QwFindingItem *item);

G_END_DECLS
