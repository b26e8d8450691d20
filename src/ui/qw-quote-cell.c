/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-cell.h"

#include "qw-locale.h"
#include "qw-pair.h"

#include <glib/gi18n.h>

struct _QwQuoteCell
{
  AdwBin parent_instance;
  QwQuoteItem *item;
  GSignalGroup *signals;
};

enum
{
  PROP_0,
  PROP_ITEM,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwQuoteCell, qw_quote_cell, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

static char *
format_detail (QwQuoteCell *self, const char *label, const char *note)
{
  g_autofree char *number = NULL;

  if (note == NULL)
    return g_strdup (label);
  number = qw_locale_isolate (label);
  /* Translators: the number of a quote, and until when it is valid. */
  return g_strdup_printf (_ ("%s · %s"), number, note);
}

/* A row of a list has no words of its own that a screen reader could say. */
static void
name_row (QwQuoteCell *self)
{
  GtkWidget *row = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *title = NULL;
  g_autofree char *label = NULL;
  g_autofree char *total = NULL;
  g_autofree char *state = NULL;
  g_autofree char *name = NULL;

  if (row == NULL || self->item == NULL)
    return;
  g_object_get (self->item, "title", &title, "label", &label, "total", &total, "state-words",
                &state, NULL);
  name = g_strdup_printf ("%s, %s, %s, %s", title, state, total, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
set_item (QwQuoteCell *self, QwQuoteItem *item)
{
  if (!g_set_object (&self->item, item))
    return;
  g_signal_group_set_target (self->signals, item);
  name_row (self);
}

static void
qw_quote_cell_dispose (GObject *object)
{
  QwQuoteCell *self = QW_QUOTE_CELL (object);

  set_item (self, NULL);
  g_clear_object (&self->signals);
  G_OBJECT_CLASS (qw_quote_cell_parent_class)->dispose (object);
}

static void
qw_quote_cell_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_ITEM:
      g_value_set_object (value, QW_QUOTE_CELL (object)->item);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_quote_cell_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_ITEM:
      set_item (QW_QUOTE_CELL (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_quote_cell_class_init (QwQuoteCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_quote_cell_dispose;
  object_class->get_property = qw_quote_cell_get_property;
  object_class->set_property = qw_quote_cell_set_property;

  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, QW_TYPE_QUOTE_ITEM,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (QW_TYPE_PAIR);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-quote-cell.ui");
  gtk_widget_class_bind_template_callback (widget_class, format_detail);
}

static void
qw_quote_cell_init (QwQuoteCell *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->signals = g_signal_group_new (QW_TYPE_QUOTE_ITEM);
  /* The last of those that change together. */
  g_signal_group_connect_object (self->signals, "notify::note", G_CALLBACK (name_row), self,
                                 G_CONNECT_SWAPPED);
}
