/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Choosing where to save a file: the one thing that no call of GTK does without being too new for the
 * oldest one we build with or deprecated in the newest.
 */

/**
 * qw_save_dialog_choose_async:
 * @name: the file name that is suggested
 *
 * Asks the person for a file to write to. Asking before a file is written over is the part of the dialog.
 */
void qw_save_dialog_choose_async (GtkWindow *parent,
                                  const char *title,
                                  const char *name,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data);

/** qw_save_dialog_choose_finish: (transfer full) (nullable): %NULL without an error if the person thought better of it. */
GFile *qw_save_dialog_choose_finish (GAsyncResult *result, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
