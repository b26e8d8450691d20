/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-risk-result.h"

#include "qw-risk-history.h"
#include "qw-risk-list.h"
#include "qw-risk-score.h"
#include "qw-risk-share.h"

#include <glib/gi18n.h>

struct _QwRiskResult
{
  QwRiskSection parent_instance;
  GtkBox *sections;
  QwRiskHistory *history;
  QwRiskShare *share;
  guint n_built;
};

G_DEFINE_FINAL_TYPE (QwRiskResult, qw_risk_result, QW_TYPE_RISK_SECTION)

static GtkWidget *
create_section (QwRiskResult *self, guint index)
{
  QwOutlook *outlook = qw_risk_section_get_outlook (QW_RISK_SECTION (self));

  switch (index)
    {
    case 0:
      return qw_risk_list_new (outlook, "lenses", _ ("Three Ways of Looking"),
                               _ ("How work was rated, how much AI is used for it and how often AI "
                                  "finishes it alone are "
                                  "not the same. Where they disagree, the range is wide."),
                               NULL, 0);
    case 1:
      return qw_risk_list_new (outlook, "contributions", _ ("What Each Kind of Work Adds"),
                               _ ("In points of the score, with what the points rest on"), NULL, 5);
    case 2:
      return qw_risk_list_new (outlook, "modifiers", _ ("What Else Changes It"), NULL,
                               _ ("With the points of your kinds of work these make the score."),
                               0);
    case 3:
      return qw_risk_list_new (
          outlook, "moves", _ ("What Would Change It"),
          _ ("The changes that lower it most. Nothing you try is kept until you say so."), NULL, 4);
    case 4:
      return qw_risk_list_new (outlook, "skills", _ ("Skills That Go With It"), NULL, NULL, 0);
    case 5:
      return qw_risk_list_new (outlook, "facts", _ ("What the Evidence Says"),
                               _ ("Beside the score, and against it"), NULL, 4);
    case 6:
      self->history = g_object_new (QW_TYPE_RISK_HISTORY, "outlook", outlook, NULL);
      return GTK_WIDGET (self->history);
    case 7:
      self->share = g_object_new (QW_TYPE_RISK_SHARE, "outlook", outlook, NULL);
      return GTK_WIDGET (self->share);
    default:
      return NULL;
    }
}

/* What lies below the fold is built once the first frame of the page is out, one section a frame. */
static gboolean
build_rest (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  QwRiskResult *self = QW_RISK_RESULT (widget);
  GtkWidget *section = NULL;

  if (qw_risk_section_get_outlook (QW_RISK_SECTION (self)) == NULL)
    return G_SOURCE_CONTINUE;
  section = create_section (self, self->n_built);
  if (section == NULL)
    return G_SOURCE_REMOVE;
  gtk_box_append (self->sections, section);
  self->n_built++;
  return G_SOURCE_CONTINUE;
}

static void
qw_risk_result_class_init (QwRiskResultClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (QW_TYPE_RISK_SCORE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-risk-result.ui");
  gtk_widget_class_bind_template_child (widget_class, QwRiskResult, sections);
}

static void
qw_risk_result_init (QwRiskResult *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_add_tick_callback (GTK_WIDGET (self), build_rest, NULL, NULL);
}

void
qw_risk_result_toggle_table (QwRiskResult *self)
{
  g_return_if_fail (QW_IS_RISK_RESULT (self));
  if (self->history != NULL && gtk_widget_get_visible (GTK_WIDGET (self->history)))
    qw_risk_history_toggle (self->history);
}

QwRiskShare *
qw_risk_result_get_share (QwRiskResult *self)
{
  g_return_val_if_fail (QW_IS_RISK_RESULT (self), NULL);
  return self->share;
}
