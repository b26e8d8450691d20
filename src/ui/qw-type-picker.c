/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-type-picker.h"

#include "qw-origin-button.h"
#include "qw-type-card.h"

#include <glib/gi18n.h>

struct _QwTypePicker
{
  QwSection parent_instance;
  GtkFlowBox *cards;
  GtkFilterListModel *shown;
  GtkToggleButton *all;
};

G_DEFINE_FINAL_TYPE (QwTypePicker, qw_type_picker, QW_TYPE_SECTION)

static GtkWidget *
create_card (gpointer item, gpointer user_data)
{
  return g_object_new (QW_TYPE_TYPE_CARD, "item", item, NULL);
}

/* The common types and the chosen one, until all are asked for. */
static gboolean
is_shown (gpointer item, gpointer user_data)
{
  QwTypePicker *self = user_data;

  return gtk_toggle_button_get_active (self->all) || qw_type_item_is_common (item) ||
         qw_type_item_get_selected (item);
}

static void
refilter (QwTypePicker *self)
{
  GtkFilter *filter = gtk_filter_list_model_get_filter (self->shown);

  gtk_filter_changed (filter, GTK_FILTER_CHANGE_DIFFERENT);
}

static gboolean
is_chosen (GtkFlowBoxChild *card)
{
  g_autoptr (QwTypeItem) item = NULL;

  g_object_get (card, "item", &item, NULL);
  return qw_type_item_get_selected (item);
}

static void
mark (GtkWidget *card, gboolean chosen)
{
  if (chosen)
    gtk_widget_set_state_flags (card, GTK_STATE_FLAG_SELECTED, FALSE);
  else
    gtk_widget_unset_state_flags (card, GTK_STATE_FLAG_SELECTED);
  gtk_accessible_update_state (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_STATE_SELECTED, chosen, -1);
}

/* The box selects whatever takes the focus, and to pass a type must not be to pick it: so the box
 * selects nothing, and the chosen card is marked here. */
static void
mark_chosen (QwTypePicker *self)
{
  GtkFlowBoxChild *card = NULL;

  for (int i = 0; (card = gtk_flow_box_get_child_at_index (self->cards, i)) != NULL; i++)
    mark (GTK_WIDGET (card), is_chosen (card));
}

static void
brief_changed_cb (QwTypePicker *self)
{
  refilter (self);
  mark_chosen (self);
}

static void
all_toggled_cb (QwTypePicker *self)
{
  refilter (self);
  mark_chosen (self);
}

static void
activated_cb (QwTypePicker *self, GtkFlowBoxChild *card)
{
  g_autoptr (QwTypeItem) item = NULL;

  g_object_get (card, "item", &item, NULL);
  qw_session_choose_project (qw_section_get_session (QW_SECTION (self)),
                             qw_type_item_get_project_type (item)->id);
}

static char *
format_all (QwTypePicker *self, gboolean all)
{
  return g_strdup (all ? _ ("Show Fewer Types") : _ ("Show All Types"));
}

static gboolean
has_text (QwTypePicker *self, const char *text)
{
  return text != NULL && text[0] != '\0';
}

static void
qw_type_picker_bind (QwSection *section, QwSession *session)
{
  QwTypePicker *self = QW_TYPE_PICKER (section);

  gtk_filter_list_model_set_model (self->shown, qw_session_get_types (session));
  g_signal_connect_object (session, "notify::brief", G_CALLBACK (brief_changed_cb), self,
                           G_CONNECT_SWAPPED);
  brief_changed_cb (self);
}

/* The cards are one stop for Tab, at the chosen one; the arrows go from card to card. */
static gboolean
qw_type_picker_focus (GtkWidget *widget, GtkDirectionType direction)
{
  QwTypePicker *self = QW_TYPE_PICKER (widget);
  GtkWidget *chosen = qw_type_picker_get_chosen (self);
  gboolean in_cards = gtk_widget_get_focus_child (GTK_WIDGET (self->cards)) != NULL;
  gboolean in_picker = gtk_widget_get_focus_child (widget) != NULL;
  gboolean at_all = gtk_widget_is_focus (GTK_WIDGET (self->all));

  if (direction == GTK_DIR_TAB_FORWARD && in_cards)
    return gtk_widget_grab_focus (GTK_WIDGET (self->all));
  if (direction == GTK_DIR_TAB_BACKWARD && in_cards)
    return FALSE;
  if (chosen != NULL && ((direction == GTK_DIR_TAB_FORWARD && !in_picker) ||
                         (direction == GTK_DIR_TAB_BACKWARD && at_all)))
    return gtk_widget_child_focus (chosen, direction);
  return GTK_WIDGET_CLASS (qw_type_picker_parent_class)->focus (widget, direction);
}

static void
qw_type_picker_class_init (QwTypePickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_SECTION_CLASS (klass)->bind = qw_type_picker_bind;
  widget_class->focus = qw_type_picker_focus;

  g_type_ensure (QW_TYPE_ORIGIN_BUTTON);
  g_type_ensure (QW_TYPE_TYPE_CARD);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-type-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, QwTypePicker, cards);
  gtk_widget_class_bind_template_child (widget_class, QwTypePicker, shown);
  gtk_widget_class_bind_template_child (widget_class, QwTypePicker, all);
  gtk_widget_class_bind_template_callback (widget_class, all_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, format_all);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
}

static void
qw_type_picker_init (QwTypePicker *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_filter_list_model_set_filter (self->shown,
                                    GTK_FILTER (gtk_custom_filter_new (is_shown, self, NULL)));
  gtk_flow_box_bind_model (self->cards, G_LIST_MODEL (self->shown), create_card, NULL, NULL);
}

GtkWidget *
qw_type_picker_get_chosen (QwTypePicker *self)
{
  GtkFlowBoxChild *card = NULL;

  g_return_val_if_fail (QW_IS_TYPE_PICKER (self), NULL);
  for (int i = 0; (card = gtk_flow_box_get_child_at_index (self->cards, i)) != NULL; i++)
    if (is_chosen (card))
      return GTK_WIDGET (card);
  return NULL;
}
