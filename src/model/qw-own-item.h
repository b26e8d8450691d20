/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-brief.h"

G_BEGIN_DECLS

/**
 * QwOwnItem:
 *
 * One of the user's own lines while it is being typed. Properties, all
 * writable: title, low, typical, high (hours) and coding; and error, what
 * keeps it from counting. What is typed stays, valid or not; only a valid line
 * reaches the brief, by the signal `edited`.
 */
#define QW_TYPE_OWN_ITEM (qw_own_item_get_type ())
G_DECLARE_FINAL_TYPE (QwOwnItem, qw_own_item, QW, OWN_ITEM, GObject)

QwOwnItem *qw_own_item_new (const QwOwnLine *line);

/** qw_own_item_get_line: (transfer none): what is typed now. */
const QwOwnLine *qw_own_item_get_line (QwOwnItem *self);
gboolean qw_own_item_is_valid (QwOwnItem *self);

/** qw_own_item_holds: whether the brief said @line last, whatever was typed since. */
gboolean qw_own_item_holds (QwOwnItem *self, const QwOwnLine *line);
/** qw_own_item_sync: takes over what the brief says, without asking for anything. */
void qw_own_item_sync (QwOwnItem *self, const QwOwnLine *line);

G_END_DECLS
