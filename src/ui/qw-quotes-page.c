/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quotes-page.h"

#include "qw-outcome-dialog.h"
#include "qw-page.h"
#include "qw-quote-file.h"
#include "qw-book-list.h"
#include "qw-quote-view.h"
#include "qw-share.h"
#include "qw-split.h"

#include <glib/gi18n.h>

struct _QwQuotesPage
{
  QwBookSection parent_instance;
  QwSplit *split;
  QwBookList *list;
  QwQuoteView *view;
  gboolean finishing; /* what the quote took is asked when it is done */
};

static void qw_quotes_page_page_init (QwPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (QwQuotesPage,
                               qw_quotes_page,
                               QW_TYPE_BOOK_SECTION,
                               G_IMPLEMENT_INTERFACE (QW_TYPE_PAGE, qw_quotes_page_page_init))

static void
show_quote (QwQuotesPage *self)
{
  if (qw_book_section_get_quote (QW_BOOK_SECTION (self)) != NULL)
    qw_split_set_show_end (self->split, TRUE);
}

static void
update_share (QwQuotesPage *self)
{
  qw_share_update (GTK_WIDGET (self),
                   qw_quote_book_get_desk (qw_book_section_get_book (QW_BOOK_SECTION (self))));
}

static void
back_cb (QwQuotesPage *self)
{
  qw_split_set_show_end (self->split, FALSE);
  qw_book_list_focus (self->list);
}

/* The click that chooses a row comes before the quote is read. */
static void
chosen_cb (QwQuotesPage *self)
{
  qw_split_set_show_end (self->split, TRUE);
  if (!gtk_widget_get_child_visible (GTK_WIDGET (self->list)))
    gtk_widget_child_focus (GTK_WIDGET (self->view), GTK_DIR_TAB_FORWARD);
}

static void
quote_cb (QwQuotesPage *self)
{
  if (qw_book_section_get_quote (QW_BOOK_SECTION (self)) == NULL)
    qw_split_set_show_end (self->split, FALSE);
  update_share (self);
  qw_page_changed (QW_PAGE (self));
}

/* To what the look at it before it went found. */
static void
show_path_cb (QwQuotesPage *self, const char *path)
{
  show_quote (self);
  qw_quote_view_show_path (self->view, path);
}

static void
opened_cb (QwQuotesPage *self)
{
  show_quote (self);
  qw_quote_view_set_side (self->view, QW_QUOTE_SIDE_EDIT);
}

static gboolean
get_flag (gpointer object, const char *name)
{
  gboolean flag = FALSE;

  g_object_get (object, name, &flag, NULL);
  return flag;
}

static gboolean
can_step_back (QwQuote *quote)
{
  return quote != NULL && quote->history->len > 0;
}

static gboolean
qw_quotes_page_can (QwPage *page, QwPageAction action)
{
  QwQuotesPage *self = QW_QUOTES_PAGE (page);
  QwQuoteBook *book = qw_book_section_get_book (QW_BOOK_SECTION (page));
  QwQuote *quote = qw_book_section_get_quote (QW_BOOK_SECTION (page));

  if (book == NULL)
    return FALSE;
  switch (action)
    {
    case QW_PAGE_UNDO:
      return get_flag (qw_quote_book_get_desk (book), "can-undo") ||
             get_flag (book, "can-take-back");
    case QW_PAGE_REDO:
      return get_flag (qw_quote_book_get_desk (book), "can-redo");
    case QW_PAGE_TAKE_BACK:
      return get_flag (book, "can-take-back");
    case QW_PAGE_FIND:
      return TRUE;
    case QW_PAGE_COPY:
      return qw_quote_view_has_changes (self->view);
    case QW_PAGE_EDIT:
      return quote != NULL && quote->state != QW_QUOTE_SUPERSEDED;
    case QW_PAGE_SEND:
      return quote != NULL && quote->state == QW_QUOTE_DRAFT;
    case QW_PAGE_ACCEPT:
      return qw_quote_book_may (book, QW_QUOTE_ACCEPTED);
    case QW_PAGE_DECLINE:
      return qw_quote_book_may (book, QW_QUOTE_DECLINED);
    case QW_PAGE_FINISH:
      return qw_quote_book_may (book, QW_QUOTE_DONE);
    case QW_PAGE_REVISE:
      return qw_quote_book_may (book, QW_QUOTE_DRAFT);
    case QW_PAGE_OUTCOME:
      return quote != NULL && quote->state == QW_QUOTE_DONE;
    case QW_PAGE_STEP_BACK:
      return can_step_back (quote);
    case QW_PAGE_SAVE_PDF:
    case QW_PAGE_HISTORY:
    case QW_PAGE_DUPLICATE:
    case QW_PAGE_DELETE:
    case QW_PAGE_EXPORT:
    case QW_PAGE_PRINT:
    case QW_PAGE_MAIL:
      return quote != NULL;
    default:
      return FALSE;
    }
}

static void
undo (QwQuoteBook *book)
{
  QwDesk *desk = qw_quote_book_get_desk (book);

  if (get_flag (desk, "can-undo"))
    qw_desk_undo (desk);
  else
    qw_quote_book_take_back (book);
}

/* What was sent is not edited but revised. */
static void
edit (QwQuotesPage *self, QwQuoteBook *book)
{
  show_quote (self);
  if (get_flag (qw_quote_book_get_desk (book), "editable"))
    qw_quote_view_turn (self->view, QW_QUOTE_SIDE_EDIT);
  else
    qw_quote_book_revise (book);
}

static void
show_history (QwQuotesPage *self)
{
  show_quote (self);
  qw_quote_view_turn (self->view, QW_QUOTE_SIDE_HISTORY);
}

static void
find (QwQuotesPage *self)
{
  qw_split_set_show_end (self->split, FALSE);
  qw_book_list_find (self->list);
}

static void
ask_why (QwQuotesPage *self)
{
  show_quote (self);
  qw_quote_view_ask_why (self->view);
}

static void
copy_changes (QwQuotesPage *self)
{
  qw_quote_view_copy_changes (self->view);
  qw_page_say (QW_PAGE (self), _ ("Copied"), FALSE);
}

static void
ask_outcome (QwQuotesPage *self, QwQuoteBook *book)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWindow *dialog = qw_outcome_dialog_new (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, book);

  if (dialog != NULL)
    gtk_window_present (dialog);
}

/* Only who has just said that a quote is done is asked; one that was done elsewhere has it in its menu. */
static void
outcome_due_cb (QwQuotesPage *self)
{
  QwQuoteBook *book = qw_book_section_get_book (QW_BOOK_SECTION (self));

  if (!self->finishing || !get_flag (book, "asks-outcome"))
    return;
  self->finishing = FALSE;
  ask_outcome (self, book);
}

static void
act_on_quote (QwQuotesPage *self, QwQuoteBook *book, QwPageAction action)
{
  switch (action)
    {
    case QW_PAGE_SEND:
      qw_quote_book_send (book);
      break;
    case QW_PAGE_ACCEPT:
      qw_quote_book_step (book, QW_QUOTE_ACCEPTED, NULL);
      break;
    case QW_PAGE_DECLINE:
      ask_why (self);
      break;
    case QW_PAGE_FINISH:
      self->finishing = TRUE;
      qw_quote_book_step (book, QW_QUOTE_DONE, NULL);
      break;
    case QW_PAGE_OUTCOME:
      ask_outcome (self, book);
      break;
    case QW_PAGE_STEP_BACK:
      qw_quote_book_step_back (book);
      break;
    case QW_PAGE_REVISE:
      qw_quote_book_revise (book);
      break;
    case QW_PAGE_DUPLICATE:
      qw_quote_book_duplicate (book);
      break;
    case QW_PAGE_DELETE:
      qw_quote_book_delete (book);
      break;
    case QW_PAGE_SAVE_PDF:
      qw_share_save (QW_PAGE (self), book, QW_QUOTE_FORMAT_PDF);
      break;
    case QW_PAGE_EXPORT:
      qw_quote_file_export (QW_PAGE (self), book);
      break;
    case QW_PAGE_PRINT:
      qw_share_print (QW_PAGE (self), book);
      break;
    case QW_PAGE_MAIL:
      qw_share_mail (QW_PAGE (self), book);
      break;
    default:
      g_return_if_reached ();
    }
}

static void
qw_quotes_page_act (QwPage *page, QwPageAction action)
{
  QwQuotesPage *self = QW_QUOTES_PAGE (page);
  QwQuoteBook *book = qw_book_section_get_book (QW_BOOK_SECTION (page));

  switch (action)
    {
    case QW_PAGE_UNDO:
      undo (book);
      break;
    case QW_PAGE_REDO:
      qw_desk_redo (qw_quote_book_get_desk (book));
      break;
    case QW_PAGE_TAKE_BACK:
      qw_quote_book_take_back (book);
      break;
    case QW_PAGE_FIND:
      find (self);
      break;
    case QW_PAGE_COPY:
      copy_changes (self);
      break;
    case QW_PAGE_EDIT:
      edit (self, book);
      break;
    case QW_PAGE_HISTORY:
      show_history (self);
      break;
    default:
      act_on_quote (self, book, action);
    }
}

static void
undoable_cb (QwPage *page, const char *text)
{
  qw_page_say (page, text, TRUE);
}

static void
said_cb (QwPage *page, const char *text)
{
  qw_page_say (page, text, FALSE);
}

static void
connect (QwQuotesPage *self, gpointer object, const char *signal, GCallback callback)
{
  g_signal_connect_object (object, signal, callback, self, G_CONNECT_SWAPPED);
}

static void
qw_quotes_page_bind (QwBookSection *section, QwQuoteBook *book)
{
  QwQuotesPage *self = QW_QUOTES_PAGE (section);
  QwDesk *desk = qw_quote_book_get_desk (book);

  connect (self, book, "notice::done", G_CALLBACK (qw_page_say_done));
  connect (self, book, "notice::said", G_CALLBACK (said_cb));
  connect (self, book, "notice::refused", G_CALLBACK (said_cb));
  connect (self, book, "opened", G_CALLBACK (opened_cb));
  connect (self, book, "notify::can-take-back", G_CALLBACK (qw_page_changed));
  connect (self, book, "notify::asks-outcome", G_CALLBACK (outcome_due_cb));
  connect (self, desk, "notice::done", G_CALLBACK (undoable_cb));
  connect (self, desk, "notice::refused", G_CALLBACK (said_cb));
  connect (self, desk, "notify::quote", G_CALLBACK (quote_cb));
  connect (self, desk, "notify::can-undo", G_CALLBACK (qw_page_changed));
  connect (self, desk, "notify::can-redo", G_CALLBACK (qw_page_changed));
  connect (self, self, "show-path", G_CALLBACK (show_path_cb));
  qw_quote_book_open (book);
  update_share (self);
  qw_page_changed (QW_PAGE (self));
}

static void
qw_quotes_page_class_init (QwQuotesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_BOOK_SECTION_CLASS (klass)->bind = qw_quotes_page_bind;

  qw_share_install (widget_class);
  g_type_ensure (QW_TYPE_BOOK_LIST);
  g_type_ensure (QW_TYPE_QUOTE_VIEW);
  g_type_ensure (QW_TYPE_SPLIT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-quotes-page.ui");
  gtk_widget_class_bind_template_child (widget_class, QwQuotesPage, split);
  gtk_widget_class_bind_template_child (widget_class, QwQuotesPage, list);
  gtk_widget_class_bind_template_child (widget_class, QwQuotesPage, view);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
qw_quotes_page_page_init (QwPageInterface *iface)
{
  iface->can = qw_quotes_page_can;
  iface->act = qw_quotes_page_act;
}

static void
qw_quotes_page_init (QwQuotesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
