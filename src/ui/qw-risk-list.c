/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-risk-list.h"

#include "qw-contribution-item.h"
#include "qw-figure-row.h"
#include "qw-lens-item.h"
#include "qw-move-item.h"
#include "qw-risk-bar-row.h"
#include "qw-risk-move-row.h"
#include "qw-risk-skill-row.h"
#include "qw-skill-item.h"

#include <glib/gi18n.h>

struct _QwRiskList
{
  QwRiskSection parent_instance;
  char *list;
  char *heading;
  char *detail;
  char *footnote;
  guint limit;
  GtkListBox *rows;
  GtkSliceListModel *shown;
  GtkToggleButton *all;
};

enum
{
  PROP_0,
  PROP_LIST,
  PROP_HEADING,
  PROP_DETAIL,
  PROP_FOOTNOTE,
  PROP_LIMIT,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwRiskList, qw_risk_list, QW_TYPE_RISK_SECTION)

static GParamSpec *properties[N_PROPS];

static gboolean
has_text (QwRiskList *self, const char *text)
{
  return text != NULL && text[0] != '\0';
}

static gboolean
has_items (QwRiskList *self, guint n)
{
  return n > 0;
}

static gboolean
has_more (QwRiskList *self, guint n, guint limit)
{
  return limit > 0 && n > limit;
}

static char *
format_all (QwRiskList *self, gboolean all)
{
  return g_strdup (all ? _ ("Show the First Ones") : _ ("Show All"));
}

static void
limit_rows (QwRiskList *self)
{
  gboolean all = self->limit == 0 || gtk_toggle_button_get_active (self->all);

  gtk_slice_list_model_set_size (self->shown, all ? G_MAXUINT : self->limit);
}

static GtkWidget *
create_row (gpointer item, gpointer user_data)
{
  QwRiskList *self = user_data;

  if (QW_IS_LENS_ITEM (item) || QW_IS_CONTRIBUTION_ITEM (item))
    return qw_risk_bar_row_new (item);
  if (QW_IS_MOVE_ITEM (item))
    return qw_risk_move_row_new (item, qw_risk_section_get_outlook (QW_RISK_SECTION (self)));
  if (QW_IS_SKILL_ITEM (item))
    return qw_risk_skill_row_new (item);
  return qw_figure_row_create (item, NULL);
}

static void
qw_risk_list_bind (QwRiskSection *section, QwOutlook *outlook)
{
  QwRiskList *self = QW_RISK_LIST (section);
  g_autoptr (GListModel) model = NULL;

  g_object_get (outlook, self->list, &model, NULL);
  gtk_slice_list_model_set_model (self->shown, model);
  limit_rows (self);
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (self->shown), create_row, self, NULL);
}

static void
qw_risk_list_finalize (GObject *object)
{
  QwRiskList *self = QW_RISK_LIST (object);

  g_free (self->list);
  g_free (self->heading);
  g_free (self->detail);
  g_free (self->footnote);
  G_OBJECT_CLASS (qw_risk_list_parent_class)->finalize (object);
}

static void
qw_risk_list_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwRiskList *self = QW_RISK_LIST (object);

  switch (id)
    {
    case PROP_LIST:
      g_value_set_string (value, self->list);
      break;
    case PROP_HEADING:
      g_value_set_string (value, self->heading);
      break;
    case PROP_DETAIL:
      g_value_set_string (value, self->detail);
      break;
    case PROP_FOOTNOTE:
      g_value_set_string (value, self->footnote);
      break;
    case PROP_LIMIT:
      g_value_set_uint (value, self->limit);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_risk_list_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwRiskList *self = QW_RISK_LIST (object);

  switch (id)
    {
    case PROP_LIST:
      self->list = g_value_dup_string (value);
      break;
    case PROP_HEADING:
      self->heading = g_value_dup_string (value);
      break;
    case PROP_DETAIL:
      self->detail = g_value_dup_string (value);
      break;
    case PROP_FOOTNOTE:
      self->footnote = g_value_dup_string (value);
      break;
    case PROP_LIMIT:
      self->limit = g_value_get_uint (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  static const char *const texts[] = { "list", "heading", "detail", "footnote" };
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    properties[PROP_LIST + i] = g_param_spec_string (texts[i], NULL, NULL, NULL, flags);
  properties[PROP_LIMIT] = g_param_spec_uint ("limit", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_risk_list_class_init (QwRiskListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = qw_risk_list_finalize;
  object_class->get_property = qw_risk_list_get_property;
  object_class->set_property = qw_risk_list_set_property;
  QW_RISK_SECTION_CLASS (klass)->bind = qw_risk_list_bind;
  install_properties (object_class);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-risk-list.ui");
  gtk_widget_class_bind_template_child (widget_class, QwRiskList, rows);
  gtk_widget_class_bind_template_child (widget_class, QwRiskList, shown);
  gtk_widget_class_bind_template_child (widget_class, QwRiskList, all);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, has_items);
  gtk_widget_class_bind_template_callback (widget_class, has_more);
  gtk_widget_class_bind_template_callback (widget_class, format_all);
  gtk_widget_class_bind_template_callback (widget_class, limit_rows);
}

static void
qw_risk_list_init (QwRiskList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
qw_risk_list_new (QwOutlook *outlook,
                  const char *list,
                  const char *heading,
                  const char *detail,
                  const char *footnote,
                  guint limit)
{
  return g_object_new (QW_TYPE_RISK_LIST, "list", list, "heading", heading, "detail", detail,
                       "footnote", footnote, "limit", limit, "outlook", outlook, NULL);
}
