/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-snippet-bar.h"

#include <glib/gi18n.h>

#define TITLE_LENGTH 60
#define LIST_HEIGHT  300

struct _QwSnippetBar
{
  AdwBin parent_instance;
  QwLibrary *library;
  QwPartItem *item;
  char *field;
  guint kind;
  GtkMenuButton *insert;
  GtkListBox *list;
  GtkWidget *nothing;
};

enum
{
  PROP_0,
  PROP_LIBRARY,
  PROP_ITEM,
  PROP_FIELD,
  PROP_KIND,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwSnippetBar, qw_snippet_bar, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

static void
say (QwSnippetBar *self, const char *text)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "editor.say", "s", text);
}

static void
update (QwSnippetBar *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), self->library != NULL && self->item != NULL);
}

static GtkWidget *
make_row (const QwSnippet *snippet)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", snippet->title, "xalign", 0.0,
                                   "ellipsize", PANGO_ELLIPSIZE_END, "max-width-chars", 40, NULL);
  GtkWidget *row = g_object_new (GTK_TYPE_LIST_BOX_ROW, "child", label, NULL);

  g_object_set_data_full (G_OBJECT (row), "text", g_strdup (snippet->text), g_free);
  return row;
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwSnippetBar) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) snippets = qw_library_array_finish (QW_LIBRARY (source), result, &error);
  GtkWidget *row = NULL;

  if (self->list == NULL)
    return;
  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
  for (guint i = 0; snippets != NULL && i < snippets->len; i++)
    gtk_list_box_append (self->list, make_row (snippets->pdata[i]));
  gtk_widget_set_visible (self->nothing, snippets == NULL || snippets->len == 0);
  if (error != NULL)
    say (self, error->message);
}

static void
activated_cb (GtkListBox *list, GtkListBoxRow *row, QwSnippetBar *self)
{
  gtk_menu_button_popdown (self->insert);
  qw_snippet_bar_insert (self, g_object_get_data (G_OBJECT (row), "text"));
}

static GtkWidget *
make_popover (QwSnippetBar *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy",
                                      GTK_POLICY_NEVER, "propagate-natural-height", TRUE,
                                      "max-content-height", LIST_HEIGHT, NULL);

  self->list = g_object_new (GTK_TYPE_LIST_BOX, "selection-mode", GTK_SELECTION_NONE, NULL);
  self->nothing = gtk_label_new (_ ("Nothing is kept yet"));
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (activated_cb), self, 0);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (box), self->nothing);
  gtk_box_append (GTK_BOX (box), scroller);
  return g_object_new (GTK_TYPE_POPOVER, "child", box, NULL);
}

/* What is kept may have changed since: it is listed again every time. */
static void
popup_cb (GtkMenuButton *button, gpointer user_data)
{
  QwSnippetBar *self = user_data;

  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_popover (button, make_popover (self));
  qw_library_list_snippets_async (self->library, (QwSnippetKind) self->kind, NULL, listed_cb,
                                  g_object_ref (self));
}

static void
kept_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwSnippetBar) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *id = qw_library_id_finish (QW_LIBRARY (source), result, &error);

  say (self, id != NULL ? _ ("Kept for other quotes") : error->message);
}

/* The first line is what it is found by. */
static char *
make_title (const char *text)
{
  g_autofree char *line = g_strndup (text, strcspn (text, "\n"));

  if (g_utf8_strlen (line, -1) <= TITLE_LENGTH)
    return g_steal_pointer (&line);
  *g_utf8_offset_to_pointer (line, TITLE_LENGTH) = '\0';
  return g_strconcat (line, "…", NULL);
}

static void
keep_cb (QwSnippetBar *self)
{
  g_autofree char *text = qw_part_item_get_text (self->item, self->field);
  g_autofree char *title = NULL;
  g_autoptr (QwSnippet) snippet = NULL;

  if (g_strstrip (text)[0] == '\0')
    {
      say (self, _ ("There is no text to keep yet"));
      return;
    }
  title = make_title (text);
  snippet = qw_snippet_new ((QwSnippetKind) self->kind, title, text);
  qw_library_save_snippet_async (self->library, snippet, NULL, kept_cb, g_object_ref (self));
}

static void
qw_snippet_bar_dispose (GObject *object)
{
  QwSnippetBar *self = QW_SNIPPET_BAR (object);

  self->list = NULL;
  g_clear_object (&self->library);
  g_clear_object (&self->item);
  g_clear_pointer (&self->field, g_free);
  G_OBJECT_CLASS (qw_snippet_bar_parent_class)->dispose (object);
}

static void
qw_snippet_bar_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwSnippetBar *self = QW_SNIPPET_BAR (object);

  switch (id)
    {
    case PROP_LIBRARY:
      g_set_object (&self->library, g_value_get_object (value));
      update (self);
      break;
    case PROP_ITEM:
      g_set_object (&self->item, g_value_get_object (value));
      update (self);
      break;
    case PROP_FIELD:
      g_free (self->field);
      self->field = g_value_dup_string (value);
      break;
    case PROP_KIND:
      self->kind = g_value_get_uint (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_snippet_bar_class_init (QwSnippetBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = qw_snippet_bar_dispose;
  object_class->set_property = qw_snippet_bar_set_property;
  properties[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, QW_TYPE_LIBRARY, flags);
  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, QW_TYPE_PART_ITEM, flags);
  properties[PROP_FIELD] = g_param_spec_string ("field", NULL, NULL, NULL, flags);
  properties[PROP_KIND] = g_param_spec_uint ("kind", NULL, NULL, 0, QW_SNIPPET_REASON, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_snippet_bar_init (QwSnippetBar *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *keep = gtk_button_new_with_mnemonic (_ ("Keep"));

  self->insert = g_object_new (GTK_TYPE_MENU_BUTTON, "label", _ ("Insert a Kept Text"), NULL);
  gtk_menu_button_set_create_popup_func (self->insert, popup_cb, self, NULL);
  g_signal_connect_swapped (keep, "clicked", G_CALLBACK (keep_cb), self);
  gtk_widget_set_tooltip_text (keep, _ ("Keep This Text for Other Quotes"));
  gtk_widget_add_css_class (keep, "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->insert), "flat");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->insert));
  gtk_box_append (GTK_BOX (box), keep);
  adw_bin_set_child (ADW_BIN (self), box);
  update (self);
}

void
qw_snippet_bar_insert (QwSnippetBar *self, const char *text)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  g_return_if_fail (QW_IS_SNIPPET_BAR (self) && text != NULL);
  if (self->item == NULL)
    return;
  before = qw_part_item_get_text (self->item, self->field);
  after = before[0] != '\0' ? g_strdup_printf ("%s%s%s", before,
                                               g_str_has_suffix (before, "\n") ? "" : "\n", text)
                            : g_strdup (text);
  qw_part_item_type (self->item, self->field, after);
}
