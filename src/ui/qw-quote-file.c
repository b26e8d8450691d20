/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-file.h"

#include "qw-file-name.h"
#include "qw-locale.h"
#include "qw-quote-life.h"
#include "qw-save-dialog.h"

#include <glib/gi18n.h>

typedef struct
{
  QwPage *page;
  QwQuoteBook *book;
} Saving;

static void
free_saving (Saving *saving)
{
  g_object_unref (saving->page);
  g_object_unref (saving->book);
  g_free (saving);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, free_saving)

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Saving) saving = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = qw_save_dialog_choose_finish (result, &error);
  g_autofree char *text = NULL;

  if (error != NULL)
    {
      g_autofree char *why = qw_locale_isolate (error->message);

      /* Translators: %s says why. */
      text = g_strdup_printf (_ ("Not saved: %s"), why);
      qw_page_say (saving->page, text, FALSE);
    }
  else if (file != NULL)
    qw_quote_book_export (saving->book, file);
}

void
qw_quote_file_export (QwPage *page, QwQuoteBook *book)
{
  QwQuote *quote = qw_desk_get_quote (qw_quote_book_get_desk (book));
  g_autofree char *name = NULL;
  Saving *saving;

  g_return_if_fail (quote != NULL);
  name = qw_quote_file_name (quote, "quote");
  saving = g_new (Saving, 1);
  *saving = (Saving){ g_object_ref (page), g_object_ref (book) };
  qw_save_dialog_choose_async (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (page))),
                               _ ("Save as a Quote File"), name, NULL, chosen_cb, saving);
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
