/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-shelf-index.h"
#include "qw-shelf-jobs.h"

#include "qw-writer.h"

#include <glib/gi18n-lib.h>

static const char upsert[] =
    "INSERT INTO quote (id, chain, number, revision, label, state, client, client_key, title,"
    " title_key, project, currency, digits, total, created, issued, valid_until, reason, updated,"
    " stamp)"
    " VALUES (?1, coalesce ((SELECT chain FROM quote WHERE id = ?2), ?2, ?1), ?3, ?4, ?5, ?6, ?7,"
    " ?8, ?9, ?10, ?11, ?12, ?13, CASE ?14 WHEN 1 THEN ?15 END, ?16, ?17, ?18, ?19, ?20, 1)"
    " ON CONFLICT (id) DO UPDATE SET chain = excluded.chain, number = excluded.number,"
    " revision = excluded.revision, label = excluded.label, state = excluded.state,"
    " client = excluded.client, client_key = excluded.client_key, title = excluded.title,"
    " title_key = excluded.title_key, project = excluded.project, currency = excluded.currency,"
    " digits = excluded.digits, total = excluded.total, created = excluded.created,"
    " issued = excluded.issued, valid_until = excluded.valid_until, reason = excluded.reason,"
    " updated = excluded.updated, stamp = stamp + 1"
    " RETURNING row, stamp";

typedef struct
{
  gint64 row;
  gint64 stamp;
} Place;

typedef struct
{
  char *text;
  gint64 stamp;
  QwQuoteState state;
} Stored;

static void
clear_stored (Stored *stored)
{
  g_free (stored->text);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Stored, clear_stored)

static gboolean
put_columns (QwSql *sql, QwQuote *quote, const QwShelfIndex *index, Place *place, GError **error)
{
  g_autoptr (QwSqlQuery) query = qw_sql_query (
      sql, error, upsert, "sssisissssssiiissssi", quote->id, quote->previous, quote->number,
      (gint64) quote->revision, index->label, (gint64) quote->state, index->client,
      index->client_key, index->title, index->title_key, index->project, quote->currency,
      (gint64) quote->digits, (gint64) index->has_total, index->total, quote->created,
      quote->issued, index->valid_until, index->reason, g_get_real_time ());

  if (query == NULL || qw_sql_step (sql, query, error) != QW_SQL_ROW)
    return FALSE;
  place->row = sqlite3_column_int64 (query, 0);
  place->stamp = sqlite3_column_int64 (query, 1);
  return qw_sql_step (sql, query, error) == QW_SQL_DONE;
}

static void
keep_stamp (GHashTable *stamps, const char *id, gint64 stamp)
{
  g_hash_table_insert (stamps, g_strdup (id), g_memdup2 (&stamp, sizeof stamp));
}

static gboolean
put_text (QwShelf *self, QwQuote *quote, const char *text, GError **error)
{
  g_autoptr (QwShelfIndex) index = qw_shelf_index_new (quote);
  Place place = { 0, 0 };

  if (!put_columns (self->sql, quote, index, &place, error) ||
      !qw_sql_run (self->sql, error, "INSERT OR REPLACE INTO document (row, json) VALUES (?, ?)",
                   "is", place.row, text) ||
      !qw_shelf_index_words (self->sql, place.row, index, error) ||
      !qw_shelf_put_outcome (self, place.row, quote, error))
    return FALSE;

  keep_stamp (self->staged, quote->id, place.stamp);
  return TRUE;
}

char *
qw_shelf_quote_text (QwQuote *quote)
{
  g_autoptr (JsonNode) node = qw_quote_to_json (quote);

  return qw_writer_print (node, FALSE);
}

gboolean
qw_shelf_put (QwShelf *self, QwQuote *quote, GError **error)
{
  g_autofree char *text = qw_shelf_quote_text (quote);

  return put_text (self, quote, text, error);
}

QwQuote *
qw_shelf_read_text (QwShelf *self, const char *id, const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autofree char *name = g_strconcat (self->name, ": ", id, NULL);

  return qw_quote_parse (self->catalog, name, bytes, error);
}

/* What stands there; its text is NULL if there is nothing. */
static gboolean
find_stored (QwShelf *self, const char *id, Stored *stored, GError **error)
{
  g_autoptr (QwSqlQuery) query = qw_sql_query (
      self->sql, error,
      "SELECT json, stamp, state FROM quote JOIN document USING (row) WHERE id = ?", "s", id);
  QwSqlStep step = query != NULL ? qw_sql_step (self->sql, query, error) : QW_SQL_FAILED;

  if (step == QW_SQL_ROW)
    {
      stored->text = qw_sql_text (query, 0);
      stored->stamp = sqlite3_column_int64 (query, 1);
      stored->state = (QwQuoteState) sqlite3_column_int (query, 2);
    }
  return step != QW_SQL_FAILED;
}

QwQuote *
qw_shelf_get (QwShelf *self, const char *id, GError **error)
{
  g_auto (Stored) stored = { NULL };

  if (!find_stored (self, id, &stored, error))
    return NULL;
  if (stored.text == NULL)
    {
      qw_shelf_set_not_found (error);
      return NULL;
    }
  keep_stamp (self->stamps, id, stored.stamp);
  return qw_shelf_read_text (self, id, stored.text, error);
}

QwQuote *
qw_shelf_load (QwShelf *self, const char *id, GError **error)
{
  return qw_shelf_read (self, error) != NULL ? qw_shelf_get (self, id, error) : NULL;
}

/* Of what was sent, the client has a copy: only what is private may change. */
static gboolean
differs_in_private_only (QwQuote *a, QwQuote *b)
{
  g_autoptr (JsonNode) left = qw_quote_to_json (a);
  g_autoptr (JsonNode) right = qw_quote_to_json (b);

  for (const char *const *name = (const char *const[]){ "notes", "outcome", NULL }; *name; name++)
    {
      json_object_remove_member (json_node_get_object (left), *name);
      json_object_remove_member (json_node_get_object (right), *name);
    }
  return json_node_equal (left, right);
}

static gboolean
check_frozen (QwQuote *stored, QwQuote *quote, GError **error)
{
  if (!qw_quote_is_frozen (stored) && !qw_quote_is_frozen (quote))
    return TRUE;
  if (differs_in_private_only (stored, quote))
    return TRUE;

  g_set_error_literal (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_FROZEN,
                       _ ("A quote that was sent is not changed, but revised."));
  return FALSE;
}

/* Two programs have changed one draft: the other's version goes on as a draft of its own. */
static gboolean
keep_both (QwShelf *self, QwQuote *other, GError **error)
{
  g_autofree char *id = g_uuid_string_random ();
  g_autofree char *now = qw_shelf_now ();
  const QwQuoteStart start = { .id = id, .today = (now[10] = '\0', now) };
  g_autoptr (QwQuote) copy = qw_quote_duplicated (other, &start);

  if (!qw_shelf_put (self, copy, error))
    return FALSE;
  qw_shelf_add_notice (self, g_strdup_printf (_ ("“%s” was changed by another program at the same "
                                                 "time. Both versions are kept."),
                                              other->texts[QW_QUOTE_TITLE]));
  return TRUE;
}

static gboolean
was_changed_elsewhere (QwShelf *self, const char *id, gint64 stamp)
{
  const gint64 *seen = g_hash_table_lookup (self->stamps, id);

  return seen != NULL && *seen != stamp;
}

/* What stands there only has to be read if it may not just be replaced. */
static gboolean
make_way (QwShelf *self, QwQuote *quote, const Stored *stored, GError **error)
{
  gboolean both = was_changed_elsewhere (self, quote->id, stored->stamp);
  g_autoptr (QwQuote) old = NULL;

  if (!both && stored->state == QW_QUOTE_DRAFT && !qw_quote_is_frozen (quote))
    return TRUE;

  old = qw_shelf_read_text (self, quote->id, stored->text, error);
  return old != NULL && check_frozen (old, quote, error) && (!both || keep_both (self, old, error));
}

static gboolean
check_begins (QwQuote *quote, GError **error)
{
  if (!qw_quote_is_frozen (quote))
    return TRUE;

  g_set_error_literal (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_STEP,
                       _ ("A quote begins as a draft."));
  return FALSE;
}

static gboolean
save_one (QwShelf *self, QwQuote *quote, const char *text, GError **error)
{
  g_auto (Stored) stored = { NULL };

  if (!find_stored (self, quote->id, &stored, error))
    return FALSE;
  if (g_strcmp0 (stored.text, text) == 0)
    {
      keep_stamp (self->stamps, quote->id, stored.stamp);
      return TRUE;
    }
  if (stored.text == NULL ? !check_begins (quote, error) : !make_way (self, quote, &stored, error))
    return FALSE;
  return put_text (self, quote, text, error);
}

/* What could not be read again had better not take the place of what can: so it is read. */
gboolean
qw_shelf_save_text (QwShelf *self, const char *text, GError **error)
{
  g_autoptr (QwQuote) quote = qw_shelf_read_text (self, "quote", text, error);

  if (quote == NULL || qw_shelf_begin (self, error) == NULL)
    return FALSE;
  return qw_shelf_finish (self, save_one (self, quote, text, error), error);
}

gboolean
qw_shelf_save (QwShelf *self, QwQuote *const *quotes, gsize n, GError **error)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *text = qw_shelf_quote_text (quotes[i]);

      if (!qw_shelf_save_text (self, text, error))
        return FALSE;
    }
  return TRUE;
}
