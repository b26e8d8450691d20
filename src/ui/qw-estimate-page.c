/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-estimate-page.h"

#include "qw-brief-pane.h"
#include "qw-format.h"
#include "qw-page.h"
#include "qw-result-pane.h"
#include "qw-split.h"

#include <glib/gi18n.h>

struct _QwEstimatePage
{
  QwSection parent_instance;
  QwSplit *split;
  QwBriefPane *brief;
  QwResultPane *result;
};

static void qw_estimate_page_page_init (QwPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (QwEstimatePage,
                               qw_estimate_page,
                               QW_TYPE_SECTION,
                               G_IMPLEMENT_INTERFACE (QW_TYPE_PAGE, qw_estimate_page_page_init))

static char *
format_bar (QwEstimatePage *self, QwEstimate *estimate)
{
  g_autofree char *low = NULL;
  g_autofree char *typical = NULL;
  g_autofree char *high = NULL;

  if (estimate == NULL)
    return NULL;
  low = qw_format_amount (estimate->currency, estimate->price.low);
  typical = qw_format_amount (estimate->currency, estimate->price.typical);
  high = qw_format_amount (estimate->currency, estimate->price.high);
  /* Translators: typical price, then low and high. */
  return g_strdup_printf (_ ("%s (%s – %s)"), typical, low, high);
}

static char *
format_bar_action (QwEstimatePage *self, gboolean show_end)
{
  return g_strdup (show_end ? _ ("Change the Brief") : _ ("See the Estimate"));
}

static void
turn_cb (QwEstimatePage *self)
{
  qw_split_set_show_end (self->split, !qw_split_get_show_end (self->split));
}

static void
reveal_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  QwEstimatePage *self = QW_ESTIMATE_PAGE (widget);

  qw_split_set_show_end (self->split, FALSE);
  qw_brief_pane_reveal (self->brief, g_variant_get_string (parameter, NULL));
}

static void
find (QwEstimatePage *self)
{
  qw_split_set_show_end (self->split, FALSE);
  qw_brief_pane_find (self->brief);
}

static void
toggle_table (QwEstimatePage *self)
{
  qw_split_set_show_end (self->split, TRUE);
  qw_result_pane_toggle_table (self->result);
}

static void
start_over (QwEstimatePage *self)
{
  QwSession *session = qw_section_get_session (QW_SECTION (self));
  g_autoptr (QwBrief) before = qw_brief_ref (qw_session_get_brief (session));

  qw_session_start_over (session);
  if (!qw_brief_equal (before, qw_session_get_brief (session)))
    qw_page_say (QW_PAGE (self), _ ("Started over"), TRUE);
}

static gboolean
qw_estimate_page_can (QwPage *page, QwPageAction action)
{
  QwSession *session = qw_section_get_session (QW_SECTION (page));
  gboolean can = action <= QW_PAGE_START_OVER;

  if (session == NULL)
    return FALSE;
  if (action == QW_PAGE_UNDO)
    g_object_get (session, "can-undo", &can, NULL);
  else if (action == QW_PAGE_REDO)
    g_object_get (session, "can-redo", &can, NULL);
  return can;
}

static void
qw_estimate_page_act (QwPage *page, QwPageAction action)
{
  QwEstimatePage *self = QW_ESTIMATE_PAGE (page);
  QwSession *session = qw_section_get_session (QW_SECTION (page));

  switch (action)
    {
    case QW_PAGE_UNDO:
      qw_session_undo (session);
      break;
    case QW_PAGE_REDO:
      qw_session_redo (session);
      break;
    case QW_PAGE_FIND:
      find (self);
      break;
    case QW_PAGE_SHOW_TABLE:
      toggle_table (self);
      break;
    case QW_PAGE_START_OVER:
      start_over (self);
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
qw_estimate_page_bind (QwSection *section, QwSession *session)
{
  g_signal_connect_object (session, "notice::done", G_CALLBACK (done_cb), section,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notice::refused", G_CALLBACK (refused_cb), section,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::can-undo", G_CALLBACK (qw_page_changed), section,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::can-redo", G_CALLBACK (qw_page_changed), section,
                           G_CONNECT_SWAPPED);
  qw_page_changed (QW_PAGE (section));
}

static void
qw_estimate_page_class_init (QwEstimatePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_SECTION_CLASS (klass)->bind = qw_estimate_page_bind;

  g_type_ensure (QW_TYPE_BRIEF_PANE);
  g_type_ensure (QW_TYPE_RESULT_PANE);
  g_type_ensure (QW_TYPE_SPLIT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-estimate-page.ui");
  gtk_widget_class_bind_template_child (widget_class, QwEstimatePage, split);
  gtk_widget_class_bind_template_child (widget_class, QwEstimatePage, brief);
  gtk_widget_class_bind_template_child (widget_class, QwEstimatePage, result);
  gtk_widget_class_bind_template_callback (widget_class, format_bar);
  gtk_widget_class_bind_template_callback (widget_class, format_bar_action);
  gtk_widget_class_bind_template_callback (widget_class, turn_cb);
  gtk_widget_class_install_action (widget_class, "page.reveal", "s", reveal_action);
}

static void
qw_estimate_page_page_init (QwPageInterface *iface)
{
  iface->can = qw_estimate_page_can;
  iface->act = qw_estimate_page_act;
}

static void
qw_estimate_page_init (QwEstimatePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
