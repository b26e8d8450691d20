/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-lines.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include <gio/gio.h>

#define FIRST_SIZE 65536

struct _QwCliLines
{
  int fd;
  char *buffer;
  gsize size;
  gsize start; /* of what is not handed out yet */
  gsize end;
  guint64 number;
  gboolean ended;
};

static void
make_room (QwCliLines *self)
{
  if (self->start > 0)
    {
      memmove (self->buffer, self->buffer + self->start, self->end - self->start);
      self->end -= self->start;
      self->start = 0;
    }
  if (self->end == self->size && self->size <= QW_CLI_MAX_LINE)
    {
      self->size *= 2;
      self->buffer = g_realloc (self->buffer, self->size);
    }
}

static gboolean
fill (QwCliLines *self, GError **error)
{
  gssize n;

  make_room (self);
  do
    n = read (self->fd, self->buffer + self->end, self->size - self->end);
  while (n < 0 && errno == EINTR);

  if (n < 0)
    g_set_error (error, G_IO_ERROR, (int) g_io_error_from_errno (errno),
                 "stdin: cannot be read: %s", g_strerror (errno));
  else if (n == 0)
    self->ended = TRUE;
  else
    self->end += (gsize) n;
  return n >= 0;
}

static const char *
find_end (QwCliLines *self, gsize from)
{
  return memchr (self->buffer + from, '\n', self->end - from);
}

static gboolean
is_blank (const char *line, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (strchr (" \t\r", line[i]) == NULL || line[i] == '\0')
      return FALSE;
  return TRUE;
}

/* What follows of a line that is too long is read and forgotten. */
static gboolean
skip_rest (QwCliLines *self, GError **error)
{
  const char *end;

  for (;;)
    {
      self->start = self->end;
      if (self->ended)
        return TRUE;
      if (!fill (self, error))
        return FALSE;
      end = find_end (self, self->start);
      if (end != NULL)
        {
          self->start = (gsize) (end - self->buffer) + 1;
          return TRUE;
        }
    }
}

/* Fills until a whole line, or more than a line may have, is in the buffer. */
static gboolean
load_line (QwCliLines *self, gsize *length, GError **error)
{
  gsize searched = 0;

  for (;;)
    {
      const char *end = find_end (self, self->start + searched);

      if (end != NULL)
        {
          *length = (gsize) (end - self->buffer) - self->start;
          return TRUE;
        }

      searched = self->end - self->start;
      *length = searched;
      if (self->ended || searched > QW_CLI_MAX_LINE)
        return TRUE;
      if (!fill (self, error))
        return FALSE;
    }
}

static void
take (QwCliLines *self, gsize length)
{
  self->start = MIN (self->start + length + 1, self->end);
}

QwCliLines *
qw_cli_lines_new (int fd)
{
  QwCliLines *self = g_new0 (QwCliLines, 1);

  self->fd = fd;
  self->size = FIRST_SIZE;
  self->buffer = g_malloc (self->size);
  return self;
}

void
qw_cli_lines_free (QwCliLines *self)
{
  g_free (self->buffer);
  g_free (self);
}

gboolean
qw_cli_lines_next (QwCliLines *self, GBytes **line, guint64 *number, GError **error)
{
  gsize length;

  *line = NULL;
  while (load_line (self, &length, error))
    {
      const char *text = self->buffer + self->start;
      gboolean whole = find_end (self, self->start) != NULL;

      if (length == 0 && self->ended && !whole)
        return FALSE;

      *number = ++self->number;
      if (length > QW_CLI_MAX_LINE)
        {
          if (whole)
            take (self, length);
          return whole || skip_rest (self, error);
        }

      if (!is_blank (text, length))
        *line = g_bytes_new (text, length);
      take (self, length);
      if (*line != NULL)
        return TRUE;
    }
  return FALSE;
}

gboolean
qw_cli_lines_has_more (QwCliLines *self)
{
  return find_end (self, self->start) != NULL;
}
