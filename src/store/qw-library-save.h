/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-shelf.h"

G_BEGIN_DECLS

/** QwLibraryWrite: quotes on their way to the disk, with what came of each; shared by the threads one after the other. */
typedef struct
{
  QwShelf *shelf;
  GPtrArray *quotes; /* only touched by the thread that made it */
  GPtrArray *texts;
  GPtrArray *errors; /* GError or NULL, by quote, once it was done */
  gboolean settled;
} QwLibraryWrite;

QwLibraryWrite *qw_library_write_new (QwShelf *shelf, GHashTable *quotes) G_GNUC_WARN_UNUSED_RESULT;
void qw_library_write_free (QwLibraryWrite *self);

/** qw_library_write_run: a QwWorkerFunc. */
gpointer qw_library_write_run (gpointer data, GCancellable *cancellable, GError **error);

/** qw_library_write_has_changed: whether any of it is on the disk now. */
gboolean qw_library_write_has_changed (const QwLibraryWrite *self);

/** qw_library_write_is_refused: whether writing @error's quote again could never succeed. */
gboolean qw_library_write_is_refused (const GError *error);

G_END_DECLS
