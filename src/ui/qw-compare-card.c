/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-compare-card.h"

#include "qw-comparison.h"
#include "qw-format.h"
#include "qw-offer-dialog.h"
#include "qw-wrap.h"

#include <glib/gi18n.h>

struct _QwCompareCard
{
  QwSection parent_instance;
  GtkGrid *table;
  GtkLabel *currencies;
  QwDistribution *shown; /* of the work in the last column, beside these pins */
  GPtrArray *shown_pins;
};

G_DEFINE_FINAL_TYPE (QwCompareCard, qw_compare_card, QW_TYPE_SECTION)

static void
put_text (QwCompareCard *self, int column, int row, const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), column == 0 ? 0 : 1);
  gtk_widget_set_hexpand (label, column == 0);
  if (column == 0)
    {
      /* The amounts stay in sight in a narrow window; the whole title is a hover away. */
      gtk_label_set_width_chars (GTK_LABEL (label), 10);
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_widget_set_tooltip_text (label, text);
    }
  else
    gtk_widget_add_css_class (label, "numeric");
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_grid_attach (self->table, label, column, row, 1, 1);
}

static void
put_unpin (QwCompareCard *self, int column, guint position)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("window-close-symbolic");
  /* Translators: removes a pinned estimate from the comparison; %u is its number. */
  g_autofree char *name = g_strdup_printf (_ ("Unpin %u"), position + 1);

  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "compare.unpin");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "u", position);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_set_halign (button, GTK_ALIGN_END);
  gtk_grid_attach (self->table, button, column, 0, 1, 1);
}

static void
put_heads (QwCompareCard *self, QwEstimate *const *estimates, guint n, gboolean differences)
{
  for (guint i = 0; i < n; i++)
    {
      const char *name = qw_format_table_text (estimates[i]->project->short_title);
      /* Translators: head of a pinned estimate: its number and type of project. */
      g_autofree char *pinned = g_strdup_printf (_ ("%u · %s"), i + 1, name);

      if (i + 1 < n)
        put_unpin (self, (int) i + 1, i);
      put_text (self, (int) i + 1, 1, i + 1 < n ? pinned : _ ("Now"), "caption-heading");
    }
  if (differences)
    put_text (self, (int) n + 1, 1, _ ("Now − 1"), "caption-heading");
}

static void
put_row (QwCompareCard *self,
         int at,
         const QwComparedRow *row,
         QwEstimate *const *estimates,
         guint n,
         gboolean differences)
{
  const char *css_class = row->is_total ? "heading" : NULL;

  put_text (self, 0, at, row->title, css_class);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *amount = qw_format_amount (estimates[i]->currency, row->amounts[i]);

      put_text (self, (int) i + 1, at, row->present[i] ? amount : "–", css_class);
    }
  if (differences)
    {
      g_autofree char *amount = qw_format_addition (estimates[0]->currency, row->difference);

      put_text (self, (int) n + 1, at, row->difference != 0 ? amount : "=", css_class);
    }
}

static void
clear_table (QwCompareCard *self)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->table))) != NULL)
    gtk_grid_remove (self->table, child);
}

static void
fill_table (QwCompareCard *self)
{
  QwSession *session = qw_section_get_session (QW_SECTION (self));
  GPtrArray *pins = qw_session_get_pins (session);
  QwEstimate *estimates[QW_MAX_COMPARED] = { NULL };
  g_autoptr (GPtrArray) owned = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_estimate_unref);
  g_autoptr (GPtrArray) rows = NULL;
  gboolean differences = FALSE;
  guint n = 0;

  for (guint i = 0; i < pins->len; i++)
    {
      g_autoptr (QwBrief) brief = qw_session_adjust_brief (session, g_ptr_array_index (pins, i));
      QwEstimate *estimate = qw_estimate_new (qw_session_get_catalog (session), brief, NULL);

      if (estimate != NULL)
        g_ptr_array_add (owned, estimates[n++] = estimate);
    }
  estimates[n++] = qw_session_get_estimate (session);
  if (n < 2)
    return;

  differences = qw_comparison_same_currency (estimates, n);
  rows = qw_comparison_new (estimates, n);
  put_heads (self, estimates, n, differences);
  for (guint i = 0; i < rows->len; i++)
    put_row (self, (int) i + 2, g_ptr_array_index (rows, i), estimates, n, differences);
}

static void
forget_shown (QwCompareCard *self)
{
  g_clear_pointer (&self->shown, qw_distribution_unref);
  g_clear_pointer (&self->shown_pins, g_ptr_array_unref);
}

/* Another price of the same work changes no line: dragging the dial must not estimate the pins anew. */
static gboolean
is_shown (QwCompareCard *self)
{
  return self->shown ==
             qw_session_get_estimate (qw_section_get_session (QW_SECTION (self)))->distribution &&
         self->shown_pins == qw_session_get_pins (qw_section_get_session (QW_SECTION (self)));
}

static void
note_shown (QwCompareCard *self)
{
  forget_shown (self);
  self->shown = qw_distribution_ref (
      qw_session_get_estimate (qw_section_get_session (QW_SECTION (self)))->distribution);
  self->shown_pins = g_ptr_array_ref (
      qw_session_get_pins (qw_section_get_session (QW_SECTION (self))));
}

/* A quote has one currency. */
static void
offer_columns (QwCompareCard *self)
{
  QwSession *session = qw_section_get_session (QW_SECTION (self));
  g_autoptr (GPtrArray) estimates = qw_session_list_offer (session);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "compare.offer", estimates->len > 1);
  gtk_widget_set_visible (GTK_WIDGET (self->currencies), estimates->len == 0);
}

static void
refill (QwCompareCard *self)
{
  if (is_shown (self))
    return;

  note_shown (self);
  clear_table (self);
  offer_columns (self);
  if (qw_session_get_pins (qw_section_get_session (QW_SECTION (self)))->len > 0)
    fill_table (self);
}

static void
pin_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  qw_session_pin (qw_section_get_session (QW_SECTION (widget)));
}

static void
unpin_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  qw_session_unpin (qw_section_get_session (QW_SECTION (widget)), g_variant_get_uint32 (parameter));
}

static void
offer_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GPtrArray)
      estimates = qw_session_list_offer (qw_section_get_session (QW_SECTION (widget)));

  if (estimates->len > 0)
    gtk_window_present (GTK_WINDOW (qw_offer_dialog_new (widget, estimates)));
}

static gboolean
has_pins (QwCompareCard *self, guint n)
{
  return n > 0;
}

static gboolean
has_room (QwCompareCard *self, guint n)
{
  return n < QW_MAX_PINS;
}

static void
qw_compare_card_update (QwSection *section, QwEstimate *estimate)
{
  refill (QW_COMPARE_CARD (section));
}

static void
qw_compare_card_dispose (GObject *object)
{
  QwCompareCard *self = QW_COMPARE_CARD (object);

  forget_shown (self);
  G_OBJECT_CLASS (qw_compare_card_parent_class)->dispose (object);
}

static void
qw_compare_card_class_init (QwCompareCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_SECTION_CLASS (klass)->update = qw_compare_card_update;
  object_class->dispose = qw_compare_card_dispose;

  g_type_ensure (QW_TYPE_WRAP);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-compare-card.ui");
  gtk_widget_class_bind_template_child (widget_class, QwCompareCard, table);
  gtk_widget_class_bind_template_child (widget_class, QwCompareCard, currencies);
  gtk_widget_class_bind_template_callback (widget_class, has_pins);
  gtk_widget_class_bind_template_callback (widget_class, has_room);
  gtk_widget_class_install_action (widget_class, "compare.pin", NULL, pin_action);
  gtk_widget_class_install_action (widget_class, "compare.unpin", "u", unpin_action);
  gtk_widget_class_install_action (widget_class, "compare.offer", NULL, offer_action);
}

static void
qw_compare_card_init (QwCompareCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
