/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-conditions.h"

#include "qw-scroll.h"
#include "qw-format.h"
#include "qw-origin-button.h"
#include "qw-selector-row.h"

#include <glib/gi18n.h>

struct _QwConditions
{
  AdwBin parent_instance;
  QwSession *session;
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

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwConditions, qw_conditions, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

static void
bind_selectors (QwConditions *self)
{
  qw_selector_row_bind (self->design, self->session, "design");
  qw_selector_row_bind (self->deadline, self->session, "deadline");
  qw_selector_row_bind (self->clarity, self->session, "clarity");
  qw_selector_row_bind (self->assistance, self->session, "assistance");
  qw_selector_row_bind (self->region, self->session, "region");
  qw_selector_row_bind (self->seniority, self->session, "seniority");
  qw_selector_row_bind (self->seller, self->session, "seller");
  qw_selector_row_bind (self->currency, self->session, "currency");
}

static void
set_session (QwConditions *self, QwSession *session)
{
  if (!g_set_object (&self->session, session) || session == NULL)
    return;

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
  if (catalog == NULL)
    return NULL;
  /* Translators: %s is a date. */
  return g_strdup_printf (_ ("Converted at approximate rates of %s"),
                          qw_catalog_get_currency_date (catalog));
}

static void
qw_conditions_dispose (GObject *object)
{
  QwConditions *self = QW_CONDITIONS (object);

  g_clear_object (&self->session);
  G_OBJECT_CLASS (qw_conditions_parent_class)->dispose (object);
}

static void
qw_conditions_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwConditions *self = QW_CONDITIONS (object);

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
qw_conditions_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwConditions *self = QW_CONDITIONS (object);

  switch (id)
    {
    case PROP_SESSION:
      set_session (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_conditions_class_init (QwConditionsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_conditions_dispose;
  object_class->get_property = qw_conditions_get_property;
  object_class->set_property = qw_conditions_set_property;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, QW_TYPE_SESSION,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

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
  qw_scroll_past (GTK_WIDGET (self->rate));
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
