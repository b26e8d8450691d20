/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-field-lines.h"

#include <glib/gi18n.h>

#define LIST_HEIGHT 300

struct _QwFieldLines
{
  GtkBox parent_instance;
  GtkLabel *label;
  GtkMenuButton *button;
  GtkFilterListModel *lines;
};

static void qw_field_lines_form_field_init (QwFormFieldInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (QwFieldLines,
                               qw_field_lines,
                               GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (QW_TYPE_FORM_FIELD,
                                                      qw_field_lines_form_field_init))

static gboolean
is_line (gpointer item, gpointer user_data)
{
  return qw_part_item_get_kind (item) == QW_PART_LINE;
}

static guint
count_chosen (QwFieldLines *self, QwPartItem *item, const char *name)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->lines)); i++)
    {
      g_autoptr (QwPartItem) line = g_list_model_get_item (G_LIST_MODEL (self->lines), i);

      n += qw_part_item_has_ref (item, name, qw_part_item_get_id (line)) ? 1 : 0;
    }
  return n;
}

static void
show (QwFormField *field, QwPartItem *item, const char *name)
{
  QwFieldLines *self = QW_FIELD_LINES (field);
  guint n = self->lines != NULL ? count_chosen (self, item, name) : 0;
  g_autofree char *text = g_strdup_printf (ngettext ("%u line", "%u lines", n), n);

  gtk_menu_button_set_label (self->button, n > 0 ? text : _ ("Choose Lines…"));
}

static GtkWidget *
get_control (QwFormField *field)
{
  return GTK_WIDGET (QW_FIELD_LINES (field)->button);
}

static void
qw_field_lines_form_field_init (QwFormFieldInterface *iface)
{
  iface->show = show;
  iface->get_control = get_control;
}

static void
toggled_cb (GtkCheckButton *check, QwFieldLines *self)
{
  QwFormField *field = QW_FORM_FIELD (self);
  QwPartItem *line = g_object_get_data (G_OBJECT (check), "line");

  if (line != NULL && qw_form_field_get_item (field) != NULL)
    qw_part_item_set_ref (qw_form_field_get_item (field), qw_form_field_get_field (field),
                          qw_part_item_get_id (line), gtk_check_button_get_active (check));
  qw_form_field_refresh (field);
}

static void
set_up_cb (QwFieldLines *self, GtkListItem *cell)
{
  GtkWidget *check = gtk_check_button_new ();

  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, 0);
  gtk_list_item_set_child (cell, check);
  gtk_list_item_set_activatable (cell, FALSE);
}

static void
bind_cb (QwFieldLines *self, GtkListItem *cell)
{
  GtkCheckButton *check = GTK_CHECK_BUTTON (gtk_list_item_get_child (cell));
  QwPartItem *line = gtk_list_item_get_item (cell);
  QwFormField *field = QW_FORM_FIELD (self);
  g_autofree char *title = NULL;

  g_object_get (line, "label", &title, NULL);
  gtk_check_button_set_label (check, title[0] != '\0' ? title : _ ("Line without a title"));
  g_object_set_data (G_OBJECT (check), "line", NULL);
  gtk_check_button_set_active (check, qw_form_field_get_item (field) != NULL &&
                                          qw_part_item_has_ref (qw_form_field_get_item (field),
                                                                qw_form_field_get_field (field),
                                                                qw_part_item_get_id (line)));
  g_object_set_data_full (G_OBJECT (check), "line", g_object_ref (line), g_object_unref);
}

static void
popup_cb (GtkMenuButton *button, gpointer user_data)
{
  QwFieldLines *self = user_data;
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *list = gtk_list_view_new (
      GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->lines)))),
      factory);
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy",
                                      GTK_POLICY_NEVER, "propagate-natural-height", TRUE,
                                      "max-content-height", LIST_HEIGHT, "child", list, NULL);
  GtkWidget *popover = gtk_popover_new ();

  g_signal_connect_object (factory, "setup", G_CALLBACK (set_up_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  gtk_popover_set_child (GTK_POPOVER (popover), scroller);
  gtk_menu_button_set_popover (button, popover);
}

static void
update_title (QwFieldLines *self)
{
  gtk_label_set_label (self->label, qw_form_field_get_title (QW_FORM_FIELD (self)));
}

static void
qw_field_lines_dispose (GObject *object)
{
  g_clear_object (&QW_FIELD_LINES (object)->lines);
  G_OBJECT_CLASS (qw_field_lines_parent_class)->dispose (object);
}

static void
qw_field_lines_class_init (QwFieldLinesClass *klass)
{
  qw_form_field_install (G_OBJECT_CLASS (klass), TRUE);
  G_OBJECT_CLASS (klass)->dispose = qw_field_lines_dispose;
}

static void
qw_field_lines_init (QwFieldLines *self)
{
  qw_form_field_start (QW_FORM_FIELD (self));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  self->label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "dim-label");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->label));
  self->button = g_object_new (GTK_TYPE_MENU_BUTTON, "label", _ ("Choose Lines…"), NULL);
  gtk_menu_button_set_create_popup_func (self->button, popup_cb, self, NULL);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->button));
  g_signal_connect (self, "notify::title", G_CALLBACK (update_title), NULL);
}

void
qw_field_lines_set_rows (QwFieldLines *self, GListModel *rows)
{
  g_return_if_fail (QW_IS_FIELD_LINES (self) && G_IS_LIST_MODEL (rows));
  g_clear_object (&self->lines);
  self->lines = gtk_filter_list_model_new (
      g_object_ref (rows), GTK_FILTER (gtk_custom_filter_new (is_line, NULL, NULL)));
  qw_form_field_refresh (QW_FORM_FIELD (self));
}
