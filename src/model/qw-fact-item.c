/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-fact-item.h"

#include "qw-exposure-origins.h"
#include "qw-format.h"

struct _QwFactItem
{
  QwFigureItem parent_instance;
  char *id;
};

enum
{
  PROP_0,
  PROP_ID,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwFactItem, qw_fact_item, QW_TYPE_FIGURE_ITEM)

static GParamSpec *properties[N_PROPS];

static const QwFact *
get_fact (QwCatalog *catalog, guint index)
{
  return g_ptr_array_index (qw_catalog_get_facts (catalog), index);
}

static char *
name_kinds (QwCatalog *catalog, const QwFact *fact)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; fact->kinds[i] != NULL; i++)
    {
      const QwWorkKind *kind = qw_catalog_find_work_kind (catalog, fact->kinds[i]);

      if (i > 0)
        g_string_append (text, " · ");
      g_string_append (text, qw_format_table_text (kind->title));
    }
  return g_string_free (text, text->len == 0);
}

static void
qw_fact_item_write (QwFigureItem *item, gpointer value, guint index, QwFigureText *text)
{
  QwFactItem *self = QW_FACT_ITEM (item);
  const QwFact *fact = get_fact (value, index);

  text->title = g_strdup (qw_format_table_text (fact->text));
  text->detail = name_kinds (value, fact);
  g_free (self->id);
  self->id = g_strdup (fact->id);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ID]);
}

static QwOrigin *
qw_fact_item_get_origin (QwFigureItem *item, gpointer value, guint index)
{
  return qw_origin_new_for_fact (value, get_fact (value, index));
}

static void
qw_fact_item_finalize (GObject *object)
{
  QwFactItem *self = QW_FACT_ITEM (object);

  g_free (self->id);
  G_OBJECT_CLASS (qw_fact_item_parent_class)->finalize (object);
}

static void
qw_fact_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwFactItem *self = QW_FACT_ITEM (object);

  switch (id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_fact_item_class_init (QwFactItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  QwFigureItemClass *item_class = QW_FIGURE_ITEM_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = qw_fact_item_finalize;
  object_class->get_property = qw_fact_item_get_property;
  item_class->value_type = QW_TYPE_CATALOG;
  item_class->write = qw_fact_item_write;
  item_class->get_origin = qw_fact_item_get_origin;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_fact_item_init (QwFactItem *self)
{
}

void
qw_fact_items_update (GListStore *store, QwCatalog *catalog)
{
  qw_figure_items_update (store, catalog, NULL, qw_catalog_get_facts (catalog)->len);
}
