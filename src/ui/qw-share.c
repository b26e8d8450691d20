/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-share.h"

#include "qw-desk-look.h"
#include "qw-file-save.h"
#include "qw-locale.h"
#include "qw-mail.h"
#include "qw-print.h"
#include "qw-question.h"
#include "qw-quote-file.h"
#include "qw-quote-letter.h"
#include "qw-quote-paper.h"
#include "qw-refusal.h"
#include "qw-save-dialog.h"
#include "qw-share-check.h"

#include <glib/gi18n.h>

typedef struct _Deed Deed;

/* What was asked for, while it is being looked at. */
struct _Deed
{
  QwPage *page;
  QwQuoteBook *book;
  QwQuoteFormat format;
  void (*act) (Deed *deed);
  QwQuote *issued;   /* NULL unless it was sent for this */
  gboolean numbered; /* before that */
};

static Deed *
copy_deed (const Deed *deed)
{
  Deed *copy = g_memdup2 (deed, sizeof *deed);

  g_object_ref (copy->page);
  g_object_ref (copy->book);
  if (copy->issued != NULL)
    qw_quote_ref (copy->issued);
  return copy;
}

static void
free_deed (gpointer data)
{
  Deed *deed = data;

  g_object_unref (deed->page);
  g_object_unref (deed->book);
  g_clear_pointer (&deed->issued, qw_quote_unref);
  g_free (deed);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Deed, free_deed)

static GtkWindow *
get_window (QwPage *page)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (page)));
}

static void
say_failed (QwPage *page, const char *format, const GError *error)
{
  /* One of two constants, with one place for a text. */
  g_auto (GStrv) parts = g_strsplit (format, "%s", 2);
  g_autofree char *said = qw_refusal_say (error);
  g_autofree char *why = qw_locale_isolate (said);
  g_autofree char *text = g_strconcat (parts[0], why, parts[1], NULL);

  qw_page_say (page, text, FALSE);
}

static void
go_cb (gpointer data)
{
  Deed *deed = data;

  deed->act (deed);
}

static void begin (const Deed *deed);

static void
again_cb (gpointer data)
{
  begin (data);
}

static void
begin (const Deed *deed)
{
  QwDesk *desk = qw_quote_book_get_desk (deed->book);

  if (qw_desk_get_quote (desk) != NULL)
    qw_share_check (deed->page, desk, deed->format, go_cb, again_cb, copy_deed (deed), free_deed);
}

static GBytes *
write_quote (const Deed *deed, QwQuoteFormat format, GError **error)
{
  QwDesk *desk = qw_quote_book_get_desk (deed->book);
  QwColour accent;
  QwQuoteLook look = qw_desk_look (desk, &accent);

  return qw_quote_format_export (format, qw_desk_get_quote (desk), &look, error);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwPage) page = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_file_get_basename (G_FILE (source));
  g_autofree char *display = g_filename_display_name (name);
  g_autofree char *shown = qw_locale_isolate (display);
  g_autofree char *text = NULL;

  if (!qw_file_save_finish (result, &error))
    {
      /* Translators: %s says why. */
      say_failed (page, _ ("Not saved: %s"), error);
      return;
    }
  /* Translators: %s is the name of a file. */
  text = g_strdup_printf (_ ("Saved as %s"), shown);
  qw_page_say (page, text, FALSE);
}

typedef struct
{
  QwPage *page;
  GBytes *bytes;
} Saving;

void
qw_share_write (QwPage *page, GFile *file, GBytes *bytes)
{
  qw_file_save_async (file, bytes, NULL, saved_cb, g_object_ref (page));
}

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autofree Saving *saving = user_data;
  g_autoptr (QwPage) page = saving->page;
  g_autoptr (GBytes) bytes = saving->bytes;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = qw_save_dialog_choose_finish (result, &error);

  if (error != NULL)
    say_failed (page, _ ("Not saved: %s"), error);
  else if (file != NULL)
    qw_share_write (page, file, bytes);
}

static void
act_save (Deed *deed)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = qw_quote_file_name (
      qw_desk_get_quote (qw_quote_book_get_desk (deed->book)),
      qw_quote_format_to_string (deed->format));
  GBytes *bytes = write_quote (deed, deed->format, &error);
  Saving *saving;

  if (bytes == NULL)
    {
      say_failed (deed->page, _ ("Not saved: %s"), error);
      return;
    }
  saving = g_new (Saving, 1);
  *saving = (Saving){ g_object_ref (deed->page), bytes };
  qw_save_dialog_choose_async (get_window (deed->page), _ ("Export the Quote"), name, NULL,
                               chosen_cb, saving);
}

static void
act_copy (Deed *deed)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) text = write_quote (deed, QW_QUOTE_FORMAT_TEXT, &error);
  g_autoptr (GBytes) html = NULL;
  g_autofree char *plain = NULL;
  GdkContentProvider *forms[2];
  g_autoptr (GdkContentProvider) both = NULL;

  if (text != NULL)
    html = write_quote (deed, QW_QUOTE_FORMAT_HTML, &error);
  if (html == NULL)
    {
      /* Translators: %s says why. */
      say_failed (deed->page, _ ("Not copied: %s"), error);
      return;
    }
  plain = g_strndup (g_bytes_get_data (text, NULL), g_bytes_get_size (text));
  forms[0] = gdk_content_provider_new_typed (G_TYPE_STRING, plain);
  forms[1] = gdk_content_provider_new_for_bytes ("text/html", html);
  both = gdk_content_provider_new_union (forms, G_N_ELEMENTS (forms));
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (deed->page)), both);
  qw_page_say (deed->page, _ ("Copied"), FALSE);
}

static void
printed_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, QwPage *page)
{
  g_autoptr (GError) error = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;
  gtk_print_operation_get_error (operation, &error);
  /* Translators: %s says why. */
  if (error != NULL)
    say_failed (page, _ ("Not printed: %s"), error);
}

static void
act_print (Deed *deed)
{
  QwDesk *desk = qw_quote_book_get_desk (deed->book);
  QwColour accent;
  QwQuoteLook look = qw_desk_look (desk, &accent);
  g_autoptr (GError) error = NULL;
  g_autofree char *name = qw_quote_file_name (qw_desk_get_quote (desk), "pdf");
  g_autoptr (GtkPrintOperation) operation = NULL;
  QwPages *pages = qw_quote_paper_new (qw_desk_get_quote (desk), &look, &error);

  if (pages == NULL)
    {
      say_failed (deed->page, _ ("Not printed: %s"), error);
      return;
    }
  operation = qw_print_new (pages, name);
  g_signal_connect_object (operation, "done", G_CALLBACK (printed_cb), deed->page, 0);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                           get_window (deed->page), NULL);
}

static void
composed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Deed) deed = user_data;
  g_autoptr (GError) error = NULL;
  gboolean composed = qw_mail_compose_finish (result, &error);

  if (!composed && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    qw_page_say (deed->page, error->message, FALSE);
  if (deed->issued == NULL)
    return;
  if (composed)
    qw_quote_book_confirm (deed->book, deed->issued);
  else
    qw_quote_book_recall (deed->book, deed->issued, deed->numbered);
}

static void
compose (Deed *deed)
{
  QwDesk *desk = qw_quote_book_get_desk (deed->book);
  QwQuote *quote = deed->issued != NULL ? deed->issued : qw_desk_get_quote (desk);
  QwColour accent;
  QwQuoteLook look = qw_desk_look (desk, &accent);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = qw_quote_format_export (QW_QUOTE_FORMAT_PDF, quote, &look, &error);
  g_autoptr (QwQuoteLetter) letter = NULL;
  g_autofree char *name = qw_quote_file_name (quote, "pdf");
  g_autofree char *said = NULL;

  if (pdf != NULL)
    letter = qw_quote_letter_new (quote, &look, &error);
  if (letter != NULL)
    {
      qw_mail_compose_async (get_window (deed->page),
                             &(QwMail){ letter->address, letter->subject, letter->body, name, pdf },
                             NULL, composed_cb, copy_deed (deed));
      return;
    }
  said = qw_refusal_say (error);
  qw_page_say (deed->page, said, FALSE);
  if (deed->issued != NULL)
    qw_quote_book_recall (deed->book, deed->issued, deed->numbered);
}

static void
issued_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Deed) deed = user_data;

  deed->issued = qw_quote_book_issue_finish (QW_QUOTE_BOOK (source), result);
  if (deed->issued != NULL)
    compose (deed);
}

static gboolean
is_draft (const Deed *deed)
{
  QwQuote *quote = qw_desk_get_quote (qw_quote_book_get_desk (deed->book));

  return quote != NULL && quote->state == QW_QUOTE_DRAFT;
}

static void
issue_cb (QwQuestion *question, Deed *deed)
{
  Deed *copy;

  if (!is_draft (deed))
    return;
  copy = copy_deed (deed);
  copy->numbered = qw_desk_get_quote (qw_quote_book_get_desk (deed->book))->number != NULL;
  qw_quote_book_issue_async (deed->book, issued_cb, copy);
}

static void
as_draft_cb (QwQuestion *question, guint row, Deed *deed)
{
  compose (deed);
}

static void
release_deed (gpointer data, GClosure *closure)
{
  free_deed (data);
}

/* The number has to be on the paper before it leaves. */
static void
ask_to_issue (Deed *deed)
{
  QwQuestion *question = qw_question_new (
      get_window (deed->page), _ ("Send It With a Number?"),
      _ ("A quote that is sent gets its number and is changed no more; what is new goes into a "
         "revision. If you cancel the mail, it is a draft again."),
      _ ("Mark as Sent"));

  qw_question_add_row (question, NULL, _ ("As a draft, without a number, to be talked about"),
                       _ ("Mail Draft"));
  g_signal_connect_data (question, "yes", G_CALLBACK (issue_cb), copy_deed (deed), release_deed, 0);
  g_signal_connect_data (question, "chosen", G_CALLBACK (as_draft_cb), copy_deed (deed),
                         release_deed, 0);
  gtk_window_present (GTK_WINDOW (question));
}

static void
act_mail (Deed *deed)
{
  if (is_draft (deed))
    ask_to_issue (deed);
  else
    compose (deed);
}

void
qw_share_save (QwPage *page, QwQuoteBook *book, QwQuoteFormat format)
{
  g_return_if_fail (QW_IS_PAGE (page) && QW_IS_QUOTE_BOOK (book));
  begin (&(Deed){ page, book, format, act_save });
}

void
qw_share_copy (QwPage *page, QwQuoteBook *book)
{
  g_return_if_fail (QW_IS_PAGE (page) && QW_IS_QUOTE_BOOK (book));
  begin (&(Deed){ page, book, QW_QUOTE_FORMAT_TEXT, act_copy });
}

void
qw_share_print (QwPage *page, QwQuoteBook *book)
{
  g_return_if_fail (QW_IS_PAGE (page) && QW_IS_QUOTE_BOOK (book));
  begin (&(Deed){ page, book, QW_QUOTE_FORMAT_PDF, act_print });
}

void
qw_share_mail (QwPage *page, QwQuoteBook *book)
{
  g_return_if_fail (QW_IS_PAGE (page) && QW_IS_QUOTE_BOOK (book));
  begin (&(Deed){ page, book, QW_QUOTE_FORMAT_PDF, act_mail });
}
