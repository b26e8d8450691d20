/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "risk-stage.h"

#include "qw-risk-list.h"
#include "qw-risk-page.h"
#include "qw-risk-share-row.h"

void
risk_stage_set_up (RiskStage *self, gconstpointer data)
{
  g_autoptr (QwAnswers) start = NULL;
  g_autoptr (QwAnswers) answers = NULL;

  qw_stage_set_up (&self->stage, data);
  self->outlook = qw_outlook_new (self->stage.catalog, NULL, RISK_TODAY);
  start = qw_answers_new (self->stage.catalog, "backend");
  answers = qw_answers_with_ownership (start, "spec");
  qw_outlook_set_answers (self->outlook, answers, NULL);
  g_object_set (self->stage.window, "outlook", self->outlook, NULL);
  gtk_widget_activate_action (risk_stage_root (self), "win.show-page", "s", "risk");
  qw_wait_frames (risk_stage_root (self), QW_STAGE_FRAMES);
}

void
risk_stage_tear_down (RiskStage *self, gconstpointer data)
{
  qw_stage_tear_down (&self->stage, data);
  g_assert_finalize_object (self->outlook);
}

GtkWidget *
risk_stage_root (RiskStage *self)
{
  return qw_stage_root (&self->stage);
}

GtkWidget *
risk_stage_page (RiskStage *self)
{
  return qw_stage_find (&self->stage, QW_TYPE_RISK_PAGE);
}

void
risk_stage_settle (RiskStage *self)
{
  qw_stage_settle (&self->stage);
}

static gboolean
is_row_of (GtkWidget *widget, gpointer id)
{
  return QW_IS_RISK_SHARE_ROW (widget) &&
         g_str_equal (
             qw_share_item_get_kind (qw_risk_share_row_get_item (QW_RISK_SHARE_ROW (widget)))->id,
             id);
}

static gpointer
find_control (RiskStage *self, const char *kind, GType type)
{
  GtkWidget *row = qw_find (risk_stage_root (self), is_row_of, (gpointer) kind);
  GtkWidget *control = row != NULL ? qw_find_type (row, type) : NULL;

  g_assert_nonnull (control);
  return control;
}

GtkRange *
risk_stage_slider (RiskStage *self, const char *kind)
{
  return find_control (self, kind, GTK_TYPE_SCALE);
}

GtkSpinButton *
risk_stage_entry (RiskStage *self, const char *kind)
{
  return find_control (self, kind, GTK_TYPE_SPIN_BUTTON);
}

GtkToggleButton *
risk_stage_lock (RiskStage *self, const char *kind)
{
  return find_control (self, kind, GTK_TYPE_TOGGLE_BUTTON);
}

static gboolean
is_button (GtkWidget *widget, gpointer label)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_is_visible (widget) &&
         qw_find_label (widget, label) != NULL;
}

GtkWidget *
risk_stage_button (RiskStage *self, const char *label)
{
  return qw_find (risk_stage_page (self), is_button, (gpointer) label);
}

void
risk_stage_press (RiskStage *self, const char *label)
{
  GtkWidget *button = risk_stage_button (self, label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  risk_stage_settle (self);
}

static gboolean
is_list (GtkWidget *widget, gpointer list)
{
  g_autofree char *name = NULL;

  if (!QW_IS_RISK_LIST (widget) || !gtk_widget_is_visible (widget))
    return FALSE;
  g_object_get (widget, "list", &name, NULL);
  return g_str_equal (name, list);
}

GtkWidget *
risk_stage_list (RiskStage *self, const char *list)
{
  return qw_find (risk_stage_page (self), is_list, (gpointer) list);
}

double
risk_stage_share (RiskStage *self, const char *kind)
{
  return qw_answers_get_share (qw_outlook_get_answers (self->outlook), kind);
}

const char *
risk_stage_score (RiskStage *self)
{
  GtkWidget *label = qw_find_styled (risk_stage_page (self), "figure-score");

  g_assert_nonnull (label);
  return gtk_widget_is_visible (label) ? gtk_label_get_text (GTK_LABEL (label)) : NULL;
}

static gboolean
is_toast (GtkWidget *widget, gpointer data)
{
  return g_str_equal (G_OBJECT_TYPE_NAME (widget), "AdwToastWidget");
}

char *
risk_stage_toast (RiskStage *self)
{
  GtkWidget *toast = qw_find (risk_stage_root (self), is_toast, NULL);

  return toast != NULL ? qw_stage_read (toast) : NULL;
}
