/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-running-list.h"

#include "qw-cost-item.h"
#include "qw-figure-row.h"

struct _QwRunningList
{
  QwSection parent_instance;
  GtkListBox *totals;
  GtkListBox *costs;
  GListStore *total_items;
  GListStore *cost_items;
};

G_DEFINE_FINAL_TYPE (QwRunningList, qw_running_list, QW_TYPE_SECTION)

static gboolean
has_items (QwRunningList *self, guint n)
{
  return n > 0;
}

static gboolean
has_none (QwRunningList *self, guint n)
{
  return n == 0;
}

static void
qw_running_list_update (QwSection *section, QwEstimate *estimate)
{
  QwRunningList *self = QW_RUNNING_LIST (section);

  qw_total_items_update (self->total_items, estimate);
  qw_cost_items_update (self->cost_items, estimate);
}

static void
qw_running_list_class_init (QwRunningListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_SECTION_CLASS (klass)->update = qw_running_list_update;

  g_type_ensure (QW_TYPE_COST_ITEM);
  g_type_ensure (QW_TYPE_TOTAL_ITEM);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-running-list.ui");
  gtk_widget_class_bind_template_child (widget_class, QwRunningList, totals);
  gtk_widget_class_bind_template_child (widget_class, QwRunningList, costs);
  gtk_widget_class_bind_template_child (widget_class, QwRunningList, total_items);
  gtk_widget_class_bind_template_child (widget_class, QwRunningList, cost_items);
  gtk_widget_class_bind_template_callback (widget_class, has_items);
  gtk_widget_class_bind_template_callback (widget_class, has_none);
}

static void
qw_running_list_init (QwRunningList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_bind_model (self->totals, G_LIST_MODEL (self->total_items), qw_figure_row_create,
                           NULL, NULL);
  gtk_list_box_bind_model (self->costs, G_LIST_MODEL (self->cost_items), qw_figure_row_create, NULL,
                           NULL);
}
