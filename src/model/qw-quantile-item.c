/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quantile-item.h"

#include "qw-format.h"

#include <glib/gi18n-lib.h>

#define STEP 5

struct _QwQuantileItem
{
  QwFigureItem parent_instance;
};

G_DEFINE_FINAL_TYPE (QwQuantileItem, qw_quantile_item, QW_TYPE_FIGURE_ITEM)

/* The three that the page calls by name elsewhere. */
static char *
name_share (guint percent)
{
  switch (percent)
    {
    case 10:
      return g_strdup_printf (_ ("%u %% · low"), percent);
    case 50:
      return g_strdup_printf (_ ("%u %% · typical"), percent);
    case 90:
      return g_strdup_printf (_ ("%u %% · high"), percent);
    default:
      return g_strdup_printf (_ ("%u %%"), percent);
    }
}

static void
qw_quantile_item_write (QwFigureItem *item, gpointer value, guint index, QwFigureText *text)
{
  QwEstimate *estimate = value;
  text->title = name_share (STEP * (index + 1));
  text->detail = qw_format_number (estimate->quantile_hours[index]);
  text->figure = qw_format_amount (estimate->currency, estimate->quantile_price[index]);
}

static void
qw_quantile_item_class_init (QwQuantileItemClass *klass)
{
  QW_FIGURE_ITEM_CLASS (klass)->write = qw_quantile_item_write;
}

static void
qw_quantile_item_init (QwQuantileItem *self)
{
}

void
qw_quantile_items_update (GListStore *store, QwEstimate *estimate)
{
  qw_figure_items_update (store, estimate, NULL, QW_N_QUANTILES);
}
