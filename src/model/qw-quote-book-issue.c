/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-book-private.h"

#include <glib/gi18n-lib.h>

static void
issued_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  QwQuoteBook *self = g_task_get_source_object (task);
  g_autoptr (GError) error = NULL;
  QwQuote *quote = qw_library_quote_finish (QW_LIBRARY (source), result, &error);

  qw_quote_book_busy (self, -1);
  if (quote == NULL)
    qw_quote_book_refuse (self, error);
  else if (self->desk != NULL)
    qw_quote_book_put (self, quote, FALSE);
  g_task_return_pointer (task, quote, (GDestroyNotify) qw_quote_unref);
}

void
qw_quote_book_issue_async (QwQuoteBook *self, GAsyncReadyCallback callback, gpointer user_data)
{
  GTask *task;
  QwQuote *quote;

  g_return_if_fail (QW_IS_QUOTE_BOOK (self));
  quote = qw_desk_get_quote (self->desk);
  g_return_if_fail (quote != NULL);
  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, qw_quote_book_issue_async);
  qw_quote_book_busy (self, 1);
  qw_library_send_async (self->library, quote->id, NULL, NULL, issued_cb, task);
}

QwQuote *
qw_quote_book_issue_finish (QwQuoteBook *self, GAsyncResult *result)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  return g_task_propagate_pointer (G_TASK (result), NULL);
}

void
qw_quote_book_confirm (QwQuoteBook *self, QwQuote *issued)
{
  g_return_if_fail (QW_IS_QUOTE_BOOK (self));
  g_return_if_fail (issued != NULL);
  qw_quote_book_remember (self, QW_TAKE_BACK_STEP, issued->id);
  qw_quote_book_say_done (self, _ ("Marked as sent"));
}

/* Meanwhile another quote may be on the desk. */
static void
recalled_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwQuoteBook) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuote) quote = qw_library_quote_finish (QW_LIBRARY (source), result, &error);

  qw_quote_book_busy (self, -1);
  if (quote == NULL)
    qw_quote_book_refuse (self, error);
  else if (self->desk != NULL && g_strcmp0 (self->selected, quote->id) == 0)
    qw_quote_book_put (self, quote, FALSE);
  if (quote != NULL)
    qw_quote_book_say (self, _ ("Not mailed: the quote is a draft again"));
}

void
qw_quote_book_recall (QwQuoteBook *self, QwQuote *issued, gboolean numbered)
{
  g_return_if_fail (QW_IS_QUOTE_BOOK (self));
  g_return_if_fail (issued != NULL);
  qw_quote_book_busy (self, 1);
  if (numbered)
    qw_library_step_back_async (self->library, issued->id, NULL, recalled_cb, g_object_ref (self));
  else
    qw_library_recall_async (self->library, issued->id, NULL, recalled_cb, g_object_ref (self));
}
