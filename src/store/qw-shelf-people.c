/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-shelf-private.h"

#include "qw-gate.h"
#include "qw-writer.h"

#include <string.h>

#define COLUMNS                                                                                    \
  "id, name, contact, address, email, phone, tax_id, bank, logo, extra, currency, language,"       \
  " tax_title, tax_percent, tax_note, valid_days, terms"

typedef enum
{
  KIND_CLIENT,
  KIND_OWN,
} Kind;

/* A client that was deleted comes back when it is saved. */
static const char upsert[] =
    "INSERT INTO party (kind, name_key, " COLUMNS ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,"
    " ?10, ?11, ?12, ?13, ?14, ?15, CASE WHEN ?15 IS NOT NULL THEN ?16 END, ?17, ?18, ?19)"
    " ON CONFLICT (id) DO UPDATE SET name_key = excluded.name_key, name = excluded.name,"
    " contact = excluded.contact, address = excluded.address, email = excluded.email,"
    " phone = excluded.phone, tax_id = excluded.tax_id, bank = excluded.bank,"
    " logo = excluded.logo, extra = excluded.extra, currency = excluded.currency,"
    " language = excluded.language, tax_title = excluded.tax_title,"
    " tax_percent = excluded.tax_percent, tax_note = excluded.tax_note,"
    " valid_days = excluded.valid_days, terms = excluded.terms, deleted = NULL";

static void
take_text (char **place, sqlite3_stmt *query, int column)
{
  g_free (*place);
  *place = qw_sql_text (query, column);
}

static JsonObject *
read_extra (sqlite3_stmt *query, int column)
{
  g_autofree char *text = qw_sql_text (query, column);
  g_autoptr (GBytes) bytes = text != NULL ? g_bytes_new (text, strlen (text)) : NULL;
  g_autoptr (JsonNode) node = bytes != NULL ? qw_gate_parse ("party", bytes, NULL) : NULL;

  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_dup_object (node) : NULL;
}

static QwParty *
read_party (sqlite3_stmt *query)
{
  QwParty *party = qw_party_new ();

  take_text (&party->id, query, 0);
  take_text (&party->name, query, 1);
  take_text (&party->contact, query, 2);
  take_text (&party->address, query, 3);
  take_text (&party->email, query, 4);
  take_text (&party->phone, query, 5);
  take_text (&party->tax_id, query, 6);
  take_text (&party->bank, query, 7);
  party->logo = qw_sql_blob (query, 8);
  party->extra = read_extra (query, 9);
  return party;
}

static QwQuoteTax *
read_tax (sqlite3_stmt *query)
{
  g_autofree char *title = qw_sql_text (query, 12);
  QwQuoteTax *tax = title != NULL ? qw_quote_tax_new (title, sqlite3_column_int64 (query, 13))
                                  : NULL;

  if (tax != NULL)
    tax->note = qw_sql_text (query, 14);
  return tax;
}

static QwClient *
read_client (sqlite3_stmt *query)
{
  g_autoptr (QwParty) party = read_party (query);
  QwClient *client = qw_client_new (party);

  client->currency = qw_sql_text (query, 10);
  client->language = qw_sql_text (query, 11);
  client->tax = read_tax (query);
  client->valid_days = (guint) sqlite3_column_int (query, 15);
  client->terms = qw_sql_text (query, 16);
  return client;
}

static char *
print_extra (const QwParty *party)
{
  g_autoptr (JsonNode) node = NULL;

  if (party->extra == NULL)
    return NULL;
  node = json_node_alloc ();
  json_node_init_object (node, party->extra);
  return qw_writer_print (node, FALSE);
}

static const char *
not_null (const char *text)
{
  return text != NULL ? text : "";
}

static gboolean
write_client (QwSql *sql, const QwClient *client, Kind kind, const char *id, GError **error)
{
  const QwParty *party = client->party;
  g_autofree char *key = qw_shelf_key (not_null (party->name));
  g_autofree char *extra = print_extra (party);

  return qw_sql_run (sql, error, upsert, "isssssssssbssssisis", (gint64) kind, key, id,
                     not_null (party->name), not_null (party->contact), not_null (party->address),
                     not_null (party->email), not_null (party->phone), not_null (party->tax_id),
                     not_null (party->bank), party->logo, extra, client->currency, client->language,
                     client->tax != NULL ? not_null (client->tax->title) : NULL,
                     client->tax != NULL ? client->tax->percent : (gint64) 0,
                     client->tax != NULL ? client->tax->note : NULL, (gint64) client->valid_days,
                     client->terms);
}

static char *
save_client (QwShelf *self, const QwClient *client, Kind kind, char *id, GError **error)
{
  g_autofree char *owned = id;
  QwSql *sql = qw_shelf_begin (self, error);

  if (sql == NULL || !qw_shelf_finish (self, write_client (sql, client, kind, owned, error), error))
    return NULL;
  return g_steal_pointer (&owned);
}

static gboolean
begins_word (const char *text, const char *beginning)
{
  for (const char *p = text; p != NULL; p = strchr (p, ' '))
    {
      if (*p == ' ')
        p++;
      if (g_str_has_prefix (p, beginning))
        return TRUE;
    }
  return FALSE;
}

GPtrArray *
qw_shelf_list_clients (QwShelf *self, const char *search, GError **error)
{
  g_autoptr (GPtrArray) clients = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_client_free);
  g_autofree char *beginning = qw_shelf_key (not_null (search));
  QwSql *sql = qw_shelf_read (self, error);
  g_autoptr (QwSqlQuery)
      query = sql != NULL ? qw_sql_query (sql, error,
                                          "SELECT " COLUMNS ", name_key FROM party WHERE kind = 0"
                                          " AND deleted IS NULL ORDER BY name_key, row",
                                          "")
                          : NULL;
  QwSqlStep step = QW_SQL_FAILED;

  while (query != NULL && (step = qw_sql_step (sql, query, error)) == QW_SQL_ROW)
    if (begins_word ((const char *) sqlite3_column_text (query, 17), beginning))
      g_ptr_array_add (clients, read_client (query));
  return step == QW_SQL_DONE ? g_steal_pointer (&clients) : NULL;
}

char *
qw_shelf_save_client (QwShelf *self, const QwClient *client, GError **error)
{
  char *id = client->party->id != NULL ? g_strdup (client->party->id) : g_uuid_string_random ();

  return save_client (self, client, KIND_CLIENT, id, error);
}

gboolean
qw_shelf_delete_client (QwShelf *self, const char *id, GError **error)
{
  QwSql *sql = qw_shelf_begin (self, error);
  gboolean right = FALSE;

  if (sql == NULL)
    return FALSE;

  right = qw_sql_run (sql, error, "UPDATE party SET deleted = ? WHERE id = ? AND kind = 0", "is",
                      g_get_real_time () / G_USEC_PER_SEC, id) &&
          qw_shelf_was_found (sql, error);
  return qw_shelf_finish (self, right, error);
}

QwClient *
qw_shelf_load_business (QwShelf *self, GError **error)
{
  QwSql *sql = qw_shelf_read (self, error);
  g_autoptr (QwSqlQuery)
      query = sql != NULL
                  ? qw_sql_query (sql, error, "SELECT " COLUMNS " FROM party WHERE kind = 1", "")
                  : NULL;
  QwSqlStep step = query != NULL ? qw_sql_step (sql, query, error) : QW_SQL_FAILED;
  g_autoptr (QwParty) nobody = NULL;

  if (step == QW_SQL_ROW)
    return read_client (query);
  if (step == QW_SQL_FAILED)
    return NULL;
  nobody = qw_party_new ();
  return qw_client_new (nobody);
}

gboolean
qw_shelf_save_business (QwShelf *self, const QwClient *business, GError **error)
{
  g_autofree char *id = save_client (self, business, KIND_OWN, g_strdup ("own"), error);

  return id != NULL;
}
