/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-skill-item.h"

#include "qw-exposure-origins.h"
#include "qw-format.h"

struct _QwSkillItem
{
  QwFigureItem parent_instance;
  char *id;
  char *start;
};

enum
{
  PROP_0,
  PROP_ID,
  PROP_START,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwSkillItem, qw_skill_item, QW_TYPE_FIGURE_ITEM)

static GParamSpec *properties[N_PROPS];

static void
qw_skill_item_write (QwFigureItem *item, gpointer value, guint index, QwFigureText *text)
{
  QwSkillItem *self = QW_SKILL_ITEM (item);
  QwExposure *exposure = value;
  const QwSkill *skill = g_ptr_array_index (exposure->skills, index);

  text->title = g_strdup (qw_format_table_text (skill->title));
  text->detail = g_strdup (qw_format_table_text (skill->summary));
  g_free (self->id);
  self->id = g_strdup (skill->id);
  g_free (self->start);
  self->start = g_strdup (qw_format_table_text (skill->start));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ID]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_START]);
}

static QwOrigin *
qw_skill_item_get_origin (QwFigureItem *item, gpointer value, guint index)
{
  QwExposure *exposure = value;

  return qw_origin_new_for_skill (exposure->catalog, g_ptr_array_index (exposure->skills, index));
}

static void
qw_skill_item_finalize (GObject *object)
{
  QwSkillItem *self = QW_SKILL_ITEM (object);

  g_free (self->id);
  g_free (self->start);
  G_OBJECT_CLASS (qw_skill_item_parent_class)->finalize (object);
}

static void
qw_skill_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwSkillItem *self = QW_SKILL_ITEM (object);

  switch (id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_START:
      g_value_set_string (value, self->start);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_skill_item_class_init (QwSkillItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  QwFigureItemClass *item_class = QW_FIGURE_ITEM_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = qw_skill_item_finalize;
  object_class->get_property = qw_skill_item_get_property;
  item_class->value_type = QW_TYPE_EXPOSURE;
  item_class->write = qw_skill_item_write;
  item_class->get_origin = qw_skill_item_get_origin;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_START] = g_param_spec_string ("start", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_skill_item_init (QwSkillItem *self)
{
}

void
qw_skill_items_update (GListStore *store, QwExposure *exposure)
{
  qw_figure_items_update (store, exposure, NULL, exposure != NULL ? exposure->skills->len : 0);
}
