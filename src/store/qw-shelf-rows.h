/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-shelf-private.h"

G_BEGIN_DECLS

/** QwShelfRows: a set of rows of the library, a bit each. */
typedef struct
{
  guint64 *words;
  gsize n_words;
} QwShelfRows;

QwShelfRows *qw_shelf_rows_new (void) G_GNUC_WARN_UNUSED_RESULT;
void qw_shelf_rows_free (QwShelfRows *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwShelfRows, qw_shelf_rows_free)

/** qw_shelf_rows_fill: adds the first column of every row of @query, which is ended. */
gboolean qw_shelf_rows_fill (QwShelfRows *self, QwSql *sql, sqlite3_stmt *query, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
gboolean qw_shelf_rows_have (const QwShelfRows *self, gint64 row);
/** qw_shelf_rows_keep: takes away what is not in @other. */
void qw_shelf_rows_keep (QwShelfRows *self, const QwShelfRows *other);
guint qw_shelf_rows_count (const QwShelfRows *self);

G_END_DECLS
