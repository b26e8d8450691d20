/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "keeper-room.h"

#include "fixture-tables.h"

#include <glib/gstdio.h>

static char *program;

/* The child: writes one value after the other until it is killed. */
static void
write_forever (const char *path, const char *name)
{
  const KeeperKind *kind = g_str_equal (name, keeper_draft.name) ? &keeper_draft : &keeper_answers;
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  KeeperRoom self = { .kind = kind };

  self.catalog = fixture_catalog_new ();
  self.keeper = kind->create (folder);
  for (guint i = 0;; i++)
    keeper_room_keep (&self, self.keeper, i % 100);
}

static gboolean
has_file (gpointer data)
{
  const KeeperRoom *self = data;

  return store_room_has (&self->room, self->file);
}

/* What is there is a whole value, one of those that were written. */
static void
assert_whole (const KeeperRoom *self)
{
  gpointer found = keeper_room_find (self);
  gboolean known = FALSE;

  g_assert_nonnull (found);
  for (guint i = 0; i < 100 && !known; i++)
    {
      gpointer value = self->kind->new_value (self->catalog, i);

      known = QW_KEEPER_GET_CLASS (self->keeper)->equal (found, value);
      keeper_room_unref (self, value);
    }
  keeper_room_unref (self, found);
  g_assert_true (known);
}

static void
test_killed (gconstpointer kind)
{
  g_auto (KeeperRoom) self = { { NULL } };
  g_autofree char *path = NULL;

  keeper_room_set_up (&self, kind);
  path = store_room_path (&self.room, self.file);
  for (guint i = 0; i < 40; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GSubprocess)
          child = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE, &error, program, "--write",
                                    self.room.path, self.kind->name, NULL);

      g_assert_no_error (error);
      store_room_await (has_file, &self);
      g_usleep (g_test_rand_int_range (0, 4000));
      g_subprocess_force_exit (child);
      g_subprocess_wait (child, NULL, &error);
      g_assert_no_error (error);
      g_assert_true (g_subprocess_get_if_signaled (child));

      assert_whole (&self);
      g_assert_cmpint (g_remove (path), ==, 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  program = argv[0];
  if (argc == 4 && g_str_equal (argv[1], "--write"))
    write_forever (argv[2], argv[3]);

  keeper_add_tests ("/keeper-kill/old-or-new", test_killed);
  return g_test_run ();
}
