/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-editor.h"

struct _QwQuoteEditor
{
  AdwBin parent_instance;
  QwDesk *desk;
  QwLibrary *library;
};

enum
{
  PROP_0,
  PROP_DESK,
  PROP_LIBRARY,
  N_PROPS
};

enum
{
  REVISE,
  SAID,
  N_SIGNALS
};

G_DEFINE_FINAL_TYPE (QwQuoteEditor, qw_quote_editor, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
qw_quote_editor_dispose (GObject *object)
{
  QwQuoteEditor *self = QW_QUOTE_EDITOR (object);

  g_clear_object (&self->desk);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (qw_quote_editor_parent_class)->dispose (object);
}

static void
qw_quote_editor_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwQuoteEditor *self = QW_QUOTE_EDITOR (object);

  switch (id)
    {
    case PROP_DESK:
      g_value_set_object (value, self->desk);
      break;
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_quote_editor_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwQuoteEditor *self = QW_QUOTE_EDITOR (object);

  switch (id)
    {
    case PROP_DESK:
      g_set_object (&self->desk, g_value_get_object (value));
      break;
    case PROP_LIBRARY:
      g_set_object (&self->library, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_quote_editor_class_init (QwQuoteEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = qw_quote_editor_dispose;
  object_class->get_property = qw_quote_editor_get_property;
  object_class->set_property = qw_quote_editor_set_property;

  properties[PROP_DESK] = g_param_spec_object ("desk", NULL, NULL, QW_TYPE_DESK, flags);
  properties[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, QW_TYPE_LIBRARY, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[REVISE] = g_signal_new ("revise", QW_TYPE_QUOTE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
  signals[SAID] = g_signal_new ("said", QW_TYPE_QUOTE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
qw_quote_editor_init (QwQuoteEditor *self)
{
}

void
qw_quote_editor_show_line (QwQuoteEditor *self, guint position)
{
  g_return_if_fail (QW_IS_QUOTE_EDITOR (self));
}

void
qw_quote_editor_show_sheet (QwQuoteEditor *self, const char *name)
{
  g_return_if_fail (QW_IS_QUOTE_EDITOR (self) && name != NULL);
}
