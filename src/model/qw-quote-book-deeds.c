/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-book-private.h"

#include "qw-format.h"
#include "qw-quote-words.h"

#include <glib/gi18n-lib.h>

/* A deed under way: its book, the quote it is done to, and what is said of it. */
typedef struct
{
  QwQuoteBook *book;
  char *id;
  GFile *file; /* (nullable): that a quote is read from or written to */
  QwTakeBack take_back;
  const char *said; /* NULL for nothing */
  gboolean created; /* the quote that comes is to be edited */
} Deed;

static Deed *
begin (QwQuoteBook *self, QwTakeBack take_back, const char *said)
{
  QwQuote *quote = qw_desk_get_quote (self->desk);
  Deed *deed = g_new0 (Deed, 1);

  deed->book = g_object_ref (self);
  deed->id = g_strdup (quote != NULL ? quote->id : self->take_back_id);
  deed->take_back = take_back;
  deed->said = said;
  qw_quote_book_busy (self, 1);
  return deed;
}

static void
end (Deed *deed)
{
  qw_quote_book_busy (deed->book, -1);
  g_object_unref (deed->book);
  g_clear_object (&deed->file);
  g_free (deed->id);
  g_free (deed);
}

static Deed *
begin_with_file (QwQuoteBook *self, GFile *file, const char *said)
{
  Deed *deed = begin (self, QW_TAKE_BACK_NOTHING, said);

  deed->file = g_object_ref (file);
  return deed;
}

static void
say (Deed *deed)
{
  if (deed->file != NULL)
    qw_quote_book_tell_file (deed->book, deed->file);
  qw_quote_book_remember (deed->book, deed->take_back, deed->id);
  if (deed->said == NULL)
    return;
  if (deed->take_back != QW_TAKE_BACK_NOTHING)
    qw_quote_book_say_done (deed->book, deed->said);
  else
    qw_quote_book_say (deed->book, deed->said);
}

static void
quote_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Deed *deed = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuote) quote = qw_library_quote_finish (QW_LIBRARY (source), result, &error);

  if (quote == NULL)
    qw_quote_book_refuse (deed->book, error);
  else if (deed->book->desk != NULL)
    {
      qw_quote_book_put (deed->book, quote, deed->created);
      say (deed);
    }
  end (deed);
}

static void
done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Deed *deed = user_data;
  g_autoptr (GError) error = NULL;

  if (!qw_library_done_finish (QW_LIBRARY (source), result, &error))
    qw_quote_book_refuse (deed->book, error);
  else
    say (deed);
  end (deed);
}

static void
deleted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Deed *deed = user_data;
  g_autoptr (GError) error = NULL;

  if (!qw_library_done_finish (QW_LIBRARY (source), result, &error))
    qw_quote_book_refuse (deed->book, error);
  else if (deed->book->desk != NULL)
    {
      qw_quote_book_put (deed->book, NULL, FALSE);
      say (deed);
    }
  end (deed);
}

static void
undeleted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Deed *deed = user_data;
  g_autoptr (GError) error = NULL;

  if (!qw_library_done_finish (QW_LIBRARY (source), result, &error))
    qw_quote_book_refuse (deed->book, error);
  else if (deed->book->desk != NULL)
    qw_quote_book_select (deed->book, deed->id);
  end (deed);
}

static gboolean
has_quote (QwQuoteBook *self)
{
  return qw_desk_get_quote (self->desk) != NULL;
}

void
qw_quote_book_send (QwQuoteBook *self)
{
  Deed *deed;

  g_return_if_fail (QW_IS_QUOTE_BOOK (self));
  if (!has_quote (self))
    return;
  deed = begin (self, QW_TAKE_BACK_STEP, _ ("Marked as sent"));
  qw_library_send_async (self->library, deed->id, NULL, NULL, quote_cb, deed);
}

static const char *
say_step (QwQuoteState state)
{
  switch (state)
    {
    case QW_QUOTE_ACCEPTED:
      return _ ("Marked as accepted");
    case QW_QUOTE_DECLINED:
      return _ ("Marked as declined");
    case QW_QUOTE_EXPIRED:
      return _ ("Marked as expired");
    case QW_QUOTE_DONE:
      return _ ("Marked as done");
    default:
      return _ ("Marked");
    }
}

void
qw_quote_book_step (QwQuoteBook *self, QwQuoteState state, const char *reason)
{
  Deed *deed;

  g_return_if_fail (QW_IS_QUOTE_BOOK (self));
  if (!has_quote (self))
    return;
  deed = begin (self, QW_TAKE_BACK_STEP, say_step (state));
  qw_library_step_async (self->library, deed->id, state, NULL, reason, NULL, quote_cb, deed);
}

void
qw_quote_book_step_back (QwQuoteBook *self)
{
  Deed *deed;

  g_return_if_fail (QW_IS_QUOTE_BOOK (self));
  if (!has_quote (self))
    return;
  deed = begin (self, QW_TAKE_BACK_NOTHING, _ ("The last step was taken back"));
  qw_library_step_back_async (self->library, deed->id, NULL, quote_cb, deed);
}

void
qw_quote_book_revise (QwQuoteBook *self)
{
  Deed *deed;

  g_return_if_fail (QW_IS_QUOTE_BOOK (self));
  if (!has_quote (self))
    return;
  deed = begin (self, QW_TAKE_BACK_NOTHING, NULL);
  deed->created = TRUE;
  qw_library_revise_async (self->library, deed->id, NULL, NULL, quote_cb, deed);
}

void
qw_quote_book_duplicate (QwQuoteBook *self)
{
  Deed *deed;

  g_return_if_fail (QW_IS_QUOTE_BOOK (self));
  if (!has_quote (self))
    return;
  deed = begin (self, QW_TAKE_BACK_NOTHING, _ ("A copy, as a new draft"));
  deed->created = TRUE;
  qw_library_duplicate_async (self->library, deed->id, NULL, NULL, quote_cb, deed);
}

void
qw_quote_book_delete (QwQuoteBook *self)
{
  Deed *deed;

  g_return_if_fail (QW_IS_QUOTE_BOOK (self));
  if (!has_quote (self))
    return;
  deed = begin (self, QW_TAKE_BACK_DELETION, _ ("The quote was deleted"));
  qw_library_delete_async (self->library, deed->id, NULL, deleted_cb, deed);
}

void
qw_quote_book_take_back (QwQuoteBook *self)
{
  QwTakeBack what;
  Deed *deed;

  g_return_if_fail (QW_IS_QUOTE_BOOK (self));
  what = self->take_back;
  if (what == QW_TAKE_BACK_NOTHING)
    return;

  deed = begin (self, QW_TAKE_BACK_NOTHING, NULL);
  g_free (deed->id);
  deed->id = g_strdup (self->take_back_id);
  qw_quote_book_remember (self, QW_TAKE_BACK_NOTHING, NULL);
  if (what == QW_TAKE_BACK_DELETION)
    qw_library_undelete_async (self->library, deed->id, NULL, undeleted_cb, deed);
  else
    qw_library_step_back_async (self->library, deed->id, NULL, quote_cb, deed);
}

gboolean
qw_quote_book_may (QwQuoteBook *self, QwQuoteState state)
{
  QwQuote *quote;

  g_return_val_if_fail (QW_IS_QUOTE_BOOK (self), FALSE);
  quote = qw_desk_get_quote (self->desk);
  if (quote == NULL)
    return FALSE;
  if (state == QW_QUOTE_DRAFT)
    return qw_quote_is_frozen (quote) && quote->state != QW_QUOTE_SUPERSEDED;
  return qw_quote_may (quote, state);
}

/* Saved as an edit is: it is on the disk soon, whatever comes. */
void
qw_quote_book_set_outcome (QwQuoteBook *self, const QwQuoteOutcome *outcome)
{
  g_autoptr (QwQuoteOutcome) unanswered = qw_quote_outcome_new ();
  g_autoptr (QwQuote) quote = NULL;

  g_return_if_fail (QW_IS_QUOTE_BOOK (self));
  if (!has_quote (self))
    return;
  quote = qw_quote_with_own_outcome (qw_desk_get_quote (self->desk),
                                     outcome != NULL ? outcome : unanswered);
  qw_library_save (self->library, quote);
  qw_quote_book_put (self, quote, FALSE);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwQuoteBook) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuote) quote = qw_library_load_finish (QW_LIBRARY (source), result, &error);

  if (quote == NULL)
    qw_quote_book_refuse (self, error);
  else if (self->desk != NULL)
    qw_quote_book_put (self, quote, FALSE);
}

void
qw_quote_book_select (QwQuoteBook *self, const char *id)
{
  g_return_if_fail (QW_IS_QUOTE_BOOK (self));
  if (g_strcmp0 (id, self->selected) == 0)
    return;

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  if (id == NULL)
    {
      qw_quote_book_put (self, NULL, FALSE);
      return;
    }
  self->loading = g_cancellable_new ();
  qw_library_load_async (self->library, id, self->loading, loaded_cb, g_object_ref (self));
}

static void
imported_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Deed *deed = user_data;
  g_autoptr (GError) error = NULL;
  QwImportKind kind;
  g_autoptr (QwQuote) quote = qw_library_import_finish (QW_LIBRARY (source), result, &kind, &error);

  if (quote == NULL)
    qw_quote_book_refuse (deed->book, error);
  else if (deed->book->desk != NULL)
    {
      qw_quote_book_put (deed->book, quote, FALSE);
      qw_quote_book_tell_file (deed->book, deed->file);
      if (kind == QW_IMPORT_SAME)
        qw_quote_book_say (deed->book, _ ("This quote was here already"));
      else if (kind == QW_IMPORT_COPY)
        qw_quote_book_say (deed->book,
                           _ ("Another quote goes by its number: this one is a draft beside it"));
    }
  end (deed);
}

void
qw_quote_book_import (QwQuoteBook *self, GFile *file)
{
  g_return_if_fail (QW_IS_QUOTE_BOOK (self) && G_IS_FILE (file));
  qw_library_import_async (self->library, file, NULL, imported_cb,
                           begin_with_file (self, file, NULL));
}

void
qw_quote_book_export (QwQuoteBook *self, GFile *file)
{
  Deed *deed;

  g_return_if_fail (QW_IS_QUOTE_BOOK (self) && G_IS_FILE (file));
  if (!has_quote (self))
    return;
  deed = begin_with_file (self, file, _ ("The quote was saved as a file"));
  qw_library_export_async (self->library, deed->id, file, NULL, done_cb, deed);
}

void
qw_quote_book_backup (QwQuoteBook *self, GFile *file)
{
  g_return_if_fail (QW_IS_QUOTE_BOOK (self) && G_IS_FILE (file));
  qw_library_backup_async (self->library, file, NULL, done_cb,
                           begin (self, QW_TAKE_BACK_NOTHING, _ ("The backup is complete")));
}
