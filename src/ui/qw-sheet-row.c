/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-sheet-row.h"

#include "qw-field-drop.h"
#include "qw-field-entry.h"
#include "qw-pair.h"
#include "qw-quote-words.h"
#include "qw-row-drag.h"
#include "qw-row-keys.h"
#include "qw-sheet-detail.h"
#include "qw-sheet-lines.h"

#include <glib/gi18n.h>

struct _QwSheetRow
{
  AdwBin parent_instance;
  QwDesk *desk;
  GtkListItem *cell; /* that this is the child of */
  QwPartItem *item;
  GtkWidget *handle;
  GtkWidget *title;
  GtkWidget *figures;
  GtkWidget *quantity;
  GtkWidget *times;
  GtkWidget *percent;
  GtkWidget *percent_sign;
  GtkWidget *price;
  GtkLabel *amount;
  GtkLabel *subtotal;
  GtkLabel *marks;
  GtkToggleButton *more;
  GtkMenuButton *menu;
  GtkBox *rest;
  GtkWidget *detail; /* NULL until it is first shown */
};

G_DEFINE_FINAL_TYPE (QwSheetRow, qw_sheet_row, ADW_TYPE_BIN)

static gboolean
is_line (QwSheetRow *self)
{
  return qw_part_item_get_kind (self->item) == QW_PART_LINE;
}

static QwQuoteLineKind
get_kind (QwSheetRow *self)
{
  return (QwQuoteLineKind) qw_part_item_get_word (self->item, "kind");
}

static void
add_mark (GString *marks, const char *text)
{
  if (marks->len > 0)
    g_string_append (marks, " · ");
  g_string_append (marks, text);
}

static gboolean
is_empty (QwPartItem *item, const char *field)
{
  g_autofree char *text = qw_part_item_get_text (item, field);

  return text[0] == '\0' || g_str_equal (text, "0");
}

/* What sets a line apart is seen without unfolding it. */
static char *
list_marks (QwSheetRow *self)
{
  GString *marks = g_string_new (NULL);
  guint period = qw_part_item_get_word (self->item, "period");

  if (get_kind (self) != QW_QUOTE_LINE_FIXED)
    add_mark (marks, qw_quote_words_kind (get_kind (self)));
  if (period != QW_PERIOD_ONCE)
    add_mark (marks, qw_quote_words_period ((QwPeriod) period));
  if (qw_part_item_get_boolean (self->item, "optional"))
    add_mark (marks, qw_part_item_get_boolean (self->item, "chosen") ? _ ("Optional, taken")
                                                                     : _ ("Optional, not counted"));
  if (!is_empty (self->item, "choice"))
    add_mark (marks, _ ("One of a group"));
  if (get_kind (self) != QW_QUOTE_LINE_DISCOUNT && !is_empty (self->item, "percent"))
    add_mark (marks, _ ("Reduced"));
  return g_string_free (marks, FALSE);
}

/* Which figures a line has depends on its kind. */
static void
update_kind (QwSheetRow *self)
{
  gboolean line = is_line (self);
  QwQuoteLineKind kind = line ? get_kind (self) : QW_QUOTE_LINE_FIXED;
  gboolean counted = kind == QW_QUOTE_LINE_HOURLY || kind == QW_QUOTE_LINE_UNIT;
  g_autofree char *marks = line ? list_marks (self) : g_strdup ("");

  gtk_widget_set_visible (self->figures, line);
  gtk_widget_set_visible (GTK_WIDGET (self->subtotal), !line);
  gtk_widget_set_visible (self->quantity, counted);
  gtk_widget_set_visible (self->times, counted);
  gtk_widget_set_visible (self->percent, kind == QW_QUOTE_LINE_DISCOUNT);
  gtk_widget_set_visible (self->percent_sign, kind == QW_QUOTE_LINE_DISCOUNT);
  gtk_label_set_label (self->marks, marks);
  gtk_widget_set_visible (GTK_WIDGET (self->marks), marks[0] != '\0');
}

static void
update_amount (QwSheetRow *self)
{
  g_autofree char *amount = NULL;

  g_object_get (self->item, "amount", &amount, NULL);
  gtk_label_set_label (is_line (self) ? self->amount : self->subtotal,
                       amount != NULL ? amount : "");
}

static void
update_expanded (QwSheetRow *self)
{
  gboolean expanded;

  g_object_get (self->item, "expanded", &expanded, NULL);
  if (gtk_toggle_button_get_active (self->more) != expanded)
    gtk_toggle_button_set_active (self->more, expanded);
  gtk_button_set_icon_name (GTK_BUTTON (self->more),
                            expanded ? "pan-up-symbolic" : "pan-down-symbolic");
  if (expanded && self->detail == NULL)
    {
      self->detail = qw_sheet_detail_new (self->desk);
      gtk_box_append (self->rest, self->detail);
    }
  if (self->detail == NULL)
    return;
  gtk_widget_set_visible (self->detail, expanded);
  qw_sheet_detail_show (QW_SHEET_DETAIL (self->detail), expanded ? self->item : NULL);
}

static void
toggled_cb (QwSheetRow *self)
{
  if (self->item != NULL)
    g_object_set (self->item, "expanded", gtk_toggle_button_get_active (self->more), NULL);
}

/* The names of controls tell the rows apart. */
static void
update_names (QwSheetRow *self)
{
  g_autofree char *label = NULL;
  g_autofree char *more = NULL;
  g_autofree char *menu = NULL;

  g_object_get (self->item, "label", &label, NULL);
  /* Translators: names of buttons, for screen readers; %s is the title of a line */
  more = g_strdup_printf (_ ("All details of %s"), label);
  menu = g_strdup_printf (_ ("Move, copy or delete %s"), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->more), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label[0] != '\0' ? more : _ ("All details"), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label[0] != '\0' ? menu : _ ("Move, copy or delete"), -1);
}

static void
forget (QwSheetRow *self)
{
  if (self->item != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->item, self);
      qw_form_fill (GTK_WIDGET (self), NULL);
      if (self->detail != NULL)
        qw_sheet_detail_show (QW_SHEET_DETAIL (self->detail), NULL);
    }
  g_clear_object (&self->item);
  self->cell = NULL;
}

static void
follow (QwSheetRow *self)
{
  static const char *const fields[] = {
    "kind", "period", "optional", "chosen", "choice", "percent"
  };

  for (guint i = 0; is_line (self) && i < G_N_ELEMENTS (fields); i++)
    {
      g_autofree char *signal = g_strdup_printf ("changed::%s", fields[i]);

      g_signal_connect_swapped (self->item, signal, G_CALLBACK (update_kind), self);
    }
  g_signal_connect_swapped (self->item, "notify::amount", G_CALLBACK (update_amount), self);
  g_signal_connect_swapped (self->item, "notify::expanded", G_CALLBACK (update_expanded), self);
  g_signal_connect_swapped (self->item, "notify::label", G_CALLBACK (update_names), self);
}

static void
fill (QwSheetRow *self)
{
  gboolean line = is_line (self);

  if (line)
    gtk_widget_remove_css_class (GTK_WIDGET (self), "section");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), "section");
  g_object_set (self->title, "title", line ? _ ("Title") : _ ("Section"), NULL);
  g_object_set (self->title, "item", self->item, NULL);
  g_object_set (self->price, "item", line ? self->item : NULL, NULL);
  g_object_set (self->quantity, "item", line ? self->item : NULL, NULL);
  g_object_set (self->percent, "item", line ? self->item : NULL, NULL);
}

void
qw_sheet_row_bind (QwSheetRow *self, GtkListItem *cell)
{
  g_return_if_fail (QW_IS_SHEET_ROW (self));

  forget (self);
  if (cell == NULL)
    return;
  self->cell = cell;
  self->item = g_object_ref (gtk_list_item_get_item (cell));
  follow (self);
  fill (self);
  update_kind (self);
  update_amount (self);
  update_expanded (self);
  update_names (self);
}

/* The focus goes with what was done. */
static void
done (QwSheetRow *self, guint position)
{
  GtkWidget *sheet = gtk_widget_get_ancestor (GTK_WIDGET (self), QW_TYPE_SHEET_LINES);

  if (sheet != NULL)
    qw_sheet_lines_focus (QW_SHEET_LINES (sheet), position, NULL);
}

static void
move (QwSheetRow *self, int step)
{
  GtkWidget *sheet = gtk_widget_get_ancestor (GTK_WIDGET (self), QW_TYPE_SHEET_LINES);
  g_autofree char *field = g_strdup (qw_row_keys_find_field (GTK_WIDGET (self)));
  guint position = qw_desk_move_row (self->desk, qw_sheet_row_get_position (self), step);

  if (sheet != NULL)
    qw_sheet_lines_focus (QW_SHEET_LINES (sheet), position, field);
}

static void
act (GtkWidget *widget, const char *name, GVariant *parameter)
{
  QwSheetRow *self = QW_SHEET_ROW (widget);
  guint position = qw_sheet_row_get_position (self);
  gboolean editable;

  g_object_get (self->desk, "editable", &editable, NULL);
  if (self->item == NULL || !editable)
    return;
  if (g_str_equal (name, "row.up"))
    move (self, -1);
  else if (g_str_equal (name, "row.down"))
    move (self, 1);
  else if (g_str_equal (name, "row.duplicate"))
    done (self, qw_desk_duplicate_row (self->desk, position));
  else if (g_str_equal (name, "row.add-line"))
    done (self, qw_desk_add_line (self->desk, position,
                                  is_line (self) ? get_kind (self) : QW_QUOTE_LINE_FIXED));
  else if (g_str_equal (name, "row.add-section"))
    done (self, qw_desk_add_section (self->desk, position));
  else
    {
      QwDesk *desk = self->desk;
      GtkWidget *sheet = gtk_widget_get_ancestor (widget, QW_TYPE_SHEET_LINES);

      qw_desk_remove_row (desk, position);
      if (sheet != NULL)
        qw_sheet_lines_focus (QW_SHEET_LINES (sheet), position, NULL);
    }
}

static void
popup_cb (GtkMenuButton *button, gpointer user_data)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) moves = g_menu_new ();
  g_autoptr (GMenu) adds = g_menu_new ();

  g_menu_append (moves, _ ("Move _Up"), "row.up");
  g_menu_append (moves, _ ("Move _Down"), "row.down");
  g_menu_append (adds, _ ("Add _Line Below"), "row.add-line");
  g_menu_append (adds, _ ("Add _Section Below"), "row.add-section");
  g_menu_append (adds, _ ("D_uplicate"), "row.duplicate");
  g_menu_append (adds, _ ("D_elete"), "row.delete");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (moves));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (adds));
  gtk_menu_button_set_popover (button, gtk_popover_menu_new_from_model (G_MENU_MODEL (menu)));
}

/* From the title to the figures, and only then to the buttons that stand between them. */
static gboolean
qw_sheet_row_focus_vfunc (GtkWidget *widget, GtkDirectionType direction)
{
  QwSheetRow *self = QW_SHEET_ROW (widget);
  GtkWidget *order[] = { self->title, self->quantity,          self->percent,
                         self->price, GTK_WIDGET (self->more), GTK_WIDGET (self->menu),
                         self->detail };

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (qw_sheet_row_parent_class)->focus (widget, direction);
  return qw_row_keys_go_on (widget, order, G_N_ELEMENTS (order), direction);
}

static void
qw_sheet_row_dispose (GObject *object)
{
  forget (QW_SHEET_ROW (object));
  g_clear_object (&QW_SHEET_ROW (object)->desk);
  G_OBJECT_CLASS (qw_sheet_row_parent_class)->dispose (object);
}

static void
qw_sheet_row_class_init (QwSheetRowClass *klass)
{
  static const char *const actions[] = { "row.up",     "row.down",     "row.duplicate",
                                         "row.delete", "row.add-line", "row.add-section" };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = qw_sheet_row_dispose;
  widget_class->focus = qw_sheet_row_focus_vfunc;
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i], NULL, act);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "row.delete", NULL);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-sheet-row.ui");
  gtk_widget_class_bind_template_child (widget_class, QwSheetRow, handle);
  gtk_widget_class_bind_template_child (widget_class, QwSheetRow, title);
  gtk_widget_class_bind_template_child (widget_class, QwSheetRow, figures);
  gtk_widget_class_bind_template_child (widget_class, QwSheetRow, quantity);
  gtk_widget_class_bind_template_child (widget_class, QwSheetRow, times);
  gtk_widget_class_bind_template_child (widget_class, QwSheetRow, percent);
  gtk_widget_class_bind_template_child (widget_class, QwSheetRow, percent_sign);
  gtk_widget_class_bind_template_child (widget_class, QwSheetRow, price);
  gtk_widget_class_bind_template_child (widget_class, QwSheetRow, amount);
  gtk_widget_class_bind_template_child (widget_class, QwSheetRow, subtotal);
  gtk_widget_class_bind_template_child (widget_class, QwSheetRow, marks);
  gtk_widget_class_bind_template_child (widget_class, QwSheetRow, more);
  gtk_widget_class_bind_template_child (widget_class, QwSheetRow, menu);
  gtk_widget_class_bind_template_child (widget_class, QwSheetRow, rest);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
qw_sheet_row_init (QwSheetRow *self)
{
  g_type_ensure (QW_TYPE_FIELD_ENTRY);
  g_type_ensure (QW_TYPE_PAIR);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->menu, popup_cb, NULL, NULL);
  qw_form_border (GTK_WIDGET (self));
  qw_row_keys_start (GTK_WIDGET (self));
}

GtkWidget *
qw_sheet_row_new (QwDesk *desk)
{
  QwSheetRow *self = g_object_new (QW_TYPE_SHEET_ROW, NULL);

  self->desk = g_object_ref (desk);
  qw_row_drag_start (self, self->handle, desk);
  return GTK_WIDGET (self);
}

QwPartItem *
qw_sheet_row_get_item (QwSheetRow *self)
{
  g_return_val_if_fail (QW_IS_SHEET_ROW (self), NULL);
  return self->item;
}

guint
qw_sheet_row_get_position (QwSheetRow *self)
{
  g_return_val_if_fail (QW_IS_SHEET_ROW (self), GTK_INVALID_LIST_POSITION);
  return self->cell != NULL ? gtk_list_item_get_position (self->cell) : GTK_INVALID_LIST_POSITION;
}

gboolean
qw_sheet_row_focus (QwSheetRow *self, const char *field)
{
  QwFormField *found = NULL;

  g_return_val_if_fail (QW_IS_SHEET_ROW (self), FALSE);
  found = field != NULL ? qw_form_find (GTK_WIDGET (self), field) : NULL;
  return gtk_widget_grab_focus (found != NULL ? GTK_WIDGET (found) : self->title);
}
