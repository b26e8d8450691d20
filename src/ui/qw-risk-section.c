/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-risk-section.h"

typedef struct
{
  QwOutlook *outlook;
} QwRiskSectionPrivate;

enum
{
  PROP_0,
  PROP_OUTLOOK,
  N_PROPS
};

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (QwRiskSection, qw_risk_section, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

static void
set_outlook (QwRiskSection *self, QwOutlook *outlook)
{
  QwRiskSectionPrivate *priv = qw_risk_section_get_instance_private (self);
  QwRiskSectionClass *klass = QW_RISK_SECTION_GET_CLASS (self);

  if (!g_set_object (&priv->outlook, outlook) || outlook == NULL)
    return;
  if (klass->bind != NULL)
    klass->bind (self, outlook);
}

static void
qw_risk_section_dispose (GObject *object)
{
  set_outlook (QW_RISK_SECTION (object), NULL);
  G_OBJECT_CLASS (qw_risk_section_parent_class)->dispose (object);
}

static void
qw_risk_section_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_OUTLOOK:
      g_value_set_object (value, qw_risk_section_get_outlook (QW_RISK_SECTION (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_risk_section_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_OUTLOOK:
      set_outlook (QW_RISK_SECTION (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_risk_section_class_init (QwRiskSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = qw_risk_section_dispose;
  object_class->get_property = qw_risk_section_get_property;
  object_class->set_property = qw_risk_section_set_property;

  properties[PROP_OUTLOOK] = g_param_spec_object ("outlook", NULL, NULL, QW_TYPE_OUTLOOK,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_risk_section_init (QwRiskSection *self)
{
}

QwOutlook *
qw_risk_section_get_outlook (QwRiskSection *self)
{
  QwRiskSectionPrivate *priv = qw_risk_section_get_instance_private (self);

  g_return_val_if_fail (QW_IS_RISK_SECTION (self), NULL);
  return priv->outlook;
}
