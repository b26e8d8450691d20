/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "library-room.h"
#include "qw-schema.h"
#include "qw-shelf-private.h"

#define N_QUOTES 150

typedef struct
{
  LibraryRoom room;
  GHashTable *quotes; /* id to what it was */
} Desk;

/* Closed cleanly, so that all of it is in the one file. */
static void
desk_set_up (Desk *self)
{
  g_autofree char *notes = g_strnfill (9000, 'n');

  library_room_set_up (&self->room);
  g_assert_nonnull (qw_shelf_begin (self->room.shelf, NULL));
  self->quotes = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                        (GDestroyNotify) qw_quote_unref);
  for (guint i = 0; i < N_QUOTES; i++)
    {
      g_autofree char *title = g_strdup_printf ("Quote %u", i);
      g_autoptr (QwQuote)
          plain = library_room_quote (&self->room, "Example Bookshop", title, 100 * i);
      QwQuote *quote = i % 10 == 0 ? qw_quote_with_text (plain, QW_QUOTE_NOTES, notes)
                                   : qw_quote_ref (plain);

      g_assert_true (qw_shelf_put (self->room.shelf, quote, NULL));
      g_hash_table_insert (self->quotes, quote->id, quote);
    }
  g_assert_true (qw_shelf_finish (self->room.shelf, TRUE, NULL));
  g_clear_pointer (&self->room.shelf, qw_shelf_free);
}

static void
desk_clear (Desk *self)
{
  g_hash_table_unref (self->quotes);
  library_room_clear (&self->room);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Desk, desk_clear)

static void
damage (Desk *self, void (*harm) (char *text, gsize *size))
{
  g_autofree char *path = store_room_path (&self->room.room, LIBRARY);
  g_autofree char *text = NULL;
  gsize size = 0;

  g_assert_true (g_file_get_contents (path, &text, &size, NULL));
  harm (text, &size);
  g_assert_true (g_file_set_contents (path, text, (gssize) size, NULL));
}

static QwQuotePage *
list (Desk *self, GError **error)
{
  const QwQuoteQuery all = { .today = TODAY };

  return qw_shelf_list (self->room.shelf, &all, error);
}

/* As the thread of a library does it: a call that fails for damage is tried again on what was saved of it. */
static QwQuotePage *
list_mending (Desk *self)
{
  g_autoptr (GError) error = NULL;
  QwQuotePage *page = NULL;

  library_room_reopen (&self->room);
  page = list (self, &error);
  if (page != NULL)
    return page;
  g_assert_nonnull (error);
  g_assert_true (qw_shelf_mend (self->room.shelf));
  g_clear_error (&error);
  page = list (self, &error);
  g_assert_no_error (error);
  return page;
}

/* What came back is what was there. */
static void
assert_same (Desk *self, const QwQuotePage *page)
{
  for (guint i = 0; i < page->rows->len; i++)
    {
      const QwQuoteRow *row = g_ptr_array_index (page->rows, i);
      QwQuote *meant = g_hash_table_lookup (self->quotes, row->id);
      g_autoptr (QwQuote) found = library_room_load (&self->room, row->id);

      g_assert_nonnull (meant);
      g_assert_true (qw_quote_equal (found, meant));
    }
}

static void
harm_all (char *text, gsize *size)
{
  memset (text, '?', *size);
}

static void
harm_header (char *text, gsize *size)
{
  memset (text, 0, 100);
}

static void
harm_schema (char *text, gsize *size)
{
  memset (text + 100, 0x55, 3996);
}

static void
harm_middle (char *text, gsize *size)
{
  memset (text + *size / 2 / 4096 * 4096, 0xaa, 3 * 4096);
}

static void
harm_end (char *text, gsize *size)
{
  *size = *size * 2 / 3;
}

static void
harm_every_tenth (char *text, gsize *size)
{
  for (gsize at = 20 * 4096; at + 4096 <= *size; at += 10 * 4096)
    memset (text + at, 0xff, 4096);
}

typedef struct
{
  const char *name;
  void (*harm) (char *text, gsize *size);
  guint least;
} Harm;

/* @least: of 150 quotes, how many must come back. */
static const Harm harms[] = {
  { "all", harm_all, 0 },
  { "header", harm_header, N_QUOTES },
  { "schema", harm_schema, N_QUOTES },
  { "middle", harm_middle, 100 },
  { "end", harm_end, 60 },
  { "every-tenth", harm_every_tenth, 100 },
};

static void
test_harm (gconstpointer data)
{
  const Harm *harm = data;
  g_auto (Desk) self = { { { NULL } } };
  g_autoptr (QwQuotePage) page = NULL;
  g_autofree char *notice = NULL;
  g_autofree char *id = NULL;

  desk_set_up (&self);
  damage (&self, harm->harm);
  page = list_mending (&self);
  g_test_message ("%u of %u came back", page->n_found, N_QUOTES);
  g_assert_cmpuint (page->n_found, >=, harm->least);
  assert_same (&self, page);

  notice = qw_shelf_take_notice (self.room.shelf);
  g_assert_nonnull (strstr (notice, "library-damaged.sqlite"));
  g_assert_nonnull (strstr (notice, LIBRARY));
  g_assert_true (store_room_has (&self.room.room, "library-damaged.sqlite"));
  library_room_assert_whole (&self.room);
  id = library_room_add (&self.room, "Example Bookshop", "After", 100);
  g_assert_null (qw_shelf_take_notice (self.room.shelf));
}

static void
harm_at_random (char *text, gsize *size)
{
  for (int n = g_test_rand_int_range (1, 20); n > 0; n--)
    {
      gsize at = (gsize) g_test_rand_int_range (0, (int) *size);
      gsize length = (gsize) g_test_rand_int_range (1, 9000);

      for (gsize i = at; i < MIN (at + length, *size); i++)
        text[i] = (char) g_test_rand_int_range (0, 256);
    }
}

/* Whatever it is that was broken: no crash, and a library to work with. */
static void
test_random (void)
{
  for (guint i = 0; i < (g_test_slow () ? 300 : 12); i++)
    {
      g_auto (Desk) self = { { { NULL } } };
      g_autoptr (QwQuotePage) page = NULL;

      desk_set_up (&self);
      damage (&self, harm_at_random);
      page = list_mending (&self);
      g_free (library_room_add (&self.room, "Example Bookshop", "After", 100));
    }
}

static void
test_not_ours_to_mend (void)
{
  g_auto (Desk) self = { { { NULL } } };
  g_autoptr (QwCatalog) catalog = NULL;
  g_autoptr (GError) error = NULL;

  desk_set_up (&self);
  damage (&self, harm_header);
  self.room.shelf = qw_shelf_new (self.room.room.folder, self.room.catalog, FALSE);
  g_assert_null (list (&self, &error));
  g_assert_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_DAMAGED);
  g_assert_false (qw_shelf_mend (self.room.shelf));
  g_assert_false (store_room_has (&self.room.room, "library-damaged.sqlite"));
}

static void
run_script (const LibraryRoom *room, const char *script)
{
  g_autofree char *path = store_room_path (&room->room, LIBRARY);
  g_autoptr (GError) error = NULL;
  g_autoptr (QwSql) sql = qw_sql_open (path, QW_SQL_WRITE, &error);

  g_assert_no_error (error);
  g_assert_true (qw_sql_script (sql, script, &error));
  g_assert_no_error (error);
}

static void
test_newer (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  const QwQuoteQuery all = { .today = TODAY };
  g_autofree char *id = NULL;
  g_autofree char *found = NULL;
  g_autofree char *notice = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *path = NULL;
  gsize size_before = 0, size_after = 0;
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (QwQuote) edited = NULL;
  g_autoptr (GError) error = NULL;

  library_room_set_up (&self);
  id = library_room_add (&self, "Example Bookshop", "Shop", 100);
  g_clear_pointer (&self.shelf, qw_shelf_free);
  run_script (&self, "ALTER TABLE quote ADD COLUMN mood TEXT; PRAGMA user_version = 99;");
  path = store_room_path (&self.room, LIBRARY);
  g_assert_true (g_file_get_contents (path, &before, &size_before, NULL));

  library_room_reopen (&self);
  found = library_room_list (&self, &all);
  g_assert_cmpstr (found, ==, "Shop");
  quote = library_room_load (&self, id);
  g_assert_true (qw_shelf_is_read_only (self.shelf));
  notice = qw_shelf_take_notice (self.shelf);
  g_assert_nonnull (strstr (notice, "newer version"));
  edited = library_room_edit (quote, "Edited");
  g_assert_false (qw_shelf_save (self.shelf, &edited, 1, &error));
  g_assert_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_READ_ONLY);
  g_clear_pointer (&self.shelf, qw_shelf_free);
  g_assert_true (g_file_get_contents (path, &after, &size_after, NULL));
  g_assert_cmpmem (before, size_before, after, size_after);
}

/* Another program's database of the same name is not written to. */
static void
test_foreign (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  const QwQuoteQuery all = { .today = TODAY };
  g_autofree char *found = NULL;
  g_autoptr (GError) error = NULL;

  library_room_set_up (&self);
  run_script (&self, "CREATE TABLE recipe (name TEXT);");
  g_assert_null (qw_shelf_list (self.shelf, &all, &error));
  g_assert_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_DAMAGED);
  g_assert_true (qw_shelf_mend (self.shelf));
  found = library_room_list (&self, &all);
  g_assert_cmpstr (found, ==, "");
  g_assert_true (store_room_has (&self.room, "library-damaged.sqlite"));
}

/* Pages that fit together, but say something else than they did. */
static void
test_other_tables (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  const QwQuoteQuery all = { .sort = QW_QUOTE_SORT_TITLE, .today = TODAY };
  g_autofree char *id = NULL;
  g_autofree char *found = NULL;
  g_autoptr (GError) error = NULL;

  library_room_set_up (&self);
  id = library_room_add (&self, "Example Bookshop", "Shop", 100);
  g_assert_false (qw_shelf_mend (self.shelf));
  g_clear_pointer (&self.shelf, qw_shelf_free);
  run_script (&self, "PRAGMA writable_schema = ON;"
                     "UPDATE sqlite_master SET sql = replace (sql, 'title_key', 'tixle_key');");
  library_room_reopen (&self);
  g_assert_null (qw_shelf_list (self.shelf, &all, &error));
  g_assert_true (qw_shelf_mend (self.shelf));
  found = library_room_list (&self, &all);
  g_assert_cmpstr (found, ==, "Shop");
  library_room_assert_whole (&self);
}

/* What is wrong with a call is not wrong with the library. */
static void
test_not_damaged (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;

  library_room_set_up (&self);
  id = library_room_add (&self, "Example Bookshop", "Shop", 100);
  g_assert_false (qw_sql_script (self.shelf->sql, "SELECT nothing FROM nowhere", &error));
  g_assert_false (qw_shelf_mend (self.shelf));
  g_assert_false (store_room_has (&self.room, "library-damaged.sqlite"));
}

static const char step_one[] = "CREATE TABLE a (x INTEGER); PRAGMA application_id = 0x51774c62;"
                               "PRAGMA user_version = 1;";
static const char step_two[] = "ALTER TABLE a ADD COLUMN y INTEGER; PRAGMA user_version = 2;";
static const char step_wrong[] = "CREATE TABLE b (x INTEGER); ALTER TABLE nothing ADD COLUMN y;"
                                 "PRAGMA user_version = 2;";

static gint64
apply (StoreRoom *room, const char *const *steps, guint n, QwSchemaResult expected)
{
  g_autofree char *path = store_room_path (room, "a.sqlite");
  const QwSchema schema = { steps, n };
  g_autoptr (QwSql) sql = qw_sql_open (path, QW_SQL_WRITE, NULL);
  gint64 version = 0;

  g_assert_cmpint (qw_schema_apply (sql, &schema, room->path, NULL), ==, expected);
  g_assert_true (qw_sql_get_int (sql, &version, -1, NULL, "PRAGMA user_version", ""));
  return version;
}

/* Before an old file is changed, there is a copy of it; a step is taken whole or not at all. */
static void
test_migration (void)
{
  static const char *const good[] = { step_one, step_two };
  static const char *const wrong[] = { step_one, step_wrong };
  g_auto (StoreRoom) room = { NULL };

  store_room_set_up (&room);
  g_assert_cmpint (apply (&room, good, 1, QW_SCHEMA_CURRENT), ==, 1);
  g_assert_false (store_room_has (&room, "library-before-2.sqlite"));
  g_assert_cmpint (apply (&room, wrong, 2, QW_SCHEMA_FAILED), ==, 1);
  g_assert_true (store_room_has (&room, "library-before-2.sqlite"));
  g_assert_cmpint (apply (&room, good, 2, QW_SCHEMA_CURRENT), ==, 2);
  g_assert_true (store_room_has (&room, "library-before-2-2.sqlite"));
  g_assert_cmpint (apply (&room, good, 2, QW_SCHEMA_CURRENT), ==, 2);
  g_assert_false (store_room_has (&room, "library-before-3.sqlite"));
  g_assert_cmpint (apply (&room, good, 1, QW_SCHEMA_NEWER), ==, 2);
}

/* What verify must find: one statement for each. */
static const char *const faults[][2] = {
  { "UPDATE quote SET title = 'Other'", "column title" },
  { "UPDATE quote SET total = total + 1", "column total" },
  { "UPDATE quote SET state = 1", "column state" },
  { "UPDATE quote SET valid_until = '2026-01-01'", "column valid_until" },
  { "UPDATE document SET json = '{'", "line 1" },
  { "UPDATE document SET json = '{\"format\":1}'", "currency" },
  { "DELETE FROM document", "no document" },
  { "DELETE FROM search", "column client" },
  { "UPDATE search SET title = 'Other'", "column title" },
  { "INSERT INTO search (rowid, title) VALUES (99, 'Nobody')", "search without a quote" },
  { "UPDATE document SET row = 99 WHERE row = 1", "foreign key" },
  { "PRAGMA writable_schema = ON; UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM"
    " sqlite_master WHERE name = 'quote_by_title') WHERE name = 'quote_by_client';",
    "integrity" },
  { "UPDATE quote SET number = 'Q-1' WHERE row = 1", "column number" },
};

static void
test_verify (gconstpointer data)
{
  const char *const *fault = data;
  g_auto (LibraryRoom) self = { { NULL } };
  g_auto (GStrv) found = NULL;
  g_autofree char *id = NULL;
  g_autofree char *other = NULL;
  g_autofree char *all = NULL;

  library_room_set_up (&self);
  id = library_room_add (&self, "Example Bookshop", "Shop", 100);
  other = library_room_add (&self, "Example Bookshop", "Not a shop", 100);
  library_room_assert_whole (&self);
  g_clear_pointer (&self.shelf, qw_shelf_free);
  run_script (&self, fault[0]);
  self.shelf = qw_shelf_new (self.room.folder, self.catalog, FALSE);
  found = qw_shelf_verify (self.shelf, NULL);
  /* The little look when it is opened may have seen it already. */
  if (found == NULL && g_str_equal (fault[1], "integrity"))
    return;
  g_assert_nonnull (found);
  all = g_strjoinv ("\n", found);
  if (strstr (all, fault[1]) == NULL)
    g_error ("verify found “%s”", all);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (harms); i++)
    {
      g_autofree char *path = g_strconcat ("/shelf/mend/", harms[i].name, NULL);

      g_test_add_data_func (path, &harms[i], test_harm);
    }
  g_test_add_func ("/shelf/mend/random", test_random);
  g_test_add_func ("/shelf/mend/not-by-itself", test_not_ours_to_mend);
  g_test_add_func ("/shelf/newer", test_newer);
  g_test_add_func ("/shelf/foreign", test_foreign);
  g_test_add_func ("/shelf/other-tables", test_other_tables);
  g_test_add_func ("/shelf/not-damaged", test_not_damaged);
  g_test_add_func ("/shelf/migration", test_migration);
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autofree char *path = g_strdup_printf ("/shelf/verify/%u", i);

      g_test_add_data_func (path, faults[i], test_verify);
    }
  return g_test_run ();
}
