/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-form-field.h"

#include <glib/gi18n.h>

/* What every field keeps, whatever widget it is. */
typedef struct
{
  QwPartItem *item;
  gulong changed;
  gulong renamed;
  char *field;
  char *title;
  gboolean showing;
} Link;

enum
{
  PROP_0,
  PROP_ITEM,
  PROP_FIELD,
  PROP_TITLE
};

static G_DEFINE_QUARK (qw_form_field_link, link);
static G_DEFINE_QUARK (qw_form_border, border);

G_DEFINE_INTERFACE (QwFormField, qw_form_field, GTK_TYPE_WIDGET)

static Link *
get_link (QwFormField *self)
{
  return g_object_get_qdata (G_OBJECT (self), link_quark ());
}

static GtkWidget *
get_control (QwFormField *self)
{
  QwFormFieldInterface *iface = QW_FORM_FIELD_GET_IFACE (self);

  return iface->get_control != NULL ? iface->get_control (self) : GTK_WIDGET (self);
}

static void
drop_item (Link *link)
{
  if (link->item != NULL)
    {
      g_clear_signal_handler (&link->changed, link->item);
      g_clear_signal_handler (&link->renamed, link->item);
    }
  g_clear_object (&link->item);
}

static void
unlink_item (gpointer data)
{
  Link *link = data;

  drop_item (link);
  g_free (link->field);
  g_free (link->title);
  g_free (link);
}

/* "Price of Landing page": in a list every row has a price. */
static char *
make_name (Link *link, const char *title)
{
  g_autofree char *label = NULL;

  if (qw_part_item_get_kind (link->item) != QW_PART_QUOTE)
    g_object_get (link->item, "label", &label, NULL);
  if (label == NULL || label[0] == '\0')
    return g_strdup (title);
  /* A title that is half a sentence has no "of". */
  if (strpbrk (title, ",:") != NULL)
    return g_strdup_printf ("%s – %s", title, label);
  /* Translators: the name of an entry for screen readers, such as “Price of Landing page” */
  return g_strdup_printf (_ ("%1$s of %2$s"), title, label);
}

static void
name_control (QwFormField *self)
{
  Link *link = get_link (self);
  GtkWidget *control = get_control (self);
  const char *title = qw_form_field_get_title (self);
  g_autofree char *name = NULL;

  /* Rows of libadwaita and their switches have their names; twice, they would be said twice. */
  if (link->item == NULL || title == NULL || GTK_IS_LIST_BOX_ROW (control) ||
      GTK_IS_SWITCH (control))
    return;
  name = make_name (link, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  if (QW_FORM_FIELD_GET_IFACE (self)->named != NULL)
    QW_FORM_FIELD_GET_IFACE (self)->named (self, name);
}

static void
explain (QwFormField *self, const char *error)
{
  GtkAccessible *control = GTK_ACCESSIBLE (get_control (self));

  if (QW_FORM_FIELD_GET_IFACE (self)->explain == NULL)
    return;
  QW_FORM_FIELD_GET_IFACE (self)->explain (self, error);
  gtk_accessible_update_state (
      control, GTK_ACCESSIBLE_STATE_INVALID,
      error != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  if (error != NULL)
    gtk_accessible_update_property (control, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, error, -1);
  else
    gtk_accessible_reset_property (control, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}

void
qw_form_field_refresh (QwFormField *self)
{
  Link *link = NULL;

  g_return_if_fail (QW_IS_FORM_FIELD (self));
  link = get_link (self);
  if (link->item == NULL || link->field == NULL)
    return;
  link->showing = TRUE;
  QW_FORM_FIELD_GET_IFACE (self)->show (self, link->item, link->field);
  link->showing = FALSE;
  explain (self, qw_part_item_get_error (link->item, link->field));
}

static void
connect_item (QwFormField *self)
{
  Link *link = get_link (self);
  g_autofree char *signal = NULL;

  if (link->item == NULL || link->field == NULL || link->changed != 0)
    return;
  signal = g_strdup_printf ("changed::%s", link->field);
  link->changed = g_signal_connect_swapped (link->item, signal, G_CALLBACK (qw_form_field_refresh),
                                            self);
  if (qw_part_item_get_kind (link->item) != QW_PART_QUOTE)
    link->renamed = g_signal_connect_swapped (link->item, "notify::label",
                                              G_CALLBACK (name_control), self);
  qw_form_field_refresh (self);
  name_control (self);
}

static void
set_item (QwFormField *self, QwPartItem *item)
{
  Link *link = get_link (self);

  if (item == link->item)
    return;
  drop_item (link);
  link->item = item != NULL ? g_object_ref (item) : NULL;
  connect_item (self);
  g_object_notify (G_OBJECT (self), "item");
}

void
qw_form_field_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  Link *link = get_link (QW_FORM_FIELD (object));

  switch (id)
    {
    case PROP_ITEM:
      g_value_set_object (value, link->item);
      break;
    case PROP_FIELD:
      g_value_set_string (value, link->field);
      break;
    case PROP_TITLE:
      g_value_set_string (value, link->title);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

void
qw_form_field_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwFormField *self = QW_FORM_FIELD (object);
  Link *link = get_link (self);

  switch (id)
    {
    case PROP_ITEM:
      set_item (self, g_value_get_object (value));
      break;
    case PROP_FIELD:
      g_return_if_fail (link->field == NULL);
      link->field = g_value_dup_string (value);
      connect_item (self);
      break;
    case PROP_TITLE:
      g_free (link->title);
      link->title = g_value_dup_string (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_form_field_default_init (QwFormFieldInterface *iface)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  g_object_interface_install_property (
      iface, g_param_spec_object ("item", NULL, NULL, QW_TYPE_PART_ITEM, flags));
  g_object_interface_install_property (iface,
                                       g_param_spec_string ("field", NULL, NULL, NULL, flags));
  g_object_interface_install_property (iface,
                                       g_param_spec_string ("title", NULL, NULL, NULL, flags));
}

void
qw_form_field_install (GObjectClass *klass, gboolean titled)
{
  klass->get_property = qw_form_field_get_property;
  klass->set_property = qw_form_field_set_property;
  g_object_class_override_property (klass, PROP_ITEM, "item");
  g_object_class_override_property (klass, PROP_FIELD, "field");
  if (titled)
    g_object_class_override_property (klass, PROP_TITLE, "title");
}

/* What is being taken apart shows nothing any more. */
static void
destroy_cb (QwFormField *self)
{
  drop_item (get_link (self));
}

void
qw_form_field_start (QwFormField *self)
{
  g_object_set_qdata_full (G_OBJECT (self), link_quark (), g_new0 (Link, 1), unlink_item);
  g_signal_connect (self, "destroy", G_CALLBACK (destroy_cb), NULL);
}

QwPartItem *
qw_form_field_get_item (QwFormField *self)
{
  g_return_val_if_fail (QW_IS_FORM_FIELD (self), NULL);
  return get_link (self)->item;
}

const char *
qw_form_field_get_field (QwFormField *self)
{
  g_return_val_if_fail (QW_IS_FORM_FIELD (self), NULL);
  return get_link (self)->field;
}

const char *
qw_form_field_get_title (QwFormField *self)
{
  Link *link = NULL;

  g_return_val_if_fail (QW_IS_FORM_FIELD (self), NULL);
  link = get_link (self);
  /* A row of libadwaita has it; what is there is copied once, as errors are put beside it. */
  if (link->title == NULL)
    g_object_get (self, "title", &link->title, NULL);
  return link->title;
}

static Link *
get_writable (QwFormField *self)
{
  Link *link = get_link (self);

  return link->showing || link->item == NULL || link->field == NULL ? NULL : link;
}

void
qw_form_field_type (QwFormField *self, const char *text)
{
  Link *link = NULL;

  g_return_if_fail (QW_IS_FORM_FIELD (self) && text != NULL);
  link = get_writable (self);
  if (link != NULL)
    qw_part_item_type (link->item, link->field, text);
}

void
qw_form_field_set_boolean (QwFormField *self, gboolean value)
{
  Link *link = NULL;

  g_return_if_fail (QW_IS_FORM_FIELD (self));
  link = get_writable (self);
  if (link != NULL)
    qw_part_item_set_boolean (link->item, link->field, value);
}

void
qw_form_field_set_word (QwFormField *self, guint value)
{
  Link *link = NULL;

  g_return_if_fail (QW_IS_FORM_FIELD (self));
  link = get_writable (self);
  if (link != NULL)
    qw_part_item_set_word (link->item, link->field, value);
}

void
qw_form_border (GtkWidget *root)
{
  g_object_set_qdata (G_OBJECT (root), border_quark (), GINT_TO_POINTER (TRUE));
}

void
qw_form_fill (GtkWidget *root, QwPartItem *item)
{
  g_return_if_fail (GTK_IS_WIDGET (root));
  if (QW_IS_FORM_FIELD (root))
    {
      set_item (QW_FORM_FIELD (root), item);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (g_object_get_qdata (G_OBJECT (child), border_quark ()) == NULL)
      qw_form_fill (child, item);
}

QwFormField *
qw_form_find (GtkWidget *root, const char *field)
{
  g_return_val_if_fail (GTK_IS_WIDGET (root) && field != NULL, NULL);
  if (QW_IS_FORM_FIELD (root))
    return g_strcmp0 (get_link (QW_FORM_FIELD (root))->field, field) == 0 ? QW_FORM_FIELD (root)
                                                                          : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      QwFormField *found = qw_form_find (child, field);

      if (found != NULL)
        return found;
    }
  return NULL;
}
