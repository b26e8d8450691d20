/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-typed.h"

#include <glib/gi18n-lib.h>

#define MOST_DIGITS        40
#define ARABIC_DECIMAL     0x066B
#define ARABIC_GROUP       0x066C
#define MINUS_SIGN         0x2212
#define RIGHT_SINGLE_QUOTE 0x2019

/* What was typed, without all that only separates: digits, and where its decimal mark stands. */
typedef struct
{
  char digits[MOST_DIGITS];
  guint n_digits;
  guint whole; /* digits before the decimal mark */
  gboolean negative;
} Typed;

/* The marks of a text: how often they change, which is last, how often it stands, how many digits follow it. */
typedef struct
{
  guint changes;
  gunichar last;
  guint n_last;
  guint after_last;
} Marks;

static gboolean
is_mark (gunichar c)
{
  return c == '.' || c == ',' || c == ARABIC_DECIMAL || c == ARABIC_GROUP;
}

static gboolean
is_between_groups (gunichar c)
{
  return g_unichar_isspace (c) || c == '\'' || c == RIGHT_SINGLE_QUOTE || c == '_';
}

/* What comes along when an amount is copied from a sentence that runs from right to left. */
static gboolean
is_direction (gunichar c)
{
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x2066 && c <= 0x2069);
}

static gboolean
is_minus (gunichar c)
{
  return c == '-' || c == MINUS_SIGN;
}

static void
meet_mark (Marks *marks, gunichar c)
{
  if (marks->last != c)
    {
      marks->changes += marks->last != 0;
      marks->last = c;
      marks->n_last = 0;
    }
  marks->n_last++;
  marks->after_last = 0;
}

static gboolean
begins_with (const char *mark, gunichar c)
{
  return mark[0] != '\0' && g_utf8_get_char (mark) == c;
}

/* Whether the last mark is the decimal one. */
static gboolean
has_decimals (const Marks *marks, const QwNumberStyle *style)
{
  if (marks->n_last != 1)
    return FALSE;
  if (marks->changes > 0 || marks->last == ARABIC_DECIMAL ||
      begins_with (style->decimal, marks->last))
    return TRUE;
  return marks->last != ARABIC_GROUP &&
         !(begins_with (style->group, marks->last) && marks->after_last == 3);
}

/* Marks and digits of @text; %FALSE if anything else stands there. */
static gboolean
scan (const char *text, Typed *typed, Marks *marks)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_isdigit (c))
        {
          if (typed->n_digits == MOST_DIGITS)
            return FALSE;
          typed->digits[typed->n_digits++] = (char) g_unichar_digit_value (c);
          marks->after_last++;
        }
      else if (is_mark (c))
        meet_mark (marks, c);
      else if (is_minus (c) && typed->n_digits == 0 && marks->last == 0 && !typed->negative)
        typed->negative = TRUE;
      else if (!is_between_groups (c) && !is_direction (c))
        return FALSE;
    }
  return typed->n_digits > 0;
}

static guint
count_trailing_zeros (const Typed *typed)
{
  guint n = 0;

  while (n < typed->n_digits - typed->whole && typed->digits[typed->n_digits - 1 - n] == 0)
    n++;
  return n;
}

static gboolean
scale (const Typed *typed, guint n_digits, guint digits, gint64 *value)
{
  gint64 sum = 0;

  for (guint i = 0; i < typed->whole + digits; i++)
    {
      gint64 digit = i < n_digits ? typed->digits[i] : 0;

      if (__builtin_mul_overflow (sum, 10, &sum) || __builtin_add_overflow (sum, digit, &sum))
        return FALSE;
    }
  *value = typed->negative ? -sum : sum;
  return TRUE;
}

QwTypedFault
qw_typed_parse (const char *text, const QwNumberStyle *style, guint digits, gint64 *value)
{
  g_autofree char *stripped = NULL;
  Typed typed = { 0 };
  Marks marks = { 0 };
  guint n_digits;

  g_return_val_if_fail (text != NULL && style != NULL && value != NULL, QW_TYPED_NO_NUMBER);

  *value = 0;
  stripped = g_strstrip (g_strdup (text));
  if (stripped[0] == '\0')
    return QW_TYPED_EMPTY;
  if (!g_utf8_validate (stripped, -1, NULL) || !scan (stripped, &typed, &marks) ||
      marks.changes > 1 || (marks.changes == 1 && marks.n_last > 1))
    return QW_TYPED_NO_NUMBER;

  typed.whole = has_decimals (&marks, style) ? typed.n_digits - marks.after_last : typed.n_digits;
  n_digits = typed.n_digits - count_trailing_zeros (&typed);
  if (n_digits > typed.whole + digits)
    return QW_TYPED_TOO_FINE;
  return scale (&typed, n_digits, digits, value) ? QW_TYPED_GOOD : QW_TYPED_TOO_LARGE;
}

char *
qw_typed_explain (QwTypedFault fault, guint digits)
{
  switch (fault)
    {
    case QW_TYPED_EMPTY:
      return g_strdup (_ ("A number is missing"));
    case QW_TYPED_NO_NUMBER:
      return g_strdup (_ ("This is not a number"));
    case QW_TYPED_TOO_FINE:
      if (digits == 0)
        return g_strdup (_ ("Only a whole number"));
      return g_strdup_printf (ngettext ("At most %u digit after the decimal mark",
                                        "At most %u digits after the decimal mark", digits),
                              digits);
    case QW_TYPED_TOO_LARGE:
      return g_strdup (_ ("This number is too large"));
    case QW_TYPED_GOOD:
    default:
      return NULL;
    }
}
