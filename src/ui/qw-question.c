/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-question.h"

struct _QwQuestion
{
  AdwWindow parent_instance;
  GtkLabel *heading;
  GtkLabel *text;
  GtkScrolledWindow *scroller;
  GtkListBox *rows;
  GtkButton *yes;
  guint n_rows;
};

G_DEFINE_FINAL_TYPE (QwQuestion, qw_question, ADW_TYPE_WINDOW)

enum
{
  YES,
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Out of sight first, as what goes on may ask something itself; a window that is destroyed has no handlers any more. */
static void
yes_cb (QwQuestion *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  g_signal_emit (self, signals[YES], 0);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
choose_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_set_visible (widget, FALSE);
  g_signal_emit (widget, signals[CHOSEN], 0, g_variant_get_uint32 (parameter));
  gtk_window_destroy (GTK_WINDOW (widget));
}

static void
qw_question_class_init (QwQuestionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[YES] = g_signal_new ("yes", QW_TYPE_QUESTION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                               G_TYPE_NONE, 0);
  signals[CHOSEN] = g_signal_new ("chosen", QW_TYPE_QUESTION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/quotewright/Quotewright/qw-question.ui");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_widget_class_bind_template_child (widget_class, QwQuestion, heading);
  gtk_widget_class_bind_template_child (widget_class, QwQuestion, text);
  gtk_widget_class_bind_template_child (widget_class, QwQuestion, scroller);
  gtk_widget_class_bind_template_child (widget_class, QwQuestion, rows);
  gtk_widget_class_bind_template_child (widget_class, QwQuestion, yes);
  gtk_widget_class_bind_template_callback (widget_class, yes_cb);
  gtk_widget_class_install_action (widget_class, "question.choose", "u", choose_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
qw_question_init (QwQuestion *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

QwQuestion *
qw_question_new (GtkWindow *parent, const char *heading, const char *text, const char *yes)
{
  QwQuestion *self = g_object_new (QW_TYPE_QUESTION, "transient-for", parent, "title", heading,
                                   NULL);

  gtk_label_set_text (self->heading, heading);
  gtk_label_set_text (self->text, text);
  gtk_widget_set_visible (GTK_WIDGET (self->yes), yes != NULL);
  if (yes != NULL)
    gtk_button_set_label (self->yes, yes);
  gtk_window_set_default_widget (GTK_WINDOW (self), yes != NULL ? GTK_WIDGET (self->yes) : NULL);
  if (yes != NULL)
    gtk_window_set_focus (GTK_WINDOW (self), GTK_WIDGET (self->yes));
  return self;
}

static GtkWidget *
create_button (const char *label, const char *text, guint row)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "question.choose");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "u", row);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  text, -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  return button;
}

void
qw_question_add_row (QwQuestion *self, const char *icon, const char *text, const char *button)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (text);

  g_return_if_fail (QW_IS_QUESTION (self));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  /* The list asks for the height of this width, and gets a little more of it. */
  gtk_label_set_max_width_chars (GTK_LABEL (label), 32);
  gtk_widget_set_hexpand (label, TRUE);
  if (icon != NULL)
    gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (icon));
  gtk_box_append (GTK_BOX (box), label);
  if (button != NULL)
    gtk_box_append (GTK_BOX (box), create_button (button, text, self->n_rows));
  gtk_widget_add_css_class (box, "question-row");
  gtk_list_box_append (self->rows, box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (box)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_set_visible (GTK_WIDGET (self->scroller), TRUE);
  self->n_rows++;
}
