/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-origin-popover.h"

#include "qw-named-cell.h"
#include "qw-source-item.h"

#include <glib/gi18n.h>

struct _QwOriginPopover
{
  GtkPopover parent_instance;
  QwOrigin *origin;
};

enum
{
  PROP_0,
  PROP_ORIGIN,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwOriginPopover, qw_origin_popover, GTK_TYPE_POPOVER)

static GParamSpec *properties[N_PROPS];

static gboolean
has_text (QwOriginPopover *self, const char *text)
{
  return text != NULL && text[0] != '\0';
}

static gboolean
has_sources (QwOriginPopover *self, GListModel *sources)
{
  return sources != NULL && g_list_model_get_n_items (sources) > 0;
}

static char *
format_sources (QwOriginPopover *self, GListModel *sources)
{
  guint n = sources != NULL ? g_list_model_get_n_items (sources) : 0;

  return g_strdup_printf (ngettext ("%u source", "%u sources", n), n);
}

static char *
format_confidence (QwOriginPopover *self, const char *confidence, gboolean inferred)
{
  if (confidence == NULL)
    return NULL;
  /* Translators: %s is "Low confidence" or the like. */
  return inferred ? g_strdup_printf (_ ("%s · inferred, no source states it directly"), confidence)
                  : g_strdup (confidence);
}

static void
qw_origin_popover_dispose (GObject *object)
{
  QwOriginPopover *self = QW_ORIGIN_POPOVER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), QW_TYPE_ORIGIN_POPOVER);
  g_clear_object (&self->origin);
  G_OBJECT_CLASS (qw_origin_popover_parent_class)->dispose (object);
}

static void
qw_origin_popover_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwOriginPopover *self = QW_ORIGIN_POPOVER (object);

  switch (id)
    {
    case PROP_ORIGIN:
      g_value_set_object (value, self->origin);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_origin_popover_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwOriginPopover *self = QW_ORIGIN_POPOVER (object);

  switch (id)
    {
    case PROP_ORIGIN:
      g_set_object (&self->origin, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_origin_popover_class_init (QwOriginPopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_origin_popover_dispose;
  object_class->get_property = qw_origin_popover_get_property;
  object_class->set_property = qw_origin_popover_set_property;

  properties[PROP_ORIGIN] = g_param_spec_object ("origin", NULL, NULL, QW_TYPE_ORIGIN,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (QW_TYPE_NAMED_CELL);
  g_type_ensure (QW_TYPE_SOURCE_ITEM);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-origin-popover.ui");
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, has_sources);
  gtk_widget_class_bind_template_callback (widget_class, format_sources);
  gtk_widget_class_bind_template_callback (widget_class, format_confidence);
}

static void
qw_origin_popover_init (QwOriginPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
qw_origin_popover_new (QwOrigin *origin)
{
  return g_object_new (QW_TYPE_ORIGIN_POPOVER, "origin", origin, NULL);
}
