/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-life.h"

#include <string.h>

#include "qw-message.h"
#include "qw-quote-private.h"
#include "qw-reader.h"

#define MAX_MONTH 12
#define MAX_YEAR  9999

typedef enum
{
  BLANK_YEAR,
  BLANK_MONTH,
  BLANK_N,
  N_BLANKS,
} Blank;

typedef struct
{
  guint year;
  guint month;
  guint64 n;
  guint seen[N_BLANKS];
  GString *out;
} Number;

static gboolean
fail (const char *pattern, GError **error)
{
  g_autofree char *found = qw_message_quote (pattern);

  g_set_error (error, QW_ERROR, QW_ERROR_LIMIT,
               "found %s, allowed: text with one {n} or {n:3}, and {year} and {month}, up to %d "
               "characters long",
               found, QW_QUOTE_MAX_NUMBER);
  return FALSE;
}

static gboolean
is_n (const char *name, gsize length, guint *digits)
{
  *digits = 1;
  if (length == 1 && name[0] == 'n')
    return TRUE;
  if (length != 3 || name[0] != 'n' || name[1] != ':' || name[2] < '1' || name[2] > '9')
    return FALSE;
  *digits = (guint) g_ascii_digit_value (name[2]);
  return TRUE;
}

static gboolean
add_blank (Number *self, const char *name, gsize length)
{
  guint digits;

  if (length == 4 && strncmp (name, "year", length) == 0)
    {
      g_string_append_printf (self->out, "%04u", self->year);
      return self->seen[BLANK_YEAR]++ == 0;
    }
  if (length == 5 && strncmp (name, "month", length) == 0)
    {
      g_string_append_printf (self->out, "%02u", self->month);
      return self->seen[BLANK_MONTH]++ == 0;
    }
  if (!is_n (name, length, &digits))
    return FALSE;
  g_string_append_printf (self->out, "%0*" G_GUINT64_FORMAT, (int) digits, self->n);
  return self->seen[BLANK_N]++ == 0;
}

static gboolean
fill (Number *self, const char *pattern)
{
  for (const char *at = pattern; *at != '\0';)
    {
      gsize text = strcspn (at, "{}");
      const char *end;

      g_string_append_len (self->out, at, (gssize) text);
      at += text;
      if (*at == '\0')
        break;
      end = strchr (at, '}');
      if (*at != '{' || end == NULL || !add_blank (self, at + 1, (gsize) (end - at) - 1))
        return FALSE;
      at = end + 1;
    }
  return self->seen[BLANK_N] == 1 && qw_quote_is_number (self->out->str);
}

gboolean
qw_quote_is_number (const char *text)
{
  if (!g_utf8_validate (text, -1, NULL) || g_utf8_strlen (text, -1) > QW_QUOTE_MAX_NUMBER)
    return FALSE;
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      GUnicodeType type = g_unichar_type (g_utf8_get_char (p));

      if (type == G_UNICODE_CONTROL || type == G_UNICODE_LINE_SEPARATOR ||
          type == G_UNICODE_PARAGRAPH_SEPARATOR)
        return FALSE;
    }
  return qw_reader_is_text (text);
}

char *
qw_number_pattern_format (const char *pattern, guint year, guint month, guint64 n, GError **error)
{
  g_autoptr (GString) out = NULL;
  Number number = { year, month, n, { 0 } };

  g_return_val_if_fail (pattern != NULL, NULL);
  g_return_val_if_fail (year <= MAX_YEAR, NULL);
  g_return_val_if_fail (month >= 1 && month <= MAX_MONTH, NULL);

  number.out = out = g_string_new (NULL);
  if (!g_utf8_validate (pattern, -1, NULL) || !fill (&number, pattern))
    {
      fail (pattern, error);
      return NULL;
    }
  return g_strdup (out->str);
}
