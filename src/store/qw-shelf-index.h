/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-shelf-private.h"

G_BEGIN_DECLS

/** QwShelfIndex: what lists and searches take from a quote, beside what it holds as such. */
typedef struct
{
  char *client;
  char *client_key;
  char *title;
  char *title_key;
  char *label;
  char *project;
  char *valid_until;
  char *reason;
  char *body;
  gboolean has_total;
  gint64 total;
} QwShelfIndex;

QwShelfIndex *qw_shelf_index_new (QwQuote *quote) G_GNUC_WARN_UNUSED_RESULT;
void qw_shelf_index_free (QwShelfIndex *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwShelfIndex, qw_shelf_index_free)

/** qw_shelf_index_words: has the words of @quote found; does nothing if they are the same as before. */
gboolean qw_shelf_index_words (QwSql *sql, gint64 row, const QwShelfIndex *index, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
