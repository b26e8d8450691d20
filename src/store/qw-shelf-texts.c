/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-shelf-private.h"

#include "qw-quote-life.h"
#include "qw-writer.h"

static char *
id_or_new (const char *id)
{
  return id != NULL ? g_strdup (id) : g_uuid_string_random ();
}

static gboolean
remove_one (QwShelf *self, const char *statement, const char *id, GError **error)
{
  QwSql *sql = qw_shelf_begin (self, error);

  return sql != NULL &&
         qw_shelf_finish (
             self, qw_sql_run (sql, error, statement, "s", id) && qw_shelf_was_found (sql, error),
             error);
}

GPtrArray *
qw_shelf_list_snippets (QwShelf *self, QwSnippetKind kind, GError **error)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_snippet_free);
  QwSql *sql = qw_shelf_read (self, error);
  g_autoptr (QwSqlQuery)
      query = sql != NULL ? qw_sql_query (sql, error,
                                          "SELECT id, title, text FROM snippet WHERE kind = ?"
                                          " ORDER BY title_key, row",
                                          "i", (gint64) kind)
                          : NULL;
  QwSqlStep step = QW_SQL_FAILED;

  while (query != NULL && (step = qw_sql_step (sql, query, error)) == QW_SQL_ROW)
    {
      QwSnippet *snippet = qw_snippet_new (kind, (const char *) sqlite3_column_text (query, 1),
                                           (const char *) sqlite3_column_text (query, 2));

      snippet->id = qw_sql_text (query, 0);
      g_ptr_array_add (list, snippet);
    }
  return step == QW_SQL_DONE ? g_steal_pointer (&list) : NULL;
}

char *
qw_shelf_save_snippet (QwShelf *self, const QwSnippet *snippet, GError **error)
{
  g_autofree char *id = id_or_new (snippet->id);
  g_autofree char *key = qw_shelf_key (snippet->title);
  QwSql *sql = qw_shelf_begin (self, error);

  if (sql == NULL ||
      !qw_shelf_finish (
          self,
          qw_sql_run (sql, error,
                      "INSERT INTO snippet (id, kind, title, title_key, text)"
                      " VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                      " kind = excluded.kind, title = excluded.title,"
                      " title_key = excluded.title_key, text = excluded.text",
                      "sisss", id, (gint64) snippet->kind, snippet->title, key, snippet->text),
          error))
    return NULL;
  return g_steal_pointer (&id);
}

gboolean
qw_shelf_delete_snippet (QwShelf *self, const char *id, GError **error)
{
  return remove_one (self, "DELETE FROM snippet WHERE id = ?", id, error);
}

GPtrArray *
qw_shelf_list_templates (QwShelf *self, GError **error)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_template_free);
  QwSql *sql = qw_shelf_read (self, error);
  g_autoptr (QwSqlQuery)
      query = sql != NULL
                  ? qw_sql_query (sql, error,
                                  "SELECT id, title FROM template ORDER BY title_key, row", "")
                  : NULL;
  QwSqlStep step = QW_SQL_FAILED;

  while (query != NULL && (step = qw_sql_step (sql, query, error)) == QW_SQL_ROW)
    {
      QwTemplate *template = g_new0 (QwTemplate, 1);

      template->id = qw_sql_text (query, 0);
      template->title = qw_sql_text (query, 1);
      g_ptr_array_add (list, template);
    }
  return step == QW_SQL_DONE ? g_steal_pointer (&list) : NULL;
}

/* Whoever the quote was for is nobody's business in the next. */
static char *
print_template (const char *id, QwQuote *quote)
{
  g_autofree char *now = qw_shelf_now ();
  g_autofree char *today = g_strndup (now, 10);
  const QwQuoteStart start = { .id = id, .today = today };
  g_autoptr (QwQuote) copy = qw_quote_duplicated (quote, &start);
  g_autoptr (QwParty) nobody = qw_party_new ();
  g_autoptr (QwQuote) plain = qw_quote_with_client (copy, nobody);
  g_autoptr (JsonNode) node = qw_quote_to_json (plain);

  return qw_writer_print (node, FALSE);
}

char *
qw_shelf_save_template (QwShelf *self,
                        const char *id,
                        const char *title,
                        QwQuote *quote,
                        GError **error)
{
  g_autofree char *owned = id_or_new (id);
  g_autofree char *key = qw_shelf_key (title);
  g_autofree char *text = print_template (owned, quote);
  QwSql *sql = qw_shelf_begin (self, error);

  if (sql == NULL ||
      !qw_shelf_finish (self,
                        qw_sql_run (sql, error,
                                    "INSERT INTO template (id, title, title_key, json)"
                                    " VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                                    " title = excluded.title, title_key = excluded.title_key,"
                                    " json = excluded.json",
                                    "ssss", owned, title, key, text),
                        error))
    return NULL;
  return g_steal_pointer (&owned);
}

static QwQuote *
start (QwShelf *self, QwSql *sql, const char *id, const char *when, GError **error)
{
  g_autofree char *text = NULL;
  g_autofree char *fresh = g_uuid_string_random ();
  g_autofree char *today = g_strndup (when, 10);
  const QwQuoteStart beginning = { .id = fresh, .today = today };
  g_autoptr (QwQuote) template = NULL;
  g_autoptr (QwQuote) quote = NULL;

  if (!qw_sql_get_text (sql, &text, error, "SELECT json FROM template WHERE id = ?", "s", id))
    return NULL;
  if (text == NULL)
    {
      qw_shelf_set_not_found (error);
      return NULL;
    }
  template = qw_shelf_read_text (self, id, text, error);
  if (template == NULL)
    return NULL;
  quote = qw_quote_duplicated (template, &beginning);
  return qw_shelf_put (self, quote, error) ? g_steal_pointer (&quote) : NULL;
}

QwQuote *
qw_shelf_start (QwShelf *self, const char *id, const char *when, GError **error)
{
  QwSql *sql = qw_shelf_begin (self, error);
  g_autoptr (QwQuote) quote = sql != NULL ? start (self, sql, id, when, error) : NULL;

  if (sql == NULL || !qw_shelf_finish (self, quote != NULL, error))
    return NULL;
  return g_steal_pointer (&quote);
}

gboolean
qw_shelf_delete_template (QwShelf *self, const char *id, GError **error)
{
  return remove_one (self, "DELETE FROM template WHERE id = ?", id, error);
}
