/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-share-item.h"

#include "qw-exposure-origins.h"
#include "qw-exposure-words.h"
#include "qw-format.h"

struct _QwShareItem
{
  GObject parent_instance;
  QwCatalog *catalog;
  const QwWorkKind *kind;
  QwShareState state;
};

enum
{
  PROP_0,
  PROP_ID,
  PROP_TITLE,
  PROP_EXAMPLES,
  PROP_PERCENT,
  PROP_LOCKED,
  PROP_LOWER,
  PROP_UPPER,
  PROP_TODAY_PERCENT,
  PROP_POINTS,
  PROP_POINTS_TEXT,
  N_PROPS
};

enum
{
  MOVED,
  HELD,
  N_SIGNALS
};

G_DEFINE_FINAL_TYPE (QwShareItem, qw_share_item, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

/* What shows a share that was asked for and not given is to be put back. */
static void
ask_percent (QwShareItem *self, double percent)
{
  if (percent == self->state.percent)
    return;

  g_signal_emit (self, signals[MOVED], 0, percent);
  if (percent != self->state.percent)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PERCENT]);
}

static void
ask_locked (QwShareItem *self, gboolean locked)
{
  if (locked != self->state.locked)
    g_signal_emit (self, signals[HELD], 0, locked);
}

static char *
format_points (QwShareItem *self)
{
  return self->state.points > 0 ? qw_exposure_words_points (self->state.points) : NULL;
}

static void
qw_share_item_finalize (GObject *object)
{
  qw_catalog_unref (QW_SHARE_ITEM (object)->catalog);
  G_OBJECT_CLASS (qw_share_item_parent_class)->finalize (object);
}

static void
qw_share_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwShareItem *self = QW_SHARE_ITEM (object);

  switch (id)
    {
    case PROP_ID:
      g_value_set_string (value, self->kind->id);
      break;
    case PROP_TITLE:
      g_value_set_string (value, qw_format_table_text (self->kind->title));
      break;
    case PROP_EXAMPLES:
      g_value_set_string (value, qw_format_table_text (self->kind->examples));
      break;
    case PROP_PERCENT:
      g_value_set_double (value, self->state.percent);
      break;
    case PROP_LOCKED:
      g_value_set_boolean (value, self->state.locked);
      break;
    case PROP_LOWER:
      g_value_set_double (value, self->state.lower);
      break;
    case PROP_UPPER:
      g_value_set_double (value, self->state.upper);
      break;
    case PROP_TODAY_PERCENT:
      g_value_set_double (value, self->state.today);
      break;
    case PROP_POINTS:
      g_value_set_double (value, self->state.points);
      break;
    case PROP_POINTS_TEXT:
      g_value_take_string (value, format_points (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_share_item_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwShareItem *self = QW_SHARE_ITEM (object);

  switch (id)
    {
    case PROP_PERCENT:
      ask_percent (self, g_value_get_double (value));
      break;
    case PROP_LOCKED:
      ask_locked (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_share_item_class_init (QwShareItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = qw_share_item_finalize;
  object_class->get_property = qw_share_item_get_property;
  object_class->set_property = qw_share_item_set_property;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, readable);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, readable);
  properties[PROP_EXAMPLES] = g_param_spec_string ("examples", NULL, NULL, NULL, readable);
  properties[PROP_PERCENT] = g_param_spec_double ("percent", NULL, NULL, 0, G_MAXDOUBLE, 0,
                                                  writable);
  properties[PROP_LOCKED] = g_param_spec_boolean ("locked", NULL, NULL, FALSE, writable);
  properties[PROP_LOWER] = g_param_spec_double ("lower", NULL, NULL, 0, G_MAXDOUBLE, 0, readable);
  properties[PROP_UPPER] = g_param_spec_double ("upper", NULL, NULL, 0, G_MAXDOUBLE, 0, readable);
  properties[PROP_TODAY_PERCENT] = g_param_spec_double ("today-percent", NULL, NULL, 0, G_MAXDOUBLE,
                                                        0, readable);
  properties[PROP_POINTS] = g_param_spec_double ("points", NULL, NULL, 0, G_MAXDOUBLE, 0, readable);
  properties[PROP_POINTS_TEXT] = g_param_spec_string ("points-text", NULL, NULL, NULL, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[MOVED] = g_signal_new ("moved", QW_TYPE_SHARE_ITEM, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 1, G_TYPE_DOUBLE);
  signals[HELD] = g_signal_new ("held", QW_TYPE_SHARE_ITEM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
qw_share_item_init (QwShareItem *self)
{
}

QwShareItem *
qw_share_item_new (QwCatalog *catalog, const QwWorkKind *kind)
{
  QwShareItem *self = g_object_new (QW_TYPE_SHARE_ITEM, NULL);

  self->catalog = qw_catalog_ref (catalog);
  self->kind = kind;
  return self;
}

const QwWorkKind *
qw_share_item_get_kind (QwShareItem *self)
{
  g_return_val_if_fail (QW_IS_SHARE_ITEM (self), NULL);
  return self->kind;
}

const QwShareState *
qw_share_item_get_state (QwShareItem *self)
{
  g_return_val_if_fail (QW_IS_SHARE_ITEM (self), NULL);
  return &self->state;
}

static void
notify_if (QwShareItem *self, guint prop, gboolean changed)
{
  if (changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[prop]);
}

/* The ends before what lies between them: a slider holds its value to the ends that it knows. */
void
qw_share_item_sync (QwShareItem *self, const QwShareState *state)
{
  QwShareState before;

  g_return_if_fail (QW_IS_SHARE_ITEM (self));

  before = self->state;
  self->state = *state;
  notify_if (self, PROP_LOWER, before.lower != state->lower);
  notify_if (self, PROP_UPPER, before.upper != state->upper);
  notify_if (self, PROP_LOCKED, before.locked != state->locked);
  notify_if (self, PROP_PERCENT, before.percent != state->percent);
  notify_if (self, PROP_TODAY_PERCENT, before.today != state->today);
  notify_if (self, PROP_POINTS, before.points != state->points);
  notify_if (self, PROP_POINTS_TEXT, before.points != state->points);
}

QwOrigin *
qw_share_item_get_origin (QwShareItem *self)
{
  g_return_val_if_fail (QW_IS_SHARE_ITEM (self), NULL);
  return qw_origin_new_for_work_kind (self->catalog, self->kind);
}
