/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-preflight.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * QwFindingItem:
 *
 * Something that is wrong with a quote, for a row. It does not change.
 *
 * Properties: title, detail; severity: "Error" or "Warning"; error: whether it stops (gboolean); fix: what a button says that
 * puts it right; action: the name of that, "go-to" and so on; path: the member of the file; part (nullable): the id
 * of the part.
 */
#define QW_TYPE_FINDING_ITEM (qw_finding_item_get_type ())
G_DECLARE_FINAL_TYPE (QwFindingItem, qw_finding_item, QW, FINDING_ITEM, GObject)

/** qw_finding_item_new: @finding is copied; @currency: (nullable). */
QwFindingItem *
qw_finding_item_new (const QwFinding *finding, QwQuote *quote, const QwCurrency *currency);

/** qw_finding_item_get_finding: (transfer none): what it says. */
const QwFinding *qw_finding_item_get_finding (QwFindingItem *self);
const char *qw_finding_item_get_title (QwFindingItem *self);
const char *qw_finding_item_get_detail (QwFindingItem *self);
/** qw_finding_item_is_error: whether it stops. */
gboolean qw_finding_item_is_error (QwFindingItem *self);
/** qw_finding_item_equal: whether both say the same. */
gboolean qw_finding_item_equal (QwFindingItem *self, QwFindingItem *other);

G_END_DECLS
