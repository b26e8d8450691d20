/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-market-list.h"

#include "qw-figure-row.h"
#include "qw-market-item.h"

struct _QwMarketList
{
  QwSection parent_instance;
  GtkListBox *rows;
  GListStore *items;
};

G_DEFINE_FINAL_TYPE (QwMarketList, qw_market_list, QW_TYPE_SECTION)

static gboolean
has_items (QwMarketList *self, guint n)
{
  return n > 0;
}

static void
qw_market_list_update (QwSection *section, QwEstimate *estimate)
{
  qw_market_items_update (QW_MARKET_LIST (section)->items, estimate);
}

static void
qw_market_list_class_init (QwMarketListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_SECTION_CLASS (klass)->update = qw_market_list_update;

  g_type_ensure (QW_TYPE_MARKET_ITEM);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-market-list.ui");
  gtk_widget_class_bind_template_child (widget_class, QwMarketList, rows);
  gtk_widget_class_bind_template_child (widget_class, QwMarketList, items);
  gtk_widget_class_bind_template_callback (widget_class, has_items);
}

static void
qw_market_list_init (QwMarketList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (self->items), qw_figure_row_create, NULL,
                           NULL);
}
