/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-market-item.h"

#include "qw-format.h"

#include <glib/gi18n-lib.h>

struct _QwMarketItem
{
  QwFigureItem parent_instance;
};

G_DEFINE_FINAL_TYPE (QwMarketItem, qw_market_item, QW_TYPE_FIGURE_ITEM)

static const char *
say_verdict (QwVerdict verdict)
{
  switch (verdict)
    {
    case QW_VERDICT_BELOW:
      return _ ("Your typical price is below what is published");
    case QW_VERDICT_ABOVE:
      return _ ("Your typical price is above what is published");
    case QW_VERDICT_INSIDE:
    default:
      return _ ("Your typical price is inside what is published");
    }
}

static char *
count_figures (guint n)
{
  return g_strdup_printf (ngettext ("%u published figure", "%u published figures", n), n);
}

static void
qw_market_item_write (QwFigureItem *item, gpointer value, guint index, QwFigureText *text)
{
  QwEstimate *estimate = value;
  const QwMarket *market = g_ptr_array_index (estimate->market, index);
  const QwRateFactor *seller = qw_catalog_find_seller (estimate->catalog,
                                                       market->published->seller);

  text->title = g_strdup (qw_format_table_text (seller->title));
  text->detail = g_strdup (say_verdict (market->verdict));
  text->figure = qw_format_amount_range (estimate->currency, market->low, market->high);
  text->note = count_figures (market->published->observations);
}

static QwOrigin *
qw_market_item_get_origin (QwFigureItem *item, gpointer value, guint index)
{
  QwEstimate *estimate = value;
  const QwMarket *market = g_ptr_array_index (estimate->market, index);

  return qw_origin_new_for_published (estimate, market->published);
}

static void
qw_market_item_class_init (QwMarketItemClass *klass)
{
  QwFigureItemClass *item_class = QW_FIGURE_ITEM_CLASS (klass);

  item_class->write = qw_market_item_write;
  item_class->get_origin = qw_market_item_get_origin;
}

static void
qw_market_item_init (QwMarketItem *self)
{
}

void
qw_market_items_update (GListStore *store, QwEstimate *estimate)
{
  qw_figure_items_update (store, estimate, NULL, estimate->market->len);
}
