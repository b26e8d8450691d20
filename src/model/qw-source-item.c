/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-source-item.h"

struct _QwSourceItem
{
  GObject parent_instance;
  QwCatalog *catalog;
  const QwSource *source;
};

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_PUBLISHER,
  PROP_DATE,
  PROP_URI,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwSourceItem, qw_source_item, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];

static void
qw_source_item_finalize (GObject *object)
{
  QwSourceItem *self = QW_SOURCE_ITEM (object);

  qw_catalog_unref (self->catalog);
  G_OBJECT_CLASS (qw_source_item_parent_class)->finalize (object);
}

static void
qw_source_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwSourceItem *self = QW_SOURCE_ITEM (object);

  switch (id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->source->title);
      break;
    case PROP_PUBLISHER:
      g_value_set_string (value, self->source->publisher);
      break;
    case PROP_DATE:
      g_value_set_string (value, self->source->published);
      break;
    case PROP_URI:
      g_value_set_string (value, self->source->url != NULL ? self->source->url : "");
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_source_item_class_init (QwSourceItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = qw_source_item_finalize;
  object_class->get_property = qw_source_item_get_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_PUBLISHER] = g_param_spec_string ("publisher", NULL, NULL, NULL, flags);
  properties[PROP_DATE] = g_param_spec_string ("date", NULL, NULL, NULL, flags);
  properties[PROP_URI] = g_param_spec_string ("uri", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_source_item_init (QwSourceItem *self)
{
}

GListModel *
qw_source_items_new (QwCatalog *catalog, GPtrArray *sources)
{
  GListStore *store = g_list_store_new (QW_TYPE_SOURCE_ITEM);

  for (guint i = 0; i < sources->len; i++)
    {
      g_autoptr (QwSourceItem) item = g_object_new (QW_TYPE_SOURCE_ITEM, NULL);

      item->catalog = qw_catalog_ref (catalog);
      item->source = g_ptr_array_index (sources, i);
      g_list_store_append (store, item);
    }
  return G_LIST_MODEL (store);
}
