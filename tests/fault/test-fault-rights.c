/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "library-calls.h"

#include <glib/gstdio.h>
#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Folders that may not be written to. */

static void
make_old (LibraryRoom *room, char **id)
{
  library_room_set_up (room);
  *id = library_room_add (room, "Example Bookshop", "Old", 100);
}

static void
lock_folder (LibraryRoom *room, gboolean locked)
{
  g_autofree char *path = store_room_path (&room->room, LIBRARY);

  g_assert_cmpint (g_chmod (path, locked ? 0400 : 0600), ==, 0);
  g_assert_cmpint (g_chmod (room->room.path, locked ? 0500 : 0700), ==, 0);
}

static void
assert_reads (QwLibrary *library, const char *id)
{
  const QwQuoteQuery all = { .today = TODAY };
  g_auto (StoreRoom) elsewhere = { NULL };
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuotePage) page = library_call_list (library, &all, &error);
  g_autoptr (QwQuote) old = library_call_load (library, id, NULL);

  g_assert_no_error (error);
  g_assert_cmpuint (page->n_found, ==, 1);
  g_assert_nonnull (old);
  g_assert_cmpstr (old->texts[QW_QUOTE_TITLE], ==, "Old");
  store_room_set_up (&elsewhere);
  file = store_room_file (&elsewhere, "out.quote");
  g_assert_true (library_call_export (library, id, file, &error));
  g_assert_no_error (error);
}

/* Told while it cannot be saved, saved as soon as it can, without anybody doing anything. */
static void
assert_saves_later (QwLibrary *library, LibraryRoom *room, void (*unlock) (LibraryRoom *room))
{
  g_autoptr (QwQuote) quote = library_room_quote (room, "Example Bookshop", "New", 200);
  g_autoptr (QwQuote) found = NULL;
  g_autoptr (QwQuote) unsaved = NULL;

  qw_library_save (library, quote);
  library_call_await_failure (library);
  g_assert_nonnull (strstr (qw_library_get_error_message (library), LIBRARY));
  g_assert_false (qw_library_get_saved (library));
  unsaved = library_call_load (library, quote->id, NULL);
  g_assert_true (unsaved == quote);

  unlock (room);
  library_call_await_saved (library);
  g_assert_null (qw_library_get_error_message (library));
  g_assert_false (qw_library_get_read_only (library));
  library_room_reopen (room);
  found = library_room_load (room, quote->id);
  g_assert_true (qw_quote_equal (found, quote));
  library_room_assert_whole (room);
}

static void
unlock_folder (LibraryRoom *room)
{
  lock_folder (room, FALSE);
}

static void
finish (LibraryRoom *room, QwLibrary *library)
{
  library_call_end (library);
  library_room_clear (room);
}

static void
test_read_only (void)
{
  LibraryRoom room = { { NULL } };
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;
  QwLibrary *library = NULL;

  make_old (&room, &id);
  g_clear_pointer (&room.shelf, qw_shelf_free);
  lock_folder (&room, TRUE);
  library = qw_library_new (room.room.folder, room.catalog);
  g_assert_true (library_call_open (library, &error));
  g_assert_no_error (error);
  g_assert_true (qw_library_get_read_only (library));
  assert_reads (library, id);
  assert_saves_later (library, &room, unlock_folder);
  finish (&room, library);
}

/* What a program that was killed has left beside the file counts too. */
static void
test_read_only_after_a_kill (void)
{
  LibraryRoom room = { { NULL } };
  LibraryRoom copy = { { NULL } };
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;
  QwLibrary *library = NULL;

  make_old (&room, &id);
  library_room_set_up (&copy);
  for (const char *const *end = (const char *const[]){ "", "-wal", NULL }; *end != NULL; end++)
    {
      g_autofree char *name = g_strconcat (LIBRARY, *end, NULL);
      g_autofree char *path = store_room_path (&room.room, name);
      g_autofree char *text = NULL;
      gsize size = 0;

      g_assert_true (g_file_get_contents (path, &text, &size, NULL));
      store_room_write (&copy.room, name, text, (gssize) size);
    }
  lock_folder (&copy, TRUE);
  library = qw_library_new (copy.room.folder, copy.catalog);
  g_assert_true (library_call_open (library, &error));
  g_assert_no_error (error);
  assert_reads (library, id);
  assert_saves_later (library, &copy, unlock_folder);
  finish (&copy, library);
  library_room_clear (&room);
}

static void
unlock_parent (LibraryRoom *room)
{
  g_autofree char *parent = g_path_get_dirname (room->room.path);

  g_assert_cmpint (g_chmod (parent, 0700), ==, 0);
}

static void
test_no_folder (void)
{
  g_auto (StoreRoom) parent = { NULL };
  LibraryRoom room = { { NULL } };
  g_autoptr (GError) error = NULL;
  QwLibrary *library = NULL;

  store_room_set_up (&parent);
  room.catalog = NULL;
  library_room_set_up (&room);
  store_room_clear (&room.room);
  room.room.path = store_room_path (&parent, "share");
  room.room.folder = g_file_new_for_path (room.room.path);
  library_room_reopen (&room);

  g_assert_cmpint (g_chmod (parent.path, 0500), ==, 0);
  library = qw_library_new (room.room.folder, room.catalog);
  g_assert_false (library_call_open (library, &error));
  g_assert_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_UNREADABLE);
  assert_saves_later (library, &room, unlock_parent);
  finish (&room, library);
}

static void
unlock_file (LibraryRoom *room)
{
  g_autofree char *path = store_room_path (&room->room, LIBRARY);

  g_assert_cmpint (g_chmod (path, 0600), ==, 0);
}

/* Not even to be read: it is neither a damaged one nor in the way. */
static void
test_unreadable (void)
{
  LibraryRoom room = { { NULL } };
  g_autofree char *id = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuote) old = NULL;
  QwLibrary *library = NULL;

  make_old (&room, &id);
  g_clear_pointer (&room.shelf, qw_shelf_free);
  path = store_room_path (&room.room, LIBRARY);
  g_assert_cmpint (g_chmod (path, 0), ==, 0);
  library = qw_library_new (room.room.folder, room.catalog);
  g_assert_false (library_call_open (library, &error));
  g_assert_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_UNREADABLE);
  assert_saves_later (library, &room, unlock_file);
  old = library_room_load (&room, id);
  g_assert_nonnull (old);
  finish (&room, library);
}

/* The superuser writes everywhere by two rights. The threads of the library inherit what is left. */
static gboolean
become_ordinary (void)
{
  struct __user_cap_header_struct header = { .version = _LINUX_CAPABILITY_VERSION_3 };
  struct __user_cap_data_struct rights[_LINUX_CAPABILITY_U32S_3] = { { 0 } };

  if (syscall (SYS_capget, &header, rights) != 0)
    return FALSE;
  rights[0].effective &= ~((1u << CAP_DAC_OVERRIDE) | (1u << CAP_DAC_READ_SEARCH));
  return syscall (SYS_capset, &header, rights) == 0;
}

int
main (int argc, char *argv[])
{
  if (!become_ordinary ())
    return 77;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fault/rights/read-only", test_read_only);
  g_test_add_func ("/fault/rights/read-only-after-a-kill", test_read_only_after_a_kill);
  g_test_add_func ("/fault/rights/no-folder", test_no_folder);
  g_test_add_func ("/fault/rights/unreadable", test_unreadable);
  return g_test_run ();
}
