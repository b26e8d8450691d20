/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A row of the lines of a quote by keyboard. */

/** qw_row_keys_start: gives @row its shortcuts, before the entries, which have keys of their own. */
void qw_row_keys_start (GtkWidget *row);

/** qw_row_keys_go_on: the focus vfunc for Tab: through @order, in which what is not there or not shown is passed over. */
gboolean
qw_row_keys_go_on (GtkWidget *row, GtkWidget *const *order, guint n, GtkDirectionType direction);

/** qw_row_keys_find_field: (nullable): the field in @row that has the focus. */
const char *qw_row_keys_find_field (GtkWidget *row);

G_END_DECLS
