/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-shelf.h"
#include "qw-sql.h"

G_BEGIN_DECLS

/** QW_SHELF_FILE: the name of the file in its folder. */
#define QW_SHELF_FILE "library.sqlite"

struct _QwShelf
{
  char *folder;
  char *path;
  char *name;
  QwCatalog *catalog;
  gboolean mends;
  QwSql *sql; /* NULL while it is not open */
  char *copy; /* a folder that holds what is read, if it cannot be where it lies */
  gboolean newer;
  gboolean damaged; /* the last call failed for that */
  GCancellable *cancellable;
  GHashTable *stamps; /* id to the stamp that this program has seen last */
  GHashTable *staged; /* the same of the transaction that is under way */
  gint64 version;     /* of the data, as SQLite counts what others wrote */

  GMutex mutex; /* for what follows */
  gboolean read_only;
  char *notice;
};

/** qw_shelf_read: (transfer none): opened for reading at least. */
QwSql *qw_shelf_read (QwShelf *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
/** qw_shelf_begin: (transfer none): opened for writing, in a transaction that qw_shelf_finish() ends. */
QwSql *qw_shelf_begin (QwShelf *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean qw_shelf_finish (QwShelf *self, gboolean right, GError **error);
void qw_shelf_close (QwShelf *self);
/** qw_shelf_open_again: for writing what is open for reading; it stays so if that cannot be. */
gboolean qw_shelf_open_again (QwShelf *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void qw_shelf_set_read_only (QwShelf *self, gboolean read_only);
/** qw_shelf_add_notice: (transfer full). */
void qw_shelf_add_notice (QwShelf *self, char *notice);

/* Inside a transaction. */

/** qw_shelf_get: of what is on the shelf, deleted or not. */
QwQuote *qw_shelf_get (QwShelf *self, const char *id, GError **error) G_GNUC_WARN_UNUSED_RESULT;
/** qw_shelf_put: writes document, columns and search texts of @quote, whatever was there. */
gboolean qw_shelf_put (QwShelf *self, QwQuote *quote, GError **error) G_GNUC_WARN_UNUSED_RESULT;
/** qw_shelf_keep_number: notes that a number stands for the quote, that came with it. */
gboolean qw_shelf_keep_number (QwShelf *self, QwQuote *quote, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_shelf_next_number: (transfer full): gives the quote the next one. */
char *qw_shelf_next_number (QwShelf *self, QwQuote *quote, const char *when, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
void qw_shelf_set_not_found (GError **error);
gboolean qw_shelf_was_found (QwSql *sql, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** qw_shelf_key: (transfer full): what sorts and finds @text: no case, no marks, no double spaces. */
char *qw_shelf_key (const char *text) G_GNUC_WARN_UNUSED_RESULT;

/** qw_shelf_copy_to: the whole of it as a file of its own, that appears under its name when it is whole. */
gboolean qw_shelf_copy_to (QwSql *sql, const char *path, GError **error) G_GNUC_WARN_UNUSED_RESULT;
/** qw_shelf_free_name: (transfer full): a path in the folder that nothing has yet: "library-damaged.sqlite", "…-2.sqlite" … */
char *qw_shelf_free_name (const char *folder, const char *stem) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
