/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-outcome-line.h"

struct _QwOutcomeLine
{
  GObject parent_instance;
  char *id;
  char *title;
  char *planned;
  double hours;
};

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_PLANNED,
  PROP_HOURS,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwOutcomeLine, qw_outcome_line, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];

static void
set_hours (QwOutcomeLine *self, double hours)
{
  if (self->hours == hours)
    return;

  self->hours = hours;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HOURS]);
}

static void
qw_outcome_line_finalize (GObject *object)
{
  QwOutcomeLine *self = QW_OUTCOME_LINE (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->planned);
  G_OBJECT_CLASS (qw_outcome_line_parent_class)->finalize (object);
}

static void
qw_outcome_line_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwOutcomeLine *self = QW_OUTCOME_LINE (object);

  switch (id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_PLANNED:
      g_value_set_string (value, self->planned);
      break;
    case PROP_HOURS:
      g_value_set_double (value, self->hours);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_outcome_line_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwOutcomeLine *self = QW_OUTCOME_LINE (object);

  switch (id)
    {
    case PROP_HOURS:
      set_hours (self, g_value_get_double (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_outcome_line_class_init (QwOutcomeLineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = qw_outcome_line_finalize;
  object_class->get_property = qw_outcome_line_get_property;
  object_class->set_property = qw_outcome_line_set_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", readable);
  properties[PROP_PLANNED] = g_param_spec_string ("planned", NULL, NULL, "", readable);
  properties[PROP_HOURS] = g_param_spec_double (
      "hours", NULL, NULL, 0, G_MAXDOUBLE, 0,
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_outcome_line_init (QwOutcomeLine *self)
{
}

QwOutcomeLine *
qw_outcome_line_new (const char *id, const char *title, const char *planned, double hours)
{
  QwOutcomeLine *self = g_object_new (QW_TYPE_OUTCOME_LINE, NULL);

  self->id = g_strdup (id);
  self->title = g_strdup (title);
  self->planned = g_strdup (planned);
  self->hours = hours;
  return self;
}

const char *
qw_outcome_line_get_id (QwOutcomeLine *self)
{
  g_return_val_if_fail (QW_IS_OUTCOME_LINE (self), NULL);
  return self->id;
}

double
qw_outcome_line_get_hours (QwOutcomeLine *self)
{
  g_return_val_if_fail (QW_IS_OUTCOME_LINE (self), 0);
  return self->hours;
}
