/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-risk-answers.h"

#include "qw-origin-button.h"
#include "qw-pair.h"
#include "qw-reveal.h"
#include "qw-risk-share-row.h"
#include "qw-selector-row.h"

#include <glib/gi18n.h>

struct _QwRiskAnswers
{
  QwRiskSection parent_instance;
  GtkScrolledWindow *scroller;
  GtkWidget *sections;
  AdwComboRow *role;
  AdwComboRow *stack;
  AdwComboRow *ownership;
  GtkListBox *week;
};

G_DEFINE_FINAL_TYPE (QwRiskAnswers, qw_risk_answers, QW_TYPE_RISK_SECTION)

static char *
format_total (QwRiskAnswers *self, QwAnswers *answers)
{
  if (answers == NULL)
    return NULL;
  /* Translators: of the shares of a week, in percent. */
  return g_strdup_printf (_ ("Total %.0f %%"), qw_answers_get_total (answers));
}

static gboolean
has_text (QwRiskAnswers *self, const char *text)
{
  return text != NULL && text[0] != '\0';
}

static void
start_cb (QwRiskAnswers *self)
{
  qw_outlook_apply_start (qw_risk_section_get_outlook (QW_RISK_SECTION (self)));
}

static void
qw_risk_answers_bind (QwRiskSection *section, QwOutlook *outlook)
{
  QwRiskAnswers *self = QW_RISK_ANSWERS (section);

  qw_selector_row_bind_long (self->role, outlook, "role");
  qw_selector_row_bind_long (self->stack, outlook, "stack");
  qw_selector_row_bind_long (self->ownership, outlook, "ownership");
  gtk_list_box_bind_model (self->week, qw_outlook_get_shares (outlook), qw_risk_share_row_create,
                           NULL, NULL);
}

static void
qw_risk_answers_class_init (QwRiskAnswersClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_RISK_SECTION_CLASS (klass)->bind = qw_risk_answers_bind;

  g_type_ensure (QW_TYPE_ORIGIN_BUTTON);
  g_type_ensure (QW_TYPE_PAIR);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-risk-answers.ui");
  gtk_widget_class_bind_template_child (widget_class, QwRiskAnswers, scroller);
  gtk_widget_class_bind_template_child (widget_class, QwRiskAnswers, sections);
  gtk_widget_class_bind_template_child (widget_class, QwRiskAnswers, role);
  gtk_widget_class_bind_template_child (widget_class, QwRiskAnswers, stack);
  gtk_widget_class_bind_template_child (widget_class, QwRiskAnswers, ownership);
  gtk_widget_class_bind_template_child (widget_class, QwRiskAnswers, week);
  gtk_widget_class_bind_template_callback (widget_class, format_total);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, start_cb);
}

static void
qw_risk_answers_init (QwRiskAnswers *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
qw_risk_answers_reveal (QwRiskAnswers *self, const char *kind)
{
  GtkListBoxRow *row = NULL;

  g_return_if_fail (QW_IS_RISK_ANSWERS (self));
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->week, i)) != NULL; i++)
    if (g_str_equal (
            qw_share_item_get_kind (qw_risk_share_row_get_item (QW_RISK_SHARE_ROW (row)))->id,
            kind))
      qw_reveal (self->scroller, self->sections,
                 qw_risk_share_row_get_control (QW_RISK_SHARE_ROW (row)));
}
