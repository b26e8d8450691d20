/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quantile-table.h"

#include "qw-quantile-item.h"

struct _QwQuantileTable
{
  QwSection parent_instance;
  GtkExpander *expander;
  GtkListBox *rows;
  GListStore *items;
};

G_DEFINE_FINAL_TYPE (QwQuantileTable, qw_quantile_table, QW_TYPE_SECTION)

static GtkWidget *
add_cell (GtkWidget *box, gpointer item, const char *property, float xalign)
{
  GtkWidget *cell = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (cell), xalign);
  gtk_label_set_wrap (GTK_LABEL (cell), TRUE);
  gtk_widget_add_css_class (cell, "numeric");
  g_object_bind_property (item, property, cell, "label", G_BINDING_SYNC_CREATE);
  gtk_box_append (GTK_BOX (box), cell);
  return cell;
}

static GtkWidget *
create_row (gpointer item, gpointer user_data)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *share = add_cell (box, item, "title", 0);
  GtkWidget *hours = add_cell (box, item, "detail", 1);
  GtkWidget *price = add_cell (box, item, "figure", 1);

  gtk_box_set_homogeneous (GTK_BOX (box), TRUE);
  gtk_widget_add_css_class (row, "quantile");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY, share,
                                  hours, price, NULL, -1);
  return row;
}

static void
fill (QwQuantileTable *self)
{
  QwSession *session = qw_section_get_session (QW_SECTION (self));

  if (session != NULL && gtk_expander_get_expanded (self->expander))
    qw_quantile_items_update (self->items, qw_session_get_estimate (session));
}

static void
qw_quantile_table_update (QwSection *section, QwEstimate *estimate)
{
  fill (QW_QUANTILE_TABLE (section));
}

static void
qw_quantile_table_class_init (QwQuantileTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_SECTION_CLASS (klass)->update = qw_quantile_table_update;

  g_type_ensure (QW_TYPE_QUANTILE_ITEM);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-quantile-table.ui");
  gtk_widget_class_bind_template_child (widget_class, QwQuantileTable, expander);
  gtk_widget_class_bind_template_child (widget_class, QwQuantileTable, rows);
  gtk_widget_class_bind_template_child (widget_class, QwQuantileTable, items);
  gtk_widget_class_bind_template_callback (widget_class, fill);
}

static void
qw_quantile_table_init (QwQuantileTable *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (self->items), create_row, NULL, NULL);
}

void
qw_quantile_table_toggle (QwQuantileTable *self)
{
  g_return_if_fail (QW_IS_QUANTILE_TABLE (self));
  gtk_expander_set_expanded (self->expander, !gtk_expander_get_expanded (self->expander));
  gtk_widget_grab_focus (GTK_WIDGET (self->expander));
}
