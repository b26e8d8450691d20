/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-file-save.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>

#define NEW_TEXT "what is new"
#define OLD_TEXT "what was there"

typedef struct
{
  char *path;
  GFile *folder;
} Room;

static void
set_up (Room *room, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  room->path = g_dir_make_tmp ("qw-save-XXXXXX", &error);
  g_assert_no_error (error);
  room->folder = g_file_new_for_path (room->path);
}

static guint
count_files (Room *room)
{
  g_autoptr (GDir) folder = g_dir_open (room->path, 0, NULL);
  guint n = 0;

  while (folder != NULL && g_dir_read_name (folder) != NULL)
    n++;
  return n;
}

static void
tear_down (Room *room, gconstpointer data)
{
  g_autoptr (GDir) folder = NULL;
  const char *name;

  g_chmod (room->path, 0700);
  folder = g_dir_open (room->path, 0, NULL);
  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (room->path, name, NULL);

      g_remove (file);
    }
  g_rmdir (room->path);
  g_object_unref (room->folder);
  g_free (room->path);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static GError *
save (GFile *file, GBytes *bytes)
{
  g_autoptr (GAsyncResult) result = NULL;
  GError *error = NULL;
  gboolean done;

  qw_file_save_async (file, bytes, NULL, saved_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  done = qw_file_save_finish (result, &error);
  g_assert_cmpint (done, ==, error == NULL);
  return error;
}

static void
put (GFile *file, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_file_replace_contents (file, text, strlen (text), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL,
                           &error);
  g_assert_no_error (error);
}

static void
assert_holds (GFile *file, const char *text)
{
  g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, NULL);

  g_assert_nonnull (bytes);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), text, strlen (text));
}

static void
test_save (Room *room, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_get_child (room->folder, "a.pdf");
  g_autoptr (GBytes) bytes = g_bytes_new_static (NEW_TEXT, strlen (NEW_TEXT));

  for (guint i = 0; i < 2; i++)
    {
      g_assert_no_error (save (file, bytes));
      assert_holds (file, NEW_TEXT);
      put (file, OLD_TEXT);
    }
  g_assert_cmpuint (count_files (room), ==, 1);
}

/* A link stays one, and what it leads to is written. */
static void
test_link (Room *room, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_get_child (room->folder, "a.pdf");
  g_autoptr (GFile) link = g_file_get_child (room->folder, "b.pdf");
  g_autoptr (GBytes) bytes = g_bytes_new_static (NEW_TEXT, strlen (NEW_TEXT));

  put (file, OLD_TEXT);
  g_assert_true (g_file_make_symbolic_link (link, "a.pdf", NULL, NULL));
  g_assert_no_error (save (link, bytes));
  assert_holds (file, NEW_TEXT);
  g_assert_true (g_file_test (g_file_peek_path (link), G_FILE_TEST_IS_SYMLINK));
}

typedef struct
{
  const char *name;
  const char *file; /* in the folder */
  gboolean rights;  /* that the folder can be written to */
  GIOErrorEnum code;
  const char *advice;
} RefusalCase;

static const RefusalCase refusals[] = {
  { "vanished-folder", "gone/a.pdf", TRUE, G_IO_ERROR_NOT_FOUND, "Choose another" },
  { "folder-is-a-file", "there.pdf/a.pdf", TRUE, G_IO_ERROR_NOT_DIRECTORY, "Choose another" },
  { "is-a-folder", ".", TRUE, G_IO_ERROR_IS_DIRECTORY, "another name" },
  { "read-only-folder", "a.pdf", FALSE, G_IO_ERROR_PERMISSION_DENIED, "another folder" },
};

static void
test_refusal (Room *room, gconstpointer data)
{
  const RefusalCase *row = data;
  g_autoptr (GFile) there = g_file_get_child (room->folder, "there.pdf");
  g_autoptr (GFile) file = g_file_resolve_relative_path (room->folder, row->file);
  g_autoptr (GBytes) bytes = g_bytes_new_static (NEW_TEXT, strlen (NEW_TEXT));
  g_autoptr (GError) error = NULL;

  put (there, OLD_TEXT);
  if (!row->rights)
    {
      g_chmod (room->path, 0500);
      if (g_access (room->path, W_OK) == 0)
        {
          g_test_skip ("this user may write everywhere");
          return;
        }
    }
  error = save (file, bytes);
  g_assert_error (error, G_IO_ERROR, (int) row->code);
  g_assert_nonnull (strstr (error->message, row->advice));
  g_chmod (room->path, 0700);
  assert_holds (there, OLD_TEXT);
  g_assert_cmpuint (count_files (room), ==, 1);
}

/* A disk with no room, by a limit to the size of files: what was there is whole, and nothing else is there. */
static void
test_full (Room *room, gconstpointer data)
{
  gboolean there = GPOINTER_TO_INT (data);
  g_autoptr (GFile) file = g_file_get_child (room->folder, "a.pdf");
  g_autofree char *much = g_strnfill (1024 * 1024, 'x');
  g_autoptr (GBytes) bytes = g_bytes_new_static (much, 1024 * 1024);
  g_autoptr (GError) error = NULL;
  struct rlimit limit;

  if (there)
    put (file, OLD_TEXT);
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = 4096;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  error = save (file, bytes);
  limit.rlim_cur = RLIM_INFINITY;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
  if (there)
    assert_holds (file, OLD_TEXT);
  g_assert_cmpuint (count_files (room), ==, there);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, data, func) g_test_add ("/file-save/" name, Room, data, set_up, func, tear_down)
  ADD ("save", NULL, test_save);
  ADD ("link", NULL, test_link);
  ADD ("full/new", GINT_TO_POINTER (FALSE), test_full);
  ADD ("full/over-another", GINT_TO_POINTER (TRUE), test_full);
  for (guint i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_autofree char *path = g_strconcat ("/file-save/refused/", refusals[i].name, NULL);

      g_test_add (path, Room, &refusals[i], set_up, test_refusal, tear_down);
    }
  return g_test_run ();
}
