/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-risk-skill-row.h"

#include "qw-origin-button.h"
#include "qw-pair.h"

#include <glib/gi18n.h>

struct _QwRiskSkillRow
{
  GtkListBoxRow parent_instance;
  QwSkillItem *item;
};

enum
{
  PROP_0,
  PROP_ITEM,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwRiskSkillRow, qw_risk_skill_row, GTK_TYPE_LIST_BOX_ROW)

static GParamSpec *properties[N_PROPS];

static gboolean
has_text (QwRiskSkillRow *self, const char *text)
{
  return text != NULL && text[0] != '\0';
}

static char *
format_start (QwRiskSkillRow *self, const char *start)
{
  /* Translators: %s is a sentence on how to begin to learn a skill. */
  return start != NULL ? g_strdup_printf (_ ("To start: %s"), start) : NULL;
}

static void
qw_risk_skill_row_dispose (GObject *object)
{
  QwRiskSkillRow *self = QW_RISK_SKILL_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), QW_TYPE_RISK_SKILL_ROW);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (qw_risk_skill_row_parent_class)->dispose (object);
}

static void
qw_risk_skill_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_ITEM:
      g_value_set_object (value, QW_RISK_SKILL_ROW (object)->item);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_risk_skill_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwRiskSkillRow *self = QW_RISK_SKILL_ROW (object);

  switch (id)
    {
    case PROP_ITEM:
      g_set_object (&self->item, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_risk_skill_row_class_init (QwRiskSkillRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_risk_skill_row_dispose;
  object_class->get_property = qw_risk_skill_row_get_property;
  object_class->set_property = qw_risk_skill_row_set_property;

  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, QW_TYPE_SKILL_ITEM,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (QW_TYPE_ORIGIN_BUTTON);
  g_type_ensure (QW_TYPE_PAIR);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-risk-skill-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, format_start);
}

static void
qw_risk_skill_row_init (QwRiskSkillRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
qw_risk_skill_row_new (QwSkillItem *item)
{
  return g_object_new (QW_TYPE_RISK_SKILL_ROW, "item", item, NULL);
}
