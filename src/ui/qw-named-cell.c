/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-named-cell.h"

struct _QwNamedCell
{
  AdwBin parent_instance;
  char *title;
};

enum
{
  PROP_0,
  PROP_TITLE,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwNamedCell, qw_named_cell, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

static void
name_row (QwNamedCell *self)
{
  GtkWidget *row = gtk_widget_get_parent (GTK_WIDGET (self));

  if (row != NULL && self->title != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    self->title, -1);
}

static void
qw_named_cell_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (qw_named_cell_parent_class)->root (widget);
  name_row (QW_NAMED_CELL (widget));
}

static void
qw_named_cell_finalize (GObject *object)
{
  g_free (QW_NAMED_CELL (object)->title);
  G_OBJECT_CLASS (qw_named_cell_parent_class)->finalize (object);
}

static void
qw_named_cell_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_TITLE)
    g_value_set_string (value, QW_NAMED_CELL (object)->title);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
qw_named_cell_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwNamedCell *self = QW_NAMED_CELL (object);

  if (id != PROP_TITLE)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      return;
    }
  g_free (self->title);
  self->title = g_value_dup_string (value);
  name_row (self);
}

static void
qw_named_cell_class_init (QwNamedCellClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->finalize = qw_named_cell_finalize;
  object_class->get_property = qw_named_cell_get_property;
  object_class->set_property = qw_named_cell_set_property;
  GTK_WIDGET_CLASS (class)->root = qw_named_cell_root;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_named_cell_init (QwNamedCell *self)
{
}
