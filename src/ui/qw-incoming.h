/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Files that come from outside: from the command line, the file manager, or dropped on the window. */

/** QW_INCOMING_LIMIT: files that are taken at a time. */
#define QW_INCOMING_LIMIT 20

/**
 * qw_incoming_sort:
 * @refused: (out) (nullable): why some or all of them are not opened, as a sentence
 *
 * Returns: (transfer full) (element-type GFile): those of @files that are
 */
GPtrArray *qw_incoming_sort (GFile *const *files, guint n_files, char **refused)
    G_GNUC_WARN_UNUSED_RESULT;

typedef void (*QwIncomingFunc) (GtkWidget *widget, GFile *const *files, guint n_files);

/** qw_incoming_watch: hands files that are dropped on @widget to @open. */
void qw_incoming_watch (GtkWidget *widget, QwIncomingFunc open);

G_END_DECLS
