/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-estimate-private.h"

#include "qw-money.h"

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
  const double *hours = self->quantile_hours;
  const gint64 *price = self->quantile_price;

  if (!fill_line_prices (self, error) || !fill_quantiles (self, error))
    return FALSE;

  /* p = 10, 50 and 90 */
  self->hours = (QwRange){ hours[1], hours[9], hours[17] };
  self->price = (QwAmounts){ price[1], price[9], price[17] };
  qw_estimate_fill_weeks (self);
  return TRUE;
}

void
qw_estimate_fill_weeks (QwEstimate *self)
{
  self->weeks = qw_range_scale (&self->hours, 1 / qw_brief_get_hours_per_week (self->brief));
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
