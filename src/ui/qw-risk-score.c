/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-risk-score.h"

#include "qw-band-scale.h"
#include "qw-news.h"
#include "qw-origin-button.h"

#include <glib/gi18n.h>

struct _QwRiskScore
{
  QwRiskSection parent_instance;
  GtkWidget *what_if;
};

G_DEFINE_FINAL_TYPE (QwRiskScore, qw_risk_score, QW_TYPE_RISK_SECTION)

static gboolean
is_not (QwRiskScore *self, gboolean value)
{
  return !value;
}

static gboolean
has_what_if (QwRiskScore *self, gboolean comparing, QwExposure *exposure)
{
  return comparing || exposure != NULL;
}

static char *
explain_what_if (QwRiskScore *self, gboolean comparing)
{
  return g_strdup (comparing
                       ? _ ("What you change now is tried beside the answers of today.")
                       : _ ("Try changes beside the answers of today, and keep them or not."));
}

static gboolean
has_text (QwRiskScore *self, const char *text)
{
  return text != NULL && text[0] != '\0';
}

static gboolean
has_score (QwRiskScore *self, QwExposure *exposure)
{
  return exposure != NULL;
}

static char *
format_range (QwRiskScore *self, QwExposure *exposure)
{
  if (exposure == NULL)
    return NULL;
  /* Translators: from the low to the high score, of 100 points. */
  return g_strdup_printf (_ ("%d to %d of 100"), qw_score_round (exposure->low),
                          qw_score_round (exposure->high));
}

static char *
format_change (QwRiskScore *self, const char *change)
{
  /* Translators: %s is the score of today and of the what-if, as 86 → 78. */
  return change != NULL ? g_strdup_printf (_ ("What if: %s"), change) : g_strdup (_ ("What If"));
}

static char *
format_dates (QwRiskScore *self, const char *dates)
{
  /* Translators: %s says what was measured when. */
  return dates != NULL ? g_strdup_printf (_ ("Evidence: %s"), dates) : NULL;
}

static void
compare_cb (QwRiskScore *self)
{
  qw_outlook_compare (qw_risk_section_get_outlook (QW_RISK_SECTION (self)));
}

static void
keep_cb (QwRiskScore *self)
{
  qw_outlook_keep (qw_risk_section_get_outlook (QW_RISK_SECTION (self)));
}

static void
go_back_cb (QwRiskScore *self)
{
  qw_outlook_go_back (qw_risk_section_get_outlook (QW_RISK_SECTION (self)));
}

/* It has the same size in both states, so that what stands below does not slip from under the pointer. */
static void
tint (QwRiskScore *self)
{
  if (qw_outlook_is_comparing (qw_risk_section_get_outlook (QW_RISK_SECTION (self))))
    gtk_widget_add_css_class (self->what_if, "trying");
  else
    gtk_widget_remove_css_class (self->what_if, "trying");
}

static void
qw_risk_score_bind (QwRiskSection *section, QwOutlook *outlook)
{
  g_signal_connect_object (outlook, "notify::comparing", G_CALLBACK (tint), section,
                           G_CONNECT_SWAPPED);
  tint (QW_RISK_SCORE (section));
}

static void
qw_risk_score_class_init (QwRiskScoreClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_RISK_SECTION_CLASS (klass)->bind = qw_risk_score_bind;

  g_type_ensure (QW_TYPE_BAND_SCALE);
  g_type_ensure (QW_TYPE_NEWS);
  g_type_ensure (QW_TYPE_ORIGIN_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-risk-score.ui");
  gtk_widget_class_bind_template_child (widget_class, QwRiskScore, what_if);
  gtk_widget_class_bind_template_callback (widget_class, is_not);
  gtk_widget_class_bind_template_callback (widget_class, has_what_if);
  gtk_widget_class_bind_template_callback (widget_class, explain_what_if);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, has_score);
  gtk_widget_class_bind_template_callback (widget_class, format_range);
  gtk_widget_class_bind_template_callback (widget_class, format_change);
  gtk_widget_class_bind_template_callback (widget_class, format_dates);
  gtk_widget_class_bind_template_callback (widget_class, compare_cb);
  gtk_widget_class_bind_template_callback (widget_class, keep_cb);
  gtk_widget_class_bind_template_callback (widget_class, go_back_cb);
}

static void
qw_risk_score_init (QwRiskScore *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
