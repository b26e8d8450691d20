/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-estimate.h"

G_BEGIN_DECLS

/** QW_MAX_COMPARED: estimates side by side. */
#define QW_MAX_COMPARED 3

/**
 * QwComparedRow:
 * @title: of a line, or of a total
 * @amounts: the typical price of that line in each estimate, in minor units
 * @present: whether the estimate has the line at all
 * @difference: the last amount less the first, where both are in one currency
 * @is_total: low, typical or high of the whole
 */
typedef struct
{
  char *id;
  char *title;
  gint64 amounts[QW_MAX_COMPARED];
  gboolean present[QW_MAX_COMPARED];
  gint64 difference;
  gboolean is_total;
} QwComparedRow;

/**
 * qw_comparison_new:
 * @estimates: (array length=n): the pinned ones, the current one last
 * @n: 2 to %QW_MAX_COMPARED
 *
 * Lines that any of them has, in the order of the current one and then of the
 * others; then the totals. The lines do not add up to the totals.
 *
 * Returns: (transfer full) (element-type QwComparedRow)
 */
GPtrArray *qw_comparison_new (QwEstimate *const *estimates, guint n) G_GNUC_WARN_UNUSED_RESULT;

/** qw_comparison_same_currency: whether differences mean anything. */
gboolean qw_comparison_same_currency (QwEstimate *const *estimates, guint n);

G_END_DECLS
