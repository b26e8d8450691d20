/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-origin-button.h"

#include "qw-choice.h"
#include "qw-figure-item.h"
#include "qw-line-item.h"
#include "qw-origin-popover.h"
#include "qw-outlook.h"
#include "qw-session.h"
#include "qw-share-item.h"
#include "qw-type-item.h"

#include <glib/gi18n.h>

struct _QwOriginButton
{
  AdwBin parent_instance;
  GtkMenuButton *button;
  GObject *item;
  char *part;
};

enum
{
  PROP_0,
  PROP_ITEM,
  PROP_SUBJECT,
  PROP_PART,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwOriginButton, qw_origin_button, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

static QwOrigin *
make_origin (GObject *item, const char *part)
{
  if (QW_IS_LINE_ITEM (item))
    return qw_line_item_get_origin (QW_LINE_ITEM (item));
  if (QW_IS_FIGURE_ITEM (item))
    return qw_figure_item_get_origin (QW_FIGURE_ITEM (item));
  if (QW_IS_CHOICE (item))
    return qw_choice_get_origin (QW_CHOICE (item));
  if (QW_IS_TYPE_ITEM (item))
    return qw_type_item_get_origin (QW_TYPE_ITEM (item));
  if (QW_IS_SESSION (item))
    return qw_origin_new_for_rate (qw_session_get_estimate (QW_SESSION (item)));
  if (QW_IS_SHARE_ITEM (item))
    return qw_share_item_get_origin (QW_SHARE_ITEM (item));
  if (QW_IS_OUTLOOK (item) && g_strcmp0 (part, "start") == 0)
    return qw_outlook_get_start_origin (QW_OUTLOOK (item));
  if (QW_IS_OUTLOOK (item))
    return qw_outlook_get_origin (QW_OUTLOOK (item));
  return NULL;
}

static void
create_popover (GtkMenuButton *button, gpointer user_data)
{
  QwOriginButton *self = user_data;
  g_autoptr (QwOrigin) origin = make_origin (self->item, self->part);

  gtk_menu_button_set_popover (button, origin != NULL ? qw_origin_popover_new (origin) : NULL);
}

static void
set_subject (QwOriginButton *self, const char *subject)
{
  g_autofree char *label = NULL;

  if (subject == NULL)
    return;
  /* Translators: name of a button, for screen readers; %s is a line or a feature. */
  label = g_strdup_printf (_ ("Where does this come from: %s"), subject);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
}

static void
qw_origin_button_dispose (GObject *object)
{
  QwOriginButton *self = QW_ORIGIN_BUTTON (object);

  g_clear_object (&self->item);
  g_clear_pointer (&self->part, g_free);
  G_OBJECT_CLASS (qw_origin_button_parent_class)->dispose (object);
}

static void
qw_origin_button_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwOriginButton *self = QW_ORIGIN_BUTTON (object);

  switch (id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_origin_button_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwOriginButton *self = QW_ORIGIN_BUTTON (object);

  switch (id)
    {
    case PROP_ITEM:
      g_set_object (&self->item, g_value_get_object (value));
      break;
    case PROP_SUBJECT:
      set_subject (self, g_value_get_string (value));
      break;
    case PROP_PART:
      g_free (self->part);
      self->part = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_origin_button_class_init (QwOriginButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_origin_button_dispose;
  object_class->get_property = qw_origin_button_get_property;
  object_class->set_property = qw_origin_button_set_property;

  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, G_TYPE_OBJECT,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SUBJECT] = g_param_spec_string ("subject", NULL, NULL, NULL,
                                                  G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_PART] = g_param_spec_string ("part", NULL, NULL, NULL,
                                               G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-origin-button.ui");
  gtk_widget_class_bind_template_child (widget_class, QwOriginButton, button);
}

static void
qw_origin_button_init (QwOriginButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->button, create_popover, self, NULL);
}
