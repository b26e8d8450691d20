/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-message.h"
#include "qw-money-private.h"

#include <limits.h>
#include <string.h>

/* As many digits as a magnitude and a currency can have, with a NUL. */
#define DIGITS_SIZE 32

static gboolean
fail_text (const char *text, guint digits, GError **error)
{
  g_autofree char *found = qw_message_quote (text);
  g_autofree char *example = qw_money_to_string (8800 * qw_money_scale (digits), digits);

  g_set_error (error, QW_ERROR, QW_ERROR_NUMBER, "found %s, allowed: an amount such as %s", found,
               example);

  return FALSE;
}

static gboolean
has_form (const char *text, guint digits)
{
  gsize whole = strspn (text, "0123456789");
  gsize fraction;

  if (whole == 0 || (whole > 1 && text[0] == '0'))
    return FALSE;
  if (text[whole] == '\0')
    return TRUE;
  if (text[whole] != '.')
    return FALSE;

  fraction = strspn (text + whole + 1, "0123456789");

  return fraction > 0 && fraction <= digits && text[whole + 1 + fraction] == '\0';
}

static gboolean
append_digit (guint64 *magnitude, int digit)
{
  return g_uint64_checked_mul (magnitude, *magnitude, 10) &&
         g_uint64_checked_add (magnitude, *magnitude, (guint64) digit);
}

static gboolean
read_magnitude (const char *text, guint digits, guint64 *magnitude)
{
  const char *point = strchr (text, '.');
  gsize n_fraction = point != NULL ? strlen (point + 1) : 0;
  gboolean fits = TRUE;

  *magnitude = 0;
  for (; *text != '\0' && fits; text++)
    fits = *text == '.' || append_digit (magnitude, g_ascii_digit_value (*text));
  for (; n_fraction < digits && fits; n_fraction++)
    fits = append_digit (magnitude, 0);

  return fits;
}

gboolean
qw_money_parse (const char *text, guint digits, gint64 *minor, GError **error)
{
  gboolean is_negative = text[0] == '-';
  const char *amount = text + (is_negative ? 1 : 0);
  guint64 magnitude;

  g_return_val_if_fail (digits <= QW_MONEY_MAX_DIGITS, FALSE);

  if (!has_form (amount, digits))
    return fail_text (text, digits, error);
  if (!read_magnitude (amount, digits, &magnitude))
    return qw_money_fail_overflow (error);

  return qw_money_add_sign (magnitude, is_negative, minor, error);
}

/* At least one digit before the point. */
static void
write_digits (gint64 minor, guint digits, char *text)
{
  g_snprintf (text, DIGITS_SIZE, "%0*" G_GUINT64_FORMAT, (int) digits + 1,
              qw_money_get_magnitude (minor));
}

/* How many digits stand in the group that ends here; 0 if all that are left do. */
static guint
get_group_size (const char **grouping)
{
  char size = (*grouping)[0];

  if (size <= 0 || size == CHAR_MAX)
    return 0;
  if ((*grouping)[1] != '\0')
    (*grouping)++;

  return (guint) size;
}

static char *
group_digits (const char *digits, gsize length, const QwNumberStyle *style)
{
  g_autoptr (GString) out = g_string_new_len (digits, (gssize) length);
  const char *grouping = style->grouping;
  gsize left = length;

  for (guint size = get_group_size (&grouping); size > 0 && left > size;
       size = get_group_size (&grouping))
    {
      left -= size;
      g_string_insert (out, (gssize) left, style->group);
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}

char *
qw_money_to_string (gint64 minor, guint digits)
{
  static const QwNumberStyle plain = { ".", "", "" };

  return qw_money_format (minor, digits, digits, &plain);
}

char *
qw_money_format (gint64 minor, guint digits, guint show_digits, const QwNumberStyle *style)
{
  char text[DIGITS_SIZE];
  g_autofree char *whole = NULL;
  gint64 shown;
  gsize length;

  g_return_val_if_fail (digits <= QW_MONEY_MAX_DIGITS && show_digits <= digits, NULL);

  shown = qw_money_divide (minor, qw_money_scale (digits - show_digits));
  write_digits (shown, show_digits, text);
  length = strlen (text) - show_digits;
  whole = group_digits (text, length, style);

  return g_strconcat (shown < 0 ? "-" : "", whole, show_digits > 0 ? style->decimal : "",
                      text + length, NULL);
}
