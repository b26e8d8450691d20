/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * qw_gradual_bind:
 * @create: makes the row of an item
 *
 * Binds @rows to @model as gtk_list_box_bind_model() does, but for a few rows a frame, so that a long list
 * holds up no frame.
 */
void qw_gradual_bind (GtkListBox *rows, GListModel *model, GtkListBoxCreateWidgetFunc create);

/** qw_gradual_finish: makes the rows that are still to come at once. */
void qw_gradual_finish (GtkListBox *rows);

G_END_DECLS
