/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-source-item.h"

#include <glib/gi18n-lib.h>

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
  PROP_DETAIL,
  PROP_URI,
  PROP_LINKED,
  PROP_UNLINKED,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwSourceItem, qw_source_item, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];

/* Tables may come from the user: only an address of the web becomes a link. */
static gboolean
is_linked (const QwSource *source)
{
  return source->url != NULL &&
         (g_str_has_prefix (source->url, "https://") || g_str_has_prefix (source->url, "http://"));
}

static char *
format_detail (const QwSource *source)
{
  return g_strdup_printf ("%s · %s", source->publisher,
                          source->published != NULL ? source->published : _ ("no date given"));
}

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
    case PROP_DETAIL:
      g_value_take_string (value, format_detail (self->source));
      break;
    case PROP_URI:
      g_value_set_string (value, is_linked (self->source) ? self->source->url : "");
      break;
    case PROP_LINKED:
      g_value_set_boolean (value, is_linked (self->source));
      break;
    case PROP_UNLINKED:
      g_value_set_boolean (value, !is_linked (self->source));
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
  properties[PROP_DETAIL] = g_param_spec_string ("detail", NULL, NULL, NULL, flags);
  properties[PROP_URI] = g_param_spec_string ("uri", NULL, NULL, NULL, flags);
  properties[PROP_LINKED] = g_param_spec_boolean ("linked", NULL, NULL, FALSE, flags);
  properties[PROP_UNLINKED] = g_param_spec_boolean ("unlinked", NULL, NULL, FALSE, flags);
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
