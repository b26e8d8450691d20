/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-line-item.h"

G_BEGIN_DECLS

/** QwLineRow: a line of the estimate with its own range. Property item. */
#define QW_TYPE_LINE_ROW (qw_line_row_get_type ())
G_DECLARE_FINAL_TYPE (QwLineRow, qw_line_row, QW, LINE_ROW, GtkListBoxRow)

G_END_DECLS
