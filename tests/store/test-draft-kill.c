/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "draft-room.h"

#include "fixture-tables.h"

#include <glib/gstdio.h>

static char *program;

/* The child: writes one brief after the other until it is killed. */
static void
write_forever (const char *path)
{
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (QwDraft) draft = qw_draft_new (folder);
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();

  for (guint i = 0;; i++)
    {
      g_autoptr (QwBrief) brief = draft_room_brief (catalog, i % 100);

      qw_draft_save (draft, brief);
      qw_keeper_flush (QW_KEEPER (draft));
    }
}

static gboolean
has_draft (gpointer room)
{
  return store_room_has (room, DRAFT);
}

static void
test_killed (void)
{
  g_auto (DraftRoom) self = { { NULL } };

  draft_room_set_up (&self);
  for (guint i = 0; i < 40; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GSubprocess) child = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE, &error,
                                                        program, "--write", self.room.path, NULL);
      g_autofree char *path = store_room_path (&self.room, DRAFT);
      g_autoptr (QwBrief) found = NULL;

      g_assert_no_error (error);
      store_room_await (has_draft, &self.room);
      g_usleep (g_test_rand_int_range (0, 4000));
      g_subprocess_force_exit (child);
      g_subprocess_wait (child, NULL, &error);
      g_assert_no_error (error);
      g_assert_true (g_subprocess_get_if_signaled (child));

      found = draft_room_find (&self);
      g_assert_nonnull (found);
      g_assert_cmpstr (qw_brief_get_project (found), ==, "site");
      g_assert_cmpint (g_remove (path), ==, 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  program = argv[0];
  if (argc == 3 && g_str_equal (argv[1], "--write"))
    write_forever (argv[2]);

  g_test_add_func ("/draft-kill/old-or-new", test_killed);
  return g_test_run ();
}
