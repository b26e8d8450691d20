/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-conditions.h"

#include "qw-calendar.h"
#include "qw-format.h"
#include "qw-origin-button.h"
#include "qw-selector-row.h"
#include "qw-spin.h"

#include <glib/gi18n.h>

struct _QwConditions
{
  QwSection parent_instance;
  AdwComboRow *design;
  AdwComboRow *deadline;
  AdwComboRow *clarity;
  AdwComboRow *assistance;
  AdwComboRow *region;
  AdwComboRow *seniority;
  AdwComboRow *seller;
  AdwComboRow *currency;
  GtkSwitch *own;
  GtkSpinButton *rate;
};

G_DEFINE_FINAL_TYPE (QwConditions, qw_conditions, QW_TYPE_SECTION)

static void
bind_selectors (QwConditions *self)
{
  qw_selector_row_bind (self->design, qw_section_get_session (QW_SECTION (self)), "design");
  qw_selector_row_bind (self->deadline, qw_section_get_session (QW_SECTION (self)), "deadline");
  qw_selector_row_bind (self->clarity, qw_section_get_session (QW_SECTION (self)), "clarity");
  qw_selector_row_bind (self->assistance, qw_section_get_session (QW_SECTION (self)), "assistance");
  qw_selector_row_bind (self->region, qw_section_get_session (QW_SECTION (self)), "region");
  qw_selector_row_bind (self->seniority, qw_section_get_session (QW_SECTION (self)), "seniority");
  qw_selector_row_bind (self->seller, qw_section_get_session (QW_SECTION (self)), "seller");
  qw_selector_row_bind (self->currency, qw_section_get_session (QW_SECTION (self)), "currency");
}

static void
qw_conditions_bind (QwSection *section, QwSession *session)
{
  QwConditions *self = QW_CONDITIONS (section);

  bind_selectors (self);
  g_signal_connect_object (session, "notify::catalog", G_CALLBACK (bind_selectors), self,
                           G_CONNECT_SWAPPED);
  g_object_bind_property (session, "has-own-rate", self->own, "active",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_object_bind_property (session, "own-rate", self->rate, "value",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}

static gboolean
is_not (QwConditions *self, gboolean value)
{
  return !value;
}

static char *
format_market (QwConditions *self, QwEstimate *estimate)
{
  g_autofree char *low = NULL;
  g_autofree char *typical = NULL;
  g_autofree char *high = NULL;

  if (estimate == NULL)
    return NULL;
  low = qw_format_rate (estimate->currency, estimate->rate.low);
  typical = qw_format_rate (estimate->currency, estimate->rate.typical);
  high = qw_format_rate (estimate->currency, estimate->rate.high);
  /* Translators: a market rate per hour: low, typical, high. */
  return g_strdup_printf (_ ("%s low · %s typical · %s high, per hour"), low, typical, high);
}

static char *
format_currency_note (QwConditions *self, QwCatalog *catalog)
{
  g_autofree char *day = NULL;
  GDate date;

  if (catalog == NULL)
    return NULL;
  if (qw_calendar_parse (qw_catalog_get_currency_date (catalog), &date))
    day = qw_format_date (&date);
  /* Translators: %s is a date. */
  return g_strdup_printf (_ ("Converted at approximate rates of %s"),
                          day != NULL ? day : qw_catalog_get_currency_date (catalog));
}

static void
qw_conditions_class_init (QwConditionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_SECTION_CLASS (klass)->bind = qw_conditions_bind;

  g_type_ensure (QW_TYPE_ORIGIN_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-conditions.ui");
  gtk_widget_class_bind_template_child (widget_class, QwConditions, design);
  gtk_widget_class_bind_template_child (widget_class, QwConditions, deadline);
  gtk_widget_class_bind_template_child (widget_class, QwConditions, clarity);
  gtk_widget_class_bind_template_child (widget_class, QwConditions, assistance);
  gtk_widget_class_bind_template_child (widget_class, QwConditions, region);
  gtk_widget_class_bind_template_child (widget_class, QwConditions, seniority);
  gtk_widget_class_bind_template_child (widget_class, QwConditions, seller);
  gtk_widget_class_bind_template_child (widget_class, QwConditions, currency);
  gtk_widget_class_bind_template_child (widget_class, QwConditions, own);
  gtk_widget_class_bind_template_child (widget_class, QwConditions, rate);
  gtk_widget_class_bind_template_callback (widget_class, is_not);
  gtk_widget_class_bind_template_callback (widget_class, format_market);
  gtk_widget_class_bind_template_callback (widget_class, format_currency_note);
}

static void
qw_conditions_init (QwConditions *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  qw_spin_set_up (self->rate);
}

GtkWidget *
qw_conditions_get_control (QwConditions *self, const char *name)
{
  const struct
  {
    const char *name;
    gpointer control;
  } controls[] = {
    { "design", self->design },
    { "deadline", self->deadline },
    { "clarity", self->clarity },
    { "assistance", self->assistance },
    { "rate", gtk_switch_get_active (self->own) ? (gpointer) self->rate : self->region },
  };

  g_return_val_if_fail (QW_IS_CONDITIONS (self), NULL);
  for (guint i = 0; i < G_N_ELEMENTS (controls); i++)
    if (g_str_equal (controls[i].name, name))
      return controls[i].control;
  return NULL;
}
