/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "library-calls.h"

typedef struct
{
  LibraryRoom room;
  QwLibrary *library;
  guint n_changed;
  guint n_saved;
} Desk;

static void
count_changed_cb (Desk *desk)
{
  desk->n_changed++;
}

static void
count_saved_cb (Desk *desk)
{
  desk->n_saved++;
}

static void
desk_set_up (Desk *self)
{
  g_autoptr (GError) error = NULL;

  library_room_set_up (&self->room);
  self->library = qw_library_new (self->room.room.folder, self->room.catalog);
  g_signal_connect_swapped (self->library, "changed", G_CALLBACK (count_changed_cb), self);
  g_signal_connect_swapped (self->library, "notify::saved", G_CALLBACK (count_saved_cb), self);
  g_assert_true (library_call_open (self->library, &error));
  g_assert_no_error (error);
}

static void
desk_clear (Desk *self)
{
  library_call_end (g_steal_pointer (&self->library));
  library_room_clear (&self->room);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Desk, desk_clear)

/* What waits for the disk belongs to what is asked next. */
static void
test_save (void)
{
  g_auto (Desk) self = { { { NULL } } };
  g_autoptr (QwQuote) first = NULL;
  g_autoptr (QwQuote) second = NULL;
  g_autoptr (QwQuote) found = NULL;

  desk_set_up (&self);
  first = library_room_quote (&self.room, "Example Bookshop", "First", 100);
  second = library_room_edit (first, "Second");
  g_assert_true (qw_library_get_saved (self.library));
  qw_library_save (self.library, first);
  qw_library_save (self.library, second);
  g_assert_false (qw_library_get_saved (self.library));
  g_assert_cmpuint (self.n_saved, ==, 1);

  library_call_await_saved (self.library);
  g_assert_cmpuint (self.n_saved, ==, 2);
  g_assert_cmpuint (self.n_changed, ==, 1);
  g_assert_null (qw_library_get_error_message (self.library));
  found = library_room_load (&self.room, first->id);
  g_assert_true (qw_quote_equal (found, second));
}

static void
test_unsaved_is_seen (void)
{
  g_auto (Desk) self = { { { NULL } } };
  const QwQuoteQuery all = { .today = TODAY };
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (QwQuote) found = NULL;
  g_autoptr (QwQuotePage) page = NULL;

  desk_set_up (&self);
  quote = library_room_quote (&self.room, "Example Bookshop", "Shop", 100);
  qw_library_save (self.library, quote);
  found = library_call_load (self.library, quote->id, NULL);
  g_assert_true (found == quote);
  page = library_call_list (self.library, &all, NULL);
  g_assert_cmpuint (page->n_found, ==, 1);
}

static void
test_flush (void)
{
  g_auto (Desk) self = { { { NULL } } };
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (QwQuote) found = NULL;

  desk_set_up (&self);
  quote = library_room_quote (&self.room, "Example Bookshop", "Shop", 100);
  qw_library_save (self.library, quote);
  g_assert_true (qw_library_flush (self.library));
  g_assert_true (qw_library_get_saved (self.library));
  found = library_room_load (&self.room, quote->id);
  g_assert_true (qw_quote_equal (found, quote));
  g_assert_true (qw_library_flush (self.library));
}

/* A step takes what is on screen, not what the disk had before. */
static void
test_send_unsaved (void)
{
  g_auto (Desk) self = { { { NULL } } };
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (QwQuote) edited = NULL;
  g_autoptr (QwQuote) sent = NULL;

  desk_set_up (&self);
  quote = library_room_quote (&self.room, "Example Bookshop", "Shop", 100);
  edited = library_room_edit (quote, "Another shop");
  qw_library_save (self.library, quote);
  qw_library_flush (self.library);
  qw_library_save (self.library, edited);
  sent = library_call_send (self.library, quote->id, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (sent->texts[QW_QUOTE_TITLE], ==, "Another shop");
  g_assert_cmpstr (sent->number, ==, "Q-2026-001");
}

/* Refused for good: it neither stands in the way of others nor is tried again. */
static void
test_save_of_sent (void)
{
  g_auto (Desk) self = { { { NULL } } };
  g_autofree char *id = NULL;
  g_autofree char *number = NULL;
  g_autoptr (QwQuote) sent = NULL;
  g_autoptr (QwQuote) edited = NULL;
  g_autoptr (QwQuote) other = NULL;
  g_autoptr (QwQuote) found = NULL;

  desk_set_up (&self);
  id = library_room_add (&self.room, "Example Bookshop", "Shop", 100);
  number = library_room_send (&self.room, id, WHEN);
  sent = library_room_load (&self.room, id);
  edited = library_room_edit (sent, "Another");
  other = library_room_quote (&self.room, "Example Bookshop", "Other", 100);
  qw_library_save (self.library, edited);
  qw_library_save (self.library, other);
  g_assert_true (qw_library_flush (self.library));
  g_assert_nonnull (strstr (qw_library_get_notice (self.library), "revised"));
  g_assert_null (qw_library_get_error_message (self.library));
  qw_library_dismiss_notice (self.library);
  g_assert_null (qw_library_get_notice (self.library));
  found = library_room_load (&self.room, id);
  g_assert_true (qw_quote_equal (found, sent));
}

static gboolean
has_changed (gpointer desk)
{
  return ((Desk *) desk)->n_changed > 0;
}

static void
test_other_program (void)
{
  g_auto (Desk) self = { { { NULL } } };
  g_autofree char *id = NULL;

  desk_set_up (&self);
  id = library_room_add (&self.room, "Example Bookshop", "Shop", 100);
  store_room_await (has_changed, &self);
}

static guint
count_titled (Desk *self, const char *title)
{
  const QwQuoteQuery all = { .today = TODAY };
  g_autoptr (QwQuotePage) page = library_call_list (self->library, &all, NULL);
  guint n = 0;

  for (guint i = 0; i < page->rows->len; i++)
    n += g_str_equal (((const QwQuoteRow *) g_ptr_array_index (page->rows, i))->title, title);
  return n;
}

static void
test_both_are_kept (void)
{
  g_auto (Desk) self = { { { NULL } } };
  g_autofree char *id = NULL;
  g_autoptr (QwQuote) loaded = NULL;
  g_autoptr (QwQuote) mine = NULL;
  g_autoptr (QwQuote) other = NULL;

  desk_set_up (&self);
  id = library_room_add (&self.room, "Example Bookshop", "Shop", 100);
  loaded = library_call_load (self.library, id, NULL);
  mine = library_room_edit (loaded, "Mine");
  other = library_room_edit (loaded, "Other");
  library_room_save (&self.room, other);
  qw_library_save (self.library, mine);
  g_assert_true (qw_library_flush (self.library));
  g_assert_nonnull (strstr (qw_library_get_notice (self.library), "Other"));
  g_assert_cmpuint (count_titled (&self, "Mine"), ==, 1);
  g_assert_cmpuint (count_titled (&self, "Other"), ==, 1);
}

static void
test_cancelled (void)
{
  g_auto (Desk) self = { { { NULL } } };
  const QwQuoteQuery all = { .today = TODAY };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  desk_set_up (&self);
  g_cancellable_cancel (cancellable);
  qw_library_list_async (self.library, &all, cancellable, store_room_keep_result, &result);
  store_room_await_result (&result);
  g_assert_null (qw_library_list_finish (self.library, result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_export_unsaved (void)
{
  g_auto (Desk) self = { { { NULL } } };
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (QwQuote) edited = NULL;
  g_autoptr (QwQuote) imported = NULL;
  QwImportKind kind = QW_IMPORT_NEW;

  desk_set_up (&self);
  file = store_room_file (&self.room.room, "shop.quote");
  quote = library_room_quote (&self.room, "Example Bookshop", "Shop", 100);
  qw_library_save (self.library, quote);
  g_assert_true (library_call_export (self.library, quote->id, file, &error));
  g_assert_no_error (error);
  imported = qw_shelf_import (self.room.shelf, file, &kind, &error);
  g_assert_no_error (error);
  g_assert_cmpint (kind, ==, QW_IMPORT_SAME);
  g_assert_true (qw_quote_equal (imported, quote));
}

/* On another thread, after what was saved before. */
static void
test_slow (void)
{
  g_auto (Desk) self = { { { NULL } } };
  g_auto (LibraryRoom) other = { { NULL } };
  const QwQuoteQuery all = { .today = TODAY };
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GAsyncResult) backed_up = NULL;
  g_autoptr (GAsyncResult) verified = NULL;
  g_autoptr (QwQuote) quote = NULL;
  g_auto (GStrv) faults = NULL;
  g_autofree char *found = NULL;

  desk_set_up (&self);
  library_room_set_up (&other);
  file = store_room_file (&other.room, LIBRARY);
  quote = library_room_quote (&self.room, "Example Bookshop", "Shop", 100);
  qw_library_save (self.library, quote);
  qw_library_backup_async (self.library, file, NULL, store_room_keep_result, &backed_up);
  qw_library_verify_async (self.library, NULL, store_room_keep_result, &verified);
  store_room_await_result (&backed_up);
  g_assert_true (qw_library_done_finish (self.library, backed_up, &error));
  g_assert_no_error (error);
  store_room_await_result (&verified);
  faults = qw_library_verify_finish (self.library, verified, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length (faults), ==, 0);
  found = library_room_list (&other, &all);
  g_assert_cmpstr (found, ==, "Shop");
}

/* Nobody waits for what was begun: it ends, and the library with it. */
static void
test_left_alone (void)
{
  LibraryRoom room = { { NULL } };
  const QwQuoteQuery all = { .today = TODAY };
  QwLibrary *library = NULL;

  library_room_set_up (&room);
  library = qw_library_new (room.room.folder, room.catalog);
  for (guint i = 0; i < 20; i++)
    qw_library_list_async (library, &all, NULL, NULL, NULL);
  g_object_add_weak_pointer (G_OBJECT (library), (gpointer *) &library);
  g_object_unref (library);
  while (library != NULL)
    g_main_context_iteration (NULL, TRUE);
  library_room_clear (&room);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/library/save", test_save);
  g_test_add_func ("/library/unsaved-is-seen", test_unsaved_is_seen);
  g_test_add_func ("/library/flush", test_flush);
  g_test_add_func ("/library/send-unsaved", test_send_unsaved);
  g_test_add_func ("/library/save-of-sent", test_save_of_sent);
  g_test_add_func ("/library/other-program", test_other_program);
  g_test_add_func ("/library/both-are-kept", test_both_are_kept);
  g_test_add_func ("/library/cancelled", test_cancelled);
  g_test_add_func ("/library/export-unsaved", test_export_unsaved);
  g_test_add_func ("/library/slow", test_slow);
  g_test_add_func ("/library/left-alone", test_left_alone);
  return g_test_run ();
}
