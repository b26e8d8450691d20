/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-shelf-index.h"

#include "qw-quote-life.h"
#include "qw-quote-totals.h"

/* Bytes of a quote's text that are searched. */
#define MAX_BODY 400000

static char *
find_project (QwQuote *quote)
{
  JsonNode *brief = qw_quote_find_brief (quote);
  JsonNode *project = NULL;

  if (brief == NULL || !JSON_NODE_HOLDS_OBJECT (brief))
    return NULL;
  project = json_object_get_member (json_node_get_object (brief), "project");
  return project != NULL && JSON_NODE_HOLDS_VALUE (project) ? json_node_dup_string (project) : NULL;
}

static char *
find_reason (QwQuote *quote)
{
  const QwQuoteEvent *last = NULL;

  if (quote->state != QW_QUOTE_DECLINED || quote->history == NULL || quote->history->len == 0)
    return NULL;
  last = g_ptr_array_index (quote->history, quote->history->len - 1);
  return last->reason != NULL && *last->reason != '\0' ? g_strdup (last->reason) : NULL;
}

static void
find_total (QwQuote *quote, QwShelfIndex *index)
{
  g_autoptr (QwQuoteTotals) totals = qw_quote_totals_new (quote, NULL);

  index->has_total = totals != NULL;
  if (totals != NULL)
    index->total = totals->periods[QW_PERIOD_ONCE].total;
}

static void
add_text (GString *body, const char *text)
{
  gsize room = body->len < MAX_BODY ? MAX_BODY - body->len : 0;
  gsize length = text != NULL ? strlen (text) : 0;

  if (length == 0 || room == 0)
    return;
  if (length > room)
    length = (gsize) (g_utf8_find_prev_char (text, text + room + 1) - text);
  g_string_append_len (body, text, (gssize) length);
  g_string_append_c (body, '\n');
}

static void
add_contents (GString *body, const QwQuotePackage *package)
{
  for (guint i = 0; i < package->contents->len; i++)
    add_text (body, ((const QwQuoteContent *) package->contents->pdata[i])->title);
}

static void
add_section (GString *body, const QwQuoteSection *section)
{
  add_text (body, section->title);
  add_text (body, section->detail);
  for (guint i = 0; i < section->lines->len; i++)
    {
      const QwQuoteLine *line = g_ptr_array_index (section->lines, i);

      add_text (body, line->title);
      add_text (body, line->detail);
      if (line->package != NULL)
        add_contents (body, line->package);
    }
}

static char *
gather_body (QwQuote *quote)
{
  GString *body = g_string_new (NULL);

  if (quote->client != NULL)
    {
      add_text (body, quote->client->contact);
      add_text (body, quote->client->email);
      add_text (body, quote->client->address);
    }
  for (guint i = 0; i < quote->sections->len; i++)
    add_section (body, g_ptr_array_index (quote->sections, i));
  add_text (body, quote->texts[QW_QUOTE_INTRODUCTION]);
  add_text (body, quote->texts[QW_QUOTE_NOTES]);
  return g_string_free (body, FALSE);
}

static char *
text_or_nothing (const char *text)
{
  return g_strdup (text != NULL ? text : "");
}

QwShelfIndex *
qw_shelf_index_new (QwQuote *quote)
{
  QwShelfIndex *self = g_new0 (QwShelfIndex, 1);

  self->client = text_or_nothing (quote->client != NULL ? quote->client->name : NULL);
  self->client_key = qw_shelf_key (self->client);
  self->title = text_or_nothing (quote->texts[QW_QUOTE_TITLE]);
  self->title_key = qw_shelf_key (self->title);
  self->label = qw_quote_label (quote);
  self->project = find_project (quote);
  self->valid_until = qw_quote_valid_until (quote);
  self->reason = find_reason (quote);
  self->body = gather_body (quote);
  find_total (quote, self);
  return self;
}

void
qw_shelf_index_free (QwShelfIndex *self)
{
  g_free (self->client);
  g_free (self->client_key);
  g_free (self->title);
  g_free (self->title_key);
  g_free (self->label);
  g_free (self->project);
  g_free (self->valid_until);
  g_free (self->reason);
  g_free (self->body);
  g_free (self);
}

gboolean
qw_shelf_index_words (QwSql *sql, gint64 row, const QwShelfIndex *index, GError **error)
{
  gint64 same = 0;

  if (!qw_sql_get_int (sql, &same, 0, error,
                       "SELECT client = ?2 AND number = ?3 AND title = ?4 AND body = ?5"
                       " FROM search WHERE rowid = ?1",
                       "issss", row, index->client, index->label != NULL ? index->label : "",
                       index->title, index->body))
    return FALSE;
  if (same)
    return TRUE;

  return qw_sql_run (sql, error, "DELETE FROM search WHERE rowid = ?", "i", row) &&
         qw_sql_run (sql, error,
                     "INSERT INTO search (rowid, client, number, title, body)"
                     " VALUES (?, ?, ?, ?, ?)",
                     "issss", row, index->client, index->label != NULL ? index->label : "",
                     index->title, index->body);
}
