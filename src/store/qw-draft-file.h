/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * QwDraftFile:
 *
 * The file of a draft, for whichever thread has to touch it: there is one write at a time. All of it
 * blocks.
 */
typedef struct _QwDraftFile QwDraftFile;

QwDraftFile *qw_draft_file_new (GFile *folder) G_GNUC_WARN_UNUSED_RESULT;
void qw_draft_file_free (QwDraftFile *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwDraftFile, qw_draft_file_free)

/** qw_draft_file_read: (transfer full): %G_IO_ERROR_NOT_FOUND if there is none. */
GBytes *qw_draft_file_read (QwDraftFile *self, GCancellable *cancellable, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_draft_file_write:
 * @text: the whole document
 * @serial: rises with every version; one that a newer has overtaken is passed over
 *
 * Puts @text in the place of the file, which is there whole, old or new, at every moment, and is on
 * the disk when this returns. Makes the folder if it has to.
 */
gboolean qw_draft_file_write (QwDraftFile *self, const char *text, guint64 serial, GError **error);

/**
 * qw_draft_file_keep_aside:
 *
 * Gives the file another name, over no other file, so that the next write does not destroy it.
 *
 * Returns: (transfer full): the name, for people to find it
 */
char *qw_draft_file_keep_aside (QwDraftFile *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
