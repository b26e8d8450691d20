/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-shelf-private.h"

#include "qw-gate.h"
#include "qw-store-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What was written is read again: some folders take a file and do not keep it. */
gboolean
qw_shelf_export (QwShelf *self, QwQuote *quote, GFile *file, GError **error)
{
  g_autoptr (GBytes) written = qw_quote_to_bytes (quote);
  g_autoptr (GInputStream) source = g_memory_input_stream_new_from_bytes (written);
  g_autoptr (GBytes) found = NULL;

  if (!qw_store_file_replace (file, source, self->cancellable, error))
    return FALSE;
  found = qw_store_file_read (file, g_bytes_get_size (written), self->cancellable, error);
  if (found == NULL)
    return FALSE;
  if (g_bytes_equal (found, written))
    return TRUE;

  g_set_error_literal (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_UNWRITABLE,
                       _ ("The copy is not whole."));
  return FALSE;
}

/* Of the content, not of how the file spells it. */
static char *
hash_quote (QwQuote *quote)
{
  g_autoptr (GBytes) bytes = qw_quote_to_bytes (quote);

  return g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
}

/* The id of what the file has become here. */
static gboolean
find_imported (QwSql *sql, const char *hash, char **id, GError **error)
{
  return qw_sql_get_text (
      sql, id, error, "SELECT id FROM imported JOIN quote USING (row) WHERE hash = ?", "s", hash);
}

static gboolean
is_taken (QwSql *sql, QwQuote *quote, gboolean *taken, GError **error)
{
  gint64 count = 0;

  if (!qw_sql_get_int (sql, &count, 0, error,
                       "SELECT (SELECT count (*) FROM quote WHERE id = ?1)"
                       " + (SELECT count (*) FROM quote WHERE number = ?2 AND revision = ?3)"
                       " + (SELECT count (*) FROM number WHERE number = ?2 AND chain <>"
                       " coalesce ((SELECT chain FROM quote WHERE id = ?4), ?4, ?1))",
                       "ssis", quote->id, quote->number, (gint64) quote->revision, quote->previous))
    return FALSE;
  *taken = count > 0;
  return TRUE;
}

static QwQuote *
copy_as_draft (QwQuote *quote)
{
  g_autofree char *id = g_uuid_string_random ();
  g_autofree char *now = qw_shelf_now ();
  g_autofree char *today = g_strndup (now, 10);
  const QwQuoteStart start = { .id = id, .today = today };

  return qw_quote_duplicated (quote, &start);
}

static QwQuote *
add (QwShelf *self, QwQuote *quote, const char *hash, QwImportKind *kind, GError **error)
{
  gboolean taken = FALSE;
  g_autoptr (QwQuote) added = NULL;

  if (!is_taken (self->sql, quote, &taken, error))
    return NULL;
  added = taken ? copy_as_draft (quote) : qw_quote_ref (quote);
  *kind = taken ? QW_IMPORT_COPY : QW_IMPORT_NEW;
  if (!qw_shelf_put (self, added, error) || !qw_shelf_keep_number (self, added, error) ||
      !qw_sql_run (self->sql, error,
                   "INSERT OR IGNORE INTO imported (hash, row) SELECT ?1, row FROM quote"
                   " WHERE id = ?2",
                   "ss", hash, added->id))
    return NULL;
  return g_steal_pointer (&added);
}

static gboolean
bring_back (QwSql *sql, const char *id, GError **error)
{
  return qw_sql_run (sql, error, "UPDATE quote SET deleted = NULL WHERE id = ?", "s", id);
}

/* What came from this file before may have been edited since: it stays as it is, and what was deleted comes back. */
static QwQuote *
import (QwShelf *self, QwQuote *quote, QwImportKind *kind, GError **error)
{
  g_autofree char *hash = hash_quote (quote);
  g_autofree char *id = NULL;
  g_autoptr (QwQuote) there = qw_shelf_get (self, quote->id, NULL);

  *kind = QW_IMPORT_SAME;
  if (there != NULL && qw_quote_equal (there, quote))
    return bring_back (self->sql, there->id, error) ? g_steal_pointer (&there) : NULL;
  if (!find_imported (self->sql, hash, &id, error))
    return NULL;
  if (id != NULL)
    return bring_back (self->sql, id, error) ? qw_shelf_get (self, id, error) : NULL;
  return add (self, quote, hash, kind, error);
}

QwQuote *
qw_shelf_import_bytes (QwShelf *self,
                       const char *name,
                       GBytes *bytes,
                       QwImportKind *kind,
                       GError **error)
{
  g_autoptr (QwQuote) quote = qw_quote_parse (self->catalog, name, bytes, error);
  g_autoptr (QwQuote) imported = NULL;

  if (quote == NULL || qw_shelf_begin (self, error) == NULL)
    return NULL;
  imported = import (self, quote, kind, error);
  return qw_shelf_finish (self, imported != NULL, error) ? g_steal_pointer (&imported) : NULL;
}

QwQuote *
qw_shelf_import (QwShelf *self, GFile *file, QwImportKind *kind, GError **error)
{
  g_autoptr (GBytes) bytes = qw_store_file_read (file, QW_GATE_MAX_SIZE, self->cancellable, error);
  g_autofree char *name = qw_store_file_name (file);

  return bytes != NULL ? qw_shelf_import_bytes (self, name, bytes, kind, error) : NULL;
}
