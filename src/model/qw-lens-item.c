/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-lens-item.h"

#include "qw-exposure-origins.h"
#include "qw-format.h"

struct _QwLensItem
{
  QwFigureItem parent_instance;
  const char *id;
  double value;
};

enum
{
  PROP_0,
  PROP_ID,
  PROP_VALUE,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwLensItem, qw_lens_item, QW_TYPE_FIGURE_ITEM)

static GParamSpec *properties[N_PROPS];

/* The catalog may list the lenses in any order; a score has them in the order of their kinds. */
static QwLensKind
get_kind (const QwLens *lens)
{
  int kind = QW_N_LENSES - 1;

  while (kind > 0 && !g_str_equal (qw_lens_kind_to_string ((QwLensKind) kind), lens->id))
    kind--;
  return (QwLensKind) kind;
}

static const QwLens *
get_lens (QwExposure *exposure, guint index)
{
  return g_ptr_array_index (qw_catalog_get_lenses (exposure->catalog), index);
}

static void
qw_lens_item_write (QwFigureItem *item, gpointer value, guint index, QwFigureText *text)
{
  QwLensItem *self = QW_LENS_ITEM (item);
  QwExposure *exposure = value;
  const QwLens *lens = get_lens (exposure, index);
  QwLensKind kind = get_kind (lens);

  self->id = qw_lens_kind_to_string (kind);
  self->value = exposure->lens[kind];
  text->title = g_strdup (qw_format_table_text (lens->title));
  text->detail = g_strdup (qw_format_table_text (lens->summary));
  text->figure = g_strdup_printf ("%d", qw_score_round (self->value));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ID]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

static QwOrigin *
qw_lens_item_get_origin (QwFigureItem *item, gpointer value, guint index)
{
  return qw_origin_new_for_lens (value, get_kind (get_lens (value, index)));
}

static void
qw_lens_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwLensItem *self = QW_LENS_ITEM (object);

  switch (id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_VALUE:
      g_value_set_double (value, self->value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_lens_item_class_init (QwLensItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  QwFigureItemClass *item_class = QW_FIGURE_ITEM_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = qw_lens_item_get_property;
  item_class->value_type = QW_TYPE_EXPOSURE;
  item_class->write = qw_lens_item_write;
  item_class->get_origin = qw_lens_item_get_origin;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_VALUE] = g_param_spec_double ("value", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0,
                                                flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_lens_item_init (QwLensItem *self)
{
}

void
qw_lens_items_update (GListStore *store, QwExposure *exposure)
{
  guint n = exposure != NULL ? qw_catalog_get_lenses (exposure->catalog)->len : 0;

  qw_figure_items_update (store, exposure, NULL, n);
}
