/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-plain-text.h"

#define FIRST_ISOLATE 0x2066
#define POP_ISOLATE   0x2069

static gboolean
is_isolate (gunichar letter)
{
  return letter >= FIRST_ISOLATE && letter < POP_ISOLATE;
}

static gboolean
is_line_end (gunichar letter)
{
  return letter == '\n' || letter == '\r' || letter == 0x85 || letter == 0x2028 || letter == 0x2029;
}

static gboolean
is_noncharacter (gunichar letter)
{
  return (letter & 0xfffe) == 0xfffe || (letter >= 0xfdd0 && letter <= 0xfdef);
}

static gboolean
is_dropped (gunichar letter)
{
  return g_unichar_iscntrl (letter) || is_noncharacter (letter) || letter == 0xfeff ||
         (letter >= 0x202a && letter <= 0x202e);
}

static void
close_isolates (GString *plain, guint *open)
{
  for (; *open > 0; (*open)--)
    g_string_append_unichar (plain, POP_ISOLATE);
}

static void
append_letter (GString *plain, gunichar letter, guint *open)
{
  if (letter == '\t')
    g_string_append_c (plain, ' ');
  else if (is_isolate (letter) || (letter == POP_ISOLATE && *open > 0))
    {
      *open += letter == POP_ISOLATE ? -1u : 1u;
      g_string_append_unichar (plain, letter);
    }
  else if (letter != POP_ISOLATE && !is_dropped (letter))
    g_string_append_unichar (plain, letter);
}

char *
qw_plain_text (const char *text)
{
  GString *plain = g_string_new (NULL);
  guint open = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (!is_line_end (letter))
        append_letter (plain, letter, &open);
      else if (letter != '\r' || at[1] != '\n')
        {
          close_isolates (plain, &open);
          g_string_append_c (plain, '\n');
        }
    }
  close_isolates (plain, &open);
  return g_string_free (plain, FALSE);
}

/* Letters of scripts that run from right to left, and isolates. */
static gboolean
is_rtl (gunichar letter)
{
  return (letter >= 0x590 && letter < 0x900) || (letter >= 0xfb1d && letter <= 0xfdff) ||
         (letter >= 0xfe70 && letter <= 0xfefc) || (letter >= 0x10800 && letter <= 0x10fff) ||
         (letter >= 0x1e800 && letter <= 0x1efff) || letter == 0x200f;
}

gboolean
qw_plain_text_turns (const char *text, gboolean rtl)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar letter = g_utf8_get_char (text);

      if ((letter >= FIRST_ISOLATE && letter <= POP_ISOLATE) ||
          (rtl ? g_unichar_isalpha (letter) && !is_rtl (letter) : is_rtl (letter)))
        return TRUE;
    }
  return FALSE;
}
