/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-choice.h"

#include "qw-choice-note.h"
#include "qw-format.h"

#include <glib/gi18n-lib.h>

struct _QwChoice
{
  GObject parent_instance;
  QwCatalog *catalog;
  const QwFeature *feature;
  char *group;
  char *addition;
  char *note;
  guint quantity;
  guint included;
  gboolean offered;
  gboolean blocked;
  guint answer_id; /* pending word to the control that its wish was refused */
};

enum
{
  PROP_0,
  PROP_ID,
  PROP_TITLE,
  PROP_DETAIL,
  PROP_GROUP,
  PROP_UNIT,
  PROP_ADDITION,
  PROP_NOTE,
  PROP_SELECTED,
  PROP_QUANTITY,
  PROP_INCLUDED,
  PROP_MAXIMUM,
  PROP_COUNTABLE,
  PROP_SETTABLE,
  PROP_OFFERED,
  N_PROPS
};

enum
{
  PICKED,
  N_SIGNALS
};

G_DEFINE_FINAL_TYPE (QwChoice, qw_choice, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static gboolean
is_countable (QwChoice *self)
{
  return self->feature->max > 1;
}

static gboolean
is_settable (QwChoice *self)
{
  return self->included < self->feature->max;
}

static char *
format_unit (QwChoice *self)
{
  if (self->feature->unit_one == NULL)
    return NULL;
  /* Translators: what one of a countable feature is, "per language". */
  return g_strdup_printf (_ ("per %s"), qw_format_table_text (self->feature->unit_one));
}

static guint
get_shown_quantity (QwChoice *self)
{
  return MAX (self->quantity, self->included);
}

static gboolean
answer_refusal (gpointer data)
{
  QwChoice *self = data;

  self->answer_id = 0;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUANTITY]);
  return G_SOURCE_REMOVE;
}

/* The control that asked does not hear a notification that comes while it asks. */
static void
queue_answer (QwChoice *self)
{
  if (self->answer_id == 0)
    self->answer_id = g_idle_add (answer_refusal, self);
}

static void
ask_for (QwChoice *self, guint quantity)
{
  if (quantity != self->quantity && quantity <= self->feature->max)
    g_signal_emit (self, signals[PICKED], 0, quantity);
}

static void
ask_for_selected (QwChoice *self, gboolean selected)
{
  if (selected != qw_choice_get_selected (self))
    ask_for (self, selected ? self->included + 1 : 0);
  if (selected != qw_choice_get_selected (self))
    queue_answer (self);
}

/* As many as are included is the same as none picked. */
static void
ask_for_quantity (QwChoice *self, guint quantity)
{
  ask_for (self, quantity <= self->included ? 0 : quantity);
  if (quantity != get_shown_quantity (self))
    queue_answer (self);
}

static void
qw_choice_finalize (GObject *object)
{
  QwChoice *self = QW_CHOICE (object);

  g_clear_handle_id (&self->answer_id, g_source_remove);
  g_free (self->group);
  g_free (self->addition);
  g_free (self->note);
  qw_catalog_unref (self->catalog);
  G_OBJECT_CLASS (qw_choice_parent_class)->finalize (object);
}

static void
qw_choice_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwChoice *self = QW_CHOICE (object);

  switch (id)
    {
    case PROP_ID:
      g_value_set_string (value, self->feature->id);
      break;
    case PROP_TITLE:
      g_value_set_string (value, qw_format_table_text (self->feature->title));
      break;
    case PROP_DETAIL:
      g_value_set_string (value, qw_format_table_text (self->feature->assumption));
      break;
    case PROP_GROUP:
      g_value_set_string (value, self->group);
      break;
    case PROP_UNIT:
      g_value_take_string (value, format_unit (self));
      break;
    case PROP_ADDITION:
      g_value_set_string (value, self->addition);
      break;
    case PROP_NOTE:
      g_value_set_string (value, self->note);
      break;
    case PROP_SELECTED:
      g_value_set_boolean (value, qw_choice_get_selected (self));
      break;
    case PROP_QUANTITY:
      g_value_set_uint (value, get_shown_quantity (self));
      break;
    case PROP_INCLUDED:
      g_value_set_uint (value, self->included);
      break;
    case PROP_MAXIMUM:
      g_value_set_uint (value, self->feature->max);
      break;
    case PROP_COUNTABLE:
      g_value_set_boolean (value, is_countable (self));
      break;
    case PROP_SETTABLE:
      g_value_set_boolean (value, is_settable (self));
      break;
    case PROP_OFFERED:
      g_value_set_boolean (value, self->offered);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_choice_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwChoice *self = QW_CHOICE (object);

  switch (id)
    {
    case PROP_SELECTED:
      ask_for_selected (self, g_value_get_boolean (value));
      break;
    case PROP_QUANTITY:
      ask_for_quantity (self, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_choice_class_init (QwChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = qw_choice_finalize;
  object_class->get_property = qw_choice_get_property;
  object_class->set_property = qw_choice_set_property;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, readable);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, readable);
  properties[PROP_DETAIL] = g_param_spec_string ("detail", NULL, NULL, NULL, readable);
  properties[PROP_GROUP] = g_param_spec_string ("group", NULL, NULL, NULL, readable);
  properties[PROP_UNIT] = g_param_spec_string ("unit", NULL, NULL, NULL, readable);
  properties[PROP_ADDITION] = g_param_spec_string ("addition", NULL, NULL, NULL, readable);
  properties[PROP_NOTE] = g_param_spec_string ("note", NULL, NULL, NULL, readable);
  properties[PROP_SELECTED] = g_param_spec_boolean ("selected", NULL, NULL, FALSE, writable);
  properties[PROP_QUANTITY] = g_param_spec_uint ("quantity", NULL, NULL, 0, G_MAXUINT, 0, writable);
  properties[PROP_INCLUDED] = g_param_spec_uint ("included", NULL, NULL, 0, G_MAXUINT, 0, readable);
  properties[PROP_MAXIMUM] = g_param_spec_uint ("maximum", NULL, NULL, 0, G_MAXUINT, 1, readable);
  properties[PROP_COUNTABLE] = g_param_spec_boolean ("countable", NULL, NULL, FALSE, readable);
  properties[PROP_SETTABLE] = g_param_spec_boolean ("settable", NULL, NULL, TRUE, readable);
  properties[PROP_OFFERED] = g_param_spec_boolean ("offered", NULL, NULL, FALSE, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[PICKED] = g_signal_new ("picked", QW_TYPE_CHOICE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
qw_choice_init (QwChoice *self)
{
}

QwChoice *
qw_choice_new (QwCatalog *catalog, const QwFeature *feature, const char *group)
{
  QwChoice *self = g_object_new (QW_TYPE_CHOICE, NULL);

  self->catalog = qw_catalog_ref (catalog);
  self->feature = feature;
  self->group = g_strdup (group);
  return self;
}

const QwFeature *
qw_choice_get_feature (QwChoice *self)
{
  g_return_val_if_fail (QW_IS_CHOICE (self), NULL);
  return self->feature;
}

const char *
qw_choice_get_group (QwChoice *self)
{
  g_return_val_if_fail (QW_IS_CHOICE (self), NULL);
  return self->group;
}

gboolean
qw_choice_get_selected (QwChoice *self)
{
  g_return_val_if_fail (QW_IS_CHOICE (self), FALSE);
  return self->quantity > self->included;
}

guint
qw_choice_get_quantity (QwChoice *self)
{
  g_return_val_if_fail (QW_IS_CHOICE (self), 0);
  return self->quantity;
}

guint
qw_choice_get_included (QwChoice *self)
{
  g_return_val_if_fail (QW_IS_CHOICE (self), 0);
  return self->included;
}

gboolean
qw_choice_is_blocked (QwChoice *self)
{
  g_return_val_if_fail (QW_IS_CHOICE (self), FALSE);
  return self->blocked;
}

gboolean
qw_choice_is_usual (QwChoice *self)
{
  g_return_val_if_fail (QW_IS_CHOICE (self), FALSE);
  return self->offered || self->included > 0 || self->quantity > 0;
}

gboolean
qw_choice_matches (QwChoice *self, const char *needle)
{
  const char *texts[] = { self->feature->title, self->feature->summary, self->group };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *folded = g_utf8_casefold (qw_format_table_text (texts[i]), -1);

      if (strstr (folded, needle) != NULL)
        return TRUE;
    }
  return FALSE;
}

void
qw_choice_sync (QwChoice *self, QwBrief *brief)
{
  const char *project = qw_brief_get_project (brief);
  const QwProjectType *type = qw_catalog_find_project_type (self->catalog, project);
  guint included = qw_catalog_included_quantity (self->catalog, project, self->feature->id);
  guint quantity = qw_brief_get_quantity (brief, self->feature->id);
  g_autofree char *note = NULL;

  g_object_freeze_notify (G_OBJECT (self));
  if (included != self->included || quantity != self->quantity)
    {
      self->included = included;
      self->quantity = quantity;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_INCLUDED]);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SETTABLE]);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUANTITY]);
    }
  if (self->offered != g_strv_contains ((const char *const *) type->offered, self->feature->id))
    {
      self->offered = !self->offered;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OFFERED]);
    }

  note = qw_choice_note_new (self->catalog, brief, self->feature, &self->blocked);
  if (g_strcmp0 (note, self->note) != 0)
    {
      g_free (self->note);
      self->note = g_steal_pointer (&note);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NOTE]);
    }
  g_object_thaw_notify (G_OBJECT (self));
}

QwOrigin *
qw_choice_get_origin (QwChoice *self)
{
  g_return_val_if_fail (QW_IS_CHOICE (self), NULL);
  return qw_origin_new_for_feature (self->catalog, self->feature);
}

void
qw_choice_set_addition (QwChoice *self, const char *addition)
{
  g_return_if_fail (QW_IS_CHOICE (self));
  if (g_strcmp0 (addition, self->addition) == 0)
    return;

  g_free (self->addition);
  self->addition = g_strdup (addition);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ADDITION]);
}
