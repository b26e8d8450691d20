/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-driver-list.h"

#include "qw-driver-item.h"
#include "qw-driver-row.h"

#include <glib/gi18n.h>

#define FIRST_ROWS 6

struct _QwDriverList
{
  QwSection parent_instance;
  GtkListBox *rows;
  GListStore *items;
  GtkSliceListModel *shown;
  GtkToggleButton *all;
};

G_DEFINE_FINAL_TYPE (QwDriverList, qw_driver_list, QW_TYPE_SECTION)

static void
all_toggled_cb (QwDriverList *self)
{
  gtk_slice_list_model_set_size (self->shown,
                                 gtk_toggle_button_get_active (self->all) ? G_MAXUINT : FIRST_ROWS);
}

static char *
format_all (QwDriverList *self, gboolean all)
{
  return g_strdup (all ? _ ("Show the First Ones") : _ ("Show All"));
}

static gboolean
has_more (QwDriverList *self, guint n)
{
  return n > FIRST_ROWS;
}

static void
qw_driver_list_update (QwSection *section, QwEstimate *estimate)
{
  gtk_widget_set_visible (GTK_WIDGET (section), estimate->drivers->len > 0);
  qw_driver_items_update (QW_DRIVER_LIST (section)->items, estimate);
}

static void
qw_driver_list_class_init (QwDriverListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_SECTION_CLASS (klass)->update = qw_driver_list_update;

  g_type_ensure (QW_TYPE_DRIVER_ITEM);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-driver-list.ui");
  gtk_widget_class_bind_template_child (widget_class, QwDriverList, rows);
  gtk_widget_class_bind_template_child (widget_class, QwDriverList, items);
  gtk_widget_class_bind_template_child (widget_class, QwDriverList, shown);
  gtk_widget_class_bind_template_child (widget_class, QwDriverList, all);
  gtk_widget_class_bind_template_callback (widget_class, all_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, format_all);
  gtk_widget_class_bind_template_callback (widget_class, has_more);
}

static void
qw_driver_list_init (QwDriverList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_slice_list_model_set_size (self->shown, FIRST_ROWS);
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (self->shown), qw_driver_row_create, NULL,
                           NULL);
}
