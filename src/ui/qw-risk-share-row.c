/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-risk-share-row.h"

#include "qw-pair.h"
#include "qw-scroll.h"
#include "qw-spin.h"

#include <glib/gi18n.h>
#include <math.h>

struct _QwRiskShareRow
{
  GtkListBoxRow parent_instance;
  QwShareItem *item;
  GtkAdjustment *adjustment;
  GtkScale *slider;
  GtkSpinButton *percent;
  GtkToggleButton *lock;
  gboolean following;
};

enum
{
  PROP_0,
  PROP_ITEM,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwRiskShareRow, qw_risk_share_row, GTK_TYPE_LIST_BOX_ROW)

static GParamSpec *properties[N_PROPS];

static gboolean
is_whole (double percent)
{
  return ABS (percent - round (percent)) < 0.005;
}

/* Beside the share of a what-if, that of today. */
static char *
format_today (QwRiskShareRow *self, double percent, double today)
{
  if (ABS (percent - today) < 0.05)
    return NULL;
  /* Translators: the share of the week today, beside that of a what-if. */
  return g_strdup_printf (_ ("today %.*f %%"), is_whole (today) ? 0 : 1, today);
}

static gboolean
has_text (QwRiskShareRow *self, const char *text)
{
  return text != NULL && text[0] != '\0';
}

static char *
choose_lock_icon (QwRiskShareRow *self, gboolean locked)
{
  return g_strdup (locked ? "changes-prevent-symbolic" : "changes-allow-symbolic");
}

static void
follow (QwRiskShareRow *self)
{
  double percent = qw_share_item_get_state (self->item)->percent;

  self->following = TRUE;
  /* Before the value: an entry without decimals would round it. */
  gtk_spin_button_set_digits (self->percent, is_whole (percent) ? 0 : 1);
  gtk_adjustment_set_value (self->adjustment, percent);
  self->following = FALSE;
}

/* By the person's hand. What the locks leave no room for goes back to what it was. */
static void
moved_cb (QwRiskShareRow *self)
{
  double before = qw_share_item_get_state (self->item)->percent;
  double after = gtk_adjustment_get_value (self->adjustment);

  if (self->following)
    return;
  /* An entry that is left writes what it shows, which is no edit. */
  if (ABS (after - before) >= 0.05)
    g_object_set (self->item, "percent", after, NULL);
  follow (self);
}

/* The slider beside it does what they do, and more. */
static void
drop_steps (GtkWidget *spin_button)
{
  for (GtkWidget *child = gtk_widget_get_first_child (spin_button); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_BUTTON (child))
      gtk_widget_set_visible (child, FALSE);
}

static void
name_controls (QwRiskShareRow *self)
{
  g_autofree char *title = NULL;
  g_autofree char *share = NULL;
  g_autofree char *typed = NULL;
  g_autofree char *lock = NULL;

  g_object_get (self->item, "title", &title, NULL);
  /* Translators: names of controls, for screen readers; %s is a kind of work. */
  share = g_strdup_printf (_ ("Share of the week: %s"), title);
  typed = g_strdup_printf (_ ("Percent of the week: %s"), title);
  lock = g_strdup_printf (_ ("Hold this share: %s"), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->slider), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  share, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->percent), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  typed, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->lock), GTK_ACCESSIBLE_PROPERTY_LABEL, lock,
                                  -1);
}

static void
set_item (QwRiskShareRow *self, QwShareItem *item)
{
  g_return_if_fail (self->item == NULL);
  self->item = g_object_ref (item);
  g_signal_connect_object (item, "notify::percent", G_CALLBACK (follow), self, G_CONNECT_SWAPPED);
  g_object_bind_property (item, "locked", self->lock, "active",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  name_controls (self);
  follow (self);
}

static void
qw_risk_share_row_dispose (GObject *object)
{
  QwRiskShareRow *self = QW_RISK_SHARE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), QW_TYPE_RISK_SHARE_ROW);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (qw_risk_share_row_parent_class)->dispose (object);
}

static void
qw_risk_share_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_ITEM:
      g_value_set_object (value, QW_RISK_SHARE_ROW (object)->item);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_risk_share_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_ITEM:
      set_item (QW_RISK_SHARE_ROW (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_risk_share_row_class_init (QwRiskShareRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_risk_share_row_dispose;
  object_class->get_property = qw_risk_share_row_get_property;
  object_class->set_property = qw_risk_share_row_set_property;

  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, QW_TYPE_SHARE_ITEM,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (QW_TYPE_PAIR);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-risk-share-row.ui");
  gtk_widget_class_bind_template_child (widget_class, QwRiskShareRow, adjustment);
  gtk_widget_class_bind_template_child (widget_class, QwRiskShareRow, slider);
  gtk_widget_class_bind_template_child (widget_class, QwRiskShareRow, percent);
  gtk_widget_class_bind_template_child (widget_class, QwRiskShareRow, lock);
  gtk_widget_class_bind_template_callback (widget_class, moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, format_today);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, choose_lock_icon);
}

static void
qw_risk_share_row_init (QwRiskShareRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  qw_scroll_past (GTK_WIDGET (self->slider));
  qw_spin_set_up (self->percent);
  drop_steps (GTK_WIDGET (self->percent));
}

GtkWidget *
qw_risk_share_row_create (gpointer item, gpointer user_data)
{
  return g_object_new (QW_TYPE_RISK_SHARE_ROW, "item", item, NULL);
}

QwShareItem *
qw_risk_share_row_get_item (QwRiskShareRow *self)
{
  g_return_val_if_fail (QW_IS_RISK_SHARE_ROW (self), NULL);
  return self->item;
}

GtkWidget *
qw_risk_share_row_get_control (QwRiskShareRow *self)
{
  g_return_val_if_fail (QW_IS_RISK_SHARE_ROW (self), NULL);
  return GTK_WIDGET (self->slider);
}
