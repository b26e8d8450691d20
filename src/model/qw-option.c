/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-option.h"

struct _QwOption
{
  GObject parent_instance;
  char *id;
  char *title;
  char *summary;
};

enum
{
  PROP_0,
  PROP_ID,
  PROP_TITLE,
  PROP_SUMMARY,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwOption, qw_option, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];

static void
qw_option_finalize (GObject *object)
{
  QwOption *self = QW_OPTION (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->summary);
  G_OBJECT_CLASS (qw_option_parent_class)->finalize (object);
}

static void
qw_option_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwOption *self = QW_OPTION (object);

  switch (id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_option_class_init (QwOptionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = qw_option_finalize;
  object_class->get_property = qw_option_get_property;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_option_init (QwOption *self)
{
}

QwOption *
qw_option_new (const char *id, const char *title, const char *summary)
{
  QwOption *self = g_object_new (QW_TYPE_OPTION, NULL);

  self->id = g_strdup (id);
  self->title = g_strdup (title);
  self->summary = g_strdup (summary);
  return self;
}

const char *
qw_option_get_id (QwOption *self)
{
  g_return_val_if_fail (QW_IS_OPTION (self), NULL);
  return self->id;
}

const char *
qw_option_get_summary (QwOption *self)
{
  g_return_val_if_fail (QW_IS_OPTION (self), NULL);
  return self->summary;
}
