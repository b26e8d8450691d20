/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "library-room.h"

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

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shelf/round-trip", test_round_trip);
  g_test_add_func ("/shelf/not-found", test_not_found);
  g_test_add_func ("/shelf/frozen", test_frozen);
  return g_test_run ();
}
