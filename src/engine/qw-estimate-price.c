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

gboolean
qw_estimate_to_minor (QwEstimate *self, double major, gint64 *minor, GError **error)
{
  if (qw_money_from_double (major, self->currency->digits, minor, error))
    return TRUE;

  g_prefix_error (error, "brief: price: ");
  return FALSE;
}

gboolean
qw_estimate_to_amounts (QwEstimate *self, const QwRange *major, QwAmounts *amounts, GError **error)
{
  return qw_estimate_to_minor (self, major->low, &amounts->low, error) &&
         qw_estimate_to_minor (self, major->typical, &amounts->typical, error) &&
         qw_estimate_to_minor (self, major->high, &amounts->high, error);
}

static gboolean
fill_line_prices (QwEstimate *self, GError **error)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      QwLine *line = self->lines->pdata[i];
      QwRange price;

      qw_distribution_line_price (self->distribution, i, &price);
      if (line->kind == QW_LINE_SHARE)
        qw_distribution_line_hours (self->distribution, i, &line->hours);
      if (!qw_estimate_to_amounts (self, &price, &line->price, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
fill_quantiles (QwEstimate *self, GError **error)
{
  gint64 last;

  for (guint i = 0; i < QW_N_QUANTILES; i++)
    {
      double p = 5 * (i + 1) / 100.0;

      self->quantile_hours[i] = qw_distribution_hours (self->distribution, p);
      if (!qw_estimate_to_minor (self, qw_distribution_price (self->distribution, p),
                                 &self->quantile_price[i], error))
        return FALSE;
    }
  /* From here on qw_estimate_price_at() cannot overflow. */
  return qw_estimate_to_minor (self, qw_distribution_price (self->distribution, 0.99), &last,
                               error);
}

gboolean
qw_estimate_fill_prices (QwEstimate *self, GError **error)
{
  double week = qw_brief_get_hours_per_week (self->brief);
  const double *hours = self->quantile_hours;
  const gint64 *price = self->quantile_price;

  if (!fill_line_prices (self, error) || !fill_quantiles (self, error))
    return FALSE;

  /* p = 10, 50 and 90 */
  self->hours = (QwRange){ hours[1], hours[9], hours[17] };
  self->price = (QwAmounts){ price[1], price[9], price[17] };
  self->weeks = qw_range_scale (&self->hours, 1 / week);
  return TRUE;
}

static gboolean
divide (QwEstimate *self, double hours, gint64 *per_hour, GError **error)
{
  double price = qw_money_to_double (self->fixed.price, self->currency->digits);

  *per_hour = 0;
  return hours <= 0 || qw_estimate_to_minor (self, price / hours, per_hour, error);
}

static void
split_fixed (QwEstimate *self)
{
  guint n = self->lines->len;
  g_autofree gint64 *weights = g_new (gint64, n);
  g_autofree gint64 *parts = g_new (gint64, n);

  for (guint i = 0; i < n; i++)
    weights[i] = ((QwLine *) self->lines->pdata[i])->price.typical;
  if (n > 0)
    qw_money_split (self->fixed.price, weights, n, parts);
  for (guint i = 0; i < n; i++)
    ((QwLine *) self->lines->pdata[i])->fixed = parts[i];
}

guint
qw_estimate_round_percent (double percent)
{
  double step = percent < LOW_END || percent > HIGH_END ? END_STEP : 1;
  double whole = step * floor (percent / step + 0.5);

  return (guint) CLAMP (whole, LEAST, MOST);
}

gboolean
qw_estimate_fill_fixed (QwEstimate *self, GError **error)
{
  QwFixed *fixed = &self->fixed;

  fixed->confidence = qw_brief_get_confidence (self->brief);
  if (!qw_estimate_to_minor (self,
                             qw_distribution_price (self->distribution, fixed->confidence / 100.0),
                             &fixed->price, error))
    return FALSE;

  fixed->covers = qw_estimate_round_percent (qw_estimate_covers (self, fixed->price));
  split_fixed (self);
  return divide (self, self->hours.typical, &fixed->per_hour_typical, error) &&
         divide (self, self->hours.high, &fixed->per_hour_high, error);
}

double
qw_estimate_covers (QwEstimate *self, gint64 price)
{
  g_return_val_if_fail (self != NULL, 0);

  if (self->lines->len == 0)
    return price >= 0 ? 100 : 0;

  return 100 * qw_distribution_covers (self->distribution,
                                       qw_money_to_double (price, self->currency->digits));
}

gint64
qw_estimate_price_at (QwEstimate *self, double p)
{
  gint64 price = 0;

  g_return_val_if_fail (self != NULL, 0);

  if (!qw_estimate_to_minor (
          self, qw_distribution_price (self->distribution, CLAMP (p, 0.01, 0.99)), &price, NULL))
    g_assert_not_reached ();
  return price;
}
