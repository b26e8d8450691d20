/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-book-list.h"

#include "qw-option.h"
#include "qw-quote-cell.h"
#include "qw-quote-item.h"
#include "qw-selector.h"
#include "qw-wrap.h"

#include <glib/gi18n.h>

/* Screens of rows below what is seen that are asked for before they are reached. */
#define AHEAD 3

struct _QwBookList
{
  QwBookSection parent_instance;
  GtkSearchEntry *search;
  GtkDropDown *filter;
  GtkDropDown *sort;
  GtkScrolledWindow *scroller;
  GtkListView *view;
  GtkSingleSelection *selection;
  guint asked;        /* rows there were when more were asked for */
  gboolean following; /* the selection follows the book, and tells it nothing */
};

G_DEFINE_FINAL_TYPE (QwBookList, qw_book_list, QW_TYPE_BOOK_SECTION)

static guint chosen_signal;

static gboolean
has_text (QwBookList *self, const char *text)
{
  return text != NULL && text[0] != '\0';
}

static char *
choose_page (QwBookList *self, const char *nothing)
{
  return g_strdup (nothing != NULL ? "nothing" : "list");
}

/* What a line has room for: how many there are, which of them are urgent, and how the others went. */
static char *
format_found (QwBookList *self, const char *found, const char *expiring, const char *won_lost)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  if (found != NULL)
    g_strv_builder_add (builder, found);
  if (expiring != NULL)
    g_strv_builder_add (builder, expiring);
  if (won_lost != NULL)
    g_strv_builder_add (builder, won_lost);
  parts = g_strv_builder_end (builder);
  return g_strjoinv (" · ", parts);
}

static guint
find_quote (QwBookList *self, const char *id)
{
  GListModel *quotes = gtk_single_selection_get_model (self->selection);
  guint n = quotes != NULL ? g_list_model_get_n_items (quotes) : 0;

  for (guint i = 0; id != NULL && i < n; i++)
    {
      g_autoptr (QwQuoteItem) item = g_list_model_get_item (quotes, i);

      if (g_str_equal (qw_quote_item_get_row (item)->id, id))
        return i;
    }
  return GTK_INVALID_LIST_POSITION;
}

/* The list has no call for it: what it does when a row gets the focus itself makes it known as the one that has it. */
static void
focus_row (QwBookList *self, guint position)
{
  gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", position);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static gboolean
has_focus (QwBookList *self)
{
  return gtk_widget_get_focus_child (GTK_WIDGET (self->view)) != NULL ||
         gtk_widget_is_focus (GTK_WIDGET (self->view));
}

/* The quote on the desk is the one that is selected, wherever it has gone in the list. */
static void
follow_book (QwBookList *self)
{
  QwQuote *quote = qw_book_section_get_quote (QW_BOOK_SECTION (self));
  guint position = find_quote (self, quote != NULL ? quote->id : NULL);
  gboolean focused = has_focus (self);

  self->following = TRUE;
  if (gtk_single_selection_get_selected (self->selection) != position)
    {
      gtk_single_selection_set_selected (self->selection, position);
      if (focused && position != GTK_INVALID_LIST_POSITION)
        focus_row (self, position);
    }
  self->following = FALSE;
}

static void
selected_cb (QwBookList *self)
{
  QwQuoteItem *item = gtk_single_selection_get_selected_item (self->selection);
  QwQuoteBook *book = qw_book_section_get_book (QW_BOOK_SECTION (self));

  /* A quote that the search does not find stays on the desk. */
  if (!self->following && item != NULL && book != NULL)
    qw_quote_book_select (book, qw_quote_item_get_row (item)->id);
}

static void
items_changed_cb (QwBookList *self)
{
  self->asked = 0;
  follow_book (self);
}

static void
search_cb (QwBookList *self)
{
  QwQuoteBook *book = qw_book_section_get_book (QW_BOOK_SECTION (self));

  if (book != NULL)
    g_object_set (book, "search", gtk_editable_get_text (GTK_EDITABLE (self->search)), NULL);
}

static void
stop_search_cb (QwBookList *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  qw_book_list_focus (self);
}

static void
choose_cb (QwBookList *self)
{
  g_signal_emit (self, chosen_signal, 0);
}

static gboolean
choose (gpointer user_data)
{
  QwBookList *self = user_data;

  if (gtk_single_selection_get_selected_item (self->selection) != NULL)
    choose_cb (self);
  return G_SOURCE_REMOVE;
}

/* The row has the click after the list, and loses it when the page turns in between. */
static void
released_cb (QwBookList *self)
{
  g_idle_add_full (G_PRIORITY_HIGH_IDLE, choose, g_object_ref (self), g_object_unref);
}

static void
scrolled_cb (QwBookList *self)
{
  QwQuoteBook *book = qw_book_section_get_book (QW_BOOK_SECTION (self));
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  double bottom = gtk_adjustment_get_value (adjustment) +
                  (1 + AHEAD) * gtk_adjustment_get_page_size (adjustment);
  guint n;

  if (book == NULL || bottom < gtk_adjustment_get_upper (adjustment))
    return;
  n = g_list_model_get_n_items (qw_quote_book_get_quotes (book));
  if (n == self->asked)
    return;
  self->asked = n;
  qw_quote_book_load_more (book);
}

static void
bind_selector (GtkDropDown *drop_down, QwQuoteBook *book, const char *name)
{
  g_autoptr (QwSelector) selector = NULL;
  g_autoptr (GListModel) options = NULL;
  g_autofree char *title = NULL;

  g_object_get (book, name, &selector, NULL);
  g_object_get (selector, "options", &options, "title", &title, NULL);
  gtk_drop_down_set_expression (drop_down,
                                gtk_property_expression_new (QW_TYPE_OPTION, NULL, "title"));
  gtk_drop_down_set_model (drop_down, options);
  gtk_widget_set_tooltip_text (GTK_WIDGET (drop_down), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
  /* What takes the focus is the button inside, which the oldest GTK leaves without a name. */
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (drop_down))),
      GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_object_bind_property (selector, "selected", drop_down, "selected",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}

static void
qw_book_list_bind (QwBookSection *section, QwQuoteBook *book)
{
  QwBookList *self = QW_BOOK_LIST (section);
  GListModel *quotes = qw_quote_book_get_quotes (book);

  bind_selector (self->filter, book, "filter");
  bind_selector (self->sort, book, "sort");
  self->following = TRUE;
  gtk_single_selection_set_model (self->selection, quotes);
  self->following = FALSE;
  g_signal_connect_object (quotes, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (book, "notify::selected", G_CALLBACK (follow_book), self,
                           G_CONNECT_SWAPPED);
  follow_book (self);
}

static void
qw_book_list_class_init (QwBookListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_BOOK_SECTION_CLASS (klass)->bind = qw_book_list_bind;

  chosen_signal = g_signal_new ("chosen", QW_TYPE_BOOK_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);

  g_type_ensure (QW_TYPE_QUOTE_CELL);
  g_type_ensure (QW_TYPE_WRAP);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-book-list.ui");
  gtk_widget_class_bind_template_child (widget_class, QwBookList, search);
  gtk_widget_class_bind_template_child (widget_class, QwBookList, filter);
  gtk_widget_class_bind_template_child (widget_class, QwBookList, sort);
  gtk_widget_class_bind_template_child (widget_class, QwBookList, scroller);
  gtk_widget_class_bind_template_child (widget_class, QwBookList, view);
  gtk_widget_class_bind_template_child (widget_class, QwBookList, selection);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, choose_page);
  gtk_widget_class_bind_template_callback (widget_class, format_found);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_cb);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
  gtk_widget_class_bind_template_callback (widget_class, qw_book_list_focus);
}

static void
qw_book_list_init (QwBookList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "value-changed",
                           G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
}

void
qw_book_list_find (QwBookList *self)
{
  g_return_if_fail (QW_IS_BOOK_LIST (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

void
qw_book_list_focus (QwBookList *self)
{
  guint position;

  g_return_if_fail (QW_IS_BOOK_LIST (self));
  position = gtk_single_selection_get_selected (self->selection);
  if (position == GTK_INVALID_LIST_POSITION)
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
  else
    focus_row (self, position);
}
