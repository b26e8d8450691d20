/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "library-calls.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>

/* A disk with no room: by a limit to the size of files that this program may write, and, where that is allowed, by a
 * file system that is really full. */

#define ROOM (600 * 1024)

typedef struct
{
  LibraryRoom room;
  QwLibrary *library;
  QwQuote *old; /* was on the disk before it was full */
} Desk;

static void
desk_open (Desk *self)
{
  g_autoptr (GError) error = NULL;

  self->library = qw_library_new (self->room.room.folder, self->room.catalog);
  g_assert_true (library_call_open (self->library, &error));
  g_assert_no_error (error);
  self->old = library_room_quote (&self->room, "Example Bookshop", "Old", 100);
  qw_library_save (self->library, self->old);
  g_assert_true (qw_library_flush (self->library));
}

static void
desk_clear (Desk *self)
{
  g_clear_pointer (&self->old, qw_quote_unref);
  library_call_end (g_steal_pointer (&self->library));
  library_room_clear (&self->room);
}

static void
set_limit (rlim_t size)
{
  struct rlimit limit;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = MIN (size, limit.rlim_max);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

/* More than any file may hold. */
static QwQuote *
make_large (Desk *self)
{
  g_autoptr (QwQuote) quote = library_room_quote (&self->room, "Example Bookshop", "Large", 100);
  g_autofree char *text = g_strnfill (90000, 'x');
  QwQuote *large = qw_quote_ref (quote);

  for (guint i = 0; i < 20; i++)
    {
      g_autoptr (QwQuote) before = large;
      g_autoptr (QwQuoteLine) line = qw_quote_line_new (QW_QUOTE_LINE_FREE, "Line");

      g_free (line->detail);
      line->detail = g_strdup (text);
      large = qw_quote_with_line (before, 0, G_MAXUINT, line);
    }
  return large;
}

/* The quote that could not be written is there to work on, and to be saved elsewhere. */
static void
assert_usable (Desk *self, QwQuote *unsaved)
{
  const QwQuoteQuery all = { .today = TODAY };
  g_autoptr (QwQuotePage) page = library_call_list (self->library, &all, NULL);
  g_autoptr (QwQuote) old = library_call_load (self->library, self->old->id, NULL);
  g_autoptr (QwQuote) found = library_call_load (self->library, unsaved->id, NULL);

  g_assert_cmpuint (page->n_found, ==, 1);
  g_assert_true (qw_quote_equal (old, self->old));
  g_assert_true (qw_quote_equal (found, unsaved));
}

static void
assert_export (Desk *self, QwQuote *unsaved, const char *folder)
{
  g_autoptr (GFile) file = g_file_new_build_filename (folder, "out.quote", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (library_call_export (self->library, unsaved->id, file, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_delete (file, NULL, NULL));
}

static void
assert_failing (Desk *self)
{
  const char *message = qw_library_get_error_message (self->library);

  g_assert_nonnull (message);
  g_test_message ("%s", message);
  g_assert_nonnull (strstr (message, "not being saved"));
  g_assert_nonnull (strstr (message, LIBRARY));
  g_assert_nonnull (strstr (message, "no room"));
  g_assert_false (qw_library_get_saved (self->library));
}

static void
assert_all_there (Desk *self, QwQuote *large)
{
  g_autoptr (QwQuote) found = NULL;

  g_assert_null (qw_library_get_error_message (self->library));
  found = library_room_load (&self->room, large->id);
  g_assert_true (qw_quote_equal (found, large));
  library_room_assert_whole (&self->room);
}

static void
test_limit (void)
{
  g_auto (StoreRoom) elsewhere = { NULL };
  g_autoptr (QwQuote) large = NULL;
  Desk self = { { { NULL } } };

  store_room_set_up (&elsewhere);
  library_room_set_up (&self.room);
  desk_open (&self);
  large = make_large (&self);

  set_limit (ROOM);
  qw_library_save (self.library, large);
  library_call_await_failure (self.library);
  assert_failing (&self);
  g_assert_false (qw_library_flush (self.library));
  assert_usable (&self, large);
  library_room_assert_whole (&self.room);

  set_limit (RLIM_INFINITY);
  assert_export (&self, large, elsewhere.path);
  /* Without anybody doing anything. */
  library_call_await_saved (self.library);
  assert_all_there (&self, large);
  desk_clear (&self);
}

/* Small changes go to a log that has room within the limit until it is full: all that was acknowledged is there. */
static void
test_until_full (void)
{
  g_autoptr (QwQuote) current = NULL;
  g_autoptr (QwQuote) kept = NULL;
  g_autoptr (QwQuote) found = NULL;
  Desk self = { { { NULL } } };

  library_room_set_up (&self.room);
  desk_open (&self);
  current = qw_quote_ref (self.old);
  set_limit (ROOM);
  for (guint i = 0; qw_library_get_saved (self.library); i++)
    {
      g_autofree char *title = g_strdup_printf ("%u%0*u", i, 20000, i);
      g_autoptr (QwQuote) edited = qw_quote_with_text (current, QW_QUOTE_NOTES, title);
      g_autoptr (QwQuote) fresh = library_room_quote (&self.room, "Example Bookshop", "New", i);
      g_autoptr (QwQuote) longer = qw_quote_with_text (fresh, QW_QUOTE_NOTES, title);

      qw_library_save (self.library, edited);
      if (!qw_library_flush (self.library))
        break;
      g_clear_pointer (&kept, qw_quote_unref);
      kept = qw_quote_ref (edited);
      qw_library_save (self.library, longer);
      qw_library_flush (self.library);
    }
  assert_failing (&self);
  library_room_reopen (&self.room);
  found = library_room_load (&self.room, self.old->id);
  g_assert_true (qw_quote_equal (found, kept));
  library_room_assert_whole (&self.room);
  set_limit (RLIM_INFINITY);
  g_assert_true (qw_library_flush (self.library));
  library_room_assert_whole (&self.room);
  desk_clear (&self);
}

static void
test_file_system (void)
{
  g_auto (StoreRoom) elsewhere = { NULL };
  g_autofree char *filler = NULL;
  g_autofree char *zeros = g_malloc0 (2 * 1024 * 1024);
  g_autoptr (QwQuote) large = NULL;
  Desk self = { { { NULL } } };

  store_room_set_up (&elsewhere);
  library_room_set_up (&self.room);
  if (mount ("tmpfs", self.room.room.path, "tmpfs", 0, "size=4m") != 0)
    {
      g_test_skip ("This user may not mount a small file system.");
      library_room_clear (&self.room);
      return;
    }
  desk_open (&self);
  large = make_large (&self);
  filler = store_room_path (&self.room.room, "filler");
  g_file_set_contents (filler, zeros, 2 * 1024 * 1024, NULL);

  qw_library_save (self.library, large);
  library_call_await_failure (self.library);
  assert_failing (&self);
  assert_usable (&self, large);
  assert_export (&self, large, elsewhere.path);

  g_assert_cmpint (g_remove (filler), ==, 0);
  g_assert_cmpint (mount ("tmpfs", self.room.room.path, "tmpfs", MS_REMOUNT, "size=32m"), ==, 0);
  library_call_await_saved (self.library);
  assert_all_there (&self, large);

  library_call_end (g_steal_pointer (&self.library));
  g_clear_pointer (&self.room.shelf, qw_shelf_free);
  g_assert_cmpint (umount2 (self.room.room.path, MNT_DETACH), ==, 0);
  self.room.shelf = qw_shelf_new (self.room.room.folder, self.room.catalog, TRUE);
  g_clear_pointer (&self.old, qw_quote_unref);
  library_room_clear (&self.room);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  signal (SIGXFSZ, SIG_IGN);
  g_test_add_func ("/fault/full/limit", test_limit);
  g_test_add_func ("/fault/full/until-full", test_until_full);
  g_test_add_func ("/fault/full/file-system", test_file_system);
  return g_test_run ();
}
