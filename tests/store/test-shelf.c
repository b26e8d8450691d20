/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "library-room.h"

#include <glib/gstdio.h>
#include <sys/stat.h>

static void
test_round_trip (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (QwQuote) found = NULL;

  library_room_set_up (&self);
  quote = library_room_quote (&self, "Example Bookshop", "<b>Kite & \"Co\"</b> %s", 880000);
  library_room_save (&self, quote);
  found = library_room_load (&self, quote->id);
  g_assert_true (qw_quote_equal (found, quote));

  g_clear_pointer (&found, qw_quote_unref);
  library_room_reopen (&self);
  found = library_room_load (&self, quote->id);
  g_assert_true (qw_quote_equal (found, quote));
  library_room_assert_whole (&self);
}

static void
test_not_found (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (GError) error = NULL;

  library_room_set_up (&self);
  g_assert_null (qw_shelf_load (self.shelf, "nothing", &error));
  g_assert_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_NOT_FOUND);
}

static void
test_frozen (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autofree char *id = NULL;
  g_autofree char *number = NULL;
  g_autoptr (QwQuote) sent = NULL;
  g_autoptr (QwQuote) other = NULL;
  g_autoptr (QwQuote) noted = NULL;
  g_autoptr (QwQuote) found = NULL;
  g_autoptr (GError) error = NULL;

  library_room_set_up (&self);
  id = library_room_add (&self, "Example Bookshop", "Shop", 100);
  number = library_room_send (&self, id, WHEN);
  g_assert_cmpstr (number, ==, "Q-2026-001");
  sent = library_room_load (&self, id);
  g_assert_cmpint (sent->state, ==, QW_QUOTE_SENT);
  g_assert_cmpstr (sent->issued, ==, TODAY);

  other = library_room_edit (sent, "Another");
  g_assert_false (qw_shelf_save (self.shelf, &other, 1, &error));
  g_assert_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_FROZEN);

  noted = qw_quote_with_text (sent, QW_QUOTE_NOTES, "Called on Monday.");
  library_room_save (&self, noted);
  found = library_room_load (&self, id);
  g_assert_cmpstr (found->texts[QW_QUOTE_NOTES], ==, "Called on Monday.");
  library_room_assert_whole (&self);
}

/* Neither waited for nor written to. */
static void
test_no_file (gconstpointer data)
{
  void (*make) (const StoreRoom *, const char *) = data;
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (GError) error = NULL;

  library_room_set_up (&self);
  make (&self.room, LIBRARY);
  quote = library_room_quote (&self, "Example Bookshop", "Shop", 100);
  g_assert_false (qw_shelf_save (self.shelf, &quote, 1, &error));
  g_assert_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_UNREADABLE);
  g_assert_false (qw_shelf_mend (self.shelf));
  g_assert_true (store_room_has (&self.room, LIBRARY));
}

/* Prices and addresses are nobody else's business. */
static void
test_private (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autofree char *id = NULL;
  g_autofree char *path = NULL;
  g_autofree char *log = NULL;
  GStatBuf about;

  library_room_set_up (&self);
  id = library_room_add (&self, "Example Bookshop", "Shop", 100);
  path = store_room_path (&self.room, LIBRARY);
  log = g_strconcat (path, "-wal", NULL);
  g_assert_cmpint (g_stat (path, &about), ==, 0);
  g_assert_cmpint (about.st_mode & 0777, ==, 0600);
  g_assert_cmpint (g_stat (log, &about), ==, 0);
  g_assert_cmpint (about.st_mode & 0777, ==, 0600);
}

/* What could not be read again does not take the place of what can. */
static void
test_unreadable_quote (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (QwQuote) good = NULL;
  g_autoptr (QwQuote) bad = NULL;
  g_autoptr (QwQuote) found = NULL;
  g_autofree char *text = g_strnfill (QW_QUOTE_MAX_TEXT + 1, 'x');
  g_autoptr (GError) error = NULL;

  library_room_set_up (&self);
  good = library_room_quote (&self, "Example Bookshop", "Shop", 100);
  library_room_save (&self, good);
  bad = qw_quote_with_text (good, QW_QUOTE_NOTES, text);
  g_assert_false (qw_shelf_save (self.shelf, &bad, 1, &error));
  g_assert_nonnull (error);
  found = library_room_load (&self, good->id);
  g_assert_true (qw_quote_equal (found, good));
}

/* Ten thousand lines, texts of 100,000 characters. */
static void
test_large (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autofree char *text = g_strnfill (QW_QUOTE_MAX_TEXT, 'x');
  g_autoptr (QwQuote) plain = NULL;
  g_autoptr (QwQuote) noted = NULL;
  g_autoptr (QwQuote) large = NULL;
  g_autoptr (QwQuote) found = NULL;
  g_autoptr (GPtrArray)
      sections = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_quote_section_unref);
  QwQuoteSection *section = qw_quote_section_new ("All of it");

  library_room_set_up (&self);
  for (guint i = 0; i < QW_QUOTE_MAX_LINES; i++)
    {
      QwQuoteLine *line = qw_quote_line_new (QW_QUOTE_LINE_FIXED, "A line of many");

      line->price = i;
      g_ptr_array_add (section->lines, line);
    }
  g_ptr_array_add (sections, section);
  plain = library_room_quote (&self, "Example Bookshop", "Shop", 100);
  noted = qw_quote_with_text (plain, QW_QUOTE_TERMS, text);
  large = qw_quote_with_sections (noted, sections);
  library_room_save (&self, large);
  found = library_room_load (&self, large->id);
  g_assert_true (qw_quote_equal (found, large));
  library_room_assert_whole (&self);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shelf/round-trip", test_round_trip);
  g_test_add_func ("/shelf/not-found", test_not_found);
  g_test_add_func ("/shelf/frozen", test_frozen);
  g_test_add_data_func ("/shelf/no-file/folder", store_room_make_folder, test_no_file);
  g_test_add_data_func ("/shelf/no-file/pipe", store_room_make_pipe, test_no_file);
  g_test_add_func ("/shelf/private", test_private);
  g_test_add_func ("/shelf/unreadable-quote", test_unreadable_quote);
  g_test_add_func ("/shelf/large", test_large);
  return g_test_run ();
}
