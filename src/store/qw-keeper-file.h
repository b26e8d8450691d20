/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * QwKeeperFile:
 *
 * The file of a QwKeeper, for whichever thread has to touch it: there is one write at a time. All of
 * it blocks.
 */
typedef struct _QwKeeperFile QwKeeperFile;

/** qw_keeper_file_new: @name: "draft" is draft.json, and draft-broken.json what is kept aside */
QwKeeperFile *qw_keeper_file_new (GFile *folder, const char *name) G_GNUC_WARN_UNUSED_RESULT;
void qw_keeper_file_free (QwKeeperFile *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwKeeperFile, qw_keeper_file_free)

/** qw_keeper_file_get_name: "draft.json". */
const char *qw_keeper_file_get_name (QwKeeperFile *self);

/** qw_keeper_file_read: (transfer full): %G_IO_ERROR_NOT_FOUND if there is none. */
GBytes *qw_keeper_file_read (QwKeeperFile *self, GCancellable *cancellable, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_keeper_file_write:
 * @text: the whole document
 * @serial: rises with every version; one that a newer has overtaken is passed over
 *
 * Puts @text in the place of the file, which is there whole, old or new, at every moment, and is on
 * the disk when this returns. Makes the folder if it has to.
 */
gboolean
qw_keeper_file_write (QwKeeperFile *self, const char *text, guint64 serial, GError **error);

/**
 * qw_keeper_file_keep_aside:
 *
 * Gives the file another name, over no other file, so that the next write does not destroy it.
 *
 * Returns: (transfer full): the name, for people to find it
 */
char *qw_keeper_file_keep_aside (QwKeeperFile *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
