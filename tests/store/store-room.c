/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "store-room.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

static void
remove_all (const char *path)
{
  g_autoptr (GDir) dir = NULL;
  const char *name = NULL;

  if (!g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    dir = g_dir_open (path, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_all (child);
    }
  g_assert_cmpint (g_remove (path), ==, 0);
}

void
store_room_set_up (StoreRoom *room)
{
  g_autoptr (GError) error = NULL;

  room->path = g_dir_make_tmp ("quotewright-store-XXXXXX", &error);
  g_assert_no_error (error);
  room->folder = g_file_new_for_path (room->path);
}

void
store_room_clear (StoreRoom *room)
{
  remove_all (room->path);
  g_clear_pointer (&room->path, g_free);
  g_clear_object (&room->folder);
}

char *
store_room_path (const StoreRoom *room, const char *name)
{
  return g_build_filename (room->path, name, NULL);
}

GFile *
store_room_file (const StoreRoom *room, const char *name)
{
  return g_file_get_child (room->folder, name);
}

gboolean
store_room_has (const StoreRoom *room, const char *name)
{
  g_autofree char *path = store_room_path (room, name);
  GStatBuf about;

  return g_lstat (path, &about) == 0;
}

void
store_room_write (const StoreRoom *room, const char *name, const char *text, gssize size)
{
  g_autofree char *path = store_room_path (room, name);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, size, &error);
  g_assert_no_error (error);
}

void
store_room_make_folder (const StoreRoom *room, const char *name)
{
  g_autofree char *path = store_room_path (room, name);

  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
}

void
store_room_make_pipe (const StoreRoom *room, const char *name)
{
  g_autofree char *path = store_room_path (room, name);

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
}

void
store_room_await (gboolean (*is_so) (gpointer data), gpointer data)
{
  while (!is_so (data))
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (500);
}

void
store_room_keep_result (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

void
store_room_await_result (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
}
