/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-field-area.h"

/* Up to here it grows with the text, then it scrolls. */
#define MOST_HEIGHT  260
#define LEAST_HEIGHT 66

struct _QwFieldArea
{
  GtkBox parent_instance;
  GtkLabel *label;
  GtkTextView *view;
  GtkLabel *error;
};

static void qw_field_area_form_field_init (QwFormFieldInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (QwFieldArea,
                               qw_field_area,
                               GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (QW_TYPE_FORM_FIELD,
                                                      qw_field_area_form_field_init))

static char *
read_text (QwFieldArea *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
}

static void
show (QwFormField *field, QwPartItem *item, const char *name)
{
  QwFieldArea *self = QW_FIELD_AREA (field);
  g_autofree char *text = qw_part_item_get_text (item, name);
  g_autofree char *shown = read_text (self);

  /* Setting the same again would move the cursor. */
  if (!g_str_equal (text, shown))
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->view), text, -1);
}

static void
explain (QwFormField *field, const char *error)
{
  QwFieldArea *self = QW_FIELD_AREA (field);

  gtk_label_set_label (self->error, error != NULL ? error : "");
  gtk_widget_set_visible (GTK_WIDGET (self->error), error != NULL);
}

static GtkWidget *
get_control (QwFormField *field)
{
  return GTK_WIDGET (QW_FIELD_AREA (field)->view);
}

static void
qw_field_area_form_field_init (QwFormFieldInterface *iface)
{
  iface->show = show;
  iface->explain = explain;
  iface->get_control = get_control;
}

static void
changed_cb (QwFieldArea *self)
{
  g_autofree char *text = read_text (self);

  qw_form_field_type (QW_FORM_FIELD (self), text);
}

static void
update_title (QwFieldArea *self)
{
  gtk_label_set_label (self->label, qw_form_field_get_title (QW_FORM_FIELD (self)));
}

static gboolean
qw_field_area_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (QW_FIELD_AREA (widget)->view));
}

static void
qw_field_area_class_init (QwFieldAreaClass *klass)
{
  qw_form_field_install (G_OBJECT_CLASS (klass), TRUE);
  GTK_WIDGET_CLASS (klass)->grab_focus = qw_field_area_grab_focus;
}

static GtkLabel *
add_label (QwFieldArea *self, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (self), label);
  return GTK_LABEL (label);
}

static void
add_view (QwFieldArea *self)
{
  GtkWidget *scroller = g_object_new (
      GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, "propagate-natural-height",
      TRUE, "max-content-height", MOST_HEIGHT, "min-content-height", LEAST_HEIGHT, NULL);

  /* Tab goes on to the next control; the quote has an undo of its own. */
  self->view = g_object_new (GTK_TYPE_TEXT_VIEW, "accepts-tab", FALSE, "wrap-mode",
                             GTK_WRAP_WORD_CHAR, "top-margin", 9, "bottom-margin", 9, "left-margin",
                             9, "right-margin", 9, NULL);
  gtk_text_buffer_set_enable_undo (gtk_text_view_get_buffer (self->view), FALSE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->view));
  gtk_widget_add_css_class (scroller, "card");
  gtk_widget_add_css_class (scroller, "field-area");
  gtk_widget_set_overflow (scroller, GTK_OVERFLOW_HIDDEN);
  gtk_box_append (GTK_BOX (self), scroller);
}

static void
qw_field_area_init (QwFieldArea *self)
{
  qw_form_field_start (QW_FORM_FIELD (self));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  self->label = add_label (self, "heading");
  add_view (self);
  self->error = add_label (self, "error");
  gtk_widget_add_css_class (GTK_WIDGET (self->error), "caption");
  gtk_widget_set_visible (GTK_WIDGET (self->error), FALSE);
  g_signal_connect (self, "notify::title", G_CALLBACK (update_title), NULL);
  g_signal_connect_swapped (gtk_text_view_get_buffer (self->view), "changed",
                            G_CALLBACK (changed_cb), self);
}
