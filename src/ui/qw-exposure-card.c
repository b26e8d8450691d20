/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-exposure-card.h"

#include "qw-exposure-item.h"
#include "qw-figure-row.h"

#include <glib/gi18n.h>

/* The lines that a client would name first. */
#define MOST_ROWS 5

struct _QwExposureCard
{
  QwSection parent_instance;
  GtkListBox *rows;
  GListStore *items;
};

G_DEFINE_FINAL_TYPE (QwExposureCard, qw_exposure_card, QW_TYPE_SECTION)

static char *
format_part (QwExposureCard *self, QwEstimate *estimate)
{
  return estimate != NULL ? qw_exposure_say (estimate) : NULL;
}

static gboolean
has_items (QwExposureCard *self, guint n)
{
  return n > 0;
}

static void
aim (GObject *item, GParamSpec *pspec, GtkActionable *row)
{
  g_autofree char *kind = NULL;

  g_object_get (item, "kind", &kind, NULL);
  gtk_actionable_set_action_target (row, "s", kind != NULL ? kind : "");
}

/* Each leads to its kind of work on the page of AI risk. */
static GtkWidget *
create_row (gpointer item, gpointer user_data)
{
  GtkWidget *row = qw_figure_row_create (item, NULL);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_widget_set_tooltip_text (row, _ ("Go to This Kind of Work in Your Own Week"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.show-kind");
  g_signal_connect_object (item, "notify::kind", G_CALLBACK (aim), row, 0);
  aim (item, NULL, GTK_ACTIONABLE (row));
  return row;
}

static void
qw_exposure_card_update (QwSection *section, QwEstimate *estimate)
{
  qw_exposure_items_update (QW_EXPOSURE_CARD (section)->items, estimate, MOST_ROWS);
}

static void
qw_exposure_card_class_init (QwExposureCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_SECTION_CLASS (klass)->update = qw_exposure_card_update;

  g_type_ensure (QW_TYPE_EXPOSURE_ITEM);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-exposure-card.ui");
  gtk_widget_class_bind_template_child (widget_class, QwExposureCard, rows);
  gtk_widget_class_bind_template_child (widget_class, QwExposureCard, items);
  gtk_widget_class_bind_template_callback (widget_class, format_part);
  gtk_widget_class_bind_template_callback (widget_class, has_items);
}

static void
qw_exposure_card_init (QwExposureCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (self->items), create_row, NULL, NULL);
}
