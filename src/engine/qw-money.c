/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-money-private.h"

#include <math.h>

/* Signs are taken off before a division and put back after it, so that half goes away from zero. */

/** Division: of two magnitudes; the remainder is below the divisor. */
typedef struct
{
  guint64 quotient;
  guint64 remainder;
} Division;

/** Claim: a part of a split that may still get one more unit. */
typedef struct
{
  guint64 remainder;
  gsize index;
} Claim;

static guint64
round_division (Division division, guint64 divisor)
{
  return division.quotient + (division.remainder >= divisor - division.remainder ? 1 : 0);
}

static void
reduce (Division *division, guint64 divisor)
{
  if (division->remainder < divisor)
    return;

  division->remainder -= divisor;
  division->quotient++;
}

/* a · b / divisor with all of the product's 128 bits, one bit of a at a time: b ≤ divisor ≤ 2^63. */
static Division
multiply_divide (guint64 a, guint64 b, guint64 divisor)
{
  Division result = { 0, 0 };
  guint64 product;

  /* nearly all amounts are small enough for the processor's own division */
  if (g_uint64_checked_mul (&product, a, b))
    return (Division){ product / divisor, product % divisor };

  for (int bit = 63; bit >= 0; bit--)
    {
      result.quotient *= 2;
      result.remainder *= 2;
      reduce (&result, divisor);
      if ((a >> bit) & 1)
        {
          result.remainder += b;
          reduce (&result, divisor);
        }
    }

  return result;
}

/* For a magnitude that is known to fit. */
static gint64
restore_sign (guint64 magnitude, gboolean is_negative)
{
  return (gint64) (is_negative ? 0 - magnitude : magnitude);
}

guint64
qw_money_get_magnitude (gint64 minor)
{
  return minor < 0 ? 0 - (guint64) minor : (guint64) minor;
}

gboolean
qw_money_fail_overflow (GError **error)
{
  g_set_error_literal (error, QW_ERROR, QW_ERROR_OVERFLOW,
                       "found an amount that is too large, allowed: 64 bits of minor units");

  return FALSE;
}

gboolean
qw_money_add_sign (guint64 magnitude, gboolean is_negative, gint64 *minor, GError **error)
{
  if (magnitude > (guint64) G_MAXINT64 + (is_negative ? 1 : 0))
    return qw_money_fail_overflow (error);

  *minor = restore_sign (magnitude, is_negative);

  return TRUE;
}

gboolean
qw_money_from_double (double major, guint digits, gint64 *minor, GError **error)
{
  double rounded;

  g_return_val_if_fail (digits <= QW_MONEY_MAX_DIGITS, FALSE);

  rounded = round (major * (double) qw_money_scale (digits));
  if (!(fabs (rounded) < 0x1p63))
    return qw_money_fail_overflow (error);

  *minor = (gint64) rounded;

  return TRUE;
}

double
qw_money_to_double (gint64 minor, guint digits)
{
  return (double) minor / (double) qw_money_scale (digits);
}

gint64
qw_money_scale (guint digits)
{
  static const gint64 scales[] = { 1, 10, 100, 1000, 10000 };

  g_return_val_if_fail (digits <= QW_MONEY_MAX_DIGITS, 1);

  return scales[digits];
}

gboolean
qw_money_add (gint64 a, gint64 b, gint64 *sum, GError **error)
{
  if ((b > 0 && a > G_MAXINT64 - b) || (b < 0 && a < G_MININT64 - b))
    return qw_money_fail_overflow (error);

  *sum = a + b;

  return TRUE;
}

gboolean
qw_money_subtract (gint64 a, gint64 b, gint64 *rest, GError **error)
{
  if ((b > 0 && a < G_MININT64 + b) || (b < 0 && a > G_MAXINT64 + b))
    return qw_money_fail_overflow (error);

  *rest = a - b;

  return TRUE;
}

gboolean
qw_money_multiply (gint64 amount,
                   gint64 numerator,
                   gint64 denominator,
                   gint64 *product,
                   GError **error)
{
  gboolean is_negative = (amount < 0) != (numerator < 0);
  guint64 magnitude = qw_money_get_magnitude (amount);
  guint64 factor = qw_money_get_magnitude (numerator);
  guint64 divisor = (guint64) denominator;
  guint64 whole, part;

  g_return_val_if_fail (denominator > 0, FALSE);

  part = round_division (multiply_divide (magnitude, factor % divisor, divisor), divisor);
  if (!g_uint64_checked_mul (&whole, magnitude, factor / divisor) ||
      !g_uint64_checked_add (&whole, whole, part))
    return qw_money_fail_overflow (error);

  return qw_money_add_sign (whole, is_negative, product, error);
}

gint64
qw_money_divide (gint64 numerator, gint64 denominator)
{
  guint64 divisor = (guint64) denominator;
  guint64 magnitude = qw_money_get_magnitude (numerator);
  Division division;

  g_return_val_if_fail (denominator > 0, 0);

  division = (Division){ magnitude / divisor, magnitude % divisor };

  return restore_sign (round_division (division, divisor), numerator < 0);
}

gboolean
qw_money_round_to (gint64 minor, gint64 step, gint64 *rounded, GError **error)
{
  g_return_val_if_fail (step >= 0, FALSE);

  if (step <= 1)
    {
      *rounded = minor;
      return TRUE;
    }

  return qw_money_multiply (qw_money_divide (minor, step), step, 1, rounded, error);
}

/* The weights' sum, each shifted right by as much as makes it fit 63 bits. */
static guint64
add_weights (const gint64 *weights, gsize n, guint *shift)
{
  guint64 sum;
  gsize i;

  for (*shift = 0;; (*shift)++)
    {
      sum = 0;
      for (i = 0; i < n && sum <= (guint64) G_MAXINT64; i++)
        sum += (guint64) weights[i] >> *shift;
      if (sum <= (guint64) G_MAXINT64)
        return sum;
    }
}

static gint
compare_claims (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const Claim *first = a;
  const Claim *second = b;

  if (first->remainder != second->remainder)
    return first->remainder > second->remainder ? -1 : 1;

  return (first->index > second->index) - (first->index < second->index);
}

void
qw_money_split (gint64 total, const gint64 *weights, gsize n, gint64 *parts)
{
  g_autofree Claim *claims = g_new (Claim, n);
  guint64 left = qw_money_get_magnitude (total);
  guint64 sum;
  guint shift;

  g_return_if_fail (n > 0 && n <= G_MAXINT);

  sum = add_weights (weights, n, &shift);
  for (gsize i = 0; i < n; i++)
    {
      guint64 weight = sum > 0 ? (guint64) weights[i] >> shift : 1;
      Division share = multiply_divide (qw_money_get_magnitude (total), weight, sum > 0 ? sum : n);

      claims[i] = (Claim){ share.remainder, i };
      parts[i] = restore_sign (share.quotient, total < 0);
      left -= share.quotient;
    }

  /* Fewer units are left than there are parts with a remainder. */
  g_qsort_with_data (claims, (gint) n, sizeof (Claim), compare_claims, NULL);
  for (gsize i = 0; i < left; i++)
    parts[claims[i].index] += total < 0 ? -1 : 1;
}
