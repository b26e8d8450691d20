/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-risk-page.h"

#include "qw-format.h"
#include "qw-page.h"
#include "qw-risk-answers.h"
#include "qw-risk-result.h"
#include "qw-split.h"

#include <glib/gi18n.h>

struct _QwRiskPage
{
  QwRiskSection parent_instance;
  QwSplit *split;
  QwRiskAnswers *answers;
  QwRiskResult *result;
};

static void qw_risk_page_page_init (QwPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (QwRiskPage,
                               qw_risk_page,
                               QW_TYPE_RISK_SECTION,
                               G_IMPLEMENT_INTERFACE (QW_TYPE_PAGE, qw_risk_page_page_init))

static char *
format_bar (QwRiskPage *self, QwExposure *exposure)
{
  if (exposure == NULL)
    return g_strdup (_ ("No score"));
  /* Translators: the score, its low and high, and the name of its band. */
  return g_strdup_printf (_ ("%d (%d – %d) · %s"), qw_score_round (exposure->typical),
                          qw_score_round (exposure->low), qw_score_round (exposure->high),
                          qw_format_table_text (exposure->band->title));
}

static char *
format_bar_action (QwRiskPage *self, gboolean show_end)
{
  return g_strdup (show_end ? _ ("Change the Answers") : _ ("See the Result"));
}

static void
turn_cb (QwRiskPage *self)
{
  qw_split_set_show_end (self->split, !qw_split_get_show_end (self->split));
}

static void
toggle_table (QwRiskPage *self)
{
  qw_split_set_show_end (self->split, TRUE);
  qw_risk_result_toggle_table (self->result);
}

static gboolean
qw_risk_page_can (QwPage *page, QwPageAction action)
{
  QwOutlook *outlook = qw_risk_section_get_outlook (QW_RISK_SECTION (page));
  gboolean can = FALSE;

  if (outlook == NULL)
    return FALSE;
  switch (action)
    {
    case QW_PAGE_UNDO:
      g_object_get (outlook, "can-undo", &can, NULL);
      return can;
    case QW_PAGE_REDO:
      g_object_get (outlook, "can-redo", &can, NULL);
      return can;
    case QW_PAGE_SHOW_TABLE:
      return g_list_model_get_n_items (qw_outlook_get_entries (outlook)) > 0;
    case QW_PAGE_START_OVER:
      return TRUE;
    case QW_PAGE_COPY:
    case QW_PAGE_SAVE_PDF:
    case QW_PAGE_SAVE_PICTURE:
      return qw_outlook_get_today_exposure (outlook) != NULL;
    default:
      return FALSE;
    }
}

static void
share (QwRiskPage *self, QwPageAction action)
{
  QwRiskShare *part = qw_risk_result_get_share (self->result);

  if (part == NULL)
    return;
  if (action == QW_PAGE_COPY)
    qw_risk_share_copy (part);
  else if (action == QW_PAGE_SAVE_PDF)
    qw_risk_share_save_pdf (part);
  else
    qw_risk_share_save_picture (part);
}

static void
qw_risk_page_act (QwPage *page, QwPageAction action)
{
  QwRiskPage *self = QW_RISK_PAGE (page);
  QwOutlook *outlook = qw_risk_section_get_outlook (QW_RISK_SECTION (page));

  switch (action)
    {
    case QW_PAGE_UNDO:
      qw_outlook_undo (outlook);
      break;
    case QW_PAGE_REDO:
      qw_outlook_redo (outlook);
      break;
    case QW_PAGE_SHOW_TABLE:
      toggle_table (self);
      break;
    case QW_PAGE_START_OVER:
      qw_outlook_apply_start (outlook);
      break;
    case QW_PAGE_COPY:
    case QW_PAGE_SAVE_PDF:
    case QW_PAGE_SAVE_PICTURE:
      share (self, action);
      break;
    default:
      g_return_if_reached ();
    }
}

static void
done_cb (QwPage *page, const char *text)
{
  qw_page_say (page, text, TRUE);
}

static void
refused_cb (QwPage *page, const char *text)
{
  qw_page_say (page, text, FALSE);
}

static void
qw_risk_page_bind (QwRiskSection *section, QwOutlook *outlook)
{
  static const char *const changes[] = { "notify::can-undo", "notify::can-redo",
                                         "notify::today-exposure" };

  g_signal_connect_object (outlook, "notice::done", G_CALLBACK (done_cb), section,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (outlook, "notice::refused", G_CALLBACK (refused_cb), section,
                           G_CONNECT_SWAPPED);
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    g_signal_connect_object (outlook, changes[i], G_CALLBACK (qw_page_changed), section,
                             G_CONNECT_SWAPPED);
  g_signal_connect_object (qw_outlook_get_entries (outlook), "items-changed",
                           G_CALLBACK (qw_page_changed), section, G_CONNECT_SWAPPED);
  qw_page_changed (QW_PAGE (section));
}

static void
qw_risk_page_class_init (QwRiskPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_RISK_SECTION_CLASS (klass)->bind = qw_risk_page_bind;

  g_type_ensure (QW_TYPE_RISK_ANSWERS);
  g_type_ensure (QW_TYPE_RISK_RESULT);
  g_type_ensure (QW_TYPE_SPLIT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-risk-page.ui");
  gtk_widget_class_bind_template_child (widget_class, QwRiskPage, split);
  gtk_widget_class_bind_template_child (widget_class, QwRiskPage, answers);
  gtk_widget_class_bind_template_child (widget_class, QwRiskPage, result);
  gtk_widget_class_bind_template_callback (widget_class, format_bar);
  gtk_widget_class_bind_template_callback (widget_class, format_bar_action);
  gtk_widget_class_bind_template_callback (widget_class, turn_cb);
}

static void
qw_risk_page_page_init (QwPageInterface *iface)
{
  iface->can = qw_risk_page_can;
  iface->act = qw_risk_page_act;
}

static void
qw_risk_page_init (QwRiskPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
qw_risk_page_reveal (QwRiskPage *self, const char *kind)
{
  g_return_if_fail (QW_IS_RISK_PAGE (self));
  qw_split_set_show_end (self->split, FALSE);
  qw_risk_answers_reveal (self->answers, kind);
}
