/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-estimate-private.h"

static QwVerdict
judge (gint64 price, gint64 low, gint64 high)
{
  if (price < low)
    return QW_VERDICT_BELOW;
  return price > high ? QW_VERDICT_ABOVE : QW_VERDICT_INSIDE;
}

gboolean
qw_estimate_fill_market (QwEstimate *self, GError **error)
{
  GPtrArray *prices = self->project->prices;

  self->market = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < prices->len; i++)
    {
      QwMarket *market = g_new0 (QwMarket, 1);
      const QwPublishedPrice *published = prices->pdata[i];
      double rate = self->currency->per_usd;

      g_ptr_array_add (self->market, market);
      market->published = published;
      if (!qw_estimate_to_minor (self, published->low * rate, &market->low, error) ||
          !qw_estimate_to_minor (self, published->high * rate, &market->high, error))
        return FALSE;
      market->verdict = judge (self->price.typical, market->low, market->high);
    }
  return TRUE;
}

static void
add_range (QwRange *total, const QwRange *amount)
{
  total->low += amount->low;
  total->typical += amount->typical;
  total->high += amount->high;
}

gboolean
qw_estimate_fill_running (QwEstimate *self, GError **error)
{
  GPtrArray *costs = qw_catalog_get_running_costs (self->catalog);
  QwRange totals[3] = { { 0 } };

  self->running_costs = g_ptr_array_new ();
  for (guint i = 0; i < costs->len; i++)
    {
      QwRunningCost *cost = costs->pdata[i];

      if (!g_strv_contains ((const char *const *) cost->applies, self->project->id))
        continue;
      g_ptr_array_add (self->running_costs, cost);
      add_range (&totals[cost->period], &cost->amount);
    }

  for (guint i = 0; i < G_N_ELEMENTS (totals); i++)
    {
      QwRange total = qw_range_scale (&totals[i], self->currency->per_usd);

      if (!qw_estimate_to_amounts (self, &total, &self->running[i], error))
        return FALSE;
    }
  return TRUE;
}

const char *
qw_verdict_to_string (QwVerdict verdict)
{
  static const char *const names[] = { "below", "inside", "above" };

  g_return_val_if_fail (verdict <= QW_VERDICT_ABOVE, NULL);

  return names[verdict];
}
