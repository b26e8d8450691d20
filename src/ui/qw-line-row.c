/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-line-row.h"

#include "qw-origin-button.h"
#include "qw-pair.h"
#include "qw-range-bar.h"

#include <glib/gi18n.h>

struct _QwLineRow
{
  GtkListBoxRow parent_instance;
  QwLineItem *item;
};

enum
{
  PROP_0,
  PROP_ITEM,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwLineRow, qw_line_row, GTK_TYPE_LIST_BOX_ROW)

static GParamSpec *properties[N_PROPS];

static char *
format_detail (QwLineRow *self, const char *hours, const char *confidence)
{
  return g_strdup_printf ("%s · %s", hours, confidence);
}

static char *
format_summary (QwLineRow *self, const char *low, const char *typical, const char *high)
{
  /* Translators: prices of one line, for screen readers. */
  return g_strdup_printf (_ ("Low %s, typical %s, high %s"), low, typical, high);
}

static void
qw_line_row_dispose (GObject *object)
{
  QwLineRow *self = QW_LINE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), QW_TYPE_LINE_ROW);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (qw_line_row_parent_class)->dispose (object);
}

static void
qw_line_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwLineRow *self = QW_LINE_ROW (object);

  switch (id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_line_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwLineRow *self = QW_LINE_ROW (object);

  switch (id)
    {
    case PROP_ITEM:
      g_set_object (&self->item, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_line_row_class_init (QwLineRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_line_row_dispose;
  object_class->get_property = qw_line_row_get_property;
  object_class->set_property = qw_line_row_set_property;

  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, QW_TYPE_LINE_ITEM,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (QW_TYPE_ORIGIN_BUTTON);
  g_type_ensure (QW_TYPE_PAIR);
  g_type_ensure (QW_TYPE_RANGE_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/quotewright/Quotewright/qw-line-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, format_detail);
  gtk_widget_class_bind_template_callback (widget_class, format_summary);
}

static void
qw_line_row_init (QwLineRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
