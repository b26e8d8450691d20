/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-marks.h"

#include <string.h>

#define FIRST_RTL 0x0590
#define LAST_RTL  0x08FF

/* What the whole of a text says about marks in it. */
typedef struct
{
  gboolean rtl;
  gboolean closed;
} Context;

static gboolean
is_rtl (gunichar c)
{
  return (c >= FIRST_RTL && c <= LAST_RTL && c != 0x061C) || (c >= 0xFB1D && c <= 0xFDFF) ||
         (c >= 0xFE70 && c <= 0xFEFE) || (c >= 0x10800 && c <= 0x10FFF) ||
         (c >= 0x1E800 && c <= 0x1EFFF);
}

/* Scripts that join their letters or have no spaces, and emoji. */
static gboolean
is_joining (gunichar c)
{
  return is_rtl (c) || (c >= 0x0900 && c <= 0x1AFF) || (c >= 0xA800 && c <= 0xABFF) ||
         (c >= 0x2600 && c <= 0x27BF) || c == 0xFE0F || (c >= 0x11000 && c <= 0x11FFF) ||
         (c >= 0x1F000 && c <= 0x1FAFF);
}

static gboolean
is_opening (gunichar c)
{
  return (c >= 0x202A && c <= 0x202B) || (c >= 0x2066 && c <= 0x2068);
}

static gboolean
is_closing (gunichar c)
{
  return c == 0x202C || c == 0x2069;
}

static gboolean
is_mark_of_direction (gunichar c)
{
  return c == 0x200E || c == 0x200F || c == 0x061C;
}

static gboolean
is_control (gunichar c)
{
  return (c < 0x20 && c != '\n' && c != '\t' && c != '\r') || (c >= 0x7F && c <= 0x9F) ||
         (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
}

static gboolean
is_zero_width (gunichar c)
{
  return (c >= 0x200B && c <= 0x200D) || (c >= 0x2060 && c <= 0x2065) || c == 0xFEFF ||
         (c >= 0x206A && c <= 0x206F) || c == 0x2028 || c == 0x2029 || c == 0x180E || c == 0x3164 ||
         c == 0xFFA0 || c == 0x115F || c == 0x1160;
}

static Context
read_context (const char *text)
{
  Context context = { FALSE, TRUE };
  int depth = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      context.rtl = context.rtl || is_rtl (c);
      depth += is_opening (c) ? 1 : is_closing (c) ? -1 : 0;
      /* What is open at the end of a line reaches no further, so it was never closed. */
      if (depth < 0 || (depth > 0 && c == '\n'))
        context.closed = FALSE;
    }
  context.closed = context.closed && depth == 0;
  return context;
}

static gboolean
is_beside_joining (const char *text, const char *at)
{
  const char *after = g_utf8_next_char (at);

  return (at > text && is_joining (g_utf8_get_char (g_utf8_prev_char (at)))) ||
         is_joining (g_utf8_get_char (after));
}

static QwMark
judge (const Context *context, const char *text, const char *at)
{
  gunichar c = g_utf8_get_char (at);

  if (c < 0x7F && c >= 0x20)
    return QW_MARK_NONE;
  if (c == 0x202D || c == 0x202E || is_control (c))
    return QW_MARK_OVERRIDE;
  if (is_opening (c) || is_closing (c))
    {
      if (!context->closed)
        return QW_MARK_OVERRIDE;
      return context->rtl ? QW_MARK_NONE : QW_MARK_INVISIBLE;
    }
  if (is_mark_of_direction (c))
    return context->rtl ? QW_MARK_NONE : QW_MARK_INVISIBLE;
  if (is_zero_width (c))
    return c <= 0x200D && is_beside_joining (text, at) ? QW_MARK_NONE : QW_MARK_INVISIBLE;
  return QW_MARK_NONE;
}

static void
append_name (GString *names, gunichar c)
{
  char name[16];

  g_snprintf (name, sizeof name, "U+%04X", c);
  if (strstr (names->str, name) == NULL)
    g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", name);
}

QwMark
qw_marks_find (const char *text, char **names)
{
  Context context = read_context (text);
  GString *found = g_string_new (NULL);
  QwMark worst = QW_MARK_NONE;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      QwMark mark = judge (&context, text, p);

      if (mark != QW_MARK_NONE)
        append_name (found, g_utf8_get_char (p));
      worst = MAX (worst, mark);
    }
  if (names != NULL)
    *names = worst != QW_MARK_NONE ? g_string_free (found, FALSE) : NULL;
  if (names == NULL || *names == NULL)
    g_string_free (found, TRUE);
  return worst;
}

/* Whether a space has to stand where a control is: it parts two words. */
static gboolean
parts_words (const GString *before, const char *at)
{
  const char *after = g_utf8_next_char (at);

  return is_control (g_utf8_get_char (at)) && before->len > 0 && *after != '\0' &&
         !g_ascii_isspace (before->str[before->len - 1]) && !g_ascii_isspace (*after);
}

char *
qw_marks_remove (const char *text)
{
  Context context = read_context (text);
  GString *clean = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (judge (&context, text, p) == QW_MARK_NONE)
        g_string_append_len (clean, p, g_utf8_next_char (p) - p);
      else if (parts_words (clean, p))
        g_string_append_c (clean, ' ');
    }
  return g_string_free (clean, FALSE);
}
