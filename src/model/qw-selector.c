/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-selector.h"

struct _QwSelector
{
  GObject parent_instance;
  char *title;
  GListStore *options;
  guint selected;
};

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_OPTIONS,
  PROP_SELECTED,
  PROP_DETAIL,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwSelector, qw_selector, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];

static void
set_selected (QwSelector *self, guint selected)
{
  /* A list that shows nothing for a moment says "none": that is no choice. */
  if (selected == self->selected ||
      selected >= g_list_model_get_n_items (G_LIST_MODEL (self->options)))
    return;

  self->selected = selected;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DETAIL]);
}

static const char *
get_detail (QwSelector *self)
{
  g_autoptr (QwOption)
      option = g_list_model_get_item (G_LIST_MODEL (self->options), self->selected);

  return option != NULL ? qw_option_get_summary (option) : NULL;
}

static void
qw_selector_finalize (GObject *object)
{
  QwSelector *self = QW_SELECTOR (object);

  g_free (self->title);
  g_object_unref (self->options);
  G_OBJECT_CLASS (qw_selector_parent_class)->finalize (object);
}

static void
qw_selector_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwSelector *self = QW_SELECTOR (object);

  switch (id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_OPTIONS:
      g_value_set_object (value, self->options);
      break;
    case PROP_SELECTED:
      g_value_set_uint (value, self->selected);
      break;
    case PROP_DETAIL:
      g_value_set_string (value, get_detail (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_selector_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwSelector *self = QW_SELECTOR (object);

  switch (id)
    {
    case PROP_SELECTED:
      set_selected (self, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_selector_class_init (QwSelectorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = qw_selector_finalize;
  object_class->get_property = qw_selector_get_property;
  object_class->set_property = qw_selector_set_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, readable);
  properties[PROP_OPTIONS] = g_param_spec_object ("options", NULL, NULL, G_TYPE_LIST_MODEL,
                                                  readable);
  properties[PROP_SELECTED] = g_param_spec_uint ("selected", NULL, NULL, 0, G_MAXUINT, 0, writable);
  properties[PROP_DETAIL] = g_param_spec_string ("detail", NULL, NULL, NULL, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_selector_init (QwSelector *self)
{
  self->options = g_list_store_new (QW_TYPE_OPTION);
}

QwSelector *
qw_selector_new (const char *title)
{
  QwSelector *self = g_object_new (QW_TYPE_SELECTOR, NULL);

  self->title = g_strdup (title);
  return self;
}

void
qw_selector_add (QwSelector *self, QwOption *option)
{
  g_autoptr (QwOption) owned = option;

  g_return_if_fail (QW_IS_SELECTOR (self));
  g_list_store_append (self->options, owned);
}

void
qw_selector_clear (QwSelector *self)
{
  g_return_if_fail (QW_IS_SELECTOR (self));
  g_list_store_remove_all (self->options);
  self->selected = 0;
}

guint
qw_selector_get_selected (QwSelector *self)
{
  g_return_val_if_fail (QW_IS_SELECTOR (self), 0);
  return self->selected;
}

const char *
qw_selector_get_id (QwSelector *self)
{
  g_autoptr (QwOption) option = NULL;

  g_return_val_if_fail (QW_IS_SELECTOR (self), NULL);
  option = g_list_model_get_item (G_LIST_MODEL (self->options), self->selected);
  return option != NULL ? qw_option_get_id (option) : NULL;
}

void
qw_selector_select (QwSelector *self, const char *id)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->options));

  g_return_if_fail (QW_IS_SELECTOR (self));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (QwOption) option = g_list_model_get_item (G_LIST_MODEL (self->options), i);

      if (g_strcmp0 (qw_option_get_id (option), id) == 0)
        set_selected (self, i);
    }
}
