/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-estimate-private.h"

#include <math.h>

#include "qw-money.h"

/* No chance is known well enough for whole percents out here. */
#define END_STEP 5
#define LOW_END  20
#define HIGH_END 80
#define LEAST    5
#define MOST     95

guint
qw_estimate_round_percent (double percent)
{
  double step = percent < LOW_END || percent > HIGH_END ? END_STEP : 1;
  double whole = step * floor (percent / step + 0.5);

  return (guint) CLAMP (whole, LEAST, MOST);
}

/* Work that costs something is never rounded to nothing. */
static gboolean
round_price (QwEstimate *self, GError **error)
{
  QwFixed *fixed = &self->fixed;
  gint64 step = qw_brief_get_rounding (self->brief) * qw_money_scale (self->currency->digits);

  if (!qw_money_round_to (fixed->exact, step, &fixed->price, error))
    {
      g_prefix_error (error, "brief: price: ");
      return FALSE;
    }
  if (fixed->price == 0 && fixed->exact > 0)
    fixed->price = step;
  return TRUE;
}

static gboolean
take_price_at_confidence (QwEstimate *self, GError **error)
{
  QwFixed *fixed = &self->fixed;

  fixed->confidence = qw_brief_get_confidence (self->brief);
  return qw_estimate_to_minor (
             self, qw_distribution_price (self->distribution, fixed->confidence / 100.0),
             &fixed->exact, error) &&
         round_price (self, error);
}

static void
take_own_price (QwEstimate *self)
{
  QwFixed *fixed = &self->fixed;

  if (!qw_money_parse (qw_brief_get_own_price (self->brief), self->currency->digits, &fixed->price,
                       NULL))
    g_assert_not_reached ();
  fixed->own = TRUE;
  fixed->exact = fixed->price;
}

static void
split_exact (QwEstimate *self)
{
  guint n = self->lines->len;
  g_autofree gint64 *weights = g_new (gint64, n);
  g_autofree gint64 *parts = g_new (gint64, n);

  for (guint i = 0; i < n; i++)
    weights[i] = ((QwLine *) self->lines->pdata[i])->price.typical;
  if (n > 0)
    qw_money_split (self->fixed.exact, weights, n, parts);
  for (guint i = 0; i < n; i++)
    ((QwLine *) self->lines->pdata[i])->fixed = parts[i];
}

static gboolean
divide (QwEstimate *self, double hours, gint64 *per_hour, GError **error)
{
  double price = qw_money_to_double (self->fixed.price, self->currency->digits);

  *per_hour = 0;
  return hours <= 0 || qw_estimate_to_minor (self, price / hours, per_hour, error);
}

gboolean
qw_estimate_fill_fixed (QwEstimate *self, GError **error)
{
  QwFixed *fixed = &self->fixed;

  if (qw_brief_get_own_price (self->brief) != NULL)
    take_own_price (self);
  else if (!take_price_at_confidence (self, error))
    return FALSE;

  fixed->covers = qw_estimate_round_percent (qw_estimate_covers (self, fixed->price));
  if (fixed->own)
    fixed->confidence = fixed->covers;
  fixed->rounding = fixed->price - fixed->exact;
  fixed->contingency = fixed->price - self->price.typical;
  split_exact (self);
  return divide (self, self->hours.typical, &fixed->per_hour_typical, error) &&
         divide (self, self->hours.high, &fixed->per_hour_high, error);
}
