/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-stage.h"

#include "qw-tables.h"

typedef struct
{
  GType type;
  guint n;
} Count;

void
qw_stage_set_up (QwStage *self, gconstpointer data)
{
  g_autoptr (QwBrief) empty = NULL;
  g_autoptr (QwBrief) brief = NULL;
  g_autoptr (GError) error = NULL;

  self->catalog = qw_tables_shipped_new (&error);
  g_assert_no_error (error);
  empty = qw_brief_new (self->catalog, "small-store");
  brief = qw_brief_with_feature (empty, "one-off-payments", 1);
  self->session = qw_session_new (self->catalog, brief);
  self->window = qw_window_new (NULL, self->session);
  gtk_window_present (GTK_WINDOW (self->window));
  qw_wait_frames (qw_stage_root (self), QW_STAGE_FRAMES);
}

void
qw_stage_tear_down (QwStage *self, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  qw_wait_idle ();
  g_assert_finalize_object (self->session);
  qw_catalog_unref (self->catalog);
}

GtkWidget *
qw_stage_root (QwStage *self)
{
  return GTK_WIDGET (self->window);
}

QwEstimate *
qw_stage_estimate (QwStage *self)
{
  return qw_session_get_estimate (self->session);
}

GtkWidget *
qw_stage_find (QwStage *self, GType type)
{
  GtkWidget *widget = qw_find_type (qw_stage_root (self), type);

  g_assert_nonnull (widget);
  return widget;
}

void
qw_stage_settle (QwStage *self)
{
  qw_wait_idle ();
  qw_wait_frames (qw_stage_root (self), 4);
}

void
qw_stage_set_own_rate (QwStage *self, const char *rate)
{
  g_autoptr (QwBrief) brief = qw_brief_with_own_rate (qw_session_get_brief (self->session), rate);

  qw_session_set_brief (self->session, brief, NULL);
  qw_wait_idle ();
}

static void
count_visible (GtkWidget *widget, gpointer data)
{
  Count *count = data;

  if (g_type_is_a (G_OBJECT_TYPE (widget), count->type) && gtk_widget_is_visible (widget))
    count->n++;
}

guint
qw_stage_count (GtkWidget *root, GType type)
{
  Count count = { type, 0 };

  qw_find_each (root, count_visible, &count);
  return count.n;
}

static void
read_label (GtkWidget *widget, gpointer text)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_is_visible (widget))
    g_string_append_printf (text, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));
}

char *
qw_stage_read (GtkWidget *root)
{
  GString *text = g_string_new (NULL);

  qw_find_each (root, read_label, text);
  return g_string_free (text, FALSE);
}
