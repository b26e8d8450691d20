/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-file.h"

#include "qw-desk-look.h"
#include "qw-file-name.h"
#include "qw-file-save.h"
#include "qw-quote-life.h"
#include "qw-quote-paper.h"
#include "qw-save-dialog.h"

#include <glib/gi18n.h>

typedef struct
{
  QwPage *page;
  QwQuoteBook *book;
  GBytes *bytes; /* what is saved; NULL has the book export */
} Saving;

static void
free_saving (Saving *saving)
{
  g_object_unref (saving->page);
  g_object_unref (saving->book);
  g_clear_pointer (&saving->bytes, g_bytes_unref);
  g_free (saving);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, free_saving)

static void
say_failed (QwPage *page, const GError *error)
{
  /* Translators: %s says why. */
  g_autofree char *text = g_strdup_printf (_ ("Not saved: %s"), error->message);

  qw_page_say (page, text, FALSE);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwPage) page = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_file_get_basename (G_FILE (source));
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *text = NULL;

  if (!qw_file_save_finish (result, &error))
    {
      say_failed (page, error);
      return;
    }
  /* Translators: %s is the name of a file. */
  text = g_strdup_printf (_ ("Saved as %s"), shown);
  qw_page_say (page, text, FALSE);
}

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Saving) saving = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = qw_save_dialog_choose_finish (result, &error);

  if (error != NULL)
    say_failed (saving->page, error);
  else if (file != NULL && saving->bytes == NULL)
    qw_quote_book_export (saving->book, file);
  else if (file != NULL)
    qw_file_save_async (file, saving->bytes, NULL, written_cb, g_object_ref (saving->page));
}

/* Takes @bytes. */
static void
ask (QwPage *page, QwQuoteBook *book, const char *title, const char *extension, GBytes *bytes)
{
  QwQuote *quote = qw_desk_get_quote (qw_quote_book_get_desk (book));
  g_autofree char *name = qw_quote_file_name (quote, extension);
  Saving *saving = g_new (Saving, 1);

  *saving = (Saving){ g_object_ref (page), g_object_ref (book), bytes };
  qw_save_dialog_choose_async (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (page))), title, name,
                               NULL, chosen_cb, saving);
}

static GBytes *
make_pdf (QwQuoteBook *book, GError **error)
{
  QwDesk *desk = qw_quote_book_get_desk (book);
  QwQuote *quote = qw_desk_get_quote (desk);
  QwColour accent;
  QwQuoteLook look = qw_desk_look (desk, &accent);

  return qw_quote_paper_to_pdf (quote, &look, error);
}

void
qw_quote_file_save_pdf (QwPage *page, QwQuoteBook *book)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes;

  g_return_if_fail (qw_desk_get_quote (qw_quote_book_get_desk (book)) != NULL);
  bytes = make_pdf (book, &error);
  if (bytes == NULL)
    say_failed (page, error);
  else
    ask (page, book, _ ("Save as PDF"), "pdf", bytes);
}

void
qw_quote_file_export (QwPage *page, QwQuoteBook *book)
{
  g_return_if_fail (qw_desk_get_quote (qw_quote_book_get_desk (book)) != NULL);
  ask (page, book, _ ("Save as a Quote File"), "quote", NULL);
}

char *
qw_quote_file_name (QwQuote *quote, const char *extension)
{
  g_autofree char *label = NULL;
  const char *client;

  g_return_val_if_fail (quote != NULL, NULL);
  label = qw_quote_label (quote);
  client = quote->client->name;
  return qw_file_name_new (label != NULL ? label : _ ("Draft"),
                           client[0] != '\0' ? client : quote->texts[QW_QUOTE_TITLE], extension);
}
