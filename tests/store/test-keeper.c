/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "keeper-room.h"

#include "qw-gate.h"

static void
test_none (gconstpointer kind)
{
  g_auto (KeeperRoom) self = { { NULL } };
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) folder = NULL;
  g_autoptr (QwKeeper) keeper = NULL;

  keeper_room_set_up (&self, kind);
  folder = store_room_file (&self.room, "quotewright");
  keeper = self.kind->create (folder);
  g_assert_null (keeper_room_load (&self, keeper, &error));
  g_assert_no_error (error);
  qw_keeper_flush (keeper);
  g_assert_false (store_room_has (&self.room, "quotewright"));
  g_assert_null (qw_keeper_get_error_message (keeper));
}

static void
test_makes_folder (gconstpointer kind)
{
  g_auto (KeeperRoom) self = { { NULL } };
  g_autoptr (GFile) folder = NULL;
  g_autoptr (QwKeeper) keeper = NULL;
  g_autofree char *file = NULL;

  keeper_room_set_up (&self, kind);
  folder = store_room_file (&self.room, "share/quotewright");
  keeper = self.kind->create (folder);
  keeper_room_keep (&self, keeper, 1);
  g_assert_null (qw_keeper_get_error_message (keeper));
  file = g_build_filename ("share/quotewright", self.file, NULL);
  g_assert_true (store_room_has (&self.room, file));
}

static void
test_broken_again (gconstpointer kind)
{
  g_auto (KeeperRoom) self = { { NULL } };
  g_autofree char *second = NULL;
  g_autofree char *third = NULL;
  g_autofree char *fourth = NULL;

  keeper_room_set_up (&self, kind);
  second = g_strconcat (self.kind->name, "-broken-2.json", NULL);
  third = g_strconcat (self.kind->name, "-broken-3.json", NULL);
  fourth = g_strconcat (self.kind->name, "-broken-4.json", NULL);
  store_room_write (&self.room, self.file, "1", -1);
  keeper_room_assert_kept_aside (&self, self.broken);
  store_room_write (&self.room, self.file, "2", -1);
  keeper_room_assert_kept_aside (&self, second);
  store_room_make_folder (&self.room, third);
  store_room_write (&self.room, self.file, "3", -1);
  keeper_room_assert_kept_aside (&self, fourth);
}

static void
test_huge (gconstpointer kind)
{
  g_auto (KeeperRoom) self = { { NULL } };
  g_autofree char *text = g_malloc0 (QW_GATE_MAX_SIZE + 1);

  keeper_room_set_up (&self, kind);
  store_room_write (&self.room, self.file, text, QW_GATE_MAX_SIZE + 1);
  keeper_room_assert_kept_aside (&self, self.broken);
}

static void
test_twice (gconstpointer kind)
{
  g_auto (KeeperRoom) self = { { NULL } };
  g_autofree char *text = NULL;

  keeper_room_set_up (&self, kind);
  text = g_strconcat (self.kind->whole, self.kind->whole, NULL);
  store_room_write (&self.room, self.file, text, -1);
  keeper_room_assert_kept_aside (&self, self.broken);
}

static void
test_folder (gconstpointer kind)
{
  g_auto (KeeperRoom) self = { { NULL } };

  keeper_room_set_up (&self, kind);
  store_room_make_folder (&self.room, self.file);
  keeper_room_assert_kept_aside (&self, self.broken);
}

static void
test_pipe (gconstpointer kind)
{
  g_auto (KeeperRoom) self = { { NULL } };

  keeper_room_set_up (&self, kind);
  store_room_make_pipe (&self.room, self.file);
  keeper_room_assert_kept_aside (&self, self.broken);
}

/* What is saved before the old value has been read must not destroy it. */
static void
test_waits_for_loading (gconstpointer kind)
{
  g_auto (KeeperRoom) self = { { NULL } };
  g_autoptr (QwKeeper) keeper = NULL;
  g_autoptr (GAsyncResult) result = NULL;

  keeper_room_set_up (&self, kind);
  keeper_room_keep (&self, self.keeper, 1);

  keeper = self.kind->create (self.room.folder);
  qw_keeper_load_async (keeper, self.catalog, NULL, store_room_keep_result, &result);
  keeper_room_keep (&self, keeper, 2);
  store_room_await_result (&result);
  g_assert_true (keeper_room_is (&self, qw_keeper_load_finish (keeper, result, NULL), 1));
  g_assert_true (keeper_room_holds (&self, 1));

  qw_keeper_flush (keeper);
  g_assert_true (keeper_room_holds (&self, 2));
}

static void
test_cancelled (gconstpointer kind)
{
  g_auto (KeeperRoom) self = { { NULL } };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  keeper_room_set_up (&self, kind);
  store_room_write (&self.room, self.file, "broken", -1);
  g_cancellable_cancel (cancellable);
  qw_keeper_load_async (self.keeper, self.catalog, cancellable, store_room_keep_result, &result);
  store_room_await_result (&result);
  g_assert_null (qw_keeper_load_finish (self.keeper, result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_true (store_room_has (&self.room, self.file));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  keeper_add_tests ("/keeper/none", test_none);
  keeper_add_tests ("/keeper/makes-folder", test_makes_folder);
  keeper_add_tests ("/keeper/broken-again", test_broken_again);
  keeper_add_tests ("/keeper/broken/huge", test_huge);
  keeper_add_tests ("/keeper/broken/twice", test_twice);
  keeper_add_tests ("/keeper/broken/folder", test_folder);
  keeper_add_tests ("/keeper/broken/pipe", test_pipe);
  keeper_add_tests ("/keeper/waits-for-loading", test_waits_for_loading);
  keeper_add_tests ("/keeper/cancelled", test_cancelled);
  return g_test_run ();
}
