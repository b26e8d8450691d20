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
  AdwBin parent_instance;
  QwSession *session;
  QwSplit *split;
  QwBriefPane *brief;
  QwResultPane *result;
};

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwEstimatePage, qw_estimate_page, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

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
qw_estimate_page_dispose (GObject *object)
{
  QwEstimatePage *self = QW_ESTIMATE_PAGE (object);

  g_clear_object (&self->session);
  G_OBJECT_CLASS (qw_estimate_page_parent_class)->dispose (object);
}

static void
qw_estimate_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwEstimatePage *self = QW_ESTIMATE_PAGE (object);

  switch (id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_estimate_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwEstimatePage *self = QW_ESTIMATE_PAGE (object);

  switch (id)
    {
    case PROP_SESSION:
      g_set_object (&self->session, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_estimate_page_class_init (QwEstimatePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_estimate_page_dispose;
  object_class->get_property = qw_estimate_page_get_property;
  object_class->set_property = qw_estimate_page_set_property;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, QW_TYPE_SESSION,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

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
