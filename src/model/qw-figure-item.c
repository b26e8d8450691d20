/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-figure-item.h"

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_DETAIL,
  PROP_FIGURE,
  PROP_NOTE,
  PROP_SOURCED,
  N_PROPS
};

#define N_TEXTS (PROP_NOTE - PROP_TITLE + 1)

typedef struct
{
  gpointer value;
  guint index;
  char *texts[N_TEXTS]; /* in the order of the properties */
} QwFigureItemPrivate;

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (QwFigureItem, qw_figure_item, G_TYPE_OBJECT)

/* Takes @text over. */
static void
set_text (QwFigureItem *self, guint prop, char *text)
{
  QwFigureItemPrivate *priv = qw_figure_item_get_instance_private (self);
  char **place = &priv->texts[prop - PROP_TITLE];

  if (g_strcmp0 (*place, text) == 0)
    {
      g_free (text);
      return;
    }
  g_free (*place);
  *place = text;
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop]);
}

static void
say (QwFigureItem *self, gpointer value, guint index)
{
  QwFigureItemPrivate *priv = qw_figure_item_get_instance_private (self);
  QwFigureItemClass *klass = QW_FIGURE_ITEM_GET_CLASS (self);
  QwFigureText text = { NULL };
  gpointer before = priv->value;

  priv->value = g_boxed_copy (klass->value_type, value);
  priv->index = index;
  if (before != NULL)
    g_boxed_free (klass->value_type, before);

  g_object_freeze_notify (G_OBJECT (self));
  klass->write (self, value, index, &text);
  set_text (self, PROP_TITLE, text.title);
  set_text (self, PROP_DETAIL, text.detail);
  set_text (self, PROP_FIGURE, text.figure);
  set_text (self, PROP_NOTE, text.note);
  g_object_thaw_notify (G_OBJECT (self));
}

static void
qw_figure_item_finalize (GObject *object)
{
  QwFigureItemPrivate *priv = qw_figure_item_get_instance_private (QW_FIGURE_ITEM (object));

  for (guint i = 0; i < N_TEXTS; i++)
    g_free (priv->texts[i]);
  if (priv->value != NULL)
    g_boxed_free (QW_FIGURE_ITEM_GET_CLASS (object)->value_type, priv->value);
  G_OBJECT_CLASS (qw_figure_item_parent_class)->finalize (object);
}

static void
qw_figure_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwFigureItemPrivate *priv = qw_figure_item_get_instance_private (QW_FIGURE_ITEM (object));

  switch (id)
    {
    case PROP_TITLE:
    case PROP_DETAIL:
    case PROP_FIGURE:
    case PROP_NOTE:
      g_value_set_string (value, priv->texts[id - PROP_TITLE]);
      break;
    case PROP_SOURCED:
      g_value_set_boolean (value, QW_FIGURE_ITEM_GET_CLASS (object)->get_origin != NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_figure_item_class_init (QwFigureItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = qw_figure_item_finalize;
  object_class->get_property = qw_figure_item_get_property;
  klass->value_type = QW_TYPE_ESTIMATE;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_DETAIL] = g_param_spec_string ("detail", NULL, NULL, NULL, flags);
  properties[PROP_FIGURE] = g_param_spec_string ("figure", NULL, NULL, NULL, flags);
  properties[PROP_NOTE] = g_param_spec_string ("note", NULL, NULL, NULL, flags);
  properties[PROP_SOURCED] = g_param_spec_boolean ("sourced", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_figure_item_init (QwFigureItem *self)
{
}

QwOrigin *
qw_figure_item_get_origin (QwFigureItem *self)
{
  QwFigureItemPrivate *priv = qw_figure_item_get_instance_private (self);
  QwFigureItemClass *klass = NULL;

  g_return_val_if_fail (QW_IS_FIGURE_ITEM (self), NULL);
  klass = QW_FIGURE_ITEM_GET_CLASS (self);
  return klass->get_origin != NULL ? klass->get_origin (self, priv->value, priv->index) : NULL;
}

void
qw_figure_items_update (GListStore *store, gpointer value, const guint *order, guint n)
{
  GType type = g_list_model_get_item_type (G_LIST_MODEL (store));
  guint before = g_list_model_get_n_items (G_LIST_MODEL (store));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (QwFigureItem) item = NULL;

      if (i < before)
        item = g_list_model_get_item (G_LIST_MODEL (store), i);
      else
        item = g_object_new (type, NULL);
      say (item, value, order != NULL ? order[i] : i);
      if (i >= before)
        g_list_store_append (store, item);
    }
  if (before > n)
    g_list_store_splice (store, n, before - n, NULL, 0);
}
