/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-feature-row.h"

#include "qw-origin-button.h"
#include "qw-spin.h"

#include <glib/gi18n.h>

struct _QwFeatureRow
{
  GtkListBoxRow parent_instance;
  QwChoice *choice;
  GtkBox *controls;
  GtkLabel *title;
  GtkLabel *detail;
  GtkSwitch *tick;
  GtkSpinButton *count;
};

enum
{
  PROP_0,
  PROP_CHOICE,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwFeatureRow, qw_feature_row, GTK_TYPE_LIST_BOX_ROW)

static GParamSpec *properties[N_PROPS];

/* A spin button costs ten times a switch: only a feature that is counted gets one. */
static void
add_count (QwFeatureRow *self)
{
  guint maximum = qw_choice_get_feature (self->choice)->max;

  self->count = GTK_SPIN_BUTTON (gtk_spin_button_new_with_range (0, maximum, 1));
  gtk_widget_set_valign (GTK_WIDGET (self->count), GTK_ALIGN_CENTER);
  gtk_editable_set_width_chars (GTK_EDITABLE (self->count), 2);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->count), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->title, NULL, GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                  self->detail, NULL, -1);
  qw_spin_set_up (self->count);
  gtk_box_append (self->controls, GTK_WIDGET (self->count));
  g_object_bind_property (self->choice, "quantity", self->count, "value",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_object_bind_property (self->choice, "settable", self->count, "visible", G_BINDING_SYNC_CREATE);
}

static void
set_choice (QwFeatureRow *self, QwChoice *choice)
{
  /* A row keeps its feature for life. */
  g_return_if_fail (self->choice == NULL);
  self->choice = g_object_ref (choice);

  if (qw_choice_get_feature (choice)->max > 1)
    add_count (self);
  else
    g_object_bind_property (choice, "selected", self->tick, "active",
                            G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}

static gboolean
is_ticked (QwFeatureRow *self, gboolean settable, gboolean countable)
{
  return settable && !countable;
}

static gboolean
is_fixed (QwFeatureRow *self, gboolean settable)
{
  return !settable;
}

/* What comes with the type, what is in the way, else what the figure assumes. */
static char *
format_detail (QwFeatureRow *self,
               const char *detail,
               const char *note,
               const char *unit,
               guint included)
{
  if (note != NULL)
    return g_strdup (note);
  if (included > 1)
    /* Translators: %u is how many of a countable feature the project type holds. */
    return g_strdup_printf (ngettext ("%u included", "%u included", included), included);
  if (included == 1 && unit != NULL)
    return g_strdup (_ ("One included"));
  if (included == 1)
    return g_strdup (_ ("Included in this type of project"));
  if (unit != NULL && detail != NULL && detail[0] != '\0')
    return g_strdup_printf ("%s · %s", unit, detail);
  return g_strdup (unit != NULL ? unit : detail);
}

static void
qw_feature_row_dispose (GObject *object)
{
  QwFeatureRow *self = QW_FEATURE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), QW_TYPE_FEATURE_ROW);
  g_clear_object (&self->choice);
  G_OBJECT_CLASS (qw_feature_row_parent_class)->dispose (object);
}

static void
qw_feature_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwFeatureRow *self = QW_FEATURE_ROW (object);

  switch (id)
    {
    case PROP_CHOICE:
      g_value_set_object (value, self->choice);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_feature_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwFeatureRow *self = QW_FEATURE_ROW (object);

  switch (id)
    {
    case PROP_CHOICE:
      set_choice (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_feature_row_class_init (QwFeatureRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_feature_row_dispose;
  object_class->get_property = qw_feature_row_get_property;
  object_class->set_property = qw_feature_row_set_property;

  properties[PROP_CHOICE] = g_param_spec_object ("choice", NULL, NULL, QW_TYPE_CHOICE,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (QW_TYPE_ORIGIN_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-feature-row.ui");
  gtk_widget_class_bind_template_child (widget_class, QwFeatureRow, controls);
  gtk_widget_class_bind_template_child (widget_class, QwFeatureRow, title);
  gtk_widget_class_bind_template_child (widget_class, QwFeatureRow, detail);
  gtk_widget_class_bind_template_child (widget_class, QwFeatureRow, tick);
  gtk_widget_class_bind_template_callback (widget_class, is_ticked);
  gtk_widget_class_bind_template_callback (widget_class, is_fixed);
  gtk_widget_class_bind_template_callback (widget_class, format_detail);
}

static void
qw_feature_row_init (QwFeatureRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
qw_feature_row_activate (QwFeatureRow *self)
{
  g_return_if_fail (QW_IS_FEATURE_ROW (self));
  if (self->count != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->count));
  else if (gtk_widget_get_visible (GTK_WIDGET (self->tick)))
    gtk_switch_set_active (self->tick, !gtk_switch_get_active (self->tick));
}

GtkWidget *
qw_feature_row_get_control (QwFeatureRow *self)
{
  GtkWidget *control = NULL;

  g_return_val_if_fail (QW_IS_FEATURE_ROW (self), NULL);
  control = self->count != NULL ? GTK_WIDGET (self->count) : GTK_WIDGET (self->tick);
  return gtk_widget_get_visible (control) ? control : GTK_WIDGET (self);
}
