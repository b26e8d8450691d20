/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-own-item.h"

G_BEGIN_DECLS

/** QwOwnRow: one of the user's own lines to type. Property item. */
#define QW_TYPE_OWN_ROW (qw_own_row_get_type ())
G_DECLARE_FINAL_TYPE (QwOwnRow, qw_own_row, QW, OWN_ROW, GtkListBoxRow)

G_END_DECLS
