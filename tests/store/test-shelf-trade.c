/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "library-room.h"

#include <glib/gstdio.h>

static QwQuote *
import (LibraryRoom *self, const char *name, QwImportKind expected)
{
  g_autoptr (GFile) file = store_room_file (&self->room, name);
  g_autoptr (GError) error = NULL;
  QwImportKind kind = QW_IMPORT_NEW;
  QwQuote *quote = qw_shelf_import (self->shelf, file, &kind, &error);

  g_assert_no_error (error);
  g_assert_cmpint (kind, ==, expected);
  return quote;
}

static void export(LibraryRoom *self, QwQuote *quote, const char *name)
{
  g_autoptr (GFile) file = store_room_file (&self->room, name);
  g_autoptr (GError) error = NULL;

  g_assert_true (qw_shelf_export (self->shelf, quote, file, &error));
  g_assert_no_error (error);
}

static guint
count (LibraryRoom *self)
{
  const QwQuoteQuery all = { .states = (1u << QW_N_QUOTE_STATES) - 1, .today = TODAY };
  g_autoptr (QwQuotePage) page = qw_shelf_list (self->shelf, &all, NULL);

  return page->n_found;
}

/* Out of one library and into another, private parts, history, number and all. */
static void
test_move (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_auto (LibraryRoom) other = { { NULL } };
  g_autofree char *id = NULL;
  g_autofree char *number = NULL;
  g_autoptr (QwQuote) sent = NULL;
  g_autoptr (QwQuote) moved = NULL;
  g_autoptr (QwQuote) again = NULL;
  g_autofree char *next = NULL;
  g_autofree char *next_id = NULL;

  library_room_set_up (&self);
  library_room_set_up (&other);
  id = library_room_add (&self, "Example Bookshop", "Shop", 100);
  number = library_room_send (&self, id, WHEN);
  sent = library_room_load (&self, id);
  export(&other, sent, "a.quote");
  moved = import (&other, "a.quote", QW_IMPORT_NEW);
  g_assert_true (qw_quote_equal (moved, sent));
  again = import (&other, "a.quote", QW_IMPORT_SAME);
  g_assert_cmpuint (count (&other), ==, 1);

  /* Its number is taken there too. */
  next_id = library_room_add (&other, "Example Bakery", "Other", 100);
  next = library_room_send (&other, next_id, WHEN);
  g_assert_cmpstr (next, ==, "Q-2026-002");
  library_room_assert_whole (&other);
}

/* What was edited since it was imported is not undone by importing it again. */
static void
test_edited_since (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (QwQuote) imported = NULL;
  g_autoptr (QwQuote) edited = NULL;
  g_autoptr (QwQuote) again = NULL;

  library_room_set_up (&self);
  quote = library_room_quote (&self, "Example Bookshop", "Shop", 100);
  export(&self, quote, "a.quote");
  imported = import (&self, "a.quote", QW_IMPORT_NEW);
  edited = library_room_edit (imported, "Edited");
  library_room_save (&self, edited);
  again = import (&self, "a.quote", QW_IMPORT_SAME);
  g_assert_cmpstr (again->texts[QW_QUOTE_TITLE], ==, "Edited");
  g_assert_cmpuint (count (&self), ==, 1);
}

static void
test_deleted_since (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (QwQuote) imported = NULL;
  g_autoptr (QwQuote) again = NULL;

  library_room_set_up (&self);
  quote = library_room_quote (&self, "Example Bookshop", "Shop", 100);
  export(&self, quote, "a.quote");
  imported = import (&self, "a.quote", QW_IMPORT_NEW);
  g_assert_true (qw_shelf_set_deleted (self.shelf, imported->id, TRUE, NULL));
  g_assert_cmpuint (count (&self), ==, 0);
  again = import (&self, "a.quote", QW_IMPORT_SAME);
  g_assert_cmpuint (count (&self), ==, 1);
}

/* The same number here for another quote: that one stays, this one is a draft. */
static void
test_number_taken (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_auto (LibraryRoom) other = { { NULL } };
  LibraryRoom *rooms[] = { &self, &other };
  g_autoptr (QwQuote) theirs = NULL;
  g_autoptr (QwQuote) copy = NULL;
  g_autoptr (QwQuote) again = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (rooms); i++)
    {
      g_autofree char *id = NULL;

      library_room_set_up (rooms[i]);
      id = library_room_add (rooms[i], "Example Bookshop", i == 0 ? "Ours" : "Theirs", 100);
      g_free (library_room_send (rooms[i], id, WHEN));
      if (i == 1)
        theirs = library_room_load (rooms[i], id);
    }
  export(&self, theirs, "theirs.quote");
  copy = import (&self, "theirs.quote", QW_IMPORT_COPY);
  g_assert_null (copy->number);
  g_assert_cmpint (copy->state, ==, QW_QUOTE_DRAFT);
  again = import (&self, "theirs.quote", QW_IMPORT_SAME);
  g_assert_cmpstr (again->id, ==, copy->id);
  g_assert_cmpuint (count (&self), ==, 2);
  library_room_assert_whole (&self);
}

/* Refused, and nothing else is harmed. */
static const char *const bad[] = { "", "{", "[]", "{\"format\":2}", "\xff", "{\"format\":1}" };

static void
test_bad (gconstpointer text)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autofree char *id = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  QwImportKind kind = QW_IMPORT_NEW;

  library_room_set_up (&self);
  id = library_room_add (&self, "Example Bookshop", "Shop", 100);
  store_room_write (&self.room, "bad.quote", text, -1);
  file = store_room_file (&self.room, "bad.quote");
  g_assert_null (qw_shelf_import (self.shelf, file, &kind, &error));
  g_assert_nonnull (strstr (error->message, "bad.quote"));
  g_assert_cmpuint (count (&self), ==, 1);
  library_room_assert_whole (&self);
}

static void
test_backup (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *notice = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuote) found = NULL;

  library_room_set_up (&self);
  first = library_room_add (&self, "Example Bookshop", "First", 100);
  file = store_room_file (&self.room, "backup.sqlite");
  g_assert_true (qw_shelf_back_up (self.shelf, file, &error));
  g_assert_no_error (error);
  second = library_room_add (&self, "Example Bookshop", "Second", 100);
  g_assert_cmpuint (count (&self), ==, 2);

  g_assert_true (qw_shelf_restore (self.shelf, file, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count (&self), ==, 1);
  found = library_room_load (&self, first);
  notice = qw_shelf_take_notice (self.shelf);
  g_assert_nonnull (strstr (notice, "library-before-restore.sqlite"));
  library_room_assert_whole (&self);

  /* What was there before can be brought back the same way. */
  g_clear_object (&file);
  file = store_room_file (&self.room, "library-before-restore.sqlite");
  g_assert_true (qw_shelf_restore (self.shelf, file, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count (&self), ==, 2);
  g_assert_true (store_room_has (&self.room, "library-before-restore-2.sqlite"));
}

static const char *const no_backups[] = { "", "text", "SQLite format 3" };

static void
test_restore_refused (gconstpointer text)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autofree char *id = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GFile) missing = NULL;
  g_autoptr (GError) error = NULL;

  library_room_set_up (&self);
  id = library_room_add (&self, "Example Bookshop", "Shop", 100);
  store_room_write (&self.room, "bad", text, -1);
  file = store_room_file (&self.room, "bad");
  missing = store_room_file (&self.room, "missing");
  g_assert_false (qw_shelf_restore (self.shelf, file, &error));
  g_assert_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_DAMAGED);
  g_clear_error (&error);
  g_assert_false (qw_shelf_restore (self.shelf, missing, &error));
  g_assert_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_UNREADABLE);
  g_assert_cmpuint (count (&self), ==, 1);
  library_room_assert_whole (&self);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shelf/import/move", test_move);
  g_test_add_func ("/shelf/import/edited-since", test_edited_since);
  g_test_add_func ("/shelf/import/deleted-since", test_deleted_since);
  g_test_add_func ("/shelf/import/number-taken", test_number_taken);
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *path = g_strdup_printf ("/shelf/import/bad/%u", i);

      g_test_add_data_func (path, bad[i], test_bad);
    }
  g_test_add_func ("/shelf/backup", test_backup);
  for (guint i = 0; i < G_N_ELEMENTS (no_backups); i++)
    {
      g_autofree char *path = g_strdup_printf ("/shelf/restore/refused/%u", i);

      g_test_add_data_func (path, no_backups[i], test_restore_refused);
    }
  return g_test_run ();
}
