/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-modifier-item.h"

#include "qw-exposure-origins.h"
#include "qw-exposure-words.h"
#include "qw-format.h"

#include <glib/gi18n-lib.h>

struct _QwModifierItem
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

G_DEFINE_FINAL_TYPE (QwModifierItem, qw_modifier_item, QW_TYPE_FIGURE_ITEM)

static GParamSpec *properties[N_PROPS];

typedef enum
{
  MODIFIER_ROLE,
  MODIFIER_STACK,
  MODIFIER_OWNERSHIP,
  MODIFIER_HELD,
} Modifier;

static const char *const ids[] = { "role", "stack", "ownership", "held" };

static const QwRole *
get_role (QwExposure *exposure)
{
  return qw_catalog_find_role (exposure->catalog, qw_answers_get_role (exposure->answers));
}

static const QwStack *
get_stack (QwExposure *exposure)
{
  return qw_catalog_find_stack (exposure->catalog, qw_answers_get_stack (exposure->answers));
}

static const QwOwnership *
get_ownership (QwExposure *exposure)
{
  return qw_catalog_find_ownership (exposure->catalog,
                                    qw_answers_get_ownership (exposure->answers));
}

/* Takes @figure over. */
static void
say (QwFigureText *text, const char *title, const char *detail, char *figure, const char *note)
{
  text->title = g_strdup (title);
  text->detail = g_strdup (qw_format_table_text (detail));
  text->figure = figure;
  text->note = g_strdup (note);
}

static double
say_modifier (Modifier modifier, QwExposure *exposure, QwFigureText *text)
{
  switch (modifier)
    {
    case MODIFIER_ROLE:
      say (text, _ ("Role"), get_role (exposure)->title, qw_exposure_words_points (exposure->role),
           qw_exposure_words_tier (get_role (exposure)->tier));
      return exposure->role;
    case MODIFIER_STACK:
      say (text, _ ("Main technology"), get_stack (exposure)->title,
           qw_exposure_words_points (exposure->stack),
           qw_exposure_words_tier (get_stack (exposure)->tier));
      return exposure->stack;
    case MODIFIER_OWNERSHIP:
      say (text, _ ("Who decides and answers for it"), get_ownership (exposure)->title,
           qw_exposure_words_factor (exposure->ownership),
           qw_exposure_words_tier (get_ownership (exposure)->tier));
      return exposure->ownership;
    case MODIFIER_HELD:
    default:
      say (text, _ ("Held to 0 to 100"), NULL, qw_exposure_words_points (exposure->held), NULL);
      return exposure->held;
    }
}

static void
qw_modifier_item_write (QwFigureItem *item, gpointer value, guint index, QwFigureText *text)
{
  QwModifierItem *self = QW_MODIFIER_ITEM (item);

  self->id = ids[index];
  self->value = say_modifier ((Modifier) index, value, text);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ID]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

static QwOrigin *
qw_modifier_item_get_origin (QwFigureItem *item, gpointer value, guint index)
{
  QwExposure *exposure = value;

  switch ((Modifier) index)
    {
    case MODIFIER_ROLE:
      return qw_origin_new_for_role (exposure->catalog, get_role (exposure));
    case MODIFIER_STACK:
      return qw_origin_new_for_stack (exposure->catalog, get_stack (exposure));
    case MODIFIER_OWNERSHIP:
      return qw_origin_new_for_ownership (exposure->catalog, get_ownership (exposure));
    case MODIFIER_HELD:
    default:
      return qw_origin_new_for_held (exposure);
    }
}

static void
qw_modifier_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwModifierItem *self = QW_MODIFIER_ITEM (object);

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
qw_modifier_item_class_init (QwModifierItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  QwFigureItemClass *item_class = QW_FIGURE_ITEM_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = qw_modifier_item_get_property;
  item_class->value_type = QW_TYPE_EXPOSURE;
  item_class->write = qw_modifier_item_write;
  item_class->get_origin = qw_modifier_item_get_origin;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_VALUE] = g_param_spec_double ("value", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0,
                                                flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_modifier_item_init (QwModifierItem *self)
{
}

void
qw_modifier_items_update (GListStore *store, QwExposure *exposure)
{
  guint n = 0;

  /* What is shown as nothing takes no row. */
  if (exposure != NULL)
    n = qw_score_round (exposure->held) != 0 ? MODIFIER_HELD + 1 : MODIFIER_HELD;
  qw_figure_items_update (store, exposure, NULL, n);
}
