/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-track-row.h"

#include "qw-pair.h"

#include <glib/gi18n.h>

struct _QwTrackRow
{
  GtkBox parent_instance;
  QwTrackItem *item;
  GtkWidget *edit;
  GtkWidget *delete;
};

enum
{
  PROP_0,
  PROP_ITEM,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwTrackRow, qw_track_row, GTK_TYPE_BOX)

static GParamSpec *properties[N_PROPS];

/* What there is to say of it, beside each other. */
static char *
join_texts (QwTrackItem *item, const char *const *names)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  for (; *names != NULL; names++)
    {
      g_autofree char *text = NULL;

      g_object_get (item, *names, &text, NULL);
      if (text[0] != '\0')
        g_strv_builder_add (builder, text);
    }
  parts = g_strv_builder_end (builder);
  return g_strjoinv (" · ", parts);
}

static char *
format_rest (QwTrackRow *self, QwTrackItem *item)
{
  static const char *const names[] = { "rate", "left", "reason", "origin", NULL };

  return item != NULL ? join_texts (item, names) : NULL;
}

static gboolean
has_rest (QwTrackRow *self, QwTrackItem *item)
{
  g_autofree char *rest = format_rest (self, item);

  return rest != NULL && rest[0] != '\0';
}

static char *
format_planned (QwTrackRow *self, QwTrackItem *item)
{
  g_autofree char *planned = NULL;
  g_autofree char *verdict = NULL;

  if (item == NULL)
    return NULL;
  g_object_get (item, "planned", &planned, "verdict", &verdict, NULL);
  if (planned[0] == '\0')
    return g_strdup (_ ("Nothing was planned"));
  if (verdict[0] == '\0')
    /* Translators: %s are hours. */
    return g_strdup_printf (_ ("planned: %s"), planned);
  /* Translators: hours that were planned, and whether they held: "90–260 h, within its range". */
  return g_strdup_printf (_ ("planned: %s, %s"), planned, verdict);
}

/* Takes the name. */
static void
name_button (GtkWidget *button, char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_free (name);
}

static void
set_item (QwTrackRow *self, QwTrackItem *item)
{
  gboolean editable = FALSE;
  g_autofree char *title = NULL;

  if (!g_set_object (&self->item, item))
    return;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEM]);
  if (item == NULL)
    return;
  g_object_get (item, "editable", &editable, "title", &title, NULL);
  /* The outcome of a quote is changed where the quote is. */
  gtk_widget_set_visible (self->edit, editable);
  gtk_widget_set_visible (self->delete, editable);
  /* Translators: names of buttons, for screen readers; %s is the title of a job. */
  name_button (self->edit, g_strdup_printf (_ ("Edit %s"), title));
  name_button (self->delete, g_strdup_printf (_ ("Delete %s"), title));
}

static void
edit_cb (QwTrackRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "track.edit", "s",
                              qw_track_item_get_job (self->item)->id);
}

static void
delete_cb (QwTrackRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "track.delete", "s",
                              qw_track_item_get_job (self->item)->id);
}

static void
qw_track_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), QW_TYPE_TRACK_ROW);
  g_clear_object (&QW_TRACK_ROW (object)->item);
  G_OBJECT_CLASS (qw_track_row_parent_class)->dispose (object);
}

static void
qw_track_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_ITEM:
      g_value_set_object (value, QW_TRACK_ROW (object)->item);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_track_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_ITEM:
      set_item (QW_TRACK_ROW (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_track_row_class_init (QwTrackRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_track_row_dispose;
  object_class->get_property = qw_track_row_get_property;
  object_class->set_property = qw_track_row_set_property;
  properties[PROP_ITEM] = g_param_spec_object (
      "item", NULL, NULL, QW_TYPE_TRACK_ITEM,
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (QW_TYPE_PAIR);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-track-row.ui");
  gtk_widget_class_bind_template_child (widget_class, QwTrackRow, edit);
  gtk_widget_class_bind_template_child (widget_class, QwTrackRow, delete);
  gtk_widget_class_bind_template_callback (widget_class, format_rest);
  gtk_widget_class_bind_template_callback (widget_class, has_rest);
  gtk_widget_class_bind_template_callback (widget_class, format_planned);
  gtk_widget_class_bind_template_callback (widget_class, edit_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
}

static void
qw_track_row_init (QwTrackRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
