/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-brief-pane.h"

#include "qw-conditions.h"
#include "qw-feature-list.h"
#include "qw-own-list.h"
#include "qw-type-picker.h"

struct _QwBriefPane
{
  AdwBin parent_instance;
  QwSession *session;
  GtkBox *sections;
  QwFeatureList *features;
  guint tick_id;
};

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwBriefPane, qw_brief_pane, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

static void
add_section (QwBriefPane *self, GType type)
{
  GtkWidget *section = g_object_new (type, "session", self->session, NULL);

  gtk_box_append (self->sections, section);
}

/* What lies below the fold is built once the first frame is out. */
static gboolean
build_rest (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  QwBriefPane *self = QW_BRIEF_PANE (widget);

  if (gdk_frame_clock_get_frame_counter (clock) < 2 || self->session == NULL)
    return G_SOURCE_CONTINUE;
  self->tick_id = 0;
  add_section (self, QW_TYPE_OWN_LIST);
  add_section (self, QW_TYPE_CONDITIONS);
  return G_SOURCE_REMOVE;
}

static void
qw_brief_pane_dispose (GObject *object)
{
  QwBriefPane *self = QW_BRIEF_PANE (object);

  g_clear_object (&self->session);
  G_OBJECT_CLASS (qw_brief_pane_parent_class)->dispose (object);
}

static void
qw_brief_pane_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwBriefPane *self = QW_BRIEF_PANE (object);

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
qw_brief_pane_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwBriefPane *self = QW_BRIEF_PANE (object);

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
qw_brief_pane_class_init (QwBriefPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_brief_pane_dispose;
  object_class->get_property = qw_brief_pane_get_property;
  object_class->set_property = qw_brief_pane_set_property;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, QW_TYPE_SESSION,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (QW_TYPE_FEATURE_LIST);
  g_type_ensure (QW_TYPE_TYPE_PICKER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-brief-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, QwBriefPane, sections);
  gtk_widget_class_bind_template_child (widget_class, QwBriefPane, features);
}

static void
qw_brief_pane_init (QwBriefPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), build_rest, NULL, NULL);
}

void
qw_brief_pane_find (QwBriefPane *self)
{
  g_return_if_fail (QW_IS_BRIEF_PANE (self));
  qw_feature_list_find (self->features);
}
