/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-sheet-payment.h"

#include "qw-field-combo.h"
#include "qw-field-lines.h"
#include "qw-field-row.h"
#include "qw-field-switch.h"
#include "qw-part-row.h"
#include "qw-selector-row.h"

struct _QwSheetPayment
{
  QwSheet parent_instance;
  AdwComboRow *currency;
  GtkListBox *taxes;
  GtkListBox *choices;
  GtkListBox *milestones;
  GtkWidget *deposit_percent;
  GtkWidget *deposit_amount;
  GtkWidget *deposit_lines_row;
  QwFieldLines *deposit_lines;
};

G_DEFINE_FINAL_TYPE (QwSheetPayment, qw_sheet_payment, QW_TYPE_SHEET)

static gboolean
has_text (gpointer self, const char *text)
{
  return text != NULL && text[0] != '\0';
}

/* A deposit has a percent, an amount or lines: only one of them is asked for. */
static void
update_deposit (QwSheetPayment *self)
{
  QwDesk *desk = qw_sheet_get_desk (QW_SHEET (self));
  QwQuote *quote = desk != NULL ? qw_desk_get_quote (desk) : NULL;
  QwPortionKind kind = quote != NULL ? quote->deposit.kind : QW_PORTION_NONE;

  gtk_widget_set_visible (self->deposit_percent, kind == QW_PORTION_PERCENT);
  gtk_widget_set_visible (self->deposit_amount, kind == QW_PORTION_AMOUNT);
  gtk_widget_set_visible (self->deposit_lines_row, kind == QW_PORTION_LINES);
}

static void
add_tax_cb (QwSheetPayment *self)
{
  QwDesk *desk = qw_sheet_get_desk (QW_SHEET (self));

  if (qw_desk_get_quote (desk) != NULL)
    qw_desk_add_tax (desk);
}

static void
add_choice_cb (QwSheetPayment *self)
{
  QwDesk *desk = qw_sheet_get_desk (QW_SHEET (self));

  if (qw_desk_get_quote (desk) != NULL)
    qw_desk_add_choice (desk);
}

static void
add_milestone_cb (QwSheetPayment *self)
{
  QwDesk *desk = qw_sheet_get_desk (QW_SHEET (self));

  if (qw_desk_get_quote (desk) != NULL)
    qw_desk_add_milestone (desk);
}

static void
qw_sheet_payment_bind (QwSheet *sheet, QwDesk *desk)
{
  QwSheetPayment *self = QW_SHEET_PAYMENT (sheet);

  qw_selector_row_bind_long (self->currency, desk, "currency");
  qw_part_row_fill_list (self->taxes, qw_desk_get_taxes (desk), desk);
  qw_part_row_fill_list (self->choices, qw_desk_get_choices (desk), desk);
  qw_part_row_fill_list (self->milestones, qw_desk_get_milestones (desk), desk);
  qw_field_lines_set_rows (self->deposit_lines, qw_desk_get_rows (desk));
  g_signal_connect_object (desk, "notify::quote", G_CALLBACK (update_deposit), self,
                           G_CONNECT_SWAPPED);
  update_deposit (self);
}

static void
qw_sheet_payment_class_init (QwSheetPaymentClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_SHEET_CLASS (klass)->bind = qw_sheet_payment_bind;
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-sheet-payment.ui");
  gtk_widget_class_bind_template_child (widget_class, QwSheetPayment, currency);
  gtk_widget_class_bind_template_child (widget_class, QwSheetPayment, taxes);
  gtk_widget_class_bind_template_child (widget_class, QwSheetPayment, choices);
  gtk_widget_class_bind_template_child (widget_class, QwSheetPayment, milestones);
  gtk_widget_class_bind_template_child (widget_class, QwSheetPayment, deposit_percent);
  gtk_widget_class_bind_template_child (widget_class, QwSheetPayment, deposit_amount);
  gtk_widget_class_bind_template_child (widget_class, QwSheetPayment, deposit_lines_row);
  gtk_widget_class_bind_template_child (widget_class, QwSheetPayment, deposit_lines);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, add_tax_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_choice_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_milestone_cb);
}

static void
qw_sheet_payment_init (QwSheetPayment *self)
{
  g_type_ensure (QW_TYPE_FIELD_COMBO);
  g_type_ensure (QW_TYPE_FIELD_LINES);
  g_type_ensure (QW_TYPE_FIELD_ROW);
  g_type_ensure (QW_TYPE_FIELD_SWITCH);
  gtk_widget_init_template (GTK_WIDGET (self));
}
