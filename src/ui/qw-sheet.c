/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-sheet.h"

#include "qw-form-field.h"

typedef struct
{
  QwDesk *desk;
  QwLibrary *library;
} QwSheetPrivate;

enum
{
  PROP_0,
  PROP_DESK,
  PROP_LIBRARY,
  N_PROPS
};

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (QwSheet, qw_sheet, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

static void
form_cb (QwSheet *self)
{
  QwSheetPrivate *priv = qw_sheet_get_instance_private (self);

  qw_form_fill (GTK_WIDGET (self), qw_desk_get_form (priv->desk));
}

static void
editable_cb (QwSheet *self)
{
  QwSheetPrivate *priv = qw_sheet_get_instance_private (self);
  gboolean editable;

  g_object_get (priv->desk, "editable", &editable, NULL);
  QW_SHEET_GET_CLASS (self)->set_editable (self, editable);
}

static void
set_desk (QwSheet *self, QwDesk *desk)
{
  QwSheetPrivate *priv = qw_sheet_get_instance_private (self);

  g_return_if_fail (priv->desk == NULL || priv->desk == desk);
  if (!g_set_object (&priv->desk, desk))
    return;
  g_signal_connect_object (desk, "notify::form", G_CALLBACK (form_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "notify::editable", G_CALLBACK (editable_cb), self,
                           G_CONNECT_SWAPPED);
  if (QW_SHEET_GET_CLASS (self)->bind != NULL)
    QW_SHEET_GET_CLASS (self)->bind (self, desk);
  form_cb (self);
  editable_cb (self);
}

/* What is insensitive does not scroll: what is inside the scroller is made so. */
static void
qw_sheet_real_set_editable (QwSheet *self, gboolean editable)
{
  GtkWidget *child = adw_bin_get_child (ADW_BIN (self));

  while (GTK_IS_SCROLLED_WINDOW (child) || GTK_IS_VIEWPORT (child))
    child = gtk_widget_get_first_child (child);
  if (child != NULL)
    gtk_widget_set_sensitive (child, editable);
}

static void
qw_sheet_dispose (GObject *object)
{
  QwSheetPrivate *priv = qw_sheet_get_instance_private (QW_SHEET (object));

  qw_form_fill (GTK_WIDGET (object), NULL);
  if (priv->desk != NULL)
    {
      g_signal_handlers_disconnect_by_func (priv->desk, form_cb, object);
      g_signal_handlers_disconnect_by_func (priv->desk, editable_cb, object);
    }
  g_clear_object (&priv->desk);
  g_clear_object (&priv->library);
  G_OBJECT_CLASS (qw_sheet_parent_class)->dispose (object);
}

static void
qw_sheet_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwSheetPrivate *priv = qw_sheet_get_instance_private (QW_SHEET (object));

  switch (id)
    {
    case PROP_DESK:
      g_value_set_object (value, priv->desk);
      break;
    case PROP_LIBRARY:
      g_value_set_object (value, priv->library);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_sheet_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwSheetPrivate *priv = qw_sheet_get_instance_private (QW_SHEET (object));

  switch (id)
    {
    case PROP_DESK:
      if (g_value_get_object (value) != NULL)
        set_desk (QW_SHEET (object), g_value_get_object (value));
      break;
    case PROP_LIBRARY:
      g_set_object (&priv->library, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_sheet_class_init (QwSheetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = qw_sheet_dispose;
  object_class->get_property = qw_sheet_get_property;
  object_class->set_property = qw_sheet_set_property;
  klass->set_editable = qw_sheet_real_set_editable;

  properties[PROP_DESK] = g_param_spec_object ("desk", NULL, NULL, QW_TYPE_DESK, flags);
  properties[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, QW_TYPE_LIBRARY, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_sheet_init (QwSheet *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "sheet");
}

QwDesk *
qw_sheet_get_desk (QwSheet *self)
{
  QwSheetPrivate *priv = qw_sheet_get_instance_private (self);

  g_return_val_if_fail (QW_IS_SHEET (self), NULL);
  return priv->desk;
}

QwLibrary *
qw_sheet_get_library (QwSheet *self)
{
  QwSheetPrivate *priv = qw_sheet_get_instance_private (self);

  g_return_val_if_fail (QW_IS_SHEET (self), NULL);
  return priv->library;
}

void
qw_sheet_say (QwSheet *self, const char *text)
{
  g_return_if_fail (QW_IS_SHEET (self) && text != NULL);
  gtk_widget_activate_action (GTK_WIDGET (self), "editor.say", "s", text);
}
