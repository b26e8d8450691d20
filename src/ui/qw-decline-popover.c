/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-decline-popover.h"

#include <glib/gi18n.h>

struct _QwDeclinePopover
{
  GtkPopover parent_instance;
  GtkBox *reasons;
  GtkEditable *other;
};

G_DEFINE_FINAL_TYPE (QwDeclinePopover, qw_decline_popover, GTK_TYPE_POPOVER)

static guint declined_signal;

static const char *const usual[] = {
  N_ ("Too expensive"), N_ ("Somebody else does it"),
  N_ ("Not now"),       N_ ("The project was given up"),
  N_ ("No answer"),
};

static void
decline (QwDeclinePopover *self, const char *reason)
{
  g_autofree char *text = g_strstrip (g_strdup (reason));

  gtk_popover_popdown (GTK_POPOVER (self));
  gtk_editable_set_text (self->other, "");
  g_signal_emit (self, declined_signal, 0, text[0] != '\0' ? text : NULL);
}

static void
usual_cb (QwDeclinePopover *self, GtkButton *button)
{
  decline (self, gtk_button_get_label (button));
}

static void
other_cb (QwDeclinePopover *self)
{
  decline (self, gtk_editable_get_text (self->other));
}

static void
qw_decline_popover_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), QW_TYPE_DECLINE_POPOVER);
  G_OBJECT_CLASS (qw_decline_popover_parent_class)->dispose (object);
}

static void
qw_decline_popover_class_init (QwDeclinePopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = qw_decline_popover_dispose;
  declined_signal = g_signal_new ("declined", QW_TYPE_DECLINE_POPOVER, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-decline-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, QwDeclinePopover, reasons);
  gtk_widget_class_bind_template_child (widget_class, QwDeclinePopover, other);
  gtk_widget_class_bind_template_callback (widget_class, other_cb);
}

static void
qw_decline_popover_init (QwDeclinePopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    {
      GtkWidget *button = gtk_button_new_with_label (_ (usual[i]));

      gtk_widget_add_css_class (button, "flat");
      gtk_widget_set_halign (gtk_button_get_child (GTK_BUTTON (button)), GTK_ALIGN_START);
      g_signal_connect_object (button, "clicked", G_CALLBACK (usual_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (self->reasons, button);
    }
}
