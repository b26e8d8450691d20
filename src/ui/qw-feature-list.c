/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-feature-list.h"

#include "qw-feature-row.h"

#include <glib/gi18n.h>

/* Rows that the first frame shows, and how many join with each frame after it. */
#define FIRST_ROWS   3
#define ROWS_A_FRAME 4
/* Of a catalog with more, the rest is built as it comes near: a search has to take all of them away at once. */
#define MOST_UNSEEN 120

struct _QwFeatureList
{
  QwSection parent_instance;
  GtkListBox *rows;
  GtkFilterListModel *shown;
  GtkSliceListModel *built;
  GtkSearchEntry *search;
  GtkToggleButton *all;
  char *needle;
  guint tick_id;
  gboolean follows; /* what is seen of it */
  guint n_rests;
};

G_DEFINE_FINAL_TYPE (QwFeatureList, qw_feature_list, QW_TYPE_SECTION)

static GtkWidget *
create_row (gpointer item, gpointer user_data)
{
  return g_object_new (QW_TYPE_FEATURE_ROW, "choice", item, NULL);
}

static const char *
group_of (GtkListBoxRow *row)
{
  g_autoptr (QwChoice) choice = NULL;

  g_object_get (row, "choice", &choice, NULL);
  return qw_choice_get_group (choice);
}

static void
add_header (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_data)
{
  const char *group = group_of (row);
  GtkWidget *label = NULL;

  if (before != NULL && g_str_equal (group_of (before), group))
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  label = gtk_label_new (group);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "group-title");
  gtk_list_box_row_set_header (row, label);
}

static gboolean
is_shown (gpointer item, gpointer user_data)
{
  QwFeatureList *self = user_data;

  if (self->needle != NULL)
    return qw_choice_matches (item, self->needle);
  return gtk_toggle_button_get_active (self->all) || qw_choice_is_usual (item);
}

static gboolean
is_far_below (QwFeatureList *self, GtkWidget *page)
{
  graphene_rect_t bounds;

  if (page == NULL || !gtk_widget_compute_bounds (GTK_WIDGET (self->rows), page, &bounds))
    return FALSE;
  return bounds.origin.y + bounds.size.height > 2 * (float) gtk_widget_get_height (page);
}

static gboolean build_more (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data);

static void
go_on (QwFeatureList *self)
{
  self->n_rests = 0;
  if (self->tick_id == 0)
    self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), build_more, NULL, NULL);
}

/* Until its end comes near by scrolling. */
static gboolean
rests (QwFeatureList *self)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);

  if (!is_far_below (self, page))
    return FALSE;
  if (!self->follows)
    g_signal_connect_object (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (page)),
                             "value-changed", G_CALLBACK (go_on), self, G_CONNECT_SWAPPED);
  self->follows = TRUE;
  return TRUE;
}

/* Where the page is scrolled to is laid out only after this: one look more before it stops. */
static gboolean
build_more (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  QwFeatureList *self = QW_FEATURE_LIST (widget);
  guint built = gtk_slice_list_model_get_size (self->built);
  gboolean whole = built >= g_list_model_get_n_items (G_LIST_MODEL (self->shown));

  if (whole || (built >= MOST_UNSEEN && rests (self)))
    {
      if (!whole && self->n_rests++ == 0)
        return G_SOURCE_CONTINUE;
      self->tick_id = 0;
      return G_SOURCE_REMOVE;
    }
  gtk_slice_list_model_set_size (self->built, built + ROWS_A_FRAME);
  return G_SOURCE_CONTINUE;
}

static void
refilter (QwFeatureList *self)
{
  GtkFilter *filter = gtk_filter_list_model_get_filter (self->shown);

  gtk_filter_changed (filter, GTK_FILTER_CHANGE_DIFFERENT);
  go_on (self);
}

static void
start_again (QwFeatureList *self)
{
  gtk_slice_list_model_set_size (self->built, FIRST_ROWS);
  refilter (self);
}

static void
search_changed_cb (QwFeatureList *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));

  g_clear_pointer (&self->needle, g_free);
  if (text[0] != '\0')
    self->needle = g_utf8_casefold (text, -1);
  start_again (self);
}

static void
activated_cb (QwFeatureList *self, GtkListBoxRow *row)
{
  qw_feature_row_activate (QW_FEATURE_ROW (row));
}

static char *
format_all (QwFeatureList *self, gboolean all)
{
  return g_strdup (all ? _ ("Show Usual Features") : _ ("Show All Features"));
}

static void
qw_feature_list_bind (QwSection *section, QwSession *session)
{
  QwFeatureList *self = QW_FEATURE_LIST (section);

  gtk_filter_list_model_set_model (self->shown, qw_session_get_features (session));
  g_signal_connect_object (session, "notify::type", G_CALLBACK (refilter), self, G_CONNECT_SWAPPED);
  start_again (self);
}

static void
qw_feature_list_finalize (GObject *object)
{
  QwFeatureList *self = QW_FEATURE_LIST (object);

  g_free (self->needle);
  G_OBJECT_CLASS (qw_feature_list_parent_class)->finalize (object);
}

static void
qw_feature_list_class_init (QwFeatureListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_SECTION_CLASS (klass)->bind = qw_feature_list_bind;

  g_type_ensure (QW_TYPE_FEATURE_ROW);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-feature-list.ui");
  object_class->finalize = qw_feature_list_finalize;
  gtk_widget_class_bind_template_child (widget_class, QwFeatureList, rows);
  gtk_widget_class_bind_template_child (widget_class, QwFeatureList, shown);
  gtk_widget_class_bind_template_child (widget_class, QwFeatureList, built);
  gtk_widget_class_bind_template_child (widget_class, QwFeatureList, search);
  gtk_widget_class_bind_template_child (widget_class, QwFeatureList, all);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, start_again);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, format_all);
}

static void
qw_feature_list_init (QwFeatureList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_filter_list_model_set_filter (self->shown,
                                    GTK_FILTER (gtk_custom_filter_new (is_shown, self, NULL)));
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (self->built), create_row, NULL, NULL);
  gtk_list_box_set_header_func (self->rows, add_header, NULL, NULL);
}

void
qw_feature_list_find (QwFeatureList *self)
{
  g_return_if_fail (QW_IS_FEATURE_LIST (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static QwFeatureRow *
find_row (QwFeatureList *self, const char *feature)
{
  GtkListBoxRow *row = NULL;

  /* All rows at once: what is still to be built above would move this one away. */
  gtk_slice_list_model_set_size (self->built, G_MAXUINT);
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->rows, i)) != NULL; i++)
    {
      g_autoptr (QwChoice) choice = NULL;

      g_object_get (row, "choice", &choice, NULL);
      if (g_str_equal (qw_choice_get_feature (choice)->id, feature))
        return QW_FEATURE_ROW (row);
    }
  return NULL;
}

GtkWidget *
qw_feature_list_show (QwFeatureList *self, const char *feature)
{
  QwFeatureRow *row = NULL;

  g_return_val_if_fail (QW_IS_FEATURE_LIST (self), NULL);
  row = find_row (self, feature);
  if (row == NULL)
    {
      gtk_editable_set_text (GTK_EDITABLE (self->search), "");
      search_changed_cb (self);
      row = find_row (self, feature);
    }
  if (row == NULL)
    {
      gtk_toggle_button_set_active (self->all, TRUE);
      row = find_row (self, feature);
    }
  return row != NULL ? qw_feature_row_get_control (row) : NULL;
}
