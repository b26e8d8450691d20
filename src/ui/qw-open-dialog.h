/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Choosing a file to read: the other half of qw-save-dialog.h. */

/**
 * qw_open_dialog_choose_async:
 * @kind: what files of @pattern are called
 * @pattern: of their names: "*.quote"
 *
 * Asks the person for a file to read.
 */
void qw_open_dialog_choose_async (GtkWindow *parent,
                                  const char *title,
                                  const char *kind,
                                  const char *pattern,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data);

/** qw_open_dialog_choose_finish: (transfer full) (nullable): %NULL without an error if the person thought better of it. */
GFile *qw_open_dialog_choose_finish (GAsyncResult *result, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
