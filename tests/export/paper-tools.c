/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "paper-tools.h"

#include <glib/gstdio.h>

/* @bytes: (nullable): what it reads from its standard input. */
static GBytes *
run_on (GBytes *bytes, const char *const *call)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_newv (
      call,
      G_SUBPROCESS_FLAGS_STDOUT_PIPE |
          (bytes != NULL ? G_SUBPROCESS_FLAGS_STDIN_PIPE : G_SUBPROCESS_FLAGS_NONE),
      &error);
  g_autoptr (GBytes) output = NULL;

  g_assert_no_error (error);
  g_subprocess_communicate (process, bytes, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (process));
  return g_steal_pointer (&output);
}

static char *
save (GBytes *bytes)
{
  char *path = NULL;
  g_autoptr (GError) error = NULL;
  int file = g_file_open_tmp ("XXXXXX.pdf", &path, &error);

  g_assert_no_error (error);
  g_assert_true (g_close (file, NULL));
  g_assert_true (g_file_set_contents (path, g_bytes_get_data (bytes, NULL),
                                      (gssize) g_bytes_get_size (bytes), NULL));
  return path;
}

static gboolean
has_program (const char *name)
{
  g_autofree char *program = g_find_program_in_path (name);

  if (program == NULL)
    g_test_skip_printf ("%s is not installed", name);
  return program != NULL;
}

char *
paper_plain_spaces (const char *text)
{
  GString *plain = g_string_new (NULL);

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar letter = g_utf8_get_char (text);

      if (letter != '\n' && g_unichar_isspace (letter))
        g_string_append_c (plain, ' ');
      else if (g_unichar_type (letter) != G_UNICODE_FORMAT)
        g_string_append_unichar (plain, letter);
    }
  return g_string_free (plain, FALSE);
}

char *
paper_pdf_text (GBytes *bytes)
{
  const char *const call[] = { "pdftotext", "-layout", "-enc", "UTF-8", "-", "-", NULL };
  g_autoptr (GBytes) output = NULL;
  g_autofree char *text = NULL;

  if (!has_program (call[0]))
    return NULL;
  output = run_on (bytes, call);
  text = g_strndup (g_bytes_get_data (output, NULL), g_bytes_get_size (output));
  return paper_plain_spaces (text);
}

GBytes *
paper_pdf_open (GBytes *bytes)
{
  g_autofree char *path = NULL;
  GBytes *open;

  if (!has_program ("qpdf"))
    return NULL;
  path = save (bytes);
  open = run_on (
      NULL, (const char *const[]){ "qpdf", "--qdf", "--object-streams=disable", path, "-", NULL });
  g_unlink (path);
  return open;
}

void
paper_pdf_check (GBytes *bytes)
{
  g_autofree char *path = NULL;

  if (!has_program ("qpdf"))
    return;
  path = save (bytes);
  g_bytes_unref (run_on (NULL, (const char *const[]){ "qpdf", "--check", path, NULL }));
  g_unlink (path);
}
