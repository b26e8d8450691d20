/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "keeper-room.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <sys/resource.h>

static guint64
inode_of (const KeeperRoom *self)
{
  g_autofree char *path = store_room_path (&self->room, self->file);
  GStatBuf about;

  g_assert_cmpint (g_stat (path, &about), ==, 0);
  return about.st_ino;
}

typedef struct
{
  const KeeperRoom *room;
  guint number;
} Wanted;

static gboolean
is_wanted_on_disk (gpointer data)
{
  const Wanted *wanted = data;

  return keeper_room_holds (wanted->room, wanted->number);
}

/* Many changes in a row are one write: nothing between the first and the last is ever there. */
static void
test_coalesces (gconstpointer kind)
{
  g_auto (KeeperRoom) self = { { NULL } };
  gpointer found = NULL;

  keeper_room_set_up (&self, kind);
  for (guint i = 1; i <= 20; i++)
    keeper_room_save (&self, self.keeper, i);
  g_assert_false (store_room_has (&self.room, self.file));
  while (found == NULL)
    {
      g_main_context_iteration (NULL, TRUE);
      found = keeper_room_find (&self);
    }
  g_assert_true (keeper_room_is (&self, found, 20));
}

/* A change while an earlier one is being written, and one that does not wait for its turn. */
static void
test_latest_wins (gconstpointer kind)
{
  g_auto (KeeperRoom) self = { { NULL } };

  keeper_room_set_up (&self, kind);
  for (guint i = 1; i <= 2; i++)
    {
      Wanted wanted = { &self, i };

      keeper_room_save (&self, self.keeper, i);
      store_room_await (is_wanted_on_disk, &wanted);
    }
  keeper_room_keep (&self, self.keeper, 3);
  g_assert_true (keeper_room_holds (&self, 3));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_true (keeper_room_holds (&self, 3));
}

/* Neither a flush without a change nor a change and back touch the file. */
static void
test_writes_no_more_than_needed (gconstpointer kind)
{
  g_auto (KeeperRoom) self = { { NULL } };
  gpointer found = NULL;
  guint64 inode = 0;

  keeper_room_set_up (&self, kind);
  keeper_room_keep (&self, self.keeper, 1);
  inode = inode_of (&self);

  qw_keeper_flush (self.keeper);
  g_assert_cmpuint (inode_of (&self), ==, inode);

  keeper_room_save (&self, self.keeper, 2);
  keeper_room_keep (&self, self.keeper, 1);
  g_assert_cmpuint (inode_of (&self), ==, inode);

  found = keeper_room_load (&self, self.keeper, NULL);
  qw_keeper_save (self.keeper, found);
  keeper_room_unref (&self, found);
  qw_keeper_flush (self.keeper);
  g_assert_cmpuint (inode_of (&self), ==, inode);

  keeper_room_keep (&self, self.keeper, 2);
  g_assert_cmpuint (inode_of (&self), !=, inode);
}

static void
count_cb (GObject *object, GParamSpec *pspec, guint *count)
{
  *count += 1;
}

static gboolean
has_message (gpointer keeper)
{
  return qw_keeper_get_error_message (keeper) != NULL;
}

static gboolean
has_no_message (gpointer keeper)
{
  return !has_message (keeper);
}

static void
put_file (const StoreRoom *room, const char *name)
{
  store_room_write (room, name, "", 0);
}

typedef struct
{
  const KeeperKind *kind;
  const char *folder;   /* of the keeper */
  const char *obstacle; /* what is in its way */
  void (*make) (const StoreRoom *room, const char *name);
} Obstacle;

/* A banner while it does not work, tried again at the next change, gone when that works. */
static void
assert_overcome (const Obstacle *row)
{
  g_auto (KeeperRoom) self = { { NULL } };
  g_autoptr (GFile) folder = NULL;
  g_autofree char *obstacle = NULL;
  g_autoptr (QwKeeper) keeper = NULL;
  guint notified = 0;

  keeper_room_set_up (&self, row->kind);
  folder = store_room_file (&self.room, row->folder);
  obstacle = store_room_path (&self.room, row->obstacle);
  row->make (&self.room, row->obstacle);
  keeper = self.kind->create (folder);
  g_signal_connect (keeper, "notify::error-message", G_CALLBACK (count_cb), &notified);

  keeper_room_save (&self, keeper, 1);
  store_room_await (has_message, keeper);
  g_assert_cmpuint (notified, ==, 1);
  qw_keeper_flush (keeper);
  g_assert_true (has_message (keeper));

  g_assert_cmpint (g_remove (obstacle), ==, 0);
  notified = 0;
  keeper_room_save (&self, keeper, 2);
  store_room_await (has_no_message, keeper);
  g_assert_cmpuint (notified, ==, 1);
  g_set_object (&self.room.folder, folder);
  g_assert_true (keeper_room_holds (&self, 2));
}

static void
test_folder_is_file (gconstpointer kind)
{
  assert_overcome (&(Obstacle){ kind, "home", "home", put_file });
}

static void
test_home_is_file (gconstpointer kind)
{
  assert_overcome (&(Obstacle){ kind, "home/share/quotewright", "home", put_file });
}

static void
test_file_is_folder (gconstpointer kind)
{
  const KeeperKind *of = kind;
  g_autofree char *file = g_strconcat (of->name, ".json", NULL);

  assert_overcome (&(Obstacle){ of, ".", file, store_room_make_folder });
}

/* As on a full disk: no file can grow. */
static void
fill_disk (struct rlimit *before)
{
  struct rlimit tiny;

  signal (SIGXFSZ, SIG_IGN);
  getrlimit (RLIMIT_FSIZE, before);
  tiny = *before;
  tiny.rlim_cur = 8;
  setrlimit (RLIMIT_FSIZE, &tiny);
}

/* What is there stays whole; back at it, nothing is lost any more. */
static void
test_full_disk (gconstpointer kind)
{
  g_auto (KeeperRoom) self = { { NULL } };
  struct rlimit before;

  keeper_room_set_up (&self, kind);
  keeper_room_keep (&self, self.keeper, 1);

  fill_disk (&before);
  keeper_room_keep (&self, self.keeper, 2);
  setrlimit (RLIMIT_FSIZE, &before);

  g_assert_true (has_message (self.keeper));
  g_assert_true (keeper_room_holds (&self, 1));
  keeper_room_save (&self, self.keeper, 1);
  g_assert_false (has_message (self.keeper));

  keeper_room_keep (&self, self.keeper, 2);
  g_assert_false (has_message (self.keeper));
  g_assert_true (keeper_room_holds (&self, 2));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  keeper_add_tests ("/keeper-save/coalesces", test_coalesces);
  keeper_add_tests ("/keeper-save/latest-wins", test_latest_wins);
  keeper_add_tests ("/keeper-save/writes-no-more-than-needed", test_writes_no_more_than_needed);
  keeper_add_tests ("/keeper-save/full-disk", test_full_disk);
  keeper_add_tests ("/keeper-save/folder-is-file", test_folder_is_file);
  keeper_add_tests ("/keeper-save/home-is-file", test_home_is_file);
  keeper_add_tests ("/keeper-save/file-is-folder", test_file_is_folder);
  return g_test_run ();
}
