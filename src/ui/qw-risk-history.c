/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-risk-history.h"

#include "qw-risk-entry-row.h"
#include "qw-trend-chart.h"

#include <glib/gi18n.h>

struct _QwRiskHistory
{
  QwRiskSection parent_instance;
  GtkExpander *table;
  GtkListBox *rows;
};

G_DEFINE_FINAL_TYPE (QwRiskHistory, qw_risk_history, QW_TYPE_RISK_SECTION)

static gboolean
has_line (QwRiskHistory *self, guint n)
{
  return n > 1;
}

static char *
format_detail (QwRiskHistory *self, guint n)
{
  if (n < 2)
    return g_strdup (
        _ ("Kept on this computer alone, one entry a day. With a second day a line begins."));
  return g_strdup_printf (
      ngettext ("Kept on this computer alone: %u day, each scored with the tables of now",
                "Kept on this computer alone: %u days, each scored with the tables of now", n),
      n);
}

/* For who does not see the line; the table has every day of it. */
static char *
format_summary (QwRiskHistory *self, GListModel *entries)
{
  guint n = entries != NULL ? g_list_model_get_n_items (entries) : 0;
  g_autoptr (GObject) first = NULL;
  g_autoptr (GObject) last = NULL;
  g_autofree char *from = NULL;
  g_autofree char *from_figure = NULL;
  g_autofree char *to = NULL;
  g_autofree char *to_figure = NULL;

  if (n == 0)
    return NULL;
  first = g_list_model_get_item (entries, n - 1);
  last = g_list_model_get_item (entries, 0);
  g_object_get (first, "title", &from, "figure", &from_figure, NULL);
  g_object_get (last, "title", &to, "figure", &to_figure, NULL);
  /* Translators: of a chart, for screen readers: two dates, each with its score. */
  return g_strdup_printf (_ ("Exposure over time: %s on %s, %s on %s"),
                          from_figure != NULL ? from_figure : _ ("no score"), from,
                          to_figure != NULL ? to_figure : _ ("no score"), to);
}

static void
delete_all_cb (QwRiskHistory *self)
{
  qw_outlook_delete_entries (qw_risk_section_get_outlook (QW_RISK_SECTION (self)));
}

static void
forget_cb (QwRiskHistory *self)
{
  qw_outlook_forget (qw_risk_section_get_outlook (QW_RISK_SECTION (self)));
}

static GtkWidget *
create_row (gpointer item, gpointer outlook)
{
  return qw_risk_entry_row_new (item, outlook);
}

/* The rows are made when they are asked for. */
static void
expanded_cb (QwRiskHistory *self)
{
  QwOutlook *outlook = qw_risk_section_get_outlook (QW_RISK_SECTION (self));

  if (!gtk_expander_get_expanded (self->table))
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  else
    gtk_list_box_bind_model (self->rows, qw_outlook_get_entries (outlook), create_row, outlook,
                             NULL);
}

/* Not in the template: what binds a property of the widget itself outlives it. */
static void
update_visible (QwRiskHistory *self)
{
  QwOutlook *outlook = qw_risk_section_get_outlook (QW_RISK_SECTION (self));

  if (outlook != NULL)
    gtk_widget_set_visible (GTK_WIDGET (self),
                            g_list_model_get_n_items (qw_outlook_get_entries (outlook)) > 0);
}

static void
qw_risk_history_bind (QwRiskSection *section, QwOutlook *outlook)
{
  g_signal_connect_object (qw_outlook_get_entries (outlook), "items-changed",
                           G_CALLBACK (update_visible), section, G_CONNECT_SWAPPED);
  update_visible (QW_RISK_HISTORY (section));
}

static void
qw_risk_history_class_init (QwRiskHistoryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_RISK_SECTION_CLASS (klass)->bind = qw_risk_history_bind;

  g_type_ensure (QW_TYPE_TREND_CHART);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-risk-history.ui");
  gtk_widget_class_bind_template_child (widget_class, QwRiskHistory, table);
  gtk_widget_class_bind_template_child (widget_class, QwRiskHistory, rows);
  gtk_widget_class_bind_template_callback (widget_class, has_line);
  gtk_widget_class_bind_template_callback (widget_class, format_detail);
  gtk_widget_class_bind_template_callback (widget_class, format_summary);
  gtk_widget_class_bind_template_callback (widget_class, delete_all_cb);
  gtk_widget_class_bind_template_callback (widget_class, forget_cb);
  gtk_widget_class_bind_template_callback (widget_class, expanded_cb);
}

static void
qw_risk_history_init (QwRiskHistory *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
qw_risk_history_toggle (QwRiskHistory *self)
{
  g_return_if_fail (QW_IS_RISK_HISTORY (self));
  gtk_expander_set_expanded (self->table, !gtk_expander_get_expanded (self->table));
  gtk_widget_grab_focus (GTK_WIDGET (self->table));
}
