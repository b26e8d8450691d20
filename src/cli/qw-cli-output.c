/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-output.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include <glib/gi18n.h>

#include "qw-writer.h"

static gboolean failed;
static int failure;

static void
note_failure (gboolean written)
{
  if (!written && !failed)
    {
      failed = TRUE;
      failure = errno;
    }
}

static gboolean
is_unsafe (gunichar c)
{
  if (g_unichar_iscntrl (c) || c == 0x2028 || c == 0x2029)
    return TRUE;
  return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

static guint
char_width (gunichar c)
{
  if (g_unichar_iszerowidth (c))
    return 0;
  return g_unichar_iswide (c) ? 2 : 1;
}

/* Where the line that starts at @text ends: after the last word that fits, or in the middle of one that never will. */
static const char *
find_break (const char *text, guint columns)
{
  const char *space = NULL;
  guint width = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      width += char_width (c);
      if (c == ' ' && p > text)
        space = p;
      if (width > columns && c != ' ')
        return space != NULL ? space : p > text ? p : g_utf8_next_char (p);
    }
  return text + strlen (text);
}

static void
append_indented (GString *out, guint indent, const char *text)
{
  for (guint i = 0; i < indent; i++)
    g_string_append_c (out, ' ');
  g_string_append (out, text);
  g_string_append_c (out, '\n');
}

void
qw_cli_put (const char *text)
{
  if (!failed)
    note_failure (fputs (text, stdout) >= 0);
}

void
qw_cli_put_bytes (GBytes *bytes)
{
  gsize size;
  const void *data = g_bytes_get_data (bytes, &size);

  if (!failed && size > 0)
    note_failure (fwrite (data, size, 1, stdout) == 1);
}

void
qw_cli_put_line (const char *text)
{
  g_autofree char *clean = qw_cli_clean (text);

  qw_cli_put (clean);
  qw_cli_put ("\n");
}

void
qw_cli_put_json (JsonNode *node, gboolean indented)
{
  g_autofree char *text = qw_writer_print (node, indented);

  qw_cli_put (text);
  qw_cli_put ("\n");
}

gboolean
qw_cli_flush (void)
{
  if (!failed)
    note_failure (fflush (stdout) == 0);
  return !failed;
}

gboolean
qw_cli_finish (void)
{
  g_autofree char *line = NULL;

  if (qw_cli_flush ())
    return TRUE;

  line = g_strdup_printf (_ ("stdout: cannot be written: %s"), g_strerror (failure));
  qw_cli_complain (line);
  return FALSE;
}

void
qw_cli_complain (const char *text)
{
  g_autofree char *line = qw_cli_clean (text);

  fprintf (stderr, "%s\n", line);
}

char *
qw_cli_clean (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *clean = g_string_new (NULL);

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      g_string_append_unichar (clean, is_unsafe (c) ? ' ' : c);
    }
  return g_string_free (clean, FALSE);
}

guint
qw_cli_width (const char *text)
{
  guint width = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    width += char_width (g_utf8_get_char (p));
  return width;
}

GStrv
qw_cli_wrap (const char *text, guint columns)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();

  do
    {
      const char *end = find_break (text, columns);
      g_autofree char *line = g_strchomp (g_strndup (text, (gsize) (end - text)));

      g_strv_builder_add (lines, line);
      for (text = end; *text == ' ';)
        text++;
    }
  while (*text != '\0');

  return g_strv_builder_end (lines);
}

char *
qw_cli_fold (const char *text, guint columns)
{
  g_auto (GStrv) paragraphs = g_strsplit (text, "\n", -1);
  GString *folded = g_string_new (NULL);

  for (guint i = 0; paragraphs[i] != NULL; i++)
    {
      guint indent = (guint) strspn (paragraphs[i], " ");
      g_auto (GStrv)
          lines = qw_cli_wrap (paragraphs[i] + indent, columns - MIN (indent, columns / 2));

      for (guint j = 0; lines[j] != NULL; j++)
        append_indented (folded, *lines[j] == '\0' ? 0 : indent, lines[j]);
    }
  return g_string_free (folded, FALSE);
}
