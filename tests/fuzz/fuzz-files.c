/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <gio/gio.h>

/*
 * fuzz-NAME FILE-OR-FOLDER...   in place of libFuzzer: the bytes of each file once
 */

int LLVMFuzzerInitialize (int *argc, char ***argv);
int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static guint n_files;

static void
read_file (const char *path)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  gsize size = 0;

  g_file_get_contents (path, &text, &size, &error);
  g_assert_no_error (error);
  g_printerr ("%s\n", path);
  LLVMFuzzerTestOneInput ((const guint8 *) text, size);
  n_files++;
}

static void
read_any (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name = NULL;

  if (folder == NULL)
    read_file (path);
  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      read_any (child);
    }
}

int
main (int argc, char *argv[])
{
  LLVMFuzzerInitialize (&argc, &argv);
  for (int i = 1; i < argc; i++)
    read_any (argv[i]);
  g_printerr ("%u inputs\n", n_files);
  return n_files > 0 ? 0 : 1;
}
