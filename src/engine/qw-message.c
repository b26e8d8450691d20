/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-message.h"

static gboolean
is_visible (gunichar c)
{
  return c == ' ' || (g_unichar_isgraph (c) && !g_unichar_iszerowidth (c));
}

static void
append_character (GString *out, gunichar c)
{
  if (c == '"' || c == '\\')
    g_string_append_printf (out, "\\%c", (char) c);
  else if (is_visible (c))
    g_string_append_unichar (out, c);
  else if (c > 0xffff)
    g_string_append_printf (out, "\\u{%x}", c);
  else
    g_string_append_printf (out, "\\u%04x", c);
}

static char *
make_line (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *out = g_string_new (NULL);

  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      g_string_append_unichar (out, is_visible (c) ? c : '?');
    }

  return g_string_free (out, FALSE);
}

char *
qw_message_quote (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *out = g_string_new ("\"");
  const char *at = valid;

  for (guint n = 0; *at != '\0' && n < QW_MESSAGE_MAX_QUOTE; n++, at = g_utf8_next_char (at))
    append_character (out, g_utf8_get_char (at));
  if (*at != '\0')
    g_string_append (out, "…");
  g_string_append_c (out, '"');

  return g_string_free (out, FALSE);
}

char *
qw_message_character (gunichar c)
{
  char bytes[7] = { 0 };

  if (!is_visible (c))
    return g_strdup_printf ("U+%04X", c);

  g_unichar_to_utf8 (c, bytes);

  return g_strdup_printf ("'%s'", bytes);
}

char *
qw_message_number (double value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (text, sizeof text, "%.15g", value);
  if (g_ascii_strtod (text, NULL) != value)
    g_ascii_formatd (text, sizeof text, "%.17g", value);

  return g_strdup (text);
}

void
qw_message_set_error (GError **error,
                      QwError code,
                      const char *name,
                      const char *place,
                      const char *what)
{
  const char *joint = place[0] != '\0' ? ": " : "";
  g_autofree char *text = g_strconcat (name, ": ", place, joint, what, NULL);
  g_autofree char *line = make_line (text);

  g_set_error_literal (error, QW_ERROR, code, line);
}
