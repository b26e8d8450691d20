/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-section.h"

G_BEGIN_DECLS

/** QwOwnList: the user's own lines. Property session. */
#define QW_TYPE_OWN_LIST (qw_own_list_get_type ())
G_DECLARE_FINAL_TYPE (QwOwnList, qw_own_list, QW, OWN_LIST, QwSection)
/** qw_own_list_get_row: (transfer none) (nullable): the line at @position. */
GtkWidget *qw_own_list_get_row (QwOwnList *self, guint position);

G_END_DECLS
