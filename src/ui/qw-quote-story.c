/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-story.h"

#include "qw-change-words.h"
#include "qw-page.h"
#include "qw-plain-row.h"
#include "qw-quote-item.h"
#include "qw-quote-past.h"
#include "qw-quote-words.h"

#include <glib/gi18n.h>

/* Rows of each list that are shown at most; a letter has all changes. */
#define MOST_ROWS 100

struct _QwQuoteStory
{
  QwBookSection parent_instance;
  QwQuotePast *past;
  GtkWidget *changes_part;
  GtkLabel *changes_title;
  GtkListBox *changes;
  GtkWidget *steps_part;
  GtkListBox *steps;
  GtkWidget *revisions_part;
  GtkListBox *revisions;
};

G_DEFINE_FINAL_TYPE (QwQuoteStory, qw_quote_story, QW_TYPE_BOOK_SECTION)

static void
clear (GtkListBox *list)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (list))) != NULL)
    gtk_list_box_remove (list, row);
}

/* @title and @detail are plain text, of people too. */
static AdwActionRow *
add_row (GtkListBox *list, const char *title, const char *detail, const char *figure)
{
  AdwActionRow *row = qw_plain_row_new (title, detail);
  GtkWidget *label;

  if (figure != NULL)
    {
      label = gtk_label_new (figure);
      gtk_widget_add_css_class (label, "numeric");
      adw_action_row_add_suffix (row, label);
    }
  gtk_list_box_append (list, GTK_WIDGET (row));
  return row;
}

static const QwCurrency *
find_currency (QwQuoteStory *self, QwQuote *quote)
{
  QwDesk *desk = qw_quote_book_get_desk (qw_book_section_get_book (QW_BOOK_SECTION (self)));

  return qw_catalog_find_currency (qw_desk_get_catalog (desk), quote->currency);
}

static void
add_sum (QwQuoteStory *self, GPtrArray *changes, QwPeriod period, const QwCurrency *currency)
{
  g_autofree char *sum = qw_change_words_sum (changes, period, currency);

  if (sum != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (add_row (self->changes, _ ("Total"), NULL, sum)), "sum");
}

static void
show_changes (QwQuoteStory *self, QwQuote *quote)
{
  GPtrArray *changes = qw_quote_past_get_changes (self->past);
  QwQuote *previous = qw_quote_past_get_previous (self->past);
  g_autofree char *label = previous != NULL ? qw_quote_label (previous) : NULL;
  g_autofree char *title = NULL;

  clear (self->changes);
  gtk_widget_set_visible (self->changes_part, changes != NULL);
  if (changes == NULL)
    return;
  /* Translators: the number of a quote, with the letter of its revision. */
  title = g_strdup_printf (_ ("Changed Since %s"), label != NULL ? label : "–");
  gtk_label_set_text (self->changes_title, title);
  for (guint i = 0; i < MIN (changes->len, MOST_ROWS); i++)
    {
      g_autofree char *text = qw_change_words_title (changes->pdata[i],
                                                     find_currency (self, quote));
      g_autofree char *amount = qw_change_words_amount (changes->pdata[i],
                                                        find_currency (self, quote));

      add_row (self->changes, text, NULL, amount);
    }
  if (changes->len == 0)
    add_row (self->changes, _ ("Nothing has changed"), NULL, NULL);
  for (QwPeriod period = 0; period <= QW_PERIOD_YEARLY; period++)
    add_sum (self, changes, period, find_currency (self, quote));
}

static void
show_steps (QwQuoteStory *self, QwQuote *quote)
{
  GPtrArray *history = quote->history;

  clear (self->steps);
  gtk_widget_set_visible (self->steps_part, history->len > 0);
  for (guint i = 0; i < MIN (history->len, MOST_ROWS); i++)
    {
      const QwQuoteEvent *event = history->pdata[history->len - 1 - i];
      g_autofree char *when = qw_quote_words_when (event->when);

      add_row (self->steps, qw_quote_words_state (event->state), event->reason, when);
    }
}

static void
revision_cb (QwQuoteStory *self, GtkListBoxRow *row)
{
  GListModel *revisions = qw_quote_past_get_revisions (self->past);
  g_autoptr (QwQuoteItem)
      item = g_list_model_get_item (revisions, gtk_list_box_row_get_index (row));

  if (item != NULL)
    qw_quote_book_select (qw_book_section_get_book (QW_BOOK_SECTION (self)),
                          qw_quote_item_get_row (item)->id);
}

static void
add_revision (QwQuoteStory *self, QwQuoteItem *item, QwQuote *quote)
{
  gboolean here = g_str_equal (qw_quote_item_get_row (item)->id, quote->id);
  g_autofree char *label = NULL;
  g_autofree char *state = NULL;
  g_autofree char *total = NULL;
  AdwActionRow *row;

  g_object_get (item, "label", &label, "state-words", &state, "total", &total, NULL);
  row = add_row (self->revisions, label, here ? _ ("On show") : state, total);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), !here);
}

static void
show_revisions (QwQuoteStory *self, QwQuote *quote)
{
  GListModel *revisions = qw_quote_past_get_revisions (self->past);
  guint n = g_list_model_get_n_items (revisions);

  clear (self->revisions);
  gtk_widget_set_visible (self->revisions_part, n > 1);
  for (guint i = 0; n > 1 && i < MIN (n, MOST_ROWS); i++)
    {
      g_autoptr (QwQuoteItem) item = g_list_model_get_item (revisions, i);

      add_revision (self, item, quote);
    }
}

static void
update (QwQuoteStory *self)
{
  QwQuote *quote = qw_book_section_get_quote (QW_BOOK_SECTION (self));
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), QW_TYPE_PAGE);

  if (quote == NULL)
    return;
  show_changes (self, quote);
  show_steps (self, quote);
  show_revisions (self, quote);
  if (page != NULL)
    qw_page_changed (QW_PAGE (page));
}

static void
qw_quote_story_bind (QwBookSection *section, QwQuoteBook *book)
{
  QwQuoteStory *self = QW_QUOTE_STORY (section);

  self->past = qw_quote_past_new (book);
  g_signal_connect_object (self->past, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

static void
qw_quote_story_dispose (GObject *object)
{
  g_clear_object (&QW_QUOTE_STORY (object)->past);
  G_OBJECT_CLASS (qw_quote_story_parent_class)->dispose (object);
}

static void
qw_quote_story_class_init (QwQuoteStoryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = qw_quote_story_dispose;
  QW_BOOK_SECTION_CLASS (klass)->bind = qw_quote_story_bind;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-quote-story.ui");
  gtk_widget_class_bind_template_child (widget_class, QwQuoteStory, changes_part);
  gtk_widget_class_bind_template_child (widget_class, QwQuoteStory, changes_title);
  gtk_widget_class_bind_template_child (widget_class, QwQuoteStory, changes);
  gtk_widget_class_bind_template_child (widget_class, QwQuoteStory, steps_part);
  gtk_widget_class_bind_template_child (widget_class, QwQuoteStory, steps);
  gtk_widget_class_bind_template_child (widget_class, QwQuoteStory, revisions_part);
  gtk_widget_class_bind_template_child (widget_class, QwQuoteStory, revisions);
  gtk_widget_class_bind_template_callback (widget_class, revision_cb);
}

static void
qw_quote_story_init (QwQuoteStory *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

gboolean
qw_quote_story_has_changes (QwQuoteStory *self)
{
  g_return_val_if_fail (QW_IS_QUOTE_STORY (self), FALSE);
  return self->past != NULL && qw_quote_past_get_changes (self->past) != NULL;
}

void
qw_quote_story_copy_changes (QwQuoteStory *self)
{
  QwQuote *quote;
  g_autofree char *text = NULL;

  g_return_if_fail (QW_IS_QUOTE_STORY (self));
  quote = qw_book_section_get_quote (QW_BOOK_SECTION (self));
  if (quote == NULL || !qw_quote_story_has_changes (self))
    return;
  text = qw_change_words_letter (qw_quote_past_get_changes (self->past),
                                 find_currency (self, quote));
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
}
