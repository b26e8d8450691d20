/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-driver-item.h"

G_BEGIN_DECLS

/** QwDriverRow: one row of a tornado; activating it goes to what changes it. Property item. */
#define QW_TYPE_DRIVER_ROW (qw_driver_row_get_type ())
G_DECLARE_FINAL_TYPE (QwDriverRow, qw_driver_row, QW, DRIVER_ROW, GtkListBoxRow)

/** qw_driver_row_create: a GtkListBoxCreateWidgetFunc for QwDriverItems. */
GtkWidget *qw_driver_row_create (gpointer item, gpointer user_data);

G_END_DECLS
