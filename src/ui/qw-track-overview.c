/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-track-overview.h"

#include "qw-calibration-chart.h"
#include "qw-news.h"
#include "qw-track-chart.h"
#include "qw-track-lists.h"

#include <glib/gi18n.h>

struct _QwTrackOverview
{
  AdwBin parent_instance;
  QwTrack *track;
  GtkWidget *chart;
  GtkWidget *news;
  GtkWidget *told;
  GtkWidget *calibration_card;
  GtkLabel *calibration_text;
  QwCalibrationChart *calibration;
  GtkListBox *points;
  GtkListBox *factors;
  GtkListBox *reasons;
  GtkListBox *types;
  GtkListBox *clients;
  GtkListBox *batches;
  GtkSwitch *toggle;
};

enum
{
  PROP_0,
  PROP_TRACK,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwTrackOverview, qw_track_overview, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

static gboolean
has_text (QwTrackOverview *self, const char *text)
{
  return text != NULL && text[0] != '\0';
}

static char *
or_empty (QwTrackOverview *self, const char *text)
{
  return g_strdup (text != NULL ? text : "");
}

static char *
format_told (QwTrackItem *item)
{
  g_autofree char *title = NULL;
  g_autofree char *detail = NULL;
  g_autofree char *actual = NULL;
  g_autofree char *planned = NULL;

  if (item == NULL)
    return g_strdup (_ ("Point at a job, or move with the arrow keys, to see which it is."));
  g_object_get (item, "title", &title, "detail", &detail, "actual", &actual, "planned", &planned,
                NULL);
  /* Translators: a past job: its title, what it took, what was planned, date and client: "Shop: 150 hours of 90–260 h · 21 Dec 2026". */
  return g_strdup_printf (_ ("%s: %s of %s · %s"), title, actual, planned, detail);
}

static gboolean
read_told (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  g_value_take_string (to, format_told (g_value_get_object (from)));
  return TRUE;
}

/* No expression: it would look for the plot when that is gone, on closing the window. */
static void
bind_told (QwTrackOverview *self)
{
  g_object_bind_property_full (self->chart, "told", self->told, "label", G_BINDING_SYNC_CREATE,
                               read_told, NULL, NULL, NULL);
  g_object_bind_property (self->told, "label", self->news, "text", G_BINDING_SYNC_CREATE);
}

/* The curve says too little of itself to somebody who does not see it. */
static void
update_calibration (QwTrackOverview *self)
{
  const QwCalibration *calibration = qw_track_get_calibration (self->track);
  g_autofree char *text = qw_track_lists_describe (calibration);

  gtk_widget_set_visible (self->calibration_card, calibration->of > 0);
  gtk_label_set_text (self->calibration_text, text);
  qw_calibration_chart_show (self->calibration, calibration, text);
  qw_track_lists_fill_points (self->points, calibration);
}

static void
bind_lists (QwTrackOverview *self)
{
  qw_track_lists_bind (self->factors, self->track, "factors", NULL);
  qw_track_lists_bind (self->reasons, self->track, "reasons", NULL);
  qw_track_lists_bind (self->types, self->track, "types", NULL);
  qw_track_lists_bind (self->clients, self->track, "clients", NULL);
  qw_track_lists_bind (self->batches, self->track, "batches", "track.undo-batch");
}

static void
set_track (QwTrackOverview *self, QwTrack *track)
{
  if (!g_set_object (&self->track, track) || track == NULL)
    return;
  g_signal_connect_object (track, "changed", G_CALLBACK (update_calibration), self,
                           G_CONNECT_SWAPPED);
  g_object_bind_property (track, "switched-on", self->toggle, "active",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_object_bind_property (track, "can-adjust", self->toggle, "sensitive", G_BINDING_SYNC_CREATE);
  bind_lists (self);
  update_calibration (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TRACK]);
}

static void
qw_track_overview_dispose (GObject *object)
{
  g_clear_object (&QW_TRACK_OVERVIEW (object)->track);
  G_OBJECT_CLASS (qw_track_overview_parent_class)->dispose (object);
}

static void
qw_track_overview_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_TRACK:
      g_value_set_object (value, QW_TRACK_OVERVIEW (object)->track);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_track_overview_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_TRACK:
      set_track (QW_TRACK_OVERVIEW (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_track_overview_class_init (QwTrackOverviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_track_overview_dispose;
  object_class->get_property = qw_track_overview_get_property;
  object_class->set_property = qw_track_overview_set_property;
  properties[PROP_TRACK] = g_param_spec_object (
      "track", NULL, NULL, QW_TYPE_TRACK,
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (QW_TYPE_TRACK_CHART);
  g_type_ensure (QW_TYPE_CALIBRATION_CHART);
  g_type_ensure (QW_TYPE_NEWS);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-track-overview.ui");
  gtk_widget_class_bind_template_child (widget_class, QwTrackOverview, chart);
  gtk_widget_class_bind_template_child (widget_class, QwTrackOverview, news);
  gtk_widget_class_bind_template_child (widget_class, QwTrackOverview, told);
  gtk_widget_class_bind_template_child (widget_class, QwTrackOverview, calibration_card);
  gtk_widget_class_bind_template_child (widget_class, QwTrackOverview, calibration_text);
  gtk_widget_class_bind_template_child (widget_class, QwTrackOverview, calibration);
  gtk_widget_class_bind_template_child (widget_class, QwTrackOverview, points);
  gtk_widget_class_bind_template_child (widget_class, QwTrackOverview, factors);
  gtk_widget_class_bind_template_child (widget_class, QwTrackOverview, reasons);
  gtk_widget_class_bind_template_child (widget_class, QwTrackOverview, types);
  gtk_widget_class_bind_template_child (widget_class, QwTrackOverview, clients);
  gtk_widget_class_bind_template_child (widget_class, QwTrackOverview, batches);
  gtk_widget_class_bind_template_child (widget_class, QwTrackOverview, toggle);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, or_empty);
}

static void
qw_track_overview_init (QwTrackOverview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bind_told (self);
}

void
qw_track_overview_focus (QwTrackOverview *self)
{
  g_return_if_fail (QW_IS_TRACK_OVERVIEW (self));
  gtk_widget_grab_focus (self->chart);
}
