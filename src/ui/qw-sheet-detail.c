/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-sheet-detail.h"

#include "qw-field-area.h"
#include "qw-field-check.h"
#include "qw-field-drop.h"
#include "qw-field-entry.h"

struct _QwSheetDetail
{
  AdwBin parent_instance;
  QwDesk *desk;
  QwPartItem *item;
  GtkWidget *flow;
  GtkWidget *checks;
  GtkWidget *chosen;
  GtkWidget *detail;
  GtkWidget *contents;
  QwFieldDrop *tax;
  QwFieldDrop *choice;
};

G_DEFINE_FINAL_TYPE (QwSheetDetail, qw_sheet_detail, ADW_TYPE_BIN)

#define KIND(kind) (1u << (kind))
#define PRICED                                                                                     \
  (KIND (QW_QUOTE_LINE_FIXED) | KIND (QW_QUOTE_LINE_HOURLY) | KIND (QW_QUOTE_LINE_UNIT))

/* Which kinds of line have a field; what is not here, all have. */
static const struct
{
  const char *field;
  guint kinds;
} fields[] = {
  { "unit", KIND (QW_QUOTE_LINE_UNIT) },
  { "percent", PRICED },
  { "off", PRICED },
  { "cost", PRICED | KIND (QW_QUOTE_LINE_FREE) },
  { "tax", PRICED },
  { "whole", KIND (QW_QUOTE_LINE_DISCOUNT) },
};

static void
update_kind (QwSheetDetail *self)
{
  guint kind = KIND (qw_part_item_get_word (self->item, "kind"));
  gboolean optional = qw_part_item_get_boolean (self->item, "optional");
  g_autofree char *choice = qw_part_item_get_text (self->item, "choice");

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      GtkWidget *field = GTK_WIDGET (qw_form_find (GTK_WIDGET (self), fields[i].field));
      GtkWidget *parent = gtk_widget_get_parent (field);

      gtk_widget_set_visible (GTK_IS_FLOW_BOX_CHILD (parent) ? parent : field,
                              (fields[i].kinds & kind) != 0);
    }
  gtk_widget_set_visible (self->chosen, optional || choice[0] != '\0');
}

/* A group of its own, that other lines may join. */
static void
new_group_cb (QwSheetDetail *self)
{
  GListModel *choices = qw_desk_get_choices (self->desk);
  guint n = g_list_model_get_n_items (choices);
  g_autoptr (QwPartItem) choice = NULL;

  if (self->item == NULL)
    return;
  qw_desk_add_choice (self->desk);
  choice = g_list_model_get_item (choices, n);
  if (choice != NULL)
    qw_part_item_type (self->item, "choice", qw_part_item_get_id (choice));
}

/* A line that stands for a whole job says what is in it. */
static gboolean
is_package (QwPartItem *item)
{
  return qw_part_item_get_kind (item) == QW_PART_LINE &&
         ((const QwQuoteLine *) qw_part_item_get_part (item))->package != NULL;
}

static void
forget (QwSheetDetail *self)
{
  if (self->item == NULL)
    return;
  g_signal_handlers_disconnect_by_func (self->item, update_kind, self);
  qw_form_fill (GTK_WIDGET (self), NULL);
  g_clear_object (&self->item);
}

static void
qw_sheet_detail_dispose (GObject *object)
{
  forget (QW_SHEET_DETAIL (object));
  g_clear_object (&QW_SHEET_DETAIL (object)->desk);
  G_OBJECT_CLASS (qw_sheet_detail_parent_class)->dispose (object);
}

static void
qw_sheet_detail_class_init (QwSheetDetailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = qw_sheet_detail_dispose;
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-sheet-detail.ui");
  gtk_widget_class_bind_template_child (widget_class, QwSheetDetail, flow);
  gtk_widget_class_bind_template_child (widget_class, QwSheetDetail, checks);
  gtk_widget_class_bind_template_child (widget_class, QwSheetDetail, chosen);
  gtk_widget_class_bind_template_child (widget_class, QwSheetDetail, detail);
  gtk_widget_class_bind_template_child (widget_class, QwSheetDetail, contents);
  gtk_widget_class_bind_template_child (widget_class, QwSheetDetail, tax);
  gtk_widget_class_bind_template_child (widget_class, QwSheetDetail, choice);
  gtk_widget_class_bind_template_callback (widget_class, new_group_cb);
}

static void
qw_sheet_detail_init (QwSheetDetail *self)
{
  g_type_ensure (QW_TYPE_FIELD_AREA);
  g_type_ensure (QW_TYPE_FIELD_CHECK);
  g_type_ensure (QW_TYPE_FIELD_DROP);
  g_type_ensure (QW_TYPE_FIELD_ENTRY);
  gtk_widget_init_template (GTK_WIDGET (self));
  qw_form_border (GTK_WIDGET (self));
}

GtkWidget *
qw_sheet_detail_new (QwDesk *desk)
{
  QwSheetDetail *self = g_object_new (QW_TYPE_SHEET_DETAIL, NULL);

  self->desk = g_object_ref (desk);
  qw_field_drop_set_parts (self->tax, qw_desk_get_taxes (desk));
  qw_field_drop_set_parts (self->choice, qw_desk_get_choices (desk));
  return GTK_WIDGET (self);
}

void
qw_sheet_detail_show (QwSheetDetail *self, QwPartItem *item)
{
  gboolean line = item != NULL && qw_part_item_get_kind (item) == QW_PART_LINE;

  g_return_if_fail (QW_IS_SHEET_DETAIL (self));
  if (item == self->item)
    return;
  forget (self);
  if (item == NULL)
    return;
  self->item = g_object_ref (item);
  gtk_widget_set_visible (self->flow, line);
  gtk_widget_set_visible (self->checks, line);
  gtk_widget_set_visible (self->contents, is_package (item));
  if (!line)
    {
      g_object_set (self->detail, "item", item, NULL);
      return;
    }
  qw_form_fill (GTK_WIDGET (self), item);
  g_signal_connect_swapped (item, "changed::kind", G_CALLBACK (update_kind), self);
  g_signal_connect_swapped (item, "changed::optional", G_CALLBACK (update_kind), self);
  g_signal_connect_swapped (item, "changed::choice", G_CALLBACK (update_kind), self);
  update_kind (self);
}
