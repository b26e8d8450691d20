/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-section.h"

typedef struct
{
  QwSession *session;
} QwSectionPrivate;

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPS
};

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (QwSection, qw_section, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

static void
estimate_changed_cb (QwSection *self)
{
  QwSectionPrivate *priv = qw_section_get_instance_private (self);
  QwSectionClass *klass = QW_SECTION_GET_CLASS (self);

  if (klass->update != NULL)
    klass->update (self, qw_session_get_estimate (priv->session));
}

static void
set_session (QwSection *self, QwSession *session)
{
  QwSectionPrivate *priv = qw_section_get_instance_private (self);

  if (priv->session != NULL)
    g_signal_handlers_disconnect_by_func (priv->session, estimate_changed_cb, self);
  if (!g_set_object (&priv->session, session) || session == NULL)
    return;
  g_signal_connect_object (session, "notify::estimate", G_CALLBACK (estimate_changed_cb), self,
                           G_CONNECT_SWAPPED);
  if (QW_SECTION_GET_CLASS (self)->bind != NULL)
    QW_SECTION_GET_CLASS (self)->bind (self, session);
  estimate_changed_cb (self);
}

static void
qw_section_dispose (GObject *object)
{
  set_session (QW_SECTION (object), NULL);
  G_OBJECT_CLASS (qw_section_parent_class)->dispose (object);
}

static void
qw_section_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_SESSION:
      g_value_set_object (value, qw_section_get_session (QW_SECTION (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_section_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_SESSION:
      set_session (QW_SECTION (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_section_class_init (QwSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = qw_section_dispose;
  object_class->get_property = qw_section_get_property;
  object_class->set_property = qw_section_set_property;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, QW_TYPE_SESSION,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_section_init (QwSection *self)
{
}

QwSession *
qw_section_get_session (QwSection *self)
{
  QwSectionPrivate *priv = qw_section_get_instance_private (self);

  g_return_val_if_fail (QW_IS_SECTION (self), NULL);
  return priv->session;
}
