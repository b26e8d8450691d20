/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-type-item.h"

#include "qw-format.h"

#include <glib/gi18n-lib.h>

struct _QwTypeItem
{
  GObject parent_instance;
  QwCatalog *catalog;
  const QwProjectType *type;
  gboolean selected;
};

enum
{
  PROP_0,
  PROP_ID,
  PROP_TITLE,
  PROP_SHORT_TITLE,
  PROP_SUMMARY,
  PROP_ICON,
  PROP_HOURS,
  PROP_INCLUDES,
  PROP_EXCLUDES,
  PROP_SELECTED,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwTypeItem, qw_type_item, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];

static char *
join_lines (GStrv texts)
{
  GString *lines = g_string_new (NULL);

  for (guint i = 0; texts[i] != NULL; i++)
    g_string_append_printf (lines, "%s%s", i > 0 ? "\n" : "", qw_format_table_text (texts[i]));
  return g_string_free (lines, FALSE);
}

static char *
format_hours (const QwProjectType *type)
{
  return type->has_base ? qw_format_hours_range (&type->hours) : g_strdup (_ ("Your own lines"));
}

static void
qw_type_item_finalize (GObject *object)
{
  QwTypeItem *self = QW_TYPE_ITEM (object);

  qw_catalog_unref (self->catalog);
  G_OBJECT_CLASS (qw_type_item_parent_class)->finalize (object);
}

static void
qw_type_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwTypeItem *self = QW_TYPE_ITEM (object);

  switch (id)
    {
    case PROP_ID:
      g_value_set_string (value, self->type->id);
      break;
    case PROP_TITLE:
      g_value_set_string (value, qw_format_table_text (self->type->title));
      break;
    case PROP_SHORT_TITLE:
      g_value_set_string (value, qw_format_table_text (self->type->short_title));
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, qw_format_table_text (self->type->summary));
      break;
    case PROP_ICON:
      g_value_set_string (value, self->type->icon);
      break;
    case PROP_HOURS:
      g_value_take_string (value, format_hours (self->type));
      break;
    case PROP_INCLUDES:
      g_value_take_string (value, join_lines (self->type->includes));
      break;
    case PROP_EXCLUDES:
      g_value_take_string (value, join_lines (self->type->excludes));
      break;
    case PROP_SELECTED:
      g_value_set_boolean (value, self->selected);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_type_item_class_init (QwTypeItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = qw_type_item_finalize;
  object_class->get_property = qw_type_item_get_property;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_SHORT_TITLE] = g_param_spec_string ("short-title", NULL, NULL, NULL, flags);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, flags);
  properties[PROP_ICON] = g_param_spec_string ("icon", NULL, NULL, NULL, flags);
  properties[PROP_HOURS] = g_param_spec_string ("hours", NULL, NULL, NULL, flags);
  properties[PROP_INCLUDES] = g_param_spec_string ("includes", NULL, NULL, NULL, flags);
  properties[PROP_EXCLUDES] = g_param_spec_string ("excludes", NULL, NULL, NULL, flags);
  properties[PROP_SELECTED] = g_param_spec_boolean ("selected", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_type_item_init (QwTypeItem *self)
{
}

QwTypeItem *
qw_type_item_new (QwCatalog *catalog, const QwProjectType *type)
{
  QwTypeItem *self = g_object_new (QW_TYPE_TYPE_ITEM, NULL);

  self->catalog = qw_catalog_ref (catalog);
  self->type = type;
  return self;
}

const QwProjectType *
qw_type_item_get_project_type (QwTypeItem *self)
{
  g_return_val_if_fail (QW_IS_TYPE_ITEM (self), NULL);
  return self->type;
}

QwOrigin *
qw_type_item_get_origin (QwTypeItem *self)
{
  g_return_val_if_fail (QW_IS_TYPE_ITEM (self), NULL);
  return qw_origin_new_for_type (self->catalog, self->type);
}

gboolean
qw_type_item_is_common (QwTypeItem *self)
{
  g_return_val_if_fail (QW_IS_TYPE_ITEM (self), FALSE);
  return self->type->common;
}

gboolean
qw_type_item_get_selected (QwTypeItem *self)
{
  g_return_val_if_fail (QW_IS_TYPE_ITEM (self), FALSE);
  return self->selected;
}

void
qw_type_item_set_selected (QwTypeItem *self, gboolean selected)
{
  g_return_if_fail (QW_IS_TYPE_ITEM (self));
  if (self->selected == selected)
    return;

  self->selected = selected;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}
