/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-price-card.h"

#include "qw-beside.h"
#include "qw-format.h"
#include "qw-price-words.h"
#include "qw-scroll.h"
#include "qw-spin.h"
#include "qw-selector-row.h"

#include <glib/gi18n.h>
#include <math.h>

struct _QwPriceCard
{
  QwSection parent_instance;
  GtkAdjustment *confidence;
  GtkWidget *dial;
  GtkWidget *percent;
  GtkSwitch *own;
  GtkWidget *factor_row;
  GtkSwitch *factor;
  GtkSpinButton *price;
  GtkSpinButton *floor_rate;
  AdwComboRow *rounding;
  gboolean bound;
};

G_DEFINE_FINAL_TYPE (QwPriceCard, qw_price_card, QW_TYPE_SECTION)

static gboolean
is_not (QwPriceCard *self, gboolean value)
{
  return !value;
}

static gboolean
has_text (QwPriceCard *self, const char *text)
{
  return text != NULL && text[0] != '\0';
}

static char *
choose_page (QwPriceCard *self, gboolean own)
{
  return g_strdup (own ? "own" : "dial");
}

static char *
format_price (QwPriceCard *self, QwEstimate *estimate)
{
  return qw_price_words_price (estimate);
}

static char *
format_covers (QwPriceCard *self, QwEstimate *estimate)
{
  return qw_price_words_covers (estimate);
}

static char *
format_contingency (QwPriceCard *self, QwEstimate *estimate)
{
  return qw_price_words_contingency (estimate);
}

static char *
format_rounding (QwPriceCard *self, QwEstimate *estimate)
{
  return qw_price_words_rounding (estimate);
}

static char *
format_own (QwPriceCard *self, QwEstimate *estimate)
{
  return qw_price_words_own (estimate);
}

static char *
format_factor (QwPriceCard *self, const char *own_factor)
{
  if (has_text (self, own_factor))
    return g_strdup (own_factor);
  /* Translators: the own factor, of past jobs, is not used. */
  return g_strdup (_ ("Left out of this estimate"));
}

static char *
format_warning (QwPriceCard *self, QwEstimate *estimate, double floor_rate)
{
  return qw_price_words_warning (estimate, floor_rate);
}

static char *
format_typical_hours (QwPriceCard *self, QwEstimate *estimate)
{
  return estimate != NULL ? qw_format_hours (estimate->hours.typical) : NULL;
}

static char *
format_high_hours (QwPriceCard *self, QwEstimate *estimate)
{
  return estimate != NULL ? qw_format_hours (estimate->hours.high) : NULL;
}

static char *
format_typical_rate (QwPriceCard *self, QwEstimate *estimate)
{
  return estimate != NULL ? qw_price_words_per_hour (estimate, estimate->fixed.per_hour_typical)
                          : NULL;
}

static char *
format_high_rate (QwPriceCard *self, QwEstimate *estimate)
{
  return estimate != NULL ? qw_price_words_per_hour (estimate, estimate->fixed.per_hour_high)
                          : NULL;
}

static gboolean
round_value (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  g_value_set_uint (to, (guint) lround (g_value_get_double (from)));
  return TRUE;
}

static void
bind_rounding (QwPriceCard *self)
{
  qw_selector_row_bind (self->rounding, qw_section_get_session (QW_SECTION (self)), "rounding");
}

static void
bind_controls (QwPriceCard *self, QwSession *session)
{
  GBindingFlags both = G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL;

  g_object_bind_property_full (session, "confidence", self->confidence, "value", both, NULL,
                               round_value, NULL, NULL);
  g_object_bind_property (session, "own-price", self->price, "value", both);
  g_object_bind_property (session, "has-own-price", self->own, "active", both);
  g_object_bind_property (session, "may-have-own-factor", self->factor_row, "visible",
                          G_BINDING_SYNC_CREATE);
  g_object_bind_property (session, "has-own-factor", self->factor, "active", both);
  g_object_bind_property (session, "floor-rate", self->floor_rate, "value", both);
  bind_rounding (self);
  g_signal_connect_object (session, "notify::catalog", G_CALLBACK (bind_rounding), self,
                           G_CONNECT_SWAPPED);
}

static void
qw_price_card_update (QwSection *section, QwEstimate *estimate)
{
  QwPriceCard *self = QW_PRICE_CARD (section);

  /* Before the value: an entry without decimals would round it. */
  gtk_spin_button_set_digits (self->price, estimate->currency->digits);
  gtk_spin_button_set_digits (self->floor_rate, estimate->currency->digits);
  if (!self->bound)
    bind_controls (self, qw_section_get_session (section));
  self->bound = TRUE;
}

static void
bind_callbacks (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, is_not);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, choose_page);
  gtk_widget_class_bind_template_callback (widget_class, format_price);
  gtk_widget_class_bind_template_callback (widget_class, format_covers);
  gtk_widget_class_bind_template_callback (widget_class, format_contingency);
  gtk_widget_class_bind_template_callback (widget_class, format_rounding);
  gtk_widget_class_bind_template_callback (widget_class, format_own);
  gtk_widget_class_bind_template_callback (widget_class, format_factor);
  gtk_widget_class_bind_template_callback (widget_class, format_warning);
  gtk_widget_class_bind_template_callback (widget_class, format_typical_hours);
  gtk_widget_class_bind_template_callback (widget_class, format_high_hours);
  gtk_widget_class_bind_template_callback (widget_class, format_typical_rate);
  gtk_widget_class_bind_template_callback (widget_class, format_high_rate);
}

static void
qw_price_card_class_init (QwPriceCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_SECTION_CLASS (klass)->update = qw_price_card_update;

  g_type_ensure (QW_TYPE_BESIDE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-price-card.ui");
  gtk_widget_class_bind_template_child (widget_class, QwPriceCard, confidence);
  gtk_widget_class_bind_template_child (widget_class, QwPriceCard, dial);
  gtk_widget_class_bind_template_child (widget_class, QwPriceCard, percent);
  gtk_widget_class_bind_template_child (widget_class, QwPriceCard, own);
  gtk_widget_class_bind_template_child (widget_class, QwPriceCard, factor_row);
  gtk_widget_class_bind_template_child (widget_class, QwPriceCard, factor);
  gtk_widget_class_bind_template_child (widget_class, QwPriceCard, price);
  gtk_widget_class_bind_template_child (widget_class, QwPriceCard, floor_rate);
  gtk_widget_class_bind_template_child (widget_class, QwPriceCard, rounding);
  bind_callbacks (widget_class);
}

static void
qw_price_card_init (QwPriceCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* A turn of the wheel on the way down the page must not change a price. */
  qw_scroll_past (self->dial);
  qw_spin_set_up (GTK_SPIN_BUTTON (self->percent));
  qw_spin_set_up (self->price);
  qw_spin_set_up (self->floor_rate);
}
