/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-shelf-rows.h"

#define BITS 64
/* A damaged file may name any row; those past this are not listed. */
#define MAX_ROW ((gint64) 1 << 31)

QwShelfRows *
qw_shelf_rows_new (void)
{
  return g_new0 (QwShelfRows, 1);
}

void
qw_shelf_rows_free (QwShelfRows *self)
{
  g_free (self->words);
  g_free (self);
}

static void
make_room (QwShelfRows *self, gsize n_words)
{
  gsize larger = MAX (n_words, self->n_words * 2);

  self->words = g_renew (guint64, self->words, larger);
  memset (self->words + self->n_words, 0, (larger - self->n_words) * sizeof (guint64));
  self->n_words = larger;
}

static void
add (QwShelfRows *self, gint64 row)
{
  gsize word = (gsize) row / BITS;

  if (row < 0 || row >= MAX_ROW)
    return;
  if (word >= self->n_words)
    make_room (self, word + 1);
  self->words[word] |= G_GUINT64_CONSTANT (1) << (row % BITS);
}

gboolean
qw_shelf_rows_fill (QwShelfRows *self, QwSql *sql, sqlite3_stmt *query, GError **error)
{
  g_autoptr (QwSqlQuery) ended = query;
  QwSqlStep step = QW_SQL_FAILED;

  if (query == NULL)
    return FALSE;
  while ((step = qw_sql_step (sql, query, error)) == QW_SQL_ROW)
    add (self, sqlite3_column_int64 (query, 0));
  return step == QW_SQL_DONE;
}

gboolean
qw_shelf_rows_have (const QwShelfRows *self, gint64 row)
{
  gsize word = (gsize) row / BITS;

  return row >= 0 && row < MAX_ROW && word < self->n_words &&
         (self->words[word] >> (row % BITS) & 1) != 0;
}

void
qw_shelf_rows_keep (QwShelfRows *self, const QwShelfRows *other)
{
  for (gsize i = 0; i < self->n_words; i++)
    self->words[i] &= i < other->n_words ? other->words[i] : 0;
}

guint
qw_shelf_rows_count (const QwShelfRows *self)
{
  guint count = 0;

  for (gsize i = 0; i < self->n_words; i++)
    count += (guint) __builtin_popcountll (self->words[i]);
  return count;
}
