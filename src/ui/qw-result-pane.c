/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-result-pane.h"

#include "qw-beside.h"
#include "qw-compare-card.h"
#include "qw-distribution-chart.h"
#include "qw-driver-list.h"
#include "qw-exposure-card.h"
#include "qw-format.h"
#include "qw-gradual.h"
#include "qw-line-row.h"
#include "qw-market-list.h"
#include "qw-news.h"
#include "qw-price-card.h"
#include "qw-price-words.h"
#include "qw-quantile-table.h"
#include "qw-running-list.h"
#include "qw-time-card.h"

#include <glib/gi18n.h>

struct _QwResultPane
{
  QwSection parent_instance;
  GtkBox *sections;
  GtkWidget *figures;
  QwQuantileTable *table;
  GtkListBox *lines;
  guint n_built;
};

G_DEFINE_FINAL_TYPE (QwResultPane, qw_result_pane, QW_TYPE_SECTION)

static GtkWidget *
create_row (gpointer item, gpointer user_data)
{
  return g_object_new (QW_TYPE_LINE_ROW, "item", item, NULL);
}

static char *
format_amount (QwEstimate *estimate, gint64 minor)
{
  return estimate != NULL ? qw_format_amount (estimate->currency, minor) : NULL;
}

static char *
format_low (QwResultPane *self, QwEstimate *estimate)
{
  return format_amount (estimate, estimate != NULL ? estimate->price.low : 0);
}

static char *
format_typical (QwResultPane *self, QwEstimate *estimate)
{
  return format_amount (estimate, estimate != NULL ? estimate->price.typical : 0);
}

static char *
format_high (QwResultPane *self, QwEstimate *estimate)
{
  return format_amount (estimate, estimate != NULL ? estimate->price.high : 0);
}

static char *
format_headline (QwResultPane *self, QwEstimate *estimate)
{
  g_autofree char *hours = NULL;

  if (estimate == NULL)
    return NULL;
  hours = qw_format_hours (estimate->hours.typical);
  /* Translators: the project type and its typical hours. */
  return g_strdup_printf (_ ("%s · typically %s"), qw_format_table_text (estimate->project->title),
                          hours);
}

static char *
format_summary (QwResultPane *self, QwEstimate *estimate)
{
  g_autofree char *low = format_low (self, estimate);
  g_autofree char *typical = format_typical (self, estimate);
  g_autofree char *high = format_high (self, estimate);

  /* Translators: what the chart shows, for screen readers. */
  return g_strdup_printf (_ ("How likely each price is: low %s, typical %s, high %s"), low, typical,
                          high);
}

static char *
format_marker (QwResultPane *self, QwEstimate *estimate)
{
  return qw_price_words_marker (estimate);
}

static guint
find_marker (QwResultPane *self, QwEstimate *estimate)
{
  return estimate != NULL ? estimate->fixed.confidence : 0;
}

static void
moved_cb (QwResultPane *self, guint confidence)
{
  g_object_set (qw_section_get_session (QW_SECTION (self)), "confidence", confidence, NULL);
}

static gboolean
has_lines (QwResultPane *self, guint n)
{
  return n > 0;
}

static gboolean
has_several_lines (QwResultPane *self, guint n)
{
  return n > 1;
}

static gboolean
has_no_lines (QwResultPane *self, guint n)
{
  return n == 0;
}

/* What lies below the fold is built once the first frame is out, one section a frame. */
static gboolean
build_rest (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  const GType rest[] = {
    QW_TYPE_PRICE_CARD,  QW_TYPE_MARKET_LIST,   QW_TYPE_TIME_CARD,    QW_TYPE_RUNNING_LIST,
    QW_TYPE_DRIVER_LIST, QW_TYPE_EXPOSURE_CARD, QW_TYPE_COMPARE_CARD,
  };
  QwResultPane *self = QW_RESULT_PANE (widget);
  GtkWidget *section = NULL;

  if (gdk_frame_clock_get_frame_counter (clock) < 2 ||
      qw_section_get_session (QW_SECTION (self)) == NULL)
    return G_SOURCE_CONTINUE;
  section = g_object_new (rest[self->n_built], "session",
                          qw_section_get_session (QW_SECTION (self)), NULL);
  /* The price follows the figures that it is taken from. */
  gtk_box_insert_child_after (
      self->sections, section,
      self->n_built == 0 ? self->figures : gtk_widget_get_last_child (GTK_WIDGET (self->sections)));
  self->n_built++;
  return self->n_built < G_N_ELEMENTS (rest);
}

static void
qw_result_pane_bind (QwSection *section, QwSession *session)
{
  QwResultPane *self = QW_RESULT_PANE (section);

  qw_gradual_bind (self->lines, qw_session_get_lines (session), create_row);
}

static void
qw_result_pane_class_init (QwResultPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_SECTION_CLASS (klass)->bind = qw_result_pane_bind;

  g_type_ensure (QW_TYPE_BESIDE);
  g_type_ensure (QW_TYPE_DISTRIBUTION_CHART);
  g_type_ensure (QW_TYPE_LINE_ROW);
  g_type_ensure (QW_TYPE_NEWS);
  g_type_ensure (QW_TYPE_QUANTILE_TABLE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-result-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, QwResultPane, sections);
  gtk_widget_class_bind_template_child (widget_class, QwResultPane, figures);
  gtk_widget_class_bind_template_child (widget_class, QwResultPane, table);
  gtk_widget_class_bind_template_child (widget_class, QwResultPane, lines);
  gtk_widget_class_bind_template_callback (widget_class, format_low);
  gtk_widget_class_bind_template_callback (widget_class, format_typical);
  gtk_widget_class_bind_template_callback (widget_class, format_high);
  gtk_widget_class_bind_template_callback (widget_class, format_headline);
  gtk_widget_class_bind_template_callback (widget_class, format_summary);
  gtk_widget_class_bind_template_callback (widget_class, format_marker);
  gtk_widget_class_bind_template_callback (widget_class, find_marker);
  gtk_widget_class_bind_template_callback (widget_class, moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, has_lines);
  gtk_widget_class_bind_template_callback (widget_class, has_several_lines);
  gtk_widget_class_bind_template_callback (widget_class, has_no_lines);
}

static void
qw_result_pane_init (QwResultPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_add_tick_callback (GTK_WIDGET (self), build_rest, NULL, NULL);
}

void
qw_result_pane_toggle_table (QwResultPane *self)
{
  g_return_if_fail (QW_IS_RESULT_PANE (self));
  qw_quantile_table_toggle (self->table);
}
