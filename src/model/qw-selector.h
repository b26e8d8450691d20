/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "qw-option.h"

G_BEGIN_DECLS

/**
 * QwSelector:
 *
 * One question with a list of answers: a condition, a region, a currency.
 * Properties: title, options (a GListModel of QwOption), selected (its
 * position, writable) and detail (the summary of what is selected).
 */
#define QW_TYPE_SELECTOR (qw_selector_get_type ())
G_DECLARE_FINAL_TYPE (QwSelector, qw_selector, QW, SELECTOR, GObject)

QwSelector *qw_selector_new (const char *title);

/** qw_selector_add: (transfer full) of @option. */
void qw_selector_add (QwSelector *self, QwOption *option);
void qw_selector_clear (QwSelector *self);

guint qw_selector_get_selected (QwSelector *self);
/** qw_selector_get_id: (nullable): the id of what is selected. */
const char *qw_selector_get_id (QwSelector *self);
/** qw_selector_select: selects by id; an unknown id leaves it as it is. */
void qw_selector_select (QwSelector *self, const char *id);

G_END_DECLS
