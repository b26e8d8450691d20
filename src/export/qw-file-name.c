/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-file-name.h"

#include <string.h>

/* What stands between folders somewhere, or is no part of a name there. */
static const char separators[] = "/\\:*?\"<>|";

/* Names that are devices on a system that the file may be sent to. */
static const char *const reserved[] = { "CON", "PRN", "AUX", "NUL", "COM", "LPT" };

/* Joiners shape letters of some scripts; other format characters turn or hide text. */
static gboolean
is_seen (gunichar c)
{
  switch (g_unichar_type (c))
    {
    case G_UNICODE_CONTROL:
    case G_UNICODE_SURROGATE:
    case G_UNICODE_PRIVATE_USE:
    case G_UNICODE_UNASSIGNED:
      return FALSE;
    case G_UNICODE_FORMAT:
      return c == 0x200c || c == 0x200d;
    default:
      return TRUE;
    }
}

static gboolean
is_space (gunichar c)
{
  return g_unichar_isspace (c) || c == 0x2028 || c == 0x2029;
}

static void
add (GString *name, const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *whole = g_utf8_normalize (valid, -1, G_NORMALIZE_NFC);

  for (const char *c = whole; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar unichar = g_utf8_get_char (c);

      if (is_space (unichar))
        g_string_append_c (name, ' ');
      else if (unichar < 0x80 && strchr (separators, (int) unichar) != NULL)
        g_string_append_c (name, '-');
      else if (is_seen (unichar))
        g_string_append_unichar (name, unichar);
    }
}

/* One space between words; no dot at its beginning, none and no space at its end. */
static void
tidy (GString *name)
{
  gsize kept = 0;

  for (gsize i = 0; i < name->len; i++)
    {
      char c = name->str[i];

      if ((c == ' ' && (kept == 0 || name->str[kept - 1] == ' ')) ||
          ((c == '.' || c == '-' || c == '~') && kept == 0))
        continue;
      name->str[kept++] = c;
    }
  while (kept > 0 && (name->str[kept - 1] == ' ' || name->str[kept - 1] == '.'))
    kept--;
  g_string_truncate (name, kept);
}

static void
cut (GString *name, gsize most)
{
  if (name->len <= most)
    return;
  while (most > 0 && ((guchar) name->str[most] & 0xc0) == 0x80)
    most--;
  g_string_truncate (name, most);
  tidy (name);
}

static gboolean
is_reserved (const GString *name)
{
  gsize stem = strcspn (name->str, ". ");

  for (guint i = 0; i < G_N_ELEMENTS (reserved); i++)
    if (g_ascii_strncasecmp (name->str, reserved[i], 3) == 0 &&
        (stem == 3 || (stem == 4 && g_ascii_isdigit (name->str[3]))))
      return TRUE;
  return FALSE;
}

char *
qw_file_name_new (const char *first, const char *second, const char *extension)
{
  g_autoptr (GString) name = g_string_new (NULL);
  gsize most;

  g_return_val_if_fail (first != NULL && extension != NULL, NULL);
  g_return_val_if_fail (strlen (extension) < 16, NULL);

  most = QW_FILE_NAME_MAX - strlen (extension) - 1;
  add (name, first);
  g_string_append_c (name, ' ');
  if (second != NULL)
    add (name, second);
  tidy (name);
  if (name->len == 0 || is_reserved (name))
    g_string_prepend_c (name, '_');
  cut (name, most);
  return g_strdup_printf ("%s.%s", name->str, extension);
}
