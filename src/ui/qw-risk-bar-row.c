/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-risk-bar-row.h"

#include "qw-lens-item.h"
#include "qw-origin-button.h"
#include "qw-pair.h"
#include "qw-part-bar.h"

struct _QwRiskBarRow
{
  GtkListBoxRow parent_instance;
  QwFigureItem *item;
  QwPartBar *bar;
  GtkLabel *caveat;
};

enum
{
  PROP_0,
  PROP_ITEM,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwRiskBarRow, qw_risk_bar_row, GTK_TYPE_LIST_BOX_ROW)

static GParamSpec *properties[N_PROPS];

static gboolean
has_text (QwRiskBarRow *self, const char *text)
{
  return text != NULL && text[0] != '\0';
}

static char *
join (QwRiskBarRow *self, const char *detail, const char *note)
{
  if (!has_text (self, note))
    return g_strdup (detail);
  return has_text (self, detail) ? g_strdup_printf ("%s · %s", detail, note) : g_strdup (note);
}

/* A row keeps its item for life; it is the item that comes to say something else. */
static void
set_item (QwRiskBarRow *self, QwFigureItem *item)
{
  gboolean lens = QW_IS_LENS_ITEM (item);

  g_return_if_fail (self->item == NULL);
  self->item = g_object_ref (item);
  g_object_set (self->bar, "maximum", lens ? 100.0 : 1.0, NULL);
  g_object_bind_property (item, lens ? "value" : "part", self->bar, "high", G_BINDING_SYNC_CREATE);
  if (!lens)
    g_object_bind_property (item, "caveat", self->caveat, "label", G_BINDING_SYNC_CREATE);
}

static void
qw_risk_bar_row_dispose (GObject *object)
{
  QwRiskBarRow *self = QW_RISK_BAR_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), QW_TYPE_RISK_BAR_ROW);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (qw_risk_bar_row_parent_class)->dispose (object);
}

static void
qw_risk_bar_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_ITEM:
      g_value_set_object (value, QW_RISK_BAR_ROW (object)->item);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_risk_bar_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwRiskBarRow *self = QW_RISK_BAR_ROW (object);

  switch (id)
    {
    case PROP_ITEM:
      set_item (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_risk_bar_row_class_init (QwRiskBarRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_risk_bar_row_dispose;
  object_class->get_property = qw_risk_bar_row_get_property;
  object_class->set_property = qw_risk_bar_row_set_property;

  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, QW_TYPE_FIGURE_ITEM,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (QW_TYPE_ORIGIN_BUTTON);
  g_type_ensure (QW_TYPE_PAIR);
  g_type_ensure (QW_TYPE_PART_BAR);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-risk-bar-row.ui");
  gtk_widget_class_bind_template_child (widget_class, QwRiskBarRow, bar);
  gtk_widget_class_bind_template_child (widget_class, QwRiskBarRow, caveat);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, join);
}

static void
qw_risk_bar_row_init (QwRiskBarRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
qw_risk_bar_row_new (QwFigureItem *item)
{
  return g_object_new (QW_TYPE_RISK_BAR_ROW, "item", item, NULL);
}
