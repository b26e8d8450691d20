/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * QwNamedCell: what a row of a list view holds, and the name of that row for other programs.
 *
 * The row takes the focus, and before GTK 4.12 only its child can reach it to name it.
 */
#define QW_TYPE_NAMED_CELL (qw_named_cell_get_type ())
G_DECLARE_FINAL_TYPE (QwNamedCell, qw_named_cell, QW, NAMED_CELL, AdwBin)

G_END_DECLS
