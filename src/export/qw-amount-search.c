/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-amount-search.h"

#define MOST_DIGITS  18
#define LEAST_DIGITS 5

/* A number as it stands: its digits, and how many of them come after its last mark. */
typedef struct
{
  gint64 value;
  guint n_digits;
  guint n_after;
  gboolean marked;
} Number;

static gboolean
is_digit_at (const char *p)
{
  return *p != '\0' && g_unichar_isdigit (g_utf8_get_char (p));
}

static gboolean
is_mark (gunichar c)
{
  return c == '.' || c == ',' || c == '\'' || c == 0x2019 || c == 0xA0 || c == 0x202F ||
         c == 0x2009 || c == 0x066B || c == 0x066C;
}

/* A usual space parts groups of three only. */
static gboolean
is_group_after_space (const char *p)
{
  for (guint i = 0; i < 3; i++, p = g_utf8_next_char (p))
    if (!is_digit_at (p))
      return FALSE;
  return !is_digit_at (p);
}

static const char *
read_number (const char *p, Number *number)
{
  for (;;)
    {
      const char *next = g_utf8_next_char (p);

      if (is_digit_at (p))
        {
          if (number->n_digits < MOST_DIGITS)
            number->value = number->value * 10 + g_unichar_digit_value (g_utf8_get_char (p));
          number->n_digits++;
          number->n_after++;
        }
      else if (*p != '\0' && ((is_mark (g_utf8_get_char (p)) && is_digit_at (next)) ||
                              (*p == ' ' && is_group_after_space (next))))
        {
          number->n_after = 0;
          number->marked = TRUE;
        }
      else
        return p;
      p = next;
    }
}

static gboolean
is_amount (const Number *number, guint digits)
{
  if (number->n_digits > MOST_DIGITS)
    return FALSE;
  return digits > 0 ? number->marked && number->n_after == digits
                    : number->n_digits >= LEAST_DIGITS;
}

GHashTable *
qw_amount_set_new (const char *text, guint digits)
{
  GHashTable *self = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (const char *p = text; *p != '\0';)
    {
      Number number = { 0 };

      if (!is_digit_at (p))
        {
          p = g_utf8_next_char (p);
          continue;
        }
      p = read_number (p, &number);
      if (is_amount (&number, digits))
        qw_amount_set_add (self, number.value);
    }
  return self;
}

void
qw_amount_set_add (GHashTable *self, gint64 amount)
{
  gint64 size = ABS (amount);

  g_hash_table_add (self, g_memdup2 (&size, sizeof size));
}

gboolean
qw_amount_set_has (GHashTable *self, gint64 amount)
{
  gint64 size = ABS (amount);

  return g_hash_table_contains (self, &size);
}
