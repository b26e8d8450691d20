/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-input.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gio/gio.h>

#include "qw-gate.h"

static void
set_refused (GError **error, const char *path, int code, const char *what)
{
  g_autofree char *name = qw_cli_input_name (path);

  g_set_error (error, G_IO_ERROR, code, "%s: cannot be read: %s", name, what);
}

static void
set_failed (GError **error, const char *path, int number)
{
  set_refused (error, path, (int) g_io_error_from_errno (number), g_strerror (number));
}

static void
set_too_large (GError **error, const char *path, const char *found)
{
  g_autofree char *name = qw_cli_input_name (path);

  g_set_error (error, QW_ERROR, QW_ERROR_SIZE, "%s: size: %s, at most %d bytes are allowed", name,
               found, QW_GATE_MAX_SIZE);
}

static gboolean
is_plain_file (const char *path, const struct stat *about, GError **error)
{
  if (S_ISDIR (about->st_mode))
    set_refused (error, path, G_IO_ERROR_IS_DIRECTORY, "a directory, where a file is meant");
  else if (!S_ISREG (about->st_mode))
    set_refused (error, path, G_IO_ERROR_NOT_REGULAR_FILE,
                 "a pipe or device, where a file is meant (- reads standard input)");
  return S_ISREG (about->st_mode);
}

static gboolean
is_small_enough (const char *path, const struct stat *about, GError **error)
{
  g_autofree char *found = NULL;

  if (about->st_size <= QW_GATE_MAX_SIZE)
    return TRUE;

  found = g_strdup_printf ("%" G_GINT64_FORMAT " bytes", (gint64) about->st_size);
  set_too_large (error, path, found);
  return FALSE;
}

/* Not blocking: a pipe that nobody writes to must not hold the program. */
static int
open_file (const char *path, GError **error)
{
  struct stat about;
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);

  if (fd < 0 || fstat (fd, &about) < 0)
    set_failed (error, path, errno);
  else if (is_plain_file (path, &about, error) && is_small_enough (path, &about, error))
    return fd;

  if (fd >= 0)
    close (fd);
  return -1;
}

/* What is there may be longer than it said: one byte over the limit is enough to know. */
static GBytes *
read_all (int fd, const char *path, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  guint8 chunk[65536];

  while (bytes->len <= QW_GATE_MAX_SIZE)
    {
      gssize n = read (fd, chunk, sizeof chunk);

      if (n == 0)
        return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
      if (n > 0)
        g_byte_array_append (bytes, chunk, (guint) n);
      else if (errno != EINTR)
        {
          set_failed (error, path, errno);
          return NULL;
        }
    }

  set_too_large (error, path, "more bytes");
  return NULL;
}

char *
qw_cli_input_name (const char *path)
{
  if (*path == '\0')
    return g_strdup ("\"\"");
  return g_str_equal (path, "-") ? g_strdup ("stdin") : g_filename_display_name (path);
}

void
qw_cli_input_rename (GError **error, const char *called, const char *name)
{
  g_autofree char *message = NULL;

  if (error == NULL || *error == NULL || !g_str_has_prefix ((*error)->message, called))
    return;

  message = g_strconcat (name, (*error)->message + strlen (called), NULL);
  g_free ((*error)->message);
  (*error)->message = g_steal_pointer (&message);
}

GBytes *
qw_cli_input_read (const char *path, GError **error)
{
  GBytes *bytes;
  int fd;

  if (g_str_equal (path, "-"))
    return read_all (STDIN_FILENO, path, error);

  fd = open_file (path, error);
  if (fd < 0)
    return NULL;

  bytes = read_all (fd, path, error);
  close (fd);
  return bytes;
}
