/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-brief-pane.h"

#include "qw-conditions.h"
#include "qw-feature-list.h"
#include "qw-own-list.h"
#include "qw-reveal.h"
#include "qw-type-picker.h"

#define OWN_PREFIX "own-"

struct _QwBriefPane
{
  QwSection parent_instance;
  GtkScrolledWindow *scroller;
  GtkBox *sections;
  QwTypePicker *types;
  QwFeatureList *features;
  QwOwnList *own;
  QwConditions *conditions;
  char *wanted;
  guint tick_id;
};

G_DEFINE_FINAL_TYPE (QwBriefPane, qw_brief_pane, QW_TYPE_SECTION)

static gpointer
add_section (QwBriefPane *self, GType type)
{
  GtkWidget *section = g_object_new (type, "session", qw_section_get_session (QW_SECTION (self)),
                                     NULL);

  gtk_box_append (self->sections, section);
  return section;
}

/* What lies below the fold is built once the first frame is out. */
static gboolean
build_rest (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  QwBriefPane *self = QW_BRIEF_PANE (widget);

  if (gdk_frame_clock_get_frame_counter (clock) < 2 ||
      qw_section_get_session (QW_SECTION (self)) == NULL)
    return G_SOURCE_CONTINUE;
  self->tick_id = 0;
  self->own = add_section (self, QW_TYPE_OWN_LIST);
  self->conditions = add_section (self, QW_TYPE_CONDITIONS);
  return G_SOURCE_REMOVE;
}

/* @target is the id of a line, of a feature or of a driver of the price. */
static GtkWidget *
find_control (QwBriefPane *self, const char *target)
{
  guint64 number = 0;

  if (g_str_equal (target, "base"))
    return qw_type_picker_get_chosen (self->types);
  if (qw_catalog_find_feature (qw_session_get_catalog (qw_section_get_session (QW_SECTION (self))),
                               target) != NULL)
    return qw_feature_list_show (self->features, target);
  if (g_str_has_prefix (target, OWN_PREFIX) &&
      g_ascii_string_to_unsigned (target + strlen (OWN_PREFIX), 10, 1, G_MAXINT, &number, NULL))
    return qw_own_list_get_row (self->own, (guint) number - 1);
  return qw_conditions_get_control (self->conditions, target);
}

/* The sections below the fold have to be built. */
static gboolean
reveal_wanted (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  QwBriefPane *self = QW_BRIEF_PANE (widget);
  GtkWidget *control = NULL;

  if (self->tick_id != 0)
    return G_SOURCE_CONTINUE;
  control = find_control (self, self->wanted);
  if (control != NULL)
    qw_reveal (self->scroller, GTK_WIDGET (self->sections), control);
  g_clear_pointer (&self->wanted, g_free);
  return G_SOURCE_REMOVE;
}

static void
qw_brief_pane_dispose (GObject *object)
{
  QwBriefPane *self = QW_BRIEF_PANE (object);

  g_clear_pointer (&self->wanted, g_free);
  G_OBJECT_CLASS (qw_brief_pane_parent_class)->dispose (object);
}

static void
qw_brief_pane_class_init (QwBriefPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_brief_pane_dispose;

  g_type_ensure (QW_TYPE_FEATURE_LIST);
  g_type_ensure (QW_TYPE_TYPE_PICKER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-brief-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, QwBriefPane, scroller);
  gtk_widget_class_bind_template_child (widget_class, QwBriefPane, sections);
  gtk_widget_class_bind_template_child (widget_class, QwBriefPane, types);
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

void
qw_brief_pane_reveal (QwBriefPane *self, const char *target)
{
  gboolean waiting = FALSE;

  g_return_if_fail (QW_IS_BRIEF_PANE (self));
  waiting = self->wanted != NULL;
  g_free (self->wanted);
  self->wanted = g_strdup (target);
  if (!waiting)
    gtk_widget_add_tick_callback (GTK_WIDGET (self), reveal_wanted, NULL, NULL);
}
