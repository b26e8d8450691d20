/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-part-row.h"

#include "qw-field-drop.h"
#include "qw-field-entry.h"
#include "qw-field-lines.h"

#include <glib/gi18n.h>

struct _QwPartRow
{
  GtkListBoxRow parent_instance;
  QwDesk *desk;
  QwPartItem *item;
  GtkWidget *flow;
  GtkLabel *amount;
  GtkWidget *remove;
};

G_DEFINE_FINAL_TYPE (QwPartRow, qw_part_row, GTK_TYPE_LIST_BOX_ROW)

static const struct
{
  QwPartKind kind;
  const char *field;
  const char *title;
  int portion; /* only for this kind of it; -1: for all */
} fields[] = {
  { QW_PART_TAX, "title", N_ ("Name"), -1 },
  { QW_PART_TAX, "percent", N_ ("Percent"), -1 },
  { QW_PART_TAX, "note", N_ ("Note, such as a reverse charge"), -1 },
  { QW_PART_CHOICE, "title", N_ ("What the client chooses"), -1 },
  { QW_PART_MILESTONE, "title", N_ ("Milestone"), -1 },
  { QW_PART_MILESTONE, "due", N_ ("Date, such as 2026-12-24"), -1 },
  { QW_PART_MILESTONE, "portion.kind", N_ ("Share"), -1 },
  { QW_PART_MILESTONE, "portion.percent", N_ ("Percent of the total"), QW_PORTION_PERCENT },
  { QW_PART_MILESTONE, "portion.amount", N_ ("Amount"), QW_PORTION_AMOUNT },
  { QW_PART_MILESTONE, "portion.lines", N_ ("Lines"), QW_PORTION_LINES },
};

static GtkWidget *
make_field (QwPartRow *self, const char *field, const char *title)
{
  GType type = g_str_has_suffix (field, ".kind")    ? QW_TYPE_FIELD_DROP
               : g_str_has_suffix (field, ".lines") ? QW_TYPE_FIELD_LINES
                                                    : QW_TYPE_FIELD_ENTRY;
  GtkWidget *widget = g_object_new (type, "field", field, "title", title, NULL);

  if (type == QW_TYPE_FIELD_LINES)
    qw_field_lines_set_rows (QW_FIELD_LINES (widget), qw_desk_get_rows (self->desk));
  g_object_set (widget, "item", self->item, NULL);
  return widget;
}

/* A share has a percent or an amount, not both. */
static void
update_portion (QwPartRow *self)
{
  int kind = (int) qw_part_item_get_word (self->item, "portion.kind");

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      QwFormField *field = fields[i].portion >= 0 ? qw_form_find (self->flow, fields[i].field)
                                                  : NULL;

      if (field != NULL)
        gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (field)),
                                fields[i].portion == kind);
    }
}

static void
update_amount (QwPartRow *self)
{
  g_autofree char *amount = NULL;

  g_object_get (self->item, "amount", &amount, NULL);
  gtk_label_set_label (self->amount, amount != NULL ? amount : "");
  gtk_widget_set_visible (GTK_WIDGET (self->amount), amount != NULL);
}

static void
update_name (QwPartRow *self)
{
  g_autofree char *label = NULL;
  g_autofree char *name = NULL;

  g_object_get (self->item, "label", &label, NULL);
  /* Translators: the name of a button, for screen readers; %s is a tax, a milestone … */
  name = g_strdup_printf (_ ("Delete %s"), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

static void
remove_cb (QwPartRow *self)
{
  qw_desk_remove_part (self->desk, self->item);
}

static void
add_fields (QwPartRow *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (fields[i].kind == qw_part_item_get_kind (self->item))
      {
        gtk_flow_box_append (GTK_FLOW_BOX (self->flow),
                             make_field (self, fields[i].field, _ (fields[i].title)));
        gtk_widget_set_focusable (gtk_widget_get_last_child (self->flow), FALSE);
      }
}

static void
set_up (QwPartRow *self, QwPartItem *item, QwDesk *desk)
{
  self->item = g_object_ref (item);
  self->desk = desk;
  add_fields (self);
  g_signal_connect_object (item, "notify::label", G_CALLBACK (update_name), self,
                           G_CONNECT_SWAPPED);
  update_name (self);
  if (qw_part_item_get_kind (item) != QW_PART_MILESTONE)
    return;
  g_signal_connect_object (item, "changed::portion.kind", G_CALLBACK (update_portion), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (item, "notify::amount", G_CALLBACK (update_amount), self,
                           G_CONNECT_SWAPPED);
  update_portion (self);
  update_amount (self);
}

static void
qw_part_row_dispose (GObject *object)
{
  QwPartRow *self = QW_PART_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), QW_TYPE_PART_ROW);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (qw_part_row_parent_class)->dispose (object);
}

static void
qw_part_row_class_init (QwPartRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = qw_part_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/quotewright/Quotewright/qw-part-row.ui");
  gtk_widget_class_bind_template_child (widget_class, QwPartRow, flow);
  gtk_widget_class_bind_template_child (widget_class, QwPartRow, amount);
  gtk_widget_class_bind_template_child (widget_class, QwPartRow, remove);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
qw_part_row_init (QwPartRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  qw_form_border (GTK_WIDGET (self));
}

GtkWidget *
qw_part_row_create (gpointer item, gpointer desk)
{
  QwPartRow *self = g_object_new (QW_TYPE_PART_ROW, NULL);

  set_up (self, item, desk);
  return GTK_WIDGET (self);
}

static void
parts_cb (GListModel *parts, guint position, guint removed, guint added, GtkWidget *list)
{
  gtk_widget_set_visible (list, g_list_model_get_n_items (parts) > 0);
}

void
qw_part_row_fill_list (GtkListBox *list, GListModel *parts, QwDesk *desk)
{
  g_return_if_fail (GTK_IS_LIST_BOX (list) && G_IS_LIST_MODEL (parts) && QW_IS_DESK (desk));
  gtk_list_box_bind_model (list, parts, qw_part_row_create, desk, NULL);
  g_signal_connect_object (parts, "items-changed", G_CALLBACK (parts_cb), list, 0);
  parts_cb (parts, 0, 0, 0, GTK_WIDGET (list));
}
