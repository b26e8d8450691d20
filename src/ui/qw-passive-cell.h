/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * qw_passive_cell_set_up:
 * @cell: a cell of a list
 *
 * Leaves activation, selection and the focus to what is in the cell. The focus is a matter of its own since GTK 4.12.
 */
void qw_passive_cell_set_up (GtkListItem *cell);

G_END_DECLS
