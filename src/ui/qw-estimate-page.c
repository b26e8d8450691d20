/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-estimate-page.h"

#include "qw-brief-pane.h"
#include "qw-format.h"
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

G_DEFINE_FINAL_TYPE (QwEstimatePage, qw_estimate_page, QW_TYPE_SECTION)

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
qw_estimate_page_class_init (QwEstimatePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

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
qw_estimate_page_init (QwEstimatePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
qw_estimate_page_find (QwEstimatePage *self)
{
  g_return_if_fail (QW_IS_ESTIMATE_PAGE (self));
  qw_split_set_show_end (self->split, FALSE);
  qw_brief_pane_find (self->brief);
}

void
qw_estimate_page_toggle_table (QwEstimatePage *self)
{
  g_return_if_fail (QW_IS_ESTIMATE_PAGE (self));
  qw_split_set_show_end (self->split, TRUE);
  qw_result_pane_toggle_table (self->result);
}
