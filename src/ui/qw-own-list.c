/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-own-list.h"

#include "qw-gradual.h"
#include "qw-own-row.h"

struct _QwOwnList
{
  QwSection parent_instance;
  GtkListBox *rows;
};

G_DEFINE_FINAL_TYPE (QwOwnList, qw_own_list, QW_TYPE_SECTION)

static GtkWidget *
create_row (gpointer item, gpointer user_data)
{
  return g_object_new (QW_TYPE_OWN_ROW, "item", item, NULL);
}

static void
add_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  QwOwnList *self = QW_OWN_LIST (widget);
  GtkListBoxRow *row = NULL;
  guint n = 0;

  qw_session_add_own_line (qw_section_get_session (QW_SECTION (self)));
  qw_gradual_finish (self->rows);
  n = g_list_model_get_n_items (
      qw_session_get_own_lines (qw_section_get_session (QW_SECTION (self))));
  row = gtk_list_box_get_row_at_index (self->rows, (int) n - 1);
  if (row != NULL)
    gtk_widget_child_focus (GTK_WIDGET (row), GTK_DIR_TAB_FORWARD);
}

static void
remove_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  QwOwnList *self = QW_OWN_LIST (widget);

  qw_session_remove_own_line (qw_section_get_session (QW_SECTION (self)),
                              (guint) g_variant_get_int32 (parameter));
}

static gboolean
has_items (QwOwnList *self, guint n)
{
  return n > 0;
}

static void
qw_own_list_bind (QwSection *section, QwSession *session)
{
  QwOwnList *self = QW_OWN_LIST (section);

  qw_gradual_bind (self->rows, qw_session_get_own_lines (session), create_row);
}

static void
qw_own_list_class_init (QwOwnListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_SECTION_CLASS (klass)->bind = qw_own_list_bind;

  g_type_ensure (QW_TYPE_OWN_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/quotewright/Quotewright/qw-own-list.ui");
  gtk_widget_class_bind_template_child (widget_class, QwOwnList, rows);
  gtk_widget_class_bind_template_callback (widget_class, has_items);
  gtk_widget_class_install_action (widget_class, "own.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "own.remove", "i", remove_action);
}

static void
qw_own_list_init (QwOwnList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
qw_own_list_get_row (QwOwnList *self, guint position)
{
  GtkListBoxRow *row = NULL;

  g_return_val_if_fail (QW_IS_OWN_LIST (self), NULL);
  qw_gradual_finish (self->rows);
  row = gtk_list_box_get_row_at_index (self->rows, (int) position);
  return row != NULL ? GTK_WIDGET (row) : NULL;
}
