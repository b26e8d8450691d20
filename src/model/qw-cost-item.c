/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cost-item.h"

#include "qw-format.h"
#include "qw-money.h"

#include <glib/gi18n-lib.h>

struct _QwCostItem
{
  QwFigureItem parent_instance;
};

G_DEFINE_FINAL_TYPE (QwCostItem, qw_cost_item, QW_TYPE_FIGURE_ITEM)

struct _QwTotalItem
{
  QwFigureItem parent_instance;
};

G_DEFINE_FINAL_TYPE (QwTotalItem, qw_total_item, QW_TYPE_FIGURE_ITEM)

static const char *
say_period (QwPeriod period)
{
  switch (period)
    {
    case QW_PERIOD_MONTHLY:
      return _ ("Each month");
    case QW_PERIOD_YEARLY:
      return _ ("Each year");
    case QW_PERIOD_ONCE:
    default:
      return _ ("Once");
    }
}

/* The engine added these amounts up without overflow. */
static gint64
to_minor (const QwCurrency *currency, double dollars)
{
  gint64 minor = 0;

  return qw_money_from_double (dollars * currency->per_usd, currency->digits, &minor, NULL) ? minor
                                                                                            : 0;
}

static void
qw_cost_item_write (QwFigureItem *item, gpointer value, guint index, QwFigureText *text)
{
  QwEstimate *estimate = value;
  const QwRunningCost *cost = g_ptr_array_index (estimate->running_costs, index);
  const QwCurrency *currency = estimate->currency;

  text->title = g_strdup (qw_format_table_text (cost->title));
  text->detail = g_strdup_printf ("%s · %s", say_period (cost->period),
                                  qw_format_confidence (cost->provenance.confidence));
  text->figure = qw_format_amount (currency, to_minor (currency, cost->amount.typical));
  text->note = qw_format_amount_range (currency, to_minor (currency, cost->amount.low),
                                       to_minor (currency, cost->amount.high));
}

static QwOrigin *
qw_cost_item_get_origin (QwFigureItem *item, gpointer value, guint index)
{
  QwEstimate *estimate = value;

  return qw_origin_new_for_running_cost (estimate,
                                         g_ptr_array_index (estimate->running_costs, index));
}

static void
qw_cost_item_class_init (QwCostItemClass *klass)
{
  QwFigureItemClass *item_class = QW_FIGURE_ITEM_CLASS (klass);

  item_class->write = qw_cost_item_write;
  item_class->get_origin = qw_cost_item_get_origin;
}

static void
qw_cost_item_init (QwCostItem *self)
{
}

static guint
count_costs (QwEstimate *estimate, QwPeriod period)
{
  guint n = 0;

  for (guint i = 0; i < estimate->running_costs->len; i++)
    if (((const QwRunningCost *) g_ptr_array_index (estimate->running_costs, i))->period == period)
      n++;
  return n;
}

static void
qw_total_item_write (QwFigureItem *item, gpointer value, guint index, QwFigureText *text)
{
  QwEstimate *estimate = value;
  const QwAmounts *total = &estimate->running[index];
  guint n = count_costs (estimate, (QwPeriod) index);

  text->title = g_strdup (say_period ((QwPeriod) index));
  if (n == 0)
    {
      text->detail = g_strdup (_ ("None is known"));
      return;
    }
  text->detail = g_strdup_printf (ngettext ("%u cost", "%u costs", n), n);
  text->figure = qw_format_amount (estimate->currency, total->typical);
  text->note = qw_format_amount_range (estimate->currency, total->low, total->high);
}

static void
qw_total_item_class_init (QwTotalItemClass *klass)
{
  QW_FIGURE_ITEM_CLASS (klass)->write = qw_total_item_write;
}

static void
qw_total_item_init (QwTotalItem *self)
{
}

void
qw_cost_items_update (GListStore *store, QwEstimate *estimate)
{
  GPtrArray *costs = estimate->running_costs;
  g_autofree guint *order = g_new (guint, costs->len);
  guint n = 0;

  for (guint period = QW_PERIOD_ONCE; period <= QW_PERIOD_YEARLY; period++)
    for (guint i = 0; i < costs->len; i++)
      if (((const QwRunningCost *) g_ptr_array_index (costs, i))->period == (QwPeriod) period)
        order[n++] = i;
  qw_figure_items_update (store, estimate, order, n);
}

void
qw_total_items_update (GListStore *store, QwEstimate *estimate)
{
  qw_figure_items_update (store, estimate, NULL, G_N_ELEMENTS (estimate->running));
}
