/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-own-list.h"

#include "qw-own-row.h"

struct _QwOwnList
{
  AdwBin parent_instance;
  QwSession *session;
  GtkListBox *rows;
};

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwOwnList, qw_own_list, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

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

  qw_session_add_own_line (self->session);
  n = g_list_model_get_n_items (qw_session_get_own_lines (self->session));
  row = gtk_list_box_get_row_at_index (self->rows, (int) n - 1);
  if (row != NULL)
    gtk_widget_child_focus (GTK_WIDGET (row), GTK_DIR_TAB_FORWARD);
}

static void
remove_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  QwOwnList *self = QW_OWN_LIST (widget);

  qw_session_remove_own_line (self->session, (guint) g_variant_get_int32 (parameter));
}

static gboolean
has_items (QwOwnList *self, guint n)
{
  return n > 0;
}

static void
set_session (QwOwnList *self, QwSession *session)
{
  if (!g_set_object (&self->session, session))
    return;
  gtk_list_box_bind_model (self->rows, session != NULL ? qw_session_get_own_lines (session) : NULL,
                           create_row, NULL, NULL);
}

static void
qw_own_list_dispose (GObject *object)
{
  QwOwnList *self = QW_OWN_LIST (object);

  g_clear_object (&self->session);
  G_OBJECT_CLASS (qw_own_list_parent_class)->dispose (object);
}

static void
qw_own_list_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwOwnList *self = QW_OWN_LIST (object);

  switch (id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_own_list_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwOwnList *self = QW_OWN_LIST (object);

  switch (id)
    {
    case PROP_SESSION:
      set_session (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_own_list_class_init (QwOwnListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_own_list_dispose;
  object_class->get_property = qw_own_list_get_property;
  object_class->set_property = qw_own_list_set_property;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, QW_TYPE_SESSION,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

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
  row = gtk_list_box_get_row_at_index (self->rows, (int) position);
  return row != NULL ? GTK_WIDGET (row) : NULL;
}
