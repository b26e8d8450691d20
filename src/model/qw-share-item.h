/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-origin.h"

G_BEGIN_DECLS

/**
 * QwShareItem:
 *
 * The share of the week of one kind of work, as a slider shows it. Properties: id, title, examples;
 * percent (writable, 0 to 100: what is written is asked of the outlook, which moves the others) and
 * locked (writable); lower and upper: what the locks leave, for the ends of the slider;
 * today-percent: of the answers of today, the same unless something is compared; points: what it adds
 * to the score (double) and points-text ("+38", %NULL if it adds nothing).
 */
#define QW_TYPE_SHARE_ITEM (qw_share_item_get_type ())
G_DECLARE_FINAL_TYPE (QwShareItem, qw_share_item, QW, SHARE_ITEM, GObject)

/** QwShareState: what the properties of those names say. */
typedef struct
{
  double percent;
  double today;
  double lower;
  double upper;
  double points;
  gboolean locked;
} QwShareState;

/**
 * qw_share_item_new:
 * @kind: of @catalog
 *
 * Emits `moved (double percent)` and `held (gboolean locked)` when a page asks for it; nothing changes
 * until qw_share_item_sync().
 */
QwShareItem *qw_share_item_new (QwCatalog *catalog, const QwWorkKind *kind);
const QwWorkKind *qw_share_item_get_kind (QwShareItem *self);
const QwShareState *qw_share_item_get_state (QwShareItem *self);
void qw_share_item_sync (QwShareItem *self, const QwShareState *state);

/** qw_share_item_get_origin: (transfer full): where what the kind of work adds comes from. */
QwOrigin *qw_share_item_get_origin (QwShareItem *self);

G_END_DECLS
